import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { loadMoments, type Moment, type MomentsWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { goalCalendar } from '../../dossier/goal-calendar.js';
import { download } from '../../records/download.js';
import { localDay } from '../../records/local-day.js';
import { randomId } from '../../storage/random-id.js';
import type { Answers, Dossier } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { ContentController } from '../content-controller.js';
import { FocusController } from '../focus-controller.js';
import { NamedAnswersChangedEvent } from '../named-answers-event.js';
import { isOtherCase } from '../other-case.js';
import { TICKED } from '../plan/part-answers.js';
import { roomStyles } from '../room.styles.js';
import { renderWhence } from '../whence.js';
import { momentIds } from './moment-answers.js';
import { momentDays } from './moment-day.js';
import { nl } from './words.nl.js';

/**
 * Four moments at which it helps to begin early: the day of each, what to do before it, and a day for the agenda that names nobody. It
 * keeps nothing itself.
 *
 * @element werkspiegel-quickscan-moments
 * @fires {NamedAnswersChangedEvent} answers-changed - A day was chosen or a line ticked, in `momenten`. Not composed: heard by the tool alone.
 * @csspart moment - One moment with its lines.
 */
export class WerkspiegelQuickscanMoments extends LitElement {
  static override styles = [base, fieldStyles, roomStyles];

  /** What was filled in of `momenten`. */
  @property({ attribute: false }) answers: Answers = {};
  /** Of the case that is open. Undefined: none is. */
  @property({ attribute: false }) dossier: Dossier | undefined;
  /** Of what the jongere sees. All that is here is for the coach, and in Dutch. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  /** The clock of the page. */
  @property({ attribute: false }) now = () => new Date();

  /** The moment of which a file was made for the agenda, to say so beside it. */
  @state() private readied: string | undefined;

  readonly #content = new ContentController(this, () => loadMoments());
  readonly #focus = new FocusController(this);

  override focus() {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#content.take('nl');
    if (changed.has('dossier') && isOtherCase(changed.get('dossier'), this.dossier)) this.readied = undefined;
  }

  protected override render() {
    const { value, failed, again } = this.#content;
    if (failed) {
      return html`
        <p class="notice" role="alert">${nl.failed}</p>
        <div class="actions"><button type="button" class="primary" @click=${again}>${nl.again}</button></div>
      `;
    }
    if (!value) return html`<p>${nl.loading}</p>`;
    const { moments, words } = value;
    return html`
      <div class="room">
        <h2 tabindex="-1">${words.title}</h2>
        <p>${words.explanation}</p>
        <p class="soft">${words.dateHint} ${words.calendarHint}</p>
        <div class="list">${moments.moments.map((moment) => this.#renderMoment(moment, words))}</div>
      </div>
    `;
  }

  #renderMoment(moment: Moment, words: MomentsWords) {
    const { id, weeksBefore, lines, sources } = moment;
    const own = words.moments[id];
    const title = own?.title ?? id;
    const key = momentIds.day(id);
    const days = momentDays(this.answers[key], weeksBefore, localDay(this.now()));
    return html`
      <details class="part" part="moment" data-moment=${id}>
        <summary>
          <span><strong>${title}</strong> <span class="soft">${days === undefined ? nl.noDay : nl.on(this.answers[key] ?? '')}</span></span>
        </summary>
        <div class="inside">
          <div class="field">
            <label for=${key}>${nl.day}</label>
            <input
              id=${key}
              type="date"
              aria-label=${nl.of(nl.day, title)}
              .value=${live(this.answers[key] ?? '')}
              @change=${(event: Event) => this.#tell({ [key]: (event.target as HTMLInputElement).value || undefined })}
            />
          </div>
          <p>${days === undefined ? nl.weeks(weeksBefore) : html`<strong>${nl.state[days.state](days.begin)}</strong>`}</p>
          ${
            days?.calendar === undefined
              ? nothing
              : html`
                  <div class="actions">
                    <button
                      type="button"
                      aria-label=${nl.of(nl.calendar, title)}
                      @click=${() => this.#onCalendar(id, days.calendar ?? '', own?.summary ?? '')}
                    >
                      ${nl.calendar}
                    </button>
                  </div>
                `
          }
          <div role="status">${this.readied === id ? html`<p class="notice">${nl.calendarDone}</p>` : nothing}</div>
          <fieldset>
            <legend>${nl.lines}</legend>
            ${lines.map(({ id: line, origin }) => this.#renderLine(id, line, origin === 'eigen', own?.lines[line] ?? line))}
          </fieldset>
          ${renderWhence([...sources, ...lines.flatMap((each) => each.sources ?? [])])}
        </div>
      </details>
    `;
  }

  #renderLine(moment: string, line: string, isOwn: boolean, text: string) {
    const key = momentIds.line(moment, line);
    return html`
      <label class="choice">
        <input
          type="checkbox"
          name=${key}
          .checked=${live(this.answers[key] === TICKED)}
          @change=${(event: Event) => this.#tell({ [key]: (event.target as HTMLInputElement).checked ? TICKED : undefined })}
        />
        <span>${text}${isOwn ? html` <span class="own">${nl.own}</span>` : nothing}</span>
      </label>
    `;
  }

  #tell(changes: AnswerChanges) {
    this.dispatchEvent(new NamedAnswersChangedEvent('momenten', changes));
  }

  /** What it is about, and whom, is in neither the file nor its name. */
  #onCalendar(moment: string, day: string, summary: string) {
    const text = goalCalendar(day, randomId(), this.now(), {
      calendar: { summary, description: nl.calendarDescription },
    });
    download(this.renderRoot, `werkspiegel-${day}.ics`, 'text/calendar', text);
    this.readied = moment;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-moments': WerkspiegelQuickscanMoments;
  }
}
