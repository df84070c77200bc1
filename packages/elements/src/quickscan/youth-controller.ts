import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ReadAloudController } from '../read-aloud/read-aloud-controller.js';
import { FocusController } from './focus-controller.js';
import type { YouthWords } from './youth-words.js';

/** The coach has the screen again. Not composed: heard by the room alone. */
export class YouthLeftEvent extends Event {
  constructor() {
    super('youth-left', { bubbles: true });
  }
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What every face of the jongere can do: stop, in the same corner always, go on again, and have a text read aloud. */
export class YouthController implements ReactiveController {
  isStopped = false;
  readonly reader: ReadAloudController;
  readonly focus: FocusController;

  constructor(readonly host: Host) {
    this.reader = new ReadAloudController(host);
    this.focus = new FocusController(host);
    host.addController(this);
  }

  hostConnected() {}

  renderTop(title: string, texts: YouthWords) {
    return html`
      <div class="top">
        <h2 tabindex="-1">${title}</h2>
        <button type="button" @click=${this.#onStop}>${texts.stop}</button>
      </div>
    `;
  }

  /** Where there is nothing more to ask: the way out that needs no stopping. */
  renderEnd(texts: YouthWords) {
    return html`<div class="actions"><button type="button" @click=${this.#onLeave}>${texts.toCoach}</button></div>`;
  }

  /** In the place of all the rest: nothing that was said is in the page now. */
  renderStopped(texts: YouthWords, language: string) {
    return html`
      <div class="warm" lang=${language}>
        <h2 tabindex="-1">${texts.stopped}</h2>
        <p>${texts.stoppedText}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#onResume}>${texts.resume}</button>
          <button type="button" @click=${this.#onLeave}>${texts.toCoach}</button>
        </div>
      </div>
    `;
  }

  readonly #onStop = () => {
    this.isStopped = true;
    this.reader.stop();
    this.focus.to('h2');
  };

  readonly #onResume = () => {
    this.isStopped = false;
    this.focus.to('h2');
  };

  readonly #onLeave = () => {
    this.host.dispatchEvent(new YouthLeftEvent());
  };
}
