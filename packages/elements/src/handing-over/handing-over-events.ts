// None of these is composed: heard by the tool alone.

/** The coach gives the screen to the other person. */
export class ScreenGivenEvent extends Event {
  static readonly type = 'screen-given';

  /** @param code With which the coach takes it back. Undefined: by holding a button. */
  constructor(readonly code: string | undefined) {
    super(ScreenGivenEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach keeps the screen after all. */
export class ScreenKeptEvent extends Event {
  static readonly type = 'screen-kept';

  constructor() {
    super(ScreenKeptEvent.type, { bubbles: true, composed: false });
  }
}

/** The person who has the screen stops. */
export class ScreenStoppedEvent extends Event {
  static readonly type = 'screen-stopped';

  constructor() {
    super(ScreenStoppedEvent.type, { bubbles: true, composed: false });
  }
}

/** The person who has the screen goes on: to change something, or after having stopped. */
export class ScreenResumedEvent extends Event {
  static readonly type = 'screen-resumed';

  constructor() {
    super(ScreenResumedEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach took the screen back: by holding a button, in two steps, or with the code. */
export class ScreenReturnedEvent extends Event {
  static readonly type = 'screen-returned';

  constructor() {
    super(ScreenReturnedEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'screen-given': ScreenGivenEvent;
    'screen-kept': ScreenKeptEvent;
    'screen-stopped': ScreenStoppedEvent;
    'screen-resumed': ScreenResumedEvent;
    'screen-returned': ScreenReturnedEvent;
  }
}
