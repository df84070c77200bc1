import { inOrder } from './disc-step.js';
import { WAYS_OUT } from './ways-out.js';

/** Who looked: the jongere, or the leader at work. */
export type SkillView = 'jongere' | 'leider';

/** What somebody said of a small step on a day: 'lukt-al', 'bijna', 'nog-niet', or a way out. */
export interface SkillAnswer {
  /** As 2026-05-12. */
  readonly date: string;
  readonly view: SkillView;
  /** Id of the step. */
  readonly step: string;
  readonly answer: string;
}

/** A step as one of the two sees it. Words beside each other: nothing is subtracted, and the two views are never one. */
export interface SkillChange {
  readonly step: string;
  readonly view: SkillView;
  /** The first answer given, on an earlier day than `now`. Undefined: there was none, or it is the only one. */
  readonly before: SkillAnswer | undefined;
  /** The newest answer. Undefined: there is none, or the newest is a way out, for then an older one no longer speaks. */
  readonly now: SkillAnswer | undefined;
}

/** The newest of a step in one view: of a day the last given. A way out is one of them. Undefined: never answered. */
export function latestOf(answers: readonly SkillAnswer[], step: string, view: SkillView): SkillAnswer | undefined {
  return inOrder(of(answers, step, view)).at(-1);
}

/** How a step was first and how it is now. To compare from a later day on, leave out what is older. */
export function skillChange(answers: readonly SkillAnswer[], step: string, view: SkillView): SkillChange {
  const newest = latestOf(answers, step, view);
  const now = newest && saysSomething(newest) ? newest : undefined;
  // Of a day the last given counts, also on the first day.
  const [first] = inOrder(of(answers, step, view).filter(saysSomething));
  const before =
    first &&
    latestOf(
      answers.filter((each) => saysSomething(each) && each.date === first.date),
      step,
      view,
    );
  return { step, view, before: newest && before && before.date < newest.date ? before : undefined, now };
}

function of(answers: readonly SkillAnswer[], step: string, view: SkillView): readonly SkillAnswer[] {
  return answers.filter((each) => each.step === step && each.view === view);
}

function saysSomething({ answer }: SkillAnswer): boolean {
  return !WAYS_OUT.includes(answer);
}
