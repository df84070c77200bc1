import type { MatchPair } from '@werkspiegel/questionnaires/quickscan';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { placed } from '../workplace/places.js';

export const RATHER_NOT_SAY = 'wil-ik-niet-zeggen';

// Whether a question is on the agenda for a workplace is kept with that workplace, and goes with it.
const itemOf = (pair: string) => `agenda.${pair}`;

/** Undecided it is on, but for what the jongere would rather not talk about. */
export function isOnAgenda({ id, jongere }: MatchPair, place: Answers, scan: Answers): boolean {
  const chosen = place[itemOf(id)];
  return chosen === undefined ? scan[jongere] !== RATHER_NOT_SAY : chosen === 'ja';
}

export function putOnAgenda(place: number, pair: string, isOn: boolean): AnswerChanges {
  return { [placed(place, itemOf(pair))]: isOn ? 'ja' : 'nee' };
}
