import { MENSBEELDEN, readLeaning, readRecognition } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { type FourCounts, toCounts } from './draaischijf.js';

interface Row {
  readonly why: string;
  readonly counts: FourCounts;
  readonly kind: string;
  readonly types?: readonly string[];
}

const read: readonly Row[] = [
  { why: 'one far ahead', counts: [5, 1, 2, 1], kind: 'lijkt-op', types: ['conformist'] },
  { why: 'two ahead by 2', counts: [1, 3, 1, 1], kind: 'lijkt-op', types: ['afhankelijke'] },
  { why: 'two ahead by 1', counts: [1, 0, 3, 4], kind: 'een-van', types: ['overlever', 'ondernemer'] },
  { why: 'two as high', counts: [4, 0, 4, 1], kind: 'een-van', types: ['conformist', 'overlever'] },
  { why: 'three', counts: [0, 2, 3, 2], kind: 'een-van', types: ['afhankelijke', 'overlever', 'ondernemer'] },
  { why: 'all four within 1', counts: [2, 2, 3, 2], kind: 'geen-duidelijk-beeld' },
];

describe('readRecognition', () => {
  for (const { why, counts, kind, types = [] } of [
    ...read,
    { why: 'nothing answered', counts: [0, 0, 0, 0], kind: 'te-weinig' },
    { why: 'four answered, all the same', counts: [4, 0, 0, 0], kind: 'te-weinig' },
    { why: 'five answered', counts: [4, 0, 1, 0], kind: 'lijkt-op', types: ['conformist'] },
    { why: 'five answered, spread', counts: [1, 1, 1, 2], kind: 'geen-duidelijk-beeld' },
  ] satisfies Row[]) {
    it(`gives ${kind} ${types.join(', ')} for ${counts} with ${why}`, () => {
      expect(readRecognition(toCounts(counts))).to.deep.equal({ kind, types });
    });
  }
});

describe('readLeaning', () => {
  for (const { why, counts, kind, types = [] } of [
    ...read,
    { why: 'nothing entered', counts: [0, 0, 0, 0], kind: 'te-weinig' },
    { why: 'a top of 1', counts: [0, 1, 0, 0], kind: 'te-weinig' },
    { why: 'a top of 2', counts: [0, 2, 0, 0], kind: 'lijkt-op', types: ['afhankelijke'] },
    { why: '2 and 1', counts: [2, 0, 1, 0], kind: 'een-van', types: ['conformist', 'overlever'] },
  ] satisfies Row[]) {
    it(`gives ${kind} ${types.join(', ')} for ${counts} with ${why}`, () => {
      expect(readLeaning(toCounts(counts))).to.deep.equal({ kind, types });
    });
  }
});

describe('a picture', () => {
  const count = fc.nat({ max: 12 });
  const pictures = fc
    .tuple(count, count, count, count, fc.constantFrom(readRecognition, readLeaning))
    .map(([a, b, c, d, readCounts]) => {
      const counts = toCounts([a, b, c, d]);
      return { counts, ...readCounts(counts) };
    });

  it('names the highest and all within 1 of it, in the fixed order, and only types with a point', () => {
    fc.assert(
      fc.property(pictures, ({ counts, kind, types }) => {
        const top = Math.max(...Object.values(counts));
        const near = MENSBEELDEN.filter((type) => top - counts[type] <= 1);
        if (kind === 'lijkt-op' || kind === 'een-van') expect(types).to.deep.equal(near);
        else expect(types).to.deep.equal([]);
        for (const type of types) expect(counts[type]).to.be.at.least(1);
      }),
    );
  });

  it('has the kind that goes with how many it names', () => {
    fc.assert(
      fc.property(pictures, ({ kind, types }) => {
        const kinds = [['te-weinig', 'geen-duidelijk-beeld'], ['lijkt-op'], ['een-van'], ['een-van']];
        expect(kinds[types.length]).to.include(kind);
      }),
    );
  });
});
