import type { Goal } from './dossier.js';
import type { GoalStep, NewStep } from './steps.js';

/** How a learning goal can begin. */
export const OPENINGS = ['leren', 'uitproberen', 'begrijpen'] as const;
export type Opening = (typeof OPENINGS)[number];

/** Whom someone can set out with, in the order in which the form shows them. */
export const COMPANY = ['alleen', 'collega', 'leiding', 'jongere', 'partner'] as const;
type Company = NonNullable<GoalStep['withWhom']>;

/** A goal while it stands in the form. Texts are as they were typed; empty is nothing yet. */
export interface GoalDraft {
  /** The goal that is set anew. Undefined: it is a new one. */
  readonly goal: string | undefined;
  /** The tip it came from, by id. */
  readonly tip: string | undefined;
  readonly element: string;
  /** Undefined: none was chosen, as when a goal is set anew. */
  readonly opening: Opening | undefined;
  readonly learn: string;
  /** A calendar day as a date field gives it: 2026-03-09. */
  readonly when: string;
  readonly withWhom: Company | '';
  readonly support: string;
}

/** What has to be there before a goal can be kept, by field. */
export type GoalFault = 'element' | 'learn' | 'when';

/** Characters in a field at most, so that three goals fit on one page. */
export const MOST_CHARACTERS = { learn: 300, support: 150, happened: 300 } as const;

/** Days until someone tries it, unless they choose otherwise. */
const A_WEEK = 7;

export function goalToDraft(goal: Goal): GoalDraft {
  const { id, tip, element, learn, when = '', withWhom = '', support = '' } = goal;
  return { goal: id, tip, element, opening: undefined, learn, when, withWhom, support };
}

/** The day that many days later. Both as 2026-03-02. */
export function daysLater(day: string, days: number = A_WEEK): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/**
 * What is still missing, in the order of the form.
 *
 * @param today As 2026-03-02.
 * @param before The day that the goal had already: it may have passed meanwhile.
 */
export function faultsIn({ element, learn, when }: GoalDraft, today: string, before: string | undefined): GoalFault[] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when) && !Number.isNaN(Date.parse(when));
  const isRight = when === '' || when === before || (isDay && when >= today);
  return [
    ...(element === '' ? (['element'] as const) : []),
    ...(learn.trim() === '' ? (['learn'] as const) : []),
    ...(isRight ? [] : (['when'] as const)),
  ];
}

/** The step that sets the goal. What was left empty is not in it. */
export function draftToStep(draft: GoalDraft, questionnaire: string, newId: () => string): NewStep & { goal: string } {
  const { goal, tip, element, learn, when, withWhom, support } = draft;
  return {
    kind: 'goal',
    goal: goal ?? newId(),
    questionnaire,
    element,
    ...(tip !== undefined && { tip }),
    learn: learn.trim(),
    ...(when !== '' && { when }),
    ...(withWhom !== '' && { withWhom }),
    ...(support.trim() !== '' && { support: support.trim() }),
  };
}

/** The step that sets a goal anew as it is, which opens it again. */
export function reopenStep(goal: Goal, questionnaire: string): NewStep {
  return draftToStep(goalToDraft(goal), questionnaire, () => goal.id);
}

const NUMBER_WORDS = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|vijftig|honderd';
const QUOTA = new RegExp(
  `\\d|%|(?<!\\p{L})(?:${NUMBER_WORDS}|elke?|iedere?|alle|procent|minstens|minimaal|ten minste|(?:per|elke) (?:dag|week|maand|jaar))(?!\\p{L})`,
  'iu',
);

/**
 * Whether a goal reads as a number to reach instead of something to learn. It is no more than a hint.
 *
 * @param quoted What stands in it without being the person's own, such as the title of a tip.
 */
export function looksLikeQuota(learn: string, quoted = ''): boolean {
  return QUOTA.test(quoted === '' ? learn : learn.replaceAll(quoted, ''));
}
