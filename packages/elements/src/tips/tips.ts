import { loadMethods, type QuestionnaireContent, type QuestionWords, verbetertool } from '@werkspiegel/questionnaires';
import { EVIDENCE_ORDER } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, queryAssignedElements, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { languageFor } from '../environment/language.js';
import { printReport } from '../print/print-report.js';
import { WerkspiegelFailedEvent } from '../public-events.js';
import { cardsStyles } from '../result/cards.styles.js';
import { renderBadge, renderEvidence } from '../result/evidence.js';
import { nl as resultWords } from '../result/words.nl.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { arrangeCards, type Counts, type Part, type PlacedCard } from './arrange-cards.js';
import { type CardWords, renderCard, titleOf } from './card.js';
import { type Card, KINDS, type Library, toCards } from './cards.js';
import { type Filters, type Found, findCards } from './find-cards.js';
import { renderReport } from './report.js';
import { styles } from './tips.styles.js';
import { nl } from './words.nl.js';

const TOOL = 'tips';
/** Stands for no theme: what is about all. */
const GENERAL = '';

/** Typing rests when no key came for this long, in milliseconds. */
const REST_MS = 1000;

/** So many cards that were found are shown at once; of more the themes are folded, so that there is something to choose from. */
const SHOWN_AT_ONCE = 40;

/**
 * All tips, methods, stop-cards and open questions, to search and to filter, each with where it comes from. It asks nothing and keeps
 * nothing.
 *
 * @element werkspiegel-tips
 * @attr {string} [tip] - Id of a tip to show: it is opened, scrolled to, and gets the focus.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 * @fires {WerkspiegelFailedEvent} werkspiegel-failed - The tips could not be loaded; the person was told in the same words.
 * @csspart title - The heading.
 * @csspart tip - One tip.
 * @csspart stop - One card of what to stop doing.
 * @csspart doubt - One card of what nobody knows, or where the sources differ.
 * @csspart method - One way of working.
 * @csspart badge - How strong the evidence for an element is, in a word.
 */
export class WerkspiegelTips extends LitElement {
  static override styles = [base, fieldStyles, cardsStyles, styles];

  @property() tip: string | undefined;
  /** A questionnaire of the host's own, from `parseQuestionnaire`, instead of the built-in one. It comes without methods. */
  @property({ attribute: false }) content: QuestionnaireContent | undefined;

  @state() private library: Library | undefined;
  @state() private failed = false;
  @state() private sought = '';
  @state() private filters: Filters = {};
  /** The themes that the person opened. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** What a screen reader hears. */
  @state() private said = '';
  /** The tip of the `tip` attribute is not here. */
  @state() private isUnknown = false;

  @query('input') private input!: HTMLInputElement | null;
  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  #turn = 0;
  #language = '';
  #cards: readonly Card[] = [];
  #parts: readonly Part<Card>[] = [];
  #count = 0;
  /** The tip to bring into sight with the next paint. */
  #wanted: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || changed.has('content')) void this.#load();
    const { structure } = this.#content;
    const [first = 'nl', ...others] = structure.languages;
    const language = languageFor(this, [first, ...others]);
    const isOther = changed.has('library') || language !== this.#language;
    this.#language = language;
    if (isOther) this.#cards = this.library ? toCards(this.library, this.#words?.elements ?? {}, language) : [];
    if (this.library && (changed.has('tip') || changed.has('library'))) this.#aim();
    if (isOther || ['sought', 'filters'].some((name) => changed.has(name))) {
      const found: readonly Found<Card>[] = findCards(this.#cards, this.sought, this.filters);
      this.#parts = arrangeCards(found, structure);
      this.#count = found.length;
    }
  }

