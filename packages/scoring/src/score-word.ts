/** 'Hier begint het', 'hier groeit het', 'hier sta je sterk'. */
export type ScoreWord = 'begint' | 'groeit' | 'sterk';

/** From which score a word holds (rule 4); below both it is 'begint'. The thresholds are ours. */
export const WORD_FROM = { groeit: 2, sterk: 3 } as const;

/** The word for the score of an element or a theme, 1 to 4. Give it the value that was not rounded: 1.96 is 'begint'. */
export function scoreWord(score: number): ScoreWord {
  if (score < WORD_FROM.groeit) return 'begint';
  return score < WORD_FROM.sterk ? 'groeit' : 'sterk';
}
