import type { Dossier } from '../storage/record.js';

/**
 * Whether a room is about another case now, so that what it holds for a while of the one before has to go. A case that is begun goes on
 * with what was there already.
 */
export function isOtherCase(before: Dossier | undefined, now: Dossier | undefined): boolean {
  return before !== undefined && before.caseId !== now?.caseId;
}
