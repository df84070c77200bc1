import {
  draaischijf,
  type GearCoachWords,
  type Gears,
  type GearWords,
  TOGETHER_LANGUAGES,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formStyles } from '../dossier/plan.styles.js';
import type { StepOf } from '../dossier/steps.js';
import { LANGUAGE_NAMES } from '../draaischijf/together-words.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { sourceList } from '../result/evidence.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { StepsNotedEvent } from './case-part-events.js';
import type { CaseView } from './case-view.js';
import { dayInWords } from './days.js';
import { askWords, nl } from './gears-words.nl.js';
import { newestFirst } from './kept.js';
import { partStyles } from './part.styles.js';

const { sources } = draaischijf;

/**
 * Three quick questions for when nothing moves: is there drive, is there a brake on, is there somewhere to go. What an answer may mean is
 * for the coach, and shows only when that is asked for.
 *
 * @element werkspiegel-disc-gears
 * @fires {StepsNotedEvent} steps-noted - The coach keeps the answers. Not composed: heard by the tool alone.
 */
export class WerkspiegelDiscGears extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, formStyles, partStyles];

  /** Nothing is rendered until this and all below it are there. */
  @property({ attribute: false }) view: CaseView | undefined;
  @property({ attribute: false }) gears: Gears | undefined;
  /** As a jongere reads them, in each language. */
  @property({ attribute: false }) words: Readonly<Record<TogetherLanguage, GearWords>> | undefined;
  /** For the coach alone. */
  @property({ attribute: false }) meanings: GearCoachWords | undefined;

  /** By question. */
  @state() private answers: Readonly<Record<string, string>> = {};
  @state() private language: TogetherLanguage = 'nl';
  @state() private isShown = false;
  @state() private isKept = false;
  @state() private problem = '';

  #focusNext = '';

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (before && (before.id !== this.view?.id || before.leefgebied !== this.view?.leefgebied)) this.#clear();
  }

  protected override updated() {
    if (this.#focusNext === '') return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  protected override render() {
    const { view, gears, words, meanings, language } = this;
    if (!view || !gears || !words || !meanings) return nothing;
    return html`
      <div class="part">
        <p>${nl.lead} ${view.id === undefined ? nl.notKept : nothing}</p>
        <div class="field">
          <label for="language">${nl.language}</label>
          <select id="language" @change=${this.#onLanguage}>
            ${TOGETHER_LANGUAGES.map(
              (each) => html`
                <option value=${each} lang=${each} .selected=${live(each === language)}>${LANGUAGE_NAMES[each]}</option>
              `,
            )}
          </select>
        </div>
        <div class="part" lang=${language}>
          <p class="soft">${askWords[language].hint}</p>
          ${gears.gears.map((gear) => this.#renderQuestion(gear, gears.waysOut, words[language]))}
        </div>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#onShow}>${nl.show}</button>
          ${
            Object.keys(this.answers).length === 0
              ? nothing
              : html`<button type="button" class="quiet" @click=${this.#onClear}>${nl.clear}</button>`
          }
        </div>
        ${this.isShown ? this.#renderMeanings(view, gears, words.nl, meanings) : nothing}
        ${this.#renderEarlier(view, gears, words.nl)}
      </div>
    `;
  }

  #renderQuestion({ id, options }: Gears['gears'][number], waysOut: readonly string[], words: GearWords) {
    const own = words.gears[id];
    const radio = (value: string, label: string | undefined) => html`
      <label class="answer">
        <input
          type="radio"
          name=${id}
          .value=${value}
          .checked=${live(this.answers[id] === value)}
          @change=${() => this.#onAnswered(id, value)}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      <fieldset>
        <legend>${own?.question}</legend>
        <div class="choices column">${options.map((option) => radio(option.id, own?.options[option.id]))}</div>
        <div class="choices">${waysOut.map((way) => radio(way, words.waysOut[way]))}</div>
      </fieldset>
    `;
  }

  #renderMeanings(view: CaseView, { gears }: Gears, words: GearWords, meanings: GearCoachWords) {
    const answered = gears.filter(({ id }) => this.answers[id] !== undefined);
    return html`
      <section aria-labelledby="result">
        <h4 id="result" tabindex="-1">${nl.result}</h4>
        ${answered.length === 0 ? html`<p>${nl.nothing}</p>` : nothing}
        ${answered.map(({ id, options }) => {
          const answer = this.answers[id] ?? '';
          const gear = meanings.gears[id];
          const meaning = gear?.options[answer] ?? meanings.waysOut[answer];
          const isToTalkOf = options.some((option) => option.id === answer && option.talk);
          return html`
            <article class="card">
              <h5>${gear?.name}: ${words.gears[id]?.options[answer] ?? words.waysOut[answer]}</h5>
              <p class="soft">${gear?.gist}</p>
              <p><strong>${nl.means}.</strong> ${meaning?.means}</p>
              <p><strong>${nl.helps}.</strong> ${meaning?.helps} ${isToTalkOf ? nl.talk : nothing}</p>
            </article>
          `;
        })}
        <p class="soft">${meanings.note} ${sourceList(
          gears.flatMap((gear) => gear.sources),
          { sources },
        )}</p>
        ${
          view.id === undefined || answered.length === 0 || this.isKept
            ? nothing
            : html`<div class="actions"><button type="button" @click=${this.#onSave}>${nl.save}</button></div>`
        }
        <p role="status">${this.isKept ? nl.kept : nothing}</p>
        ${this.problem === '' ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
      </section>
    `;
  }

  #renderEarlier(view: CaseView, gears: Gears, words: GearWords) {
    const earlier = newestFirst(view.steps, 'gears', view.leefgebied);
    if (earlier.length === 0) return nothing;
    return html`
      <section aria-labelledby="earlier">
        <h4 id="earlier">${nl.earlier}</h4>
        <ul class="earlier" role="list">
          ${earlier.map((step) => html`<li>${gearsLine(step, gears, words, view.today)}</li>`)}
        </ul>
      </section>
    `;
  }

  #clear() {
    this.answers = {};
    this.isShown = this.isKept = false;
    this.problem = '';
  }

  #onAnswered(id: string, value: string) {
    this.answers = { ...this.answers, [id]: value };
    // The jongere may be looking along.
    this.isShown = this.isKept = false;
  }

  readonly #onLanguage = ({ target }: Event) => {
    this.language = (target as HTMLSelectElement).value as TogetherLanguage;
  };

  readonly #onShow = () => {
    this.isShown = true;
    this.#focusNext = '#result';
    this.requestUpdate();
  };

  readonly #onClear = () => {
    this.#clear();
    this.#focusNext = 'fieldset input';
  };

  readonly #onSave = async () => {
    const { view, answers } = this;
    if (!view) return;
    const { leefgebied, today: date } = view;
    const event = new StepsNotedEvent([{ kind: 'gears', date, leefgebied, answers: { ...answers } }]);
    this.problem = '';
    this.dispatchEvent(event);
    try {
      await event.kept;
      this.isKept = true;
      this.#focusNext = '#result';
    } catch {
      this.problem = nl.problem;
    }
  };
}

/** '12 mei: Ik twijfel nog. Het is te vol.' */
export function gearsLine({ date, answers }: StepOf<'gears'>, { gears }: Gears, words: GearWords, today: string) {
  const said = gears.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : (words.gears[id]?.options[answer] ?? words.waysOut[answer] ?? []);
  });
  return nl.line(dayInWords(date, today), said.join(' '));
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc-gears': WerkspiegelDiscGears;
  }
}
