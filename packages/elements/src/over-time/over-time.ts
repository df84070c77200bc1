import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { CHECKS_FOR_LINES } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { RecordChosenEvent } from '../records/record-events.js';
import { tableStyles } from '../result/table.styles.js';
import type { Afname } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { keptListStyles } from '../theme/kept-list.styles.js';
import { type Attention, renderAttention } from './attention.js';
import { renderChangesTable } from './changes-table.js';
import type { EarlierVersion } from './earlier-version.js';
import { styles } from './over-time.styles.js';
import { checkNames, elementName, summary, themeName } from './over-time-words.js';
import {
  type Changed,
  type ChangedTheme,
  type ComparableCheck,
  compare,
  follow,
  inTime,
  isComparable,
  type PastCheck,
  pastChecks,
} from './past-checks.js';
import { nl } from './words.nl.js';

/**
 * A person's own finished checks over time: any two compared, the line over all, and the list of them. And a question about who got
 * the time, which is answered here and kept nowhere.
 *
 * @element werkspiegel-over-time
 * @fires {RecordChosenEvent} record-chosen - The person wants to see one of the checks. Not composed: heard by the tool alone.
 * @csspart summary - What changed between two checks, and over all, in one or two sentences.
 * @csspart record - One check in the list.
 * @csspart reply - What the two answers about time and need say together.
 */
export class WerkspiegelOverTime extends LitElement {
  static override styles = [base, fieldStyles, keptListStyles, tableStyles, styles];

  /** Finished checks of one questionnaire, in any order. */
  @property({ attribute: false }) checks: readonly Afname[] = [];
  /** What is asked today. Nothing is rendered until this and the words are there. */
  @property({ attribute: false }) structure: Structure | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;
  /** The language of the words. */
  @property({ attribute: false }) language = 'nl';
  /** What the questionnaire was before today's version. A check of a version that is not here is shown, and not compared. */
  @property({ attribute: false }) earlier: readonly EarlierVersion[] = [];

  /** The ids of the two checks to compare, in the order they were chosen. Undefined: nothing was chosen yet. */
  @state() private first: string | undefined;
  @state() private second: string | undefined;
  /** The theme whose lines are shown. Undefined: nothing was chosen yet. */
  @state() private theme: string | undefined;
  @state() private attention: Attention = {};

