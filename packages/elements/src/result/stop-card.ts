import type { LoadedAdvice, Stop, StopWords } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { renderSources } from './evidence.js';
import type { ResultWords } from './words.nl.js';

/** What to stop doing, why, and what to do instead. A sign, a word and a frame set it apart; no colour does. */
export function renderStop(stop: Stop, stopWords: StopWords, advice: LoadedAdvice, words: ResultWords) {
  return html`
    <div class="stop" part="stop" data-stop=${stop.id}>
      ${renderStopText(stop, stopWords, words)}
      <details>
        <summary>${words.sourceTitle}</summary>
        ${renderSources(stop.sources, advice, words)}
      </details>
    </div>
  `;
}

/** The same card on paper, where nothing can be opened. */
export function renderStopOnPaper(stop: Stop, stopWords: StopWords, advice: LoadedAdvice, words: ResultWords) {
  return html`
    <div class="stop keep">
      ${renderStopText(stop, stopWords, words)}${renderSources(stop.sources, advice, words)}
    </div>
  `;
}

/** The sign that goes with 'Stop ermee'. */
const stopSign = html`
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM4.5 8h7" />
  </svg>
`;

function renderStopText({ id }: Stop, stopWords: StopWords, words: ResultWords) {
  const { title, text, instead } = stopWords[id] ?? { title: id, text: '', instead: '' };
  return html`
    <p class="card-kind">${stopSign} ${words.stop}</p>
    <h6>${title}</h6>
    <p>${text}</p>
    <p><strong>${words.instead}:</strong> ${instead}</p>
  `;
}
