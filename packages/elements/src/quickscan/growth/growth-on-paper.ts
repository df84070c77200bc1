import type { GrowthTable, GrowthWords } from '@werkspiegel/questionnaires/veranderplan';
import { type SkillAnswer, skillChange } from '@werkspiegel/scoring';
import type { Answers } from '../../storage/record.js';
import { growthIds, growthMoments, newestOwnWords, skillAnswers } from './growth-answers.js';

/** What was said of a step on a day, in words. */
interface Said {
  readonly word: string;
  /** As 2026-03-02. */
  readonly day: string;
}

/** A skill as the jongere sees it. Nothing of the leader is in it. */
export interface GrownSkill {
  readonly id: string;
  readonly name: string;
  readonly ownWords: string | undefined;
  readonly steps: readonly {
    readonly text: string;
    /** The first time. Undefined: there is only one. */
    readonly before: Said | undefined;
    readonly now: Said;
  }[];
}

/** A day on which the jongere said something of a skill. */
export interface SkillMoment {
  /** As 2026-03-02. */
  readonly day: string;
  readonly ownWords: string | undefined;
  readonly steps: readonly { readonly text: string; readonly word: string }[];
}

/** All that the jongere ever said of a skill, the newest day first. Nothing of the leader is in it, nor is a way out. */
export function momentsOf(skill: GrowthTable['skills'][number], words: GrowthWords, answers: Answers): SkillMoment[] {
  const own = words.skills[skill.id];
  return growthMoments(answers)
    .toReversed()
    .map((day) => ({
      day,
      ownWords: answers[growthIds.ownWords(day, skill.id)]?.trim() || undefined,
      steps: skill.steps.flatMap((step) => {
        const word = words.options[answers[growthIds.step(day, step, 'jongere')] ?? ''];
        return word === undefined ? [] : [{ text: own?.steps[step] ?? step, word }];
      }),
    }))
    .filter(({ ownWords, steps }) => ownWords !== undefined || steps.length > 0);
}

/** How the jongere grew, first and now, by skill. A skill or step of which nothing is said is not in it; nor is a way out. */
export function growthOnPaper({ skills }: GrowthTable, words: GrowthWords, answers: Answers): GrownSkill[] {
  const all = skillAnswers(answers);
  const said = ({ answer, date }: SkillAnswer): Said => ({ word: words.options[answer] ?? answer, day: date });
  return skills
    .map(({ id, steps }) => ({
      id,
      name: words.skills[id]?.name ?? id,
      ownWords: newestOwnWords(answers, id),
      steps: steps.flatMap((step) => {
        const { before, now } = skillChange(all, step, 'jongere');
        const text = words.skills[id]?.steps[step] ?? step;
        return now ? [{ text, before: before && said(before), now: said(now) }] : [];
      }),
    }))
    .filter(({ ownWords, steps }) => ownWords !== undefined || steps.length > 0);
}
