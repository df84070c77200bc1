import type { AnswerChanges } from '../cases/case-drafts.js';
import type { Answers } from '../storage/record.js';

// Whether somebody else may read a line is kept among the answers as `deel.<line>`: the id of the question with its option, or of a
// text the id of the question alone.

const MAY_READ = 'ja';

export function isTicked(lineId: string, answers: Answers): boolean {
  return answers[`deel.${lineId}`] === MAY_READ;
}

export function tick(lineId: string, mayRead: boolean): AnswerChanges {
  return { [`deel.${lineId}`]: mayRead ? MAY_READ : undefined };
}

/**
 * The same changes, with every tick taken back that was set under an answer that is now another one. Also what comes back later is
 * ticked anew: who said yes to a sentence did not say yes to what stands there next.
 */
export function withTicksTakenBack(changes: AnswerChanges, answers: Answers): AnswerChanges {
  const changed = Object.keys(changes).filter((id) => changes[id] !== answers[id]);
  const ticks = Object.keys(answers).filter((key) =>
    changed.some((id) => key === `deel.${id}` || key.startsWith(`deel.${id}.`)),
  );
  return { ...changes, ...Object.fromEntries(ticks.map((key) => [key, undefined])) };
}
