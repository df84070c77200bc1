import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';

/** A workplace as a coach saw it. */
export interface Place {
  /** Its answers are kept under this number and a dot. From 1, in the order in which they were added. */
  readonly number: number;
  /** What the coach calls it. Empty: nothing. */
  readonly name: string;
  /** By item id, without the number. */
  readonly answers: Answers;
}

/** Under this id, after the number, is kept what the coach calls a workplace. */
const NAME = 'naam';
/** Under this id is kept the highest number that was ever given, as soon as that workplace is taken away. */
const GIVEN = 'hoogste-nummer';
const NUMBERED = /^([1-9]\d{0,5})\.(.+)$/;

/** All workplaces that anything is known of, in the order in which they were added. */
export function placesIn(answers: Answers): readonly Place[] {
  const places = new Map<number, Record<string, string>>();
  for (const [id, answer] of Object.entries(answers)) {
    const [, number, item] = NUMBERED.exec(id) ?? [];
    if (number === undefined || item === undefined) continue;
    places.set(Number(number), { ...places.get(Number(number)), [item]: answer });
  }
  return [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([number, own]) => ({ number, name: own[NAME]?.trim() ?? '', answers: own }));
}

/** The highest number that was ever given to a workplace, also to one that is gone. 0: none was. */
export function highestNumber(answers: Answers): number {
  const given = Number(/^[1-9]\d{0,5}$/.exec(answers[GIVEN] ?? '')?.[0] ?? 0);
  return Math.max(given, placesIn(answers).at(-1)?.number ?? 0);
}

/** Where an answer about a workplace is kept. */
export function placed(number: number, item: string): string {
  return `${number}.${item}`;
}

export function naming(number: number, name: string): AnswerChanges {
  return { [placed(number, NAME)]: name };
}

/**
 * What takes away all that is known of a workplace. Its number is not given again, so that nothing of it can turn up at another.
 *
 * @param highest The highest number that was ever given.
 */
export function removal({ number, answers }: Place, highest: number): AnswerChanges {
  const gone = Object.keys(answers).map((item) => [placed(number, item), undefined]);
  return { ...Object.fromEntries(gone), [GIVEN]: String(Math.max(number, highest)) };
}

/** What puts a workplace back as it was. */
export function putBack({ number, answers }: Place): AnswerChanges {
  return Object.fromEntries(Object.entries(answers).map(([item, answer]) => [placed(number, item), answer]));
}

/** How far an aspect is looked at: `leeg` is not at all, `bekeken` is every question but those for own words. */
export type AspectState = 'leeg' | 'begonnen' | 'bekeken';

interface AspectItem {
  readonly id: string;
  readonly kind: string;
}

export function aspectState(items: readonly AspectItem[], answers: Answers): AspectState {
  const isAnswered = ({ id }: AspectItem) => answers[id] !== undefined;
  if (!items.some(isAnswered)) return 'leeg';
  return items.filter(({ kind }) => kind !== 'text').every(isAnswered) ? 'bekeken' : 'begonnen';
}

/** Where it is kept that an agreement was made, and in what words. */
export function agreementItem(id: string): string {
  return `afspraak.${id}`;
}

export function agreementTextItem(id: string): string {
  return `afspraak.${id}.tekst`;
}
