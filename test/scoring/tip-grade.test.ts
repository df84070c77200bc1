import { tipGrade } from '@werkspiegel/scoring';
import { expect } from 'chai';

for (const { score, grade } of [
  { score: 1, grade: 'eerste-stap' },
  { score: 7 / 3, grade: 'eerste-stap' },
  { score: 2.5, grade: 'verdiepen' },
  { score: 10 / 3, grade: 'verdiepen' },
  { score: 3.5, grade: 'doorgeven' },
  { score: 4, grade: 'doorgeven' },
]) {
  it(`tipGrade gives '${grade}' for ${score.toFixed(2)}`, () => {
    expect(tipGrade(score)).to.equal(grade);
  });
}
