import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { lasting } from '../storage/lasting.js';
import { newestFirst } from '../storage/newest-first.js';
import { isFromNewer } from '../storage/open-store.js';
import { type Afname, keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type Survey } from '../storage/record-store.js';
import type { Sealing } from '../storage/sealing.js';
import { base } from '../theme/base.styles.js';
import { addRecords } from './add-records.js';
import type { ContentOf } from './answer-rows.js';
import { download } from './download.js';
import { RecordChosenEvent, RecordsChangedEvent, SealingChangedEvent } from './record-events.js';
import { styles } from './records.styles.js';
import { nl } from './words.nl.js';

/** The terms the owner may choose from, in months. */
const TERMS = [6, 12, 24];

/** Characters in a pass phrase, at least: shorter ones are guessed. */
const SHORTEST = 12;

const CLOCK_SLACK_IN_MS = 5 * 60 * 1000;

/** The forms in which records can be taken along. */
type Form = 'json' | 'csv' | 'html';

/**
 * What is kept here: what, where, how long and for whom; and how to take it along, bring it back, or let it go.
 *
 * @element werkspiegel-records
 * @fires {RecordChosenEvent} record-chosen - The person wants to see a finished check. Not composed: heard by the tool alone.
 * @fires {RecordsChangedEvent} records-changed - What is kept, or for how long, was changed here. Not composed: heard by the tool alone.
 * @fires {SealingChangedEvent} sealing-changed - A pass phrase was put on, taken off, or the store was locked. Not composed: heard by the tool alone.
 * @csspart record - One record in the list.
 */
export class WerkspiegelRecords extends LitElement {
  static override styles = [base, styles];

  /** The questionnaires this page knows, for the words in what is taken along. */
  @property({ attribute: false }) contentOf: ContentOf = () => undefined;
  /** The name of a questionnaire for a person, by its id. */
  @property({ attribute: false }) nameOf: (questionnaireId: string) => string = (id) => id;
  /** The language of the words, for the page that is taken along. */
  @property({ attribute: false }) language = 'nl';
  /** Months after which a finished check goes. Undefined: it stays until it is wiped. */
  @property({ attribute: false }) months: number | undefined;
  /** The host page set the months, so the owner cannot. */
  @property({ attribute: false }) setByHost = false;

  /** The pass phrase on what is kept. Undefined: there is none to put on, here. */
  @property({ attribute: false }) sealing: Sealing | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;
  @state() private records: readonly WerkspiegelRecord[] = [];
  /** The records were read; until then nobody knows that there are none. */
  @state() private isRead = false;
  @state() private survey: Survey = { newer: 0, sealed: 0, unreadable: 0 };
  /** Wiped on this screen: they can be put back as long as it is open. */
  @state() private removed: readonly WerkspiegelRecord[] = [];
  /** What was done, or why it was not. */
  @state() private message = '';
  @state() private isOver = false;
  /** The browser promised not to throw away what is kept when it runs short of room. */
  @state() private isLasting = false;
  /** Why this page cannot seal. Undefined: it can. */
  @state() private hindrance: string | undefined;

