import {
  loadAgreements,
  loadEmployers,
  loadJobcarving,
  loadScan,
  type Scan,
  type ScanLanguage,
  type ScanSection,
  type ScanWords,
} from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { answerCardStyles } from '../../item/answer-card.styles.js';
import type { Answers, Dossier } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { belowBarStyles } from '../below-bar.styles.js';
import { FocusController } from '../focus-controller.js';
import { isOtherCase } from '../other-case.js';
import { renderPartButtons } from '../part-buttons.js';
import { partButtonStyles } from '../part-buttons.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { renderWhence } from '../whence.js';
import { renderAgreements } from './agreements.js';
import { renderAspect } from './aspect.js';
import { nameOf, renderAdding, renderPlaceList } from './place-list.js';
import { aspectState, highestNumber, naming, type Place, placed, placesIn, putBack, removal } from './places.js';
import { renderEmployers, renderJobcarving } from './search.js';
import { nl } from './words.nl.js';
import { styles } from './workplace.styles.js';

/** Everything there is to read and ask here. It comes all at once: on a tour there may be no network later. */
interface Content {
  readonly structure: Scan;
  readonly words: ScanWords;
  readonly agreements: Awaited<ReturnType<typeof loadAgreements>>;
  readonly employers: Awaited<ReturnType<typeof loadEmployers>>;
  readonly jobcarving: Awaited<ReturnType<typeof loadJobcarving>>;
}

