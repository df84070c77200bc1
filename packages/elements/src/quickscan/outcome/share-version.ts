import type { Outcome, OutcomeWords } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import { linesOf, type ScanContent } from './lines.js';

/** What leaves the talk: the ticked lines and nothing else. What was not ticked is not in it, in no form. */
export interface ShareVersion {
  /** Only parts with a line in them. Empty: nothing is ticked. */
  readonly parts: readonly SharePart[];
}

export interface SharePart {
  /** Id of the product, such as `balanskaart`. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface OutcomeContent {
  readonly outcome: Outcome;
  readonly words: OutcomeWords;
}

export function shareVersion(answers: Answers, scan: ScanContent, { outcome, words }: OutcomeContent): ShareVersion {
  const ticked = linesOf(answers, scan).filter(({ isTicked }) => isTicked);
  const parts = outcome.products.map(({ id, line }) => ({
    id,
    title: words.products[id]?.title ?? '',
    lines: ticked.filter(({ kind }) => kind === line).map(({ text }) => text),
  }));
  return { parts: parts.filter(({ lines }) => lines.length > 0) };
}

/** The same with one part alone, such as the balance card for who works with this person. */
export function onlyPart(version: ShareVersion, id: string): ShareVersion {
  return { parts: version.parts.filter((part) => part.id === id) };
}

/** As text without any markup, to paste in a message. */
export function shareText({ parts }: ShareVersion, title: string): string {
  const blocks = parts.map((part) => [part.title, ...part.lines.map((line) => `- ${oneLine(line)}`)].join('\n'));
  return [title, ...blocks].join('\n\n');
}

/** A text that was typed over two lines would look like two lines that were ticked. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
