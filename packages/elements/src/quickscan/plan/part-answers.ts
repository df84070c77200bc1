import type { Answers } from '../../storage/record.js';

/** A tick, as an answer. */
export const TICKED = 'ja';

/** When a part has its turn, first to last. Words, because a figure would read as a mark. */
export const TURNS = ['eerst', 'dan', 'later'] as const;
export type Turn = (typeof TURNS)[number];

/** Characters in a field at most, so that the whole plan fits on one page. */
export const MOST_CHARACTERS = { line: 60, task: 80 } as const;

/** The column for what is known, and the one for what can help. */
export type Column = 'basis' | 'hulp';

/** Where the answers of a part of the plan are kept. */
export const answerIds = {
  tick: (part: string, column: Column, line: string) => `${part}.${column}.${line}`,
  text: (part: string, column: Column, line: string) => `${part}.${column}.${line}.tekst`,
  /** A line of their own, where the plan has none. */
  own: (part: string, column: Column) => `${part}.${column}.eigen`,
  name: (part: string) => `${part}.naam`,
  strategy: (part: string) => `${part}.aanpak`,
  /** An option that does not fit now: it is crossed out. */
  crossed: (part: string, option: string) => `${part}.aanpak.${option}.valt-af`,
  task: (part: string, who: string) => `${part}.taak.${who}`,
  turn: (part: string) => `${part}.volgorde`,
  wraparound: (phase: string, item: string) => `samen.${phase}.${item}`,
};

/** Undefined: none was chosen. */
export function turnOf(part: string, answers: Answers): Turn | undefined {
  return TURNS.find((turn) => turn === answers[answerIds.turn(part)]);
}

/** Whether anything was filled in at a part. */
export function isBegun(part: string, answers: Answers): boolean {
  return Object.keys(answers).some((id) => id.startsWith(`${part}.`));
}

/** What an answer becomes when it is typed: nothing written is no answer. */
export function typed(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
