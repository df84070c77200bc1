import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { loadApproach } from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderNoVoice, renderReadAloud } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { ContentController } from '../content-controller.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { roomStyles, youthStyles } from '../room.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { YouthController } from '../youth-controller.js';
import { renderWaiting, renderYouthWarning } from '../youth-parts.js';
import { youthWords } from '../youth-words.js';
import { goalWords } from './goal-words.js';
import { typed } from './part-answers.js';

const MOST_CHARACTERS = 200;

/**
 * The six questions of the plan van aanpak, one at a time, for the jongere. Each may be left empty.
 *
 * @element werkspiegel-plan-approach
 * @fires {AnswersChangedEvent} answers-changed - Something was answered or taken back. Not composed: heard by the room alone.
 * @fires {Event} print-asked - The jongere wants the plan on paper. It does not bubble: heard by the room alone.
 * @fires {YouthLeftEvent} youth-left - The coach has the screen again. Not composed: heard by the room alone.
 */
export class WerkspiegelPlanApproach extends LitElement {
  static override styles = [base, fieldStyles, readAloudStyles, warmStyles, roomStyles, youthStyles];

  /** Text, or the id of a way out, by question. */
  @property({ attribute: false }) answers: Answers = {};
  @property({ attribute: false }) language: ScanLanguage = 'nl';

  /** Which question, from 0; after the last one comes what was said. */
  @state() private at = 0;

  readonly #content = new ContentController(this, loadApproach);
  readonly #youth = new YouthController(this);
  /** What stood in a field before a way out took its place. */
  readonly #before = new Map<string, string>();

  override focus() {
    this.#youth.focus.to('h3');
  }

  protected override willUpdate() {
    this.#content.take(this.language);
  }

  protected override render() {
    const { value, language, failed } = this.#content;
    const texts = youthWords[language];
    if (!value) return html`<div class="warm">${renderWaiting(failed, texts, this.#content.again)}</div>`;
    const { approach, words } = value;
    if (this.#youth.isStopped) return this.#youth.renderStopped(texts, language);
    return html`
      <div class="warm" lang=${language}>
        ${this.#youth.renderTop(words.title, texts)}
        ${this.at === 0 ? html`<p>${words.intro}</p>` : nothing}
        ${this.at < approach.questions.length ? this.#renderQuestion() : this.#renderSaid()}
        <div class="actions">
          ${this.at === 0 ? nothing : html`<button type="button" @click=${() => this.#goTo(this.at - 1)}>${texts.back}</button>`}
          ${
            this.at < approach.questions.length
              ? html`<button type="button" class="primary" @click=${() => this.#goTo(this.at + 1)}>${texts.next}</button>`
              : nothing
          }
        </div>
        ${this.at < approach.questions.length ? nothing : this.#youth.renderEnd(texts)}
      </div>
    `;
  }

  #renderQuestion() {
    const { approach, words } = this.#content.value ?? {};
    const question = approach?.questions[this.at];
    const own = question && words?.questions[question.id];
    if (!approach || !words || !question || !own) return nothing;
    const texts = youthWords[this.#content.language];
    const { id } = question;
    const answer = this.answers[id] ?? '';
    const isWayOut = approach.waysOut.includes(answer);
    const text = isWayOut ? '' : answer;
    return html`
      <p class="soft">${texts.where(this.at + 1, approach.questions.length)}</p>
      <div class="question">
        ${renderPictogram(question.pictogram as PictogramId)}
        <h3 tabindex="-1" id="question">${own.question}</h3>
      </div>
      ${renderReadAloud(this.#youth.reader, id, `${own.question} ${own.help}`, this.#content.language)}
      ${renderNoVoice(this.#youth.reader, this.#content.language)}
      <div class="field">
        <p class="soft" id="help">${own.help}</p>
        <textarea
          rows="3"
          maxlength=${MOST_CHARACTERS}
          autocomplete="off"
          aria-labelledby="question"
          aria-describedby="help"
          .value=${live(text)}
          @input=${(event: Event) => this.#answer(id, typed((event.target as HTMLTextAreaElement).value))}
        ></textarea>
        ${renderYouthWarning(text, texts)}
      </div>
      <p>${texts.orElse}</p>
      <div class="actions">
        ${approach.waysOut.map(
          (way) => html`
            <button type="button" aria-pressed=${answer === way} @click=${() => this.#onWayOut(id, way, text)}>
              ${words.waysOut[way]}
            </button>
          `,
        )}
      </div>
    `;
  }

  #renderSaid() {
    const { approach, words } = this.#content.value ?? {};
    if (!approach || !words) return nothing;
    const texts = youthWords[this.#content.language];
    return html`
      <h3 tabindex="-1">${texts.overview}</h3>
      <p>${texts.overviewHint}</p>
      <ul class="list" role="list">
        ${approach.questions.map(({ id }, at) => {
          const answer = this.answers[id] ?? '';
          const label = words.questions[id]?.label ?? id;
          return html`
            <li class="card">
              <div><strong>${label}</strong></div>
              <p class="told">${answer === '' ? texts.empty : (words.waysOut[answer] ?? answer)}</p>
              <div class="actions">
                <button type="button" class="quiet" @click=${() => this.#goTo(at)}>${texts.change(label)}</button>
              </div>
            </li>
          `;
        })}
      </ul>
      ${
        approach.questions.some(({ id }) => !['', ...approach.waysOut].includes(this.answers[id] ?? ''))
          ? html`
              <div class="actions">
                <button type="button" @click=${this.#onPrint}>${goalWords[this.#content.language].print}</button>
              </div>
            `
          : nothing
      }
    `;
  }

  readonly #onPrint = () => {
    this.dispatchEvent(new Event('print-asked'));
  };

  #goTo(at: number) {
    this.at = at;
    this.focus();
  }

  #answer(id: string, answer: string | undefined) {
    this.dispatchEvent(new AnswersChangedEvent({ [id]: answer }));
  }

  /** A way out stands in the place of a text; taken back, the text is there again. */
  #onWayOut(id: string, way: string, text: string) {
    if (this.answers[id] === way) {
      this.#answer(id, this.#before.get(id));
      return;
    }
    if (text !== '') this.#before.set(id, text);
    this.#answer(id, way);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-plan-approach': WerkspiegelPlanApproach;
  }
}
