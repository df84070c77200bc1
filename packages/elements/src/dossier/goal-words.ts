import type { QuestionWords, TipWords } from '@werkspiegel/questionnaires';
import type { Goal } from './dossier.js';
import type { PlanWords } from './words.nl.js';

/** A goal in words, for the screen, for paper and for plain text. */
export interface GoalWords {
  readonly learn: string;
  readonly element: string;
  /** Undefined: no tip, or one that this content does not know. */
  readonly tip: TipWords[string] | undefined;
  /** When, with whom, with what: those that were filled in. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** What was said on looking back, the first time first. */
  readonly lookedBack: readonly { readonly said: string; readonly happened: string | undefined }[];
}

export function goalWords(
  goal: Goal,
  content: QuestionWords,
  tipWords: TipWords | undefined,
  words: PlanWords,
): GoalWords {
  const { learn, element, tip, when, withWhom, support, lookedBack } = goal;
  const { goal: terms, lookBack } = words;
  return {
    learn,
    element: content.elements[element]?.name ?? element,
    tip: tip === undefined ? undefined : tipWords?.[tip],
    facts: [
      ...(when ? [{ term: terms.when, text: words.day(when) }] : []),
      ...(withWhom ? [{ term: terms.withWhom, text: words.withWhom[withWhom] }] : []),
      ...(support ? [{ term: terms.support, text: support }] : []),
    ],
    lookedBack: lookedBack.map(({ at, tried, happened }) => ({ said: lookBack.said(new Date(at), tried), happened })),
  };
}
