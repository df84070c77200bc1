import type { Mensbeeld } from './mensbeeld.js';
import type { Strategie } from './readings.js';

/** The leefgebied that speaks for one in which nothing was entered yet. */
export const ALGEMEEN = 'algemeen';

interface Step {
  readonly id: string;
  /** The day it is about, as 2026-05-12. */
  readonly date: string;
  /** Id of the leefgebied it is about. */
  readonly leefgebied: string;
}

/** What the coach recognised. */
export interface RecognitionStep extends Step {
  readonly kind: 'recognition';
  /** The types that its picture names. Empty: too little, or no clear picture. */
  readonly types: readonly Mensbeeld[];
}

/** The sentence that the jongere chose. */
export interface SentenceStep extends Step {
  readonly kind: 'sentence';
  /** The type that the sentence belongs to. Undefined: 'iets anders / weet ik niet'. */
  readonly type: Mensbeeld | undefined;
}

/** What the coach tried, and how the jongere took it. */
export interface LogEntry extends Step {
  readonly kind: 'log';
  readonly strategy: Strategie;
  /** The types whose reaction to this strategy it resembled, in any order. Empty: 'iets anders'. */
  readonly reactions: readonly Mensbeeld[];
}

/** All that a leaning is made of. A signal to reconsider is none of these: it adds no points (rule 6). */
export type DiscStep = RecognitionStep | SentenceStep | LogEntry;

/** Why something cannot be entered with this date. */
export type DateRefusal = 'no-day' | 'future';

/** By day, and within a day in the order in which they were entered, which is the order given (rule 4). */
export function inOrder<T extends { readonly date: string }>(steps: readonly T[]): T[] {
  return steps.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/**
 * Whether something can be entered with this date (rule 4). Undefined: it can.
 *
 * @param today The day of the coach, as 2026-05-12.
 */
export function dateRefusal(date: string, today: string): DateRefusal | undefined {
  if (!isDay(date)) return 'no-day';
  return date > today ? 'future' : undefined;
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
