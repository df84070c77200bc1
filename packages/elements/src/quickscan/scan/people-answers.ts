import type { PeopleItem } from '@werkspiegel/questionnaires/quickscan';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';

/** Someone in a circle: no name, a role. */
export interface Person {
  /** Of this person in the answers; it stays when another one goes. */
  readonly number: number;
  readonly role: string;
  /** Option by question. Absent: not said. */
  readonly said: Readonly<Record<string, string>>;
}

/** Who is in the circle, in the order in which they came. */
export function peopleIn({ id, questions }: PeopleItem, answers: Answers): Person[] {
  const numbers = Object.keys(answers).flatMap((key) => {
    const rest = key.startsWith(`${id}.`) ? key.slice(id.length + 1) : '';
    return /^\d+\.wie$/.test(rest) ? [Number.parseInt(rest, 10)] : [];
  });
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const said = questions.flatMap((question) => {
        const answer = answers[keyOf(id, number, question.id)];
        return answer === undefined ? [] : [[question.id, answer]];
      });
      return { number, role: answers[keyOf(id, number, 'wie')] ?? '', said: Object.fromEntries(said) };
    });
}

/** The key under which it is kept what is said of a person. `wie` is the role. */
export function keyOf(itemId: string, number: number, question: string): string {
  return `${itemId}.${number}.${question}`;
}

/** The number of who comes next. */
export function nextNumber(item: PeopleItem, answers: Answers): number {
  return (peopleIn(item, answers).at(-1)?.number ?? 0) + 1;
}

/** What takes a person out of the circle, with all that was said. */
export function removal(item: PeopleItem, number: number): AnswerChanges {
  const keys = ['wie', ...item.questions.map(({ id }) => id)];
  return Object.fromEntries(keys.map((key) => [keyOf(item.id, number, key), undefined]));
}
