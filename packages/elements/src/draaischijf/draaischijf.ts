import {
  draaischijf,
  loadExample,
  loadPrinciples,
  loadRecognition,
  type MensbeeldId,
  type StrategieId,
} from '@werkspiegel/questionnaires/draaischijf';
import type { Answers } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { QuickCloseController } from '../environment/quick-close-controller.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { printReport } from '../print/print-report.js';
import { WerkspiegelFailedEvent } from '../public-events.js';
import { tableStyles } from '../result/table.styles.js';
import { base } from '../theme/base.styles.js';
import { renderStrategyCards, renderTypeCards } from './cards.js';
import { choicesStyles } from './choices.styles.js';
import { combinationName, combinationOf, combinationSaid, renderAll, renderCombination } from './combination.js';
import type { DiscWindow, PerQuarter } from './disc.js';
import type { DiscChosenEvent, DiscTurnedEvent } from './disc-events.js';
import { styles } from './draaischijf.styles.js';
import { renderExample } from './example.js';
import { type HelpLine, renderHelp } from './help.js';
import { hueStyles } from './hue.styles.js';
import { renderLimits } from './limits.js';
import { renderPartRadio } from './part-radio.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { quarterOf, quarterOfStrategy, strategyAt, typeAt } from './places.js';
import { renderPrinciples } from './principles.js';
import { renderRecognition } from './recognition.js';
import { renderReport } from './report.js';
import { chooseInner, chooseOuter, type DiscChoice, innerAt, NOTHING_CHOSEN, type Quarter, turnTo } from './turn.js';
import { MARKS, nl } from './words.nl.js';

const { model, words, limits } = draaischijf;
const QUARTERS = [0, 1, 2, 3] as const;

/** What has the focus when a face comes. */
const TITLE = '[part~=title], werkspiegel-disc-together';

/** The names on the rings, which stay as they are. */
const TYPE_NAMES = perQuarter((quarter) => words.types[typeAt(quarter, model)?.id ?? 'conformist'].name);
const STRATEGY_NAMES = perQuarter((quarter) => words.strategies[strategyAt(quarter, model)?.id ?? 'faciliterend'].name);

/** The face that is in sight: the coach's own, or the one to look at together. */
type Face = 'coach' | 'samen';

/** What is folded below the disc, and how what it shows is fetched. Undefined: it is there already. */
const FOLDED = {
  recognition: loadRecognition,
  types: undefined,
  strategies: undefined,
  principles: loadPrinciples,
  all: undefined,
  limits: undefined,
  example: loadExample,
} as const;
type Folded = keyof typeof FOLDED;
type Fetched = { readonly [Name in Folded]?: (typeof FOLDED)[Name] extends () => Promise<infer T> ? T : undefined };

/**
 * The draaischijf of the SLIM model: which strategy meets how a jongere sees themselves now, what reaction to expect and three ways on.
 * Its other face is for looking at it together with the jongere, and holds no word of the model. It keeps nothing.
 *
 * @element werkspiegel-draaischijf
 * @attr {'coach' | 'samen'} [face=coach] - The face that opens. The person can go to the other one.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 * @fires {WerkspiegelFailedEvent} werkspiegel-failed - A part could not be loaded; the person was told in the same words.
 * @csspart title - The heading.
 * @csspart help - Whom to call when there is danger.
 * @csspart choice - One choice of a ring.
 * @csspart card - One card of a type, a strategy or a principle.
 * @csspart combination - What to expect of the chosen combination, and the three ways on.
 */
export class WerkspiegelDraaischijf extends LitElement {
  static override styles = [base, tableStyles, answerCardStyles, hueStyles, choicesStyles, styles];

  @property() face: Face = 'coach';
  /** Whom to call when there is danger, instead of the national numbers. */
  @property({ attribute: false }) help: readonly HelpLine[] | undefined;

