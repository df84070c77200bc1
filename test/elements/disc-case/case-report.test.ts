import { draaischijf, loadLeefgebieden, loadSignals } from '@werkspiegel/questionnaires/draaischijf';
import { MENSBEELDEN } from '@werkspiegel/scoring';
import { expect } from 'chai';
import { caseReport } from '../../../packages/elements/src/disc-case/case-report.js';
import type { CaseView } from '../../../packages/elements/src/disc-case/case-view.js';
import { nl as log } from '../../../packages/elements/src/disc-case/log-words.nl.js';
import { nl } from '../../../packages/elements/src/disc-case/report-words.nl.js';
import type { DossierStep } from '../../../packages/elements/src/dossier/steps.js';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import { emptyPage, textOf } from '../page.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

const names = await loadLeefgebieden('nl');
const signals = await loadSignals();
const { model, words, limits } = draaischijf;

/** All that can stand in a case at once, for every leefgebied: the longest reactions, every reaction ticked, every signal seen. */
function fullCase(): DossierStep[] {
  const steps: object[] = [];
  const longest = [...model.combinations].sort(
    (a, b) =>
      (words.combinations[`${b.type}.${b.strategy}`]?.reaction.length ?? 0) -
      (words.combinations[`${a.type}.${a.strategy}`]?.reaction.length ?? 0),
  );
  for (const [at, leefgebied] of Object.keys(names).entries()) {
    const { type, strategy } = longest[at] ?? {};
    steps.push(
      { kind: 'disc', date: '2025-09-28', leefgebied, type, strategy },
      { kind: 'recognition', date: '2025-09-27', leefgebied, types: ['conformist', 'overlever', 'ondernemer'] },
      { kind: 'sentence', date: '2025-09-26', leefgebied, type: 'afhankelijke' },
    );
    for (const day of ['21', '22', '23', '24', '25', '26', '27']) {
      steps.push({
        kind: 'log',
        date: `2025-09-${day}`,
        leefgebied,
        strategy: 'participatief',
        reactions: [...MENSBEELDEN],
      });
    }
  }
  const seen = [signals.general, ...signals.signals].map(({ id }) => id);
  steps.push(
    { kind: 'signals', date: '2025-09-28', leefgebied: 'netwerk', strategy: 'participatief', seen },
    {
      ...{ kind: 'gears', date: '2025-09-28', leefgebied: 'justitie' },
      answers: { gas: 'twijfel', rem: 'een-beetje-ruimte', bestemming: 'doel-zonder-weg' },
    },
  );
  return steps.map((step, id) => ({ id: String(id), at: '2026-01-01T10:00:00.000Z', ...step }) as DossierStep);
}

async function print(given: Partial<CaseView> = {}) {
  const view: CaseView = {
    ...{ id: 'zebra', isFleeting: true, canSeal: false, steps: fullCase(), leefgebied: 'werk', names },
    ...{ today: '2026-05-12', isDanger: false, type: undefined, strategy: undefined, ...given },
  };
  const frame = emptyPage().appendChild(document.createElement('iframe'));
  frame.width = String(WIDTH_MM * PIXELS_PER_MM);
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new Error('the frame has no window');
  const header = Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' });
  const help = Object.values(limits.danger.help);
  fillReport(window, await caseReport(view, 'M'.repeat(40), [header], help));
  const { body } = window.document;
  return { text: textOf(body), height: body.getBoundingClientRect().height / PIXELS_PER_MM };
}

describe('a case on paper', () => {
  it('fits on one page, however full it is', async () => {
    const { text, height } = await print();
    expect(height).to.be.at.most(HEIGHT_MM);
    expect(text).to.include('Gemeente Waterdam').and.include(nl.moment).and.include(nl.older(3));
    for (const name of Object.values(names)) expect(text).to.include(name);
    expect(text).to.include(nl.checkIn).and.include('Ik twijfel nog').and.include(log.rule).and.include('IPTA');
    // As full as it can be with every line in full.
    const withOneType = (step: DossierStep): DossierStep => {
      if (step.kind === 'recognition') return { ...step, types: ['afhankelijke'] };
      return step.kind === 'log' ? { ...step, strategy: 'faciliterend', reactions: ['afhankelijke'] } : step;
    };
    const isAbout = (step: DossierStep, ...about: readonly string[]) =>
      !('leefgebied' in step) || about.includes(step.leefgebied) || step.kind === 'signals' || step.kind === 'gears';
    const one = fullCase()
      .filter((step) => isAbout(step, 'netwerk'))
      .map(withOneType);
    const two = fullCase()
      .filter((step) => isAbout(step, 'netwerk', 'justitie') && step.kind !== 'sentence')
      .filter((step) => step.kind !== 'log' || Number(step.date.slice(-2)) > 25)
      .map(withOneType);
    for (const steps of [one, two]) {
      const { text, height } = await print({ steps });
      expect(text).to.include('de kans is er, en vaak gaat het toch mis');
      expect(height).to.be.at.most(HEIGHT_MM);
    }
    expect((await print({ isDanger: true })).height).to.be.at.most(HEIGHT_MM);
  });

  it('has how the disc is set with its reaction, and the sum in short', async () => {
    const steps = [
      { kind: 'disc', date: '2026-05-10', leefgebied: 'werk', type: 'overlever', strategy: 'pedagogisch' },
      { kind: 'recognition', date: '2026-05-01', leefgebied: 'algemeen', types: ['conformist'] },
      { kind: 'log', date: '2026-05-11', leefgebied: 'werk', strategy: 'pedagogisch', reactions: ['overlever'] },
    ].map((step, id) => ({ id: String(id), at: '2026-05-12T10:00:00.000Z', ...step }) as DossierStep);
    const { text } = await print({ steps });
    expect(text).to.include(words.combinations['overlever.pedagogisch']?.reaction).and.include('(bewaard op 10 mei)');
    expect(text).to.include(
      '1 mei, jouw herkenning: conformist + 2 11 mei, pedagogisch, wil doen, niet leren: overlever + 1',
    );
    expect(text).to.include(log.now('conformist of overlever. Kijk in de regels'));
  });

  it('has no leaning while there is danger, but the help route', async () => {
    const { text } = await print({ isDanger: true });
    expect(text).to.include(nl.danger).and.include('Bel 112.').and.not.include('+ 1');
  });
});
