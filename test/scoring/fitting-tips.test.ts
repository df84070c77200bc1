import { fittingTips, type TipGrade } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';

const wish = { grade: 'verdiepen', doelgroep: 'lvb', phase: 'plaatsing' } as const;

const grade = fc.constantFrom<TipGrade>('eerste-stap', 'verdiepen', 'doorgeven');
const tips = fc.array(
  fc.record(
    {
      grade,
      doelgroepen: fc.subarray(['lvb', 'statushouder', 'jonge-ouder']),
      phases: fc.subarray(['intake', 'plaatsing', 'nazorg']),
    },
    { requiredKeys: ['grade'] },
  ),
);
const wishes = fc.record({
  grade,
  doelgroep: fc.constantFrom('lvb', undefined),
  phase: fc.constantFrom('plaatsing', undefined),
});

describe('fittingTips', () => {
  for (const { why, first, second } of [
    { why: 'the grade', first: { grade: 'verdiepen' }, second: { grade: 'eerste-stap' } },
    {
      why: 'the grade over doelgroep and phase',
      first: { grade: 'verdiepen', doelgroepen: ['statushouder'], phases: ['nazorg'] },
      second: { grade: 'doorgeven', doelgroepen: ['lvb'], phases: ['plaatsing'] },
    },
    {
      why: 'the doelgroep over everyone',
      first: { grade: 'verdiepen', doelgroepen: ['statushouder', 'lvb'] },
      second: { grade: 'verdiepen' },
    },
    {
      why: 'everyone over another doelgroep',
      first: { grade: 'verdiepen', doelgroepen: [] },
      second: { grade: 'verdiepen', doelgroepen: ['statushouder'] },
    },
    {
      why: 'the doelgroep over the phase',
      first: { grade: 'verdiepen', doelgroepen: ['lvb'], phases: ['nazorg'] },
      second: { grade: 'verdiepen', phases: ['plaatsing'] },
    },
    {
      why: 'the phase over every phase',
      first: { grade: 'verdiepen', phases: ['plaatsing'] },
      second: { grade: 'verdiepen' },
    },
    {
      why: 'every phase over another one',
      first: { grade: 'verdiepen' },
      second: { grade: 'verdiepen', phases: ['nazorg'] },
    },
  ] as const) {
    it(`puts ${why} first`, () => {
      expect(fittingTips([second, first], wish)).to.deep.equal([first, second]);
      expect(fittingTips([first, second], wish)).to.deep.equal([first, second]);
    });
  }

  it('keeps the order where no doelgroep or phase was chosen', () => {
    const general = { grade: 'verdiepen' } as const;
    const about = { grade: 'verdiepen', doelgroepen: ['lvb'], phases: ['nazorg'] } as const;
    const open = { grade: 'verdiepen', doelgroep: undefined, phase: undefined } as const;
    expect(fittingTips([general, about], open)).to.deep.equal([general, about]);
    expect(fittingTips([about, general], open)).to.deep.equal([about, general]);
  });

  it('leaves no tip out and adds none', () => {
    fc.assert(
      fc.property(tips, wishes, (given, asked) => {
        expect(fittingTips(given, asked)).to.have.members(given);
      }),
    );
  });

  it('keeps the order of tips that fit as well', () => {
    fc.assert(
      fc.property(tips, wishes, (given, asked) => {
        const pairs = given.map((tip) => ({ tip, copy: { ...tip } }));
        const ordered = fittingTips([...pairs.map(({ tip }) => tip), ...pairs.map(({ copy }) => copy)], asked);
        for (const { tip, copy } of pairs) expect(ordered.indexOf(tip)).to.be.lessThan(ordered.indexOf(copy));
      }),
    );
  });
});
