import { consume } from '@lit/context';
import {
  loadSafety,
  loadScan,
  type Safety,
  type SafetyWords,
  SCAN_LANGUAGES,
  type Scan,
  type ScanLanguage,
  type ScanWords,
} from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { WerkspiegelCaseBar } from '../cases/case-bar.js';
import { CaseController } from '../cases/case-controller.js';
import { type AnswerChanges, CaseDrafts } from '../cases/case-drafts.js';
import { nl as caseWords } from '../cases/words.nl.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import type { HelpLine } from '../environment/help-line.js';
import { languageFor } from '../environment/language.js';
import { QuickCloseController } from '../environment/quick-close-controller.js';
import {
  WerkspiegelAnsweredEvent,
  WerkspiegelCompletedEvent,
  WerkspiegelFailedEvent,
  WerkspiegelStartedEvent,
} from '../public-events.js';
import { newestFirst } from '../storage/newest-first.js';
import type { StorageMode } from '../storage/open-store.js';
import type { WerkspiegelRecord } from '../storage/record.js';
import { RecordError } from '../storage/record-store.js';
import { base } from '../theme/base.styles.js';
import { OWN_LANGUAGES, renderLanguages } from './languages.js';
import { styles } from './quickscan.styles.js';
import type { AnswersChangedEvent, StepsAddedEvent } from './room-events.js';
import { ROOM_IDS, ROOMS, type RoomId } from './rooms.js';
import { renderHelpRoute } from './safety/help-route.js';
import { helpRouteStyles } from './safety/help-route.styles.js';
import { helpWords } from './safety/safety-words.js';
import { askedOf, isAnswered, needsMore, raisedIn } from './scan/asked.js';
import type { SectionChosenEvent, TogetherStartedEvent } from './scan/scan-events.js';
import type { slips } from './slips.nl.js';
import { nl } from './words.nl.js';

const TOOL = 'quickscan';
const SCAN = 'quickscan-jongere';
const PLACES = 'quickscan-werkplek';
/** All that is filled in here, each kept by itself. */
const KEPT = [...new Set([SCAN, PLACES, ...Object.values(ROOMS).map(({ keeps }) => keeps)])].map((id) => ({
  ...{ id, version: '1', sections: [{ id: '' }] },
}));

/** What is asked, and whom to call, in one language. */
interface Content {
  readonly language: ScanLanguage;
  readonly structure: Scan;
  readonly words: ScanWords;
  readonly safety: Safety;
  readonly safetyWords: SafetyWords;
}

/** How the help route stands. `from` is the question that it came with. */
interface HelpState {
  readonly isAsked: boolean;
  readonly isBrief: boolean;
  readonly times: number;
  readonly from: string | undefined;
}
const NO_HELP: HelpState = { isAsked: false, isBrief: true, times: 0, from: undefined };

/**
 * A conversation of a coach with a jongere about work and life, and a tour of a place of work; with what comes of them. It is no intake:
 * any point may be left out, in any order, and nothing is counted. Without a case nothing is kept.
 *
 * @element werkspiegel-quickscan
 * @attr {'jongere' | 'werkplek'} [subject=jongere] - Whom or what it is about first: it decides which screen opens.
 * @attr {'session' | 'local' | 'none'} [storage=session] - `session` keeps a case in this tab, twelve hours at most; `local` in this browser behind a pass phrase; `none` only as long as the page is open.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 * @fires {WerkspiegelStartedEvent} werkspiegel-started - The first answer was given.
 * @fires {WerkspiegelAnsweredEvent} werkspiegel-answered - An answer of the scan was given or taken back: how many of how many.
 * @fires {WerkspiegelCompletedEvent} werkspiegel-completed - The scan is kept as it stands now: its id, no answers.
 * @fires {WerkspiegelFailedEvent} werkspiegel-failed - Something did not work; the person was told in the same words.
 * @csspart title - The heading.
 * @csspart help - Whom to call when there is danger.
 * @csspart navigation - The list of screens.
 */
export class WerkspiegelQuickscan extends LitElement {
  static override styles = [base, helpRouteStyles, styles];

