import type { Advice, EarlierVersion, QuestionWords, Recall, Source, Structure } from './types.js';

/** What is asked, and its words by language. */
export interface AskedContent {
  readonly structure: Structure;
  readonly words: Readonly<Record<string, QuestionWords>>;
}

/** A questionnaire as a tool uses it: what everyone is asked at once, the rest when it is asked for. */
export interface QuestionnaireContent extends AskedContent {
  /** The same with the deepening questions in it. Absent: they are there at once, or there are none. Rejects when it cannot be loaded. */
  readonly loadDeep?: () => Promise<AskedContent>;
  /** What someone may have done lately, to tick before the questions. Absent: there is no such list. */
  readonly loadRecall?: () => Promise<Recall>;
  /** Evidence, tips and sources. Rejects when they cannot be loaded. */
  readonly loadAdvice: () => Promise<LoadedAdvice>;
  /** Versions before today's, for checks that were made with them. */
  readonly earlier?: readonly EarlierVersion[];
}

export interface LoadedAdvice extends Advice {
  readonly sources: readonly Source[];
}
