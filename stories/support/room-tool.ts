import type { Answers } from '@werkspiegel/elements';
import type { NamedAnswersChangedEvent } from '../../packages/elements/src/quickscan/named-answers-event.js';
import type { AnswersChangedEvent } from '../../packages/elements/src/quickscan/room-events.js';

/** Does for a room what the tool around it does: what it tells comes down to it again. `property` holds what it is told by name. */
export function keepAnswers(own: string, property: Readonly<Record<string, string>> = {}) {
  return (event: AnswersChangedEvent) => {
    const room = event.currentTarget as unknown as Record<string, Answers>;
    const { questionnaire } = event as Partial<NamedAnswersChangedEvent>;
    const kept = questionnaire === undefined ? own : (property[questionnaire] ?? own);
    const changed = { ...room[kept], ...event.changes };
    room[kept] = Object.fromEntries(
      Object.entries(changed).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])),
    );
  };
}
