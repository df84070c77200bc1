import type * as z from 'zod/mini';
import type { stepSchema } from './steps-schema.js';

/** One dated step in a dossier. `at` is ISO 8601 in UTC; `id` is random. */
export type DossierStep = z.infer<typeof stepSchema>;

export type StepOf<Kind extends DossierStep['kind']> = Extract<DossierStep, { readonly kind: Kind }>;

export type PrioritiesStep = StepOf<'priorities'>;
export type GoalStep = StepOf<'goal'>;
export type LookedBackStep = StepOf<'looked-back'>;
export type GoalClosedStep = StepOf<'goal-closed'>;

/** A step before it is dated and named. */
export type NewStep = DossierStep extends infer Step
  ? Step extends DossierStep
    ? Omit<Step, 'id' | 'at'>
    : never
  : never;
