import type * as z from 'zod/mini';
import type {
  discModelSchema,
  discWordsSchema,
  exampleSchema,
  exampleWordsSchema,
  gearCoachWordsSchema,
  gearsSchema,
  gearWordsSchema,
  leefgebiedenSchema,
  limitsSchema,
  principlesSchema,
  principleWordsSchema,
  recognitionSchema,
  recognitionWordsSchema,
  sentencesSchema,
  sentenceWordsSchema,
  signalQuestionsSchema,
  signalsSchema,
  signalWordsSchema,
} from './draaischijf-schema.js';

/** The four types, the four strategies, and what each of the sixteen combinations is like, without a word. */
export type DiscModel = z.infer<typeof discModelSchema>;
export type Combination = DiscModel['combinations'][number];
/** How a jongere sees themselves now, in one part of life. */
export type MensbeeldId = DiscModel['types'][number]['id'];
export type StrategieId = DiscModel['strategies'][number]['id'];
/** Whether a strategy fits: this word is ours, the reaction behind it is of the source. */
export type Reading = Combination['reading'];

/** The words a coach reads, by id. */
export type DiscWords = z.infer<typeof discWordsSchema>;
export type CombinationWords = DiscWords['combinations'][string];
export type Limits = z.infer<typeof limitsSchema>;

/** What a coach and a jongere look at together. */
export type Sentences = z.infer<typeof sentencesSchema>;
export type SentenceWords = z.infer<typeof sentenceWordsSchema>;

export type Recognition = z.infer<typeof recognitionSchema>;
export type RecognitionWords = z.infer<typeof recognitionWordsSchema>;

export type Principles = z.infer<typeof principlesSchema>;
export type PrincipleWords = z.infer<typeof principleWordsSchema>;

/** A worked example: what a coach tried week by week, and what came of it. */
export type DiscExample = z.infer<typeof exampleSchema>;
export type DiscExampleWords = z.infer<typeof exampleWordsSchema>;
export type LeefgebiedWords = z.infer<typeof leefgebiedenSchema>;

/** Reasons to reconsider the strategy. */
export type Signals = z.infer<typeof signalsSchema>;
export type SignalWords = z.infer<typeof signalWordsSchema>;
/** The question of each signal, for the jongere. */
export type SignalQuestions = z.infer<typeof signalQuestionsSchema>;

/** Three quick questions for when nothing moves: motivation, stress, direction. */
export type Gears = z.infer<typeof gearsSchema>;
export type GearWords = z.infer<typeof gearWordsSchema>;
export type GearCoachWords = z.infer<typeof gearCoachWordsSchema>;
