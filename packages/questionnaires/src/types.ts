import type * as z from 'zod/mini';
import type {
  adviceSchema,
  doubtsSchema,
  doubtWordsSchema,
  earlierSchema,
  evidenceSchema,
  evidenceWordsSchema,
  methodsSchema,
  methodWordsSchema,
  questionnaireSchema,
  questionWordsSchema,
  recallSchema,
  sourcesSchema,
  stopsSchema,
  stopWordsSchema,
  structureSchema,
  tipsSchema,
  tipWordsSchema,
} from './schema.js';

/** What is asked, without a word: sections in order, their items, and the werkzame elementen they are about. */
export type Structure = z.infer<typeof structureSchema>;
export type Section = Structure['sections'][number];
export type Item = Section['items'][number];
export type WerkzaamElement = Structure['elements'][number];

/** The words of the questions in one language, by id. */
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type ItemWords = QuestionWords['items'][string];

/**
 * What the sources know. A row is one row of the two tables in the Movisie-dossier: `literature` holds the note numbers of the works
 * found (absent: no row in the literature table), `mentions` how often the focus groups named it (absent: no row there;
 * 'not-stated': a row without a number, which is not zero). `own` is false for a row that is shared with, or really about, something else.
 * `notCounted`: the element comes from a source that counts nothing, so there is no row to speak of.
 */
export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceRow = Evidence['rows'][string];
export type EvidenceWords = z.infer<typeof evidenceWordsSchema>;

/** Tips in order. Empty `phases` or `doelgroepen` means: any. `origin` tells our own ideas from what a source says. */
export type Tips = z.infer<typeof tipsSchema>;
export type Tip = Tips[number];
export type TipWords = z.infer<typeof tipWordsSchema>;

/** Cards of what does not work, what is doubtful, and which ways of working there are. */
export type Stop = z.infer<typeof stopsSchema>[number];
export type StopWords = z.infer<typeof stopWordsSchema>;
export type Doubt = z.infer<typeof doubtsSchema>[number];
export type DoubtWords = z.infer<typeof doubtWordsSchema>;
export type Method = z.infer<typeof methodsSchema>[number];
export type MethodWords = z.infer<typeof methodWordsSchema>;
export type Doelgroep = Tip['doelgroepen'][number];
export type Phase = Tip['phases'][number];

export type Recall = z.infer<typeof recallSchema>;
export type EarlierVersion = z.infer<typeof earlierSchema>[number];

export type Source = z.infer<typeof sourcesSchema>[number];
/** A place in a source as its reader finds it: title by id, and section. */
export type SourceReference = Tip['sources'][number];

/** Evidence and tips with their words: what the result needs and the questions do not. */
export type Advice = z.infer<typeof adviceSchema>;

/** A whole questionnaire, words included, as one value. */
export type Questionnaire = z.infer<typeof questionnaireSchema>;
