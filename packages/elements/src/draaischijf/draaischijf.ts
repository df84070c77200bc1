import { draaischijf, type MensbeeldId, type StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { html, LitElement, nothing } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { QuickCloseController } from '../environment/quick-close-controller.js';
import { printReport } from '../print/print-report.js';
import { tableStyles } from '../result/table.styles.js';
import { base } from '../theme/base.styles.js';
import { combinationName, combinationOf, combinationSaid, renderAll, renderCombination } from './combination.js';
import type { DiscWindow, PerQuarter } from './disc.js';
import type { DiscChosenEvent, DiscTurnedEvent } from './disc-events.js';
import { styles } from './draaischijf.styles.js';
import { type HelpLine, renderHelp } from './help.js';
import { renderPartRadio } from './part-radio.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { quarterOf, quarterOfStrategy, strategyAt, typeAt } from './places.js';
import { renderReport } from './report.js';
import { chooseInner, chooseOuter, type DiscChoice, innerAt, NOTHING_CHOSEN, type Quarter, turnTo } from './turn.js';
import { MARKS, nl } from './words.nl.js';

const { model, words, limits } = draaischijf;
const QUARTERS = [0, 1, 2, 3] as const;

/** The names on the rings, which stay as they are. */
const TYPE_NAMES = perQuarter((quarter) => words.types[typeAt(quarter, model)?.id ?? 'conformist'].name);
const STRATEGY_NAMES = perQuarter((quarter) => words.strategies[strategyAt(quarter, model)?.id ?? 'faciliterend'].name);

/**
 * The draaischijf of the SLIM model: which strategy meets how a jongere sees themselves now, what reaction to expect and three ways on.
 * It keeps nothing.
 *
 * @element werkspiegel-draaischijf
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 * @csspart title - The heading.
 * @csspart help - Whom to call when there is danger.
 * @csspart choice - One choice of a ring.
 * @csspart combination - What to expect of the chosen combination, and the three ways on.
 */
export class WerkspiegelDraaischijf extends LitElement {
  static override styles = [base, tableStyles, styles];

  /** Whom to call when there is danger, instead of the national numbers. */
  @property({ attribute: false }) help: readonly HelpLine[] | undefined;

  @state() private choice: DiscChoice = NOTHING_CHOSEN;
  @state() private isTableOpen = false;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #quickClose = new QuickCloseController(this);
  #wasClosed = false;

  protected override updated() {
    const { isClosed } = this.#quickClose;
    if (isClosed && !this.#wasClosed) this.renderRoot.querySelector('button')?.focus();
    if (!isClosed && this.#wasClosed) this.renderRoot.querySelector<HTMLElement>('[part~=title]')?.focus();
    this.#wasClosed = isClosed;
  }

  protected override render() {
    if (this.#quickClose.isClosed) {
      return html`<button type="button" @click=${this.#onReopen}>${nl.reopen}</button>`;
    }
    const { choice } = this;
    const type = typeAt(choice.outer, model)?.id;
    const strategy = strategyAt(choice.inner, model)?.id;
    return html`
      <div class="tool coach" lang="nl">
        <h2 part="title" tabindex="-1">${nl.title}</h2>
        ${renderHelp(limits.danger, this.help ?? Object.values(limits.danger.help))}
        <p class="lead">${nl.lead}</p>
        <p class="notice">${nl.notTogether}</p>
        <div class="turning">
          <div class="rings" @change=${this.#onChosen}>
            ${this.#renderTypes(type)}
            <werkspiegel-disc
              .outer=${TYPE_NAMES}
              .inner=${STRATEGY_NAMES}
              .windows=${windowsAt(choice.turn)}
              .axes=${nl.axes}
              .outerChosen=${choice.outer}
              .innerChosen=${choice.inner}
              .turn=${choice.turn}
              @disc-turned=${this.#onTurned}
              @disc-chosen=${this.#onPointed}
            ></werkspiegel-disc>
            ${this.#renderStrategies(strategy)}
            <p class="soft">${nl.axesNote} ${nl.notKept} ${nl.quickClose}</p>
          </div>
          <div class="outcome">${this.#renderOutcome(type, strategy)}</div>
        </div>
        <p class="heard" role="status">${type && strategy ? combinationSaid(type, strategy) : ''}</p>
        <div class="reading-on">
          <details @toggle=${this.#onTable}>
            <summary><h3>${nl.all.title}</h3></summary>
            ${this.isTableOpen ? renderAll() : nothing}
          </details>
        </div>
        <slot name="print-header" hidden></slot>
      </div>
    `;
  }

  #renderTypes(chosen: MensbeeldId | undefined) {
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

  #renderStrategies(chosen: StrategieId | undefined) {
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

  #renderOutcome(type: MensbeeldId | undefined, strategy: StrategieId | undefined) {
    if (!type || !strategy) {
      const gist = type ? words.types[type].gist : strategy ? words.strategies[strategy].gist : '';
      return html`
        ${gist === '' ? nothing : html`<p>${gist}</p>`}
        <p class="notice">${type ? nl.chooseStrategy : strategy ? nl.chooseType : nl.chooseBoth}</p>
      `;
    }
    return html`
      ${renderCombination(type, strategy)}
      <div class="actions"><button type="button" @click=${this.#onPrint}>${nl.print}</button></div>
    `;
  }

  #onChosen({ target }: Event) {
    const { name, value } = target as HTMLInputElement;
    if (name === 'type') this.choice = chooseOuter(this.choice, quarterOf(value as MensbeeldId, model));
    else this.choice = chooseInner(this.choice, quarterOfStrategy(value as StrategieId, model));
  }

  #onPointed({ ring, quarter }: DiscChosenEvent) {
    this.choice = (ring === 'outer' ? chooseOuter : chooseInner)(this.choice, quarter);
  }

  #onTurned({ turn }: DiscTurnedEvent) {
    this.choice = turnTo(this.choice, turn);
  }

  #onTable({ currentTarget }: Event) {
    this.isTableOpen = (currentTarget as HTMLDetailsElement).open;
  }

  readonly #onReopen = () => {
    this.#quickClose.reopen();
  };

  readonly #onPrint = () => {
    const type = typeAt(this.choice.outer, model)?.id;
    const strategy = strategyAt(this.choice.inner, model)?.id;
    if (!type || !strategy) return;
    printReport(this.renderRoot, {
      title: `${nl.printTitle}: ${combinationName(type, strategy)}`,
      language: 'nl',
      body: renderReport(type, strategy, this.printHeader),
    });
  };
}

/** What happens in each quadrant, as the ring stands. */
function windowsAt(turn: number): PerQuarter<DiscWindow> {
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

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-draaischijf': WerkspiegelDraaischijf;
  }
}
