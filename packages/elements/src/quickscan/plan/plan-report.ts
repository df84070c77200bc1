import { html, nothing } from 'lit';
import type { PaperPart } from './plan-on-paper.js';
import { nl } from './words.nl.js';

interface ReportContext {
  readonly made: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The veranderplan on one page, for coach and jongere at one table: no strategy of the draaischijf stands on it. */
export function renderPlanReport(parts: readonly PaperPart[], { made, header }: ReportContext) {
  const { paper, part: terms } = nl;
  return html`
    <div class="one-page">
      <header>
        <div>
          <h1>${paper.title}</h1>
          <div>${paper.made(made)}</div>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <p class="watermark">${paper.mark}</p>
      ${parts.map(
        ({ title, turn, known, helps, way, tasks }) => html`
          <div class="keep">
            <h2>${turn === undefined ? title : `${terms.turn[turn]}: ${title}`}</h2>
            ${renderLines(paper.known, known)}${renderLines(paper.helps, helps)}
            <p>
              ${way === undefined ? nothing : renderFact(paper.way, way)}
              ${tasks.map(({ who, text }) => renderFact(paper.who[who] ?? who, text))}
            </p>
          </div>
        `,
      )}
    </div>
  `;
}

function renderFact(term: string, text: string) {
  return html`<span class="fact"><strong>${term}:</strong> ${text}</span> `;
}

function renderLines(term: string, lines: PaperPart['known']) {
  if (lines.length === 0) return nothing;
  const texts = lines.map(({ title, text }) => [title, text].filter(Boolean).join(': '));
  return html`<p><strong>${term}:</strong> ${texts.map((text) => html`<span class="fact">${text}</span> `)}</p>`;
}
