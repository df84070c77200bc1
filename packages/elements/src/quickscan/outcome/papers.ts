import type { OutcomeCoachWords, OutcomeWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import type { Answers } from '../../storage/record.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { coachWords } from './coach-words.nl.js';
import { renderFacts } from './findings.js';
import type { Finding } from './results.js';
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

/** A drawing to each heading of the jongere. */
const DRAWINGS: Readonly<Record<string, PictogramId>> = {
  ...{ wil: 'droom', oplossen: 'planning', eerst: 'doel', moeilijk: 'beetje' },
  ...{ helpen: 'samen', lastig: 'ruzie', baan: 'werk', onthouden: 'onthoud' },
};

/** The jongere's own page: eight headings with a drawing each. Nothing of the coach is on it. */
export function renderJongerePaper(findings: readonly Finding[], words: OutcomeWords, context: PaperContext) {
  const { texts, made, header } = context;
  return html`
    <div class="one-page jongere">
      <header>
        <div>
          <h1>${words.papers.jongere?.title}</h1>
          <p>${words.papers.jongere?.text} ${texts.made(made)}.</p>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <div class="headings">
        ${findings.map(({ id, facts }) => {
          const drawing = DRAWINGS[id];
          return html`
            <div class="keep heading">
              <h2>${drawing ? renderPictogram(drawing) : nothing} ${words.form.headings[id]}</h2>
              ${facts.length > 0 ? renderFacts(facts) : html`<p class="soft">${words.form.empty}</p>`}
            </div>
          `;
        })}
      </div>
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
  readonly answers: Answers;
  readonly nickname: string | undefined;
}

/** The coach's page: the seven results and the form of two columns. */
export function renderCoachPaper(page: CoachPage, { made, header }: Omit<PaperContext, 'texts'>) {
  const { results, jongere, coach, words, answers } = page;
  return html`
    <div class="one-page coach">
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
          (finding) =>
            html`<div class="keep result"><h3>${words.results.items[finding.id]?.title}</h3>${renderOnPaper(finding)}</div>`,
        )}
      </div>
      <h2>${coachWords.form}</h2>
      <table>
        <thead>
          <tr><th scope="col">${coachWords.jongere}</th><th scope="col">${coachWords.coach}</th></tr>
        </thead>
        <tbody>
          ${jongere.map((left, row) => {
            const right = coach[row];
            const own = answers[`coach.${right?.id}`]?.trim();
            return html`
              <tr>
                <td><strong>${words.form.headings[left.id]}</strong>${renderOnPaper(left)}</td>
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

function renderOnPaper({ facts, isAsked }: Finding) {
  if (facts.length > 0) return renderFacts(facts);
  return html`<p class="soft">${isAsked ? coachWords.nothingHere : coachWords.nothing}</p>`;
}
