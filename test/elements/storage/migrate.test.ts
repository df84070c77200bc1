import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatVersionOf, type Migration, migrate } from '../../../packages/elements/src/storage/migrate.js';
import { parseRecord } from '../../../packages/elements/src/storage/parse-record.js';
import { FORMAT_VERSION } from '../../../packages/elements/src/storage/record.js';
import { afname, FULL } from '../../../stories/support/records.js';
import v1Afname from './samples/v1-afname.json' with { type: 'json' };
import v1AfnameToday from './samples/v1-afname.today.json' with { type: 'json' };
import v1Dossier from './samples/v1-dossier.json' with { type: 'json' };
import v1DossierToday from './samples/v1-dossier.today.json' with { type: 'json' };
import v1Draft from './samples/v1-draft.json' with { type: 'json' };
import v1DraftToday from './samples/v1-draft.today.json' with { type: 'json' };

/** One of every kind from every version that was released, and what it is today. */
const samples = [
  { what: 'a draft of version 1', stored: v1Draft, today: v1DraftToday },
  { what: 'a finished check of version 1', stored: v1Afname, today: v1AfnameToday },
  { what: 'a dossier of version 1', stored: v1Dossier, today: v1DossierToday },
];

describe('a record that was kept by an earlier release', () => {
  for (const { what, stored, today } of samples) {
    it(`is read as it is written today: ${what}`, () => {
      expect(parseRecord(stored)).to.deep.equal(today);
    });

    it(`is the same when it is read again: ${what}`, () => {
      expect(parseRecord(parseRecord(stored))).to.deep.equal(today);
    });
  }

  it('has a sample of every version', () => {
    const versions = new Set(samples.map(({ stored }) => stored.formatVersion));
    expect([...versions]).to.deep.equal(Array.from({ length: FORMAT_VERSION }, (_version, at) => at + 1));
  });
});

describe('migrate', () => {
  // Versions that never were: 1 had a score, 2 called it a level, 3 has it in a list.
  const toLevel: Migration = ({ score, ...rest }) => ({ ...rest, level: score });
  const toList: Migration = ({ level, ...rest }) => ({ ...rest, levels: [level] });
  const toToday = (value: unknown) => migrate(value, [toLevel, toList], 3);
  const record = (formatVersion: unknown, rest: object) => ({ format: 'werkspiegel', formatVersion, ...rest });

  for (const { why, value, today } of [
    {
      why: 'takes every step from the first version',
      value: record(1, { score: 4 }),
      today: record(3, { levels: [4] }),
    },
    {
      why: 'takes the last step from the one before',
      value: record(2, { level: 4 }),
      today: record(3, { levels: [4] }),
    },
    { why: 'leaves a record of today', value: record(3, { levels: [4] }), today: record(3, { levels: [4] }) },
    { why: 'leaves a newer one', value: record(4, { score: 4 }), today: record(4, { score: 4 }) },
    { why: 'leaves one that is older than any', value: record(0, { score: 4 }), today: record(0, { score: 4 }) },
    { why: 'leaves a version that is no number', value: record('1', { score: 4 }), today: record('1', { score: 4 }) },
    { why: 'leaves half a version', value: record(1.5, { score: 4 }), today: record(1.5, { score: 4 }) },
    { why: 'leaves what another made', value: { formatVersion: 1, score: 4 }, today: { formatVersion: 1, score: 4 } },
    { why: 'leaves null', value: null, today: null },
  ]) {
    it(why, () => {
      const before = structuredClone(value);
      expect(toToday(value)).to.deep.equal(today);
      expect(value).to.deep.equal(before);
    });
  }

  it('gives what was migrated back as it is, and anything else too', () => {
    const values = fc.oneof(
      fc.anything(),
      fc.record({ format: fc.constant('werkspiegel'), formatVersion: fc.integer(), score: fc.anything() }),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(toToday(toToday(value))).to.deep.equal(toToday(value));
      }),
    );
  });

  it('knows today without being told', () => {
    expect(migrate(afname(FULL))).to.deep.equal(afname(FULL));
    expect(formatVersionOf(afname(FULL))).to.equal(FORMAT_VERSION);
  });
});
