import { loadGrowth, loadIndicators, loadResults } from '@werkspiegel/questionnaires/veranderplan';
import { expect } from 'chai';
import fc from 'fast-check';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import {
  beside,
  growthIds,
  growthMoments,
  newestOwnWords,
  skillAnswers,
} from '../../../packages/elements/src/quickscan/growth/growth-answers.js';
import { growthOnPaper, momentsOf } from '../../../packages/elements/src/quickscan/growth/growth-on-paper.js';
import { renderGrowthReport } from '../../../packages/elements/src/quickscan/growth/growth-report.js';
import { overviewOf } from '../../../packages/elements/src/quickscan/growth/result-answers.js';
import { GROWTH, INDICATORS, RESULTS } from '../../../stories/support/veranderplan.js';
import { heightOnPaper } from './paper.js';

const { growth, words } = await loadGrowth('nl');
const results = await loadResults();
const indicators = await loadIndicators('nl');

describe('the answers of the growth list', () => {
  it('are kept by day, step and view', () => {
    expect(growthIds.step('2026-11-22', 'op-tijd.begin', 'jongere')).to.equal('2026-11-22.op-tijd.begin.zelf');
    expect(growthMoments(GROWTH)).to.deep.equal(['2025-12-03', '2026-03-02']);
    expect(growthMoments({})).to.deep.equal([]);
    expect(newestOwnWords(GROWTH, 'op-tijd')).to.equal('Ik neem nu een bus eerder.');
    expect(newestOwnWords(GROWTH, 'respect')).to.equal(undefined);
  });

  it('come back as they were given, whatever the day, the step and the view', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const step = fc.constantFrom(...growth.skills.flatMap(({ steps }) => steps));
    const view = fc.constantFrom('jongere' as const, 'leider' as const);
    fc.assert(
      fc.property(day, step, view, fc.constantFrom(...growth.options), (time, one, whose, answer) => {
        const date = time.toISOString().slice(0, 10);
        const answers = {
          [growthIds.step(date, one, whose)]: answer,
          [growthIds.ownWords(date, 'respect')]: 'Woorden',
          [growthIds.begun(date)]: 'ja',
        };
        expect(skillAnswers(answers)).to.deep.equal([{ date, step: one, view: whose, answer }]);
        expect(growthMoments(answers)).to.deep.equal([date]);
      }),
    );
  });
});

describe('beside', () => {
  for (const [own, leader, said] of [
    ['bijna', 'bijna', 'same'],
    ['lukt-al', 'bijna', 'jongere-verder'],
    ['nog-niet', 'bijna', 'leider-verder'],
    ['nog-niet', 'niet-gezien', undefined],
    ['weet-ik-niet', 'bijna', undefined],
    [undefined, 'bijna', undefined],
  ] as const) {
    it(`says ${said} of ${own} and ${leader}`, () => {
      expect(beside(own, leader, growth.options)).to.equal(said);
    });
  }
});

