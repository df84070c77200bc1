import {
  draaischijf,
  loadTogether,
  type SentenceWords,
  TOGETHER_LANGUAGES,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { languageFor } from '../environment/language.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { WerkspiegelFailedEvent } from '../public-events.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { warmStyles } from '../theme/warm.styles.js';
import { choicesStyles } from './choices.styles.js';
import type { DiscChosenEvent, DiscTurnedEvent } from './disc-events.js';
import { hueStyles } from './hue.styles.js';
import { renderPartRadio } from './part-radio.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { quarterOf, quarterOfStrategy } from './places.js';
import type { Said } from './ring-text.js';
import { togetherStyles } from './together.styles.js';
import { TogetherLeftEvent } from './together-events.js';
import { LANGUAGE_NAMES, togetherWords } from './together-words.js';
import { chooseInner, chooseOuter, type DiscChoice, NOTHING_CHOSEN, type Quarter, turnTo } from './turn.js';

const { model, sentences: content } = draaischijf;

/** The sentences and actions with their place on the disc. The one that says something else has none. */
const SENTENCES = content.sentences.map(({ id, type }) => ({
  id,
  quarter: type === undefined ? undefined : quarterOf(type, model),
}));
const ACTIONS = content.actions.map(({ id, strategy }) => ({ id, quarter: quarterOfStrategy(strategy, model) }));

/**
 * The disc for a coach and a jongere to look at together: four pictures with a sentence each, and what the coach would do. No word of
 * the model stands here, in no form, also not out of sight.
 *
 * @element werkspiegel-disc-together
 * @fires {TogetherLeftEvent} together-left - The coach has the screen again. Not composed: heard by the tool alone.
 */
export class WerkspiegelDiscTogether extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, hueStyles, choicesStyles, warmStyles, togetherStyles];

  @state() private language: TogetherLanguage | undefined;
  @state() private words: SentenceWords | undefined;
  @state() private failed = false;
  @state() private isStopped = false;
  /** Id of the sentence. Undefined: nothing chosen. */
  @state() private sentence: string | undefined;
  @state() private choice: DiscChoice = NOTHING_CHOSEN;

  @query('h2') private titleElement!: HTMLElement | null;

  #turn = 0;

  override connectedCallback() {
    super.connectedCallback();
    // What the host page speaks, when it is a language of ours; a choice made here stays.
    this.language ??= languageFor(this, [...TOGETHER_LANGUAGES]) as TogetherLanguage;
  }

  override focus() {
    void this.updateComplete.then(() => this.titleElement?.focus());
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('language')) void this.#load();
  }

  protected override render() {
    const { language = 'nl' } = this;
    const texts = togetherWords[language];
    return html`
      <div class="warm" lang=${language}>
        <div class="top">
          <h2 tabindex="-1">${texts.title}</h2>
          ${this.isStopped ? nothing : html`<button type="button" @click=${this.#onStop}>${texts.stop}</button>`}
        </div>
        ${this.isStopped ? this.#renderStopped() : this.#renderDisc()}
      </div>
    `;
  }

  #renderStopped() {
    const texts = togetherWords[this.language ?? 'nl'];
    return html`
      <p><strong>${texts.stopped}</strong></p>
      <p>${texts.stoppedText}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#onAgain}>${texts.again}</button>
        <button type="button" @click=${this.#onLeave}>${texts.toCoach}</button>
      </div>
    `;
  }

  #renderDisc() {
    const { words, choice, language = 'nl' } = this;
    const texts = togetherWords[language];
    if (this.failed) {
      return html`
        <p class="notice" role="alert">${texts.failed}</p>
        <div class="actions"><button type="button" class="primary" @click=${this.#load}>${texts.loadAgain}</button></div>
      `;
    }
    if (!words) return html`<p>${texts.loading}</p>`;
    return html`
      <label class="language">
        ${texts.language}
        <select @change=${this.#onLanguage}>
          ${TOGETHER_LANGUAGES.map(
            (each) =>
              html`<option value=${each} lang=${each} .selected=${live(each === language)}>${LANGUAGE_NAMES[each]}</option>`,
          )}
        </select>
      </label>
      <div class="turning">
        <div class="rings" @change=${this.#onChosen}>
          <fieldset>
            <legend>${words.question}</legend>
            <p class="soft">${words.hint}</p>
            <div class="choices">
              ${SENTENCES.map(({ id, quarter }) =>
                renderPartRadio({
                  ...{ name: 'sentence', value: id, isChosen: id === this.sentence },
                  picture: quarter === undefined ? undefined : { drawing: OUTER_PICTURES[quarter], quarter },
                  ...{ label: words.sentences[id]?.text ?? '', more: words.sentences[id]?.more },
                }),
              )}
            </div>
          </fieldset>
          <div>
            <p class="soft">${texts.turn}</p>
            <werkspiegel-disc
              .says=${saidOnDisc(words)}
              .outerChosen=${choice.outer}
              .innerChosen=${choice.inner}
              .turn=${choice.turn}
              @disc-turned=${this.#onTurned}
              @disc-chosen=${this.#onPointed}
            ></werkspiegel-disc>
          </div>
          <fieldset>
            <legend>${words.actionsTitle}</legend>
            <div class="choices">
              ${ACTIONS.map(({ id, quarter }) =>
                renderPartRadio({
                  ...{ name: 'action', value: id, isChosen: quarter === choice.inner },
                  picture: { drawing: INNER_PICTURES[quarter], quarter: undefined },
                  label: words.actions[id]?.title ?? '',
                }),
              )}
            </div>
          </fieldset>
        </div>
        <div class="outcome" aria-live="polite">${this.#renderOutcome(words)}</div>
      </div>
      <div class="actions">
        ${
          this.sentence === undefined && choice.inner === undefined
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.#onClear}>${texts.clear}</button>`
        }
        <button type="button" class="quiet" @click=${this.#onLeave}>${texts.toCoach}</button>
      </div>
      <p class="soft">${texts.notKept}</p>
    `;
  }

  #renderOutcome(words: SentenceWords) {
    const { sentence, choice } = this;
    const action = ACTIONS.find(({ quarter }) => quarter === choice.inner);
    const own = action && words.actions[action.id];
    const isOther = sentence !== undefined && choice.outer === undefined;
    return html`
      ${isOther ? html`<p class="ask">${words.openings['geen-zin-gekozen']}</p>` : nothing}
      ${sentence !== undefined && !isOther ? html`<p class="said">${words.sentences[sentence]?.text}</p>` : nothing}
      ${
        own && choice.inner !== undefined
          ? html`
              <svg class="large" viewBox="-2 -2 28 28" aria-hidden="true" focusable="false">
                ${INNER_PICTURES[choice.inner]}
              </svg>
              <h3>${own.title}</h3>
              <ul>${own.does.map((line) => html`<li>${line}</li>`)}</ul>
              <p class="ask">${words.ask}</p>
            `
          : nothing
      }
    `;
  }

  readonly #load = async () => {
    this.#turn += 1;
    const turn = this.#turn;
    const { language = 'nl' } = this;
    this.failed = false;
    try {
      const words = await loadTogether(language);
      if (turn === this.#turn) this.words = words;
    } catch {
      if (turn !== this.#turn) return;
      this.failed = true;
      this.dispatchEvent(new WerkspiegelFailedEvent('draaischijf', togetherWords[language].failed));
    }
  };

  #onChosen({ target }: Event) {
    const { name, value } = target as HTMLInputElement;
    if (name === 'sentence') this.#chooseSentence(value);
    const action = ACTIONS.find(({ id }) => name === 'action' && id === value);
    if (action) this.choice = chooseInner(this.choice, action.quarter);
  }

  #onPointed({ ring, quarter }: DiscChosenEvent) {
    if (ring === 'inner') this.choice = chooseInner(this.choice, quarter);
    else this.#chooseSentence(SENTENCES.find((each) => each.quarter === quarter)?.id);
  }

  #chooseSentence(id: string | undefined) {
    const quarter: Quarter | undefined = SENTENCES.find((each) => each.id === id)?.quarter;
    this.sentence = id;
    this.choice = quarter === undefined ? { ...this.choice, outer: undefined } : chooseOuter(this.choice, quarter);
  }

  #onTurned({ turn }: DiscTurnedEvent) {
    this.choice = turnTo(this.choice, turn);
  }

  #onLanguage(event: Event) {
    event.stopPropagation();
    this.language = (event.target as HTMLSelectElement).value as TogetherLanguage;
  }

  readonly #onClear = () => {
    this.sentence = undefined;
    this.choice = NOTHING_CHOSEN;
    this.focus();
  };

  readonly #onStop = () => {
    this.isStopped = true;
    this.#onClear();
  };

  readonly #onAgain = () => {
    this.isStopped = false;
    this.focus();
  };

  /** What was chosen together is gone with it. */
  readonly #onLeave = () => {
    this.isStopped = false;
    this.sentence = undefined;
    this.choice = NOTHING_CHOSEN;
    this.dispatchEvent(new TogetherLeftEvent());
  };
}

/** The sentences outside and what the coach would do inside, each in its quadrant. */
function saidOnDisc(words: SentenceWords) {
  const inQuarters = (said: (quarter: Quarter) => Said) => [said(0), said(1), said(2), said(3)] as const;
  return {
    outer: inQuarters((quarter) => {
      const { id = '' } = SENTENCES.find((each) => each.quarter === quarter) ?? {};
      const { text = '', short = '' } = words.sentences[id] ?? {};
      return { full: text, short };
    }),
    inner: inQuarters((quarter) => {
      const { id = '' } = ACTIONS.find((each) => each.quarter === quarter) ?? {};
      const { title = '', short = '' } = words.actions[id] ?? {};
      return { full: title, short };
    }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc-together': WerkspiegelDiscTogether;
  }
}
