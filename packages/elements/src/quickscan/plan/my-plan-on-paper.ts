import type { Approach, ApproachWords } from '@werkspiegel/questionnaires/veranderplan';
import type { Answers, Dossier } from '../../storage/record.js';
import { openSmallGoals, type SmallGoal, smallGoalsOf } from './small-goals.js';

/** The plan of the jongere as it goes on paper: what was not answered is not in it, nor is a way out, nor a goal that was closed. */
export interface MyPlan {
  readonly said: readonly { readonly label: string; readonly text: string }[];
  readonly goals: readonly SmallGoal[];
}

export function myPlanOnPaper(
  { questions, waysOut }: Approach,
  words: ApproachWords,
  answers: Answers,
  dossier: Dossier | undefined,
): MyPlan {
  return {
    said: questions.flatMap(({ id }) => {
      const text = answers[id]?.trim() ?? '';
      return text === '' || waysOut.includes(text) ? [] : [{ label: words.questions[id]?.label ?? id, text }];
    }),
    goals: openSmallGoals(smallGoalsOf(dossier)),
  };
}
