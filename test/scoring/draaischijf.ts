import {
  ALGEMEEN,
  type Counts,
  type DiscStep,
  type Leaning,
  type LogEntry,
  leaning,
  MENSBEELDEN,
  type Mensbeeld,
  type RecognitionStep,
  type SentenceStep,
  STRATEGIEEN,
} from '@werkspiegel/scoring';
import fc from 'fast-check';

/** After every date in these tests. */
export const TODAY = '2026-12-31';

/** Four counts, in the fixed order of the types. */
export function toCounts([conformist, afhankelijke, overlever, ondernemer]: FourCounts): Counts {
  return { conformist, afhankelijke, overlever, ondernemer };
}

export type FourCounts = readonly [number, number, number, number];

export function recognised(date: string, types: readonly Mensbeeld[], leefgebied = ALGEMEEN): RecognitionStep {
  return { kind: 'recognition', id: `herkenning ${date} ${leefgebied}`, date, leefgebied, types };
}

export function said(date: string, type: Mensbeeld | undefined, leefgebied = ALGEMEEN): SentenceStep {
  return { kind: 'sentence', id: `zin ${date} ${leefgebied}`, date, leefgebied, type };
}

export function logged(date: string, reactions: readonly Mensbeeld[], leefgebied = ALGEMEEN): LogEntry {
  return { kind: 'log', id: `log ${date} ${leefgebied}`, date, leefgebied, strategy: 'pedagogisch', reactions };
}

export function leaningOf(steps: readonly DiscStep[], leefgebied = ALGEMEEN): Leaning {
  return leaning({ steps, leefgebied, today: TODAY });
}

/** A sum as it is read: a line for each step, with what it adds or why it adds nothing. */
export function asRead({ lines }: Leaning): string[] {
  return lines.map(({ step, types, points, unused }) => {
    const adds = unused ?? (types.length === 0 ? 'niets' : `${types.join(' en ')} + ${points}`);
    return `${step.kind} ${step.date}: ${adds}`;
  });
}

const LEEFGEBIEDEN = [ALGEMEEN, 'werk', 'geld'];

export const mensbeeld = fc.constantFrom(...MENSBEELDEN);

/** Ticks in any order. */
export const ticks = fc.shuffledSubarray([...MENSBEELDEN]);

const about = {
  id: fc.uuid(),
  // Few days, so that several things happen on one.
  date: fc.integer({ min: 1, max: 9 }).map((day) => `2026-05-0${day}`),
  leefgebied: fc.constantFrom(...LEEFGEBIEDEN),
};

export const logEntry: fc.Arbitrary<LogEntry> = fc.record({
  kind: fc.constant('log' as const),
  ...about,
  strategy: fc.constantFrom(...STRATEGIEEN),
  reactions: ticks,
});

const discStep: fc.Arbitrary<DiscStep> = fc.oneof(
  fc.record({ kind: fc.constant('recognition' as const), ...about, types: ticks }),
  fc.record({ kind: fc.constant('sentence' as const), ...about, type: fc.option(mensbeeld, { nil: undefined }) }),
  { weight: 4, arbitrary: logEntry },
);

/** What was entered, in that order, over all leefgebieden. */
export const discSteps = fc.array(discStep, { maxLength: 14 });

export const leefgebied = fc.constantFrom(...LEEFGEBIEDEN);