  @property() subject: 'jongere' | 'werkplek' = 'jongere';
  @property() storage: StorageMode = 'session';
  /** The page's own numbers for when there is danger. They come before the national ones. */
  @property({ attribute: false }) help: readonly HelpLine[] | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private given: Environment | undefined;
  @state() private content: Content | undefined;
  @state() private room: RoomId = 'scan';
  @state() private section: string | undefined;
  /** One question a screen, for coach and jongere together. */
  @state() private isTogether = false;
  /** The language of the coach's screens, and that of the jongere's own. */
  @state() private language: ScanLanguage = 'nl';
  @state() private ownLanguage: ScanLanguage = 'nl-simple';
  @state() private helpState = NO_HELP;
  @state() private loaded: ReadonlySet<string> = new Set();
  /** What could not be loaded. */
  @state() private notLoaded = '';
  @state() private notice = '';
  /** A slip in an attribute: said instead of all else. */
  @state() private slip = '';

  readonly #quickClose = new QuickCloseController(this);
  readonly #cases = new CaseController(this, TOOL, () => void this.#drafts.follow());
  readonly #drafts = new CaseDrafts(this, this.#cases, TOOL, () => this.#tell(caseWords.notKept));
  #opening = Promise.resolve();
  #turn = 0;
  #contentTurn = 0;
  #wasClosed = false;
  #focusNext = '';

