import type { ScanLanguage, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answers } from '../../storage/record.js';
import { isPictogram, renderPictogram } from '../pictograms.js';
import { scanTexts } from './scan-words.js';

/** What a question is asked with. */
export interface Asking {
  readonly words: ScanWords;
  readonly language: ScanLanguage;
  readonly answers: Answers;
  readonly waysOut: readonly string[];
}

/** An answer that can be chosen. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly pictogram: string | undefined;
}

/** An answer as a card around its radio. */
export function renderCard(name: string, { id, text, pictogram }: Option, answer: string | undefined) {
  return html`
    <label class="answer" part="answer">
      <input type="radio" name=${name} value=${id} .checked=${live(answer === id)} />
      <span class="said">
        ${isPictogram(pictogram) ? renderPictogram(pictogram) : nothing}
        <span>${text}</span>
      </span>
    </label>
  `;
}

/** It keeps its room, so that nothing moves when an answer comes or goes. */
export function renderClear(id: string, label = '', answer: string | undefined, language: ScanLanguage) {
  const { clear } = scanTexts[language];
  return html`
    <button
      type="button"
      class="quiet"
      data-clear=${id}
      aria-label="${clear}: ${label}"
      ?hidden=${answer === undefined}
    >
      ${clear}
    </button>
  `;
}
