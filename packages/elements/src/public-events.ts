// The four events that a host page may rely on. They bubble and are composed; none carries an answer.

/** The person began a check. */
export class WerkspiegelStartedEvent extends Event {
  static readonly type = 'werkspiegel-started';

  constructor(
    readonly tool: string,
    readonly questionnaire: string,
  ) {
    super(WerkspiegelStartedEvent.type, { bubbles: true, composed: true });
  }
}

/** The person answered a question or took an answer back. */
export class WerkspiegelAnsweredEvent extends Event {
  static readonly type = 'werkspiegel-answered';

  constructor(
    readonly tool: string,
    readonly questionnaire: string,
    /** How many questions have an answer, ways out included. */
    readonly answered: number,
    readonly total: number,
  ) {
    super(WerkspiegelAnsweredEvent.type, { bubbles: true, composed: true });
  }
}

/** A finished record is kept. The host asks for it with `exportRecord(recordId)`. */
export class WerkspiegelCompletedEvent extends Event {
  static readonly type = 'werkspiegel-completed';

  constructor(
    readonly tool: string,
    readonly questionnaire: string,
    readonly recordId: string,
  ) {
    super(WerkspiegelCompletedEvent.type, { bubbles: true, composed: true });
  }
}

/** Something did not work. The person was told in the same words. */
export class WerkspiegelFailedEvent extends Event {
  static readonly type = 'werkspiegel-failed';

  constructor(
    readonly tool: string,
    /** A Dutch sentence. */
    readonly message: string,
  ) {
    super(WerkspiegelFailedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'werkspiegel-started': WerkspiegelStartedEvent;
    'werkspiegel-answered': WerkspiegelAnsweredEvent;
    'werkspiegel-completed': WerkspiegelCompletedEvent;
    'werkspiegel-failed': WerkspiegelFailedEvent;
  }
}
