import type { LineKind, Scan, ScanItem, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import { isTicked } from '../share-ticks.js';

/** A scan of a jongere, in one language. */
export interface ScanContent {
  readonly structure: Scan;
  readonly words: ScanWords;
}

/** A sentence of the jongere that somebody else may read, if the jongere ticks it. */
export interface Line {
  /** `<item>.<option>`; of a text `<item>`. */
  readonly id: string;
  readonly item: string;
  readonly kind: LineKind;
  readonly text: string;
  readonly isTicked: boolean;
}

/** Every sentence that these answers make, in the order of the questions. What is asked for safety or by the coach makes none. */
export function linesOf(answers: Answers, { structure, words }: ScanContent): readonly Line[] {
  return structure.sections.flatMap(({ items }) =>
    items.flatMap((item) => {
      const answer = answers[item.id];
      if (answer === undefined || item.for === 'coach' || structure.waysOut.includes(answer)) return [];
      const line = sentenceOf(item, answer, words);
      return line ? [{ ...line, item: item.id, isTicked: isTicked(line.id, answers) }] : [];
    }),
  );
}

function sentenceOf(item: ScanItem, answer: string, words: ScanWords): Pick<Line, 'id' | 'kind' | 'text'> | undefined {
  const own = words.items[item.id];
  if (item.kind === 'text' && item.line && answer.trim() !== '') {
    return { id: item.id, kind: item.line, text: own ? `${own.label}: ${answer.trim()}` : answer.trim() };
  }
  if (item.kind === 'choice') {
    const kind = item.options.find(({ id }) => id === answer)?.line;
    const text = own?.lines?.[answer];
    return kind && text ? { id: `${item.id}.${answer}`, kind, text } : undefined;
  }
  return undefined;
}
