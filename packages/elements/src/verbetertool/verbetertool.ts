import { ContextProvider, consume } from '@lit/context';
import {
  type AskedContent,
  type LoadedAdvice,
  type QuestionnaireContent,
  type QuestionWords,
  type Recall,
  verbetertool,
} from '@werkspiegel/questionnaires';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import type { NewStep } from '../dossier/steps.js';
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
import { newestFirst } from '../storage/newest-first.js';
import { isFromNewer, openStore, type StorageMode } from '../storage/open-store.js';
import { keepOwnTerm, readOwnTerm } from '../storage/own-term.js';
import { randomId } from '../storage/random-id.js';
import type { Afname, Dossier, WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type RecordStore } from '../storage/record-store.js';
import { Sealing } from '../storage/sealing.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { wentDeep } from './asked.js';
import { Deepening } from './deepening.js';
import { answeredCount, itemCount, placeOf } from './place.js';
import type { slips } from './slips.nl.js';
import { renderStart } from './start-screen.js';
import { renderTheme } from './theme-screen.js';
import { styles } from './verbetertool.styles.js';

const TOOL = 'verbetertool';
/** How a tick is kept. */
const RECALLED = 'gedaan';
const NOTHING_ASKED: AskedContent = {
  structure: { id: '', version: '', languages: [], waysOut: [], sections: [], elements: [] },
  words: {},
};
const NOTHING_RECALLED: ReadonlyMap<string, readonly string[]> = new Map();
/** The questionnaires that come with this tool, by the id that the attribute takes. */
const BUILT_IN: Readonly<Record<string, () => Promise<QuestionnaireContent>>> = {
  verbetertool: async () => verbetertool,
  netwerk: async () => (await import('@werkspiegel/questionnaires/netwerk')).netwerk,
};

type Screen =
  | { readonly name: 'loading' | 'locked' | 'start' | 'recall' | 'section' | 'finish' }
  | { readonly name: 'records'; readonly known: ReadonlyMap<string, AskedContent> }
  | { readonly name: 'over-time'; readonly checks: readonly Afname[] }
  | { readonly name: 'plan'; readonly tip: string | undefined }
  | { readonly name: 'look-back'; readonly next: 'recall' | 'section' }
  | { readonly name: 'profile'; readonly afname: Afname }
  | { readonly name: 'failed'; readonly message: string };