  @state() private choice: DiscChoice = NOTHING_CHOSEN;
  /** The face that is in sight now. */
  @state() private shown: Face = 'coach';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private fetched: Fetched = {};
  @state() private notFetched: ReadonlySet<string> = new Set();
  /** What was answered to recognise by, by question. */
  @state() private answers: Answers = {};
  @state() private isRecognitionShown = false;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #quickClose = new QuickCloseController(this);
  #wasClosed = false;
  #focusNext = '';

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('face')) this.shown = this.face === 'samen' ? 'samen' : 'coach';
  }

  protected override updated() {
    if (this.#focusNext !== '') {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = '';
    }
    const { isClosed } = this.#quickClose;
    if (isClosed && !this.#wasClosed) this.renderRoot.querySelector('button')?.focus();
    if (!isClosed && this.#wasClosed) this.renderRoot.querySelector<HTMLElement>(TITLE)?.focus();
    this.#wasClosed = isClosed;
  }

  protected override render() {
    // Taken out of the page whole, so that it comes back whole.
    return cache(
      this.#quickClose.isClosed
        ? html`<button type="button" @click=${this.#onReopen}>${nl.reopen}</button>`
        : this.shown === 'samen'
          ? html`<werkspiegel-disc-together @together-left=${this.#onLeft}></werkspiegel-disc-together>`
          : this.#renderCoach(),
    );
  }

  #renderCoach() {
    const { choice } = this;
    const type = typeAt(choice.outer, model)?.id;
    const strategy = strategyAt(choice.inner, model)?.id;
    return html`
      <div class="tool coach" lang="nl">
        <h2 part="title" tabindex="-1">${nl.title}</h2>
        ${renderHelp(limits.danger, this.help ?? Object.values(limits.danger.help))}
        <p class="lead">${nl.lead}</p>
        <div class="notice">
          <p>${nl.notTogether}</p>
          <button type="button" @click=${this.#onTogether}>${nl.toTogether}</button>
        </div>
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
        <div class="more-to-read">
          ${this.#renderFolded('recognition', nl.recognition.title, () => this.#renderRecognition())}
          ${this.#renderFolded('types', nl.typeCards, renderTypeCards)}
          ${this.#renderFolded('strategies', nl.strategyCards, renderStrategyCards)}
          ${this.#renderFolded('principles', nl.principles, () => this.fetched.principles && renderPrinciples(this.fetched.principles))}
          ${this.#renderFolded('all', nl.all.title, renderAll)}
          ${this.#renderFolded('limits', nl.limits, renderLimits)}
          ${this.#renderFolded('example', nl.exampleTitle, () => this.fetched.example && renderExample(this.fetched.example))}
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

  /** What can be opened below the disc; its body is made, and fetched, when it is. */
  #renderFolded(name: Folded, title: string, renderBody: () => unknown) {
    return html`
      <details data-part=${name} ?open=${this.opened.has(name)} @toggle=${this.#onToggle}>
        <summary><h3>${title}</h3></summary>
        ${this.opened.has(name) ? this.#renderFetched(name, renderBody) : nothing}
      </details>
    `;
  }

  #renderFetched(name: Folded, renderBody: () => unknown) {
    if (FOLDED[name] === undefined || this.fetched[name]) return renderBody();
    if (!this.notFetched.has(name)) return html`<p>${nl.loading}</p>`;
    return html`
      <p class="notice" role="alert">${nl.loadFailed}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#fetch(name)}>${nl.loadAgain}</button>
      </div>
    `;
  }

  #renderRecognition() {
    const content = this.fetched.recognition;
    if (!content) return nothing;
    return renderRecognition({
      ...{ content, answers: this.answers, isShown: this.isRecognitionShown },
      ...{ onAnswered: this.#onAnswered, onClear: this.#onClear, onClearAll: this.#onClearAll },
      ...{ onShow: this.#onShow, onPut: this.#onPut },
    });
  }

  async #fetch(name: Folded) {
    const load = FOLDED[name];
    if (!load || this.fetched[name]) return;
    this.notFetched = new Set([...this.notFetched].filter((other) => other !== name));
    try {
      const value = await load();
      this.fetched = { ...this.fetched, [name]: value };
    } catch {
      this.notFetched = new Set([...this.notFetched, name]);
      this.dispatchEvent(new WerkspiegelFailedEvent('draaischijf', nl.loadFailed));
    }
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

  #onToggle({ currentTarget }: Event) {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    const name = dataset.part as Folded;
    if (open === this.opened.has(name)) return;
    const others = [...this.opened].filter((other) => other !== name);
    this.opened = new Set(open ? [...others, name] : others);
    if (open) void this.#fetch(name);
  }

  readonly #onAnswered = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    this.answers = { ...this.answers, [name]: value };
    this.isRecognitionShown = false;
  };

  readonly #onClear = ({ currentTarget }: Event) => {
    const { clear = '' } = (currentTarget as HTMLElement).dataset;
    const { [clear]: _, ...others } = this.answers;
    this.answers = others;
    this.isRecognitionShown = false;
    this.#focusNext = `input[name="${CSS.escape(clear)}"]`;
  };

  readonly #onClearAll = () => {
    this.answers = {};
    this.isRecognitionShown = false;
    this.#focusNext = '.recognition input';
  };

  readonly #onShow = () => {
    this.isRecognitionShown = true;
    this.#focusNext = '[data-result] h4';
    this.requestUpdate();
  };

  readonly #onPut = (type: MensbeeldId) => {
    this.choice = chooseOuter(this.choice, quarterOf(type, model));
    this.#focusNext = `input[name=type]:checked`;
    this.requestUpdate();
  };

  readonly #onTogether = () => {
    this.shown = 'samen';
    this.#focusNext = TITLE;
  };

  readonly #onLeft = () => {
    this.shown = 'coach';
    this.#focusNext = TITLE;
  };

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
