/** The person looked back at the goals, or did not want to now; the questions can begin. Not composed: heard by the tool alone. */
export class LookedBackEvent extends Event {
  static readonly type = 'looked-back';

  constructor(
    /** Nothing was kept: the person passed it by, or there was nothing to look back at. */
    readonly skipped: boolean,
  ) {
    super(LookedBackEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'looked-back': LookedBackEvent;
  }
}
