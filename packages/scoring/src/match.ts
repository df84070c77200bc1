import type { Answers } from './points.js';
import { saidIn } from './ways-out.js';

/** A question about a jongere beside one about a workplace; content satisfies it. */
export interface MatchablePair {
  readonly id: string;
  /** Id of the item in the scan of the jongere. */
  readonly jongere: string;
  /** Id of the item in the scan of the workplace. */
  readonly werkplek: string;
  /** Option of the jongere beside option of the workplace: together something to talk about. Any other two fit. */
  readonly differ: readonly (readonly [string, string])[];
}

export interface MatchableAspect<Pair extends MatchablePair = MatchablePair> {
  readonly id: string;
  readonly pairs: readonly Pair[];
}

export type MatchVerdict = 'past' | 'bespreken' | 'onbekend';
export type MatchSide = 'jongere' | 'werkplek';

/** How a jongere and a workplace go together in one aspect. In words: there is no number in it. */
export interface AspectMatch<Pair extends MatchablePair = MatchablePair> {
  /** Id of the aspect. */
  readonly aspect: string;
  readonly verdict: MatchVerdict;
  // Each pair of the aspect is in one of these three, in the order of the content.
  readonly fitting: readonly Pair[];
  /** What to talk about. Never empty with `bespreken`, always with the others. */
  readonly differing: readonly Pair[];
  /** Pairs that do not count, with the side or sides that said nothing. */
  readonly silent: readonly { readonly pair: Pair; readonly sides: readonly MatchSide[] }[];
}

/**
 * A jongere beside one workplace, per aspect. A pair counts when both sides answered it; a way out is no answer. One that counts and differs
 * gives `bespreken`, whatever fits besides; without a pair that counts it is `onbekend`; else it is `past`, as far as is known.
 *
 * @param jongere Answers of the scan of the jongere.
 * @param werkplek Answers about this workplace alone, by item id.
 */
export function match<Pair extends MatchablePair>(
  aspects: readonly MatchableAspect<Pair>[],
  jongere: Answers,
  werkplek: Answers,
): AspectMatch<Pair>[] {
  return aspects.map(({ id, pairs }) => {
    const fitting: Pair[] = [];
    const differing: Pair[] = [];
    const silent: { pair: Pair; sides: MatchSide[] }[] = [];
    for (const pair of pairs) {
      const wish = saidIn(jongere, pair.jongere);
      const place = saidIn(werkplek, pair.werkplek);
      if (wish === undefined || place === undefined) {
        const sides: MatchSide[] = [];
        if (wish === undefined) sides.push('jongere');
        if (place === undefined) sides.push('werkplek');
        silent.push({ pair, sides });
      } else if (pair.differ.some(([one, other]) => one === wish && other === place)) differing.push(pair);
      else fitting.push(pair);
    }
    const verdict = differing.length > 0 ? 'bespreken' : fitting.length > 0 ? 'past' : 'onbekend';
    return { aspect: id, verdict, fitting, differing, silent };
  });
}
