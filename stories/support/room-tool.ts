import type { Answers } from '@werkspiegel/elements';
import type { NamedAnswersChangedEvent } from '../../packages/elements/src/quickscan/named-answers-event.js';
import type { AnswersChangedEvent } from '../../packages/elements/src/quickscan/room-events.js';
import { after } from './scan.js';

/**
 * Does for a room what the tool around it does: what it tells comes down to it again.
 *
 * @param own The property with its own answers.
 * @param others The properties with those of other questionnaires, by questionnaire.
 */
export function keepAnswers(own: string, others: Readonly<Record<string, string>> = {}) {
  return (event: AnswersChangedEvent) => {
    const room = event.currentTarget as unknown as Record<string, Answers>;
    const { questionnaire = '' } = event as Partial<NamedAnswersChangedEvent>;
    const property = others[questionnaire] ?? own;
    room[property] = after(room[property] ?? {}, event.changes);
  };
}
