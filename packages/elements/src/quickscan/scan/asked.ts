import type { Scan, ScanItem, ScanSection, ScanWords, SignalItem } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import { peopleIn } from './people-answers.js';

/** Who looks at the questions. */
export type Reader = 'coach' | 'jongere';

/** One leefgebied: what is asked first, and what is asked when that gives reason to. */
export interface Area {
  readonly id: string;
  readonly main: SignalItem;
  readonly details: readonly SignalItem[];
  /** Someone may be in danger now: these are always within reach of the coach. */
  readonly acute: readonly SignalItem[];
}

/** How far a section was talked about. */
export type HowFar = 'open' | 'begun' | 'all';

export function itemsFor({ items }: ScanSection, reader: Reader): ScanItem[] {
  return items.filter((item) => reader === 'coach' || item.for !== 'coach');
}

/** The leefgebieden of a section, in order. Empty: it has no first questions, so its questions are asked one by one. */
export function areasOf({ items }: ScanSection): Area[] {
  const signals = items.filter((item) => item.kind === 'signal');
  return signals
    .filter(({ main }) => main)
    .map((main) => {
      const others = signals.filter((item) => item.leefgebied === main.leefgebied && item !== main);
      return {
        ...{ id: main.leefgebied, main },
        details: others.filter(({ acute }) => !acute),
        acute: others.filter(({ acute }) => acute),
      };
    });
}

/** There is something to talk about or to help with. */
export function needsMore(answer: string | undefined): boolean {
  return answer === 'praten' || answer === 'hulp';
}

/** The acute questions of which the answer says that somebody may need help now, in order. */
export function raisedIn({ sections }: Scan, answers: Answers): string[] {
  return sections
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'signal' && item.acute && needsMore(answers[item.id]))
    .map(({ id }) => id);
}

/** What is asked of a section as the answers stand: of a leefgebied that goes well no more than its first question. */
export function askedOf(section: ScanSection, answers: Answers, reader: Reader): ScanItem[] {
  const areas = areasOf(section);
  if (areas.length === 0) return itemsFor(section, reader);
  return areas.flatMap(({ main, details, acute }) =>
    needsMore(answers[main.id]) ? [main, ...acute, ...details] : [main],
  );
}

/** The answers without what is for the coach: to questions of the coach's own, and what the coach wrote or ticked. */
export function ownAnswers({ sections }: Scan, answers: Answers): Answers {
  const own = sections.flatMap((section) => itemsFor(section, 'jongere')).map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => own.some((id) => key === id || key.startsWith(`${id}.`))),
  );
}

export function isAnswered(item: ScanItem, answers: Answers): boolean {
  return item.kind === 'people' ? peopleIn(item, answers).length > 0 : item.id in answers;
}

export function howFar(items: readonly ScanItem[], answers: Answers): HowFar {
  const answered = items.filter((item) => isAnswered(item, answers));
  return answered.length === 0 ? 'open' : answered.length === items.length ? 'all' : 'begun';
}

/** What was answered, in words. Undefined: nothing yet. */
export function answerText(item: ScanItem, words: ScanWords, answers: Answers): string | undefined {
  const own = words.items[item.id];
  if (item.kind === 'people') {
    const roles = peopleIn(item, answers).map(({ role }) => own?.roles?.[role] ?? role);
    return roles.length === 0 ? undefined : roles.join(', ');
  }
  const answer = answers[item.id];
  if (answer === undefined || item.kind === 'text') return answer;
  const options: Readonly<Record<string, string>> | undefined = item.kind === 'signal' ? words.signal : own?.options;
  return options?.[answer] ?? words.waysOut[answer];
}
