import type { Scan, ScanItem, ScanLanguage, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { answerCardStyles } from '../../item/answer-card.styles.js';
import { renderNoVoice } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { belowBarStyles } from '../below-bar.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { isAnswered } from '../scan/asked.js';
import type { Asking } from '../scan/card.js';
import { itemStyles } from '../scan/item.styles.js';
import { changesOf, focusOf } from '../scan/item-changes.js';
import { keyOf, nextNumber } from '../scan/people-answers.js';
import { TogetherEndedEvent } from '../scan/scan-events.js';
import { renderOverview } from './overview.js';
import { firstOf, type Place, type Screen, sectionAfter, stepFrom, whereIs } from './way.js';
import { styles } from './youth.styles.js';
import { renderAsked, renderQuestion } from './youth-question.js';
import { youthWords } from './youth-words.js';

const PRACTICE = 'oefenen';

/**
 * The scan as a jongere has it before them: one question a screen, in easy words, with pictures. Nothing of the coach is in it, in no
 * form. Stopping is always in the same corner.
 *
 * @element werkspiegel-quickscan-youth
 * @fires {AnswersChangedEvent} answers-changed - An answer was chosen, changed or taken back. Not composed: heard by the tool alone.
 * @fires {TogetherEndedEvent} together-ended - The coach has the screen again. Not composed.
 * @csspart item - One question with its answers.
 * @csspart question - The question itself.
 * @csspart answer - One answer.
 */
export class WerkspiegelQuickscanYouth extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    answerCardStyles,
    readAloudStyles,
    warmStyles,
    itemStyles,
    styles,
    belowBarStyles,
  ];

  @property({ attribute: false }) structure: Scan | undefined;
  /** In the language that is given. */
  @property({ attribute: false }) words: ScanWords | undefined;
  @property({ attribute: false }) language: ScanLanguage = 'nl-simple';
  @property({ attribute: false }) answers: Answers = {};
  /** Id of the section to begin with. */
  @property({ attribute: false }) section: string | undefined;

  @state() private screen: Screen = 'practice';
  @state() private place: Place = { item: '' };
  @state() private practised: string | undefined;
  /** The jongere came from their own answers, and goes back there. */
  @state() private isChanging = false;

  /** Where someone was who stopped. */
  #before: Screen = 'practice';
  #focusNext = '';
  readonly #reader = new ReadAloudController(this);

  override focus() {
    this.#focusNext = 'h2';
    this.requestUpdate();
  }

  /** Goes to a question. */
  focusItem(id: string) {
    if (this.place.item !== id) this.place = { item: id };
    this.screen = 'question';
    this.#focusNext = focusOf(id);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.place.item === '' && this.structure) this.#goToSection(this.section);
    if (changed.has('language')) this.#reader.stop();
  }

  protected override updated() {
    const found = this.#focusNext === '' ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!found) return;
    this.#focusNext = '';
    found.focus();
  }

  protected override render() {
    const { words, language, screen } = this;
    if (!words || !this.structure) return nothing;
    const texts = youthWords[language];
    return html`
      <div
        class="warm"
        lang=${language}
        @change=${this.#onChange}
        @input=${this.#onInput}
        @click=${this.#onClick}
        @submit=${this.#onSubmit}
      >
        <div class="top">
          <h2 tabindex="-1">${this.#title(words)}</h2>
          ${
            screen === 'stopped'
              ? nothing
              : html`<button type="button" class="stop" @click=${this.#onStop}>${texts.stop}</button>`
          }
        </div>
        ${this.#renderScreen(words)} ${renderNoVoice(this.#reader, language)}
      </div>
    `;
  }

  #title(words: ScanWords): string {
    const texts = youthWords[this.language];
    const here = this.#here;
    const section = words.sections[here?.section.id ?? '']?.title ?? '';
    const titles: Readonly<Record<Screen, string>> = {
      ...{ practice: texts.practice, between: texts.doneWith(section), overview: texts.overview },
      ...{ stopped: texts.stopped, question: here ? texts.progress(section, here.at + 1, here.of) : '' },
    };
    return titles[this.screen];
  }

  #renderScreen(words: ScanWords) {
    switch (this.screen) {
      case 'practice':
        return this.#renderPractice(words);
      case 'question':
        return this.#renderQuestion(words);
      case 'between':
        return this.#renderBetween(words);
      case 'overview':
        return this.#renderOverview(words);
      case 'stopped':
        return this.#renderStopped();
    }
  }

  #renderPractice(words: ScanWords) {
    const texts = youthWords[this.language];
    const { practice } = words;
    const options = Object.entries(practice?.options ?? {}).map(([id, text]) => ({ id, text, pictogram: undefined }));
    return html`
      ${renderAsked({
        ...{ name: PRACTICE, picture: 'buiten', question: practice?.question ?? '', help: undefined, options },
        ...{ answer: this.practised, shown: { ...this.#asking(words), reader: this.#reader } },
      })}
      <p role="status">${this.practised === undefined ? '' : practice?.done}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#show('question')}>
          ${this.practised === undefined ? texts.skip : texts.next}
        </button>
      </div>
    `;
  }

  #renderQuestion(words: ScanWords) {
    const here = this.#here;
    if (!here) return nothing;
    const { place } = this;
    const texts = youthWords[this.language];
    const asked = this.#keyHere(here.item);
    const hasAnswer = asked === undefined ? isAnswered(here.item, this.answers) : asked in this.answers;
    return html`
      ${keyed(
        `${place.item} ${place.person} ${place.question}`,
        renderQuestion(here.item, place, { ...this.#asking(words), reader: this.#reader }),
      )}
      <div class="actions">
        <button type="button" class="primary" @click=${this.#onNext}>
          ${this.#isBackToAnswers ? texts.toOverview : this.#isLastAbout(here.item) ? texts.toCircle : hasAnswer ? texts.next : texts.skip}
        </button>
        ${
          this.#isBackToAnswers || (here.at === 0 && place.person === undefined)
            ? nothing
            : html`<button type="button" @click=${() => this.#step(-1)}>${texts.back}</button>`
        }
        ${
          hasAnswer && asked !== undefined
            ? html`<button type="button" class="quiet" data-clear=${asked}>${texts.clear}</button>`
            : nothing
        }
        ${
          this.#isBackToAnswers
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.#onOverview}>${texts.answers}</button>`
        }
      </div>
    `;
  }

  #renderBetween(words: ScanWords) {
    const texts = youthWords[this.language];
    const here = this.#here;
    const after = here && this.structure && sectionAfter(this.structure, here.section);
    return html`
      <p>${texts.choose}</p>
      <div class="choices">
        ${
          after
            ? html`
                <button type="button" class="primary" @click=${() => this.#goTo(after.id)}>
                  ${texts.goOn(words.sections[after.id]?.title ?? '')}
                </button>
              `
            : nothing
        }
        <button type="button" class=${after ? nothing : 'primary'} @click=${this.#onOverview}>${texts.answers}</button>
        <button type="button" @click=${() => this.#show('question')}>${texts.back}</button>
      </div>
    `;
  }

  #renderOverview(words: ScanWords) {
    const texts = youthWords[this.language];
    return html`
      <p>${texts.overviewText}</p>
      ${this.structure && renderOverview(this.structure, words, this.answers, this.language)}
      <div class="actions">
        <button type="button" class="primary" @click=${this.#onEnd}>${texts.right}</button>
      </div>
    `;
  }

  #renderStopped() {
    const texts = youthWords[this.language];
    return html`
      <p>${texts.stoppedText}</p>
      <div class="choices">
        <button type="button" class="primary" @click=${this.#onEnd}>${texts.toCoach}</button>
        <button type="button" @click=${() => this.#show(this.#before)}>${texts.again}</button>
        <button type="button" @click=${this.#onOverview}>${texts.answers}</button>
      </div>
    `;
  }

  get #here() {
    return this.structure && whereIs(this.structure, this.place, this.answers);
  }

  /** A question that was changed leads back to the answers, once nothing more is asked about one person. */
  get #isBackToAnswers() {
    return this.isChanging && this.place.person === undefined;
  }

  #asking(words: ScanWords): Asking {
    return { words, language: this.language, answers: this.answers, waysOut: this.structure?.waysOut ?? [] };
  }

  /** Under what the answer to this screen is kept. Undefined: it is no single answer. */
  #keyHere(item: ScanItem): string | undefined {
    const { person, question = 0 } = this.place;
    if (item.kind !== 'people') return item.id;
    return person === undefined ? undefined : keyOf(item.id, person, item.questions[question]?.id ?? '');
  }

  #isLastAbout(item: ScanItem) {
    const { person, question = 0 } = this.place;
    return item.kind === 'people' && person !== undefined && question === item.questions.length - 1;
  }

  #goToSection(id: string | undefined) {
    const { sections = [] } = this.structure ?? {};
    const item = firstOf(sections.find((section) => section.id === id) ?? sections[0], this.answers);
    if (item) this.place = { item: item.id };
  }

  #goTo(section: string) {
    this.#goToSection(section);
    this.isChanging = false;
    this.#show('question');
  }

  #show(screen: Screen) {
    this.screen = screen;
    this.#reader.stop();
    this.#focusNext = 'h2';
    this.requestUpdate();
  }

  #step(way: 1 | -1) {
    if (!this.structure) return;
    const step = stepFrom(this.structure, this.place, this.answers, way);
    if (typeof step === 'object') this.place = step;
    if (step !== 'start') this.#show(step === 'end' ? 'between' : 'question');
  }

  #change(changes: AnswerChanges) {
    this.dispatchEvent(new AnswersChangedEvent(changes));
  }

  #onChange({ target }: Event) {
    const { name, value, type } = target as HTMLInputElement;
    if (type !== 'radio') return;
    if (name === PRACTICE) this.practised = value;
    else this.#change({ [name]: value });
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#change({ [target.name]: target.value === '' ? undefined : target.value });
  }

  #onClick({ target }: Event) {
    const pressed = (target as HTMLElement).closest('button');
    if (!pressed) return;
    const { about, change, section } = pressed.dataset;
    if (section !== undefined) this.#goTo(section);
    if (change !== undefined) this.isChanging = true;
    if (about !== undefined) this.place = { item: this.place.item, person: Number(about), question: 0 };
    else if (change !== undefined) this.place = { item: change };
    if (about !== undefined || change !== undefined) this.#show('question');
    const item = this.#here?.item;
    const step = changesOf(pressed, item ? [item] : [], this.answers);
    if (!step) return;
    this.#focusNext = pressed.dataset.clear === undefined ? '#people' : step.focus;
    this.#change(step.changes);
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const item = this.#here?.item;
    if (item?.kind !== 'people') return;
    const role = String(new FormData(event.target as HTMLFormElement).get('role'));
    const person = nextNumber(item, this.answers);
    this.#change({ [keyOf(item.id, person, 'wie')]: role });
    this.place = { item: item.id, person, question: 0 };
    this.#show('question');
  }

  readonly #onNext = () => {
    if (this.#isBackToAnswers) this.#onOverview();
    else this.#step(1);
  };

  readonly #onOverview = () => {
    this.isChanging = false;
    this.#show('overview');
  };

  readonly #onStop = () => {
    this.#before = this.screen;
    this.#show('stopped');
  };

  readonly #onEnd = () => {
    this.#reader.stop();
    this.dispatchEvent(new TogetherEndedEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-youth': WerkspiegelQuickscanYouth;
  }
}
