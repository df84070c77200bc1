/** The person added to the plan. Not composed: heard by the tool alone. */
export class PlanChangedEvent extends Event {
  static readonly type = 'plan-changed';

  constructor() {
    super(PlanChangedEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-changed': PlanChangedEvent;
  }
}
