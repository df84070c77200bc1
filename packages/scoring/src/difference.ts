import type { DiscStep } from './disc-step.js';
import type { Leaning } from './leaning.js';
import type { Mensbeeld } from './mensbeeld.js';

/** The coach's picture beside the self-image of the jongere, without a type in common. */
export interface Difference {
  /** What the coach's recognition names, in the fixed order: one to three. */
  readonly coach: readonly Mensbeeld[];
  /** The type of the sentence that the jongere chose. */
  readonly jongere: Mensbeeld;
}

/** Where coach and jongere differ, by the recognition and the sentence that count (rule 6). Undefined: they do not, or one of them says nothing. */
export function difference({ lines }: Leaning): Difference | undefined {
  return differenceBetween(countingTypes(lines, 'recognition'), countingTypes(lines, 'sentence')[0]);
}

/**
 * Where one picture and one sentence differ. Undefined: they have a type in common, or one of them says nothing.
 *
 * @param coach The types of the coach's picture. Empty: the coach has none.
 * @param jongere The type of the sentence. Undefined: the jongere chose something else, or nothing.
 */
export function differenceBetween(coach: readonly Mensbeeld[], jongere: Mensbeeld | undefined): Difference | undefined {
  if (jongere === undefined || coach.length === 0 || coach.includes(jongere)) return undefined;
  return { coach, jongere };
}

function countingTypes(lines: Leaning['lines'], kind: DiscStep['kind']): readonly Mensbeeld[] {
  return lines.find(({ step, unused }) => step.kind === kind && unused === undefined)?.types ?? [];
}
