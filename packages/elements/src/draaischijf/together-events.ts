/** The coach has the screen again. Not composed: heard by the tool alone. */
export class TogetherLeftEvent extends Event {
  static readonly type = 'together-left';

  constructor() {
    super(TogetherLeftEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'together-left': TogetherLeftEvent;
  }
}