  /**
   * A record of the case that is open, by its id; without one the scan as it was last kept, else as it is filled in now. Undefined when
   * there is none. It is a copy, with all answers, in the clear. Rejects with a RecordError as long as the cases are behind a pass phrase.
   */
  async exportRecord(id?: string): Promise<WerkspiegelRecord | undefined> {
    await this.#opened();
    if (this.#cases.state.status === 'locked') throw new RecordError(caseWords.locked.title);
    const questionnaire = `quickscan-${this.subject}`;
    const { openId } = this.#cases;
    const records = openId === undefined ? [] : await this.#cases.store.list();
    const own = records.filter(({ caseId }) => caseId === openId);
    const kept = own.filter((record) => record.kind === 'afname' && record.questionnaire.id === questionnaire);
    const found =
      id === undefined
        ? (newestFirst(kept, ({ changedAt }) => changedAt, this.#cases.now())[0] ?? this.#drafts.draftOf(questionnaire))
        : own.find((record) => record.id === id);
    return found && structuredClone(found);
  }

  /**
   * Takes in what `exportRecord()` gave, or a file of one case as parsed JSON, with the pass phrase that it is behind, and opens that case.
   * Rejects with a RecordError that a person can read; nothing is changed then.
   */
  async importRecord(value: unknown, passphrase?: string) {
    await this.#opened();
    if (this.#cases.state.status !== 'ready') throw new RecordError(caseWords.locked.title);
    await this.#cases.bring(JSON.stringify(value) ?? '', passphrase);
    await this.#drafts.follow();
    await this.#drafts.open(...KEPT);
  }

  /** Drops what is filled in of the scan of the open case. What was kept of it stays. */
  async reset() {
    await this.#opened();
    await this.#drafts.discard(`quickscan-${this.subject}`);
  }

  override connectedCallback() {
    super.connectedCallback();
    // What the page speaks, when it is a language of ours; a choice made here stays.
    if (!this.hasUpdated) this.language = languageFor(this, [...SCAN_LANGUAGES]) as ScanLanguage;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || ['subject', 'storage', 'given'].some((name) => changed.has(name))) {
      this.#opening = this.#open();
    }
    if (['language', 'ownLanguage', 'isTogether'].some((name) => changed.has(name))) void this.#loadContent();
  }

  protected override updated() {
    const { isClosed } = this.#quickClose;
    if (isClosed && !this.#wasClosed) this.renderRoot.querySelector('button')?.focus();
    if (!isClosed && this.#wasClosed) this.#focusNext ||= '[part~=title], werkspiegel-quickscan-youth';
    this.#wasClosed = isClosed;
    const found = this.#focusNext === '' ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!found) return;
    this.#focusNext = '';
    found.focus();
  }

  protected override render() {
    if (this.slip !== '') return html`<p class="notice" role="alert" lang="nl">${this.slip}</p>`;
    const { content } = this;
    if (!content) return this.notLoaded === '' ? nothing : this.#renderNotLoaded(this.#loadContent);
    // Taken out of the page whole, so that it comes back whole.
    return cache(
      this.#quickClose.isClosed
        ? html`<button type="button" @click=${this.#onReopen}>${nl.reopen}</button>`
        : html`
            <div class="tool" lang="nl">
              ${this.#renderBar(content)} ${this.#renderHelp(content)}
              ${this.isTogether ? this.#renderTogether(content) : this.#renderCoach(content)}
            </div>
          `,
    );
  }

  /** On every screen, and always in sight. */
  #renderBar({ language }: Content) {
    const texts = helpWords[language];
    return html`
      <div class="bar" lang=${language}>
        <button type="button" class="primary" data-help @click=${this.#onHelp}>${texts.action}</button>
        <button type="button" class="quiet" @click=${this.#onHide}>${texts.hide}</button>
      </div>
    `;
  }

  #renderHelp({ structure, safety, safetyWords, language }: Content) {
    const { isAsked, isBrief, times } = this.helpState;
    const isStanding = raisedIn(structure, this.#drafts.answersOf(SCAN)).length > 0;
    if (!isStanding && !isAsked) return nothing;
    return keyed(
      times,
      renderHelpRoute({
        ...{ safety, words: safetyWords, language, own: this.help ?? [], isBrief, isStanding },
        ...{ forCoach: !this.isTogether, onBack: this.#onHelpBack },
      }),
    );
  }

  #renderCoach(content: Content) {
    const { status } = this.#cases.state;
    return html`
      <h2 part="title" tabindex="-1">${nl.title[this.subject]}</h2>
      <werkspiegel-case-bar
        .state=${this.#cases.state}
        @case-requested=${this.#cases.onRequested}
      ></werkspiegel-case-bar>
      <div role="status">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${status === 'loading' || status === 'locked' ? nothing : this.#renderRooms(content)}
    `;
  }

  #renderRooms(content: Content) {
    const rooms = ROOM_IDS.filter((id) => id === 'scan' || ROOMS[id]);
    return html`
      ${
        rooms.length === 1
          ? nothing
          : html`
              <nav part="navigation" aria-label=${nl.navigation}>
                <ul role="list">
                  ${rooms.map(
                    (id) => html`
                      <li>
                        <button
                          type="button"
                          aria-current=${id === this.room ? 'page' : nothing}
                          @click=${() => this.#enter(id)}
                        >
                          ${nl.rooms[id]}
                        </button>
                      </li>
                    `,
                  )}
                </ul>
              </nav>
            `
      }
      <div>
        ${renderLanguages(content.language, SCAN_LANGUAGES, this.#onLanguage)}
        ${content.language === 'nl' ? nothing : html`<p class="soft">${nl.languageNote}</p>`}
      </div>
      ${this.notLoaded === '' ? this.#renderRoom(content) : this.#renderNotLoaded(() => this.#enter(this.room))}
      <p class="soft">${nl.quickClose}</p>
    `;
  }

  #renderRoom(content: Content) {
    const room = ROOMS[this.room];
    if (!room) {
      return html`
        <werkspiegel-quickscan-scan
          .structure=${content.structure}
          .words=${content.words}
          .language=${content.language}
          .answers=${this.#drafts.answersOf(SCAN)}
          .section=${this.section}
          .canGoOn=${ROOMS.outcome !== undefined}
          @answers-changed=${({ changes }: AnswersChangedEvent) => this.#answer(SCAN, changes)}
          @section-chosen=${this.#onSection}
          @together-started=${this.#onTogether}
          @scan-finished=${this.#onFinished}
        ></werkspiegel-quickscan-scan>
      `;
    }
    if (!this.loaded.has(this.room)) return html`<p>${nl.loading}</p>`;
    return staticHtml`
      <${room.tag}
        .answers=${this.#drafts.answersOf(room.keeps)}
        .scan=${this.#drafts.answersOf(SCAN)}
        .places=${this.#drafts.answersOf(PLACES)}
        .dossier=${this.#cases.dossier}
        .language=${content.language}
        .now=${this.#now}
        @answers-changed=${({ changes }: AnswersChangedEvent) => this.#answer(room.keeps, changes)}
        @steps-added=${this.#onSteps}
      ><slot name="print-header" slot="print-header"></slot></${room.tag}>
    `;
  }

  /** Nothing of the coach is in the page: no nickname, no note, no other screen. */
  #renderTogether({ structure, words, language }: Content) {
    if (!this.loaded.has('youth')) return nothing;
    return html`
      ${renderLanguages(language, OWN_LANGUAGES, this.#onOwnLanguage)}
      <werkspiegel-quickscan-youth
        .structure=${structure}
        .words=${words}
        .language=${language}
        .answers=${this.#drafts.answersOf(SCAN)}
        .section=${this.section}
        @answers-changed=${({ changes }: AnswersChangedEvent) => this.#answer(SCAN, changes)}
        @together-ended=${this.#onTogetherEnded}
      ></werkspiegel-quickscan-youth>
    `;
  }

  #renderNotLoaded(onAgain: () => void) {
    return html`
      <p class="notice" role="alert" lang="nl">${this.notLoaded}</p>
      <div class="actions" lang="nl">
        <button type="button" class="primary" @click=${onAgain}>${nl.loadAgain}</button>
      </div>
    `;
  }

