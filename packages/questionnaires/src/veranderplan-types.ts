import type * as z from 'zod/mini';
import type {
  approachSchema,
  approachWordsSchema,
  goalsSchema,
  goalsWordsSchema,
  growthSchema,
  growthWordsSchema,
  indicatorsSchema,
  indicatorsWordsSchema,
  momentsSchema,
  momentsWordsSchema,
  planSchema,
  planWordsSchema,
  resultsSchema,
  resultsWordsSchema,
  wraparoundSchema,
  wraparoundWordsSchema,
} from './veranderplan-schema.js';

/** The seven parts of the veranderplan. */
export type Plan = z.infer<typeof planSchema>;
export type PlanPart = Plan['parts'][number];
export type PlanStrategy = PlanPart['strategies'][number];
export type PlanWords = z.infer<typeof planWordsSchema>;

/** The plan van aanpak: six questions of the jongere. */
export type Approach = z.infer<typeof approachSchema>;
export type ApproachWords = z.infer<typeof approachWordsSchema>;

export type Wraparound = z.infer<typeof wraparoundSchema>;
export type WraparoundWords = z.infer<typeof wraparoundWordsSchema>;

/** Small goals of the jongere's own. */
export type Goals = z.infer<typeof goalsSchema>;
export type GoalsWords = z.infer<typeof goalsWordsSchema>;

/** Ten skills of an employee, each in small steps that two people look at. */
export type GrowthTable = z.infer<typeof growthSchema>;
export type GrowthWords = z.infer<typeof growthWordsSchema>;

/** Ten areas to look back on. */
export type Results = z.infer<typeof resultsSchema>;
export type ResultArea = Results['areas'][number];
export type ResultsWords = z.infer<typeof resultsWordsSchema>;

/** Twenty things a jongere may notice, under five heads. */
export type Indicators = z.infer<typeof indicatorsSchema>;
export type IndicatorsWords = z.infer<typeof indicatorsWordsSchema>;

/** Four moments to begin on time for. */
export type Moments = z.infer<typeof momentsSchema>;
export type Moment = Moments['moments'][number];
export type MomentsWords = z.infer<typeof momentsWordsSchema>;
