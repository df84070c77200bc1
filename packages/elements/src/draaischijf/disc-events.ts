import type { Quarter } from './turn.js';

/** The person turned the ring. Not composed: heard by the tool alone. */
export class DiscTurnedEvent extends Event {
  static readonly type = 'disc-turned';

  constructor(
    /** Quarter turns, clockwise, as in `DiscChoice`. */
    readonly turn: number,
  ) {
    super(DiscTurnedEvent.type, { bubbles: true, composed: false });
  }
}

/** The person pointed at a part of a ring. Not composed: heard by the tool alone. */
export class DiscChosenEvent extends Event {
  static readonly type = 'disc-chosen';

  constructor(
    readonly ring: 'outer' | 'inner',
    readonly quarter: Quarter,
  ) {
    super(DiscChosenEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'disc-turned': DiscTurnedEvent;
    'disc-chosen': DiscChosenEvent;
  }
}
