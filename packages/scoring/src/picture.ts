import { type Counts, MENSBEELDEN, type Mensbeeld } from './mensbeeld.js';

/** Answered questions from which a recognition says something (rule 2). */
export const ANSWERED_FOR_PICTURE = 5;

/** Points of the highest type from which a leaning says something (rule 2). */
export const TOP_FOR_PICTURE = 2;

/** So close to the highest, and a type is named beside it (rule 2). The thresholds are ours. */
export const NAMED_WITHIN = 1;

/** What four counts say. */
export interface Picture {
  /** 'lijkt-op' names one type, 'een-van' two or three. All four as close is 'geen-duidelijk-beeld'. */
  readonly kind: 'te-weinig' | 'lijkt-op' | 'een-van' | 'geen-duidelijk-beeld';
  /** The types it names, in the fixed order: none to three. */
  readonly types: readonly Mensbeeld[];
}

/** What the counts of a recognition say (rule 2): each answered question is one point. */
export function readRecognition(counts: Counts): Picture {
  const answered = MENSBEELDEN.reduce((sum, type) => sum + counts[type], 0);
  return answered < ANSWERED_FOR_PICTURE ? TOO_LITTLE : nearTop(counts);
}

/** What the counts of a leaning say (rule 2). */
export function readLeaning(counts: Counts): Picture {
  return topOf(counts) < TOP_FOR_PICTURE ? TOO_LITTLE : nearTop(counts);
}

const TOO_LITTLE: Picture = { kind: 'te-weinig', types: [] };

function nearTop(counts: Counts): Picture {
  const lowest = topOf(counts) - NAMED_WITHIN;
  const types = MENSBEELDEN.filter((type) => counts[type] >= lowest);
  if (types.length === MENSBEELDEN.length) return { kind: 'geen-duidelijk-beeld', types: [] };
  return { kind: types.length === 1 ? 'lijkt-op' : 'een-van', types };
}

function topOf(counts: Counts): number {
  return Math.max(...MENSBEELDEN.map((type) => counts[type]));
}
