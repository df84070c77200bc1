import type { MatchPair } from '@werkspiegel/questionnaires/quickscan';
import { match } from '@werkspiegel/scoring';
import type { Answers } from '../../storage/record.js';
import { linesOf } from '../outcome/lines.js';
import { isOnAgenda, isUndecided } from './agenda-choice.js';
import { type MatchContent, optionIn } from './compare.js';

/** What each said, of a pair of which the jongere lets others read the own sentence. */
export interface BothSides {
  readonly jongere: string;
  readonly werkplek: string;
}

export interface AgendaLine {
  readonly label: string;
  readonly ask: string;
  /** Absent: nothing of the jongere may be read here, and the question stands alone. */
  readonly sides?: BothSides;
}

/**
 * The agenda of a talk of three. What the jongere did not tick is not in it, in no form: a question without words of the jongere is the
 * same whether the two differ or one of them said nothing, and until the jongere agrees a difference is as silent as what fits.
 */
export interface Agenda {
  /** What goes together, to begin with. Empty: nothing that may be read. */
  readonly fits: readonly (BothSides & { readonly label: string })[];
  /** By aspect; only those with a question. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly AgendaLine[] }[];
}

/** @param place The answers about this workplace alone. */
export function agendaOf(scan: Answers, place: Answers, content: MatchContent): Agenda {
  const { match: table, words, jongere, werkplek } = content;
  const ticked = new Map(
    linesOf(scan, jongere).flatMap(({ item, text, isTicked }) => (isTicked ? [[item, text] as const] : [])),
  );
  const sidesOf = (pair: { readonly jongere: string; readonly werkplek: string }): BothSides | undefined => {
    const [own, there] = [ticked.get(pair.jongere), optionIn(pair.werkplek, place, werkplek)];
    return own === undefined || there === undefined ? undefined : { jongere: own, werkplek: there };
  };
  const isOn = (pair: MatchPair) => isOnAgenda(pair, place, scan, ticked.has(pair.jongere));
  const results = match(table.aspects, scan, place);
  return {
    fits: results.flatMap(({ fitting }) =>
      fitting.flatMap((pair) => {
        const sides = isOn(pair) ? sidesOf(pair) : undefined;
        return sides ? [{ label: words.pairs[pair.id]?.label ?? '', ...sides }] : [];
      }),
    ),
    parts: table.aspects.flatMap(({ id, pairs }) => {
      const fitting = new Set(results.find(({ aspect }) => aspect === id)?.fitting);
      const lines = pairs
        .filter((pair) => !fitting.has(pair) && isOn(pair))
        .map((pair): AgendaLine => {
          const sides = sidesOf(pair);
          const own = words.pairs[pair.id] ?? { label: '', ask: '' };
          return { label: own.label, ask: own.ask, ...(sides && { sides }) };
        });
      return lines.length > 0 ? [{ title: words.aspects[id]?.title ?? '', lines }] : [];
    }),
  };
}

/** The pairs that differ, and of which nobody said yet whether that may be talked about. */
export function undecidedIn(scan: Answers, place: Answers, { match: table, jongere }: MatchContent): MatchPair[] {
  const ticked = new Set(linesOf(scan, jongere).flatMap(({ item, isTicked }) => (isTicked ? [item] : [])));
  return table.aspects
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => isUndecided(pair, place, scan, ticked.has(pair.jongere)));
}
