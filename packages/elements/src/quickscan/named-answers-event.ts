import type { AnswerChanges } from '../cases/case-drafts.js';
import { AnswersChangedEvent } from './room-events.js';

/** The same, in a room that asks more than one questionnaire: of which these answers are. */
export class NamedAnswersChangedEvent extends AnswersChangedEvent {
  constructor(
    readonly questionnaire: string,
    changes: AnswerChanges,
  ) {
    super(changes);
  }
}
