import { draaischijf, type MensbeeldId, type Reading, type StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { sourceList } from '../result/evidence.js';
import { MARKS, nl } from './words.nl.js';

/** What happens when a strategy meets a type, and the three ways on. */
export function renderCombination(type: MensbeeldId, strategy: StrategieId) {
  const { sources } = draaischijf;
  const { sources: references = [] } = combinationOf(type, strategy) ?? {};
  return html`
    <section class="combination" part="combination">
      ${renderCombinationText(type, strategy, 3)}
      <details>
        <summary>${nl.sourceTitle}</summary>
        <p class="soft">${nl.origin}</p>
        <p class="soft">${nl.sources}: ${sourceList([...references], { sources })}</p>
      </details>
    </section>
  `;
}

/** The same words for the screen and for paper. */
export function renderCombinationText(type: MensbeeldId, strategy: StrategieId, level: 2 | 3) {
  const { words } = draaischijf;
  const combination = combinationOf(type, strategy);
  const own = words.combinations[`${type}.${strategy}`];
  if (!combination || !own) return nothing;
  const { exception } = combination;
  const heading = combinationName(type, strategy);
  return html`
    ${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <p class="meets"><strong>${renderReading(combination.reading)}</strong> <span class="soft">(${nl.readingOwn})</span></p>
    ${level === 2 ? html`<h3>${nl.reaction}</h3>` : html`<h4>${nl.reaction}</h4>`}
    <p class="reaction">${own.reaction}</p>
    ${
      exception && own.exception !== undefined
        ? html`<p class="caution"><strong>${nl.exception} ${renderReading(exception.reading)}:</strong> ${own.exception}</p>`
        : nothing
    }
    ${level === 2 ? html`<h3>${nl.waysOn}</h3>` : html`<h4>${nl.waysOn}</h4>`}
    <ol class="ways">
      ${(['strategy', 'form', 'picture'] as const).map(
        (way) => html`<li><strong>${nl.ways[way]}.</strong> ${own[way]}</li>`,
      )}
    </ol>
  `;
}

/** The shape and the word: neither is there without the other. */
export function renderReading(reading: Reading) {
  return html`<span aria-hidden="true">${MARKS[reading]}</span> ${nl.reading[reading]}`;
}

export function combinationOf(type: MensbeeldId | undefined, strategy: StrategieId | undefined) {
  return draaischijf.model.combinations.find((each) => each.type === type && each.strategy === strategy);
}

export function combinationName(type: MensbeeldId, strategy: StrategieId): string {
  const { types, strategies } = draaischijf.words;
  return nl.combination(types[type].name, strategies[strategy].name);
}

/** What a screen reader hears when a combination comes up. */
export function combinationSaid(type: MensbeeldId, strategy: StrategieId): string {
  const reading = combinationOf(type, strategy)?.reading;
  const reaction = draaischijf.words.combinations[`${type}.${strategy}`]?.reaction ?? '';
  return reading === undefined ? '' : nl.said(combinationName(type, strategy), nl.reading[reading], reaction);
}
