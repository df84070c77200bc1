import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { warmStyles } from '../theme/warm.styles.js';
import { isCode, NO_TRIES, TRIES, tryCode } from './code-lock.js';
import { handingOverStyles } from './handing-over.styles.js';
import {
  ScreenGivenEvent,
  ScreenKeptEvent,
  ScreenResumedEvent,
  ScreenReturnedEvent,
  ScreenStoppedEvent,
} from './handing-over-events.js';
import { HoldController } from './hold-controller.js';
import { coachWords, type Titled, turnWords } from './words.js';

/**
 * Where the screen is. `giving`: the coach is about to give it; `theirs`: the other person chooses; `done` and `stopped`: it can go
 * back; `reloaded`: the page was loaded again meanwhile, and all that was chosen is gone.
 */
export type Stage = 'giving' | 'theirs' | 'done' | 'stopped' | 'reloaded';

/** What stands on the screens of a hand-over, from the content of the tool. */
export interface HandingOverTexts {
  /** For the coach, in Dutch. */
  readonly giving: Titled;
  /** For who has the screen. */
  readonly done: Titled;
  readonly stopped: Titled;
  /** Asked before the screen goes back in two steps, in Dutch. */
  readonly back: Titled;
}

/** How the coach takes the screen back. */
type Way = 'hold' | 'code';

/**
 * The screens around what another person chooses by themselves: giving the screen, a way to stop that is always in the same corner, and
 * giving it back, which only the coach does. What they choose comes in the slot, and is asked for only while the screen is theirs.
 *
 * @element werkspiegel-handing-over
 * @slot - What the person who has the screen sees, in the stage `theirs`.
 * @fires {ScreenGivenEvent} screen-given - The coach gives the screen. Not composed, as the others.
 * @fires {ScreenKeptEvent} screen-kept - The coach keeps it after all.
 * @fires {ScreenStoppedEvent} screen-stopped - Who has the screen stops.
 * @fires {ScreenResumedEvent} screen-resumed - Who has the screen goes on choosing.
 * @fires {ScreenReturnedEvent} screen-returned - The coach took it back.
 */
