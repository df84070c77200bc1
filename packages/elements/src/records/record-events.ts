/** The person wants to see a finished check. Not composed: heard by the tool alone. */
export class RecordChosenEvent extends Event {
  static readonly type = 'record-chosen';

  constructor(readonly recordId: string) {
    super(RecordChosenEvent.type, { bubbles: true, composed: false });
  }
}

/** What is kept, or for how long, was changed by the person. Not composed: heard by the tool alone. */
export class RecordsChangedEvent extends Event {
  static readonly type = 'records-changed';

  constructor(
    /** The term that was chosen: months, or undefined for no end. Absent when it was not about the term. */
    readonly term: { readonly months: number | undefined } | undefined,
  ) {
    super(RecordsChangedEvent.type, { bubbles: true, composed: false });
  }
}

/** A pass phrase was put on what is kept or taken off, or it was locked. Not composed: heard by the tool alone. */
export class SealingChangedEvent extends Event {
  static readonly type = 'sealing-changed';

  constructor() {
    super(SealingChangedEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'record-chosen': RecordChosenEvent;
    'records-changed': RecordsChangedEvent;
    'sealing-changed': SealingChangedEvent;
  }
}
