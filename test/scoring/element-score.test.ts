import { elementScore, elementScores, pointsFor } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { betterChecks, checks } from './arbitraries.js';
import { toAnswers, toQuestionnaire } from './verbetertool.js';

const questionnaire = toQuestionnaire([
  { id: '1.1', items: ['a', 'b', 'c'] },
  { id: '1.2', items: ['a'] },
]);
const items = questionnaire.sections.flatMap((section) => section.items);

describe('elementScore', () => {
  for (const { why, answers, score } of [
    { why: 'one level', answers: { '1.1a': 3 }, score: 3 }, // 3 / 1
    { why: 'two levels', answers: { '1.1a': 4, '1.1b': 1 }, score: 2.5 }, // (4 + 1) / 2
    { why: 'three levels', answers: { '1.1a': 2, '1.1b': 2, '1.1c': 1 }, score: 5 / 3 }, // (2 + 2 + 1) / 3
    { why: 'the lowest levels', answers: { '1.1a': 1, '1.1b': 1, '1.1c': 1 }, score: 1 }, // (1 + 1 + 1) / 3
    { why: 'the highest levels', answers: { '1.1a': 4, '1.1b': 4, '1.1c': 4 }, score: 4 }, // (4 + 4 + 4) / 3
    { why: 'not my work, which is no zero', answers: { '1.1a': 4, '1.1b': 'niet-mijn-werk' }, score: 4 }, // 4 / 1
    { why: 'rather not, which is no zero', answers: { '1.1a': 3, '1.1b': 'liever-niet' }, score: 3 }, // 3 / 1
    { why: 'a level the item does not know', answers: { '1.1a': 2, '1.1b': 'niveau-9' }, score: 2 }, // 2 / 1
    { why: 'an answer about another element', answers: { '1.1a': 2, '1.2a': 4 }, score: 2 }, // 2 / 1
    { why: 'only ways out', answers: { '1.1a': 'niet-mijn-werk', '1.1b': 'liever-niet' }, score: undefined },
    { why: 'nothing answered', answers: {}, score: undefined },
  ]) {
    it(`gives ${score} with ${why}`, () => {
      expect(elementScore('1.1', items, toAnswers(answers))).to.equal(score);
    });
  }

  it('takes the points from the place of the level in its own item', () => {
    const item = { id: 'x', element: 'y', levels: ['nooit', 'soms', 'vaak', 'altijd'] };
    expect(item.levels.map((level) => pointsFor(item, level))).to.deep.equal([1, 2, 3, 4]);
  });

  it('stays within 1 and 4', () => {
    fc.assert(
      fc.property(checks, ({ questionnaire, answers }) => {
        for (const { score } of elementScores(questionnaire, answers)) {
          if (score !== undefined) expect(score).to.be.within(1, 4);
        }
      }),
    );
  });

  it('is never lowered by a better answer, and that answer touches no other element', () => {
    fc.assert(
      fc.property(betterChecks, ({ questionnaire, element, answers, better }) => {
        const before = elementScores(questionnaire, answers);
        const after = elementScores(questionnaire, better);
        before.forEach(({ id, score }, index) => {
          if (id === element) expect(after[index]?.score).to.be.greaterThan(score ?? Number.NaN);
          else expect(after[index]?.score).to.equal(score);
        });
      }),
    );
  });
});

describe('elementScores', () => {
  it('gives every element in questionnaire order, also one without a score', () => {
    expect(elementScores(questionnaire, toAnswers({ '1.2a': 2 }))).to.deep.equal([
      { id: '1.1', section: '1', score: undefined },
      { id: '1.2', section: '1', score: 2 },
    ]);
  });

  it('gives in one pass what elementScore gives one by one', () => {
    fc.assert(
      fc.property(checks, ({ questionnaire, answers }) => {
        const all = questionnaire.sections.flatMap((section) => section.items);
        for (const { id, score } of elementScores(questionnaire, answers)) {
          expect(score).to.equal(elementScore(id, all, answers));
        }
      }),
    );
  });

  it('leaves out an item about an element that the questionnaire does not have', () => {
    const { sections } = questionnaire;
    const elements = [{ id: '1.2', section: '1' }];
    expect(elementScores({ sections, elements }, toAnswers({ '1.1a': 4, '1.2a': 2 }))).to.deep.equal([
      { id: '1.2', section: '1', score: 2 },
    ]);
  });
});
