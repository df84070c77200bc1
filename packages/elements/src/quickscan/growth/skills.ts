import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { type GrowthTable, type GrowthWords, loadGrowth } from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { renderNoVoice, renderReadAloud } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import { localDay } from '../../records/local-day.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { ContentController } from '../content-controller.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { typed } from '../plan/part-answers.js';
import { roomStyles, youthStyles } from '../room.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { YouthController } from '../youth-controller.js';
import { renderWaiting, renderYouthWarning } from '../youth-parts.js';
import { youthWords } from '../youth-words.js';
import { renderChoice, renderPaging } from './choice.js';
import { growthStyles } from './growth.styles.js';
import { growthIds, growthMoments } from './growth-answers.js';
import { growthOnPaper, momentsOf } from './growth-on-paper.js';
import { growthWords } from './growth-words.js';
import { renderLeaderView } from './leader-view.js';

const MOST_CHARACTERS = 100;

/**
 * Ten skills of work, one at a time, for the jongere: own words first, then small steps in words. What the leader saw is in the page
 * only when the jongere opens it.
 *
 * @element werkspiegel-growth-skills
 * @fires {AnswersChangedEvent} answers-changed - Something was answered, or a new moment begun. Not composed: heard by the room alone.
 * @fires {Event} print-asked - The jongere wants the list on paper. It does not bubble: heard by the room alone.
 * @fires {YouthLeftEvent} youth-left - The coach has the screen again. Not composed: heard by the room alone.
 */
export class WerkspiegelGrowthSkills extends LitElement {
  static override styles = [base, fieldStyles, readAloudStyles, warmStyles, roomStyles, youthStyles, growthStyles];

  /** By the day of the moment: see growthIds. */
  @property({ attribute: false }) answers: Answers = {};
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  /** The clock of the page. */
  @property({ attribute: false }) now = () => new Date();

  /** Which skill, from 0; after the last one comes how it grew. */
  @state() private at = 0;
  /** The jongere looks at what the leader saw. */
  @state() private isLeaderOpen = false;

  readonly #content = new ContentController(this, loadGrowth);
  readonly #youth = new YouthController(this);

  override focus() {
    this.#youth.focus.to('h3');
  }

  protected override willUpdate() {
    this.#content.take(this.language);
  }

  protected override render() {
    const { value, language, failed, again } = this.#content;
    const texts = youthWords[language];
    if (!value) return html`<div class="warm">${renderWaiting(failed, texts, again)}</div>`;
    const { growth, words } = value;
    if (this.#youth.isStopped) return this.#youth.renderStopped(texts, language);
    const total = growth.skills.length;
    return html`
      <div class="warm" lang=${language}>
        ${this.#youth.renderTop(words.title, texts)}
        ${this.at === 0 ? this.#renderMoment(words) : nothing}
        ${this.at < total ? this.#renderSkill(growth, words) : this.#renderGrown(growth, words)}
        ${renderPaging(this.at, total, texts, this.#goTo)}
        ${this.at < total ? nothing : this.#youth.renderEnd(texts)}
      </div>
    `;
  }

  #renderMoment({ intro }: GrowthWords) {
    const texts = growthWords[this.#content.language];
    const today = localDay(this.now());
    const newest = growthMoments(this.answers).at(-1);
    return html`
      <p>${intro}</p>
      <p>${texts.moment(youthWords[this.#content.language].day(this.#day()))}</p>
      ${
        newest !== undefined && newest < today
          ? html`
              <div class="actions">
                <button type="button" @click=${() => this.#change({ [growthIds.begun(today)]: 'ja' })}>${texts.newMoment}</button>
              </div>
              <p class="soft">${texts.newMomentHint}</p>
            `
          : nothing
      }
    `;
  }

  #renderSkill(growth: GrowthTable, words: GrowthWords) {
    const skill = growth.skills[this.at];
    const own = skill && words.skills[skill.id];
    if (!skill || !own) return nothing;
    const { language } = this.#content;
    const [texts, around] = [growthWords[language], youthWords[language]];
    const day = this.#day();
    const wordsId = growthIds.ownWords(day, skill.id);
    const written = this.answers[wordsId] ?? '';
    return html`
      <p class="soft">${around.where(this.at + 1, growth.skills.length)}: ${own.name}</p>
      <div class="question">
        ${renderPictogram(skill.pictogram as PictogramId)}
        <h3 tabindex="-1">${own.self}</h3>
      </div>
      ${renderReadAloud(this.#youth.reader, skill.id, [own.self, ...skill.steps.map((step) => own.steps[step])].join(' '), language)}
      ${renderNoVoice(this.#youth.reader, language)}
      <div class="field">
        <label for="own-words">${texts.ownWords}</label>
        <p class="soft" id="own-words-hint">${texts.ownWordsHint}</p>
        <textarea
          id="own-words"
          rows="2"
          maxlength=${MOST_CHARACTERS}
          autocomplete="off"
          aria-describedby="own-words-hint"
          .value=${live(written)}
          @input=${(event: Event) => this.#change({ [wordsId]: typed((event.target as HTMLTextAreaElement).value) })}
        ></textarea>
        ${renderYouthWarning(written, around)}
      </div>
      ${skill.steps.map((step) => {
        const id = growthIds.step(day, step, 'jongere');
        return html`
          ${renderChoice({
            ...{ id, legend: own.steps[step] ?? step, options: growth.options, waysOut: growth.waysOut },
            ...{ words: { ...words.options, ...words.waysOut }, answer: this.answers[id] },
            clear: around.clear,
            onChange: (of, answer) => this.#change({ [of]: answer }),
          })}
        `;
      })}
      ${this.#renderLeaderDoor(skill.id, day)}
    `;
  }

  /** Only where the leader filled in something there is anything to open. */
  #renderLeaderDoor(skill: string, day: string) {
    const { value, language } = this.#content;
    const texts = growthWords[language];
    const steps = value?.growth.skills.find(({ id }) => id === skill)?.steps ?? [];
    const isFilled = steps.some((step) => this.answers[growthIds.step(day, step, 'leider')] !== undefined);
    if (!value || !isFilled) return nothing;
    return html`
      <div class="card">
        <p>${texts.leaderNotice}</p>
        <div class="actions">
          <button type="button" aria-expanded=${this.isLeaderOpen} @click=${this.#onLeader}>
            ${this.isLeaderOpen ? texts.hideLeader : texts.seeLeader}
          </button>
        </div>
        ${
          this.isLeaderOpen
            ? renderLeaderView({ ...value, ...{ day, skill, steps, answers: this.answers, texts } })
            : nothing
        }
      </div>
    `;
  }

