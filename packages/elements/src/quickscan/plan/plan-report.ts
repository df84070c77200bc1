import { html, nothing } from 'lit';
import { hasRoom } from '../paper-room.js';
import type { PaperPart } from './plan-on-paper.js';
import { nl } from './words.nl.js';

/** Characters in a line at the usual size. */
const WIDTH = 80;

interface ReportContext {
  readonly made: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The veranderplan on one page, for coach and jongere at one table: no strategy of the draaischijf stands on it. */
export function renderPlanReport(parts: readonly PaperPart[], { made, header }: ReportContext) {
  const { paper, part: terms } = nl;
  const lines = parts.map((part) =>
    paragraphsOf(part).map((facts) => facts.map(({ term, text }) => `${term}: ${text}   `).join('')),
  );
  return html`
    <div class=${hasRoom(lines, WIDTH) ? 'roomy' : 'one-page'}>
      <header>
        <div>
          <h1>${paper.title}</h1>
          <div>${paper.made(made)}</div>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <p class="watermark">${paper.mark}</p>
      ${parts.map(
        (part) => html`
          <div class="keep">
            <h2>${part.turn === undefined ? part.title : `${terms.turn[part.turn]}: ${part.title}`}</h2>
            ${paragraphsOf(part).map(
              (facts) => html`
                <p>
                  ${facts.map(
                    ({ term, text }) =>
                      html`<span class="fact">${term === '' ? nothing : html`<strong>${term}:</strong>`} ${text}</span> `,
                  )}
                </p>
              `,
            )}
          </div>
        `,
      )}
    </div>
  `;
}

interface Fact {
  /** Empty: it goes on from the one before. */
  readonly term: string;
  readonly text: string;
}

/** What is known, what can help, and then the way with who does what. */
function paragraphsOf({ known, helps, way, tasks }: PaperPart): readonly (readonly Fact[])[] {
  const { paper } = nl;
  const lines = (term: string, of: PaperPart['known']) =>
    of.map(({ title, text }, at) => ({ term: at === 0 ? term : '', text: [title, text].filter(Boolean).join(': ') }));
  const doing = [
    ...(way === undefined ? [] : [{ term: paper.way, text: way }]),
    ...tasks.map(({ who, text }) => ({ term: paper.who[who] ?? who, text })),
  ];
  return [lines(paper.known, known), lines(paper.helps, helps), doing].filter((facts) => facts.length > 0);
}
