import type { SkillAnswer, SkillView } from '@werkspiegel/scoring';
import type { Answers } from '../../storage/record.js';

/** Whose view an answer is, as it is kept. */
const VIEWS: Readonly<Record<string, SkillView>> = { zelf: 'jongere', leider: 'leider' };

const DATED = /^(\d{4}-\d{2}-\d{2})\.(.+)$/;

/** Where the answers of the growth list are kept: by the day of the moment, as 2026-11-22. */
export const growthIds = {
  /** The id of a step has that of its skill in it. */
  step: (day: string, step: string, view: SkillView) => `${day}.${step}.${view === 'jongere' ? 'zelf' : 'leider'}`,
  ownWords: (day: string, skill: string) => `${day}.${skill}.woorden`,
  /** That the moment was begun: it counts also while nothing is answered in it. */
  begun: (day: string) => `${day}.begonnen`,
};

/** The days on which was looked, the oldest first. */
export function growthMoments(answers: Answers): string[] {
  const days = Object.keys(answers).flatMap((id) => DATED.exec(id)?.[1] ?? []);
  return [...new Set(days)].toSorted();
}

/** What was said of the steps, on whatever day. */
export function skillAnswers(answers: Answers): SkillAnswer[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const [, date, rest] = DATED.exec(id) ?? [];
    const end = rest?.lastIndexOf('.') ?? -1;
    const view = VIEWS[rest?.slice(end + 1) ?? ''];
    return date && rest && view && end > 0 ? [{ date, step: rest.slice(0, end), view, answer }] : [];
  });
}

/** The newest words of the jongere's own about a skill. Undefined: none were written. */
export function newestOwnWords(answers: Answers, skill: string): string | undefined {
  const written = growthMoments(answers).flatMap((day) => answers[growthIds.ownWords(day, skill)]?.trim() || []);
  return written.at(-1);
}

/** How what two people say of a step is beside each other. */
export type Beside = 'same' | 'jongere-verder' | 'leider-verder';

/**
 * Undefined: one of them said nothing about it, or chose a way out.
 *
 * @param options From what works already to what does not yet.
 */
export function beside(
  own: string | undefined,
  leader: string | undefined,
  options: readonly string[],
): Beside | undefined {
  const [one, other] = [options.indexOf(own ?? ''), options.indexOf(leader ?? '')];
  if (one < 0 || other < 0) return undefined;
  if (one === other) return 'same';
  return one < other ? 'jongere-verder' : 'leider-verder';
}
