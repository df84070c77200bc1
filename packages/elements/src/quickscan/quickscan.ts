import { consume } from '@lit/context';
import { loadSafety, loadScan, SCAN_LANGUAGES, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml } from 'lit/static-html.js';
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
import type { StorageMode } from '../storage/open-store.js';
import type { Answers, WerkspiegelRecord } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { belowBarStyles } from './below-bar.styles.js';
import { ContentController } from './content-controller.js';
import { discPlace } from './disc-link.js';
import { OWN_LANGUAGES, renderLanguages } from './languages.js';
import { NamedAnswersChangedEvent } from './named-answers-event.js';
import { styles } from './quickscan.styles.js';
import type { AnswersChangedEvent, StepsAddedEvent } from './room-events.js';
import { KEPT, PLACES, ROOM_IDS, ROOMS, type Room, type RoomId, SCAN } from './rooms.js';
import { HelpController } from './safety/help-controller.js';
import { renderHelpRoute } from './safety/help-route.js';
import { helpRouteStyles } from './safety/help-route.styles.js';
import { helpWords } from './safety/safety-words.js';
import { askedOf, isAnswered, ownAnswers } from './scan/asked.js';
import type { SectionChosenEvent, TogetherStartedEvent } from './scan/scan-events.js';
import { withTicksTakenBack } from './share-ticks.js';
import type { slips } from './slips.nl.js';
import { nl } from './words.nl.js';

const TOOL = 'quickscan';
/** The help route, and the screen below it once it has come: not that it is being fetched, or did not come. */
const HELP = '.help h2';
const ROOM = '.room > :not(p, .actions)';

/** The questions and the help route come together: nothing is asked where there would be no number to call. */
async function load(language: ScanLanguage) {
  const [scan, { safety, words }] = await Promise.all([loadScan('jongere', language), loadSafety(language)]);
  return { ...scan, safety, safetyWords: words };
}
type Content = Awaited<ReturnType<typeof load>>;

/**
 * A conversation of a coach with a jongere about work and life, and a tour of a place of work; with what comes of them. It is no intake:
 * any point may be left out, in any order, and nothing is counted. Without a case nothing is kept.
 *
 * @element werkspiegel-quickscan
 * @attr {'jongere' | 'werkplek'} [subject=jongere] - Whom or what it is about first: it decides which screen opens.
 * @attr {'session' | 'local' | 'none'} [storage=session] - `session` keeps a case in this tab, twelve hours at most; `local` in this browser behind a pass phrase; `none` only as long as the page is open.
 * @attr {string} [draaischijf] - Address of the page on this site with the draaischijf. The coach gets a link to it; the case that is open in this tab is open there too.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 * @fires {WerkspiegelStartedEvent} werkspiegel-started - The first answer was given.
 * @fires {WerkspiegelAnsweredEvent} werkspiegel-answered - An answer of the scan was given or taken back: how many of how many.
 * @fires {WerkspiegelCompletedEvent} werkspiegel-completed - The scan is kept as it stands now: its id, no answers.
 * @fires {WerkspiegelFailedEvent} werkspiegel-failed - Something did not work; the person was told in the same words.
 * @csspart help - Whom to call when there is danger.
 * @csspart navigation - The list of screens.
 */
export class WerkspiegelQuickscan extends LitElement {
  static override styles = [base, helpRouteStyles, styles, belowBarStyles];

  @property() subject: 'jongere' | 'werkplek' = 'jongere';
  @property() storage: StorageMode = 'session';
  /** Address of the page with the draaischijf. Undefined: there is no link to it. */
  @property() draaischijf: string | undefined;
  /** The page's own numbers for when there is danger. They come before the national ones. */
  @property({ attribute: false }) help: readonly HelpLine[] | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private given: Environment | undefined;
  @state() private room: RoomId = 'scan';
  /** Id of the section that the scan is at. Undefined: the first. */
  @state() private section: string | undefined;
  /** One question a screen, for coach and jongere together. */
  @state() private isTogether = false;
  /** The language of the coach's screens, and that of the jongere's own. */
  @state() private language: ScanLanguage = 'nl';
  /** On a narrow screen: the list of rooms is in sight. */
  @state() private isUnfolded = false;
  @state() private ownLanguage: ScanLanguage = 'nl-simple';
  @state() private loaded: ReadonlySet<string> = new Set();
  /** A screen could not be loaded. */
  @state() private hasFailed = false;
  @state() private notice = '';
  @state() private isHidden = false;
  /** What is wrong in an attribute: said instead of all else. */
  @state() private slip = '';

