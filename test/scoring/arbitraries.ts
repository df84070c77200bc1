import { type Answers, NOT_MY_WORK, RATHER_NOT, type ScorableQuestionnaire } from '@werkspiegel/scoring';
import fc from 'fast-check';
import { toAnswers, toQuestionnaire } from './verbetertool.js';

/** Questionnaires of one to four themes, with one to four elements each and one to three questions per element. */
export const questionnaires = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((themes) =>
    toQuestionnaire(
      themes.flatMap((elements, theme) =>
        elements.map((count, index) => ({
          id: `${theme + 1}.${index + 1}`,
          items: ['a', 'b', 'c'].slice(0, count),
        })),
      ),
    ),
  );

/** Any answer or none: the four levels most often, and both ways out. */
const answer = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(NOT_MY_WORK, RATHER_NOT, undefined) },
);

/** Any answers to a questionnaire. */
export function answersTo(questionnaire: ScorableQuestionnaire): fc.Arbitrary<Answers> {
  const ids = questionnaire.sections.flatMap(({ items }) => items).map(({ id }) => id);
  return fc.array(answer, { minLength: ids.length, maxLength: ids.length }).map((given) => {
    const entries = ids.flatMap((id, index): [string, number | string][] => {
      const value = given[index];
      return value === undefined ? [] : [[id, value]];
    });
    return toAnswers(Object.fromEntries(entries));
  });
}

/** A questionnaire with any answers to it. */
export const checks = questionnaires.chain((questionnaire) =>
  answersTo(questionnaire).map((answers) => ({ questionnaire, answers })),
);

/** A check, and the same check with one question answered at a higher level. */
export const betterChecks = questionnaires.chain((questionnaire) => {
  const items = questionnaire.sections.flatMap((section) => section.items);
  return fc
    .record({
      answers: answersTo(questionnaire),
      item: fc.constantFrom(...items),
      levels: fc.constantFrom<readonly [number, number]>([1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]),
    })
    .map(({ answers, item, levels: [low, high] }) => ({
      questionnaire,
      element: item.element,
      answers: { ...answers, ...toAnswers({ [item.id]: low }) },
      better: { ...answers, ...toAnswers({ [item.id]: high }) },
    }));
});
