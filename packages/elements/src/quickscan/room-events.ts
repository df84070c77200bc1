import type { AnswerChanges } from '../cases/case-drafts.js';
import type { NewStep } from '../dossier/steps.js';

/** Answers were chosen, changed or taken back in a room of the tool. Not composed: heard by the tool alone. */
export class AnswersChangedEvent extends Event {
  constructor(readonly changes: AnswerChanges) {
    super('answers-changed', { bubbles: true });
  }
}

/** Something is to be set down in the dossier of the case. Not composed: heard by the tool alone. */
export class StepsAddedEvent extends Event {
  constructor(readonly steps: readonly NewStep[]) {
    super('steps-added', { bubbles: true });
  }
}