  /** Resolves when what is kept was taken up, also when the host asks for something before the first update. */
  async #opened() {
    if (this.isConnected) await this.updateComplete;
    await this.#opening;
  }

  async #open() {
    this.#turn += 1;
    const turn = this.#turn;
    const slip = this.#slip();
    this.slip = '';
    if (slip) {
      await this.#tellSlip(slip);
      return;
    }
    const first = this.subject === 'werkplek' && ROOMS.workplace ? 'workplace' : 'scan';
    this.#enter(first);
    await this.#cases.start(this.storage, this.given);
    if (turn !== this.#turn) return; // the attributes were changed meanwhile
    await this.#drafts.follow();
    await this.#drafts.open(...KEPT);
  }

  #slip(): keyof typeof slips | undefined {
    if (!['jongere', 'werkplek'].includes(this.subject)) return 'subject';
    return ['session', 'local', 'none'].includes(this.storage) ? undefined : 'storage';
  }

  async #tellSlip(slip: keyof typeof slips) {
    const { slips } = await import('./slips.nl.js');
    this.slip = slip === 'subject' ? slips.subject(this.subject) : slips.storage(this.storage);
    this.#fail(this.slip);
  }

  /** The questions and the help route come together: nothing is asked where there would be no number to call. */
  readonly #loadContent = async () => {
    this.#contentTurn += 1;
    const turn = this.#contentTurn;
    const language = this.isTogether ? this.ownLanguage : this.language;
    if (this.content?.language === language) return;
    try {
      const [scan, { safety, words: safetyWords }] = await Promise.all([
        loadScan('jongere', language),
        loadSafety(language),
      ]);
      if (turn !== this.#contentTurn) return;
      this.notLoaded = '';
      this.content = { ...scan, safety, safetyWords, language };
    } catch {
      if (turn === this.#contentTurn) this.#failToLoad();
    }
  };

  async #load(name: string, load: () => Promise<unknown>): Promise<boolean> {
    this.notLoaded = '';
    try {
      await load();
      this.loaded = new Set([...this.loaded, name]);
      return true;
    } catch {
      this.#failToLoad();
      return false;
    }
  }

  readonly #enter = (id: RoomId) => {
    this.room = id;
    this.notice = '';
    const room = ROOMS[id];
    if (room && !this.loaded.has(id)) void this.#load(id, room.load);
  };

  #answer(questionnaire: string, changes: AnswerChanges) {
    const isFirst = this.#drafts.draftOf(questionnaire) === undefined;
    this.notice = '';
    this.#drafts.answer(questionnaire, changes);
    if (isFirst) this.dispatchEvent(new WerkspiegelStartedEvent(TOOL, questionnaire));
    const { structure } = this.content ?? {};
    if (questionnaire !== SCAN || !structure) return;
    const answers = this.#drafts.answersOf(SCAN);
    const asked = structure.sections.flatMap((section) => askedOf(section, answers, 'coach'));
    const answered = asked.filter((item) => isAnswered(item, answers)).length;
    this.dispatchEvent(new WerkspiegelAnsweredEvent(TOOL, SCAN, answered, asked.length));
    const standing = raisedIn(structure, answers);
    const raised = standing.find((id) => needsMore(changes[id]));
    if (raised !== undefined) this.#showHelp({ isAsked: false, from: raised });
    else if (standing.length === 0) this.helpState = { ...this.helpState, isBrief: !this.helpState.isAsked };
  }

  #showHelp(how: Pick<HelpState, 'isAsked' | 'from'>) {
    // Made anew each time, so that it is heard each time.
    this.helpState = { ...how, isBrief: false, times: this.helpState.times + 1 };
    this.#focusNext = '.help h2';
  }

  #failToLoad() {
    this.notLoaded = nl.loadFailed;
    this.#fail(nl.loadFailed);
  }

  #tell(message: string) {
    this.notice = message;
    this.#fail(message);
  }

  #fail(message: string) {
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  readonly #now = () => this.#cases.now();

  readonly #onSteps = ({ steps }: StepsAddedEvent) => {
    if (this.#cases.openId === undefined) this.#tellNotKept();
    else void this.#cases.add(...steps).catch(() => this.#tell(caseWords.notKept));
  };

  readonly #onFinished = async () => {
    const draft = this.#drafts.draftOf(SCAN);
    const { open } = this.#cases.state;
    if (ROOMS.outcome) this.#enter('outcome');
    if (!draft || !open) {
      this.#tellNotKept();
      return;
    }
    try {
      const [{ finishDraft }, { randomId }] = await Promise.all([
        import('../storage/draft.js'),
        import('../storage/random-id.js'),
      ]);
      // A copy as it stands: what is filled in goes on.
      const afname = { ...finishDraft(draft, this.#cases.now()), id: randomId() };
      await this.#cases.store.save(afname);
      this.notice = nl.kept(open.name);
      this.dispatchEvent(new WerkspiegelCompletedEvent(TOOL, SCAN, afname.id));
    } catch {
      this.#tell(caseWords.notKept);
    }
  };

  #tellNotKept() {
    this.notice = nl.keptNowhere;
    this.renderRoot.querySelector<WerkspiegelCaseBar>('werkspiegel-case-bar')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onSection = ({ section }: SectionChosenEvent) => {
    this.section = section;
  };

  readonly #onTogether = async ({ section }: TogetherStartedEvent) => {
    this.section = section;
    if (this.language !== 'nl') this.ownLanguage = this.language;
    if (!(await this.#load('youth', () => import('./youth/define.js')))) return;
    this.isTogether = true;
    await this.#loadContent();
    this.#focusNext = 'werkspiegel-quickscan-youth';
    this.requestUpdate();
  };

  readonly #onTogetherEnded = () => {
    this.isTogether = false;
    this.#focusNext = '[part~=title]';
  };

  readonly #onLanguage = (language: ScanLanguage) => {
    this.language = language;
  };

  readonly #onOwnLanguage = (language: ScanLanguage) => {
    this.ownLanguage = language;
  };

  readonly #onHelp = () => {
    this.#showHelp({ isAsked: true, from: undefined });
  };

  readonly #onHelpBack = () => {
    const { from } = this.helpState;
    this.helpState = { ...this.helpState, isAsked: false, isBrief: true, from: undefined };
    const asking = this.renderRoot.querySelector<HTMLElement & { focusItem(id: string): void }>(
      'werkspiegel-quickscan-scan, werkspiegel-quickscan-youth',
    );
    if (from !== undefined && asking) asking.focusItem(from);
    else this.renderRoot.querySelector<HTMLElement>('[data-help]')?.focus();
  };

  readonly #onHide = () => {
    this.#quickClose.close();
  };

  readonly #onReopen = () => {
    this.#quickClose.reopen();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan': WerkspiegelQuickscan;
  }
}
