import type { NewStep, StepOf } from '../../dossier/steps.js';
import type { Dossier } from '../../storage/record.js';

export type SmallGoalOutcome = StepOf<'small-goal-closed'>['outcome'];

/** A small goal of the jongere as it stands now. */
export interface SmallGoal {
  /** Stays the same when the goal is set anew. */
  readonly id: string;
  readonly what: string;
  /** As 2026-03-09. Undefined: no day was chosen. */
  readonly when: string | undefined;
  readonly withWhom: string | undefined;
  /** Undefined: it is still open. `at` is ISO 8601 in UTC. */
  readonly closed: { readonly at: string; readonly outcome: SmallGoalOutcome } | undefined;
}

/** What stands in the form. Empty is nothing yet. */
export interface SmallGoalDraft {
  /** The goal that is set anew. Undefined: it is a new one. */
  readonly id: string | undefined;
  readonly what: string;
  readonly when: string;
  readonly withWhom: string;
}

export const BLANK_GOAL: SmallGoalDraft = { id: undefined, what: '', when: '', withWhom: '' };

/** In the order in which they were first set. One that is set anew after it was closed is open again. */
export function smallGoalsOf(dossier: Dossier | undefined): SmallGoal[] {
  const goals = new Map<string, SmallGoal>();
  for (const step of dossier?.steps ?? []) {
    if (step.kind === 'small-goal') {
      const { goal: id, what, when, withWhom } = step;
      goals.set(id, { id, what, when, withWhom, closed: undefined });
    }
    const known = step.kind === 'small-goal-closed' ? goals.get(step.goal) : undefined;
    if (known && step.kind === 'small-goal-closed') {
      goals.set(known.id, { ...known, closed: { at: step.at, outcome: step.outcome } });
    }
  }
  return [...goals.values()];
}

export function openSmallGoals(goals: readonly SmallGoal[]): SmallGoal[] {
  return goals.filter(({ closed }) => closed === undefined);
}

/** The step that sets a goal. What was left empty is not in it. Undefined: nothing was written yet. */
export function smallGoalStep(draft: SmallGoalDraft, newId: () => string): StepInput | undefined {
  const [what, withWhom] = [draft.what.trim(), draft.withWhom.trim()];
  if (what === '') return undefined;
  return {
    kind: 'small-goal',
    goal: draft.id ?? newId(),
    what,
    ...(draft.when !== '' && { when: draft.when }),
    ...(withWhom !== '' && { withWhom }),
  };
}

type StepInput = Extract<NewStep, { readonly kind: 'small-goal' }>;

export function goalToDraft({ id, what, when = '', withWhom = '' }: SmallGoal): SmallGoalDraft {
  return { id, what, when, withWhom };
}
