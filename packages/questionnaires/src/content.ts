import type { Advice, EarlierVersion, ItemWords, QuestionWords, Recall, Source, Structure } from './types.js';

/** A questionnaire as a tool uses it: what is asked at once, what the result needs when it is asked for. */
export interface QuestionnaireContent {
  readonly structure: Structure;
  /** The words of the questions, by language; those of the deepening ones only where `loadDeepWords` is absent. */
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** The words of the deepening questions of one section, by language and item. Rejects when they cannot be loaded. */
  readonly loadDeepWords?: (
    sectionId: string,
  ) => Promise<Readonly<Record<string, Readonly<Record<string, ItemWords>>>>>;
  /** What someone may have done lately, to tick before the questions. Absent: there is no such list. */
  readonly loadRecall?: () => Promise<Recall>;
  /** Versions before today's, for checks that were made with them. */
  readonly earlier?: readonly EarlierVersion[];
  /** Evidence, tips and sources. Rejects when they cannot be loaded. */
  readonly loadAdvice: () => Promise<LoadedAdvice>;
}

export interface LoadedAdvice extends Advice {
  readonly sources: readonly Source[];
}
