import { MemoryStore } from '@werkspiegel/elements';
import { expired, removeExpired } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { newDossier } from '../../../packages/elements/src/dossier/dossier.js';
import type { Dossier } from '../../../packages/elements/src/storage/record.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';

const finishedOn = (time: string, id = time) => ({ ...afname(FULL), id, finishedAt: time });

describe('expired', () => {
  for (const { why, finishedAt, months, now, isExpired } of [
    {
      why: 'on the day itself, at the same time',
      finishedAt: '2025-11-15T10:00:00.000Z',
      months: 6,
      now: '2026-05-15T10:00:00.000Z',
      isExpired: true,
    },
    {
      why: 'a moment earlier',
      finishedAt: '2025-11-15T10:00:00.000Z',
      months: 6,
      now: '2026-05-15T09:59:59.999Z',
      isExpired: false,
    },
    {
      why: 'over the end of a year',
      finishedAt: '2025-12-31T10:00:00.000Z',
      months: 1,
      now: '2026-01-31T10:00:00.000Z',
      isExpired: true,
    },
    {
      why: 'on the last day of a shorter month',
      finishedAt: '2026-01-31T10:00:00.000Z',
      months: 1,
      now: '2026-02-28T10:00:00.000Z',
      isExpired: true,
    },
    {
      why: 'the day before that',
      finishedAt: '2026-01-31T10:00:00.000Z',
      months: 1,
      now: '2026-02-27T10:00:00.000Z',
      isExpired: false,
    },
    {
      why: 'in a leap year',
      finishedAt: '2028-01-31T10:00:00.000Z',
      months: 1,
      now: '2028-02-28T10:00:00.000Z',
      isExpired: false,
    },
    {
      why: 'of 29 February, years later',
      finishedAt: '2028-02-29T10:00:00.000Z',
      months: 12,
      now: '2029-02-28T10:00:00.000Z',
      isExpired: true,
    },
    {
      why: 'over the start of summer time',
      finishedAt: '2026-03-01T10:00:00.000Z',
      months: 1,
      now: '2026-04-01T10:00:00.000Z',
      isExpired: true,
    },
    {
      why: 'when the clock was moved back',
      finishedAt: '2026-03-01T10:00:00.000Z',
      months: 1,
      now: '2020-01-01T00:00:00.000Z',
      isExpired: false,
    },
    {
      why: 'without a term',
      finishedAt: '1999-01-01T00:00:00.000Z',
      months: undefined,
      now: '2026-04-01T10:00:00.000Z',
      isExpired: false,
    },
  ]) {
    it(`${isExpired ? 'has' : 'has not'} a check ${why}`, () => {
      const record = finishedOn(finishedAt);
      expect(expired([record], months, new Date(now))).to.deep.equal(isExpired ? [record] : []);
    });
  }

  it('has no check that is still filled in, however old', () => {
    const old = { ...draft(HALF), changedAt: '1999-01-01T00:00:00.000Z' };
    expect(expired([old], 1, new Date('2026-04-01T10:00:00.000Z'))).to.deep.equal([]);
  });

  for (const months of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${months} months: a slip must wipe nothing`, () => {
      expect(() => expired([finishedOn('1999-01-01T00:00:00.000Z')], months, new Date())).to.throw(RangeError);
    });
  }

  it('has never more with a longer term or at an earlier time', () => {
    const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(time), fc.nat(240), fc.nat(24), time, fc.nat(1e10), (times, months, more, now, ms) => {
        const records = times.map((each) => finishedOn(each.toISOString()));
        const few = expired(records, months + 1 + more, new Date(now.getTime() - ms));
        expect(expired(records, months + 1, now)).to.include.members(few);
      }),
    );
  });
});

describe('removeExpired', () => {
  const old = finishedOn('2024-01-01T10:00:00.000Z', 'een');
  const recent = finishedOn('2026-03-01T10:00:00.000Z', 'twee');
  const begun = draft(HALF);
  const now = new Date('2026-04-01T10:00:00.000Z');

  it('removes what was kept long enough, and only that', async () => {
    const store = new MemoryStore();
    await store.save(old, recent, begun);
    expect(await removeExpired(store, 12, now)).to.equal(1);
    expect(await store.list()).to.have.deep.members([recent, begun]);
    expect(await removeExpired(store, 12, now)).to.equal(0);
  });

  it('reads nothing without a term', async () => {
    const store = new MemoryStore();
    store.list = () => Promise.reject(new Error('it was read'));
    expect(await removeExpired(store, undefined, now)).to.equal(0);
  });
});

describe('a dossier', () => {
  const plan = (changedAt: string, ...questionnaires: readonly string[]): Dossier => ({
    ...newDossier('verbetertool', changedAt, new Date(changedAt)),
    steps: questionnaires.map((questionnaire, at) => ({
      ...{ id: `s${at}`, at: changedAt, kind: 'priorities', questionnaire, elements: [] },
    })),
  });

  it('goes so many months after it was last added to', () => {
    const [old, recent] = [plan('2025-11-15T10:00:00.000Z'), plan('2026-01-15T10:00:00.000Z')];
    expect(expired([old, recent], 6, new Date('2026-05-15T10:00:00.000Z'))).to.deep.equal([old]);
  });

  it('stays with the term of one questionnaire when it is about another too', async () => {
    const now = new Date('2026-12-15T10:00:00.000Z');
    for (const { about, left } of [
      { about: ['verbetertool'], left: 0 },
      { about: ['verbetertool', 'netwerk'], left: 1 },
    ]) {
      const store = new MemoryStore();
      await store.save(plan('2025-11-15T10:00:00.000Z', ...about));
      await removeExpired(store, 6, now, 'verbetertool');
      expect(await store.list()).to.have.length(left);
    }
  });
});
