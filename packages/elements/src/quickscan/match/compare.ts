import type { MatchPair, MatchTable, MatchWords } from '@werkspiegel/questionnaires/quickscan';
import { type MatchSide, type MatchVerdict, match } from '@werkspiegel/scoring';
import type { Answers } from '../../storage/record.js';
import { type Line, linesOf, type ScanContent } from '../outcome/lines.js';
import { isOnAgenda, RATHER_NOT_SAY } from './agenda-choice.js';

/** What a jongere and a workplace are laid side by side with. */
export interface MatchContent {
  readonly match: MatchTable;
  readonly words: MatchWords;
  /** In the language in which the words of the jongere are wanted. */
  readonly jongere: ScanContent;
  readonly werkplek: ScanContent;
}

/** One pair of questions, in the words of both. For who may see everything: nothing is left out. */
export interface PairInWords {
  readonly id: string;
  readonly label: string;
  /** A question for the talk. It says nothing of the jongere. */
  readonly ask: string;
  /** What the jongere said. Undefined: nothing, or rather not. */
  readonly jongere: string | undefined;
  /** What was seen at the workplace. Undefined: nothing. */
  readonly werkplek: string | undefined;
  /** The sentence that the jongere can tick, to let others read it. Undefined: there is none. */
  readonly line: Pick<Line, 'id' | 'isTicked'> | undefined;
  readonly isOnAgenda: boolean;
  /** What to ask and whom, as long as one of them said nothing. */
  readonly open: readonly { readonly side: MatchSide; readonly question: string }[];
  /** The jongere would rather not say. */
  readonly isHeldBack: boolean;
}

export interface AspectInWords {
  readonly id: string;
  readonly verdict: MatchVerdict;
  readonly fitting: readonly PairInWords[];
  readonly differing: readonly PairInWords[];
  readonly silent: readonly PairInWords[];
}

/** The jongere beside one workplace, per aspect. `place` holds the answers about that workplace alone. */
export function compare(scan: Answers, place: Answers, content: MatchContent): readonly AspectInWords[] {
  const lines = new Map(linesOf(scan, content.jongere).map((line) => [line.item, line]));
  const inWords = (pair: MatchPair, sides: readonly MatchSide[] = []): PairInWords => {
    const line = lines.get(pair.jongere);
    const isHeldBack = scan[pair.jongere] === RATHER_NOT_SAY;
    return {
      id: pair.id,
      label: content.words.pairs[pair.id]?.label ?? pair.id,
      ask: content.words.pairs[pair.id]?.ask ?? '',
      jongere: line?.text ?? optionIn(pair.jongere, scan, content.jongere),
      werkplek: optionIn(pair.werkplek, place, content.werkplek),
      line: line && { id: line.id, isTicked: line.isTicked },
      isOnAgenda: isOnAgenda(pair, place, scan, line?.isTicked === true),
      open: sides
        .filter((side) => side === 'werkplek' || !isHeldBack)
        .map((side) => ({ side, question: content[side].words.items[pair[side]]?.question ?? '' })),
      isHeldBack,
    };
  };
  return match(content.match.aspects, scan, place).map(({ aspect, verdict, fitting, differing, silent }) => ({
    ...{ id: aspect, verdict },
    fitting: fitting.map((pair) => inWords(pair)),
    differing: differing.map((pair) => inWords(pair)),
    silent: silent.map(({ pair, sides }) => inWords(pair, sides)),
  }));
}

/** The option that was chosen. A way out is none. */
export function optionIn(item: string, answers: Answers, { words }: ScanContent): string | undefined {
  return words.items[item]?.options?.[answers[item] ?? ''];
}