export class WerkspiegelHandingOver extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, warmStyles, handingOverStyles];

  @property({ attribute: false }) stage: Stage = 'giving';
  /** Nothing is rendered without them. */
  @property({ attribute: false }) texts: HandingOverTexts | undefined;
  /** With which the coach takes it back, when the page was loaded again meanwhile. */
  @property({ attribute: false }) code: string | undefined;
  /** What the person who has the screen reads. */
  @property({ attribute: false }) language: keyof typeof turnWords = 'nl';

  @state() private way: Way = 'hold';
  /** What the coach is told, such as that the code is another one. */
  @state() private told = '';
  /** In two steps: the second one is asked. */
  @state() private isAsked = false;

  @query('h2') private titleElement!: HTMLElement | null;

  /** For as long as this screen is there. Undefined: the coach holds a button. */
  #code: string | undefined;
  #tries = NO_TRIES;
  readonly #hold = new HoldController(
    this,
    () => this.renderRoot.querySelector('.bar'),
    () => this.#return(),
    () => {
      this.told = coachWords.tooShort;
    },
  );

  override focus() {
    void this.updateComplete.then(() => this.titleElement?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('code') && this.code !== undefined) this.#code = this.code;
    if (!changed.has('stage')) return;
    this.told = '';
    this.isAsked = false;
  }

  protected override updated(changed: PropertyValues<this>) {
    // Who just came finds the first title by themselves; in `theirs` the title is not ours.
    if (changed.get('stage') !== undefined && this.stage !== 'theirs') this.titleElement?.focus();
  }

  protected override render() {
    const { stage, texts } = this;
    if (!texts) return nothing;
    return stage === 'giving' ? this.#renderGiving(texts.giving) : this.#renderTheirs(stage, texts);
  }

  #renderGiving({ title, text }: Titled) {
    return html`
      <div class="giving" lang="nl">
        <p class="turn">${coachWords.turn}</p>
        <h2 tabindex="-1">${title}</h2>
        <p>${text}</p>
        <form @submit=${this.#onGive} autocomplete="off" novalidate>
          <fieldset @change=${this.#onWay}>
            <legend>${coachWords.way}</legend>
            ${(['hold', 'code'] as const).map(
              (way) => html`
                <label class="answer">
                  <input type="radio" name="way" .value=${way} .checked=${live(way === this.way)} />
                  <span>${coachWords.ways[way]}</span>
                </label>
              `,
            )}
          </fieldset>
          ${
            this.way === 'code'
              ? html`
                  <label class="code">
                    ${coachWords.newCode}
                    <input name="code" inputmode="numeric" maxlength="4" autocomplete="off" aria-describedby="note" />
                  </label>
                  <p class="soft" id="note">${coachWords.newCodeNote}</p>
                `
              : nothing
          }
          ${this.#renderTold()}
          <p class="soft">${coachWords.absent} ${coachWords.note}</p>
          <div class="actions">
            <button class="primary">${coachWords.give}</button>
            <button type="button" class="quiet" @click=${() => this.dispatchEvent(new ScreenKeptEvent())}>
              ${coachWords.keep}
            </button>
          </div>
        </form>
      </div>
    `;
  }

  #renderTheirs(stage: Exclude<Stage, 'giving'>, texts: HandingOverTexts) {
    const words = turnWords[this.language];
    const canStop = stage === 'theirs' || stage === 'done';
    return html`
      <div class="warm" lang=${this.language}>
        <div class="top">
          <p class="turn">${words.turn}</p>
          ${
            canStop
              ? html`<button type="button" @click=${() => this.dispatchEvent(new ScreenStoppedEvent())}>${words.stop}</button>`
              : nothing
          }
        </div>
        ${stage === 'theirs' ? html`<slot></slot>` : this.#renderEnd(stage, texts)}
      </div>
    `;
  }

  #renderEnd(stage: 'done' | 'stopped' | 'reloaded', texts: HandingOverTexts) {
    const words = turnWords[this.language];
    const { title, text } = stage === 'reloaded' ? words.reloaded : texts[stage];
    return html`
      <h2 tabindex="-1">${title}</h2>
      <p class="large">${text}</p>
      ${
        stage === 'reloaded'
          ? nothing
          : html`
              <div class="actions">
                <button type="button" class="quiet" @click=${() => this.dispatchEvent(new ScreenResumedEvent())}>
                  ${stage === 'done' ? words.change : words.again}
                </button>
              </div>
            `
      }
      <section class="for-coach" lang="nl" aria-labelledby="for-coach">
        <h3 id="for-coach">${coachWords.title}</h3>
        ${this.isAsked ? this.#renderAsked(texts.back) : this.#code === undefined ? this.#renderHold() : this.#renderCode()}
      </section>
    `;
  }

  #renderHold() {
    const { onPointerdown, onKeydown, onKeyup, onLetGo, onClick, onContextmenu } = this.#hold;
    return html`
      <button
        type="button"
        class="hold"
        @pointerdown=${onPointerdown}
        @pointerup=${onLetGo}
        @pointerleave=${onLetGo}
        @pointercancel=${onLetGo}
        @keydown=${onKeydown}
        @keyup=${onKeyup}
        @blur=${onLetGo}
        @click=${onClick}
        @contextmenu=${onContextmenu}
      >
        <span class="bar" aria-hidden="true"></span>
        <span class="label">${coachWords.hold}</span>
      </button>
      ${this.#renderTold()}
      <button type="button" class="quiet" @click=${this.#onAsk}>${coachWords.twoSteps}</button>
    `;
  }

  #renderAsked({ title, text }: Titled) {
    return html`
      <h4 tabindex="-1">${title}</h4>
      <p>${text}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#return}>${coachWords.yes}</button>
        <button type="button" @click=${this.#onNotYet}>${coachWords.no}</button>
      </div>
    `;
  }

  #renderCode() {
    return html`
      <form @submit=${this.#onTry} autocomplete="off" novalidate>
        <label class="code">
          ${coachWords.code}
          <input name="code" class="covered" inputmode="numeric" maxlength="4" autocomplete="off" />
        </label>
        <button>${coachWords.tryCode}</button>
        ${this.#renderTold()}
      </form>
    `;
  }

  #renderTold() {
    return html`<p class="told" role="alert">${this.told}</p>`;
  }

  #onWay({ target }: Event) {
    this.way = (target as HTMLInputElement).value as Way;
    this.told = '';
  }

  #onGive(event: SubmitEvent) {
    event.preventDefault();
    const code = String(new FormData(event.target as HTMLFormElement).get('code') ?? '');
    if (this.way === 'code' && !isCode(code)) {
      this.told = coachWords.noCode;
      this.renderRoot.querySelector<HTMLElement>('[name=code]')?.focus();
      return;
    }
    this.#code = this.way === 'code' ? code : undefined;
    this.#tries = NO_TRIES;
    this.dispatchEvent(new ScreenGivenEvent(this.#code));
  }

  #onTry(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const entered = String(new FormData(form).get('code'));
    const { outcome, tries } = tryCode(this.#code ?? '', entered, this.#tries, event.timeStamp);
    this.#tries = tries;
    form.reset();
    if (outcome === 'open') {
      this.#return();
      return;
    }
    this.told = outcome === 'wrong' ? coachWords.wrong(TRIES - tries.wrong) : coachWords.paused;
    form.querySelector('input')?.focus();
  }

  readonly #onAsk = () => {
    this.isAsked = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h4')?.focus());
  };

  readonly #onNotYet = () => {
    this.isAsked = false;
    this.told = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.hold')?.focus());
  };

  readonly #return = () => {
    this.dispatchEvent(new ScreenReturnedEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-handing-over': WerkspiegelHandingOver;
  }
}
