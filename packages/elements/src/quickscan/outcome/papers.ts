import type { OutcomeCoachWords, OutcomeWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import type { Answers } from '../../storage/record.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { coachWords } from './coach-words.nl.js';
import { renderFacts } from './findings.js';
import type { ScanContent } from './lines.js';
import { type Finding, withoutRowsOf } from './results.js';
import type { ShareVersion } from './share-version.js';
import type { OutcomeInterfaceWords } from './words.js';

interface PaperContext {
  readonly texts: OutcomeInterfaceWords['paper'];
  readonly made: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** What another may read, for paper and as a page of its own. It is made of the ticked lines alone. */
export function renderSharePaper(
  { parts }: ShareVersion,
  words: { readonly title: string; readonly text: string },
  { texts, made, header }: PaperContext,
) {
  return html`
    <header>
      <div>
        <h1>${words.title}</h1>
        <div>${texts.made(made)}</div>
      </div>
      <div>${header.map((element) => element.cloneNode(true))}</div>
    </header>
    <p>${texts.name}: ____________________</p>
    <p>${words.text}</p>
    ${parts.map(({ title, lines }) => html`<h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}
  `;
}

/** Up to how many letters a page has room to spare, and up to how many it has room at its usual size. */
const PAGE = { jongere: { little: 1800, usual: 3400 }, coach: { little: 3000, usual: 5700 } };

/** A line that ends takes room as well, as much as these letters. */
const END_OF_LINE = 25;

/** How much there is to read on a page, so that it is set in a size that fits. */
function fullness(texts: readonly string[], { little, usual }: { readonly little: number; readonly usual: number }) {
  const letters = lettersIn(texts);
  return letters <= little ? 'little' : letters <= usual ? '' : 'much';
}

/** In their order, so that the longest column is as short as can be. Columns of CSS do not come out even in every browser. */
function inTwoColumns(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const splits = findings.map((_, at) => [findings.slice(0, at + 1), findings.slice(at + 1)]);
  const longest = (columns: readonly (readonly Finding[])[]) => Math.max(...columns.map(roomFor));
  return splits.toSorted((one, other) => longest(one) - longest(other))[0] ?? [];
}

/** A heading takes as much as three lines. */
function roomFor(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + lettersIn(said(finding)) + 3 * END_OF_LINE, 0);
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length + END_OF_LINE, 0);
}

function said({ facts }: Finding): readonly string[] {
  return facts.map(({ term = '', texts }) => [term, ...texts].join(', '));
}

/** A drawing to each heading of the jongere. */
const DRAWINGS: Readonly<Record<string, PictogramId>> = {
  ...{ wil: 'droom', oplossen: 'planning', eerst: 'doel', moeilijk: 'beetje' },
  ...{ helpen: 'samen', lastig: 'ruzie', baan: 'werk', onthouden: 'onthoud' },
};

/** The jongere's own page: eight headings with a drawing each. Nothing of the coach is on it. */
export function renderJongerePaper(findings: readonly Finding[], words: OutcomeWords, context: PaperContext) {
  const { texts, made, header } = context;
  const renderHeading = ({ id, facts }: Finding) => {
    const drawing = DRAWINGS[id];
    return html`
      <div class="keep heading">
        <h2>${drawing ? renderPictogram(drawing) : nothing} ${words.form.headings[id]}</h2>
        ${facts.length > 0 ? renderFacts(facts) : html`<p class="soft">${words.form.empty}</p>`}
      </div>
    `;
  };
  return html`
    <div class="one-page jongere ${fullness(findings.flatMap(said), PAGE.jongere)}">
      <header>
        <div>
          <h1>${words.papers.jongere?.title}</h1>
          <p>${words.papers.jongere?.text} ${texts.made(made)}.</p>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <div class="headings">
        ${inTwoColumns(findings.slice(0, -1)).map((column) => html`<div>${column.map(renderHeading)}</div>`)}
      </div>
      ${findings.slice(-1).map(renderHeading)}
    </div>
  `;
}

export interface CoachPage {
  readonly results: readonly Finding[];
  readonly jongere: readonly Finding[];
  /** Without what is said in the column of the jongere. */
  readonly coach: readonly Finding[];
  readonly words: OutcomeWords;
  readonly coachWords: OutcomeCoachWords;
  /** In the coach's Dutch. */
  readonly scan: ScanContent;
  readonly answers: Answers;
  readonly nickname: string | undefined;
}

/** The coach's page: the seven results and the form of two columns. */
export function renderCoachPaper(page: CoachPage, { made, header }: Omit<PaperContext, 'texts'>) {
  const { results, jongere, coach, words, answers } = page;
  // What stands in a result is not said again: one page holds it all.
  const rest = withoutRowsOf(jongere, results, page.scan);
  const seen = withoutRowsOf(coach, results, page.scan);
  const written = coach.flatMap(({ id }) => answers[`coach.${id}`] ?? []);
  return html`
    <div class="one-page coach ${fullness([...results, ...rest, ...seen].flatMap(said).concat(written), PAGE.coach)}">
      <header>
        <div>
          <h1>${page.coachWords.paper.title}</h1>
          <p>${coachWords.made(made, page.nickname)} ${page.coachWords.paper.text}</p>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <h2>${coachWords.results}</h2>
      <div class="results">
        ${results.map(
          (finding, at) =>
            html`<div class="keep result"><h3>${at + 1}. ${words.results.items[finding.id]?.title}</h3>${renderOnPaper(finding)}</div>`,
        )}
      </div>
      <h2>${coachWords.form}</h2>
      <table>
        <thead>
          <tr><th scope="col">${coachWords.jongere}</th><th scope="col">${coachWords.coach}</th></tr>
        </thead>
        <tbody>
          ${rest.map((left, row) => {
            const right = seen[row];
            const own = answers[`coach.${right?.id}`]?.trim();
            return html`
              <tr>
                <td><strong>${words.form.headings[left.id]}</strong>${renderRest(left, results, jongere[row])}</td>
                <td>
                  <strong>${page.coachWords.headings[right?.id ?? '']?.title}</strong>
                  ${right && right.facts.length > 0 ? renderFacts(right.facts) : nothing}
                  ${own ? html`<p class="own">${own}</p>` : html`<p class="soft">${page.coachWords.empty}</p>`}
                </td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

/** What a heading of the jongere has beside the results, and which of these hold the rest of it. */
function renderRest(rest: Finding, results: readonly Finding[], whole: Finding | undefined) {
  const keys = new Set(whole?.rows.flatMap((row) => row.keys));
  const numbers = results.flatMap(({ rows }, at) => (rows.some((row) => keys.has(row.keys[0] ?? '')) ? [at + 1] : []));
  if (numbers.length === 0) return renderOnPaper(rest);
  return html` <span class="soft">${coachWords.standsAt(numbers)}</span>${renderFacts(rest.facts)}`;
}

function renderOnPaper({ facts, isAsked }: Finding) {
  if (facts.length > 0) return renderFacts(facts);
  return html`<p class="soft">${isAsked ? coachWords.nothingHere : coachWords.nothing}</p>`;
}
