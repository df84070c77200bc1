import { type Difference, difference } from './difference.js';
import { type Leaning, type LeaningInput, leaning } from './leaning.js';

/** What comes first. In danger there is no leaning in it, so that no screen can show one. */
export type FirstShown =
  | { readonly first: 'help' }
  | { readonly first: 'difference'; readonly difference: Difference; readonly leaning: Leaning }
  | { readonly first: 'leaning'; readonly leaning: Leaning };

/**
 * What a coach sees first: the help route in acute danger (rule 9), else that coach and jongere differ (rule 6), else the leaning.
 *
 * @param acute Whether there is acute danger, in whatever leefgebied.
 */
export function firstShown(acute: boolean, input: LeaningInput): FirstShown {
  if (acute) return { first: 'help' };
  const leans = leaning(input);
  const differs = difference(leans);
  return differs ? { first: 'difference', difference: differs, leaning: leans } : { first: 'leaning', leaning: leans };
}
