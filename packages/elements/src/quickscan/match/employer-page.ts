import type { Answers } from '../../storage/record.js';
import { type OutcomeContent, type ShareVersion, shareVersion } from '../outcome/share-version.js';
import { type MatchContent, optionIn } from './compare.js';

/** What an employer gets: what was to be seen on the tour, and of the jongere the ticked lines and nothing else. */
export interface EmployerPage {
  /** By part, only those with a line in them. */
  readonly shared: ShareVersion['parts'];
  /** By aspect; only what was chosen. What the coach wrote down in own words stays with the coach. */
  readonly seen: readonly {
    readonly title: string;
    readonly facts: readonly { readonly label: string; readonly text: string }[];
  }[];
}

/** @param place The answers about this workplace alone. */
export function employerPage(
  scan: Answers,
  place: Answers,
  { jongere, werkplek }: MatchContent,
  { outcome, words }: OutcomeContent,
): EmployerPage {
  // The balance card is given by hand, by the jongere.
  const products = outcome.products.filter(({ line }) => line !== 'balans');
  return {
    shared: shareVersion(scan, jongere, { outcome: { ...outcome, products }, words }).parts,
    seen: werkplek.structure.sections.flatMap(({ id, items }) => {
      const facts = items.flatMap((item) => {
        const text = item.kind === 'choice' ? optionIn(item.id, place, werkplek) : undefined;
        return text === undefined ? [] : [{ label: werkplek.words.items[item.id]?.label ?? '', text }];
      });
      return facts.length > 0 ? [{ title: werkplek.words.sections[id]?.title ?? '', facts }] : [];
    }),
  };
}
