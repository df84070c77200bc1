import { scoreProfile, scoreWord, themeScore } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { betterChecks, checks } from './arbitraries.js';

describe('themeScore', () => {
  for (const { why, scores, score } of [
    { why: 'theme 2 of the rules', scores: [3, 2, undefined, 4], score: 3 }, // (3 + 2 + 4) / 3
    { why: 'theme 4 of the rules, one left', scores: [2, undefined], score: undefined },
    { why: 'two scores', scores: [1, 4], score: 2.5 }, // (1 + 4) / 2
    { why: 'a deep element that weighs as much as a short one', scores: [1, 2.5], score: 1.75 }, // (1 + 2,5) / 2
    { why: 'no score at all', scores: [undefined, undefined], score: undefined },
    { why: 'no element', scores: [], score: undefined },
  ]) {
    it(`gives ${score} with ${why}`, () => {
      expect(themeScore(scores)).to.equal(score);
    });
  }

  for (const { scores, score, word } of [
    { scores: [1, 11 / 3, 4 / 3], score: 2, word: 'groeit' }, // (1 + 11/3 + 4/3) / 3 = 6 / 3
    { scores: [1, 10 / 3, 5 / 3], score: 2, word: 'groeit' }, // (1 + 10/3 + 5/3) / 3 = 6 / 3
    { scores: [4, 11 / 3, 4 / 3], score: 3, word: 'sterk' }, // (4 + 11/3 + 4/3) / 3 = 9 / 3
    { scores: [5 / 3, 2], score: 11 / 6, word: 'begint' }, // (5/3 + 2) / 2 = 11 / 6
  ]) {
    it(`gives the word that the sum by hand gives: ${scores.map((each) => each.toFixed(2)).join(', ')} is '${word}'`, () => {
      const given = themeScore(scores) ?? Number.NaN;
      expect(given).to.be.closeTo(score, 1e-9);
      expect(scoreWord(given)).to.equal(word);
    });
  }

  it('agrees with whole-number arithmetic on which side of a threshold a theme stands', () => {
    const sixfold = fc.constantFrom(
      ...[1, 2, 3].flatMap((count) => Array.from({ length: 3 * count + 1 }, (_, sum) => ((count + sum) * 6) / count)),
    );
    fc.assert(
      fc.property(fc.array(sixfold, { minLength: 2, maxLength: 4 }), (sixths) => {
        const sum = sixths.reduce((total, each) => total + each, 0);
        const word = sum < 12 * sixths.length ? 'begint' : sum < 18 * sixths.length ? 'groeit' : 'sterk';
        expect(scoreWord(themeScore(sixths.map((each) => each / 6)) ?? Number.NaN)).to.equal(word);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays within 1 and 4', () => {
    fc.assert(
      fc.property(checks, ({ questionnaire, answers }) => {
        for (const { score } of scoreProfile(questionnaire, answers).themes) {
          if (score !== undefined) expect(score).to.be.within(1, 4);
        }
      }),
    );
  });

  it('is never lowered by a better answer', () => {
    fc.assert(
      fc.property(betterChecks, ({ questionnaire, answers, better }) => {
        const after = scoreProfile(questionnaire, better).themes;
        scoreProfile(questionnaire, answers).themes.forEach(({ score }, index) => {
          if (score === undefined) expect(after[index]?.score).to.equal(undefined);
          else expect(after[index]?.score).to.be.at.least(score);
        });
      }),
    );
  });
});