  protected override updated() {
    if (this.#wanted === undefined) return;
    const heading = this.renderRoot.querySelector<HTMLElement>(`[data-tip="${CSS.escape(this.#wanted)}"] h6`);
    this.#wanted = undefined;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }

  protected override render() {
    const words = this.#words;
    if (!words) return nothing;
    return html`
      <div class="library" lang=${this.#language}>
        <h2 part="title">${nl.title}</h2>
        <p>${nl.lead}</p>
        ${this.isUnknown ? html`<p class="notice" role="alert">${nl.unknownTip}</p>` : nothing}
        ${this.#renderSearch(words)}
        <p class="heard" role="status">${this.said}</p>
        <div>${this.library ? this.#renderFound(this.library, words) : this.#renderWaiting(words)}</div>
        <slot name="print-header" hidden></slot>
      </div>
    `;
  }

  #renderSearch(words: QuestionWords) {
    const { capital } = nl;
    const { doelgroep, phase, badge } = resultWords;
    const named = (names: Readonly<Record<string, string>>) =>
      Object.entries(names).map(([id, name]): [string, string] => [id, capital(name)]);
    const { sections } = this.#content.structure;
    return html`
      <div class="search" role="search" aria-label=${nl.searchRegion}>
        <label>
          ${nl.search}
          <input
            type="search"
            autocomplete="off"
            .value=${live(this.sought)}
            @input=${this.#onSought}
            @change=${this.#say}
          />
        </label>
        <div class="filters" @change=${this.#onFilter}>
          ${this.#renderFilter(
            'kind',
            KINDS.map((kind) => [kind, nl.kinds[kind]]),
          )}
          ${this.#renderFilter(
            'theme',
            sections.map(({ id }) => [id, words.sections[id]?.title ?? id]),
          )}
          ${this.#renderFilter('phase', named(phase))}${this.#renderFilter('doelgroep', named(doelgroep))}
          ${this.#renderFilter(
            'strength',
            EVIDENCE_ORDER.map((strength) => [strength, badge[strength]]),
          )}
        </div>
        <p class="soft">${nl.filterNote}</p>
        <div class="actions">
          <button type="button" ?disabled=${this.#count === 0} @click=${this.#onPrint}>${nl.print}</button>
          ${
            this.#isNarrowed && this.#count > 0
              ? html`<button type="button" class="quiet" @click=${this.#onClear}>${nl.clear}</button>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderFilter(name: keyof Filters, options: readonly (readonly [id: string, label: string])[]) {
    const chosen = this.filters[name];
    return html`
      <label>
        ${nl.filters[name]}
        <select name=${name}>
          <option value="" .selected=${live(chosen === undefined)}>${nl.all[name]}</option>
          ${options.map(([id, label]) => html`<option value=${id} .selected=${live(chosen === id)}>${label}</option>`)}
        </select>
      </label>
    `;
  }

  /** The themes stand where they will stand, so that nothing jumps when the rest comes. */
  #renderWaiting(words: QuestionWords) {
    if (this.failed) {
      return html`
        <p class="notice" role="alert">${nl.loadFailed}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#load}>${nl.loadAgain}</button>
        </div>
      `;
    }
    return html`
      <div class="part">
        <h3>${nl.loading}</h3>
        ${this.#content.structure.sections.map(({ id }) => this.#renderTheme(id, words.sections[id]?.title, {}, () => nothing))}
      </div>
    `;
  }

  #renderFound(library: Library, words: QuestionWords) {
    if (this.#count === 0) {
      return html`
        <p class="notice">${nl.nothing(this.sought.trim())}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#onClear}>${nl.clear}</button>
        </div>
      `;
    }
    return repeat(
      this.#parts,
      ({ isNamed }) => isNamed,
      (part) => html`
        <div class="part">
          <h3>${this.#partTitle(part)}</h3>
          ${this.#isNarrowed && !this.#isShown(part) ? html`<p class="soft">${nl.folded}</p>` : nothing}
          ${repeat(
            part.themes,
            ({ id }) => id,
            ({ id, counts, elements }) =>
              this.#renderTheme(
                id,
                words.sections[id]?.title,
                counts,
                () =>
                  repeat(
                    elements,
                    (element) => element.id,
                    (element) => this.#renderElement(element.id, element.cards, words, library),
                  ),
                this.#isShown(part),
              ),
          )}
          ${part.general.cards.length === 0 ? nothing : this.#renderGeneral(part, library)}
        </div>
      `,
    );
  }