  /** The checks, newest first. */
  #past: readonly PastCheck[] = [];
  /** Those that can be compared, newest first. */
  #comparable: readonly ComparableCheck[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  #lines: readonly ChangedTheme[] = [];

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.attention = {};
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { structure } = this;
    if (!structure || !(changed.has('checks') || changed.has('structure') || changed.has('earlier'))) return;
    this.#past = pastChecks(this.checks, structure, this.earlier);
    this.#comparable = this.#past.filter(isComparable);
    this.#names = checkNames(this.#past, nl, nl.date);
    this.#lines = follow(structure, this.#comparable.map(({ comparable }) => comparable).toReversed());
  }

  protected override render() {
    const { structure, words } = this;
    if (!structure || !words) return nothing;
    return html`
      <div class="over-time">
        ${this.#past.length < 2 ? html`<p>${nl.tooFew(this.#past.length)}</p>` : nothing}
        ${this.#past.length > 0 ? this.#renderList() : nothing}
        ${this.#past.length > 1 ? this.#renderComparison(structure, words) : nothing}
        ${this.#comparable.length >= CHECKS_FOR_LINES ? this.#renderLines(words) : nothing}
        ${renderAttention(this.attention, nl.attention, this.#onAttention)}
      </div>
    `;
  }

  #renderList() {
    const { list } = nl;
    return html`
      <section aria-labelledby="list">
        <h3 id="list">${list.title}</h3>
        <ul class="kept" role="list">
          ${repeat(
            this.#past,
            ({ id }) => id,
            ({ id, version, answered, comparable }) => html`
              <li part="record" data-record=${id}>
                <span class="what">
                  <strong>${this.#nameOf(id)}</strong>
                  <span class="soft">
                    ${[
                      ...(answered === undefined ? [] : [list.answered(answered)]),
                      ...(version === undefined ? [] : [list.version(version)]),
                    ].join(', ')}
                  </span>
                  ${comparable ? nothing : html`<span class="soft">${list.notComparable}</span>`}
                </span>
                <button type="button" aria-label="${list.show}: ${this.#nameOf(id)}" @click=${() => this.#onShow(id)}>
                  ${list.show}
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #renderComparison(structure: Structure, words: QuestionWords) {
    const { compare: texts } = nl;
    const [newest, before] = this.#comparable;
    const chosen = (id: string | undefined) => this.#comparable.find((check) => check.id === id);
    const first = chosen(this.first) ?? before;
    const second = chosen(this.second) ?? newest;
    return html`
      <section aria-labelledby="compare">
        <h3 id="compare">${texts.title}</h3>
        ${
          first && second
            ? html`
                <div class="choice">
                  ${this.#renderSelect(texts.first, first, this.#onFirst)}
                  ${this.#renderSelect(texts.second, second, this.#onSecond)}
                </div>
                ${this.#renderCompared(first, second, structure, words)}
              `
            : html`<p>${texts.tooFew}</p>`
        }
      </section>
    `;
  }

  #renderSelect(label: string, chosen: PastCheck, onChange: (event: Event) => void) {
    return html`
      <label>
        ${label}
        <select @change=${onChange}>
          ${repeat(
            this.#comparable,
            ({ id }) => id,
            ({ id }) => html`<option value=${id} .selected=${id === chosen.id}>${this.#nameOf(id)}</option>`,
          )}
        </select>
      </label>
    `;
  }

  /** What changed between two checks. What is said of it stands in one place that stays, so that a screen reader hears it change. */
  #renderCompared(first: ComparableCheck, second: ComparableCheck, structure: Structure, words: QuestionWords) {
    const { compare: texts } = nl;
    const [earlier, later] = inTime(first, second);
    const [then, now] = [this.#nameOf(earlier.id), this.#nameOf(later.id)];
    const themes = compare(structure, earlier.comparable, later.comparable);
    const isSame = first === second;
    return html`
      <div role="status">
        ${
          isSame
            ? html`<p>${texts.same}</p>`
            : html`
                <p class="soft">${texts.span(then, now)}. ${earlier === first ? nothing : texts.turned}</p>
                <p class="summary" part="summary">${summary(themes, words, nl, nl.summary.nothing)}</p>
                ${earlier.version === later.version ? nothing : html`<p>${texts.versions}</p>`}
              `
        }
      </div>
      ${isSame ? nothing : this.#renderFigures(themes, then, now, words)}
    `;
  }

  #renderFigures(themes: readonly ChangedTheme[], then: string, now: string, words: QuestionWords) {
    const { compare: texts } = nl;
    return html`
      <h4>${texts.themesTitle}</h4>
      <div class="themes">${themes.map((theme) => this.#renderTheme(theme, words))}</div>
      <details>
        <summary>${texts.tableTitle}</summary>
        ${renderChangesTable(
          {
            id: 'compared',
            caption: texts.span(then, now),
            headings: [texts.subject, then, now, texts.difference, texts.word],
            themes,
          },
          {
            theme: ({ id }) => themeName(id, words),
            element: (id) => elementName(id, words),
            cells: ({ scores, change, word }) => [
              ...scores.map(inFigures),
              change === undefined ? nl.none : nl.change(change),
              nl.word[word],
            ],
            language: this.language,
          },
        )}
        <p class="soft">${texts.note} ${texts.noteLower}</p>
      </details>
    `;
  }

  #renderTheme({ id, word, elements }: ChangedTheme, words: QuestionWords) {
    return html`
      <details>
        <summary>
          <span><strong lang=${this.language}>${themeName(id, words)}</strong>: ${inWords(word)}</span>
        </summary>
        <ul>
          ${elements.map(
            (element) => html`
              <li><span lang=${this.language}>${elementName(element.id, words)}</span>: ${nl.word[element.word]}</li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  /**
   * One theme at a time, and a small chart for the theme and each of its elements: with four steps to choose from, lines in one
   * chart would lie on each other.
   */
  #renderLines(words: QuestionWords) {
    const { line: texts } = nl;
    const checks = this.#comparable.toReversed();
    const [first, last] = [checks[0], checks.at(-1)].map((check) => this.#nameOf(check?.id));
    const theme = this.#lines.find(({ id }) => id === this.theme) ?? this.#lines[0];
    if (!theme) return nothing;
    const name = themeName(theme.id, words);
    return html`
      <section aria-labelledby="line">
        <h3 id="line">${texts.title}</h3>
        <p class="soft">${texts.span(checks.length, first ?? '', last ?? '')}</p>
        <p class="summary" part="summary">${summary(this.#lines, words, nl, nl.summary.nothingInLine)}</p>
        <label>
          ${texts.theme}
          <select @change=${this.#onTheme}>
            ${this.#lines.map(
              ({ id }) => html`
                <option value=${id} .selected=${id === theme.id} lang=${this.language}>${themeName(id, words)}</option>
              `,
            )}
          </select>
        </label>
        <div class="charts">
          ${this.#renderChart(theme, texts.whole, checks)}
          ${theme.elements.map((element) => this.#renderChart(element, elementName(element.id, words), checks))}
        </div>
        ${renderChangesTable(
          {
            id: 'followed',
            caption: texts.table(name),
            headings: [nl.compare.subject, ...checks.map(({ id }) => this.#nameOf(id)), texts.word],
            themes: [theme],
          },
          {
            theme: () => texts.whole,
            element: (id) => elementName(id, words),
            cells: ({ scores, word }) => [...scores.map(inFigures), nl.word[word]],
            language: this.language,
          },
        )}
        <p class="soft">${texts.note}</p>
      </section>
    `;
  }

  #renderChart({ scores, word }: Changed, name: string, checks: readonly PastCheck[]) {
    const { line: texts } = nl;
    const days = checkNames(checks, nl, nl.shortDate);
    return html`
      <figure>
        <figcaption><strong>${name}</strong>: ${inWords(word)}</figcaption>
        ${
          scores.some((score) => score !== undefined)
            ? html`
                <werkspiegel-line
                  .points=${checks.map(({ id }, at) => ({ label: days.get(id) ?? '', value: scores[at] }))}
                  .bands=${texts.bands}
                  .label=${texts.chartLabel(name, nl.word[word])}
                  .failedText=${texts.chartFailed}
                ></werkspiegel-line>
              `
            : nothing
        }
      </figure>
    `;
  }

  #nameOf(id: string | undefined): string {
    return this.#names.get(id ?? '') ?? '';
  }

  #onShow(id: string) {
    this.dispatchEvent(new RecordChosenEvent(id));
  }

  #onFirst(event: Event) {
    this.first = (event.target as HTMLSelectElement).value;
  }

  #onSecond(event: Event) {
    this.second = (event.target as HTMLSelectElement).value;
  }

  #onTheme(event: Event) {
    this.theme = (event.target as HTMLSelectElement).value;
  }

  #onAttention = (question: keyof Attention, answer: string) => {
    this.attention = { ...this.attention, [question]: answer };
  };
}

function inFigures(score: number | undefined): string {
  return score === undefined ? nl.none : nl.score(score);
}

/** The word, and with 'lager' that it may be sharper looking. */
function inWords(word: Changed['word']): string {
  return word === 'lager' ? `${nl.word.lager}; ${nl.sharper}` : nl.word[word];
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-over-time': WerkspiegelOverTime;
  }
}
