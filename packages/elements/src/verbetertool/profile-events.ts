/** The person chose what matters now. Not composed: heard by the tool alone. */
export class PrioritiesChosenEvent extends Event {
  static readonly type = 'priorities-chosen';

  constructor(
    /** Ids of elements, at most three, in the order in which they were chosen. Empty: none any more. */
    readonly elements: readonly string[],
  ) {
    super(PrioritiesChosenEvent.type, { bubbles: true, composed: false });
  }
}

/** The person wants to make a goal of a tip. Not composed: heard by the tool alone. */
export class TipChosenEvent extends Event {
  static readonly type = 'tip-chosen';

  constructor(
    /** Id of the tip. */
    readonly tip: string,
  ) {
    super(TipChosenEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'priorities-chosen': PrioritiesChosenEvent;
    'tip-chosen': TipChosenEvent;
  }
}
