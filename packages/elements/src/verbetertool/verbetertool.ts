import { ContextProvider, consume } from '@lit/context';
import {
  type LoadedAdvice,
  type QuestionnaireContent,
  type QuestionWords,
  verbetertool,
} from '@werkspiegel/questionnaires';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { languageFor } from '../environment/language.js';
import { nl } from '../environment/words.nl.js';
import { sectionMinutes, totalMinutes } from '../item/reading-time.js';
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
import { type Afname, type Draft, draftKey, type WerkspiegelRecord } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { answeredCount, itemCount, type Place, placeOf, sectionState } from './place.js';
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
  @state() private advice: LoadedAdvice | undefined;
  @state() private latest: Afname | undefined;

  @query('[part~=title]') private titleElement!: HTMLElement | null;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  readonly #provider = new ContextProvider(this, { context: environmentContext });
  readonly #draft = new DraftController(this, () => this.#onEndedElsewhere());
  #opening = Promise.resolve();
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

  #renderScreen(screen: Screen, content: QuestionnaireContent, words: QuestionWords, language: string) {
    const { draft } = this.#draft;
    if (screen.name === 'profile') return this.#renderProfile(screen.afname, content, words, language);
    if (screen.name === 'finish' && draft) return this.#renderFinish(draft, content, words);
    const place = draft && placeOf(content.structure, draft.section);
    if (screen.name === 'section' && place) return this.#renderSection(draft, place, content, words);
    return this.#renderStart(content, words);
  }

  #renderStart({ structure }: QuestionnaireContent, words: QuestionWords) {
    const { start, wipe } = this.#words();
    const { draft } = this.#draft;
    const { sections } = structure;
    const perTheme = sections.map((section) => sectionMinutes(section, words));
    const place = draft && placeOf(structure, draft.section);
    const facts = start.facts(sections.length, itemCount(structure), totalMinutes(sections, words), [
      Math.min(...perTheme),
      Math.max(...perTheme),
    ]);
    const isLocal = this.#provider.value.storage.place === 'local';
    return html`
      <h2 part="title" tabindex="-1">${start.title}</h2>
      <p class="lead">${start.lead}</p>
      ${facts.map((fact) => html`<p>${fact}</p>`)}
      <div class="beforehand">
        <section>
          <h3>${start.mirrorTitle}</h3>
          <p>${start.mirror}</p>
        </section>
        <section>
          <h3>${start.keptTitle}</h3>
          <p>${isLocal ? start.kept.local : this.storage === 'none' ? start.kept.memory : start.keptOnlyHere}</p>
        </section>
      </div>
      ${
        place
          ? html`<p class="notice">
              ${start.resume(words.sections[place.section.id]?.title ?? '', answeredCount(structure, draft.answers), itemCount(structure))}
            </p>`
          : nothing
      }
      <div class="actions">
        ${
          place
            ? html`<button type="button" class="primary" @click=${this.#onResume}>${start.resumeAction}</button>`
            : html`<button type="button" class="primary" @click=${this.#onBegin}>${start.begin}</button>`
        }
        ${
          this.latest
            ? html`<button type="button" @click=${this.#onShowLatest}>${start.lastResult(new Date(this.latest.finishedAt))}</button>`
            : nothing
        }
        ${
          draft || this.latest
            ? html`<button type="button" class="quiet" @click=${this.#onWipe}>${wipe.action}</button>`
            : nothing
        }
      </div>
      <p class="soft">${start.source}</p>
    `;
  }

  #renderSection(draft: Draft, place: Place, { structure }: QuestionnaireContent, words: QuestionWords) {
    const text = this.#words().section;
    const { section, number, previous, next } = place;
    const answered = answeredCount(structure, draft.answers);
    const total = itemCount(structure);
    return html`
      <div class="asking">
        <div class="theme">
          <div class="progress">
            <span>${text.where(number, structure.sections.length)}</span>
            <span class="soft">${text.answered(answered, total)}</span>
            <progress aria-label=${text.progress} value=${answered} max=${total}></progress>
            ${this.#renderKept()}
          </div>
          <h2 part="title" tabindex="-1">${words.sections[section.id]?.title}</h2>
          <p class="lead">${words.sections[section.id]?.explanation}</p>
          <werkspiegel-section
            .section=${section}
            .words=${words}
            .waysOut=${structure.waysOut}
            .answers=${draft.answers}
            @section-answered=${this.#onAnswered}
          ></werkspiegel-section>
          <div class="actions">
            ${previous === undefined ? nothing : html`<button type="button" data-go=${previous} data-way="back" @click=${this.#onGo}>${text.back}</button>`}
            <button type="button" class="primary" data-go=${next ?? ''} @click=${this.#onGo}>
              ${next === undefined ? text.toEnd : text.next}
            </button>
            ${
              sectionState(section, draft.answers) === 'done'
                ? nothing
                : html`<button type="button" class="quiet" data-go=${next ?? ''} @click=${this.#onGo}>${text.skip}</button>`
            }
            <button type="button" class="quiet" @click=${this.#onPause}>${text.pause}</button>
          </div>
        </div>
        ${this.#renderNavigation(draft, section.id, structure.sections, words)}
      </div>
    `;
  }

  /** How the last answer stands with the store: said only when it is true. */
  #renderKept() {
    const text = this.#words().section;
    const { status, shared } = this.#draft;
    if (status === 'failed') return html`<p class="notice" role="alert">${text.failed}</p>`;
    const kept = status === 'saved' ? text.saved[this.#provider.value.storage.place] : '';
    return html`
      <span class="kept soft">${kept === '' ? nothing : html`<span aria-hidden="true">✓</span> ${kept}`}</span>
      ${shared ? html`<p class="notice" role="status">${text.shared}</p>` : nothing}
    `;
  }

  #renderNavigation(
    { answers }: Draft,
    current: string,
    sections: QuestionnaireContent['structure']['sections'],
    words: QuestionWords,
  ) {
    const text = this.#words().section;
    const signs = { open: '○', begun: '◐', done: '●' };
    return html`
      <nav part="navigation" aria-label=${text.themes}>
        <h3>${text.themes}</h3>
        <ol role="list">
          ${sections.map((section) => {
            const { id } = section;
            const at = sectionState(section, answers);
            return html`
              <li>
                <button type="button" data-go=${id} aria-current=${id === current ? 'step' : nothing} @click=${this.#onGo}>
                  <span aria-hidden="true">${signs[at]}</span>
                  <span>${words.sections[id]?.title} <span class="soft">${text.themeState[at]}</span></span>
                </button>
              </li>
            `;
          })}
        </ol>
      </nav>
    `;
  }

  #renderFinish({ answers }: Draft, { structure }: QuestionnaireContent, words: QuestionWords) {
    const { finish } = this.#words();
    const open = structure.sections.flatMap((section) =>
      section.items.filter(({ id }) => answers[id] === undefined).map((item) => ({ item, section })),
    );
    return html`
      <h2 part="title" tabindex="-1">${finish.title}</h2>
      <p>${open.length === 0 ? finish.allAnswered : finish.open(open.length)}</p>
      ${
        open.length === 0
          ? nothing
          : html`
              <ul class="open-questions" role="list">
                ${open.map(
                  ({ item, section }) => html`
                    <li>
                      <button type="button" class="quiet" data-go=${section.id} data-way="back" @click=${this.#onGo}>
                        ${words.elements[item.element]?.name}
                      </button>
                    </li>
                  `,
                )}
              </ul>
            `
      }
      <p>${finish.explanation}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#onFinish}>${finish.show}</button>
        <button type="button" data-go=${this.#draft.draft?.section ?? ''} data-way="back" @click=${this.#onGo}>${finish.back}</button>
      </div>
    `;
  }

  #renderProfile(afname: Afname, { structure }: QuestionnaireContent, words: QuestionWords, language: string) {
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
          : html`<p>${profile.loading}</p>`
      }
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
    this.screen = { name: 'loading' };
    this.advice = undefined;
    const fault = this.#faultInAttributes();
    const content = this.#content();
    if (fault || !content) {
      this.#fail(fault);
      return;
    }
    const storage = this.given?.storage ?? (await openStore(this.storage));
    this.#provider.setValue(this.given ?? { language: 'nl', words: nl, storage, now: () => new Date() });
    const { id } = content.structure;
    await this.#draft.open(storage, id);
    if (this.#draft.status === 'unreadable') {
      // What cannot be read is not written over: this sitting goes on in memory.
      const memory = new MemoryStore();
      this.#provider.setValue({ ...this.#provider.value, storage: memory });
      await this.#draft.open(memory, id);
      this.#tell(nl.failures.unreadable);
    }
    this.latest = latestAfname(await this.#ownRecords());
    this.screen = { name: 'start' };
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
  async #loadResult() {
    const content = this.#content();
    if (this.advice || !content) return;
    try {
      const [advice] = await Promise.all([content.loadAdvice(), import('./define-profile.js')]);
      this.advice = advice;
    } catch {
      this.#tell(this.#words().profile.loadFailed);
    }
  }

  #onBegin() {
    const content = this.#content();
    if (!content) return;
    const { now } = this.#provider.value;
    this.#draft.begin(newDraft(TOOL, content.structure, randomId(), now()));
    this.#show({ name: 'section' });
    this.dispatchEvent(new WerkspiegelStartedEvent(TOOL, content.structure.id));
  }

  #onResume() {
    this.#show({ name: 'section' });
  }

  #onAnswered({ itemId, answer }: SectionAnsweredEvent) {
    const content = this.#content();
    if (!content) return;
    const now = this.#provider.value.now();
    this.#draft.change((draft) => answerItem(draft, itemId, answer, now));
    const answered = answeredCount(content.structure, this.#draft.draft?.answers ?? {});
    this.dispatchEvent(
      new WerkspiegelAnsweredEvent(TOOL, content.structure.id, answered, itemCount(content.structure)),
    );
  }

  /** To the section that the button names; without one, to the end. */
  #onGo(event: Event) {
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
  }

  #onPause() {
    this.#show({ name: 'start' }, 'back');
  }

  async #onFinish() {
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
  }

  async #onShowLatest() {
    if (!this.latest) return;
    this.#show({ name: 'profile', afname: this.latest });
    await this.#loadResult();
  }

  #onWipe() {
    this.dialog?.showModal();
  }

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

  #onEndedElsewhere() {
    if (this.screen.name !== 'section' && this.screen.name !== 'finish') return;
    this.#show({ name: 'start' });
    this.notice = this.#words().start.endedElsewhere;
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
  page?.animate(
    [
      { opacity: 0.3, translate: from },
      { opacity: 1, translate: '0' },
    ],
    { duration: 160, easing: 'ease-out' },
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-verbetertool': WerkspiegelVerbetertool;
  }
}
