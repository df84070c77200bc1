import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the button is held, in milliseconds. */
const HOLD_MS = 2000;

/** A button that does something when it is held, by a pointer or by a key. How far it is shows in the button. */
export class HoldController implements ReactiveController {
  #filling: Animation | undefined;

  /**
   * @param bar What fills the button meanwhile. Null: it is not on the screen.
   * @param onHeld Was held long enough.
   * @param onTooShort Was let go before that, or only pressed.
   */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly bar: () => Element | null,
    readonly onHeld: () => void,
    readonly onTooShort: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#stop();
  }

  readonly onPointerdown = ({ button, isPrimary }: PointerEvent) => {
    if (button === 0 && isPrimary) this.#begin();
  };

  /** Held keys repeat; the browser's own press of the button is not wanted. */
  readonly onKeydown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) this.#begin();
  };

  readonly onKeyup = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault(); // Firefox presses the button here
    this.onLetGo();
  };

  readonly onLetGo = () => {
    if (!this.#filling) return;
    this.#stop();
    this.onTooShort();
  };

  /** A press without holding, such as that of a screen reader. */
  readonly onClick = () => {
    this.onTooShort();
  };

  /** A long touch is ours. */
  readonly onContextmenu = (event: Event) => {
    event.preventDefault();
  };

  #begin() {
    this.#stop();
    const filling = this.bar()?.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: HOLD_MS,
      // Who asked for less movement sees it go in steps.
      easing: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'steps(4)' : 'linear',
    });
    if (!filling) return;
    filling.onfinish = () => {
      this.#stop();
      this.onHeld();
    };
    this.#filling = filling;
  }

  #stop() {
    this.#filling?.cancel();
    this.#filling = undefined;
  }
}
