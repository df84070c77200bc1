import type { TemplateResult } from 'lit';

/** One state that a person can meet. Storybook shows it; the tests run the same. */
export interface Story {
  /** What Storybook lists it by. */
  readonly name: string;
  render(): TemplateResult;
  /** The person's steps to the state. It ends when the state is on the screen, and rejects when it does not come. */
  play(context: { readonly canvasElement: HTMLElement }): Promise<void>;
}
