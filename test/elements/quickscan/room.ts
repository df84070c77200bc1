import { html, render } from 'lit';
import { press, see } from '../../../stories/support/steps.js';
import type { StoryRoom } from '../../../stories/support/veranderplan.js';
import '../../../stories/support/veranderplan.js';
import { all, allTextOf, pageWith } from '../page.js';
import { until } from '../until.js';

/** A room of the quick scan in a page, with a tool that keeps what it tells. */
export async function openRoom(given: Partial<StoryRoom>, heading: string) {
  const page = pageWith();
  const host = page.appendChild(document.createElement('div'));
  render(html`<story-room></story-room>`, host);
  const tool = host.querySelector('story-room') as StoryRoom;
  Object.assign(tool, given);
  await see(page, heading);
  const settle = async () => {
    await tool.updateComplete;
    for (const element of all<HTMLElement & { updateComplete?: Promise<unknown> }>(page, '*')) {
      await element.updateComplete;
    }
  };
  return {
    page,
    tool,
    settle,
    text: () => allTextOf(page),
    press: async (text: string) => {
      await press(page, text);
      await settle();
    },
    /** Presses the button that a screen reader calls this. */
    pressNamed: async (name: string) => {
      const button = await until(`a button named ${name}`, () =>
        all<HTMLElement>(page, 'button').find((each) => each.getAttribute('aria-label') === name),
      );
      button.click();
      await settle();
    },
    field: <E extends HTMLElement = HTMLInputElement>(selector: string) =>
      until(selector, () => all<E>(page, selector)[0]),
    /** Every tree in the page as it is written down, attributes and values too. */
    everything: () =>
      [page.outerHTML, ...all(page, '*').map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '')]
        .concat(all<HTMLInputElement>(page, 'input, textarea').map(({ value }) => value))
        .join('\n'),
  };
}

/** Types in a field as a person does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