  /** A theme, whose body is made when it is open: a page with all of them would make each key slow. */
  #renderTheme(id: string, title: string | undefined, counts: Counts, renderBody: () => unknown, isShown = false) {
    const isOpen = isShown || this.opened.has(id);
    return html`
      <details
        class="theme"
        data-theme=${id}
        ?open=${isOpen}
        @toggle=${isShown ? nothing : this.#onToggle}
      >
        <summary>
          <span>
            <h4>${title}</h4>
            <span class="counts">${nl.counts(counts)}</span>
          </span>
        </summary>
        ${isOpen ? renderBody() : nothing}
      </details>
    `;
  }

  #renderElement(id: string, cards: readonly PlacedCard<Card>[], words: QuestionWords, library: Library) {
    const { advice } = library;
    const evidenceWords = advice.evidenceWords[this.#language];
    const cardWords = this.#cardWords(library);
    return html`
      <section class="element" data-element=${id}>
        <h5>${words.elements[id]?.name}</h5>
        ${renderBadge(id, advice, resultWords)}
        ${
          evidenceWords
            ? html`
                <details class="evidence">
                  <summary>${resultWords.evidenceTitle}</summary>
                  ${renderEvidence(id, evidenceWords, advice, resultWords)}
                </details>
              `
            : nothing
        }
        ${repeat(
          cards,
          ({ card }) => keyOf(card),
          ({ card, home }) =>
            home === id || card.kind === 'stop'
              ? renderCard(card, cardWords)
              : html`
                  <details>
                    <summary>${titleOf(card, cardWords)}</summary>
                    ${renderCard(card, cardWords)}
                  </details>
                `,
        )}
      </section>
    `;
  }

  #renderGeneral(part: Part<Card>, library: Library) {
    const { counts, cards } = part.general;
    const cardWords = this.#cardWords(library);
    return this.#renderTheme(
      GENERAL,
      nl.general,
      counts,
      () => html`
        <section class="element">
          <h5>${nl.generalElement}</h5>
          ${repeat(cards, keyOf, (card) => renderCard(card, cardWords))}
        </section>
      `,
      this.#isShown(part),
    );
  }

  get #content(): QuestionnaireContent {
    return this.content ?? verbetertool;
  }

  get #words(): QuestionWords | undefined {
    return this.#content.words[this.#language];
  }

  #cardWords({ advice, methods }: Library): CardWords {
    return { advice, methods, language: this.#language, words: resultWords };
  }

  /** Something is looked for or filtered. */
  get #isNarrowed(): boolean {
    return this.sought.trim() !== '' || Object.keys(this.filters).length > 0;
  }

  /** Whether the themes of a part are open by themselves. */
  #isShown({ count }: Part<Card>): boolean {
    return this.#isNarrowed && count <= SHOWN_AT_ONCE;
  }

  #partTitle({ isNamed, count }: Part<Card>): string {
    const { doelgroep, phase } = this.filters;
    if (!this.#isNarrowed) return nl.shown.everything(count);
    if (!doelgroep && !phase) return nl.shown.found(count);
    if (!isNamed) {
      return nl.shown.rest(count, [
        ...(doelgroep ? (['doelgroep'] as const) : []),
        ...(phase ? (['phase'] as const) : []),
      ]);
    }
    return nl.shown.named(count, [
      ...(doelgroep ? [resultWords.doelgroep[doelgroep]] : []),
      ...(phase ? [resultWords.phase[phase]] : []),
    ]);
  }

  /** Makes the tip of the attribute visible: nothing hides it, and its theme is open. */
  #aim() {
    const tip = this.tip ?? undefined; // Lit gives null when the attribute is taken away
    const card = this.#cards.find(({ kind, of }) => kind === 'tip' && of.id === tip);
    this.isUnknown = tip !== undefined && card === undefined;
    if (!card) return;
    this.sought = '';
    this.filters = {};
    this.opened = new Set([...this.opened, ...card.places.map(({ theme }) => theme)]);
    this.#wanted = tip;
  }

  readonly #load = async () => {
    this.#turn += 1;
    const turn = this.#turn;
    const content = this.#content;
    this.library = undefined;
    this.failed = false;
    try {
      const [advice, methods] = await Promise.all([
        content.loadAdvice(),
        content === verbetertool ? loadMethods() : undefined,
      ]);
      if (turn === this.#turn) this.library = { structure: content.structure, advice, methods };
    } catch {
      if (turn !== this.#turn) return;
      this.failed = true;
      this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, nl.loadFailed));
    }
  };

  readonly #say = async () => {
    clearTimeout(this.#resting);
    await this.updateComplete;
    if (this.library) this.said = nl.said(this.#count, this.sought.trim());
  };

  #onSought({ target }: InputEvent) {
    this.sought = (target as HTMLInputElement).value;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#say, REST_MS);
  }

  #onFilter({ target }: Event) {
    const { name, value } = target as HTMLSelectElement;
    const { [name as keyof Filters]: _, ...others } = this.filters;
    this.filters = value === '' ? others : { ...others, [name]: value };
    void this.#say();
  }

  #onClear() {
    this.sought = '';
    this.filters = {};
    this.input?.focus();
    void this.#say();
  }

  #onToggle({ currentTarget }: Event) {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    const { theme = GENERAL } = dataset;
    const others = [...this.opened].filter((id) => id !== theme);
    this.opened = new Set(open ? [...others, theme] : others);
  }

  #onPrint() {
    const { library } = this;
    const words = this.#words;
    if (!library || !words) return;
    const { kind, theme, strength } = this.filters;
    const asked = [
      ...(this.sought.trim() === '' ? [] : [`'${this.sought.trim()}'`]),
      ...(kind ? [nl.kinds[kind]] : []),
      ...(theme ? [words.sections[theme]?.title ?? theme] : []),
      ...(strength ? [resultWords.badge[strength]] : []),
    ];
    printReport(this.renderRoot, {
      title: nl.printTitle,
      language: this.#language,
      body: renderReport(this.#parts, {
        ...{ words, asked, partTitle: (part) => this.#partTitle(part) },
        ...{ cardWords: this.#cardWords(library), header: this.printHeader },
      }),
    });
  }
}

function keyOf({ kind, of }: Card): string {
  return `${kind}/${of.id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-tips': WerkspiegelTips;
  }
}
