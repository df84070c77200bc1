/** The coach goes to another section. Not composed: heard by the tool alone. */
export class SectionChosenEvent extends Event {
  constructor(readonly section: string) {
    super('section-chosen', { bubbles: true });
  }
}

/** The coach and the jongere go on together, one question a screen. Not composed: heard by the tool alone. */
export class TogetherStartedEvent extends Event {
  constructor(readonly section: string) {
    super('together-started', { bubbles: true });
  }
}

/** The coach has the screen again. Not composed: heard by the tool alone. */
export class TogetherEndedEvent extends Event {
  constructor() {
    super('together-ended', { bubbles: true });
  }
}

/** That is all for now. Not composed: heard by the tool alone. */
export class ScanFinishedEvent extends Event {
  constructor() {
    super('scan-finished', { bubbles: true });
  }
}
