import type { Answers } from './points.js';

/** Answers of the quick scans and the growth list that say nothing about what was asked. */
export const WAYS_OUT: readonly string[] = ['weet-ik-niet', 'wil-ik-niet-zeggen', 'niet-gezien'];

/** What was answered. Undefined: nothing, or a way out. */
export function saidIn(answers: Answers, item: string): string | undefined {
  const answer = Object.hasOwn(answers, item) ? answers[item] : undefined;
  return answer === undefined || WAYS_OUT.includes(answer) ? undefined : answer;
}