/**
 * The workplaces of a case, each looked at by five aspects on a tour of a company.
 *
 * @element werkspiegel-quickscan-workplace
 * @fires {AnswersChangedEvent} answers-changed - Something was answered, named, taken away or put back. Not composed: heard by the tool alone.
 * @csspart place - One workplace in the list.
 * @csspart answer - One answer to choose.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelQuickscanWorkplace extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, styles, partButtonStyles, belowBarStyles];

  /** What is known of all workplaces: the number of one, a dot, and the id of an item. */
  @property({ attribute: false }) answers: Answers = {};
  /** This room speaks the coach's Dutch, whatever the language. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';

  /** Of the case that is open. What was taken away from one case cannot be put back into another. */
  @property({ attribute: false }) dossier: Dossier | undefined;

  @state() private content: Content | undefined;
  @state() private hasFailed = false;
  /** Number of the workplace that is looked at. Undefined, or gone: the list. */
  @state() private open: number | undefined;
  /** Place of the aspect that is looked at, from 0. */
  @state() private aspect = 0;
  @state() private newName = '';
  @state() private renaming: { readonly number: number; readonly text: string } | undefined;
  /** What was taken away last, until it is put back or another is. */
  @state() private removed: Place | undefined;
  @state() private message = '';

  /** What was told comes down again later: a place that is added is not there at once. */
  readonly #focus = new FocusController(this);

  /** A number is given once, so that what was taken away can be put back beside what came after it. */
  #highest = 0;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.content) void this.#load();
  }

  override focus() {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('dossier') && isOtherCase(changed.get('dossier'), this.dossier)) this.#begin();
    if (changed.has('answers')) this.#highest = Math.max(this.#highest, highestNumber(this.answers));
  }

  protected override render() {
    const { content } = this;
    if (this.hasFailed) {
      return html`
        <p class="notice" role="alert">${nl.loadFailed}</p>
        <div class="actions"><button type="button" class="primary" @click=${this.#load}>${nl.loadAgain}</button></div>
      `;
    }
    if (!content) return html`<p>${nl.loading}</p>`;
    const place = this.#openPlace();
    return html`
      <h2 tabindex="-1">${content.words.title}</h2>
      <div role="status">${this.message === '' ? nothing : html`<p class="notice">${this.message}</p>`}</div>
      <div class="room">
        <div class="main">${place ? this.#renderPlace(place, content) : this.#renderList(content)}</div>
        <aside aria-label=${nl.beside}>${this.#renderBeside(place, content)}</aside>
      </div>
    `;
  }

  #renderList({ structure: { sections }, words }: Content) {
    const places = placesIn(this.answers);
    return html`
      <p>${words.introduction}</p>
      <p class="soft">${nl.offline}</p>
      ${this.removed ? this.#renderRemoved(this.removed) : nothing}
      <div class="main" @click=${this.#onListClick} @input=${this.#onNameInput} @submit=${this.#onSubmit}>
        ${
          places.length === 0
            ? html`<p>${nl.list.none}</p>`
            : html`
                <h3>${nl.list.title}</h3>
                ${renderPlaceList(places, { sections, words, renaming: this.renaming })}
              `
        }
        ${renderAdding(this.newName, places.length === 0)}
      </div>
    `;
  }

  #renderRemoved(place: Place) {
    return html`
      <div class="notice removed">
        <p>${nl.removed(nameOf(place))}</p>
        <button type="button" id="undo" @click=${() => this.#onUndo(place)}>${nl.undo}</button>
      </div>
    `;
  }

  #renderPlace(place: Place, { structure, words }: Content) {
    const { sections, waysOut } = structure;
    const section = sections[this.aspect];
    if (!section) return nothing;
    const titleOf = (at: number) => words.sections[sections[at]?.id ?? '']?.title ?? '';
    return html`
      <div class="actions"><button type="button" @click=${this.#onBack}>${nl.back}</button></div>
      <h3>${nameOf(place)}</h3>
      ${this.#renderAspects(place, sections, words)}
      <div class="aspect" @change=${this.#onChange} @input=${this.#onInput} @click=${this.#onClear}>
        ${renderAspect(section, { place, words, waysOut, whence: renderWhence })}
      </div>
      <div class="actions onward">
        ${
          this.aspect === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#goTo(this.aspect - 1)}>${nl.previous(titleOf(this.aspect - 1))}</button>`
        }
        ${
          this.aspect === sections.length - 1
            ? html`<button type="button" class="primary" @click=${this.#onBack}>${nl.done}</button>`
            : html`<button type="button" class="primary" @click=${() => this.#goTo(this.aspect + 1)}>${nl.next(titleOf(this.aspect + 1))}</button>`
        }
      </div>
    `;
  }

  #renderAspects({ answers }: Place, sections: readonly ScanSection[], words: ScanWords) {
    const aspects = sections.map(({ id, items }) => ({
      id,
      title: words.sections[id]?.title ?? '',
      more: nl.states[aspectState(items, answers)],
    }));
    const onChosen = (id: string) => this.#goTo(sections.findIndex((section) => section.id === id));
    return renderPartButtons(nl.aspects, aspects, sections[this.aspect]?.id, onChosen);
  }

  #renderBeside(place: Place | undefined, { agreements, employers, jobcarving }: Content) {
    return html`
      ${
        place
          ? html`
              <details @change=${this.#onChange} @input=${this.#onInput}>
                <summary>${nl.agreements.title(nameOf(place))}</summary>
                ${renderAgreements(agreements, { place, whence: renderWhence })}
              </details>
            `
          : nothing
      }
      <details>
        <summary>${nl.employers.title}</summary>
        ${renderEmployers(employers, renderWhence)}
      </details>
      <details>
        <summary>${jobcarving.words.title}</summary>
        ${renderJobcarving(jobcarving, renderWhence)}
      </details>
    `;
  }

  #begin() {
    this.open = undefined;
    this.newName = '';
    this.renaming = undefined;
    this.removed = undefined;
    this.message = '';
    this.#highest = highestNumber(this.answers);
  }

  #openPlace(): Place | undefined {
    return placesIn(this.answers).find(({ number }) => number === this.open);
  }

  readonly #load = async () => {
    this.hasFailed = false;
    try {
      const [scan, agreements, employers, jobcarving] = await Promise.all([
        loadScan('werkplek', this.language),
        loadAgreements(),
        loadEmployers(),
        loadJobcarving(),
      ]);
      this.content = { ...scan, agreements, employers, jobcarving };
    } catch {
      this.hasFailed = true;
    }
  };

  #tell(changes: AnswerChanges) {
    this.dispatchEvent(new AnswersChangedEvent(changes));
  }

  #enter(number: number) {
    this.open = number;
    this.renaming = undefined;
    this.#goTo(0);
  }

  #goTo(aspect: number) {
    this.aspect = aspect;
    this.message = '';
    this.#focus.to('#aspect');
  }

  #onListClick({ target }: Event) {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
    const number = Number(button?.closest<HTMLElement>('[data-place]')?.dataset.place);
    const place = placesIn(this.answers).find((each) => each.number === number);
    if (!button || !place) return;
    this.message = '';
    if (button.dataset.do === 'open') this.#enter(number);
    if (button.dataset.do === 'rename') this.#rename({ number, text: place.name });
    if (button.dataset.do === 'keep-name') this.#rename(undefined, number);
    if (button.dataset.do === 'remove') this.#remove(place);
  }

  #rename(renaming: { readonly number: number; readonly text: string } | undefined, back?: number) {
    this.renaming = renaming;
    this.#focus.to(renaming ? '#rename' : `[data-place="${back}"] h4`);
  }

  #remove(place: Place) {
    this.removed = place;
    this.renaming = undefined;
    this.#tell(removal(place, this.#highest));
    this.#focus.to('#undo');
  }

  #onUndo(place: Place) {
    this.removed = undefined;
    this.message = nl.said.restored(nameOf(place));
    this.#tell(putBack(place));
    this.#focus.to(`[data-place="${place.number}"] h4`);
  }

  #onNameInput({ target }: Event) {
    const { id, value } = target as HTMLInputElement;
    if (id === 'add') this.newName = value;
    else if (this.renaming) this.renaming = { ...this.renaming, text: value };
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if ((event.target as HTMLElement).dataset.form === 'rename') this.#onRenamed();
    else this.#onAdded();
  }

  #onAdded() {
    this.#highest += 1;
    const number = this.#highest;
    const name = this.newName.trim() === '' ? nl.nameless(number) : this.newName.trim();
    this.newName = '';
    this.#tell(naming(number, name));
    this.#enter(number);
  }

  #onRenamed() {
    const { number, text } = this.renaming ?? { number: 0, text: '' };
    const name = text.trim() === '' ? nl.nameless(number) : text.trim();
    this.message = nl.said.renamed(name);
    this.#tell(naming(number, name));
    this.#rename(undefined, number);
  }

  #onBack() {
    const number = this.open;
    this.open = undefined;
    this.message = '';
    this.#focus.to(`[data-place="${number}"] h4`);
  }

  /** Of radios and boxes; a text is told while it is typed. */
  #onChange({ target }: Event) {
    const { type, name, value, checked } = target as HTMLInputElement;
    if (this.open === undefined || (type !== 'radio' && type !== 'checkbox')) return;
    const answer = type === 'radio' ? value : checked ? 'ja' : undefined;
    this.#tell({ [placed(this.open, name)]: answer });
  }

  #onInput({ target }: Event) {
    const { type, name, value } = target as HTMLTextAreaElement;
    if (this.open === undefined || type !== 'textarea') return;
    this.#tell({ [placed(this.open, name)]: value === '' ? undefined : value });
  }

  #onClear({ target }: Event) {
    const item = (target as HTMLElement).closest<HTMLElement>('[data-clear]')?.dataset.clear;
    if (this.open === undefined || item === undefined) return;
    // The button disappears with the answer; the person goes on at the question it belonged to.
    this.#focus.to(`fieldset[data-item="${CSS.escape(item)}"] input`);
    this.#tell({ [placed(this.open, item)]: undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-workplace': WerkspiegelQuickscanWorkplace;
  }
}
