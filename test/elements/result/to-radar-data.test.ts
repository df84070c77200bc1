import { expect } from 'chai';
import fc from 'fast-check';
import { toRadarData } from '../../../packages/elements/src/result/to-radar-data.js';

const WIDTH = 16;

describe('toRadarData', () => {
  for (const { why, label, lines } of [
    { why: 'a short label as one line', label: 'Netwerk', lines: ['Netwerk'] },
    { why: 'seventeen characters in two lines', label: 'Onderwijs op maat', lines: ['Onderwijs op', 'maat'] },
    { why: 'exactly sixteen characters as one line', label: 'Werk en leefgeld', lines: ['Werk en leefgeld'] },
    { why: 'a long label in lines', label: 'Begeleiding op de werkvloer', lines: ['Begeleiding op', 'de werkvloer'] },
    {
      why: 'a long word unbroken',
      label: 'Sollicitatievaardigheden leren',
      lines: ['Sollicitatievaardigheden', 'leren'],
    },
  ]) {
    it(`gives ${why}`, () => {
      expect(toRadarData([{ label, value: 1 }]).labels).to.deep.equal([lines]);
    });
  }

  it('gives a gap where there is no value, and never a zero', () => {
    const points = [2.5, undefined, 4].map((value) => ({ label: 'Thema', value }));
    expect(toRadarData(points).values).to.deep.equal([2.5, null, 4]);
  });

  it('loses no word, and makes a line too wide only for a word that is', () => {
    const word = fc.stringMatching(/^[a-z-]{1,24}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (labelWords) => {
        const label = labelWords.join(' ');
        const [lines = []] = toRadarData([{ label, value: undefined }]).labels;
        expect(lines.join(' ')).to.equal(label);
        for (const line of lines) expect(line.length <= WIDTH || !line.includes(' ')).to.equal(true);
      }),
    );
  });
});
