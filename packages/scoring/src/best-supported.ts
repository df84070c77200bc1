import type { ElementScore } from './element-score.js';
import { EVIDENCE_ORDER, type EvidenceStrength } from './evidence-strength.js';

/** Elements whose 'doorgeven' tips are given when every score is 4. */
export const MOST_SUPPORTED = 3;

/**
 * Ids of the three scored elements with the strongest evidence, then in questionnaire order; fewer if there are fewer. For
 * a check where every score is 4: there the growth lists are empty and these give 'doorgeven' tips.
 */
export function bestSupported(
  elements: readonly ElementScore[],
  evidence: Readonly<Record<string, EvidenceStrength | undefined>>,
): string[] {
  const rank = (id: string) => EVIDENCE_ORDER.indexOf(evidence[id] ?? 'dun');
  return elements
    .filter(({ score }) => score !== undefined)
    .map(({ id }) => id)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_SUPPORTED);
}