type RoomScreen = Extract<Screen, { readonly name: 'profile' | 'records' | 'over-time' | 'plan' | 'look-back' }>;

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
  static override styles = [base, fieldStyles, styles];

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
  /** The person's own goals and priorities. */
  @state() private dossier: Dossier | undefined;
  /** Offer a file: this is the first finished check here, or it does not outlive the tab. */
  @state() private takeAlong = false;
  /** The months that the owner chose, where the host did not. */
  @state() private ownTerm: number | undefined;

  /** Says that a newer version took over what is kept: until this page is loaded again, nothing can be kept here. */
  @state() private renderOutdated: typeof import('../records/outdated.js').renderOutdated | undefined;

  @query('[part~=title]') private titleElement!: HTMLElement | null;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  readonly #provider = new ContextProvider(this, { context: environmentContext });
  readonly #quickClose = new QuickCloseController(this);
  readonly #draft = new DraftController(
    this,
    () => void this.#onEndedElsewhere(),
    () => void this.#refresh().catch(() => {}),
    () => void this.#onErased().catch(() => {}),
    (error) => void this.#explain(error),
  );
  #opening = Promise.resolve();
  #turn = 0;
  /** The pass phrase on what is kept. Undefined where the host keeps the records, and where nothing outlives the page. */
  #sealing: Sealing | undefined;
  /** The screen that asks for the pass phrase: loaded where there is one. */
  #locked: typeof import('./locked-screen.js') | undefined;
  /** The questions in their two depths. Undefined until a questionnaire is opened. */
  #deepening: Deepening | undefined;
  /** The screens beside the questions. Undefined until the first of them is entered. */
  #rooms: typeof import('./rooms.js') | undefined;
  /** What the person may have done lately, with the screen that asks it: loaded for who wants to look back. */
  #recall: (typeof import('./recall-screen.js') & { readonly recall: Recall }) | undefined;
  #wasClosed = false;
  #focusTitle: 'forward' | 'back' | undefined;
  /** Where to go on when it is there: the first of the questions that were asked for. */
  #focusItem: string | undefined;

  /**
   * The record with an id; without one the last finished check, else the draft. Undefined when there is none. It is a copy, with all
   * answers, in the clear. Rejects with a RecordError as long as what is kept is behind a pass phrase that was not given.
   */
  async exportRecord(id?: string): Promise<WerkspiegelRecord | undefined> {
    await this.#opened();
    const records = await this.#ownRecords();
    const found =
      id === undefined ? (this.#latestOf(records) ?? this.#draft.draft) : records.find((record) => record.id === id);
    return found && structuredClone(found);
  }

  /**
   * Takes in what `exportRecord()` gave, or a file of records as parsed JSON, with the pass phrase that it is behind. Rejects with a
   * RecordError that a person can read; nothing is changed then.
   */
  async importRecord(value: unknown, passphrase?: string) {
    await this.#opened();
    if (this.screen.name === 'failed') throw new RecordError(this.screen.message);
    const { takeInValue } = await import('../records/take-in.js');
    await takeInValue(this.#provider.value.storage, value, passphrase);
    if (!this.#draft.draft) await this.#draft.reload();
    await this.#refresh();
    await this.renderRoot.querySelector('werkspiegel-records')?.refresh();
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
    if (this.#focusItem !== undefined) {
      const section = this.renderRoot.querySelector('werkspiegel-section');
      const item = this.#focusItem;
      this.#focusItem = undefined;
      void section?.updateComplete.then(() => section.focusItem(item));
    }
    const { isClosed } = this.#quickClose;
    if (isClosed && !this.#wasClosed) this.renderRoot.querySelector('button')?.focus();
    this.#wasClosed = isClosed;
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
        ${this.#renderNotKept(screen)}
        ${this.#rooms?.renderWipeDialog(this.#onWipeCancelled, this.#onWipeConfirmed)}
      </div>
    `;
    // Taken out of the page whole, so that it comes back whole: also what can be put back, and what was folded open.
    return cache(this.#quickClose.isClosed ? this.#renderClosed() : shown);
  }

  #renderScreen(screen: Screen, content: QuestionnaireContent, words: QuestionWords, language: string) {
    const texts = this.#words();
    if (isRoom(screen)) {
      const titles = {
        ...{ profile: texts.profile.title, records: texts.records.title, plan: texts.start.plan },
        ...{ 'over-time': texts.start.overTime, 'look-back': texts.start.lookBack },
      };
      // The heading has the focus, and keeps it while the rest comes.
      return html`
        <h2 part="title" tabindex="-1">${titles[screen.name]}</h2>
        ${this.#renderRoom(screen, content, language)}
      `;
    }
    if (screen.name === 'locked') {
      const { problem } = this;
      return this.#locked?.renderLocked({ problem, onUnlock: this.#onUnlock, onForgotten: this.#onForgotten });
    }
    const { place } = this.#provider.value.storage;
    const { draft, status, shared } = this.#draft;
    const answers = draft?.answers ?? {};
    const structure = this.#deepening?.asked(answers) ?? content.structure;
    const at = draft && placeOf(structure, draft.section);
    if (screen.name === 'section' && at) {
      const canDeepen = this.#deepening?.canDeepen(at.section) === true;
      const canShorten = at.section.items.some(({ deep }) => deep) && !wentDeep(at.section, answers);
      const recalled = this.#recall?.recalledBy(this.#recall.recall, language, answers) ?? NOTHING_RECALLED;
      return renderTheme({
        ...{ structure, words, texts: texts.section, draft, at, status, place, shared },
        ...{ canDeepen, canShorten, recalled },
        ...{ onAnswered: this.#onAnswered, onGo: this.#onGo, onPause: this.#onPause },
        ...{ onDeeper: this.#onDeeper, onShorter: this.#onShorter },
      });
    }
    if (screen.name === 'recall' && draft && this.#recall) {
      const { recall, renderRecall } = this.#recall;
      const [onTicked, onDone] = [this.#onTicked, this.#onResume];
      return renderRecall({ structure, words, recall, language, answers, onTicked, onDone });
    }
    if (screen.name === 'finish' && draft && this.#rooms) {
      return this.#rooms.renderFinish({ structure, words, draft, onGo: this.#onGo, onFinish: this.#onFinish });
    }
    return renderStart({
      ...{ structure, words, texts, draft, latest: this.latest, kept: this.kept },
      ...{ canDeepen: this.#deepening?.isPossible === true, hasRecall: content.loadRecall !== undefined },
      ...{ onBegin: this.#onBegin, onRecall: this.#onRecall, onDeep: this.#onDeep, onResume: this.#onResume },
      ...{ onShowLatest: this.#onShowLatest, onOverTime: this.#onOverTime, onPlan: this.#onPlan },
      ...{ onWipe: this.#onWipe, onRecords: this.#onRecords },
    });
  }

  #renderRoom(screen: RoomScreen, content: QuestionnaireContent, language: string) {
    const rooms = this.#rooms;
    const spoken = rooms?.spokenContent(this.#deepening?.whole ?? content, language);
    if (!rooms || !spoken) return this.#renderWithoutAdvice();
    const room = { ...spoken, texts: this.#words(), language, onBack: this.#onPause };
    const { place } = this.#provider.value.storage;
    const [onRecordChosen, onRecords, onOverTime] = [this.#onRecordChosen, this.#onRecords, this.#onOverTime];
    if (screen.name === 'plan') {
      const { advice } = this;
      return rooms.renderPlan({ ...room, advice, tip: screen.tip, onPlanChanged: this.#onPlanChanged });
    }
    if (screen.name === 'look-back') return rooms.renderLookBack({ ...room, onLookedBack: this.#onLookedBack });
    if (screen.name === 'over-time') {
      return rooms.renderOverTime({ ...room, checks: screen.checks, earlier: content.earlier, onRecordChosen });
    }
    if (screen.name === 'records') {
      return rooms.renderRecords({
        ...{ ...room, onRecordChosen, sealing: this.#sealing, onSealingChanged: this.#onSealingChanged },
        ...{ months: this.#hostTerm ?? this.ownTerm, setByHost: this.#hostTerm !== undefined },
        contentOf: (id) => rooms.spokenContent(screen.known.get(id) ?? NOTHING_ASKED, language),
        onRecordsChanged: this.#onRecordsChanged,
      });
    }
    const { afname } = screen;
    const { advice, takeAlong } = this;
    if (!advice) return this.#renderWithoutAdvice();
    return rooms.renderProfile({
      ...{ ...room, afname, advice, takeAlong, place, onRecords, onOverTime, onPlan: this.#onPlan },
      ...{ onBegin: this.#onBegin, onWipe: this.#onWipe, onTipChosen: this.#onTipChosen },
      ...{ dossier: this.dossier, onPrioritiesChosen: this.#onPrioritiesChosen },
    });
  }

  /** On every screen: what could not be kept yet is not kept on any of them. */
  #renderNotKept({ name }: Screen) {
    const { draft, status } = this.#draft;
    if (name === 'locked') return nothing;
    if (this.renderOutdated) return this.renderOutdated(draft, this.#provider.value.now());
    if (status !== 'failed') return nothing;
    return html`<p class="notice failed" role="alert">${this.#words().section.failed}</p>`;
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

  /** What is asked here. Undefined until it was opened. */
  #content(): QuestionnaireContent | undefined {
    return this.#deepening?.content;
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
    return { language, words: (this.#deepening?.whole.words ?? words)[language] };
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
    this.renderOutdated = undefined;
    this.notice = '';
    this.#deepening = undefined;
    const slip = this.#slip();
    if (slip) {
      await this.#tellSlip(slip).catch(() => this.#fail(nl.records.failed));
      return;
    }
    const [content, storage] = await Promise.all([
      this.content ?? BUILT_IN[this.questionnaire]?.().catch(() => undefined),
      this.#openStorage(),
    ]);
    // The attributes may have changed meanwhile; then a later turn takes over.
    if (turn !== this.#turn) return;
    if (!content) {
      this.#fail(nl.section.deeperFailed);
      return;
    }
    this.#deepening = new Deepening(content);
    this.#recall = undefined;
    this.#provider.setValue(this.given ?? { language: 'nl', words: nl, storage, now: () => new Date() });
    if (this.#sealing?.isLocked) {
      await this.#loadLocked();
      if (turn === this.#turn) this.screen = { name: 'locked' };
      return;
    }
    this.kept = this.#words().start.kept[storage.place];
    if (storage.place === 'memory' && this.storage !== 'none') this.kept = this.#words().start.keptOnlyHere;
    this.ownTerm = readOwnTerm();
    await this.#takeUp(content.structure.id);
    if (storage instanceof MemoryStore && storage.reason === 'newer') this.#tell((await failures()).newerStorage);
    if (turn === this.#turn) this.screen = { name: 'start' };
  }

  async #openStorage(): Promise<RecordStore> {
    this.#sealing = undefined;
    if (this.given) return this.given.storage;
    const plain = await openStore(this.storage);
    if (plain.place === 'memory') return plain;
    this.#sealing = new Sealing(plain, { now: () => new Date(), onLocked: () => void this.#onLocked() });
    // A store that does not answer says so again, and in words, when the draft is taken up.
    await this.#sealing.open().catch(() => {});
    return this.#sealing.store;
  }

  /** Takes up what is kept. What cannot be read stays where it is, and this sitting goes on in memory. */
  async #takeUp(questionnaire: string) {
    try {
      await this.#draft.open(this.#provider.value.storage, questionnaire);
      await this.#dropExpired();
      await this.#refresh();
    } catch (error) {
      const storage = new MemoryStore();
      this.#provider.setValue({ ...this.#provider.value, storage });
      this.#forget();
      await this.#draft.open(storage, questionnaire);
      this.kept = error instanceof RecordError ? (await failures()).unreadable : this.#words().start.keptOnlyHere;
      this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, this.kept));
    }
  }

  /** Which of the attributes has a slip in it. */
  #slip(): keyof typeof slips | undefined {
    if (!this.content && !Object.hasOwn(BUILT_IN, this.questionnaire)) return 'questionnaire';
    if (!['local', 'session', 'none'].includes(this.storage)) return 'storage';
    const months = this.#hostTerm;
    return months === undefined || (Number.isInteger(months) && months > 0) ? undefined : 'months';
  }

  async #tellSlip(slip: keyof typeof slips) {
    const { slips } = await import('./slips.nl.js');
    const sentences = {
      questionnaire: slips.questionnaire(this.questionnaire, Object.keys(BUILT_IN)),
      storage: slips.storage(this.storage),
      months: slips.months,
    };
    this.#fail(sentences[slip]);
  }

  #fail(message: string) {
    this.screen = { name: 'failed', message };
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  /** Says what went wrong on the screen, and to the host in the same words. */
  #tell(message: string) {
    this.notice = message;
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  /** Says what went wrong; and when a newer version took over, that, and how to go on. */
  async #explain(error: unknown, message?: string) {
    if (isFromNewer(error)) {
      try {
        const { nl, renderOutdated } = await import('../records/outdated.js');
        this.renderOutdated = renderOutdated;
        this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, nl.outdated.text));
        return;
      } catch {
        // Said less well below, or by the screen.
      }
    }
    if (message !== undefined) this.#tell(message);
  }

  /** The checks of this questionnaire, and the person's own dossier. */
  async #ownRecords(): Promise<WerkspiegelRecord[]> {
    const id = this.#content()?.structure.id;
    const records = (await this.#provider.value?.storage.list()) ?? [];
    return records.filter((record) =>
      record.kind === 'dossier' ? record.caseId === undefined : record.questionnaire.id === id,
    );
  }

  #latestOf(records: readonly WerkspiegelRecord[]): Afname | undefined {
    const afnamen = records.filter((record) => record.kind === 'afname');
    return newestFirst(afnamen, ({ finishedAt }) => finishedAt, this.#provider.value?.now() ?? new Date())[0];
  }

  /** Looks again at what is finished. A mirror that was wiped elsewhere does not stay on the screen. */
  async #refresh() {
    const records = await this.#ownRecords();
    this.latest = this.#latestOf(records);
    this.dossier = records.find((record) => record.kind === 'dossier');
    const { screen } = this;
    if (screen.name !== 'profile' || records.some(({ id }) => id === screen.afname.id)) return;
    this.#show({ name: 'start' });
    this.notice = this.#words().start.endedElsewhere;
  }

  /** Nothing of what was kept stays in sight. */
  #forget() {
    this.latest = undefined;
    this.dossier = undefined;
  }

  /** What cannot be dropped now stays, and is dropped the next time. */
  async #dropExpired() {
    const months = this.#hostTerm ?? this.ownTerm;
    if (months === undefined) return;
    const { storage, now } = this.#provider.value;
    // The page speaks for its own questionnaire; the owner of what is kept for all of it.
    const only = this.#hostTerm === undefined ? undefined : this.#content()?.structure.id;
    try {
      const { removeExpired } = await import('../storage/keep-months.js');
      await removeExpired(storage, months, now(), only);
    } catch {
      this.#tell((await failures()).notExpired);
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
      const [advice, rooms] = await Promise.all([
        content.loadAdvice(),
        import('./rooms.js'),
        import('./define-profile.js'),
        this.#deepening?.load(),
      ]);
      this.#rooms = rooms;
      this.advice = advice;
    } catch {
      this.adviceFailed = true;
      this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, this.#words().profile.loadFailed));
    }
  };

  readonly #onBegin = async () => {
    this.#begin();
    await this.#start('section');
  };

  /** Starts with what came of the plan, where there is something to look back at. */
  async #start(next: 'recall' | 'section') {
    if (await this.#hasOpenGoals()) {
      await this.#enter(async () => {
        await import('../dossier/define-look-back.js');
        return { name: 'look-back', next };
      });
    }
    if (this.screen.name !== 'look-back') this.#show({ name: next });
  }

  async #hasOpenGoals() {
    const { dossier } = this;
    if (!dossier) return false;
    const { goalsOf, openGoals } = await import('../dossier/dossier.js');
    return openGoals(goalsOf(dossier, this.#content()?.structure.id ?? '')).length > 0;
  }

  #begin(section?: string) {
    const content = this.#content();
    if (!content) return;
    const { now } = this.#provider.value;
    const draft = newDraft(TOOL, content.structure, randomId(), now());
    this.#deepening?.begin();
    this.#draft.begin(section === undefined ? draft : { ...draft, section });
    this.dispatchEvent(new WerkspiegelStartedEvent(TOOL, content.structure.id));
  }

  /** Begins with looking back, where that can be loaded. */
  readonly #onRecall = async () => {
    this.#begin();
    await this.#loadRecall();
    await this.#start(this.#recall ? 'recall' : 'section');
  };

  async #loadRecall() {
    try {
      const [recall, screen] = await Promise.all([this.#content()?.loadRecall?.(), import('./recall-screen.js')]);
      if (recall) this.#recall = { ...screen, recall };
      this.requestUpdate();
    } catch {
      // An aid: the questions are there without it.
    }
  }

  readonly #onTicked = (event: Event) => {
    const { name, checked } = event.target as HTMLInputElement;
    const now = this.#provider.value.now();
    this.#draft.change((draft) => answerItem(draft, name, checked ? RECALLED : undefined, now));
  };

  /** Begins with one theme, deeper. */
  readonly #onDeep = async (event: SubmitEvent) => {
    event.preventDefault();
    const section = String(new FormData(event.target as HTMLFormElement).get('section'));
    this.#begin(section);
    await this.#deepen(section);
    await this.#start('section');
  };

  readonly #onDeeper = async () => {
    const section = this.#draft.draft?.section ?? '';
    await this.#deepen(section);
    const items = this.#deepening?.whole.structure.sections.find(({ id }) => id === section)?.items;
    this.#focusItem = items?.find(({ deep }) => deep)?.id;
    this.requestUpdate();
  };

  async #deepen(section: string) {
    try {
      await this.#deepening?.go(section);
      this.requestUpdate();
    } catch {
      this.#tell(this.#words().section.deeperFailed);
    }
  }

  async #loadDeep() {
    try {
      await this.#deepening?.load();
      this.requestUpdate();
    } catch {
      this.#tell(this.#words().section.deeperFailed);
    }
  }

  readonly #onShorter = () => {
    this.#deepening?.leave(this.#draft.draft?.section ?? '');
    this.#focusTitle = 'back';
    this.requestUpdate();
  };

  readonly #onResume = () => {
    this.#showSection();
  };

  /** With what belongs to its answers: the words of deepening questions, and what the person looked back on. */
  #showSection(way?: 'forward' | 'back') {
    this.#show({ name: 'section' }, way);
    const { answers = {} } = this.#draft.draft ?? {};
    if (this.#deepening?.isMissing(answers)) void this.#loadDeep();
    if (!this.#recall && Object.values(answers).includes(RECALLED)) void this.#loadRecall();
  }

  readonly #onAnswered = ({ itemId, answer }: SectionAnsweredEvent) => {
    const content = this.#content();
    if (!content) return;
    const now = this.#provider.value.now();
    this.#draft.change((draft) => answerItem(draft, itemId, answer, now));
    const answers = this.#draft.draft?.answers ?? {};
    const structure = this.#deepening?.asked(answers) ?? content.structure;
    const answered = answeredCount(structure, answers);
    this.dispatchEvent(new WerkspiegelAnsweredEvent(TOOL, structure.id, answered, itemCount(structure)));
  };

  /** To the section that the button names; without one, to the end. */
  readonly #onGo = (event: Event) => {
    const { go, way } = (event.currentTarget as HTMLElement).dataset;
    const direction = way === 'back' ? 'back' : 'forward';
    if (!go) {
      void this.#enter(async () => ({ name: 'finish' }));
      void this.#loadResult();
      return;
    }
    const now = this.#provider.value.now();
    this.#draft.change((draft) => goToSection(draft, go, now));
    this.#showSection(direction);
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
    } catch (error) {
      await this.#explain(error, (await import('./rooms.nl.js')).nl.finish.failed);
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
    await this.#enter(async () => {
      const own = this.#content();
      const builtIn = await Promise.all(Object.values(BUILT_IN).map((load) => load()));
      const contents = new Map([...builtIn, own].flatMap((each) => (each ? [[each.structure.id, each]] : [])));
      const known = await Promise.all(
        [...contents].map(async ([id, each]) => [id, (await each.loadDeep?.()) ?? each] as const),
      );
      await import('../records/define.js');
      return { name: 'records', known: new Map(known) };
    });
  };

  readonly #onOverTime = async () => {
    await this.#enter(async () => {
      const [records] = await Promise.all([
        this.#ownRecords(),
        this.#deepening?.load(),
        import('../over-time/define.js'),
      ]);
      return { name: 'over-time', checks: records.filter((record) => record.kind === 'afname') };
    });
  };

  readonly #onPlan = () => this.#enterPlan(undefined);

  readonly #onPlanChanged = () => void this.#refresh().catch(() => {});

  readonly #onLookedBack = () => {
    this.#onPlanChanged();
    if (this.screen.name === 'look-back' && this.screen.next === 'recall') this.#show({ name: 'recall' });
    else this.#showSection();
  };

  readonly #onTipChosen = (tip: string) => this.#enterPlan(tip);

  readonly #onPrioritiesChosen = async (elements: readonly string[]) => {
    const { storage, now } = this.#provider.value;
    const questionnaire = this.#content()?.structure.id ?? '';
    try {
      const { addToDossier } = await import('../dossier/own-plan.js');
      const step: NewStep = { kind: 'priorities', questionnaire, elements: [...elements] };
      this.dossier = await addToDossier(storage, [step], now());
    } catch (error) {
      await this.#explain(error, this.#words().records.failed);
    }
  };

  async #enterPlan(tip: string | undefined) {
    await this.#enter(async () => {
      await Promise.all([this.#loadResult(), import('../dossier/define-plan.js')]);
      return { name: 'plan', tip };
    });
  }

  /** Goes to a screen beside the questions, once all of it is there. */
  async #enter(load: () => Promise<Screen>) {
    try {
      const [screen, rooms] = await Promise.all([load(), import('./rooms.js')]);
      this.#rooms = rooms;
      this.#show(screen);
    } catch {
      this.#tell(this.#words().records.failed);
    }
  }

  /** Whether they are there. */
  async #loadRooms() {
    try {
      this.#rooms = await import('./rooms.js');
      this.requestUpdate();
    } catch {
      this.#tell(this.#words().records.failed);
    }
    return this.#rooms !== undefined;
  }

  readonly #onRecordChosen = async ({ recordId }: RecordChosenEvent) => {
    const record = (await this.#ownRecords()).find(({ id }) => id === recordId);
    if (record?.kind === 'afname') await this.#showAfname(record);
  };

  readonly #onRecordsChanged = async ({ term }: RecordsChangedEvent) => {
    if (term) {
      keepOwnTerm(term.months);
      this.ownTerm = term.months;
      await this.#dropExpired();
    }
    try {
      await this.#draft.reload();
      await this.#refresh();
    } catch (error) {
      await this.#explain(error, this.#words().records.failed);
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
      this.problem = (await import('./rooms.nl.js')).nl.wipe.failed;
      return;
    }
    await this.#goOn();
    this.notice = (await import('./rooms.nl.js')).nl.wipe.done;
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
    if (this.#sealing?.isLocked) await this.#onLocked();
    else await this.#changeStorage();
  };

  async #onLocked() {
    this.#forget();
    this.problem = '';
    this.screen = { name: 'locked' }; // at once, so that nothing of the person stays
    await this.#loadLocked();
    if (this.screen.name === 'locked') this.#show({ name: 'locked' });
  }

  async #loadLocked() {
    try {
      this.#locked = await import('./locked-screen.js');
    } catch {
      this.#fail(this.#words().records.failed);
    }
  }

  readonly #onReopen = () => {
    this.#quickClose.reopen();
    this.#focusTitle = 'back';
  };

  readonly #onWipe = async () => {
    if (!(await this.#loadRooms())) return;
    await this.updateComplete;
    if (this.isConnected) this.dialog?.showModal();
  };

  readonly #onWipeCancelled = () => {
    this.dialog?.close();
  };

  readonly #onWipeConfirmed = async () => {
    this.dialog?.close();
    const { wipe } = (await import('./rooms.nl.js')).nl;
    try {
      const { forget } = await import('../dossier/own-plan.js');
      await this.#draft.discard(...(await forget(this.#provider.value.storage, this.#content()?.structure.id ?? '')));
      this.#forget();
      this.#show({ name: 'start' });
      this.notice = wipe.done;
    } catch (error) {
      await this.#explain(error, wipe.failed);
    }
  };

  async #onErased() {
    const { nl } = await import('../records/words.nl.js');
    await this.#refresh();
    this.#tell(nl.erased);
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

function isRoom(screen: Screen): screen is RoomScreen {
  return ['profile', 'records', 'over-time', 'plan', 'look-back'].includes(screen.name);
}

/** The sentences for when something stands in the way. */
async function failures() {
  return (await import('./failures.nl.js')).nl;
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
