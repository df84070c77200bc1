import type { Advice, QuestionWords, Source, Structure } from './types.js';

/** A questionnaire as a tool uses it: what is asked at once, what the result needs when it is asked for. */
export interface QuestionnaireContent {
  readonly structure: Structure;
  /** The words of the questions, by language. */
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** Evidence, tips and sources. Rejects when they cannot be loaded. */
  readonly loadAdvice: () => Promise<LoadedAdvice>;
}

export interface LoadedAdvice extends Advice {
  readonly sources: readonly Source[];
}
