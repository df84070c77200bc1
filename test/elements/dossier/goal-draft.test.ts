import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  daysLater,
  draftToStep,
  faultsIn,
  type GoalDraft,
  goalToDraft,
  looksLikeQuota,
  OPENINGS,
} from '../../../packages/elements/src/dossier/goal-draft.js';
import { firstSentence } from '../../../packages/elements/src/dossier/goal-form.js';
import { verbetertoolAdvice } from '../../../packages/questionnaires/src/verbetertool-advice.js';

const draft: GoalDraft = {
  ...{ goal: undefined, tip: undefined, element: 'anker', opening: 'leren', learn: 'Ik wil leren ankeren.' },
  ...{ when: '2026-03-09', withWhom: '', support: '' },
};

describe('looksLikeQuota', () => {
  for (const text of [
    'Ik bel 5 werkgevers.',
    'Ik spreek elke jongere.',
    'Alle gesprekken worden rustig.',
    'Tachtig procent komt terug.',
    '80% komt terug',
    'Een gesprek per week',
    'Minstens een keer',
    'Ik doe drie gesprekken.',
    'Ik bel iedere werkgever.',
  ]) {
    it(`sees a number in '${text}'`, () => expect(looksLikeQuota(text)).to.equal(true));
  }

  for (const text of [
    'Ik wil leren hoe ik een ritme afspreek.',
    'Ik wil begrijpen waarom het gesprek allengs stokt.',
    'Ik wil uitproberen wat er gebeurt als we met z’n drieën gaan wandelen.',
    'Ik wil leren hoe ik allemaal losse vragen bundel, minder dan nu.',
    '',
  ]) {
    it(`sees none in '${text}'`, () => expect(looksLikeQuota(text)).to.equal(false));
  }

  it('does not hold the title of a tip against the person', () => {
    for (const { title } of Object.values(verbetertoolAdvice.tipWords.nl ?? {})) {
      for (const opening of OPENINGS) {
        const sentence = firstSentence(opening, { elementName: '', tip: { title, text: '' } });
        expect(looksLikeQuota(sentence, title), sentence).to.equal(false);
      }
    }
  });
});

describe('faultsIn', () => {
  for (const { why, change, before, faults } of [
    { why: 'all is there', change: {}, faults: [] },
    { why: 'today is chosen', change: { when: '2026-03-02' }, faults: [] },
    { why: 'no day is chosen', change: { when: '' }, faults: [] },
    { why: 'yesterday is chosen', change: { when: '2026-03-01' }, faults: ['when'] },
    { why: 'its own day has passed', change: { when: '2026-03-01' }, before: '2026-03-01', faults: [] },
    { why: 'no day of any calendar is typed', change: { when: '9 maart' }, faults: ['when'] },
    { why: 'a month is typed that is none', change: { when: '2026-13-09' }, faults: ['when'] },
    { why: 'only spaces are typed', change: { learn: ' \n ' }, faults: ['learn'] },
    { why: 'nothing is there', change: { element: '', learn: '', when: 'x' }, faults: ['element', 'learn', 'when'] },
  ]) {
    it(`finds ${faults.join(', ') || 'nothing'} when ${why}`, () => {
      expect(faultsIn({ ...draft, ...change }, '2026-03-02', before)).to.deep.equal(faults);
    });
  }
});

describe('daysLater', () => {
  for (const { from, days, to } of [
    { from: '2026-03-02', days: undefined, to: '2026-03-09' },
    { from: '2026-03-28', days: 2, to: '2026-03-30' }, // over the night in which the clock changes
    { from: '2028-02-28', days: 1, to: '2028-02-29' },
    { from: '2026-12-31', days: 1, to: '2027-01-01' },
  ]) {
    it(`is ${to} after ${from}`, () => expect(daysLater(from, days)).to.equal(to));
  }
});

it('a draft of a goal becomes the same goal again', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => value.trim() === value && value !== '');
  fc.assert(
    fc.property(
      fc.record(
        {
          tip: text,
          when: fc.constantFrom('2026-03-02', '2028-02-29'),
          withWhom: fc.constantFrom('alleen', 'partner'),
          support: text,
        },
        { requiredKeys: [] },
      ),
      text,
      (optional, learn) => {
        const set = { questionnaire: 'haven', element: 'anker', learn, ...optional };
        const goal = { ...set, id: 'g1', setAt: '', lookedBack: [], closed: undefined };
        expect(draftToStep(goalToDraft(goal), 'haven', () => 'nieuw')).to.deep.equal({
          kind: 'goal',
          goal: 'g1',
          ...set,
        });
      },
    ),
  );
});
