import { html, nothing } from 'lit';
import type { GoalWords } from './goal-words.js';
import type { PlanWords } from './words.nl.js';

interface ReportContext {
  readonly words: PlanWords;
  readonly made: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The open goals on one page. Of looking back only the last time: the others can be read on the screen. */
export function renderPlanReport(goals: readonly GoalWords[], { words, made, header }: ReportContext) {
  const { goal: terms, paper } = words;
  return html`
    <header>
      <div>
        <h1>${paper.title}</h1>
        <div>${paper.made(made)}</div>
      </div>
      <div>${header.map((element) => element.cloneNode(true))}</div>
    </header>
    <p class="watermark">${paper.mirror}</p>
    ${goals.map(({ learn, element, tip, facts, lookedBack }) => {
      const last = lookedBack.at(-1);
      return html`
        <div class="keep goal">
          <h2>${learn}</h2>
          <p>${terms.about(element)}</p>
          ${tip ? html`<p>${paper.tip}: <strong>${tip.title}</strong> ${tip.text} ${tip.caution}</p>` : nothing}
          <p>${facts.map(({ term, text }) => html`<span class="fact"><strong>${term}:</strong> ${text}</span> `)}</p>
          ${last ? html`<p><strong>${terms.lookedBack}:</strong> ${last.said} ${last.happened}</p>` : nothing}
        </div>
      `;
    })}
  `;
}
