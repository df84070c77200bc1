/** The person chose an answer, or took one back. Not composed: answers do not leave the tool by themselves. */
export class SectionAnsweredEvent extends Event {
  static readonly type = 'section-answered';

  constructor(
    readonly itemId: string,
    /** Id of a level or way out. Undefined: the answer was taken back. */
    readonly answer: string | undefined,
  ) {
    super(SectionAnsweredEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'section-answered': SectionAnsweredEvent;
  }
}
