import { loadOutcomeCoach, SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import { fillReport } from '../../../../packages/elements/src/print/print-report.js';
import { paperStyles } from '../../../../packages/elements/src/quickscan/outcome/paper.styles.js';
import { renderCoachPaper, renderJongerePaper } from '../../../../packages/elements/src/quickscan/outcome/papers.js';
import { findingsOf, withoutRowsOf } from '../../../../packages/elements/src/quickscan/outcome/results.js';
import { outcomeWords } from '../../../../packages/elements/src/quickscan/outcome/words.js';
import { COACH_ANSWERS, FULL_SCAN, NICKNAME } from '../../../../stories/support/scan.js';
import { emptyPage, NOW, textOf } from '../../page.js';
import { contentIn } from './content.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

const coachWords = await loadOutcomeCoach();
const header = [Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' })];

/** What a coach may well write under every heading. */
const WRITTEN =
  'Hij wil graag werken met zijn handen. Een eerste stap is meekijken bij de fietsenmaker, samen met zijn oma.';

function onPaper(language: string, body: TemplateResult) {
  const frame = emptyPage().appendChild(document.createElement('iframe'));
  frame.width = String(WIDTH_MM * PIXELS_PER_MM);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the frame has no window');
  fillReport(view, { title: 'Blad', language, body, styles: paperStyles });
  return view.document.body;
}

const heightOf = (body: HTMLElement) => body.getBoundingClientRect().height / PIXELS_PER_MM;

describe("the jongere's page", () => {
  for (const language of SCAN_LANGUAGES) {
    it(`holds the eight headings of a full scan on one page, in ${language}`, async () => {
      const { scan, outcome } = await contentIn(language);
      const findings = findingsOf(outcome.outcome.form.jongere, FULL_SCAN, scan, {
        reader: 'jongere',
        withAcute: false,
      });
      const paper = { texts: outcomeWords[language].paper, made: NOW, header };
      const body = onPaper(language, renderJongerePaper(findings, outcome.words, paper));
      expect(heightOf(body)).to.be.at.most(HEIGHT_MM);
      const text = textOf(body);
      for (const heading of Object.values(outcome.words.form.headings)) expect(text).to.include(heading);
      expect(text).to.include('Fietsen klaarmaken bij een verhuurbedrijf');
      expect(text).to.include('Gemeente Waterdam');
      expect(body.querySelectorAll('svg')).to.have.lengthOf(8);
      for (const { item } of findings.flatMap(({ rows }) => rows)) {
        expect(item.kind === 'signal' && item.acute === true, item.id).to.equal(false);
      }
    });
  }
});

describe("the coach's page", () => {
  it('holds the seven results and the form of a full scan on one page, with words under every heading', async () => {
    const { scan, outcome } = await contentIn('nl');
    const written = Object.fromEntries(outcome.outcome.form.coach.map(({ id }) => [`coach.${id}`, WRITTEN]));
    const answers = { ...FULL_SCAN, ...COACH_ANSWERS, ...written };
    const jongere = findingsOf(outcome.outcome.form.jongere, answers, scan, { reader: 'jongere', withAcute: false });
    const own = findingsOf(outcome.outcome.form.coach, answers, scan, { reader: 'coach', withAcute: true });
    const page = {
      results: findingsOf(outcome.outcome.results, answers, scan, { reader: 'coach', withAcute: true }),
      ...{ jongere, coach: withoutRowsOf(own, jongere, scan), words: outcome.words, coachWords, answers },
      nickname: NICKNAME,
    };
    const body = onPaper('nl', renderCoachPaper(page, { made: NOW, header }));
    expect(heightOf(body)).to.be.at.most(HEIGHT_MM);
    const text = textOf(body);
    for (const { title } of Object.values(outcome.words.results.items)) expect(text).to.include(title);
    for (const { title } of Object.values(coachWords.headings)) expect(text).to.include(title);
    expect(text.split(WRITTEN)).to.have.lengthOf(9);
    expect(text).to.include(NICKNAME);
  });
});
