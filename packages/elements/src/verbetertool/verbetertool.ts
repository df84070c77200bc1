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
import { type Environment, environmentContext } from '../environment/environment.js';
import { languageFor } from '../environment/language.js';
import { nl } from '../environment/words.nl.js';
import type { SectionAnsweredEvent } from '../item/section-answered-event.js';
import {
  WerkspiegelAnsweredEvent,
  WerkspiegelCompletedEvent,
  WerkspiegelFailedEvent,
  WerkspiegelStartedEvent,
} from '../public-events.js';
import { answerItem, finishDraft, goToSection, newDraft } from '../storage/draft.js';
import { DraftController } from '../storage/draft-controller.js';
import { MemoryStore } from '../storage/memory-store.js';
import { openStore, type StorageMode } from '../storage/open-store.js';
import { type Afname, draftKey, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError } from '../storage/record-store.js';
import { base } from '../theme/base.styles.js';
import { renderFinish } from './finish-screen.js';
import { answeredCount, itemCount, placeOf } from './place.js';
import { renderStart } from './start-screen.js';
import { renderTheme } from './theme-screen.js';
import { styles } from './verbetertool.styles.js';

const TOOL = 'verbetertool';
/** The questionnaires that come with this tool, by the id that the attribute takes. */
const BUILT_IN: Readonly<Record<string, QuestionnaireContent>> = { verbetertool };

type Screen =
  | { readonly name: 'loading' | 'start' | 'section' | 'finish' }
  | { readonly name: 'profile'; readonly afname: Afname }
  | { readonly name: 'failed'; readonly message: string };

/**
 * A consultant checks their own way of working, theme by theme, and gets a profile with tips and where they come from. Everything stays
 * in this browser.
 *
 * @element werkspiegel-verbetertool
 * @attr {string} [questionnaire=verbetertool] - Which built-in questionnaire to ask.
 * @attr {'local' | 'none'} [storage=local] - `local` keeps the answers in this browser; `none`, for shared computers, only as long as the page is open.
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
  /** A questionnaire of the host's own, from `parseQuestionnaire`. It goes before the attribute. */
  @property({ attribute: false }) content: QuestionnaireContent | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private given: Environment | undefined;
  @state() private screen: Screen = { name: 'loading' };
  @state() private notice = '';
  /** What is kept and where, in a sentence that is true in this sitting. */
  @state() private kept = '';
  @state() private advice: LoadedAdvice | undefined;
  @state() private adviceFailed = false;
  @state() private latest: Afname | undefined;

  @query('[part~=title]') private titleElement!: HTMLElement | null;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  readonly #provider = new ContextProvider(this, { context: environmentContext });
  readonly #draft = new DraftController(this, () => void this.#onEndedElsewhere());
  #opening = Promise.resolve();
  #turn = 0;
  #focusTitle: 'forward' | 'back' | undefined;

  /** The record with an id; without one the last finished check, else the draft. Undefined when there is none. It is a copy, with all answers. */
  async exportRecord(id?: string): Promise<WerkspiegelRecord | undefined> {
    await this.#opening;
    const records = await this.#ownRecords();
    const found =
      id === undefined ? (latestAfname(records) ?? this.#draft.draft) : records.find((record) => record.id === id);
    return found && structuredClone(found);
  }

  /** Drops the draft. Finished checks stay. */
  async reset() {
    await this.#opening;
    await this.#draft.discard();
    this.#show({ name: 'start' });
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || ['questionnaire', 'storage', 'content', 'given'].some((name) => changed.has(name))) {
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
    return html`
      <div class="tool" lang=${language}>
        <div role="status">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
        <div class="page">${this.#renderScreen(screen, content, words, language)}</div>
        ${this.#renderWipeDialog(environment)}
      </div>
    `;
  }

  #renderScreen(screen: Screen, { structure }: QuestionnaireContent, words: QuestionWords, language: string) {
    if (screen.name === 'profile') return this.#renderProfile(screen.afname, structure, words, language);
    const texts = this.#words();
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
    return renderStart({
      ...{ structure, words, texts, draft, latest: this.latest, kept: this.kept },
      ...{ onBegin: this.#onBegin, onResume: this.#onResume, onShowLatest: this.#onShowLatest, onWipe: this.#onWipe },
    });
  }

  #renderProfile(afname: Afname, structure: Structure, words: QuestionWords, language: string) {
    const { profile, wipe } = this.#words();
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
                <button slot="actions" type="button" class="quiet" @click=${this.#onWipe}>${wipe.action}</button>
              </werkspiegel-verbetertool-profile>
            `
          : this.#renderWithoutAdvice()
      }
    `;
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

  #words() {
    return this.#provider.value.words;
  }

  /** The language shown to this person, and the words in it. */
  #spoken({ structure, words }: QuestionnaireContent) {
    const [first = 'nl', ...others] = structure.languages;
    const language = languageFor(this, [first, ...others]);
    return { language, words: words[language] };
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
    const storage = this.given?.storage ?? (await openStore(this.storage));
    // The attributes may have changed meanwhile; then a later turn takes over.
    if (turn !== this.#turn) return;
    this.#provider.setValue(this.given ?? { language: 'nl', words: nl, storage, now: () => new Date() });
    this.kept = this.#words().start.kept[storage.place];
    if (storage.place === 'memory' && this.storage !== 'none') this.kept = this.#words().start.keptOnlyHere;
    await this.#takeUp(content.structure.id);
    if (turn === this.#turn) this.screen = { name: 'start' };
  }

  /** Takes up what is kept. What cannot be read stays where it is, and this sitting goes on in memory. */
  async #takeUp(questionnaire: string) {
    try {
      await this.#draft.open(this.#provider.value.storage, questionnaire);
      this.latest = latestAfname(await this.#ownRecords());
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
    if (!['local', 'none'].includes(this.storage)) return nl.failures.unknownStorage(this.storage);
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
    const records = await this.#provider.value.storage.list();
    return records.filter(({ questionnaire }) => questionnaire.id === id);
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
      this.latest = afname;
      this.#show({ name: 'profile', afname });
      this.dispatchEvent(new WerkspiegelCompletedEvent(TOOL, afname.questionnaire.id, afname.id));
      await this.#loadResult();
    } catch {
      this.#tell(this.#words().finish.failed);
    }
  };

  readonly #onShowLatest = async () => {
    if (!this.latest) return;
    this.#show({ name: 'profile', afname: this.latest });
    await this.#loadResult();
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
      await this.#draft.discard();
      await this.#provider.value.storage.remove(draftKey(this.#content()?.structure.id ?? ''), ...ids);
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
    this.latest = latestAfname(await this.#ownRecords().catch(() => []));
  }
}

function latestAfname(records: readonly WerkspiegelRecord[]): Afname | undefined {
  return records
    .filter((record) => record.kind === 'afname')
    .toSorted((a, b) => b.finishedAt.localeCompare(a.finishedAt))[0];
}

/** A random id, also on a plain-http intranet, where `randomUUID` is missing. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
