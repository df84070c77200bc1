import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { type Indicators, type IndicatorsWords, loadIndicators } from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderNoVoice, renderReadAloud } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import { localDay } from '../../records/local-day.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { ContentController } from '../content-controller.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { roomStyles, youthStyles } from '../room.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { YouthController } from '../youth-controller.js';
import { renderWaiting } from '../youth-parts.js';
import { youthWords } from '../youth-words.js';
import { renderChoice, renderPaging } from './choice.js';
import { growthStyles } from './growth.styles.js';
import { growthWords } from './growth-words.js';
import { indicatorIds } from './result-answers.js';

/**
 * 'Wat merk jij?': twenty plain cards under five heads, for the jongere, about the beginning or about now.
 *
 * @element werkspiegel-growth-indicators
 * @fires {AnswersChangedEvent} answers-changed - Something was chosen or taken back. Not composed: heard by the room alone.
 * @fires {YouthLeftEvent} youth-left - The coach has the screen again. Not composed: heard by the room alone.
 */
export class WerkspiegelGrowthIndicators extends LitElement {
  static override styles = [base, fieldStyles, readAloudStyles, warmStyles, roomStyles, youthStyles, growthStyles];

  /** By moment and card: see indicatorIds. */
  @property({ attribute: false }) answers: Answers = {};
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  /** The clock of the page. */
  @property({ attribute: false }) now = () => new Date();

  /** Which head, from 0; after the last one comes what was said. */
  @state() private at = 0;
  /** Undefined: the first moment of which nothing is said yet, and else the last. */
  @state() private chosenMoment: string | undefined;

  readonly #content = new ContentController(this, loadIndicators);
  readonly #youth = new YouthController(this);

  override focus() {
    this.#youth.focus.to('h3');
  }

  protected override willUpdate() {
    this.#content.take(this.language);
  }

  protected override render() {
    const { value, language, failed, again } = this.#content;
    const around = youthWords[language];
    if (!value) return html`<div class="warm">${renderWaiting(failed, around, again)}</div>`;
    const { indicators, words } = value;
    if (this.#youth.isStopped) return this.#youth.renderStopped(around, language);
    const moment = this.#moment(indicators);
    return html`
      <div class="warm" lang=${language}>
        ${this.#youth.renderTop(words.title, around)}
        ${this.at === 0 ? html`<p>${words.intro}</p>` : nothing}
        ${this.#renderMoments(indicators, moment)}
        ${
          this.at < indicators.heads.length
            ? this.#renderHead(indicators, words, moment)
            : this.#renderSaid(indicators, words)
        }
        ${renderPaging(this.at, indicators.heads.length, around, this.#goTo)}
        ${this.at < indicators.heads.length ? nothing : this.#youth.renderEnd(around)}
      </div>
    `;
  }

  #renderMoments({ moments }: Indicators, chosen: string) {
    const texts = growthWords[this.#content.language];
    return html`
      <fieldset>
        <legend>${texts.lookAt}</legend>
        <div class="choices">
          ${moments.map(
            (moment) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="moment"
                  value=${moment}
                  .checked=${moment === chosen}
                  @change=${() => {
                    this.chosenMoment = moment;
                  }}
                />
                <span>${texts.moments[moment]}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderHead({ heads, options, waysOut }: Indicators, words: IndicatorsWords, moment: string) {
    const head = heads[this.at];
    if (!head) return nothing;
    const around = youthWords[this.#content.language];
    return html`
      <p class="soft">${around.where(this.at + 1, heads.length)}</p>
      <div class="question">
        ${renderPictogram(head.pictogram as PictogramId)}
        <h3 tabindex="-1">${words.heads[head.id]?.title}</h3>
      </div>
      ${renderReadAloud(this.#youth.reader, head.id, head.indicators.map((each) => words.indicators[each]?.text).join(' '), this.#content.language)}
      ${renderNoVoice(this.#youth.reader, this.#content.language)}
      ${head.indicators.map((indicator) => {
        const id = indicatorIds.card(moment, indicator);
        const legend = words.indicators[indicator]?.text ?? indicator;
        return renderChoice({
          ...{ id, legend, options, waysOut, words: { ...words.options, ...words.waysOut } },
          ...{ answer: this.answers[id], clear: around.clear },
          onChange: (of, answer) => this.#change(moment, of, answer),
        });
      })}
    `;
  }

  #renderSaid({ heads, moments }: Indicators, words: IndicatorsWords) {
    const { language } = this.#content;
    const [texts, around] = [growthWords[language], youthWords[language]];
    const all = { ...words.options, ...words.waysOut };
    return html`
      <h3 tabindex="-1">${around.overview}</h3>
      <p>${around.overviewHint}</p>
      ${heads.map(({ id, indicators }, at) => {
        const said = indicators.filter((card) => moments.some((each) => this.answers[indicatorIds.card(each, card)]));
        const title = words.heads[id]?.title ?? id;
        return html`
          <section class="card">
            <h4>${title}</h4>
            ${said.length === 0 ? html`<p>${around.empty}</p>` : nothing}
            ${said.map(
              (card) => html`
                <div>
                  <p>${words.indicators[card]?.text}</p>
                  <dl>
                    ${moments.map((each) => {
                      const answer = this.answers[indicatorIds.card(each, card)];
                      return answer === undefined
                        ? nothing
                        : html`<dt>${texts.moments[each]}</dt><dd>${all[answer]}</dd>`;
                    })}
                  </dl>
                </div>
              `,
            )}
            <div class="actions">
              <button type="button" class="quiet" @click=${() => this.#goTo(at)}>${around.change(title)}</button>
            </div>
          </section>
        `;
      })}
    `;
  }

  #moment({ moments }: Indicators): string {
    const { chosenMoment } = this;
    const isSaid = (moment: string) => this.answers[indicatorIds.day(moment)] !== undefined;
    return chosenMoment ?? moments.find((moment) => !isSaid(moment)) ?? moments.at(-1) ?? '';
  }

  readonly #goTo = (at: number) => {
    this.at = at;
    this.focus();
  };

  #change(moment: string, id: string, answer: string | undefined) {
    this.chosenMoment = moment; // also when it was not chosen: it must not move on by itself
    const day = localDay(this.now());
    this.dispatchEvent(new AnswersChangedEvent({ [id]: answer, [indicatorIds.day(moment)]: day }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-growth-indicators': WerkspiegelGrowthIndicators;
  }
}
