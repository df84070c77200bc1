import {
  draaischijf,
  loadTogether,
  type MensbeeldId,
  type SentenceWords,
  TOGETHER_LANGUAGES,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { languageFor } from '../environment/language.js';
import type { HandingOverTexts, Stage, WerkspiegelHandingOver } from '../handing-over/handing-over.js';
import { ScreenGivenEvent, ScreenReturnedEvent } from '../handing-over/handing-over-events.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { WerkspiegelFailedEvent } from '../public-events.js';
import { readAloudStyles } from '../read-aloud/read-aloud.styles.js';
import { ReadAloudController } from '../read-aloud/read-aloud-controller.js';
import { base } from '../theme/base.styles.js';
import { warmStyles } from '../theme/warm.styles.js';
import { renderBoth } from './both.js';
import { choicesStyles } from './choices.styles.js';
import { renderStep, type Step } from './choosing.js';
import { eyesStyles } from './eyes.styles.js';
import { EyesLeftEvent, SentenceChosenEvent } from './eyes-events.js';
import { eyesWords } from './eyes-words.js';
import { hueStyles } from './hue.styles.js';
import { togetherWords } from './together-words.js';

/** Where coach and jongere are: at one of the hand-over, then looking at it together, or having stopped with that. */
type Moment = Stage | 'both' | 'ended';

/**
 * Two pairs of eyes: the coach gives the screen, the jongere chooses a sentence alone, and with the screen back they see where their
 * pictures agree or differ. No word of the model stands here, in no form, and nothing of what the coach chose before the screen is back.
 *
 * @element werkspiegel-disc-eyes
 * @fires {ScreenGivenEvent} screen-given - The jongere has the screen. Not composed, as the others.
 * @fires {ScreenReturnedEvent} screen-returned - The coach has it back.
 * @fires {SentenceChosenEvent} sentence-chosen - What the jongere chose, after that.
 * @fires {EyesLeftEvent} eyes-left - The coach goes back to the own face.
 */
export class WerkspiegelDiscEyes extends LitElement {
  static override styles = [base, answerCardStyles, hueStyles, choicesStyles, warmStyles, readAloudStyles, eyesStyles];

  /** The Dutch words, for what the coach reads. Nothing is rendered without them. */
  @property({ attribute: false }) coachWords: SentenceWords | undefined;
  /** The coach's picture, empty where there is none. Only given when the coach has the screen back; undefined before that. */
  @property({ attribute: false }) picture: readonly MensbeeldId[] | undefined;
  /** Whether the page was loaded again while the jongere had the screen. */
  @property({ type: Boolean }) reloaded = false;
  /** With which the coach takes the screen back then. */
  @property({ attribute: false }) code: string | undefined;

  @state() private moment: Moment = 'giving';
  @state() private step: Step = 'language';
  @state() private language: TogetherLanguage | undefined;
  @state() private words: SentenceWords | undefined;
  @state() private failed = false;
  /** Id of the sentence. Undefined: none chosen. */
  @state() private sentence: string | undefined;
  @state() private told = '';

  @query('h2') private titleElement!: HTMLElement | null;
  @query('werkspiegel-handing-over') private handingOver!: WerkspiegelHandingOver | null;

  readonly #reader = new ReadAloudController(this);
  #turn = 0;
  #focusTitle = false;

  override connectedCallback() {
    super.connectedCallback();
    this.language ??= languageFor(this, [...TOGETHER_LANGUAGES]) as TogetherLanguage;
  }

  override focus() {
    void this.updateComplete.then(() => (this.titleElement ?? this.handingOver)?.focus());
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('reloaded') && this.reloaded) this.moment = 'reloaded';
    if (changed.has('language')) void this.#load();
  }

  protected override updated() {
    if (!this.#focusTitle || !this.titleElement) return;
    this.#focusTitle = false;
    this.focus();
  }

  /** What is in the slot shows when the screen around it is there. */
  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await this.handingOver?.updateComplete;
    return isDone;
  }

  protected override render() {
    const { moment, coachWords, words = coachWords, language = 'nl' } = this;
    if (!coachWords || !words) return nothing;
    if (moment === 'both' || moment === 'ended') return this.#renderTogether(words);
    return html`
      <werkspiegel-handing-over
        .stage=${moment}
        .texts=${textsOf(coachWords, words)}
        .language=${language}
        .code=${this.code}
        @screen-given=${this.#onGiven}
        @screen-kept=${this.#onLeave}
        @screen-stopped=${this.#onStopped}
        @screen-resumed=${this.#onResumed}
        @screen-returned=${this.#onReturned}
      >
        ${moment === 'theirs' ? html`<div class="choosing" lang=${language}>${this.#renderStep()}</div>` : nothing}
      </werkspiegel-handing-over>
    `;
  }

  #renderStep() {
    const { words, language = 'nl', sentence, told } = this;
    const texts = togetherWords[language];
    if (this.failed) {
      return html`
        <p class="notice" role="alert">${texts.failed}</p>
        <div class="actions"><button type="button" class="primary" @click=${this.#load}>${texts.loadAgain}</button></div>
      `;
    }
    if (!words) return html`<p>${texts.loading}</p>`;
    return renderStep[this.step]({
      ...{ words, language, sentence, told, reader: this.#reader },
      ...{ onLanguage: this.#onLanguage, onSentence: this.#onSentence, onStep: this.#onStep, onYes: this.#onYes },
    });
  }

  #renderTogether(words: SentenceWords) {
    const { language = 'nl', sentence, picture } = this;
    const [texts, own] = [togetherWords[language], eyesWords[language]];
    const isEnded = this.moment === 'ended';
    return html`
      <div class="warm" lang=${language}>
        <div class="top">
          <p class="turn">${own.together}</p>
          ${isEnded ? nothing : html`<button type="button" @click=${this.#onEnd}>${texts.stop}</button>`}
        </div>
        ${
          isEnded
            ? html`
                <h2 tabindex="-1">${texts.stopped}</h2>
                <p class="large">${own.stoppedText}</p>
                <div class="actions">
                  <button type="button" @click=${this.#onGoOn}>${own.goOn}</button>
                  <button type="button" class="quiet" @click=${this.#onLeave}>${texts.toCoach}</button>
                </div>
              `
            : sentence !== undefined && picture
              ? renderBoth({ words, language, sentence, picture, reader: this.#reader, onLeave: this.#onLeave })
              : nothing
        }
      </div>
    `;
  }

  /** The next screen, with its title in focus. What was read aloud is over. */
  #show(moment: Moment) {
    this.moment = moment;
    this.told = '';
    this.#reader.stop();
    // The screens of the hand-over have titles of their own.
    this.#focusTitle = moment === 'theirs' || moment === 'both' || moment === 'ended';
    this.requestUpdate();
  }

  readonly #load = async () => {
    this.#turn += 1;
    const turn = this.#turn;
    const { language = 'nl' } = this;
    this.failed = false;
    try {
      const words = await loadTogether(language);
      if (turn === this.#turn) this.words = words;
    } catch {
      if (turn !== this.#turn) return;
      this.failed = true;
      this.dispatchEvent(new WerkspiegelFailedEvent('draaischijf', togetherWords[language].failed));
    }
  };

  readonly #onGiven = ({ code }: ScreenGivenEvent) => {
    this.dispatchEvent(new ScreenGivenEvent(code));
    this.#show('theirs');
  };

  readonly #onStopped = () => {
    this.sentence = undefined;
    this.#show('stopped');
  };

  readonly #onResumed = () => {
    this.step = this.moment === 'done' ? 'sentences' : 'language';
    this.#show('theirs');
  };

  readonly #onReturned = () => {
    // The tool gives the picture of the coach from now on.
    this.dispatchEvent(new ScreenReturnedEvent());
    if (this.moment !== 'done' || this.sentence === undefined) {
      this.#onLeave();
      return;
    }
    const chosen = draaischijf.sentences.sentences.find(({ id }) => id === this.sentence);
    this.dispatchEvent(new SentenceChosenEvent({ type: chosen?.type }));
    this.#show('both');
  };

  readonly #onLanguage = ({ target }: Event) => {
    this.language = (target as HTMLInputElement).value as TogetherLanguage;
    this.#reader.stop();
  };

  readonly #onSentence = ({ target }: Event) => {
    this.sentence = (target as HTMLInputElement).value;
    this.told = '';
  };

  readonly #onStep = (step: Step) => {
    if (step === 'check' && this.sentence === undefined) {
      this.told = eyesWords[this.language ?? 'nl'].nothingYet;
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    this.step = step;
    this.#show('theirs');
  };

  readonly #onYes = () => {
    this.#show('done');
  };

  readonly #onEnd = () => {
    this.#show('ended');
  };

  readonly #onGoOn = () => {
    this.#show('both');
  };

  readonly #onLeave = () => {
    this.#reader.stop();
    this.dispatchEvent(new EyesLeftEvent());
  };
}

/** What stands on the screens of the hand-over: for the coach in Dutch, for the jongere in the language that was chosen. */
function textsOf({ handover: nl }: SentenceWords, { handover }: SentenceWords): HandingOverTexts {
  const none = { title: '', text: '' };
  return {
    giving: nl['geef-het-scherm'] ?? none,
    done: handover.klaar ?? none,
    stopped: handover.gestopt ?? none,
    back: nl['weer-bij-je-coach'] ?? none,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc-eyes': WerkspiegelDiscEyes;
  }
}
