/** Which kind of tip fits: a first step, going deeper, or passing it on to others. */
export type TipGrade = 'eerste-stap' | 'verdiepen' | 'doorgeven';

/** From which element score a grade holds (rule 5); below both it is 'eerste-stap'. The thresholds are ours. */
export const GRADE_FROM = { verdiepen: 2.5, doorgeven: 3.5 } as const;

/** The grade of tip that fits the score of an element, 1 to 4, not rounded (rule 5). */
export function tipGrade(score: number): TipGrade {
  if (score < GRADE_FROM.verdiepen) return 'eerste-stap';
  return score < GRADE_FROM.doorgeven ? 'verdiepen' : 'doorgeven';
}
