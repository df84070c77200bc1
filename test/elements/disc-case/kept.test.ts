import { leaning } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { dayInWords, shortDay } from '../../../packages/elements/src/disc-case/days.js';
import {
  counting,
  discSteps,
  leefgebiedenIn,
  newestFirst,
  settingOf,
  strategyInUse,
} from '../../../packages/elements/src/disc-case/kept.js';
import { shortReaction } from '../../../packages/elements/src/disc-case/leaning-words.js';
import { faultsIn, type LogDraft, logStep, withChange } from '../../../packages/elements/src/disc-case/log-draft.js';
import type { DossierStep } from '../../../packages/elements/src/dossier/steps.js';

const at = '2026-05-12T10:00:00.000Z';
const step = (id: string, rest: object) => ({ id, at, date: '2026-05-12', leefgebied: 'werk', ...rest }) as DossierStep;
const log = (id: string, rest: object = {}) =>
  step(id, { kind: 'log', strategy: 'pedagogisch', reactions: ['overlever'], ...rest });
const back = (id: string, of: string) => ({ id, at, kind: 'withdrawn', step: of }) as DossierStep;
const disc = (id: string, rest: object) => step(id, { kind: 'disc', ...rest });

describe('what still counts', () => {
  for (const { why, steps, left } of [
    { why: 'all while nothing was taken back', steps: [log('a'), log('b')], left: ['a', 'b'] },
    { why: 'not what was taken back', steps: [log('a'), log('b'), back('c', 'a')], left: ['b'] },
    { why: 'what was put back', steps: [log('a'), back('b', 'a'), back('c', 'b')], left: ['a'] },
    {
      why: 'not what was taken back again',
      steps: [log('a'), back('b', 'a'), back('c', 'b'), back('d', 'a')],
      left: [],
    },
  ]) {
    it(`is ${why}`, () =>
      expect(counting(steps).flatMap(({ id, kind }) => (kind === 'log' ? [id] : []))).to.deep.equal(left));
  }

  it('gives exactly the leaning without what was taken back', () => {
    const reactions = fc.subarray(['conformist', 'afhankelijke', 'overlever', 'ondernemer']);
    const days = fc.integer({ min: 10, max: 28 }).map((day) => `2026-04-${day}`);
    const entries = fc.array(fc.record({ reactions, date: days }), { minLength: 1, maxLength: 9 });
    const sumOf = (steps: readonly DossierStep[]) => {
      const { counts, picture } = leaning({ steps: discSteps(steps), leefgebied: 'werk', today: '2026-05-12' });
      return { counts, picture };
    };
    fc.assert(
      fc.property(entries, fc.nat(), (given, pick) => {
        const steps = given.map((entry, index) => log(String(index), entry));
        const gone = steps[pick % steps.length] as DossierStep;
        expect(sumOf([...steps, back('x', gone.id)])).to.deep.equal(sumOf(steps.filter((each) => each !== gone)));
        expect(sumOf([...steps, back('x', gone.id), back('y', 'x')])).to.deep.equal(sumOf(steps));
      }),
    );
  });
});

describe('how the disc was set', () => {
  const steps = [
    disc('a', { leefgebied: 'algemeen', type: 'conformist' }),
    disc('b', { type: 'overlever' }),
    disc('c', { type: 'overlever', strategy: 'compenserend' }),
  ];

  it('is as it was set last for the leefgebied, else for all of it, else not', () => {
    expect(settingOf(steps, 'werk')?.id).to.equal('c');
    expect(settingOf(steps, 'geld')?.id).to.equal('a');
    expect(settingOf([], 'geld')).to.equal(undefined);
  });

  it('tells the strategy in use, and otherwise the log does', () => {
    expect(strategyInUse(steps, 'werk')).to.equal('compenserend');
    const tried = [log('l', { date: '2026-05-10', strategy: 'participatief' }), log('m', { date: '2026-05-01' })];
    expect(strategyInUse(tried, 'werk')).to.equal('participatief');
    expect(strategyInUse(tried, 'geld')).to.equal(undefined);
  });
});

describe('what was noted', () => {
  it('has the newest day first, and of one day what was entered last', () => {
    const signals = (id: string, date: string, leefgebied = 'werk') =>
      step(id, { kind: 'signals', seen: [], date, leefgebied });
    const steps = [
      signals('a', '2026-05-02'),
      signals('b', '2026-05-01'),
      signals('c', '2026-05-02'),
      signals('d', '2026-05-09', 'geld'),
    ];
    expect(newestFirst(steps, 'signals', 'werk').map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
    expect(newestFirst(steps, 'signals')[0]?.id).to.equal('d');
    expect(leefgebiedenIn([...steps, back('x', 'd')], ['geld', 'werk', 'wonen'])).to.deep.equal(['werk']);
  });
});

describe('a day', () => {
  it('is said in words, with its year when that is another', () => {
    expect(dayInWords('2026-05-12', '2026-06-01')).to.equal('12 mei');
    expect(dayInWords('2025-12-31', '2026-06-01')).to.equal('31 december 2025');
    expect(shortDay('2025-09-03', '2026-06-01')).to.equal('3 sep 2025');
    expect(shortDay('2026-05-12', '2026-06-01')).to.equal('12 mei');
  });
});

describe('a reaction in a line', () => {
  for (const [reaction, short] of [
    ['Wil doen, niet leren. Een training voelt als uitstel.', 'wil doen, niet leren'],
    ["'Jij hebt mij niets te bieden.' Wie klaarstaat, wil niet.", "'Jij hebt mij niets te bieden.'"],
    ["Raakt in de war: 'Wat wil je nou?' De vraag was werk.", "raakt in de war: 'Wat wil je nou?'"],
    ['', ''],
  ] as const) {
    it(`is '${short}'`, () => expect(shortReaction(reaction)).to.equal(short));
  }
});

describe('an entry of the log', () => {
  const draft: LogDraft = {
    ...{ date: '2026-05-12', leefgebied: 'werk', strategy: 'pedagogisch', reactions: [], isOther: true, note: ' ' },
  };

  it('has something else, or reactions, and those of one strategy', () => {
    expect(withChange(draft, { reactions: ['overlever'] })).to.include({ isOther: false });
    expect(withChange({ ...draft, reactions: ['overlever'] }, { isOther: true }).reactions).to.deep.equal([]);
    expect(withChange({ ...draft, reactions: ['overlever'] }, { strategy: 'participatief' }).reactions).to.deep.equal(
      [],
    );
    expect(withChange({ ...draft, reactions: ['overlever'] }, { note: 'x' }).reactions).to.deep.equal(['overlever']);
  });

  for (const { why, change, faults } of [
    { why: 'nothing when all is there', change: {}, faults: [] },
    { why: 'a day to come', change: { date: '2026-05-13' }, faults: ['future'] },
    { why: 'no day', change: { date: '' }, faults: ['no-day'] },
    { why: 'what was done', change: { strategy: undefined }, faults: ['strategy'] },
    { why: 'what it resembled', change: { isOther: false }, faults: ['reactions'] },
  ]) {
    it(`points out ${why}`, () => expect(faultsIn({ ...draft, ...change }, '2026-05-12')).to.deep.equal(faults));
  }

  it('is kept without an empty note', () => {
    expect(logStep(draft)).to.deep.equal({
      ...{ kind: 'log', date: '2026-05-12', leefgebied: 'werk', strategy: 'pedagogisch', reactions: [] },
    });
    expect(logStep({ ...draft, note: ' Ging mee. ' })).to.include({ note: 'Ging mee.' });
    expect(logStep({ ...draft, strategy: undefined })).to.equal(undefined);
  });
});
