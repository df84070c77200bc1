import type { MatchPair } from '@werkspiegel/questionnaires/quickscan';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { placed } from '../workplace/places.js';

export const RATHER_NOT_SAY = 'wil-ik-niet-zeggen';

// Whether a question is on the agenda for a workplace is kept with that workplace, and goes with it.
const itemOf = (pair: string) => `agenda.${pair}`;

/** The two answered, and the table says that their answers are something to talk about. */
export function isDiffering({ differ, jongere, werkplek }: MatchPair, place: Answers, scan: Answers): boolean {
  return differ.some(([wish, there]) => scan[jongere] === wish && place[werkplek] === there);
}

/**
 * Whether a question is on the agenda. As long as nothing was chosen: a question about a difference only when the own words of the jongere
 * may be read, because the question alone would already tell that there is one; any other one unless the jongere would rather not say.
 *
 * @param isTicked Whether the jongere lets others read the own words about it.
 */
export function isOnAgenda(pair: MatchPair, place: Answers, scan: Answers, isTicked: boolean): boolean {
  const chosen = place[itemOf(pair.id)];
  if (chosen !== undefined) return chosen === 'ja';
  return isDiffering(pair, place, scan) ? isTicked : scan[pair.jongere] !== RATHER_NOT_SAY;
}

/** Nobody said yet whether a question about a difference may be asked. */
export function isUndecided(pair: MatchPair, place: Answers, scan: Answers, isTicked: boolean): boolean {
  return place[itemOf(pair.id)] === undefined && isDiffering(pair, place, scan) && !isTicked;
}

export function putOnAgenda(place: number, pair: string, isOn: boolean): AnswerChanges {
  return { [placed(place, itemOf(pair))]: isOn ? 'ja' : 'nee' };
}