describe('the growth list on paper', () => {
  it('holds first and now in words, no way out, and nothing of the leader', () => {
    const paper = growthOnPaper(growth, words, GROWTH);
    expect(
      paper.map(({ name, steps }) => [name, steps.map(({ before, now }) => [before?.word, now.word])]),
    ).to.deep.equal([
      [
        'Op tijd komen',
        [
          ['Nog niet', 'Bijna'],
          ['Bijna', 'Bijna'],
        ],
      ],
      ['Respect tonen', [[undefined, 'Lukt al']]],
    ]);
    expect(growthOnPaper(growth, words, { '2026-03-02.op-tijd.begin.leider': 'lukt-al' })).to.deep.equal([]);
  });

  it('is told day by day beside it, without the leader', () => {
    const [skill] = growth.skills;
    if (!skill) throw new Error('There are no skills');
    expect(momentsOf(skill, words, GROWTH)).to.deep.equal([
      {
        ...{ day: '2026-03-02', ownWords: 'Ik neem nu een bus eerder.' },
        steps: [
          { text: words.skills['op-tijd']?.steps['op-tijd.begin'], word: 'Bijna' },
          { text: words.skills['op-tijd']?.steps['op-tijd.bellen'], word: 'Bijna' },
        ],
      },
      {
        ...{ day: '2025-12-03', ownWords: 'De bus is vaak laat.' },
        steps: [
          { text: words.skills['op-tijd']?.steps['op-tijd.begin'], word: 'Nog niet' },
          { text: words.skills['op-tijd']?.steps['op-tijd.bellen'], word: 'Bijna' },
        ],
      },
    ]);
    expect(momentsOf(skill, words, { '2026-03-02.op-tijd.begin.leider': 'lukt-al' })).to.deep.equal([]);
  });

  for (const language of ['nl', 'nl-simple', 'en'] as const) {
    it(`fits on one page with everything said in as many words as can be, in ${language}`, async () => {
      const own = await loadGrowth(language);
      const full: Record<string, string> = {};
      for (const { id, steps } of growth.skills) {
        full[growthIds.ownWords('2026-03-02', id)] = 'Ik doe dit op mijn eigen manier, en dat gaat zo. '
          .repeat(3)
          .slice(0, 100);
        for (const step of steps) {
          full[growthIds.step('2025-12-03', step, 'jongere')] = 'nog-niet';
          full[growthIds.step('2026-03-02', step, 'jongere')] = 'lukt-al';
        }
      }
      const ids = Object.keys(full);
      const sizes = new Set<string>();
      for (let count = 0; count <= ids.length; count += 4) {
        const answers = Object.fromEntries(ids.slice(0, count).map((id) => [id, full[id] ?? '']));
        const header = [Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' })];
        const skills = growthOnPaper(own.growth, own.words, answers);
        const body = renderGrowthReport(skills, { language, day: '2026-03-02', header });
        const { view, pages } = heightOnPaper((frame) => fillReport(frame, { title: 'x', language, body }));
        expect(pages, `${count} answers`).to.be.at.most(0.97);
        sizes.add(view.document.body.firstElementChild?.className ?? '');
      }
      expect([...sizes]).to.deep.equal(['roomy', 'one-page']);
    });
  }
});

describe('hard and soft beside each other', () => {
  it('hold what was filled in, in words, and name what was not', () => {
    const overview = overviewOf({ ...results, answers: RESULTS }, { ...indicators, answers: INDICATORS });
    expect(overview.hard).to.deep.equal([
      {
        label: 'Werk',
        before: { asked: 'Had de jongere toen werk?', answer: 'Nee' },
        begin: 'Sliep overdag, en zocht af en toe een klus',
        now: { asked: 'Is er werk gevonden?', answer: 'Ja' },
        note: 'Leerling bij de fietsenmaker',
        tried: undefined,
      },
      {
        label: 'Schulden',
        before: undefined,
        begin: undefined,
        now: { asked: 'Gaat het beter met de schulden?', answer: 'Nee, wel geprobeerd' },
        note: 'De post is open, de regeling kwam nog niet rond',
        tried: undefined,
      },
      {
        ...{ label: 'Gezondheid', before: undefined, begin: undefined, note: undefined, tried: 'Eerst een wachtlijst' },
        now: { asked: 'Gaat het beter met de gezondheid, of is die stabiel?', answer: 'Ja, gelukt' },
      },
    ]);
    expect(overview.soft).to.deep.equal([
      { text: indicators.words.indicators.veilig?.text, begin: 'Nog niet', now: 'Een beetje' },
      { text: indicators.words.indicators.uitproberen?.text, begin: undefined, now: 'Dat merk ik' },
    ]);
    expect(overview.hardOpen).to.have.length(7);
    expect(overview.softOpen).to.have.length(18);
  });

  it('are empty when nothing was filled in, and an answer that is not known is none', () => {
    const { hard, soft } = overviewOf(
      { ...results, answers: { 'werk.nu': 'misschien' } },
      { ...indicators, answers: { 'nu.veilig': 'constructor' } },
    );
    expect([hard, soft]).to.deep.equal([[], []]);
  });
});
