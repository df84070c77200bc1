import { ContextProvider } from '@lit/context';
import { environmentContext, type RecordStore } from '@werkspiegel/elements';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { nl } from '../../packages/elements/src/environment/words.nl.js';
import { nl as nlResult } from '../../packages/elements/src/result/words.nl.js';
import { nl as failures } from '../../packages/elements/src/verbetertool/failures.nl.js';
import { nl as nlRooms } from '../../packages/elements/src/verbetertool/rooms.nl.js';

/** The words of the interface, to find buttons and texts by. */
export const words = { ...nl, ...nlRooms, failures, wipe: { ...nl.wipe, ...nlRooms.wipe } };
/** Those of the result, which come with it. */
export const resultWords = nlResult;

/** The day on which every story plays. */
const TODAY = '2026-03-02T09:30:00.000Z';

/** The page of a municipality around a story: its heading, its width, its theme, and where its browser keeps records. */
export class StoryHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
      box-sizing: border-box;
      padding: 1rem;
      font-family: system-ui, sans-serif;
      color: var(--utrecht-document-color, #182026);
      background-color: var(--utrecht-document-background-color, #fff);
    }

    :host([narrow]) {
      inline-size: 320px;
    }

    /* A municipality whose page knows nothing of Werkspiegel, only the tokens of the design system. */
    :host([themed]) {
      --nl-button-primary-background-color: #5b2d8e;
      --nl-button-primary-color: #fff;
      --utrecht-document-color: #241b2f;
      --utrecht-document-background-color: #fffdf5;
      --utrecht-document-font-family: Georgia, 'DejaVu Serif', serif;
      --utrecht-focus-outline-color: #b3005e;

      font-family: var(--utrecht-document-font-family);
    }

    h1 {
      margin-block: 0 1rem;
      font-size: 1.75rem;
      line-height: 1.2;
    }
  `;

  @property() heading = 'Verbetertool';
  /** As wide as a small telephone, or a page enlarged four times: 320 px. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  /** With the design tokens of a municipality. */
  @property({ type: Boolean, reflect: true }) themed = false;

  readonly #provider = new ContextProvider(this, { context: environmentContext });

  /** Where the browser of this page keeps records. */
  get storage(): RecordStore {
    return this.#provider.value.storage;
  }

  set storage(storage: RecordStore) {
    this.#provider.setValue({ language: 'nl', words, storage, now: () => new Date(TODAY) });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.lang = 'nl';
  }

  protected override render() {
    return html`
      <main>
        <h1>${this.heading}</h1>
        <slot></slot>
      </main>
    `;
  }
}

if (!customElements.get('story-host')) customElements.define('story-host', StoryHost);

declare global {
  interface HTMLElementTagNameMap {
    'story-host': StoryHost;
  }
}
