import type * as z from 'zod/mini';
import type {
  agreementsSchema,
  agreementsWordsSchema,
  employersSchema,
  employersWordsSchema,
  instrumentsSchema,
  instrumentsWordsSchema,
  jobcarvingSchema,
  jobcarvingWordsSchema,
  matchSchema,
  matchWordsSchema,
  outcomeCoachWordsSchema,
  outcomeSchema,
  outcomeWordsSchema,
  psychologistSchema,
  psychologistWordsSchema,
  safetySchema,
  safetyWordsSchema,
  scanSchema,
  scanWordsSchema,
  talkSchema,
  talkWordsSchema,
} from './quickscan-schema.js';

/** A scan without a word: sections in order, each with its questions. */
export type Scan = z.infer<typeof scanSchema>;
export type ScanSection = Scan['sections'][number];
export type ScanItem = ScanSection['items'][number];
export type ChoiceItem = Extract<ScanItem, { kind: 'choice' }>;
export type SignalItem = Extract<ScanItem, { kind: 'signal' }>;
export type TextItem = Extract<ScanItem, { kind: 'text' }>;
export type PeopleItem = Extract<ScanItem, { kind: 'people' }>;
/** Where the sentence of an answer belongs. */
export type LineKind = NonNullable<TextItem['line']>;
/** The words of a scan, by id, in one language. */
export type ScanWords = z.infer<typeof scanWordsSchema>;
export type ScanItemWords = ScanWords['items'][string];

/** Who to ring when it cannot wait. */
export type Safety = z.infer<typeof safetySchema>;
export type SafetyWords = z.infer<typeof safetyWordsSchema>;

/** What a scan of a jongere leads to. */
export type Outcome = z.infer<typeof outcomeSchema>;
export type OutcomeWords = z.infer<typeof outcomeWordsSchema>;
export type OutcomeCoachWords = z.infer<typeof outcomeCoachWordsSchema>;

/** Tips for a talk. */
export type Talk = z.infer<typeof talkSchema>;
export type TalkWords = z.infer<typeof talkWordsSchema>;

export type Psychologist = z.infer<typeof psychologistSchema>;
export type PsychologistWords = z.infer<typeof psychologistWordsSchema>;

/** Instruments of others, named alone: nothing of theirs is in the scan. */
export type Instruments = z.infer<typeof instrumentsSchema>;
export type InstrumentsWords = z.infer<typeof instrumentsWordsSchema>;

/** Which questions about a jongere and a workplace belong together, and which answers are something to talk about. */
export type MatchTable = z.infer<typeof matchSchema>;
export type MatchPair = MatchTable['aspects'][number]['pairs'][number];
export type MatchWords = z.infer<typeof matchWordsSchema>;

export type Agreements = z.infer<typeof agreementsSchema>;
export type AgreementsWords = z.infer<typeof agreementsWordsSchema>;

export type Employers = z.infer<typeof employersSchema>;
export type EmployersWords = z.infer<typeof employersWordsSchema>;

export type Jobcarving = z.infer<typeof jobcarvingSchema>;
export type JobcarvingWords = z.infer<typeof jobcarvingWordsSchema>;
