import type { TipGrade } from './tip-grade.js';

/** What ordering needs to know of a tip; content tips satisfy it. */
export interface FittableTip {
  readonly grade: TipGrade;
  /** Ids of the doelgroepen it is about. Absent or empty: for everyone. */
  readonly doelgroepen?: readonly string[] | undefined;
  /** Ids of the phases it is about. Absent or empty: for every phase. */
  readonly phases?: readonly string[] | undefined;
}

/** What the tips have to fit. */
export interface TipWish {
  readonly grade: TipGrade;
  /** Id of a doelgroep. Undefined: none chosen, so it orders nothing. */
  readonly doelgroep: string | undefined;
  /** Id of a phase. Undefined: none chosen, so it orders nothing. */
  readonly phase: string | undefined;
}

/**
 * The same tips, those that fit first (rule 5): by grade, then doelgroep, then phase. A tip that names the doelgroep or
 * phase comes before one for everyone, and that before one about others. Ties keep their order; nothing is left out.
 */
export function fittingTips<Tip extends FittableTip>(tips: readonly Tip[], wish: TipWish): Tip[] {
  return tips.toSorted(
    (a, b) =>
      gradeRank(a, wish) - gradeRank(b, wish) ||
      aboutRank(a.doelgroepen, wish.doelgroep) - aboutRank(b.doelgroepen, wish.doelgroep) ||
      aboutRank(a.phases, wish.phase) - aboutRank(b.phases, wish.phase),
  );
}

function gradeRank(tip: FittableTip, wish: TipWish): number {
  return tip.grade === wish.grade ? 0 : 1;
}

function aboutRank(about: readonly string[] = [], wished: string | undefined): number {
  if (wished === undefined || about.includes(wished)) return 0;
  return about.length === 0 ? 1 : 2;
}
