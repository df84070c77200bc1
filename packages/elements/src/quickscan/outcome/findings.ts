import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { renderReadAloud } from '../../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { spoken } from '../../read-aloud/spoken.js';
import type { Content } from './content.js';
import type { Fact, Finding } from './results.js';
import { outcomeWords } from './words.js';

/** What was said, a line each. */
export function renderFacts(facts: readonly Fact[]) {
  return html`
    <ul class="facts">
      ${facts.map(({ term, texts }) => {
        const name =
          term === undefined
            ? nothing
            : html`<strong>${term}${texts.length > 0 && !term.endsWith('?') ? ':' : nothing}</strong> `;
        return html`<li class=${term === undefined ? 'sentence' : nothing}>${name}${listed(texts)} </li>`;
      })}
    </ul>
  `;
}

/** The seven results of the scan; one that is empty says why, and what to ask. */
export function renderResults(
  findings: readonly Finding[],
  { outcome: { words }, language }: Content,
  reader: ReadAloudController,
) {
  const texts = outcomeWords[language].results;
  return findings.map(
    ({ id, facts, isAsked, ask }) => html`
      <div class="product">
        <h4>${words.results.items[id]?.title}</h4>
        <p class="soft">${words.results.items[id]?.text}</p>
        ${
          facts.length > 0
            ? html`${renderAloud(id, words.results.items[id]?.title, facts, language, reader)}${renderFacts(facts)}`
            : isAsked
              ? html`<p class="soft">${texts.nothingHere}</p>`
              : html`
                  <p class="soft">${texts.ask}</p>
                  <ul class="facts">${ask.map((question) => html`<li>${question}</li>`)}</ul>
                `
        }
      </div>
    `,
  );
}

/** The jongere's own page as it will be on paper. */
export function renderForm(
  findings: readonly Finding[],
  { outcome: { words }, language }: Content,
  reader: ReadAloudController,
  onPrint: () => void,
) {
  const texts = outcomeWords[language].paper;
  return html`
    <p>${words.form.introduction}</p>
    ${findings.map(
      ({ id, facts }) => html`
        <div class="product">
          <h4>${words.form.headings[id]}</h4>
          ${facts.length > 0 ? html`${renderAloud(id, words.form.headings[id], facts, language, reader)}${renderFacts(facts)}` : html`<p class="soft">${words.form.empty}</p>`}
        </div>
      `,
    )}
    <p class="soft">${texts.noDanger}</p>
    <div class="actions"><button type="button" class="primary" @click=${onPrint}>${texts.print}</button></div>
  `;
}

function renderAloud(
  id: string,
  title = '',
  facts: readonly Fact[],
  language: ScanLanguage,
  reader: ReadAloudController,
) {
  const said = facts.map(({ term, texts }) => [term, listed(texts)].filter(Boolean).join(': '));
  return renderReadAloud(reader, id, spoken([title, ...said]), language, title);
}

/** What has a comma in it is kept apart by more than that. */
function listed(texts: readonly string[]): string {
  return texts.join(texts.some((text) => text.includes(',')) ? '; ' : ', ');
}
