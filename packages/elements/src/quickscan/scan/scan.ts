import type { Scan, ScanItem, ScanLanguage, ScanSection, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { answerCardStyles } from '../../item/answer-card.styles.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { belowBarStyles } from '../below-bar.styles.js';
import { type DiscPlace, renderDiscNotice } from '../disc-link.js';
import { partButtonStyles } from '../part-buttons.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { nl } from '../words.nl.js';
import { AIDS_OF, type Aid } from './aids-of.js';
import { type Area, answerText, areasOf, askedOf, howFar, itemsFor, needsMore, type Reader } from './asked.js';
import type { Asking } from './card.js';
import { groupsOf } from './groups.js';
import { itemStyles } from './item.styles.js';
import { changesOf, focusOf, focusUnfolded } from './item-changes.js';
import { renderItem } from './items.js';
import { styles } from './scan.styles.js';
import { ScanFinishedEvent, SectionChosenEvent, TogetherStartedEvent } from './scan-events.js';
import { coachTexts, scanTexts } from './scan-words.js';

/** Where it is about how the jongere sees themselves. */
const DISC_SECTION = 'verwachting';

/**
 * The scan of a jongere, as the coach has it before them: section by section, in any order, nothing required. In a language of the jongere
 * all that is for the coach is absent.
 *
 * @element werkspiegel-quickscan-scan
 * @fires {AnswersChangedEvent} answers-changed - Answers were chosen, changed or taken back. Not composed: heard by the tool alone.
 * @fires {SectionChosenEvent} section-chosen - The coach goes to another section. Not composed.
 * @fires {TogetherStartedEvent} together-started - One question a screen, from this section on. Not composed.
 * @fires {ScanFinishedEvent} scan-finished - That is all for now. Not composed.
 * @csspart item - One question with its answers.
 * @csspart question - The question itself.
 * @csspart answer - One answer.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelQuickscanScan extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, itemStyles, styles, partButtonStyles, belowBarStyles];

  @property({ attribute: false }) structure: Scan | undefined;
  /** In the language that is given. */
  @property({ attribute: false }) words: ScanWords | undefined;
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  @property({ attribute: false }) answers: Answers = {};
  /** Id of the section in sight. Undefined: the first. */
  @property({ attribute: false }) section: string | undefined;

  @property({ attribute: false }) disc: DiscPlace = { href: undefined, case: 'none' };

  /** What the coach opened or folded by hand; a leefgebied else follows its first question. */
  @state() private unfolded: ReadonlyMap<string, boolean> = new Map();
  @state() private fetched: { readonly [Name in Aid]?: TemplateResult } = {};
  @state() private opened: ReadonlySet<Aid> = new Set();
  @state() private notFetched: ReadonlySet<Aid> = new Set();

  #focusNext = '';

  override focus() {
    this.#focusNext = 'h2';
    this.requestUpdate();
  }

  /** Goes to a question, also in another section. */
  focusItem(id: string) {
    const section = this.structure?.sections.find(({ items }) => items.some((item) => item.id === id));
    if (section && section !== this.#section) this.#goTo(section.id);
    this.#focusNext = focusOf(id);
    this.requestUpdate();
  }

  protected override updated() {
    const found = this.#focusNext === '' ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!found) return;
    this.#focusNext = '';
    focusUnfolded(found);
  }

  protected override render() {
    const { words, language } = this;
    const section = this.#section;
    if (!words || !section) return nothing;
    return html`
      <div
        class="scan"
        lang=${language}
        @change=${this.#onChange}
        @input=${this.#onInput}
        @click=${this.#onClick}
      >
        <h2 tabindex="-1">${words.title}</h2>
        <p>${words.introduction}</p>
        ${this.#renderForCoach()}
        ${this.#renderSections(words)}
        <section class="questions" aria-labelledby="section">${this.#renderSection(section, words)}</section>
      </div>
    `;
  }

  get #section(): ScanSection | undefined {
    const sections = this.structure?.sections;
    return sections?.find(({ id }) => id === this.section) ?? sections?.[0];
  }

  /** In another language than the coach's the jongere reads along. */
  get #reader(): Reader {
    return this.language === 'nl' ? 'coach' : 'jongere';
  }

  #renderForCoach() {
    return html`
      <div class="for-coach" lang="nl">
        <div class="actions">
          <button type="button" class="primary" @click=${this.#onTogether}>${coachTexts.together}</button>
        </div>
        <p class="soft">${coachTexts.togetherNote}</p>
        ${this.#reader === 'coach' ? this.#renderFolded('talk') : nothing}
      </div>
    `;
  }

  #renderSections({ sections }: ScanWords) {
    const { structure, answers, language } = this;
    const texts = scanTexts[language];
    return html`
      <nav class="parts" aria-label=${texts.sections}>
        <ol role="list">
          ${structure?.sections.map((section) => {
            const isHere = section.id === this.#section?.id;
            const far = howFar(askedOf(section, answers, this.#reader), answers);
            return html`
              <li>
                <button type="button" data-section=${section.id} aria-current=${isHere ? 'step' : nothing}>
                  <span>${sections[section.id]?.title}</span> <span class="soft">${texts.howFar[far]}</span>
                </button>
              </li>
            `;
          })}
        </ol>
      </nav>
    `;
  }

  #renderSection(section: ScanSection, words: ScanWords) {
    const own = words.sections[section.id];
    const areas = areasOf(section);
    const items = itemsFor(section, this.#reader);
    return html`
      <h3 id="section" tabindex="-1">${own?.title}</h3>
      <p>${own?.explanation}</p>
      ${this.#renderList(section, words)}
      <div class="items">
        ${
          // Other questions are other radios: one that is used again would take its choice along into another group.
          keyed(
            section.id,
            areas.length > 0 ? areas.map((area) => this.#renderArea(area, words)) : this.#renderItems(items, words),
          )
        }
      </div>
      ${this.#reader === 'coach' ? this.#renderAids(section) : nothing} ${this.#renderOn(section, words)}
    `;
  }

  #renderItems(items: readonly ScanItem[], words: ScanWords) {
    const own = items.filter((item) => item.for === 'coach');
    const groups = groupsOf(items.filter((item) => item.for !== 'coach'));
    return html`
      ${groups.map(({ id, items }, at) => {
        const title = id === undefined ? undefined : scanTexts[this.language].groups[id];
        const body = items.map((item) => renderItem(item, this.#asking(words)));
        return id === undefined || title === undefined ? body : this.#renderFold(id, title, at === 0, body);
      })}
      ${
        own.length === 0
          ? nothing
          : html`
              <section class="coach-only" aria-labelledby="coach-only">
                <h4 id="coach-only">${coachTexts.forCoach}</h4>
                <p class="soft">${coachTexts.forCoachNote}</p>
                ${own.map((item) => renderItem(item, this.#asking(words)))}
              </section>
            `
      }
    `;
  }

  /** Folded or not as the coach left it, else as it is meant. */
  #renderFold(id: string, title: string, isMeantOpen: boolean, body: unknown) {
    const isOpen = this.unfolded.get(id) ?? isMeantOpen;
    const onToggle = ({ currentTarget }: Event) => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open !== isOpen) this.unfolded = new Map(this.unfolded).set(id, open);
    };
    return html`
      <details class="fold" .open=${isOpen} @toggle=${onToggle}>
        <summary>${title}</summary>
        <div class="items">${body}</div>
      </details>
    `;
  }

  /** Every question of the section with what was answered, to jump to. */
  #renderList(section: ScanSection, words: ScanWords) {
    const { answers, language } = this;
    const texts = scanTexts[language];
    return html`
      <details class="list">
        <summary>${texts.list}</summary>
        <ul role="list">
          ${itemsFor(section, this.#reader).map((item) => {
            const answer = answerText(item, words, answers);
            return html`
              <li>
                <button type="button" class="quiet" data-jump=${item.id}>${words.items[item.id]?.label}</button>
                <span class=${answer === undefined ? 'soft' : 'answered'}>${answer ?? texts.howFar.open}</span>
              </li>
            `;
          })}
        </ul>
      </details>
    `;
  }

  #renderArea({ id, main, details, acute }: Area, words: ScanWords) {
    const asking = this.#asking(words);
    return html`
      <section class="area" aria-labelledby="area-${id}">
        <h4 id="area-${id}">${words.items[main.id]?.label}</h4>
        ${renderItem(main, asking)} ${acute.map((item) => renderItem(item, asking))}
        ${
          details.length === 0
            ? nothing
            : this.#renderFold(
                id,
                scanTexts[this.language].more,
                needsMore(this.answers[main.id]),
                details.map((item) => renderItem(item, asking)),
              )
        }
      </section>
    `;
  }

  #asking(words: ScanWords): Asking {
    return { words, language: this.language, answers: this.answers, waysOut: this.structure?.waysOut ?? [] };
  }

  #renderAids({ id }: ScanSection) {
    const aids = AIDS_OF[id] ?? [];
    return html`
      ${id === DISC_SECTION ? renderDiscNotice(this.disc) : nothing}
      ${aids.map((aid) => this.#renderFolded(aid))}
    `;
  }

  #renderOn({ id }: ScanSection, { sections: titles }: ScanWords) {
    const { sections = [] } = this.structure ?? {};
    const at = sections.findIndex((section) => section.id === id);
    const [before, after] = [sections[at - 1], sections[at + 1]];
    const texts = scanTexts[this.language];
    const titleOf = (section: ScanSection) => titles[section.id]?.title ?? '';
    return html`
      <div class="actions">
        ${
          after
            ? html`<button type="button" class="primary" data-section=${after.id}>${texts.next(titleOf(after))}</button>`
            : nothing
        }
        ${before ? html`<button type="button" data-section=${before.id}>${texts.previous(titleOf(before))}</button>` : nothing}
        <button type="button" class="quiet" lang="nl" @click=${this.#onFinish}>${coachTexts.finish}</button>
      </div>
    `;
  }

  #renderFolded(aid: Aid) {
    const isOpen = this.opened.has(aid);
    return html`
      <details data-aid=${aid} .open=${isOpen} @toggle=${this.#onAid}>
        <summary>${coachTexts[aid]}</summary>
        ${isOpen ? this.#renderFetched(aid) : nothing}
      </details>
    `;
  }

  #renderFetched(aid: Aid) {
    if (this.fetched[aid]) return this.fetched[aid];
    if (!this.notFetched.has(aid)) return html`<p>${nl.loading}</p>`;
    return html`
      <p class="notice" role="alert">${nl.loadFailed}</p>
      <button type="button" @click=${() => this.#fetch(aid)}>${nl.loadAgain}</button>
    `;
  }

  async #fetch(aid: Aid) {
    if (this.fetched[aid]) return;
    this.notFetched = new Set([...this.notFetched].filter((other) => other !== aid));
    try {
      const { AIDS } = await import('./aids.js');
      const body = await AIDS[aid]();
      this.fetched = { ...this.fetched, [aid]: body };
    } catch {
      this.notFetched = new Set([...this.notFetched, aid]);
    }
  }

  #goTo(id: string) {
    this.section = id;
    this.dispatchEvent(new SectionChosenEvent(id));
  }

  #onChange({ target }: Event) {
    const { name, value, type } = target as HTMLInputElement;
    if (type === 'radio' || target instanceof HTMLSelectElement) this.#change({ [name]: value });
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#change({ [target.name]: target.value === '' ? undefined : target.value });
  }

  #onClick({ target }: Event) {
    const pressed = (target as HTMLElement).closest('button');
    if (!pressed) return;
    const { section, jump } = pressed.dataset;
    if (section !== undefined) {
      this.#goTo(section);
      this.#focusNext = '#section';
    }
    if (jump !== undefined) this.focusItem(jump);
    const step = changesOf(pressed, this.#section?.items ?? [], this.answers);
    if (!step) return;
    this.#focusNext = step.focus;
    this.#change(step.changes);
  }

  #change(changes: ConstructorParameters<typeof AnswersChangedEvent>[0]) {
    this.dispatchEvent(new AnswersChangedEvent(changes));
  }

  #onAid({ currentTarget }: Event) {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    const aid = dataset.aid as Aid;
    if (open === this.opened.has(aid)) return;
    const others = [...this.opened].filter((other) => other !== aid);
    this.opened = new Set(open ? [...others, aid] : others);
    if (open) void this.#fetch(aid);
  }

  readonly #onTogether = () => {
    this.dispatchEvent(new TogetherStartedEvent(this.#section?.id ?? ''));
  };

  readonly #onFinish = () => {
    this.dispatchEvent(new ScanFinishedEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-scan': WerkspiegelQuickscanScan;
  }
}