  readonly #quickClose = new QuickCloseController(this);
  readonly #cases = new CaseController(this, TOOL, () => void this.#drafts.follow());
  readonly #drafts = new CaseDrafts(this, this.#cases, TOOL, () => this.#tell(caseWords.notKept));
  readonly #content = new ContentController(this, (language) => load(language).catch(this.#onNotLoaded));
  readonly #help = new HelpController(this, () => {
    this.#focusNext = HELP;
  });
  #opening = Promise.resolve();
  #turn = 0;
  #wasClosed = false;
  /** What has the focus as soon as it is there, as a selector; and a question in it. */
  #focusNext = '';
  #focusItem: string | undefined;

  /**
   * A record of the case that is open, by its id; without one the scan as it was last kept, else as it is filled in now. Undefined when
   * there is none. It is a copy, with all answers, in the clear. Rejects with a RecordError as long as the cases are behind a pass phrase.
   */
  async exportRecord(id?: string): Promise<WerkspiegelRecord | undefined> {
    await this.#opened();
    const { findRecord } = await import('./case-records.js');
    return structuredClone(await findRecord(this.#cases, this.#drafts, `quickscan-${this.subject}`, id));
  }

  /**
   * Takes in what `exportRecord()` gave, or a file of one case as parsed JSON, with the pass phrase that it is behind, and opens that case.
   * Rejects with a RecordError that a person can read; nothing is changed then.
   */
  async importRecord(value: unknown, passphrase?: string) {
    await this.#opened();
    const { refuseLocked } = await import('./case-records.js');
    refuseLocked(this.#cases);
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
    this.#content.take(this.isTogether ? this.ownLanguage : ROOMS[this.room]?.isForCoach ? 'nl' : this.language);
  }

  protected override updated() {
    const isClosed = this.#isClosed;
    if (isClosed && !this.#wasClosed) this.renderRoot.querySelector('button')?.focus();
    if (!isClosed && this.#wasClosed) this.#focusNext ||= ROOM;
    this.#wasClosed = isClosed;
    const found = this.#focusNext === '' ? null : this.renderRoot.querySelector<Focused>(this.#focusNext);
    if (!found) return;
    const [selector, item] = [this.#focusNext, this.#focusItem];
    this.#focusNext = '';
    this.#focusItem = undefined;
    if (item !== undefined && found.focusItem) found.focusItem(item);
    else found.focus();
    // As much of it as the screen can show.
    if (selector === HELP) found.scrollIntoView({ block: 'start' });
  }

  protected override render() {
    if (this.slip !== '') return html`<p class="notice" role="alert" lang="nl">${this.slip}</p>`;
    const { value, failed, again } = this.#content;
    if (!value) return failed ? this.#renderNotLoaded(again) : nothing;
    // Taken out of the page whole, so that it comes back whole.
    return cache(
      this.#isClosed
        ? html`<button type="button" @click=${this.#onReopen}>${nl.reopen}</button>`
        : html`
            <div class="tool" lang="nl">
              ${this.#renderBar()} ${this.#renderHelp(value)} ${failed ? this.#renderNotLoaded(again) : nothing}
              ${this.isTogether ? this.#renderTogether(value) : this.#renderCoach(value)}
            </div>
          `,
    );
  }

  /** On every screen, and always in sight. */
  #renderBar() {
    const { language } = this.#content;
    const { action, hide } = helpWords[language];
    return html`
      <div class="bar" lang=${language}>
        <button type="button" class="primary" data-help @click=${this.#help.ask}>${action}</button>
        <button type="button" class="quiet" @click=${this.#onHide}>${hide}</button>
      </div>
    `;
  }

  #renderHelp({ structure, safety, safetyWords: words }: Content) {
    const answers = this.#answersOf(SCAN);
    const { isBrief, times } = this.#help;
    if (!this.#help.isShown(structure, answers)) return nothing;
    const isStanding = this.#help.isStanding(structure, answers);
    return keyed(
      times,
      renderHelpRoute({
        ...{ safety, words, language: this.#content.language, own: this.help ?? [], isBrief, isStanding },
        ...{ forCoach: !this.isTogether, onBack: this.#onHelpLeft },
      }),
    );
  }

  #renderCoach(content: Content) {
    const { state } = this.#cases;
    const { language } = this.#content;
    return html`
      <div>
        <werkspiegel-case-bar .state=${state} @case-requested=${this.#cases.onRequested}></werkspiegel-case-bar>
        <div role="status">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      </div>
      ${
        // Behind a pass phrase nothing is asked: it would be about nobody.
        state.status === 'loading' || state.status === 'locked'
          ? nothing
          : html`
              ${this.#renderNavigation()}
              ${
                ROOMS[this.room]?.isForCoach
                  ? nothing
                  : html`
                      <div>
                        ${renderLanguages(language, SCAN_LANGUAGES, this.#onLanguage)}
                        ${language === 'nl' ? nothing : html`<p class="soft">${nl.languageNote}</p>`}
                      </div>
                    `
              }
              <div class="room">${this.#renderRoom(content)}</div>
              <p class="soft">${nl.quickClose}</p>
            `
      }
    `;
  }

  #renderNavigation() {
    return html`
      <nav part="navigation" class=${this.isUnfolded ? 'unfolded' : nothing} aria-label=${nl.navigation}>
        <button type="button" class="fold" aria-expanded=${this.isUnfolded} @click=${this.#onFold}>
          <strong>${nl.rooms[this.room]}</strong> <span class="soft">${nl.goElsewhere}</span>
        </button>
        <ul role="list">
          ${ROOM_IDS.map((id) => {
            const current = id === this.room ? 'page' : nothing;
            return html`
              <li>
                <button type="button" aria-current=${current} @click=${() => this.#enter(id)}>${nl.rooms[id]}</button>
              </li>
            `;
          })}
        </ul>
      </nav>
    `;
  }

  #renderRoom({ structure, words }: Content) {
    const room = ROOMS[this.room];
    if (room) return this.#renderOther(room);
    return html`
      <werkspiegel-quickscan-scan
        .structure=${structure}
        .words=${words}
        .language=${this.#content.language}
        .answers=${this.#answersOf(SCAN)}
        .section=${this.section}
        .disc=${this.#disc}
        @answers-changed=${(event: AnswersChangedEvent) => this.#onAnswers(SCAN, event)}
        @section-chosen=${this.#onSection}
        @together-started=${this.#onTogether}
        @scan-finished=${this.#onFinished}
      ></werkspiegel-quickscan-scan>
    `;
  }

  #renderOther(room: Room) {
    if (this.hasFailed) return this.#renderNotLoaded(() => this.#enter(this.room));
    if (!this.loaded.has(this.room)) return html`<p>${nl.loading}</p>`;
    return staticHtml`
      <${room.tag}
        .answers=${this.#answersOf(room.keeps)}
        .scan=${this.#answersOf(SCAN)}
        .places=${this.#answersOf(PLACES)}
        .approach=${this.#answersOf('plan-van-aanpak')}
        .results=${this.#answersOf('resultaat')}
        .indicators=${this.#answersOf('indicatoren')}
        .dossier=${this.#cases.dossier}
        .case=${this.#cases.state.open?.name}
        .disc=${this.#disc}
        .language=${this.#content.language}
        .now=${this.#now}
        @answers-changed=${(event: AnswersChangedEvent) => this.#onAnswers(room.keeps, event)}
        @steps-added=${this.#onSteps}
        @item-wanted=${this.#onItemWanted}
      ><slot name="print-header" slot="print-header"></slot></${room.tag}>
    `;
  }

  /** Nothing of the coach is in the page: no nickname, no note, no other screen. */
  #renderTogether({ structure, words }: Content) {
    const { language } = this.#content;
    // Until it speaks to the jongere nothing of it is shown: the coach's Dutch is about them.
    if (language === 'nl') return nothing;
    return html`
      ${renderLanguages(language, OWN_LANGUAGES, this.#onOwnLanguage)}
      <div class="room">
        <werkspiegel-quickscan-youth
          .structure=${structure}
          .words=${words}
          .language=${language}
          .answers=${ownAnswers(structure, this.#answersOf(SCAN))}
          .section=${this.section}
          @answers-changed=${(event: AnswersChangedEvent) => this.#onAnswers(SCAN, event)}
          @together-ended=${this.#onTogetherEnded}
        ></werkspiegel-quickscan-youth>
      </div>
    `;
  }

  #renderNotLoaded(onAgain: () => void) {
    return html`
      <p class="notice" role="alert" lang="nl">${nl.loadFailed}</p>
      <div class="actions" lang="nl">
        <button type="button" class="primary" @click=${onAgain}>${nl.loadAgain}</button>
      </div>
    `;
  }

  get #disc() {
    return discPlace(this.draaischijf, this.#cases.state);
  }

  /** Hidden by the key, or by the button for who has none. */
  get #isClosed() {
    return this.isHidden || this.#quickClose.isClosed;
  }

  #answersOf(questionnaire: string): Answers {
    return this.#drafts.answersOf(questionnaire);
  }

  /** Resolves when what is kept was taken up, also when the host asks for something before the first update. */
  async #opened() {
    if (this.isConnected) await this.updateComplete;
    await this.#opening;
  }

  async #open() {
    this.#turn += 1;
    const turn = this.#turn;
    this.slip = '';
    const slip = this.#slip();
    if (slip) {
      const { slips } = await import('./slips.nl.js');
      this.slip = slips[slip](this[slip]);
      this.#fail(this.slip);
      return;
    }
    this.#enter(this.subject === 'werkplek' ? 'workplace' : 'scan', '');
    await this.#cases.start(this.storage, this.given);
    if (turn !== this.#turn) return; // the attributes were changed meanwhile
    await this.#drafts.follow();
    await this.#drafts.open(...KEPT);
  }

  /** Which of the attributes has a slip in it. */
  #slip(): keyof typeof slips | undefined {
    if (!['jongere', 'werkplek'].includes(this.subject)) return 'subject';
    return ['session', 'local', 'none'].includes(this.storage) ? undefined : 'storage';
  }

  async #load(name: string, load: () => Promise<unknown>) {
    this.hasFailed = false;
    if (this.loaded.has(name)) return;
    try {
      await load();
      this.loaded = new Set([...this.loaded, name]);
    } catch {
      this.hasFailed = true;
      this.#fail(nl.loadFailed);
    }
  }

  #enter(id: RoomId, focus = ROOM) {
    this.room = id;
    this.isUnfolded = false;
    this.notice = '';
    this.#focusNext = focus;
    const room = ROOMS[id];
    if (room) void this.#load(id, room.load);
  }

  #tell(message: string) {
    this.notice = message;
    this.#fail(message);
  }

  #fail(message: string) {
    this.dispatchEvent(new WerkspiegelFailedEvent(TOOL, message));
  }

  readonly #now = () => this.#cases.now();

  readonly #onNotLoaded = (error: unknown): never => {
    this.#fail(nl.loadFailed);
    throw error;
  };

  #onAnswers(keeps: string, event: AnswersChangedEvent) {
    const questionnaire = event instanceof NamedAnswersChangedEvent ? event.questionnaire : keeps;
    const isFirst = this.#drafts.draftOf(questionnaire) === undefined;
    this.notice = '';
    this.#drafts.answer(questionnaire, withTicksTakenBack(event.changes, this.#answersOf(questionnaire)));
    if (isFirst) this.dispatchEvent(new WerkspiegelStartedEvent(TOOL, questionnaire));
    if (questionnaire === SCAN) this.#onScanAnswered(event.changes);
  }

  #onScanAnswered(changes: AnswerChanges) {
    const { structure } = this.#content.value ?? {};
    if (!structure) return;
    const answers = this.#answersOf(SCAN);
    this.#help.follow(structure, answers, changes);
    const asked = structure.sections.flatMap((section) => askedOf(section, answers, 'coach'));
    const answered = asked.filter((item) => isAnswered(item, answers)).length;
    this.dispatchEvent(new WerkspiegelAnsweredEvent(TOOL, SCAN, answered, asked.length));
  }

  readonly #onSteps = ({ steps }: StepsAddedEvent) => {
    if (this.#cases.openId === undefined) this.notice = nl.keptNowhere;
    else void this.#cases.add(...steps).catch(() => this.#tell(caseWords.notKept));
  };

  readonly #onItemWanted = ({ itemId }: Event & { readonly itemId: string }) => {
    this.#enter('scan');
    this.#focusItem = itemId;
  };

  readonly #onFinished = async () => {
    try {
      const { keepAsItStands } = await import('./case-records.js');
      const afname = await keepAsItStands(this.#cases, this.#drafts, SCAN);
      this.#enter('outcome');
      this.notice = afname ? nl.kept(this.#cases.state.open?.name ?? '') : nl.keptNowhere;
      if (afname) this.dispatchEvent(new WerkspiegelCompletedEvent(TOOL, SCAN, afname.id));
    } catch {
      this.#tell(caseWords.notKept);
    }
  };

  readonly #onSection = ({ section }: SectionChosenEvent) => {
    this.section = section;
  };

  readonly #onTogether = async ({ section }: TogetherStartedEvent) => {
    this.section = section;
    if (this.language !== 'nl') this.ownLanguage = this.language;
    await this.#load('youth', () => import('./youth/define.js'));
    if (!this.loaded.has('youth')) {
      this.notice = nl.loadFailed;
      return;
    }
    this.isTogether = true;
    this.#focusNext = ROOM;
  };

  readonly #onTogetherEnded = () => {
    this.isTogether = false;
    this.#focusNext = ROOM;
  };

  readonly #onFold = () => {
    this.isUnfolded = !this.isUnfolded;
  };

  readonly #onLanguage = (language: ScanLanguage) => {
    this.language = language;
  };

  readonly #onOwnLanguage = (language: ScanLanguage) => {
    this.ownLanguage = language;
  };

  readonly #onHide = () => {
    this.isHidden = true;
  };

  readonly #onReopen = () => {
    this.isHidden = false;
    this.#quickClose.reopen();
  };

  readonly #onHelpLeft = () => {
    this.#focusItem = this.#help.leave();
    this.#focusNext = this.#focusItem === undefined ? '[data-help]' : ROOM;
  };
}

/** A screen that has questions can go to one of them. */
type Focused = HTMLElement & { focusItem?(id: string): void };

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan': WerkspiegelQuickscan;
  }
}
