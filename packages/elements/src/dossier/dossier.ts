import type { Dossier } from '../storage/record.js';
import type { DossierStep, GoalStep, LookedBackStep, NewStep } from './steps.js';

/** Open goals at the same time. More than three is a list, no plan. */
export const MOST_OPEN_GOALS = 3;

/** Elements that can be chosen as important now. */
export const MOST_PRIORITIES = 3;

/** A goal as it stands now. */
export interface Goal extends Omit<GoalStep, 'kind' | 'id' | 'at' | 'goal'> {
  /** Stays the same when the goal is set anew. */
  readonly id: string;
  /** When it was first set: ISO 8601 in UTC. */
  readonly setAt: string;
  /** In the order in which the person looked back. */
  readonly lookedBack: readonly LookedBackStep[];
  /** Undefined: it is still open. */
  readonly closed: { readonly at: string; readonly outcome: 'gelukt' | 'losgelaten' } | undefined;
}

/** A dossier without steps: the person's own, or that of a case. */
export function newDossier(tool: string, id: string, now: Date, caseId?: string): Dossier {
  const time = now.toISOString();
  return {
    format: 'werkspiegel',
    formatVersion: 1,
    id,
    kind: 'dossier',
    tool,
    startedAt: time,
    changedAt: time,
    ...(caseId !== undefined && { caseId }),
    steps: [],
  };
}

/** Adds a step, dated now. */
export function addStep(dossier: Dossier, step: NewStep, id: string, now: Date): Dossier {
  const at = now.toISOString();
  return { ...dossier, changedAt: at, steps: [...dossier.steps, { ...step, id, at }] };
}

/** The elements chosen as important now in a questionnaire, at most three. Empty when none was chosen. */
export function prioritiesOf(dossier: Dossier | undefined, questionnaire: string): readonly string[] {
  const chosen = dossier?.steps.findLast((step) => step.kind === 'priorities' && step.questionnaire === questionnaire);
  return chosen?.kind === 'priorities' ? chosen.elements : [];
}

/**
 * All goals of a questionnaire as they stand now, in the order in which they were first set. A goal that is set anew after it was closed
 * is open again: nothing is ever taken out of a dossier, so that is how closing is undone.
 */
export function goalsOf(dossier: Dossier | undefined, questionnaire: string): Goal[] {
  const steps = dossier?.steps ?? [];
  const goals = new Map<string, Goal>();
  for (const step of steps) {
    if (step.kind === 'goal' && step.questionnaire === questionnaire) {
      const { kind: _kind, id: _id, at, goal, ...set } = step;
      const before = goals.get(goal);
      goals.set(goal, {
        ...set,
        id: goal,
        setAt: before?.setAt ?? at,
        lookedBack: before?.lookedBack ?? [],
        closed: undefined,
      });
    }
    const known = 'goal' in step ? goals.get(step.goal) : undefined;
    if (known && step.kind === 'looked-back')
      goals.set(known.id, { ...known, lookedBack: [...known.lookedBack, step] });
    if (known && step.kind === 'goal-closed') {
      goals.set(known.id, { ...known, closed: { at: step.at, outcome: step.outcome } });
    }
  }
  return [...goals.values()];
}

export function openGoals(goals: readonly Goal[]): Goal[] {
  return goals.filter(({ closed }) => closed === undefined);
}

/** What is left when all about a questionnaire is taken out. */
export function withoutQuestionnaire(dossier: Dossier, questionnaire: string): Dossier {
  const gone = new Set(goalsOf(dossier, questionnaire).map(({ id }) => id));
  const isAbout = (step: DossierStep) =>
    'questionnaire' in step ? step.questionnaire === questionnaire : 'goal' in step && gone.has(step.goal);
  return { ...dossier, steps: dossier.steps.filter((step) => !isAbout(step)) };
}

/** The steps of both, each once, in order of time; those of the same time as they stand in the first. What the one says of itself goes before the other. */
export function mergeDossiers(one: Dossier, other: Dossier): Dossier {
  const known = new Set(one.steps.map(({ id }) => id));
  const steps = [...one.steps, ...other.steps.filter(({ id }) => !known.has(id))].toSorted(byTime);
  const [startedAt = one.startedAt] = [one.startedAt, other.startedAt].toSorted();
  const [changedAt = one.changedAt] = [one.changedAt, other.changedAt].toSorted().toReversed();
  return { ...one, startedAt, changedAt, steps };
}

function byTime(a: DossierStep, b: DossierStep): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
