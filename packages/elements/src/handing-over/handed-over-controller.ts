import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Under this key an entry in the history of the tab says which tool's screen the other person has. It holds no answer. */
const MARK = 'werkspiegelHandedOver';
/** And under this one with which code the coach takes it back, so that a reload is no way around it. */
const CODE = 'werkspiegelHandedOverCode';

/**
 * Whether another person has the screen now. While they have, the browser's Back does not leave it, and a reload finds it so: the
 * mark is in an entry of the tab's history, with the same address.
 */
export class HandedOverController implements ReactiveController {
  /** True from the start when the page was reloaded while the other person had it. */
  isHandedOver: boolean;
  /** The page was reloaded since: what was chosen is gone. */
  isReloaded: boolean;

  /** What the coach chose to take it back with, also after a reload. Undefined: no code. */
  code: string | undefined;

  /** @param tool By which one tool knows its own mark. */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly tool: string,
  ) {
    this.isHandedOver = this.#isMarked();
    this.isReloaded = this.isHandedOver;
    const code = this.isHandedOver ? stateNow()[CODE] : undefined;
    this.code = typeof code === 'string' ? code : undefined;
    host.addController(this);
  }

  hostConnected() {
    if (this.isHandedOver) this.#hold();
  }

  hostDisconnected() {
    this.#letGo();
  }

  give(code: string | undefined) {
    this.code = code;
    this.isHandedOver = true;
    this.isReloaded = false;
    this.#hold();
    this.host.requestUpdate();
  }

  takeBack() {
    this.isHandedOver = false;
    this.isReloaded = false;
    this.#letGo();
    this.host.requestUpdate();
  }

  #hold() {
    addEventListener('popstate', this.#mark);
    this.#mark();
  }

  #letGo() {
    removeEventListener('popstate', this.#mark);
    // The page may have gone on by itself: then the entry in sight is not ours.
    if (!this.#isMarked()) return;
    const { [MARK]: _mark, [CODE]: _code, ...others } = stateNow();
    history.replaceState(others, '');
    history.back();
  }

  /** Puts an entry of ours on top, when another one is. What the page keeps in its own goes along. */
  readonly #mark = () => {
    if (this.#isMarked()) return;
    try {
      history.pushState({ ...stateNow(), [MARK]: this.tool, [CODE]: this.code }, '');
    } catch {
      // Safari refuses after a hundred in a short time. Back then leaves the page, and so does not give it back either.
    }
  };

  #isMarked(): boolean {
    return stateNow()[MARK] === this.tool;
  }
}

function stateNow(): Readonly<Record<string, unknown>> {
  const { state } = history;
  return typeof state === 'object' && state !== null ? state : {};
}
