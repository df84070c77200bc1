import type { ComparableQuestionnaire, ItemMapping } from '@werkspiegel/scoring';

/** What the questionnaire was in a version before today's. */
export interface EarlierVersion {
  readonly version: string;
  readonly questionnaire: ComparableQuestionnaire;
  /** Item of that version by item id of today, for questions that may be compared though their id or revision is another. */
  readonly mapping: ItemMapping;
}
