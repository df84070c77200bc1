import type { Answers } from '@werkspiegel/elements';
import { loadOutcomeCoach, SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import { fillReport } from '../../../../packages/elements/src/print/print-report.js';
import type { ScanContent } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import { paperStyles } from '../../../../packages/elements/src/quickscan/outcome/paper.styles.js';
import { renderCoachPaper, renderJongerePaper } from '../../../../packages/elements/src/quickscan/outcome/papers.js';
import { findingsOf, withoutRowsOf } from '../../../../packages/elements/src/quickscan/outcome/results.js';
import { outcomeWords } from '../../../../packages/elements/src/quickscan/outcome/words.js';
import { COACH_ANSWERS, FULL_SCAN, HALF_SCAN, NICKNAME } from '../../../../stories/support/scan.js';
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

/** Everything is hard, every sector is nice, eight people in each circle, and a full sentence in every field. */
function fullest({ structure }: ScanContent): Answers {
  const items = structure.sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.flatMap((item): [string, string][] => {
      if (item.kind === 'text') return [[item.id, 'Dit is wat ik er zelf over zeg, in mijn eigen woorden.']];
      if (item.kind === 'signal') return [[item.id, item.acute ? 'goed' : item.main ? 'hulp' : 'praten']];
      if (item.kind === 'choice') {
        const isNice = /^(interesse|talent)\./.test(item.id);
        return [[item.id, item.for ? 'een-beetje' : (item.options.at(isNice ? 0 : -1)?.id ?? '')]];
      }
      return item.roles
        .slice(0, 8)
        .flatMap((role, at): [string, string][] => [
          [`${item.id}.${at + 1}.wie`, role],
          ...item.questions.map(({ id, options }): [string, string] => [
            `${item.id}.${at + 1}.${id}`,
            options[at % options.length] ?? '',
          ]),
        ]);
    }),
  );
}

async function jongerePaper(answers: Answers, language: (typeof SCAN_LANGUAGES)[number]) {
  const { scan, outcome } = await contentIn(language);
  const findings = findingsOf(outcome.outcome.form.jongere, answers, scan, { reader: 'jongere', withAcute: false });
  const paper = { texts: outcomeWords[language].paper, made: NOW, header };
  return { findings, outcome, body: onPaper(language, renderJongerePaper(findings, outcome.words, paper)) };
}

async function coachPaper(given: Answers, written: string) {
  const { scan, outcome } = await contentIn('nl');
  const own = Object.fromEntries(outcome.outcome.form.coach.map(({ id }) => [`coach.${id}`, written]));
  const answers = { ...COACH_ANSWERS, ...given, ...own };
  const jongere = findingsOf(outcome.outcome.form.jongere, answers, scan, { reader: 'jongere', withAcute: false });
  const coach = findingsOf(outcome.outcome.form.coach, answers, scan, { reader: 'coach', withAcute: true });
  const page = {
    results: findingsOf(outcome.outcome.results, answers, scan, { reader: 'coach', withAcute: true }),
    ...{ jongere, coach: withoutRowsOf(coach, jongere, scan), words: outcome.words, coachWords, answers, scan },
    nickname: NICKNAME,
  };
  return { outcome, body: onPaper('nl', renderCoachPaper(page, { made: NOW, header })) };
}

describe("the jongere's page", () => {
  for (const language of SCAN_LANGUAGES) {
    it(`holds the eight headings of a full scan on one page, in ${language}`, async () => {
      const { findings, outcome, body } = await jongerePaper(FULL_SCAN, language);
      expect(heightOf(body)).to.be.at.most(HEIGHT_MM);
      const text = textOf(body);
      for (const heading of Object.values(outcome.words.form.headings)) expect(text).to.include(heading);
      for (const own of ['Fietsen klaarmaken bij een verhuurbedrijf', 'Gemeente Waterdam'])
        expect(text).to.include(own);
      expect(text).not.to.include(NICKNAME);
      expect(body.querySelectorAll('svg')).to.have.lengthOf(8);
      for (const { item } of findings.flatMap(({ rows }) => rows)) {
        expect(item.kind === 'signal' && item.acute === true, item.id).to.equal(false);
      }
    });

    it(`is one page also of the fullest scan there can be, and of one that only just began, in ${language}`, async () => {
      const { scan } = await contentIn(language);
      for (const answers of [fullest(scan), HALF_SCAN, {}]) {
        expect(heightOf((await jongerePaper(answers, language)).body)).to.be.at.most(HEIGHT_MM);
      }
    });
  }
});

describe("the coach's page", () => {
  it('holds the seven results and the form of a full scan on one page, with words under every heading', async () => {
    const { outcome, body } = await coachPaper(FULL_SCAN, WRITTEN);
    expect(heightOf(body)).to.be.at.most(HEIGHT_MM);
    const text = textOf(body);
    for (const { title } of Object.values(outcome.words.results.items)) expect(text).to.include(title);
    for (const title of Object.values(outcome.words.form.headings)) expect(text).to.include(title);
    for (const { title } of Object.values(coachWords.headings)) expect(text).to.include(title);
    expect(text.split(WRITTEN)).to.have.lengthOf(9);
    for (const own of [NICKNAME, 'Gemeente Waterdam', 'De brieven over mijn schuld']) expect(text).to.include(own);
  });

  it('is one page also of the fullest scan there can be, and of one that only just began', async () => {
    const { scan } = await contentIn('nl');
    for (const answers of [fullest(scan), HALF_SCAN, {}]) {
      for (const written of ['', WRITTEN])
        expect(heightOf((await coachPaper(answers, written)).body)).to.be.at.most(HEIGHT_MM);
    }
  });
});
