import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Two presses within this time are one gesture, in milliseconds. */
const WITHIN_MS = 700;

/** Hides the screen when Escape is pressed twice in a row, wherever the focus is. */
export class QuickCloseController implements ReactiveController {
  isClosed = false;
  #pressedAt = Number.NEGATIVE_INFINITY;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('keydown', this.#onKeydown, { capture: true });
  }

  hostDisconnected() {
    removeEventListener('keydown', this.#onKeydown, { capture: true });
  }

  reopen() {
    this.isClosed = false;
    this.#pressedAt = Number.NEGATIVE_INFINITY;
    this.host.requestUpdate();
  }

  readonly #onKeydown = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - this.#pressedAt <= WITHIN_MS) {
      this.isClosed = true;
      this.host.requestUpdate();
    }
    this.#pressedAt = timeStamp;
  };
}
