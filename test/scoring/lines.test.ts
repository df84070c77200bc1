import {
  type Answers,
  type ComparableQuestionnaire,
  change,
  changeWord,
  lines,
  type MappedCheck,
  RATHER_NOT,
} from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { answersTo, questionnaires } from './arbitraries.js';
import { toAnswers, toQuestionnaire } from './verbetertool.js';

const questionnaire = toQuestionnaire([
  { id: '1.1', items: ['a', 'b', 'c'] },
  { id: '1.2', items: ['a'] },
  { id: '1.3', items: ['a'] },
]);

/** Three to five checks with the same questionnaire. */
const rows = questionnaires.chain((given) =>
  fc.record({ given: fc.constant(given), checks: fc.array(answersTo(given), { minLength: 3, maxLength: 5 }) }),
);

function ofToday(given: ComparableQuestionnaire, answers: Answers): MappedCheck {
  return { questionnaire: given, answers, mapping: {} };
}

function linesOf(given: ComparableQuestionnaire, checks: readonly Answers[]) {
  return lines(
    given,
    checks.map((answers) => ofToday(given, answers)),
  );
}

describe('lines', () => {
  for (const { why, checks, element, theme } of [
    {
      why: 'one question each time',
      checks: [
        { '1.1a': 1, '1.2a': 2 },
        { '1.1a': 3, '1.2a': 2 },
        { '1.1a': 4, '1.2a': 1 },
      ],
      element: [1, 3, 4],
      theme: [1.5, 2.5, 2.5], // (1 + 2) / 2, (3 + 2) / 2, (4 + 1) / 2
    },
    {
      why: 'more questions once, which move no line',
      checks: [{ '1.1a': 3 }, { '1.1a': 3, '1.1b': 1, '1.1c': 1 }, { '1.1a': 3 }],
      element: [3, 3, 3],
      theme: [undefined, undefined, undefined],
    },
    {
      why: 'a way out, which is a gap and no zero',
      checks: [{ '1.1a': 2 }, { '1.1a': RATHER_NOT }, { '1.1a': 3 }],
      element: [2, undefined, 3],
      theme: [undefined, undefined, undefined],
    },
    {
      why: 'no question in all, but one in two',
      checks: [{ '1.1b': 1 }, { '1.1a': 2, '1.1b': RATHER_NOT }, { '1.1a': 4 }],
      element: [undefined, 2, 4],
      theme: [undefined, undefined, undefined],
    },
    {
      why: 'a third element that was left open once, so that it would move the theme',
      checks: [
        { '1.1a': 2, '1.2a': 2, '1.3a': 4 },
        { '1.1a': 2, '1.2a': 2 },
        { '1.1a': 2, '1.2a': 2, '1.3a': 4 },
      ],
      element: [2, 2, 2],
      theme: [2, 2, 2], // over 1.1 and 1.2
    },
  ]) {
    it(`go through ${element.map((value) => value ?? 'a gap')} with ${why}`, () => {
      const { elements, themes } = linesOf(questionnaire, checks.map(toAnswers));
      expect(elements[0]?.scores).to.deep.equal(element);
      expect(themes[0]?.scores).to.deep.equal(theme);
    });
  }

  it('change from their first value to their last', () => {
    const checks = [{ '1.2a': 1 }, { '1.1a': 4 }, { '1.1a': 1 }, { '1.1a': 2, '1.2a': RATHER_NOT }];
    const { elements } = linesOf(questionnaire, checks.map(toAnswers));
    expect(elements.map((line) => line.change)).to.deep.equal([-2, undefined, undefined]); // 2 - 4
  });

  it('go on over versions where a question is mapped, and not where it is another', () => {
    const old = toQuestionnaire([
      { id: '1.1', items: ['x'] },
      { id: '1.2', items: ['a'] },
    ]);
    const revised: ComparableQuestionnaire = {
      ...old,
      sections: old.sections.map(({ id, items }) => ({ id, items: items.map((item) => ({ ...item, revision: 0 })) })),
    };
    const then = { questionnaire: revised, answers: toAnswers({ '1.1x': 1, '1.2a': 4 }), mapping: { '1.1a': '1.1x' } };
    const now = ofToday(questionnaire, toAnswers({ '1.1a': 2, '1.2a': 3 }));
    const { elements } = lines(questionnaire, [then, now, now]);
    expect(elements.map(({ scores }) => scores).slice(0, 2)).to.deep.equal([
      [1, 2, 2],
      [undefined, 3, 3],
    ]);
  });

  it('lie between 1 and 4, with a value or a gap for every check', () => {
    fc.assert(
      fc.property(rows, ({ given, checks }) => {
        const { elements, themes } = linesOf(given, checks);
        for (const { scores } of [...elements, ...themes]) {
          expect(scores).to.have.length(checks.length);
          for (const score of scores) expect(score ?? 1).to.be.within(1, 4);
        }
      }),
    );
  });

  it('lie flat when every check says the same', () => {
    fc.assert(
      fc.property(questionnaires.chain(answersOf), ({ given, answers }) => {
        const { elements, themes } = linesOf(given, [answers, answers, answers]);
        for (const line of [...elements, ...themes]) {
          expect(new Set(line.scores)).to.have.length(1);
          expect(line.change ?? 0).to.equal(0);
        }
      }),
    );
  });

  it('turn round when the checks do', () => {
    fc.assert(
      fc.property(rows, ({ given, checks }) => {
        const back = linesOf(given, checks.toReversed());
        linesOf(given, checks).elements.forEach((line, at) => {
          expect(back.elements[at]?.scores.toReversed()).to.deep.equal(line.scores);
        });
      }),
    );
  });

  it('say of two checks what comparing them says', () => {
    const pairs = questionnaires.chain((given) =>
      fc.record({ given: fc.constant(given), before: answersTo(given), after: answersTo(given) }),
    );
    fc.assert(
      fc.property(pairs, ({ given, before, after }) => {
        const compared = change(ofToday(given, before), ofToday(given, after));
        linesOf(given, [before, after]).elements.forEach((line, at) => {
          const known = compared.elements[at]?.change;
          if (known !== undefined) expect(changeWord(line.change)).to.equal(changeWord(known));
        });
      }),
    );
  });
});

function answersOf(given: ComparableQuestionnaire) {
  return answersTo(given).map((answers) => ({ given, answers }));
}