  #stopWatching: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    // Back in the page: much may have happened meanwhile.
    if (this.environment) this.#watch(this.environment);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    // With another term some checks may have gone.
    if (changed.has('months')) void this.#load();
    if (!changed.has('environment') || !this.environment) return;
    this.#watch(this.environment);
    void lasting().then((promise) => {
      this.isLasting = promise === 'persistent';
    });
    void this.sealing?.hindrance().then((hindrance) => {
      this.hindrance = hindrance;
    });
  }

  protected override render() {
    if (!this.environment) return nothing;
    return html`
      <div class="records" @paste=${this.#onPaste}>
        <div role="status">${this.message === '' ? nothing : html`<p class="notice">${this.message}</p>`}</div>
        ${this.#renderExplanation(this.environment)}${this.#renderList()}${this.#renderOut()}${this.#renderIn()}
        ${this.#renderTerm(this.environment)}${this.#renderSealing()}
      </div>
    `;
  }

  #renderExplanation({ storage: { place } }: Environment) {
    const { what, where, howLong, forWhom, title } = nl.explained;
    const term = this.months === undefined ? howLong.forever : howLong.months(this.months);
    const lasts = {
      local: [term, this.isLasting ? '' : howLong.evict, howLong.virtual],
      session: [howLong.session],
      memory: [howLong.memory],
    };
    return html`
      <section aria-labelledby="explained">
        <h3 id="explained">${title}</h3>
        <dl>
          <dt>${what.term}</dt>
          <dd>${what.text}</dd>
          <dt>${where.term}</dt>
          <dd>${where[place]}</dd>
          <dt>${howLong.term}</dt>
          <dd>${lasts[place].join(' ')}</dd>
          <dt>${forWhom.term}</dt>
          <dd>${forWhom.text}</dd>
        </dl>
        <p class="soft">${nl.close}</p>
      </section>
    `;
  }

  #renderList() {
    const { list } = nl;
    const { newer, unreadable } = this.survey;
    return html`
      <section aria-labelledby="list">
        <h3 id="list" tabindex="-1">${list.title}</h3>
        ${this.isRead && this.records.length === 0 ? html`<p>${list.none}</p>` : nothing}
        <ul class="kept" role="list">
          ${repeat(this.records, keyOf, (record) => this.#renderRecord(record))}
        </ul>
        ${this.#isClockOff() ? html`<p>${list.clock}</p>` : nothing}
        ${newer > 0 ? html`<p>${list.newer(newer)}</p>` : nothing}
        ${unreadable > 0 ? html`<p>${list.unreadable(unreadable)}</p>` : nothing}
        ${
          this.removed.length > 0
            ? html`
                <div class="actions">
                  <span>${list.removed(this.removed.length)}</span>
                  <button type="button" @click=${this.#onUndo}>${list.undo}</button>
                </div>
              `
            : nothing
        }
      </section>
    `;
  }

  #renderRecord(record: WerkspiegelRecord) {
    const { list } = nl;
    const title =
      record.kind === 'afname'
        ? list.afname(new Date(record.finishedAt))
        : list[record.kind](new Date(record.changedAt));
    return html`
      <li part="record" data-record=${record.id}>
        <span class="what">
          <strong>${title}</strong>
          ${
            record.kind === 'dossier'
              ? nothing
              : html`<span class="soft">${list.about(this.nameOf(record.questionnaire.id), record.questionnaire.version)}</span>`
          }
        </span>
        <span class="actions">
          ${
            record.kind === 'afname' && this.contentOf(record.questionnaire.id)
              ? html`
                  <button type="button" aria-label="${list.show}: ${title}" @click=${() => this.#onShow(record)}>
                    ${list.show}
                  </button>
                `
              : nothing
          }
          <button type="button" class="quiet" aria-label="${list.remove}: ${title}" @click=${() => this.#onRemove([record])}>
            ${list.remove}
          </button>
        </span>
      </li>
    `;
  }

  #renderOut() {
    if (this.records.length === 0) return nothing;
    const { out, wipe } = nl;
    return html`
      <section aria-labelledby="out">
        <h3 id="out">${out.title}</h3>
        <p>${out.explanation}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.#onTakeAlong('json')}>${out.json}</button>
          <button type="button" @click=${() => this.#onTakeAlong('csv')}>${out.csv}</button>
          <button type="button" @click=${() => this.#onTakeAlong('html')}>${out.html}</button>
        </div>
        <div class="actions">
          <button type="button" @click=${() => this.#onRemove(this.records)}>${wipe.action}</button>
        </div>
      </section>
    `;
  }

  #renderIn() {
    const words = nl.in;
    return html`
      <section aria-labelledby="in">
        <h3 id="in">${words.title}</h3>
        <div
          class="drop ${this.isOver ? 'over' : ''}"
          @dragover=${this.#onDragOver}
          @dragleave=${this.#onDragLeave}
          @drop=${this.#onDrop}
        >
          <p>${words.explanation}</p>
          <label>
            ${words.choose}
            <input type="file" accept=".json,application/json" @change=${this.#onFile} />
          </label>
          <label>
            ${words.paste}
            <textarea spellcheck="false" autocomplete="off"></textarea>
          </label>
        </div>
      </section>
    `;
  }

  #renderTerm({ storage: { place } }: Environment) {
    if (place !== 'local') return nothing;
    const { keep } = nl;
    return html`
      <section aria-labelledby="term">
        <h3 id="term">${keep.title}</h3>
        ${
          this.setByHost && this.months !== undefined
            ? html`<p>${keep.byHost(this.months)}</p>`
            : html`
                <label>
                  ${keep.label}
                  <select @change=${this.#onTerm}>
                    <option value="" ?selected=${this.months === undefined}>${keep.never}</option>
                    ${TERMS.map(
                      (months) => html`
                        <option value=${months} ?selected=${this.months === months}>${keep.months(months)}</option>
                      `,
                    )}
                  </select>
                </label>
              `
        }
        ${this.months !== undefined && this.#isClockOff() ? html`<p>${keep.clock}</p>` : nothing}
      </section>
    `;
  }

  /** Something here is dated later than now: the clock was wrong then, or is now. A few minutes are no fault to speak of. */
  #isClockOff() {
    const soon = (this.environment?.now().getTime() ?? 0) + CLOCK_SLACK_IN_MS;
    return this.records.some(({ startedAt, changedAt }) =>
      [startedAt, changedAt].some((time) => Date.parse(time) > soon),
    );
  }

  #renderSealing() {
    if (!this.sealing) return nothing;
    const words = nl.sealing;
    return html`
      <section aria-labelledby="sealing">
        <h3 id="sealing">${words.title}</h3>
        ${this.sealing.isSealed ? this.#renderSealed() : this.#renderUnsealed()}
      </section>
    `;
  }

  #renderSealed() {
    const words = nl.sealing;
    return html`
      <p>${words.sealed}</p>
      <div class="actions">
        <button type="button" @click=${this.#onLock}>${words.lock}</button>
        <button type="button" class="quiet" @click=${this.#onUnseal}>${words.unseal}</button>
      </div>
    `;
  }

  #renderUnsealed() {
    const words = nl.sealing;
    if (this.hindrance) return html`<p>${this.hindrance}</p>`;
    return html`
      <p>${words.explanation}</p>
      <form @submit=${this.#onSeal}>
        <label>
          ${words.passphrase}
          <input name="passphrase" type="password" autocomplete="new-password" minlength=${SHORTEST} required />
        </label>
        <label>
          ${words.again}
          <input name="again" type="password" autocomplete="new-password" required />
        </label>
        <button>${words.seal}</button>
      </form>
    `;
  }

  #watch({ storage }: Environment) {
    this.#stopWatching?.();
    this.#stopWatching = storage.watch(() => void this.#load());
    void this.#load();
  }

  async #load() {
    const { storage } = this.environment ?? {};
    if (!storage) return;
    try {
      const [records, survey] = await Promise.all([storage.list(), storage.survey()]);
      this.records = newestFirst(records, ({ changedAt }) => changedAt, this.environment?.now() ?? new Date());
      this.survey = survey;
      this.isRead = true;
    } catch (error) {
      this.message = sentenceOf(error) ?? nl.list.failed;
    }
  }

  /** Does something with the store, and says in words how it went. */
  async #attempt(step: () => Promise<string>) {
    try {
      this.message = await step();
    } catch (error) {
      this.message = sentenceOf(error) ?? nl.failed;
      return;
    }
    await this.#load();
  }

  #onShow({ id }: Afname) {
    this.dispatchEvent(new RecordChosenEvent(id));
  }

  #onRemove(records: readonly WerkspiegelRecord[]) {
    void this.#attempt(async () => {
      await this.environment?.storage.remove(...records.map(keyOf));
      this.removed = [...this.removed, ...records];
      this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
      this.dispatchEvent(new RecordsChangedEvent(undefined));
      return nl.list.removed(records.length);
    });
  }

  #onUndo() {
    void this.#attempt(async () => {
      const { storage } = this.environment ?? {};
      // Something may have come in its place since; then that stays.
      if (storage) await addRecords(storage, this.removed);
      this.removed = [];
      this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
      this.dispatchEvent(new RecordsChangedEvent(undefined));
      return nl.list.restored;
    });
  }

  #onTakeAlong(form: Form) {
    void this.#attempt(async () => {
      const now = this.environment?.now() ?? new Date();
      const { recordsFileName, recordsFileText, toRecordsFile } = await import('./records-file.js');
      const give = (type: string, text: string) => download(this.renderRoot, recordsFileName(now, form), type, text);
      if (form === 'json') give('application/json', recordsFileText(toRecordsFile(this.records, now)));
      if (form === 'csv') {
        const { recordsCsv } = await import('./records-csv.js');
        give('text/csv', recordsCsv(this.records, this.contentOf));
      }
      if (form === 'html') {
        const { recordsHtml } = await import('./records-html.js');
        give('text/html', recordsHtml(this.records, this.contentOf, this.language));
      }
      return nl.out.done;
    });
  }

  #onFile(event: Event) {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) this.#takeIn(file);
    input.value = '';
  }

  #onDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  #onDragLeave() {
    this.isOver = false;
  }

  #onDrop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) this.#takeIn(file);
    else if (text !== '') this.#takeIn(new Blob([text]));
  }

  #onPaste(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return; // a pass phrase is none of our records
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!file && text === '') return;
    event.preventDefault();
    this.#takeIn(file ?? new Blob([text]));
  }

  /** All of it, or nothing. */
  #takeIn(source: Blob) {
    const { storage } = this.environment ?? {};
    if (!storage) return;
    void this.#attempt(async () => {
      const { takeIn } = await import('./take-in.js');
      const { added, known } = await takeIn(storage, source);
      this.dispatchEvent(new RecordsChangedEvent(undefined));
      return nl.in.done(added, known);
    });
  }

  #onSeal(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { passphrase, again } = Object.fromEntries(new FormData(form));
    if (passphrase !== again) {
      this.message = nl.sealing.differs;
      return;
    }
    this.message = nl.sealing.busy;
    void this.#attempt(async () => {
      await this.sealing?.seal(String(passphrase));
      form.reset();
      this.dispatchEvent(new SealingChangedEvent());
      return nl.sealing.done;
    });
  }

  #onUnseal() {
    void this.#attempt(async () => {
      await this.sealing?.unseal();
      this.dispatchEvent(new SealingChangedEvent());
      return nl.sealing.gone;
    });
  }

  #onLock() {
    this.sealing?.lock();
    this.dispatchEvent(new SealingChangedEvent());
  }

  #onTerm(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new RecordsChangedEvent({ months: value === '' ? undefined : Number(value) }));
  }
}

/** What is to be said of it. Undefined: nothing in particular. */
function sentenceOf(error: unknown): string | undefined {
  if (isFromNewer(error)) return nl.outdated.text;
  return error instanceof RecordError ? error.message : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-records': WerkspiegelRecords;
  }
}
