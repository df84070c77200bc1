import { consume } from '@lit/context';
import {
  draaischijf,
  loadExample,
  loadPrinciples,
  loadRecognition,
  loadTogether,
  type MensbeeldId,
  type StrategieId,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import type { KeepingAskedEvent } from '../disc-case/case-part-events.js';
import type { DiscCase } from '../disc-case/disc-case.js';
import type { DiscSetting } from '../disc-case/kept.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { QuickCloseController } from '../environment/quick-close-controller.js';
import type { ScreenGivenEvent } from '../handing-over/handing-over-events.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import type { Report } from '../print/print-report.js';
import { WerkspiegelFailedEvent } from '../public-events.js';
import { tableStyles } from '../result/table.styles.js';
import type { StorageMode } from '../storage/open-store.js';
import { base } from '../theme/base.styles.js';
import { choicesStyles } from './choices.styles.js';
import { renderOutcome, renderStrategies, renderTypes, STRATEGY_NAMES, TYPE_NAMES, windowsAt } from './coach-rings.js';
import { combinationSaid } from './combination.js';
import type { DiscChosenEvent, DiscTurnedEvent } from './disc-events.js';
import { styles } from './draaischijf.styles.js';
import { EyesController } from './eyes-controller.js';
import type { SentenceChosenEvent } from './eyes-events.js';
import { type HelpLine, renderHelp } from './help.js';
import { hueStyles } from './hue.styles.js';
import { quarterOf, quarterOfStrategy, strategyAt, typeAt } from './places.js';
import { RecognitionController } from './recognition-controller.js';
import { chooseInner, chooseOuter, type DiscChoice, NOTHING_CHOSEN, turnTo } from './turn.js';
import { nl } from './words.nl.js';

const { model, limits } = draaischijf;

/** What has the focus when a face comes. */
const TITLE = '[part~=title], werkspiegel-disc-together, werkspiegel-disc-eyes';

/** The face that is in sight: the coach's own, or the one to look at together. */
type Face = 'coach' | 'samen';
/** `eyes`: the jongere chooses, and then both see. */
type Shown = Face | 'eyes';

/** What comes after the disc, and how it is fetched: what is folded below it when it is opened, the cases, and the room of two pairs of eyes. */
const LATER = {
  recognition: async () => {
    const [content, { renderRecognition }] = await Promise.all([loadRecognition(), import('./recognition.js')]);
    return { ...content, renderRecognition };
  },
  types: async () => (await import('./cards.js')).renderTypeCards,
  strategies: async () => (await import('./cards.js')).renderStrategyCards,
  principles: async () => {
    const [content, { renderPrinciples }] = await Promise.all([loadPrinciples(), import('./principles.js')]);
    return () => renderPrinciples(content);
  },
  all: async () => (await import('./all.js')).renderAll,
  limits: async () => (await import('./limits.js')).renderLimits,
  example: async () => {
    const [content, { renderExample }] = await Promise.all([loadExample(), import('./example.js')]);
    return () => renderExample(content);
  },
  case: () => import('../disc-case/define-case.js'),
  log: async () => (await import('../disc-case/define-log.js')).loadPart(),
  signals: async () => (await import('../disc-case/define-signals.js')).loadPart(),
  gears: async () => (await import('../disc-case/define-gears.js')).loadPart(),
  paper: async () => {
    const [{ printReport }, { combinationReport }] = await Promise.all([
      import('../print/print-report.js'),
      import('./report.js'),
    ]);
    return { printReport, combinationReport };
  },
  eyes: async () => {
    const [room, words] = await Promise.all([import('./eyes-room.js'), loadTogether('nl'), import('./define-eyes.js')]);
    return { ...room, words };
  },
} as const;
type Later = keyof typeof LATER;
type CasePart = 'log' | 'signals' | 'gears';
type Fetched = { readonly [Name in Later]?: Awaited<ReturnType<(typeof LATER)[Name]>> };

/**
 * The draaischijf of the SLIM model: which strategy meets how a jongere sees themselves now, what reaction to expect and three ways on.
 * Its other face is for looking at it together with the jongere, and holds no word of the model. The coach can also hand the screen over,
 * so that the jongere chooses alone. Without a case it keeps nothing.
 *
 * @element werkspiegel-draaischijf
 * @attr {'coach' | 'samen'} [face=coach] - The face that opens. The person can go to the other one.
 * @attr {'session' | 'local' | 'none'} [storage=session] - `session` keeps the cases in this tab, twelve hours at most; `local` in this browser, behind a pass phrase; `none`, for shared computers, only as long as the page is open.
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
  /** Where the cases of the coach are kept. */
  @property() storage: StorageMode = 'session';
  /** Whom to call when there is danger, instead of the national numbers. */
  @property({ attribute: false }) help: readonly HelpLine[] | undefined;

  @state() private choice: DiscChoice = NOTHING_CHOSEN;
  /** The face that is in sight now. */
  @state() private shown: Shown = 'coach';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private fetched: Fetched = {};
  @state() private notFetched: ReadonlySet<string> = new Set();
  /** Why the attribute for the storage was not taken. */
  @state() private slip = '';

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #quickClose = new QuickCloseController(this);
  readonly #eyes = new EyesController(this, 'draaischijf');
  readonly #recognition = new RecognitionController(this, (selector) => {
    this.#focusNext = selector;
  });
  #wasClosed = false;
  #focusNext = '';
  /** The case that goes with the disc, once it is loaded. */
  #case: DiscCase | undefined;
  /** What the cases were last taken up with. */
  #started: { readonly storage: StorageMode; readonly environment: Environment | undefined } | undefined;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('face')) {
      // Not even the page takes the screen from a jongere who has it.
      const { isHandedOver } = this.#eyes;
      this.shown = isHandedOver ? 'eyes' : this.face === 'samen' ? 'samen' : 'coach';
      if (isHandedOver) void this.#fetch('eyes');
    }
    // Beside the jongere no case is opened.
    if (this.shown === 'coach') void this.#startCase();
    if (changed.has('choice')) this.#case?.set(this.#onDisc);
  }

  protected override updated() {
    if (this.#focusNext !== '') {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = '';
    }
    const { isClosed } = this.#quickClose;
    if (isClosed || this.shown !== 'coach') {
      // A print that was not finished still holds a combination or a case.
      for (const frame of this.renderRoot.querySelectorAll('.print-frame')) frame.remove();
    }
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
          : this.shown === 'eyes'
            ? html`${this.#renderEyes()}`
            : this.#renderCoach(),
    );
  }

  #renderCoach() {
    const { choice } = this;
    const { type, strategy } = this.#onDisc;
    return html`
      <div class="tool coach" lang="nl">
        <h2 part="title" tabindex="-1">${nl.title}</h2>
        ${renderHelp(limits.danger, this.#helpLines)}
        <p class="lead">${nl.lead}</p>
        <div class="notice">
          <p>${nl.notTogether}</p>
          <div class="actions">
            <button type="button" @click=${this.#onTogether}>${nl.toTogether}</button>
            <button type="button" @click=${this.#onEyes}>${nl.toEyes}</button>
          </div>
        </div>
        <div class="case-room">${this.#renderCase()}</div>
        ${this.#renderSentence()}
        <div class="turning">
          <div class="rings" @change=${this.#onChosen}>
            ${renderTypes(type)}
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
            ${renderStrategies(strategy)}
            ${this.#case && this.fetched.case?.renderStand(this.#case, this.#onStandDone)}
            <p class="soft">${nl.axesNote} ${this.#case?.cases.openId === undefined ? nl.notKept : nothing} ${nl.quickClose}</p>
          </div>
          <div class="outcome">
            ${renderOutcome(type, strategy, this.#onPrint)}
            ${this.notFetched.has('paper') ? this.#renderNotFetched(this.#onPrint) : nothing}
          </div>
        </div>
        <p class="heard" role="status">${type && strategy ? combinationSaid(type, strategy) : ''}</p>
        <div class="more-to-read">
          ${this.#renderFolded('recognition', nl.recognition.title, () => this.#renderRecognition())}
          ${this.#renderCasePart('log')}${this.#renderCasePart('signals')}${this.#renderCasePart('gears')}
          ${this.#renderFolded('types', nl.typeCards, () => this.fetched.types?.())}
          ${this.#renderFolded('strategies', nl.strategyCards, () => this.fetched.strategies?.())}
          ${this.#renderFolded('principles', nl.principles, () => this.fetched.principles?.())}
          ${this.#renderFolded('all', nl.all.title, () => this.fetched.all?.())}
          ${this.#renderFolded('limits', nl.limits, () => this.fetched.limits?.())}
          ${this.#renderFolded('example', nl.exampleTitle, () => this.fetched.example?.())}
        </div>
        <slot name="print-header" hidden></slot>
      </div>
    `;
  }

  /** Which case is open. It comes a moment after the disc. */
  #renderCase() {
    if (this.slip !== '') return html`<p class="notice" role="alert">${this.slip}</p>`;
    if (this.#case && this.fetched.case) return this.fetched.case.renderCaseTop(this.#case, this.#onPrintCase);
    return this.notFetched.has('case') ? this.#renderNotFetched(this.#onStartAgain) : nothing;
  }

  /** What is noted in a case, and what comes of it. */
  #renderCasePart(name: CasePart) {
    return this.#renderFolded(name, nl.caseParts[name], () => {
      if (!this.#case) return this.#renderCase();
      const { view, onNoted, onDangerTold } = this.#case;
      return this.fetched[name]?.renderPart({
        ...{ view, onNoted, onDangerTold, help: this.#helpLines },
        ...{ onPointed: this.#onPointed, onKeepingAsked: this.#onKeeping, onRecognitionAsked: this.#onRecognition },
      });
    });
  }

  /** What can be opened below the disc; its body is made, and fetched, when it is. */
  #renderFolded(name: Later, title: string, renderBody: () => unknown) {
    return html`
      <details data-part=${name} ?open=${this.opened.has(name)} @toggle=${this.#onToggle}>
        <summary><h3>${title}</h3></summary>
        ${this.opened.has(name) ? this.#renderFetched(name, renderBody) : nothing}
      </details>
    `;
  }

  #renderFetched(name: Later, renderBody: () => unknown) {
    if (this.fetched[name]) return renderBody();
    if (!this.notFetched.has(name)) return html`<p>${nl.loading}</p>`;
    return this.#renderNotFetched(() => this.#fetch(name));
  }

  #renderNotFetched(onAgain: () => void) {
    return html`
      <p class="notice" role="alert">${nl.loadFailed}</p>
      <div class="actions"><button type="button" class="primary" @click=${onAgain}>${nl.loadAgain}</button></div>
    `;
  }

  #renderRecognition() {
    const content = this.fetched.recognition;
    if (!content) return nothing;
    return content.renderRecognition({
      ...{ content, recognised: this.#recognition, onPut: this.#onPut },
      onKeep: this.#case?.cases.openId === undefined ? undefined : this.#onKeepRecognition,
    });
  }

  #renderEyes() {
    const { eyes } = this.fetched;
    if (eyes) {
      return eyes.renderEyes({
        ...{ words: eyes.words, eyes: this.#eyes },
        ...{ onGiven: this.#onGiven, onReturned: this.#onReturned },
        ...{ onChosen: this.#onSentenceChosen, onLeft: this.#onLeft },
      });
    }
    const canLeave = this.notFetched.has('eyes') && !this.#eyes.isHandedOver;
    return html`
      <div class="tool" lang="nl">
        ${this.#renderFetched('eyes', () => nothing)}
        ${canLeave ? html`<button type="button" class="quiet" @click=${this.#onLeft}>${nl.back}</button>` : nothing}
      </div>
    `;
  }

  #renderSentence() {
    const { sentence, seen } = this.#eyes;
    const { eyes } = this.fetched;
    if (!sentence || !eyes) return nothing;
    return eyes.renderOutcome({
      ...{ words: eyes.words, sentence, picture: seen },
      ...{ onPut: this.#onPut, onClear: this.#onSentenceClear },
    });
  }

  /** The coach's picture: the type on the disc, else what the recognition named when it was asked. Empty: none. */
  #picture(): readonly MensbeeldId[] {
    const { type } = this.#onDisc;
    if (type) return [type];
    const content = this.fetched.recognition;
    return (content && this.#recognition.pictureOf(content.questions)?.types) ?? [];
  }

  get #helpLines(): readonly HelpLine[] {
    return this.help ?? Object.values(limits.danger.help);
  }

  /** What is chosen on the two rings. */
  get #onDisc() {
    return { type: typeAt(this.choice.outer, model)?.id, strategy: strategyAt(this.choice.inner, model)?.id };
  }

  /** Takes up the cases, once for what the page gives. */
  async #startCase() {
    const { storage, environment } = this;
    if (this.#started?.storage === storage && this.#started.environment === environment) return;
    this.#started = { storage, environment };
    this.slip = '';
    if (!['local', 'session', 'none'].includes(storage)) {
      const { storageSlip } = await import('../storage/slip.nl.js');
      this.slip = storageSlip(storage);
      this.dispatchEvent(new WerkspiegelFailedEvent('draaischijf', this.slip));
      return;
    }
    await this.#fetch('case');
    const { DiscCase } = this.fetched.case ?? {};
    if (!DiscCase) return;
    this.#case ??= new DiscCase(this, this.#onPlaced);
    await this.#case.start(storage, environment);
    this.#case.set(this.#onDisc);
  }

  async #fetch(name: Later) {
    if (this.fetched[name]) return;
    this.notFetched = new Set([...this.notFetched].filter((other) => other !== name));
    try {
      const value = await LATER[name]();
      this.fetched = { ...this.fetched, [name]: value };
      // After a reload nobody pressed a button.
      if (name === 'eyes' && !this.#eyes.isReloaded) this.#focusNext = TITLE;
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

  readonly #onPointed = ({ ring, quarter }: DiscChosenEvent) => {
    this.choice = (ring === 'outer' ? chooseOuter : chooseInner)(this.choice, quarter);
  };

  #onTurned({ turn }: DiscTurnedEvent) {
    this.choice = turnTo(this.choice, turn);
  }

  #onToggle({ currentTarget }: Event) {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    const name = dataset.part as Later;
    if (open === this.opened.has(name)) return;
    const others = [...this.opened].filter((other) => other !== name);
    this.opened = new Set(open ? [...others, name] : others);
    if (open) void this.#fetch(name);
  }

  readonly #onKeepRecognition = async () => {
    const content = this.fetched.recognition;
    if (!content || !this.#case) return;
    const { types = [] } = this.#recognition.pictureOf(content.questions) ?? {};
    await this.#case.note({ kind: 'recognition', ...this.#case.about, types: [...types] }).catch(() => {});
    this.#recognition.keep(this.#case.problem === '');
  };

  /** The disc is about another leefgebied or another case. */
  readonly #onPlaced = ({ type, strategy }: DiscSetting, isOther: boolean) => {
    let choice: DiscChoice = { ...NOTHING_CHOSEN, turn: Math.round(this.choice.turn / 4) * 4 };
    if (type) choice = chooseOuter(choice, quarterOf(type, model));
    if (strategy) choice = chooseInner(choice, quarterOfStrategy(strategy, model));
    this.choice = choice;
    if (isOther) this.#recognition.clear();
    else this.#recognition.keep(false);
  };

  readonly #onStandDone = () => {
    this.#focusNext = '#stand';
    this.requestUpdate();
  };

  readonly #onStartAgain = () => {
    this.#started = undefined;
    void this.#startCase();
  };

  readonly #onKeeping = ({ way }: KeepingAskedEvent) => {
    void this.renderRoot.querySelector('werkspiegel-case-bar')?.showKeeping(way);
  };

  readonly #onRecognition = () => {
    this.opened = new Set([...this.opened, 'recognition']);
    void this.#fetch('recognition');
    this.#focusNext = '[data-part=recognition] summary';
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

  readonly #onEyes = async () => {
    this.#eyes.begin();
    this.shown = 'eyes';
    await this.#fetch('eyes');
    this.#focusNext = this.fetched.eyes ? TITLE : 'button';
    this.requestUpdate();
  };

  readonly #onGiven = (event: ScreenGivenEvent) => {
    this.#eyes.give(event);
  };

  readonly #onReturned = () => {
    this.#eyes.takeBack(this.#picture());
  };

  readonly #onSentenceChosen = async ({ sentence }: SentenceChosenEvent) => {
    this.#eyes.choose(sentence);
    await this.#case?.note({ kind: 'sentence', ...this.#case.about, ...sentence }).catch(() => {});
  };

  readonly #onSentenceClear = () => {
    this.#eyes.choose(undefined);
    this.#focusNext = TITLE;
  };

  readonly #onLeft = () => {
    this.shown = 'coach';
    this.#focusNext = TITLE;
  };

  readonly #onReopen = () => {
    this.#quickClose.reopen();
  };

  readonly #onPrintCase = async () => {
    await this.#fetch('paper');
    if (!this.#case || !this.fetched.case) return;
    const { name = '' } = this.#case.cases.state.open ?? {};
    try {
      const { caseReport } = await this.fetched.case.loadReport();
      this.#print(await caseReport(this.#case.view, name, this.printHeader, this.#helpLines));
    } catch {
      this.#case.problem = nl.loadFailed;
      this.requestUpdate();
    }
  };

  readonly #onPrint = async () => {
    await this.#fetch('paper');
    const { type, strategy } = this.#onDisc;
    const { paper } = this.fetched;
    if (paper && type && strategy) this.#print(paper.combinationReport(type, strategy, this.printHeader));
  };

  /** Unless the coach's face went away meanwhile. */
  #print(report: Report) {
    if (this.shown === 'coach' && !this.#quickClose.isClosed) this.fetched.paper?.printReport(this.renderRoot, report);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-draaischijf': WerkspiegelDraaischijf;
  }
}
