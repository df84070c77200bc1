import {
  draaischijf,
  type MensbeeldId,
  type SourceReference,
  type StrategieId,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { sourceList } from '../result/evidence.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { quarterOf, quarterOfStrategy } from './places.js';
import { nl as reading } from './reading-words.nl.js';
import { nl } from './words.nl.js';

const { model, words, sources } = draaischijf;

/** The four types: what shows, and what is under the waterline. */
export function renderTypeCards() {
  return html`<div class="cards">${model.types.map(({ id }) => renderTypeCard(id))}</div>`;
}

/** The four strategies: what one does, how one stands, and what one says. */
export function renderStrategyCards() {
  return html`<div class="cards">${model.strategies.map(({ id }) => renderStrategyCard(id))}</div>`;
}

function renderTypeCard(id: MensbeeldId) {
  const own = words.types[id];
  const { strategy, sources: references } = model.types.find((each) => each.id === id) ?? {};
  const quarter = quarterOf(id, model);
  return html`
    <article class="card hue-${quarter}" part="card">
      <h4 class="name">
        <svg class="sign" viewBox="-2 -2 28 28" aria-hidden="true" focusable="false">${OUTER_PICTURES[quarter]}</svg>
        ${own.name}
      </h4>
      <p>${own.gist}</p>
      <p class="soft">${own.image}</p>
      <h5>${reading.aboveWaterline}</h5>
      ${renderFacts([
        [reading.type.cv, own.above.cv],
        [reading.type.ambition, own.above.ambition],
      ])}
      <h5 class="waterline">${reading.belowWaterline}</h5>
      ${renderFacts([
        [reading.type.attitude, own.below.attitude],
        [reading.type.communication, own.below.communication],
        [reading.type.situation, own.below.situation],
        [reading.type.strategy, strategy ? words.strategies[strategy].name : ''],
      ])}
      ${own.note === undefined ? nothing : html`<p class="soft">${reading.note}: ${own.note}</p>`}
      ${renderWhence(references)}
    </article>
  `;
}

function renderStrategyCard(id: StrategieId) {
  const own = words.strategies[id];
  const { type, sources: references } = model.strategies.find((each) => each.id === id) ?? {};
  const quarter = quarterOfStrategy(id, model);
  return html`
    <article class="card hue-${quarter}" part="card">
      <h4 class="name">
        <svg class="sign" viewBox="-2 -2 28 28" aria-hidden="true" focusable="false">${INNER_PICTURES[quarter]}</svg>
        ${own.name}
      </h4>
      <p>${own.gist}</p>
      <p class="soft">${own.image}</p>
      ${renderFacts([
        [reading.strategy.content, own.content],
        [reading.strategy.position, own.position],
        [reading.strategy.capital, own.capital],
        [reading.strategy.type, type ? words.types[type].name : ''],
      ])}
      <h5>${reading.strategy.language}</h5>
      <ul>${own.language.map((line) => html`<li>${line}</li>`)}</ul>
      <p class="soft">${reading.languageOwn}</p>
      <h5>${reading.strategy.aimed}</h5>
      ${renderFacts(
        (['employers', 'jongere', 'network'] as const).map((line) => [
          reading.strategy[line],
          own.aimed[line] + (model.origins.aimedOwn.includes(`${id}.${line}`) ? ` (${reading.own.toLowerCase()})` : ''),
        ]),
      )}
      ${own.note === undefined ? nothing : html`<p class="soft">${reading.note}: ${own.note}</p>`}
      ${renderWhence(references)}
    </article>
  `;
}

export function renderFacts(facts: readonly (readonly [name: string, text: string])[]) {
  return html`
    <dl>${facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
  `;
}

/** Where a card comes from, folded. */
export function renderWhence(references: readonly SourceReference[] = []) {
  return html`
    <details>
      <summary>${nl.sourceTitle}</summary>
      <p class="soft">${nl.sources}: ${sourceList(references, { sources })}</p>
    </details>
  `;
}
