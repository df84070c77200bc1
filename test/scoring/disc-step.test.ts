import { dateRefusal, inOrder } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { discSteps, logged } from './draaischijf.js';

describe('dateRefusal', () => {
  for (const { why, date, refusal } of [
    { why: 'today', date: '2026-05-12', refusal: undefined },
    { why: 'yesterday', date: '2026-05-11', refusal: undefined },
    { why: 'long ago', date: '1999-12-31', refusal: undefined },
    { why: 'tomorrow', date: '2026-05-13', refusal: 'future' },
    { why: 'next year', date: '2027-01-01', refusal: 'future' },
    { why: 'a leap day', date: '2024-02-29', refusal: undefined },
    { why: 'a leap day in another year', date: '2026-02-29', refusal: 'no-day' },
    { why: 'a day that no month has', date: '2026-02-30', refusal: 'no-day' },
    { why: 'a month that no year has', date: '2025-13-01', refusal: 'no-day' },
    { why: 'a date written otherwise', date: '12-05-2026', refusal: 'no-day' },
    { why: 'a date with a time', date: '2026-05-12T09:00', refusal: 'no-day' },
    { why: 'nothing', date: '', refusal: 'no-day' },
  ]) {
    it(`gives ${refusal} with ${why}`, () => {
      expect(dateRefusal(date, '2026-05-12')).to.equal(refusal);
    });
  }
});

describe('inOrder', () => {
  it('goes by day, and within a day by entry', () => {
    const late = logged('2026-05-31', []);
    const early = logged('2026-05-03', []);
    const first = { ...logged('2026-05-17', []), id: 'first' };
    const second = { ...logged('2026-05-17', []), id: 'second' };
    expect(inOrder([late, first, second, early])).to.deep.equal([early, first, second, late]);
    expect(inOrder([second, early, first, late])).to.deep.equal([early, second, first, late]);
  });

  it('leaves nothing out and keeps an order that is right', () => {
    fc.assert(
      fc.property(discSteps, (steps) => {
        const ordered = inOrder(steps);
        expect(ordered).to.have.members(steps);
        expect(inOrder(ordered)).to.deep.equal(ordered);
      }),
    );
  });
});
