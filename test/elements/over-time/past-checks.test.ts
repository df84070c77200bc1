import type { Afname } from '@werkspiegel/elements';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  type ComparableCheck,
  compare,
  follow,
  inTime,
  isComparable,
  pastChecks,
} from '../../../packages/elements/src/over-time/past-checks.js';
import { versionBefore } from '../../../stories/support/version-before.js';
import { afname, structure } from '../verbetertool/harbour.js';

const YEAR_AGO = '2025-02-12T14:30:00.000Z';
const NOW = '2026-02-12T14:30:00.000Z';

/** Before, the anker was asked about under another id, and the baken in another way. */
const BEFORE = versionBefore(structure, { revised: 'baken', renamed: ['anker.kort', 'anker.oud'] });

/** Signs for the eight questions: levels, ways out, and left open. */
const signs = fc.string({ unit: fc.constantFrom('1', '2', '3', '4', 'n', 'l', '.'), minLength: 8, maxLength: 8 });
/** Moments, now and then the same one twice. */
const moment = fc.integer({ min: 0, max: 30 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString());
/** A version that this page knows, or one that it does not. */
const version = fc.constantFrom(structure.version, BEFORE.version, '0.1.0', '9.9.9');
const checks = fc
  .array(fc.tuple(signs, moment, version), { maxLength: 6 })
  .map((all) => all.map((given, at) => ({ ...madeWith(given[2], afname(given[0], given[1])), id: `nr ${at}` })));

describe('pastChecks', () => {
  it('has the newest first, whatever the order they came in', () => {
    const [early, late] = [afname('11', YEAR_AGO), afname('22', NOW)];
    for (const given of [
      [early, late],
      [late, early],
    ]) {
      expect(pastChecks(given, structure, []).map(({ id }) => id)).to.deep.equal([late.id, early.id]);
    }
  });

  for (const { why, given, answered } of [
    { why: 'levels and ways out', given: afname('314 2nl'), answered: 6 },
    { why: 'nothing', given: afname(''), answered: 0 },
    {
      why: 'what is asked beside the questions, which is none of them',
      given: { ...afname('31'), answers: { ...afname('31').answers, 'anker.organisatie': 'ja' } },
      answered: 2,
    },
    { why: 'an older version', given: madeWith('0.9.0', afname('31')), answered: 2 },
    { why: 'a version that nobody knows', given: madeWith('0.1.0', afname('31')), answered: undefined },
  ]) {
    it(`counts ${answered} answered with ${why}`, () => {
      expect(pastChecks([given], structure, [BEFORE])[0]?.answered).to.equal(answered);
    });
  }

  it('names a version only when it is not that of today', () => {
    const given = [afname('3', NOW), madeWith('0.9.0', afname('3', YEAR_AGO))];
    expect(pastChecks(given, structure, [BEFORE]).map((check) => check.version)).to.deep.equal([undefined, '0.9.0']);
  });

  it('never lets a check of an unknown version be compared, and every other', () => {
    fc.assert(
      fc.property(checks, (given) => {
        const known = given.filter(({ questionnaire }) => ['1.0.0', '0.9.0'].includes(questionnaire.version));
        const comparable = pastChecks(given, structure, [BEFORE]).filter(isComparable);
        expect(comparable.map(({ id }) => id)).to.have.members(known.map(({ id }) => id));
        expect(comparable.map(({ comparable: { answers } }) => answers)).to.have.members(
          known.map(({ answers }) => answers),
        );
      }),
    );
  });

  it('gives the same list in whatever order the checks come', () => {
    fc.assert(
      fc.property(checks, (given) => {
        expect(pastChecks(given.toReversed(), structure, [BEFORE])).to.deep.equal(
          pastChecks(given, structure, [BEFORE]),
        );
      }),
    );
  });
});

describe('comparing two checks', () => {
  for (const { why, before, after, expected } of [
    {
      why: 'all answered twice',
      before: '114',
      after: '414',
      expected: [
        ['water', 2, 3, 1, 'gegroeid'], // (3 + 0 + 0) / 3
        ['anker', 1, 4, 3, 'gegroeid'],
        ['baken', 1, 1, 0, 'gelijk'],
        ['cirkel', 4, 4, 0, 'gelijk'],
      ],
    },
    {
      why: 'one element in common, too few for a theme',
      before: '4n.',
      after: '21l',
      expected: [
        ['water', undefined, 1.5, undefined, 'te-weinig'],
        ['anker', 4, 2, -2, 'lager'],
        ['baken', undefined, 1, undefined, 'niet-te-vergelijken'],
        ['cirkel', undefined, undefined, undefined, 'niet-te-vergelijken'],
      ],
    },
    {
      why: 'nothing in common',
      before: '4..',
      after: '.2.',
      expected: [
        ['water', undefined, undefined, undefined, 'niet-te-vergelijken'],
        ['anker', 4, undefined, undefined, 'niet-te-vergelijken'],
        ['baken', undefined, 2, undefined, 'niet-te-vergelijken'],
        ['cirkel', undefined, undefined, undefined, 'niet-te-vergelijken'],
      ],
    },
  ]) {
    it(`gives both own scores, the change and the word with ${why}`, () => {
      const [later, earlier] = comparable([afname(before, YEAR_AGO), afname(after, NOW)]);
      expect(rowsOf(compare(structure, earlier.comparable, later.comparable)).slice(0, 4)).to.deep.equal(expected);
    });
  }

  it('goes over versions: mapped, changed, and the same', () => {
    const [later, earlier] = comparable([madeWith('0.9.0', afname('114', YEAR_AGO)), afname('342', NOW)]);
    expect(rowsOf(compare(structure, earlier.comparable, later.comparable)).slice(0, 4)).to.deep.equal([
      ['water', 2, 3, 0, 'gelijk'], // (2 - 2) / 2: without the baken
      ['anker', 1, 3, 2, 'gegroeid'],
      ['baken', 1, 4, undefined, 'niet-te-vergelijken'],
      ['cirkel', 4, 2, -2, 'lager'],
    ]);
  });

  it('gives the same whichever is named first', () => {
    fc.assert(
      fc.property(twoOrMore(), ([one, other]) => {
        expect(inTime(one, other)).to.deep.equal(inTime(other, one));
      }),
    );
  });

  it('finds no change between a check and itself', () => {
    fc.assert(
      fc.property(twoOrMore(), ([{ comparable: check }]) => {
        for (const [, , , change, word] of rowsOf(compare(structure, check, check))) {
          expect(change ?? 0).to.equal(0);
          expect(word).to.be.oneOf(['gelijk', 'niet-te-vergelijken', 'te-weinig']);
        }
      }),
    );
  });
});

describe('following all checks', () => {
  it('has a value or a gap for every check, and the word from the first to the last', () => {
    const given = [afname('12', '2025-01-01T10:00:00.000Z'), afname('n2', YEAR_AGO), afname('31', NOW)];
    const [water] = follow(
      structure,
      comparable(given)
        .toReversed()
        .map((check) => check.comparable),
    );
    expect(water?.elements.map(({ scores, word }) => [...scores, word]).slice(0, 2)).to.deep.equal([
      [1, undefined, 3, 'gegroeid'],
      [2, 2, 1, 'lager'],
    ]);
    expect(water?.scores).to.deep.equal([1.5, undefined, 2]);
  });
});

/** The same answers, given to an older version of the questionnaire. */
function madeWith(version: string, { answers, ...rest }: Afname): Afname {
  const { 'anker.kort': moved, ...same } = answers;
  const given = version === '0.9.0' && moved !== undefined ? { ...same, 'anker.oud': moved } : answers;
  return { ...rest, questionnaire: { id: structure.id, version }, answers: given };
}

function comparable(given: readonly Afname[]): readonly [ComparableCheck, ComparableCheck, ...ComparableCheck[]] {
  const [first, second, ...others] = pastChecks(given, structure, [BEFORE]).filter(isComparable);
  if (!first || !second) throw new Error('comparing takes two checks');
  return [first, second, ...others];
}

function twoOrMore() {
  return checks
    .filter((given) => pastChecks(given, structure, [BEFORE]).filter(isComparable).length > 1)
    .map((given) => comparable(given));
}

function rowsOf(themes: ReturnType<typeof compare>) {
  return themes
    .flatMap((theme) => [theme, ...theme.elements])
    .map(({ id, scores, change, word }) => [id, ...scores, change, word] as const);
}
