import { ContextProvider, consume } from '@lit/context';
import {
  type LoadedAdvice,
  type QuestionnaireContent,
  type QuestionWords,
  type Structure,
  verbetertool,
} from '@werkspiegel/questionnaires';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { languageFor } from '../environment/language.js';
import { QuickCloseController } from '../environment/quick-close-controller.js';
import { nl } from '../environment/words.nl.js';
import type { SectionAnsweredEvent } from '../item/section-answered-event.js';
import {
  WerkspiegelAnsweredEvent,
  WerkspiegelCompletedEvent,
  WerkspiegelFailedEvent,
  WerkspiegelStartedEvent,
} from '../public-events.js';
import type { RecordChosenEvent, RecordsChangedEvent } from '../records/record-events.js';
import { answerItem, finishDraft, goToSection, newDraft } from '../storage/draft.js';
import { DraftController } from '../storage/draft-controller.js';
import { askToLast } from '../storage/lasting.js';
import { MemoryStore } from '../storage/memory-store.js';
import { openStore, type StorageMode } from '../storage/open-store.js';
import { keepOwnTerm, readOwnTerm } from '../storage/own-term.js';
import { randomId } from '../storage/random-id.js';
import type { Afname, WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type RecordStore } from '../storage/record-store.js';
import { Sealing } from '../storage/sealing.js';
import { base } from '../theme/base.styles.js';
import { renderFinish } from './finish-screen.js';
import { renderLocked } from './locked-screen.js';
import { answeredCount, itemCount, placeOf } from './place.js';
import { renderStart } from './start-screen.js';
import { renderTheme } from './theme-screen.js';
import { styles } from './verbetertool.styles.js';

const TOOL = 'verbetertool';
/** The questionnaires that come with this tool, by the id that the attribute takes. */
const BUILT_IN: Readonly<Record<string, QuestionnaireContent>> = { verbetertool };

type Screen =
  | { readonly name: 'loading' | 'locked' | 'start' | 'section' | 'finish' | 'records' }
  | { readonly name: 'profile'; readonly afname: Afname }
  | { readonly name: 'failed'; readonly message: string };

/**
 * A consultant checks their own way of working, theme by theme, and gets a profile with tips and where they come from. Everything stays
 * in this browser.
 *
 * @element werkspiegel-verbetertool
 * @attr {string} [questionnaire=verbetertool] - Which built-in questionnaire to ask.
 * @attr {'local' | 'session' | 'none'} [storage=local] - `local` keeps the answers in this browser; `session` in this tab, twelve hours at most; `none`, for shared computers, only as long as the page is open.
 * @attr {number} [keep-months] - Months after which a finished check is wiped by itself. Without it the person may choose, or keeps it until it is wiped.
 * @slot print-header - What stands at the top of the printed profile, such as the municipality's name or logo. On the screen it is not shown.
 * @fires {WerkspiegelStartedEvent} werkspiegel-started - The person began a check.
 * @fires {WerkspiegelAnsweredEvent} werkspiegel-answered - An answer was chosen or taken back: how many of how many.
 * @fires {WerkspiegelCompletedEvent} werkspiegel-completed - A finished record is kept: its id, no answers.
 * @fires {WerkspiegelFailedEvent} werkspiegel-failed - Something did not work; the person was told in the same words.
 * @csspart title - The heading of the screen.
 * @csspart navigation - The list of all themes.
 * @cssprop [--werkspiegel-accent-color=#0b5563] - Buttons, chosen answers, bars. Falls back along the design system tokens of the page.
 * @cssprop [--werkspiegel-on-accent-color=#fff] - Text on the accent.
 * @cssprop [--werkspiegel-text-color=#182026] - Text.
 * @cssprop [--werkspiegel-background-color=#fff] - Background.
 * @cssprop [--werkspiegel-focus-color] - The ring around what has focus; the text colour without it.
 * @cssprop [--werkspiegel-font-family] - Font; that of the page without it.
 * @cssprop [--werkspiegel-font-size=18px] - Base size; all else follows.
 * @cssprop [--werkspiegel-border-radius=0.5em] - Corners of cards and buttons.
 */
