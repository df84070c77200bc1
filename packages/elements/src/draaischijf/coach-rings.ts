import { draaischijf, type MensbeeldId, type StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { combinationOf, renderCombination } from './combination.js';
import type { DiscWindow, PerQuarter } from './disc.js';
import { renderPartRadio } from './part-radio.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { quarterOf, quarterOfStrategy, strategyAt, typeAt } from './places.js';
import { innerAt, type Quarter } from './turn.js';
import { MARKS, nl } from './words.nl.js';

const { model, words } = draaischijf;
const QUARTERS = [0, 1, 2, 3] as const;

/** The names on the rings, which stay as they are. */
export const TYPE_NAMES = perQuarter((quarter) => words.types[typeAt(quarter, model)?.id ?? 'conformist'].name);
export const STRATEGY_NAMES = perQuarter(
  (quarter) => words.strategies[strategyAt(quarter, model)?.id ?? 'faciliterend'].name,
);

/** How the jongere may see themselves. */
export function renderTypes(chosen: MensbeeldId | undefined) {
  return html`
    <fieldset>
      <legend>${nl.types}</legend>
      <p class="soft">${nl.howToTurn}</p>
      <div class="choices">
        ${model.types.map(({ id }) => {
          const quarter = quarterOf(id, model);
          return renderPartRadio({
            ...{ name: 'type', value: id, isChosen: id === chosen, label: words.types[id].name },
            picture: { drawing: OUTER_PICTURES[quarter], quarter },
          });
        })}
      </div>
    </fieldset>
  `;
}

/** What the coach may do. */
export function renderStrategies(chosen: StrategieId | undefined) {
  return html`
    <fieldset>
      <legend>${nl.strategies}</legend>
      <div class="choices">
        ${model.strategies.map(({ id }) => {
          const quarter = quarterOfStrategy(id, model);
          return renderPartRadio({
            ...{ name: 'strategy', value: id, isChosen: id === chosen, label: words.strategies[id].name },
            picture: { drawing: INNER_PICTURES[quarter], quarter },
          });
        })}
      </div>
    </fieldset>
  `;
}

/** What comes of the two choices. */
export function renderOutcome(type: MensbeeldId | undefined, strategy: StrategieId | undefined, onPrint: () => void) {
  if (!type || !strategy) {
    const gist = type ? words.types[type].gist : strategy ? words.strategies[strategy].gist : '';
    return html`
      ${gist === '' ? nothing : html`<p>${gist}</p>`}
      <p class="notice">${type ? nl.chooseStrategy : strategy ? nl.chooseType : nl.chooseBoth}</p>
    `;
  }
  return html`
    ${renderCombination(type, strategy)}
    <div class="actions"><button type="button" @click=${onPrint}>${nl.print}</button></div>
  `;
}

/** What happens in each quadrant, as the ring stands. */
export function windowsAt(turn: number): PerQuarter<DiscWindow> {
  return perQuarter((quarter) => {
    const type = typeAt(quarter, model)?.id;
    const strategy = strategyAt(innerAt(quarter, turn), model)?.id;
    const reading = combinationOf(type, strategy)?.reading ?? 'wrijft';
    return { mark: MARKS[reading], word: nl.reading[reading] };
  });
}

function perQuarter<T>(make: (quarter: Quarter) => T): PerQuarter<T> {
  return QUARTERS.map(make) as unknown as PerQuarter<T>;
}