  #renderGrown(growth: GrowthTable, words: GrowthWords) {
    const { language } = this.#content;
    const [texts, around] = [growthWords[language], youthWords[language]];
    const grown = growthOnPaper(growth, words, this.answers);
    return html`
      <h3 tabindex="-1">${texts.overview}</h3>
      ${grown.length === 0 ? html`<p>${texts.nothing}</p>` : html`<p>${around.overviewHint}</p>`}
      <ul class="list" role="list">
        ${grown.map(
          ({ id, name, ownWords, steps }) => html`
            <li class="card">
              <h4>${name}</h4>
              ${ownWords === undefined ? nothing : html`<p class="told">“${ownWords}”</p>`}
              ${steps.map(
                ({ text, before, now }) => html`
                  <div>
                    <p>${text}</p>
                    ${
                      before
                        ? html`<p class="change">
                            <span>${before.word} <span class="soft">${around.day(before.day)}</span></span>
                            <span aria-hidden="true">→</span>
                            <span><strong>${now.word}</strong> <span class="soft">${around.day(now.day)}</span></span>
                          </p>`
                        : html`<p class="change"><strong>${now.word}</strong> <span class="soft">${around.day(now.day)}</span></p>`
                    }
                  </div>
                `,
              )}
              ${this.#renderEveryTime(growth, words, id)}
              <div class="actions">
                <button
                  type="button"
                  class="quiet"
                  @click=${() => this.#goTo(growth.skills.findIndex((skill) => skill.id === id))}
                >
                  ${around.change(name)}
                </button>
              </div>
            </li>
          `,
        )}
      </ul>
      ${
        grown.length === 0
          ? nothing
          : html`<div class="actions"><button type="button" @click=${this.#onPrint}>${texts.print}</button></div>`
      }
    `;
  }

  /** Between the first time and now. With one time there is nothing more to tell. */
  #renderEveryTime({ skills }: GrowthTable, words: GrowthWords, id: string) {
    const { language } = this.#content;
    const skill = skills.find((each) => each.id === id);
    const moments = skill ? momentsOf(skill, words, this.answers) : [];
    if (moments.length < 2) return nothing;
    return html`
      <details>
        <summary>${growthWords[language].everyTime}</summary>
        <div class="inside">
          ${moments.map(
            ({ day, ownWords, steps }) => html`
              <div>
                <p><strong>${youthWords[language].day(day)}</strong></p>
                ${ownWords === undefined ? nothing : html`<p class="told">“${ownWords}”</p>`}
                <ul>${steps.map(({ text, word }) => html`<li>${text} <strong>${word}</strong></li>`)}</ul>
              </div>
            `,
          )}
        </div>
      </details>
    `;
  }

  /** The moment that is being filled in: the newest one, or today when there is none. */
  #day(): string {
    return growthMoments(this.answers).at(-1) ?? localDay(this.now());
  }

  readonly #goTo = (at: number) => {
    this.at = at;
    this.isLeaderOpen = false;
    this.focus();
  };

  readonly #onPrint = () => {
    this.dispatchEvent(new Event('print-asked'));
  };

  readonly #onLeader = () => {
    this.isLeaderOpen = !this.isLeaderOpen;
  };

  #change(changes: AnswerChanges) {
    this.dispatchEvent(new AnswersChangedEvent(changes));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-growth-skills': WerkspiegelGrowthSkills;
  }
}