export class WerkspiegelVerbetertool extends LitElement {
  static override styles = [base, styles];

  @property() questionnaire = 'verbetertool';
  @property() storage: StorageMode = 'local';
  @property({ type: Number, attribute: 'keep-months' }) keepMonths: number | undefined;
  /** A questionnaire of the host's own, from `parseQuestionnaire`. It goes before the attribute. */
  @property({ attribute: false }) content: QuestionnaireContent | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private given: Environment | undefined;
  @state() private screen: Screen = { name: 'loading' };
  @state() private notice = '';
  /** Why the pass phrase did not open what is kept. */
  @state() private problem = '';
  /** What is kept and where, in a sentence that is true in this sitting. */
  @state() private kept = '';
  @state() private advice: LoadedAdvice | undefined;
  @state() private adviceFailed = false;
  @state() private latest: Afname | undefined;
  /** Offer a file: this is the first finished check here, or it does not outlive the tab. */
  @state() private takeAlong = false;
  /** The months that the owner chose, where the host did not. */
  @state() private ownTerm: number | undefined;

  @query('[part~=title]') private titleElement!: HTMLElement | null;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  readonly #provider = new ContextProvider(this, { context: environmentContext });
  readonly #quickClose = new QuickCloseController(this);
  readonly #draft = new DraftController(
    this,
    () => void this.#onEndedElsewhere(),
    () => void this.#refresh().catch(() => {}),
  );
  #opening = Promise.resolve();
  #turn = 0;
  /** The pass phrase on what is kept. Undefined where the host keeps the records, and where nothing outlives the page. */
  #sealing: Sealing | undefined;
  #focusTitle: 'forward' | 'back' | undefined;

  /** The record with an id; without one the last finished check, else the draft. Undefined when there is none. It is a copy, with all answers. */
  async exportRecord(id?: string): Promise<WerkspiegelRecord | undefined> {
    await this.#opened();
    const records = await this.#ownRecords();
    const found =
      id === undefined ? (latestAfname(records) ?? this.#draft.draft) : records.find((record) => record.id === id);
    return found && structuredClone(found);
  }

  /** Takes in what `exportRecord()` gave, or a file of records as parsed JSON. Rejects with a RecordError that a person can read; nothing is changed then. */
  async importRecord(value: unknown) {
    await this.#opened();
    if (this.screen.name === 'failed') throw new RecordError(this.screen.message);
    const { takeIn } = await import('../records/take-in.js');
    await takeIn(this.#provider.value.storage, JSON.stringify(value) ?? '');
    if (!this.#draft.draft) await this.#draft.reload();
    await this.#refresh();
  }

  /** Drops the draft. Finished checks stay. */
  async reset() {
    await this.#opened();
    if (this.screen.name === 'failed') return;
    await this.#draft.discard();
    this.#show({ name: 'start' });
  }

  protected override willUpdate(changed: PropertyValues) {
    if (
      !this.hasUpdated ||
      ['questionnaire', 'storage', 'content', 'given', 'keepMonths'].some((name) => changed.has(name))
    ) {
      this.#opening = this.#open();
    }
  }

  protected override updated() {
    if (this.#focusTitle === undefined) return;
    const direction = this.#focusTitle;
    this.#focusTitle = undefined;
    this.titleElement?.focus();
    slideIn(this.renderRoot.querySelector('.page'), direction);
  }

  protected override render() {
    const { screen } = this;
    const content = this.#content();
    if (screen.name === 'failed') return html`<p class="notice" role="alert">${screen.message}</p>`;
    const environment = this.#provider.value;
    if (screen.name === 'loading' || !content || !environment) return nothing;
    const { language, words } = this.#spoken(content);
    if (!words) return nothing;
    const shown = html`
      <div class="tool" lang=${language}>
        <div role="status">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
        <div class="page">${this.#renderScreen(screen, content, words, language)}</div>
        ${this.#renderWipeDialog(environment)}
      </div>
    `;
    // Taken out of the page whole, so that it comes back whole: also what can be put back, and what was folded open.
    return cache(this.#quickClose.isClosed ? this.#renderClosed() : shown);
  }

  #renderScreen(screen: Screen, { structure }: QuestionnaireContent, words: QuestionWords, language: string) {
    if (screen.name === 'profile') return this.#renderProfile(screen.afname, structure, words, language);
    const texts = this.#words();
    if (screen.name === 'locked') {
      return renderLocked({
        ...{ texts: texts.locked, problem: this.problem },
        ...{ onUnlock: this.#onUnlock, onForgotten: this.#onForgotten },
      });
    }
    const { place } = this.#provider.value.storage;
    const { draft, status, shared } = this.#draft;
    const at = draft && placeOf(structure, draft.section);
    if (screen.name === 'section' && at) {
      return renderTheme({
        ...{ structure, words, texts: texts.section, draft, at, status, place, shared },
        ...{ onAnswered: this.#onAnswered, onGo: this.#onGo, onPause: this.#onPause },
      });
    }
    if (screen.name === 'finish' && draft) {
      return renderFinish({
        ...{ structure, words, texts: texts.finish, draft },
        ...{ onGo: this.#onGo, onFinish: this.#onFinish },
      });
    }
    if (screen.name === 'records') return this.#renderRecords(structure, words, language);
    return renderStart({
      ...{ structure, words, texts, draft, latest: this.latest, kept: this.kept },
      ...{ onBegin: this.#onBegin, onResume: this.#onResume, onShowLatest: this.#onShowLatest },
      ...{ onWipe: this.#onWipe, onRecords: this.#onRecords },
    });
  }

  #renderProfile(afname: Afname, structure: Structure, words: QuestionWords, language: string) {
    const { profile, records, wipe } = this.#words();
    return html`
      <h2 part="title" tabindex="-1">${profile.title}</h2>
      ${
        this.advice
          ? html`
              <werkspiegel-verbetertool-profile
                exportparts="summary, growth, tip, badge"
                .structure=${structure}
                .words=${words}
                .advice=${this.advice}
                .afname=${afname}
                .language=${language}
              >
                <slot name="print-header" slot="print-header"></slot>
                <button slot="actions" type="button" @click=${this.#onBegin}>${profile.again}</button>
                <button slot="actions" type="button" @click=${this.#onRecords}>${records.action}</button>
                <button slot="actions" type="button" class="quiet" @click=${this.#onWipe}>${wipe.action}</button>
              </werkspiegel-verbetertool-profile>
            `
          : this.#renderWithoutAdvice()
      }
      ${
        this.takeAlong
          ? html`
              <div class="notice">
                <p>${records.takeAlong[this.#provider.value.storage.place]}</p>
                <button type="button" @click=${this.#onRecords}>${records.takeAlongAction}</button>
              </div>
            `
          : nothing
      }
    `;
  }

  #renderRecords(structure: Structure, words: QuestionWords, language: string) {
    const { records } = this.#words();
    const ownId = structure.id;
    return html`
      <h2 part="title" tabindex="-1">${records.title}</h2>
      <werkspiegel-records
        .contentOf=${(id: string) => (id === ownId ? { structure, words } : undefined)}
        .nameOf=${(id: string) => records.names[id] ?? id}
        .language=${language}
        .months=${this.#hostTerm ?? this.ownTerm}
        .setByHost=${this.#hostTerm !== undefined}
        .sealing=${this.#sealing}
        @sealing-changed=${this.#onSealingChanged}
        @record-chosen=${this.#onRecordChosen}
        @records-changed=${this.#onRecordsChanged}
      ></werkspiegel-records>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#onPause}>${records.back}</button>
      </div>
    `;
  }

  /** Nothing of the person is in the page until they come back. */
  #renderClosed() {
    return html`<button type="button" @click=${this.#onReopen}>${this.#words().records.reopen}</button>`;
  }

  #renderWithoutAdvice() {
    const { profile } = this.#words();
    if (!this.adviceFailed) return html`<p>${profile.loading}</p>`;
    return html`
      <p class="notice" role="alert">${profile.loadFailed}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#loadResult}>${profile.loadAgain}</button>
        <button type="button" @click=${this.#onPause}>${profile.back}</button>
      </div>
    `;
  }

  #renderWipeDialog({ words: { wipe } }: Environment) {
    return html`
      <dialog aria-labelledby="wipe-title">
        <h3 id="wipe-title">${wipe.title}</h3>
        <p>${wipe.explanation}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#onWipeCancelled}>${wipe.cancel}</button>
          <button type="button" @click=${this.#onWipeConfirmed}>${wipe.confirm}</button>
        </div>
      </dialog>
    `;
  }

  #content(): QuestionnaireContent | undefined {
    return this.content ?? (Object.hasOwn(BUILT_IN, this.questionnaire) ? BUILT_IN[this.questionnaire] : undefined);
  }

  /** What the host set: Lit gives null when the attribute is taken away. */
  get #hostTerm(): number | undefined {
    return this.keepMonths ?? undefined;
  }

  #words() {
    return this.#provider.value.words;
  }

  /** The language shown to this person, and the words in it. */
  #spoken({ structure, words }: QuestionnaireContent) {
    const [first = 'nl', ...others] = structure.languages;
    const language = languageFor(this, [first, ...others]);
    return { language, words: words[language] };
  }

  /** Resolves when what is kept was taken up, also when the host asks for something before the first update. */
  async #opened() {
    if (this.isConnected) await this.updateComplete;
    await this.#opening;
  }

  async #open() {
    this.#turn += 1;
    const turn = this.#turn;
    this.screen = { name: 'loading' };
    this.advice = undefined;
    this.notice = '';
    const fault = this.#faultInAttributes();
    const content = this.#content();
    if (fault || !content) {
      this.#fail(fault);
      return;
    }
    const storage = await this.#openStorage();
    // The attributes may have changed meanwhile; then a later turn takes over.
    if (turn !== this.#turn) return;
    this.#provider.setValue(this.given ?? { language: 'nl', words: nl, storage, now: () => new Date() });
    if (this.#sealing?.isLocked) {
      this.screen = { name: 'locked' };
      return;
    }
    this.kept = this.#words().start.kept[storage.place];
    if (storage.place === 'memory' && this.storage !== 'none') this.kept = this.#words().start.keptOnlyHere;
    this.ownTerm = readOwnTerm();
    await this.#takeUp(content.structure.id);
    if (storage instanceof MemoryStore && storage.reason === 'newer') this.#tell(this.#words().failures.newerStorage);
    if (turn === this.#turn) this.screen = { name: 'start' };
  }

  async #openStorage(): Promise<RecordStore> {
    this.#sealing = undefined;
    if (this.given) return this.given.storage;
    const plain = await openStore(this.storage);
    if (plain.place === 'memory') return plain;
    this.#sealing = new Sealing(plain, { now: () => new Date(), onLocked: () => this.#onLocked() });
    // A store that does not answer says so again, and in words, when the draft is taken up.
    await this.#sealing.open().catch(() => {});
    return this.#sealing.store;
  }

  /** Takes up what is kept. What cannot be read stays where it is, and this sitting goes on in memory. */
  async #takeUp(questionnaire: string) {
    try {
      await this.#draft.open(this.#provider.value.storage, questionnaire);
      await this.#dropExpired(this.#hostTerm ?? this.ownTerm);
      await this.#refresh();
    } catch (error) {
      const storage = new MemoryStore();
      this.#provider.setValue({ ...this.#provider.value, storage });
      this.latest = undefined;
      await this.#draft.open(storage, questionnaire);
      const { failures, start } = this.#words();
      this.kept = error instanceof RecordError ? failures.unreadable : start.keptOnlyHere;
      this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, this.kept));
    }
  }

  #faultInAttributes(): string | undefined {
    if (!this.#content()) return nl.failures.unknownQuestionnaire(this.questionnaire, Object.keys(BUILT_IN));
    if (!['local', 'session', 'none'].includes(this.storage)) return nl.failures.unknownStorage(this.storage);
    const months = this.#hostTerm;
    if (months !== undefined && !(Number.isInteger(months) && months > 0)) return nl.failures.unknownMonths;
    return undefined;
  }

  #fail(message = '') {
    this.screen = { name: 'failed', message };
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  /** Says what went wrong on the screen, and to the host in the same words. */
  #tell(message: string) {
    this.notice = message;
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  async #ownRecords(): Promise<WerkspiegelRecord[]> {
    const id = this.#content()?.structure.id;
    const records = (await this.#provider.value?.storage.list()) ?? [];
    return records.filter((record) => record.kind !== 'dossier' && record.questionnaire.id === id);
  }

  /** Looks again at what is finished. A mirror that was wiped elsewhere does not stay on the screen. */
  async #refresh() {
    const records = await this.#ownRecords();
    this.latest = latestAfname(records);
    const { screen } = this;
    if (screen.name !== 'profile' || records.some(({ id }) => id === screen.afname.id)) return;
    this.#show({ name: 'start' });
    this.notice = this.#words().start.endedElsewhere;
  }

  /** What cannot be dropped now stays, and is dropped the next time. */
  async #dropExpired(months: number | undefined) {
    if (months === undefined) return;
    const { storage, now } = this.#provider.value;
    try {
      const { removeExpired } = await import('../storage/keep-months.js');
      await removeExpired(storage, months, now());
    } catch {
      this.#tell(this.#words().failures.notExpired);
    }
  }

  #show(screen: Screen, way: 'forward' | 'back' = 'forward') {
    this.notice = '';
    this.screen = screen;
    this.#focusTitle = way;
  }

  /** Loads what the result needs. Its words come with it. */
  readonly #loadResult = async () => {
    const content = this.#content();
    if (this.advice || !content) return;
    this.adviceFailed = false;
    try {
      const [advice] = await Promise.all([content.loadAdvice(), import('./define-profile.js')]);
      this.advice = advice;
    } catch {
      this.adviceFailed = true;
      this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, this.#words().profile.loadFailed));
    }
  };

  readonly #onBegin = () => {
    const content = this.#content();
    if (!content) return;
    const { now } = this.#provider.value;
    this.#draft.begin(newDraft(TOOL, content.structure, randomId(), now()));
    this.#show({ name: 'section' });
    this.dispatchEvent(new WerkspiegelStartedEvent(TOOL, content.structure.id));
  };

  readonly #onResume = () => {
    this.#show({ name: 'section' });
  };

  readonly #onAnswered = ({ itemId, answer }: SectionAnsweredEvent) => {
    const content = this.#content();
    if (!content) return;
    const now = this.#provider.value.now();
    this.#draft.change((draft) => answerItem(draft, itemId, answer, now));
    const answered = answeredCount(content.structure, this.#draft.draft?.answers ?? {});
    this.dispatchEvent(
      new WerkspiegelAnsweredEvent(TOOL, content.structure.id, answered, itemCount(content.structure)),
    );
  };

  /** To the section that the button names; without one, to the end. */
  readonly #onGo = (event: Event) => {
    const { go, way } = (event.currentTarget as HTMLElement).dataset;
    const direction = way === 'back' ? 'back' : 'forward';
    if (!go) {
      this.#show({ name: 'finish' }, direction);
      void this.#loadResult();
      return;
    }
    const now = this.#provider.value.now();
    this.#draft.change((draft) => goToSection(draft, go, now));
    this.#show({ name: 'section' }, direction);
  };

  readonly #onPause = () => {
    this.#show({ name: 'start' }, 'back');
  };

  readonly #onFinish = async () => {
    const { now } = this.#provider.value;
    try {
      const afname = await this.#draft.finish((draft) => finishDraft(draft, now()));
      if (!afname) return;
      const { storage } = this.#provider.value;
      this.takeAlong = storage.place !== 'local' || this.latest === undefined;
      this.latest = afname;
      this.#show({ name: 'profile', afname });
      if (storage.place === 'local') void askToLast();
      this.dispatchEvent(new WerkspiegelCompletedEvent(TOOL, afname.questionnaire.id, afname.id));
      await this.#loadResult();
    } catch {
      this.#tell(this.#words().finish.failed);
    }
  };

  readonly #onShowLatest = async () => {
    if (this.latest) await this.#showAfname(this.latest);
  };

  async #showAfname(afname: Afname) {
    this.takeAlong = false;
    this.#show({ name: 'profile', afname });
    await this.#loadResult();
  }

  readonly #onRecords = async () => {
    try {
      await import('../records/define.js');
      this.#show({ name: 'records' });
    } catch {
      this.#tell(this.#words().records.failed);
    }
  };

  readonly #onRecordChosen = async ({ recordId }: RecordChosenEvent) => {
    const record = (await this.#ownRecords()).find(({ id }) => id === recordId);
    if (record?.kind === 'afname') await this.#showAfname(record);
  };

  readonly #onRecordsChanged = async ({ term }: RecordsChangedEvent) => {
    if (term) {
      keepOwnTerm(term.months);
      await this.#dropExpired(term.months);
      this.ownTerm = term.months;
    }
    try {
      await this.#draft.reload();
      await this.#refresh();
    } catch {
      this.#tell(this.#words().records.failed);
    }
  };

  readonly #onUnlock = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    try {
      await this.#sealing?.unlock(String(new FormData(form).get('passphrase')));
    } catch (error) {
      this.problem = error instanceof RecordError ? error.message : nl.records.failed;
      return;
    }
    await this.#goOn();
  };

  readonly #onForgotten = async () => {
    try {
      await this.#sealing?.wipe();
    } catch {
      this.problem = this.#words().wipe.failed;
      return;
    }
    await this.#goOn();
    this.notice = this.#words().wipe.done;
  };

  /** Takes up what is kept, now that it can be read. */
  async #goOn() {
    this.problem = '';
    await this.#changeStorage();
    this.kept = this.#words().start.kept[this.#provider.value.storage.place];
    this.#show({ name: 'start' });
  }

  /** The store is another one now: with, or without, a pass phrase over the same records. */
  async #changeStorage() {
    const { storage } = this.#provider.value;
    this.#provider.setValue({ ...this.#provider.value, storage: this.#sealing?.store ?? storage });
    await this.#takeUp(this.#content()?.structure.id ?? '');
  }

  readonly #onSealingChanged = async () => {
    if (this.#sealing?.isLocked) this.#onLocked();
    else await this.#changeStorage();
  };

  #onLocked() {
    this.latest = undefined;
    this.problem = '';
    this.#show({ name: 'locked' });
  }

  readonly #onReopen = () => {
    this.#quickClose.reopen();
    this.#focusTitle = 'back';
  };

  readonly #onWipe = () => {
    this.dialog?.showModal();
  };

  #onWipeCancelled() {
    this.dialog?.close();
  }

  async #onWipeConfirmed() {
    this.dialog?.close();
    const { wipe } = this.#words();
    try {
      const records = await this.#ownRecords();
      const ids = records.filter(({ kind }) => kind !== 'draft').map(({ id }) => id);
      await this.#draft.discard(...ids);
      this.latest = undefined;
      this.#show({ name: 'start' });
      this.notice = wipe.done;
    } catch {
      this.#tell(wipe.failed);
    }
  }

  async #onEndedElsewhere() {
    const wasAsking = this.screen.name === 'section' || this.screen.name === 'finish';
    if (wasAsking) {
      this.#show({ name: 'start' });
      this.notice = this.#words().start.endedElsewhere;
    }
    await this.#refresh().catch(() => {});
  }
}

function latestAfname(records: readonly WerkspiegelRecord[]): Afname | undefined {
  return records
    .filter((record) => record.kind === 'afname')
    .toSorted((a, b) => b.finishedAt.localeCompare(a.finishedAt))[0];
}

/** The page slides the way the person goes, unless they asked for less movement. */
function slideIn(page: Element | null, way: 'forward' | 'back') {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = way === 'forward' ? '1.5em' : '-1.5em';
  const timing = { duration: 160, easing: 'ease-out' };
  page?.animate(
    [
      { opacity: 0.3, translate: from },
      { opacity: 1, translate: '0' },
    ],
    timing,
  );
  // Only while it slides: the host's page must not scroll sideways, and a focus ring must not be cut off.
  page?.parentElement?.animate({ overflowX: ['clip', 'clip'] }, timing);
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-verbetertool': WerkspiegelVerbetertool;
  }
}
