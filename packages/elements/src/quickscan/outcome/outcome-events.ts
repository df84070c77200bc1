/** The question of an answer is wanted, to change it. Not composed: heard by the tool alone. */
export class ItemWantedEvent extends Event {
  constructor(readonly itemId: string) {
    super('item-wanted', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'item-wanted': ItemWantedEvent;
  }
}
