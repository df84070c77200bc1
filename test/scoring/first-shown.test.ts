import { type DiscStep, difference, differenceBetween, firstShown, type Mensbeeld } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { discSteps, leaningOf, leefgebied, logged, recognised, said, TODAY } from './draaischijf.js';

const day = '2026-05-01';

describe('difference', () => {
  for (const { why, coach, jongere, differ } of [
    { why: 'another type', coach: ['conformist'], jongere: 'overlever', differ: true },
    { why: 'the same type', coach: ['overlever'], jongere: 'overlever', differ: false },
    {
      why: 'one of the two that the coach names',
      coach: ['conformist', 'overlever'],
      jongere: 'overlever',
      differ: false,
    },
    { why: 'none of the two', coach: ['conformist', 'overlever'], jongere: 'ondernemer', differ: true },
    { why: 'a coach without a picture', coach: [], jongere: 'overlever', differ: false },
    { why: "'iets anders'", coach: ['conformist'], jongere: undefined, differ: false },
  ] satisfies { why: string; coach: Mensbeeld[]; jongere: Mensbeeld | undefined; differ: boolean }[]) {
    it(`is ${differ ? '' : 'not '}there with ${why}`, () => {
      const given = difference(leaningOf([recognised(day, coach), said(day, jongere)]));
      expect(given).to.deep.equal(differ ? { coach, jongere } : undefined);
      expect(differenceBetween(coach, jongere)).to.deep.equal(given);
    });
  }

  it('is not there while one of them has said nothing', () => {
    expect(difference(leaningOf([recognised(day, ['conformist'])]))).to.equal(undefined);
    expect(difference(leaningOf([said(day, 'conformist')]))).to.equal(undefined);
  });

  it('goes by the newest of both, and takes no notice of the log', () => {
    const steps: DiscStep[] = [
      recognised(day, ['conformist']),
      said(day, 'conformist'),
      logged('2026-05-03', ['overlever']),
    ];
    expect(difference(leaningOf(steps))).to.equal(undefined);
    expect(difference(leaningOf([...steps, said('2026-05-04', 'ondernemer')]))).to.deep.equal({
      coach: ['conformist'],
      jongere: 'ondernemer',
    });
  });
});

describe('firstShown', () => {
  const differing = [recognised(day, ['conformist']), said(day, 'overlever')];
  const agreeing = [recognised(day, ['conformist']), said(day, 'conformist')];

  for (const { why, acute, steps, first } of [
    { why: 'acute danger, whatever was entered', acute: true, steps: differing, first: 'help' },
    { why: 'acute danger and nothing entered', acute: true, steps: [], first: 'help' },
    { why: 'coach and jongere who differ', acute: false, steps: differing, first: 'difference' },
    { why: 'coach and jongere who say the same', acute: false, steps: agreeing, first: 'leaning' },
    { why: 'nothing entered', acute: false, steps: [], first: 'leaning' },
  ]) {
    it(`is ${first} with ${why}`, () => {
      expect(firstShown(acute, { steps, leefgebied: 'werk', today: TODAY }).first).to.equal(first);
    });
  }

  it('holds no leaning in acute danger, and the same leaning in every other case', () => {
    fc.assert(
      fc.property(discSteps, leefgebied, (steps, area) => {
        const input = { steps, leefgebied: area, today: TODAY };
        expect(firstShown(true, input)).to.deep.equal({ first: 'help' });
        expect(firstShown(false, input)).to.have.deep.property('leaning', leaningOf(steps, area));
      }),
    );
  });
});
