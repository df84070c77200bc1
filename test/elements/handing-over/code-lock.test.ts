import { expect } from 'chai';
import fc from 'fast-check';
import { isCode, NO_TRIES, PAUSE_MS, TRIES, tryCode } from '../../../packages/elements/src/handing-over/code-lock.js';

/** What comes of codes that are entered one after another, at these times. */
function outcomes(entries: readonly (readonly [at: number, code: string])[]) {
  let tries = NO_TRIES;
  return entries.map(([at, entered]) => {
    const tried = tryCode('1234', entered, tries, at);
    tries = tried.tries;
    return tried.outcome;
  });
}

describe('a code of four digits', () => {
  for (const { text, is } of [
    { text: '0007', is: true },
    { text: '1234', is: true },
    { text: '123', is: false },
    { text: '12345', is: false },
    { text: '12a4', is: false },
    { text: '', is: false },
  ]) {
    it(`${is ? 'can' : 'cannot'} be '${text}'`, () => {
      expect(isCode(text)).to.equal(is);
    });
  }

  for (const { why, entries, expected } of [
    { why: 'the right one', entries: [[0, '1234']], expected: ['open'] },
    {
      why: 'two wrong ones and the right one',
      entries: [
        [0, '1111'],
        [1, '2222'],
        [2, '1234'],
      ],
      expected: ['wrong', 'wrong', 'open'],
    },
    {
      why: 'three wrong ones, and then the right one at once',
      entries: [
        [0, '1'],
        [1, '2'],
        [2, '3'],
        [3, '1234'],
      ],
      expected: ['wrong', 'wrong', 'paused', 'paused'],
    },
    {
      why: 'the right one just before and at the end of the pause',
      entries: [
        [0, '1'],
        [0, '2'],
        [0, '3'],
        [PAUSE_MS - 1, '1234'],
        [PAUSE_MS, '1234'],
      ],
      expected: ['wrong', 'wrong', 'paused', 'paused', 'open'],
    },
    {
      why: 'another three wrong ones after the pause',
      entries: [
        [0, '1'],
        [0, '2'],
        [0, '3'],
        [PAUSE_MS, '4'],
        [PAUSE_MS, '5'],
        [PAUSE_MS, '6'],
        [PAUSE_MS + 1, '1234'],
      ],
      expected: ['wrong', 'wrong', 'paused', 'wrong', 'wrong', 'paused', 'paused'],
    },
  ] as const) {
    it(`gives ${expected.join(', ')} with ${why}`, () => {
      expect(outcomes(entries)).to.deep.equal(expected);
    });
  }

  it('never opens to another code, and looks at no more than three of them within a pause', () => {
    const codes = fc.array(fc.stringMatching(/^\d{4}$/), { maxLength: 20 });
    fc.assert(
      fc.property(codes, (guesses) => {
        const wrong = guesses.filter((guess) => guess !== '1234');
        const seen = outcomes(wrong.map((guess, at) => [at, guess] as const));
        return !seen.includes('open') && seen.filter((outcome) => outcome === 'wrong').length < TRIES;
      }),
    );
  });
});
