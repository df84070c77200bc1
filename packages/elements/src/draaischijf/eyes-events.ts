import type { MensbeeldId } from '@werkspiegel/questionnaires/draaischijf';

/** What the jongere chose by themselves. */
export interface ChosenSentence {
  /** The self-image that the sentence belongs to. Undefined: something else, or not known yet. */
  readonly type: MensbeeldId | undefined;
}

/** The jongere chose a sentence, and the coach has the screen again. Not composed: heard by the tool alone. */
export class SentenceChosenEvent extends Event {
  static readonly type = 'sentence-chosen';

  constructor(readonly sentence: ChosenSentence) {
    super(SentenceChosenEvent.type, { bubbles: true, composed: false });
  }
}

/** The coach goes back to the own face. Not composed: heard by the tool alone. */
export class EyesLeftEvent extends Event {
  static readonly type = 'eyes-left';

  constructor() {
    super(EyesLeftEvent.type, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sentence-chosen': SentenceChosenEvent;
    'eyes-left': EyesLeftEvent;
  }
}
