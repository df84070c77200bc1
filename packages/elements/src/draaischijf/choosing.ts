import {
  draaischijf,
  type SentenceWords,
  TOGETHER_LANGUAGES,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderNoVoice, renderReadAloud } from '../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../read-aloud/read-aloud-controller.js';
import { eyesWords } from './eyes-words.js';
import { renderPartRadio } from './part-radio.js';
import { OUTER_PICTURES } from './pictograms.js';
import { quarterOf } from './places.js';
import { LANGUAGE_NAMES } from './together-words.js';
import type { Quarter } from './turn.js';

const { model, sentences: content } = draaischijf;

/** What the jongere chooses from, each with its picture. The one that says something else has none. */
export const SENTENCES: readonly { readonly id: string; readonly quarter: Quarter | undefined }[] =
  content.sentences.map(({ id, type }) => ({ id, quarter: type === undefined ? undefined : quarterOf(type, model) }));

/** The jongere's own screens, one thing on each. */
export type Step = 'language' | 'sentences' | 'check';

interface Choosing {
  readonly words: SentenceWords;
  readonly language: TogetherLanguage;
  /** Id of the sentence. Undefined: none is chosen. */
  readonly sentence: string | undefined;
  readonly told: string;
  readonly reader: ReadAloudController;
  readonly onLanguage: (event: Event) => void;
  readonly onSentence: (event: Event) => void;
  readonly onStep: (step: Step) => void;
  readonly onYes: () => void;
}

export const renderStep: Readonly<Record<Step, (choosing: Choosing) => TemplateResult>> = {
  language: renderLanguage,
  sentences: renderSentences,
  check: renderCheck,
};

function renderLanguage({ words, language, reader, onLanguage, onStep }: Choosing) {
  const texts = eyesWords[language];
  const { title = '', text = '' } = words.handover['jouw-beurt'] ?? {};
  return html`
    <h2 tabindex="-1">${title}</h2>
    <p class="large">${text}</p>
    ${renderReadAloud(reader, 'turn', `${title} ${text}`, language)}
    <fieldset @change=${onLanguage}>
      <legend>${texts.language}</legend>
      <div class="choices">
        ${TOGETHER_LANGUAGES.map(
          (each) => html`
            <label class="answer" lang=${each}>
              <input type="radio" name="language" .value=${each} .checked=${live(each === language)} />
              <span>${LANGUAGE_NAMES[each]}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
    <div class="actions">
      <button type="button" class="primary" @click=${() => onStep('sentences')}>${texts.next}</button>
    </div>
    ${renderNoVoice(reader, language)}
  `;
}

function renderSentences({ words, language, sentence, told, reader, onSentence, onStep }: Choosing) {
  const texts = eyesWords[language];
  return html`
    <h2 tabindex="-1" id="question">${words.question}</h2>
    <p>${words.hint}</p>
    ${renderReadAloud(reader, 'question', `${words.question} ${words.hint}`, language)}
    <fieldset class="choices" aria-labelledby="question" @change=${onSentence}>
      ${SENTENCES.map(({ id, quarter }) => {
        const { text = '', more = '' } = words.sentences[id] ?? {};
        return html`
          <div class="option">
            ${renderPartRadio({
              ...{ name: 'sentence', value: id, isChosen: id === sentence, label: text, more },
              picture: quarter === undefined ? undefined : { drawing: OUTER_PICTURES[quarter], quarter },
            })}
            ${renderReadAloud(reader, id, `${text} ${more}`, language)}
          </div>
        `;
      })}
    </fieldset>
    <p class="told" role="alert">${told}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => onStep('check')}>${texts.next}</button>
      <button type="button" class="quiet" @click=${() => onStep('language')}>${texts.back}</button>
    </div>
    ${renderNoVoice(reader, language)}
  `;
}

function renderCheck({ words, language, sentence = '', reader, onStep, onYes }: Choosing) {
  const texts = eyesWords[language];
  const { text = '', more = '' } = words.sentences[sentence] ?? {};
  return html`
    <h2 tabindex="-1">${texts.check}</h2>
    ${renderSentence(sentence, words)}
    ${renderReadAloud(reader, 'check', `${text} ${more} ${texts.check}`, language)}
    <div class="actions">
      <button type="button" class="primary" @click=${onYes}>${texts.yes}</button>
      <button type="button" @click=${() => onStep('sentences')}>${texts.no}</button>
    </div>
    ${renderNoVoice(reader, language)}
  `;
}

/** One sentence with its picture, as it was chosen. */
export function renderSentence(id: string, words: SentenceWords) {
  const quarter = SENTENCES.find((each) => each.id === id)?.quarter;
  const { text = '', more = '' } = words.sentences[id] ?? {};
  return html`
    <div class=${quarter === undefined ? 'sentence' : `sentence hue-${quarter}`}>
      ${
        quarter === undefined
          ? nothing
          : html`<svg class="sign" viewBox="-2 -2 28 28" aria-hidden="true" focusable="false">${OUTER_PICTURES[quarter]}</svg>`
      }
      <p><strong>${text}</strong><span class="more">${more}</span></p>
    </div>
  `;
}
