import { scoreWord } from '@werkspiegel/scoring';
import { expect } from 'chai';

for (const { score, word } of [
  { score: 1, word: 'begint' },
  { score: 1.96, word: 'begint' }, // 2,0 in the table, and still below 2
  { score: 2, word: 'groeit' },
  { score: 2.96, word: 'groeit' }, // 3,0 in the table, and still below 3
  { score: 3, word: 'sterk' },
  { score: 4, word: 'sterk' },
]) {
  it(`scoreWord gives '${word}' for ${score}`, () => {
    expect(scoreWord(score)).to.equal(word);
  });
}
