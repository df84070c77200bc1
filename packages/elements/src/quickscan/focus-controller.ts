import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Brings the focus to a place that may still have to come, such as a heading whose words are being loaded. */
export class FocusController implements ReactiveController {
  #wanted: string | undefined;

  constructor(readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  /** @param selector Of what can have the focus, by tabindex or by itself. */
  to(selector: string) {
    this.#wanted = selector;
    this.host.requestUpdate();
  }

  hostUpdated() {
    const found = this.#wanted === undefined ? null : this.host.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!found) return;
    this.#wanted = undefined;
    found.focus();
  }
}
