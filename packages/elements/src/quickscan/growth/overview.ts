import { html, nothing } from 'lit';
import type { HardLine, Overview, SoftLine } from './result-answers.js';
import { nl } from './words.nl.js';

const { overview: texts } = nl;

interface Days {
  /** On which the jongere looked. Undefined: never, or it is not known. */
  readonly begin: string | undefined;
  readonly now: string | undefined;
}

/** What changed outside beside what the jongere notices. No number stands here but in a date. */
export function renderOverview({ hard, soft, hardOpen, softOpen }: Overview, days: Days) {
  return html`
    <p>${texts.intro}</p>
    <div class="beside">
      <section data-list="hard">
        <h3>${texts.hard}</h3>
        ${hard.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="list" role="list">${hard.map(renderHard)}</ul>`}
        ${renderOpen(hardOpen)}
      </section>
      <section data-list="soft">
        <h3>${texts.soft}</h3>
        ${
          soft.length === 0
            ? html`<p>${texts.none}</p>`
            : html`<ul class="list" role="list">${soft.map((line) => renderSoft(line, days))}</ul>`
        }
        ${renderOpen(softOpen)}
      </section>
    </div>
  `;
}

function renderHard({ label, before, begin, now, note, tried }: HardLine) {
  return html`
    <li class="card">
      <h4>${label}</h4>
      <dl>
        ${
          before === undefined && begin === undefined
            ? nothing
            : html`
                <dt>${texts.begin}</dt>
                <dd>
                  ${before ? html`<span class="more">${before.asked}</span>${before.answer}` : nothing}
                  ${begin === undefined ? nothing : html`<div>${begin}</div>`}
                </dd>
              `
        }
        ${
          now === undefined
            ? nothing
            : html`
                <dt>${texts.now}</dt>
                <dd>
                  <span class="more">${now.asked}</span><strong>${now.answer}</strong>
                  ${note === undefined ? nothing : html`<div>${note}</div>`}
                </dd>
              `
        }
        ${tried === undefined ? nothing : html`<dt>${nl.results.triedBefore}</dt><dd>${tried}</dd>`}
      </dl>
    </li>
  `;
}

function renderSoft({ text, begin, now }: SoftLine, days: Days) {
  const term = (word: string, day: string | undefined) => (day === undefined ? word : `${word} (${texts.on(day)})`);
  return html`
    <li class="card">
      <h4>${text}</h4>
      <dl>
        ${begin === undefined ? nothing : html`<dt>${term(texts.begin, days.begin)}</dt><dd>${begin}</dd>`}
        ${now === undefined ? nothing : html`<dt>${term(texts.now, days.now)}</dt><dd><strong>${now}</strong></dd>`}
      </dl>
    </li>
  `;
}

function renderOpen(labels: readonly string[]) {
  if (labels.length === 0) return nothing;
  return html`
    <details>
      <summary>${texts.open}</summary>
      <ul>${labels.map((label) => html`<li>${label}</li>`)}</ul>
    </details>
  `;
}
