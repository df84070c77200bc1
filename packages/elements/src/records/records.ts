import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { expired } from '../storage/keep-months.js';
import { lasting } from '../storage/lasting.js';
import { newestFirst } from '../storage/newest-first.js';
import { isFromNewer } from '../storage/open-store.js';
import { type Afname, keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type Survey } from '../storage/record-store.js';
import type { Sealing } from '../storage/sealing.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { keptListStyles } from '../theme/kept-list.styles.js';
import type { ContentOf } from './answer-rows.js';
import { download } from './download.js';
import { passphraseIn, renderPassphraseForm } from './passphrase-form.js';
import { RecordChosenEvent, RecordsChangedEvent, SealingChangedEvent } from './record-events.js';
import { styles } from './records.styles.js';
import { nl } from './words.nl.js';

/** The terms the owner may choose from, in months. */
const TERMS = [6, 12, 24];

const CLOCK_SLACK_IN_MS = 5 * 60 * 1000;

/** The forms in which records can be taken along; the first is behind the pass phrase still. */
type Form = 'wachtzin.json' | 'json' | 'csv' | 'html';

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
  static override styles = [base, fieldStyles, keptListStyles, styles];

  /** The questionnaires this page knows, for the words in what is taken along. */
  @property({ attribute: false }) contentOf: ContentOf = () => undefined;
  /** The name of a questionnaire for a person, by its id. */
  @property({ attribute: false }) nameOf: (questionnaireId: string) => string = (id) => id;
  /** Whether the tool around this can show a check of a questionnaire, by its id. */
  @property({ attribute: false }) canShow: (questionnaireId: string) => boolean = () => true;
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
  /** The term before one was chosen that wiped some of them. */
  @state() private termBefore: { readonly months: number | undefined } | undefined;
  /** A term that would wipe these: it is asked about first. */
  @state() private asked: { readonly months: number; readonly going: readonly WerkspiegelRecord[] } | undefined;
  /** What was brought, and is behind a pass phrase of its own. */
  @state() private sealedSource: Blob | undefined;
  /** What was done, or why it was not. */
  @state() private message = '';
  @state() private isOver = false;
  /** The browser promised not to throw away what is kept when it runs short of room. */
  @state() private isLasting = false;
  /** Why this page cannot seal. Undefined: it can. */
  @state() private hindrance: string | undefined;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  #stopWatching: (() => void) | undefined;
  #loads = 0;

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
        ${this.#renderTerm(this.environment)}${this.#renderSealing()}${this.#renderAsked()}
      </div>
    `;
  }

  /** Looks again at what is kept, after the page around it changed that. */
  refresh(): Promise<void> {
    return this.#load();
  }

  #renderExplanation({ storage: { place } }: Environment) {
    const { what, where, howLong, forWhom, title } = nl.explained;
    const term = this.months === undefined ? howLong.forever : howLong.months(this.months, this.setByHost);
    const lasts = {
      local: [term, this.isLasting ? '' : howLong.evict, howLong.virtual],
      session: [howLong.session],
      host: [term, howLong.host],
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
          <dd>${place === 'host' ? forWhom.host : forWhom.text}</dd>
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
            record.kind === 'afname' && this.contentOf(record.questionnaire.id) && this.canShow(record.questionnaire.id)
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
        ${this.sealing?.isSealed ? this.#renderOutSealed() : this.#renderOutReadable(out.explanation)}
        <div class="actions">
          <button type="button" @click=${() => this.#onRemove(this.records)}>${wipe.action}</button>
        </div>
      </section>
    `;
  }

  #renderOutSealed() {
    const { out } = nl;
    return html`
      <p>${out.sealedExplanation}</p>
      <button type="button" class="primary" @click=${() => this.#onTakeAlong('wachtzin.json')}>${out.sealed}</button>
      <details>
        <summary>${out.readable}</summary>
        ${this.#renderOutReadable(out.readableExplanation)}
      </details>
    `;
  }

  #renderOutReadable(explanation: string) {
    const { out } = nl;
    return html`
      <p>${explanation}</p>
      <div class="actions">
        <button
          type="button"
          class=${this.sealing?.isSealed ? '' : 'primary'}
          @click=${() => this.#onTakeAlong('json')}
        >
          ${out.json}
        </button>
        <button type="button" @click=${() => this.#onTakeAlong('csv')}>${out.csv}</button>
        <button type="button" @click=${() => this.#onTakeAlong('html')}>${out.html}</button>
      </div>
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
          <button type="button" @click=${this.#onText}>${words.take}</button>
        </div>
        ${
          this.sealedSource
            ? html`
                <form id="unseal" @submit=${this.#onUnsealSource}>
                  <label>
                    ${words.passphrase}
                    <input name="passphrase" type="password" autocomplete="off" required />
                  </label>
                  <button>${words.open}</button>
                </form>
              `
            : nothing
        }
      </section>
    `;
  }

  #renderTerm({ storage: { place } }: Environment) {
    // Until they are read nobody knows which of them a term would wipe.
    if (!this.isRead || (place !== 'local' && place !== 'host')) return nothing;
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

  #renderAsked() {
    if (!this.asked) return nothing;
    const { keep } = nl;
    const { going, months } = this.asked;
    return html`
      <dialog aria-labelledby="asked" @close=${this.#onAskedClosed}>
        <h3 id="asked">${keep.askTitle(going.length)}</h3>
        <p>${keep.ask(going.length, months)}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.dialog?.close()}>${keep.cancel}</button>
          <button type="button" @click=${this.#onTermConfirmed}>${keep.confirm(going.length)}</button>
        </div>
      </dialog>
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
      <details>
        <summary>${words.change}</summary>
        <p>${words.changeExplanation}</p>
        ${renderPassphraseForm(words.change, this.#onChangePassphrase)}
      </details>
    `;
  }

  #renderUnsealed() {
    const words = nl.sealing;
    if (this.hindrance) return html`<p>${this.hindrance}</p>`;
    return html`
      <p>${words.explanation}</p>
      ${renderPassphraseForm(words.seal, this.#onSeal)}
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
    this.#loads += 1;
    const load = this.#loads;
    try {
      const [records, survey] = await Promise.all([storage.list(), storage.survey()]);
      // A later one was quicker, and knows better.
      if (load !== this.#loads) return;
      // What is about a jongere has its own place, where it is sealed or gone.
      const own = records.filter(({ caseId }) => caseId === undefined);
      this.records = newestFirst(own, ({ changedAt }) => changedAt, this.environment?.now() ?? new Date());
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
      const { putBack } = await import('./put-back.js');
      const left = storage ? await putBack(storage, this.removed) : [];
      this.removed = left;
      // With the term that wiped them they would go again the next time.
      const { termBefore } = this;
      this.termBefore = undefined;
      this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
      this.dispatchEvent(new RecordsChangedEvent(termBefore));
      if (left.length > 0) return nl.list.left(left.length);
      return termBefore ? nl.keep.restored : nl.list.restored;
    });
  }

  #onTakeAlong(form: Form) {
    void this.#attempt(async () => {
      const now = this.environment?.now() ?? new Date();
      const { recordsFileName, recordsFileText, toRecordsFile } = await import('./records-file.js');
      const give = (type: string, text: string) => download(this.renderRoot, recordsFileName(now, form), type, text);
      if (form === 'wachtzin.json') {
        const sealed = (await this.sealing?.exportSealed(this.records.map(keyOf))) ?? [];
        give('application/json', recordsFileText(toRecordsFile(sealed, now)));
      }
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

  #onText() {
    const [field] = this.renderRoot.querySelectorAll('textarea');
    if (field) this.#takeIn(new Blob([field.value]));
  }

  #onUnsealSource(event: SubmitEvent) {
    event.preventDefault();
    const { passphrase } = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    if (this.sealedSource) this.#takeIn(this.sealedSource, String(passphrase));
  }

  /** All of it, or nothing. */
  #takeIn(source: Blob, passphrase?: string) {
    const { storage } = this.environment ?? {};
    if (!storage) return;
    void this.#attempt(async () => {
      const { takeIn } = await import('./take-in.js');
      this.sealedSource = undefined;
      const { added, known } = await takeIn(storage, source, passphrase).catch((error: unknown) => {
        if (error instanceof RecordError && error.fault === 'passphrase') this.#askPassphraseOf(source);
        throw error;
      });
      for (const field of this.renderRoot.querySelectorAll('textarea')) field.value = '';
      this.dispatchEvent(new RecordsChangedEvent(undefined));
      return nl.in.done(added, known);
    });
  }

  #askPassphraseOf(source: Blob) {
    this.sealedSource = source;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#unseal input')?.focus());
  }

  readonly #onSeal = (event: SubmitEvent) => {
    this.#withPassphrase(event, async (passphrase) => {
      await this.sealing?.seal(passphrase);
      this.dispatchEvent(new SealingChangedEvent());
      return nl.sealing.done;
    });
  };

  readonly #onChangePassphrase = (event: SubmitEvent) => {
    this.#withPassphrase(event, async (passphrase) => {
      await this.sealing?.change(passphrase);
      return nl.sealing.changed;
    });
  };

  #withPassphrase(event: SubmitEvent, step: (passphrase: string) => Promise<string>) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const passphrase = passphraseIn(form);
    if (passphrase === undefined) {
      this.message = nl.sealing.differs;
      return;
    }
    this.message = nl.sealing.busy;
    void this.#attempt(async () => {
      const sentence = await step(passphrase);
      form.reset();
      return sentence;
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
    const months = value === '' ? undefined : Number(value);
    const going = expired(this.records, months, this.environment?.now() ?? new Date());
    if (months === undefined || going.length === 0) {
      this.dispatchEvent(new RecordsChangedEvent({ months }));
      return;
    }
    this.asked = { months, going };
    void this.updateComplete.then(() => this.dialog?.showModal());
  }

  #onAskedClosed() {
    this.asked = undefined;
    // The choice that was not made does not stay in sight.
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = String(this.months ?? '');
  }

  #onTermConfirmed() {
    const { asked } = this;
    this.dialog?.close();
    if (!asked) return;
    void this.#attempt(async () => {
      const { going, months } = asked;
      await this.environment?.storage.remove(...going.map(keyOf));
      this.removed = [...this.removed, ...going];
      this.termBefore ??= { months: this.months };
      this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
      this.dispatchEvent(new RecordsChangedEvent({ months }));
      return nl.list.removed(going.length);
    });
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
