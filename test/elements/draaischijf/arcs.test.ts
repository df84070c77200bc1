import { expect } from 'chai';
import fc from 'fast-check';
import { wrap } from '../../../packages/elements/src/draaischijf/arcs.js';

describe('wrap', () => {
  for (const { why, text, rooms, lines } of [
    { why: 'one line where it fits', text: 'Ik kan het.', rooms: [[11]], lines: ['Ik kan het.'] },
    {
      why: 'two lines, evenly filled',
      text: 'een twee drie vier',
      rooms: [[12], [12, 12]],
      lines: ['een twee', 'drie vier'],
    },
    {
      why: 'lines that are not of one length',
      text: 'eerst een lange regel',
      rooms: [[6], [6, 15]],
      lines: ['eerst', 'een lange regel'],
    },
    { why: 'no lines where there is no room', text: 'ondernemend', rooms: [[5], [5, 5]], lines: undefined },
  ]) {
    it(`gives ${why}`, () => expect(wrap(text, rooms)).to.deep.equal(lines));
  }

  it('keeps every word in its place, and no line is too long', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    const room = fc.integer({ min: 3, max: 30 });
    fc.assert(
      fc.property(words, room, room, room, (list, a, b, c) => {
        const text = list.join(' ');
        const lines = wrap(text, [[a], [a, b], [a, b, c]]);
        if (!lines) return;
        expect(lines.join(' ')).to.equal(text);
        for (const [at, line] of lines.entries()) expect(line.length).to.be.at.most([a, b, c][at] ?? 0);
      }),
    );
  });
});
