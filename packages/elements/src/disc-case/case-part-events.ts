import type { NewStep } from '../dossier/steps.js';

/** The coach noted something about the case. Not composed: heard by the tool alone. */
export class StepsNotedEvent extends Event {
  static readonly type = 'steps-noted';

  /** Set by who keeps them: resolves when they are kept, rejects when they cannot be. */
  kept: Promise<void> = Promise.resolve();

  constructor(readonly steps: readonly NewStep[]) {
    super(StepsNotedEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach said whether there is danger now. Not composed: heard by the tool alone. */
export class DangerToldEvent extends Event {
  static readonly type = 'danger-told';

  constructor(readonly isDanger: boolean) {
    super(DangerToldEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach wants to begin a case, or to keep the one that is open. Not composed: heard by the tool alone. */
export class KeepingAskedEvent extends Event {
  static readonly type = 'keeping-asked';

  constructor(
    /** Sealed on this computer, or taken along. */
    readonly way: 'seal' | 'file',
  ) {
    super(KeepingAskedEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach wants to go through the recognition again. Not composed: heard by the tool alone. */
export class RecognitionAskedEvent extends Event {
  static readonly type = 'recognition-asked';

  constructor() {
    super(RecognitionAskedEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'steps-noted': StepsNotedEvent;
    'danger-told': DangerToldEvent;
    'keeping-asked': KeepingAskedEvent;
    'recognition-asked': RecognitionAskedEvent;
  }
}
