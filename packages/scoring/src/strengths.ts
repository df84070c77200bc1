import type { ElementScore } from './element-score.js';
import { WORD_FROM } from './score-word.js';

/** Strengths that are shown at most (rule 4). */
export const MOST_STRENGTHS = 3;

/** What goes well. */
export interface Strengths {
  /** 'strong': elements of 3 and up. 'most': none of those, so the one done most now. 'none': too low to name one. */
  readonly kind: 'strong' | 'most' | 'none';
  /** Element ids, highest score first, then questionnaire order: one to three, one and none. */
  readonly elements: readonly string[];
}

/** The strengths among the elements, which come in questionnaire order (rule 4). An element without a score is never one. */
export function strengths(elements: readonly ElementScore[]): Strengths {
  const grown = elements
    .flatMap(({ id, score }) => (score === undefined || score < WORD_FROM.groeit ? [] : [{ id, score }]))
    .toSorted((a, b) => b.score - a.score);
  const strong = grown.filter(({ score }) => score >= WORD_FROM.sterk).slice(0, MOST_STRENGTHS);
  if (strong.length > 0) return { kind: 'strong', elements: strong.map(({ id }) => id) };
  const [highest] = grown;
  return highest ? { kind: 'most', elements: [highest.id] } : { kind: 'none', elements: [] };
}
