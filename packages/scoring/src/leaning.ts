import { ALGEMEEN, type DateRefusal, type DiscStep, dateRefusal, inOrder } from './disc-step.js';
import { addUp, type Counts, inFixedOrder, type Mensbeeld, type Raise } from './mensbeeld.js';
import { type Picture, readLeaning } from './picture.js';

/** What each kind of step adds for a type, and how many of the newest count (rule 3). The numbers are ours. */
export const LEANING_PARTS = {
  recognition: { points: 2, newest: 1 },
  sentence: { points: 2, newest: 1 },
  log: { points: 1, newest: 4 },
} as const satisfies Record<DiscStep['kind'], { points: number; newest: number }>;

/** Types that a recognition can name and still add something (rule 3). */
export const MOST_NAMED = 3;

export interface LeaningInput {
  /** In the order in which they were entered, of every leefgebied. */
  readonly steps: readonly DiscStep[];
  /** Id of the leefgebied that is asked about. */
  readonly leefgebied: string;
  /** The day of the coach, as 2026-05-12. What is dated later, as in a file from elsewhere, does not count yet. */
  readonly today: string;
}

/** One line of the sum: for each of the types so many points, if it counts. */
export interface LeaningLine extends Raise {
  readonly step: DiscStep;
  /** In the fixed order. Empty: it says nothing of a type, and nothing is added. */
  readonly types: readonly Mensbeeld[];
  /**
   * Why it does not count: newer ones do ('older'); it is of 'algemeen' and the leefgebied has its own of this kind ('own'); or
   * its date. Undefined: it counts.
   */
  readonly unused: 'older' | 'own' | DateRefusal | undefined;
}

export interface Leaning {
  /** All of the leefgebied and of 'algemeen', by day and then by entry, also what does not count. */
  readonly lines: readonly LeaningLine[];
  /** The sum of the lines that count. */
  readonly counts: Counts;
  readonly picture: Picture;
  /** The line that was entered last of those that count. Undefined: none counts. */
  readonly last: LeaningLine | undefined;
  /** The same without that line: what it said before. */
  readonly before: { readonly counts: Counts; readonly picture: Picture };
}

/** What the pictures and the log lean to in a leefgebied, as a sum that can be read line by line (rules 3 and 5). */
export function leaning(input: LeaningInput): Leaning {
  const now = sum(input);
  const counting = now.lines.filter(({ unused }) => unused === undefined);
  const lastStep = input.steps.findLast((step) => counting.some((line) => line.step === step));
  const { counts, picture } = sum({ ...input, steps: input.steps.filter((step) => step !== lastStep) });
  return { ...now, last: counting.find(({ step }) => step === lastStep), before: { counts, picture } };
}

function sum({ steps, leefgebied, today }: LeaningInput): Pick<Leaning, 'lines' | 'counts' | 'picture'> {
  const inSight = inOrder(steps.filter((step) => step.leefgebied === leefgebied || step.leefgebied === ALGEMEEN));
  const allowed = inSight.filter(({ date }) => dateRefusal(date, today) === undefined);
  const ownKinds = new Set(allowed.filter((step) => step.leefgebied === leefgebied).map(({ kind }) => kind));
  const isCovered = (step: DiscStep) => step.leefgebied !== leefgebied && ownKinds.has(step.kind);
  const newest = new Set(
    Object.entries(LEANING_PARTS).flatMap(([kind, part]) =>
      allowed.filter((step) => step.kind === kind && !isCovered(step)).slice(-part.newest),
    ),
  );
  const lines = inSight.map((step): LeaningLine => {
    const refusal = dateRefusal(step.date, today);
    const left = newest.has(step) ? undefined : isCovered(step) ? 'own' : 'older';
    return { step, types: typesOf(step), points: LEANING_PARTS[step.kind].points, unused: refusal ?? left };
  });
  const counts = addUp(lines.filter(({ unused }) => unused === undefined));
  return { lines, counts, picture: readLeaning(counts) };
}

function typesOf(step: DiscStep): Mensbeeld[] {
  if (step.kind === 'log') return inFixedOrder(step.reactions);
  if (step.kind === 'sentence') return step.type === undefined ? [] : [step.type];
  const named = inFixedOrder(step.types);
  return named.length > MOST_NAMED ? [] : named;
}
