import type { Doubt, DoubtWords, LoadedAdvice } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { renderSources } from './evidence.js';
import type { ResultWords } from './words.nl.js';

/** Marks for what nobody knows and for sources that differ; the words always stand beside them. */
export const DOUBT_MARKS: Readonly<Record<Doubt['kind'], string>> = { gap: '?', disagree: '⇄' };

/** What nobody knows, or what each of the sources says, and what to do meanwhile. */
export function renderDoubt(doubt: Doubt, doubtWords: DoubtWords, advice: LoadedAdvice, words: ResultWords) {
  return html`
    <div class="doubt" part="doubt" data-doubt=${doubt.id}>
      ${renderDoubtText(doubt, doubtWords, words)}
      <details>
        <summary>${words.sourceTitle}</summary>
        ${renderSources(doubt.sources, advice, words)}
      </details>
    </div>
  `;
}

/** The same card on paper, where nothing can be opened. */
export function renderDoubtOnPaper(doubt: Doubt, doubtWords: DoubtWords, advice: LoadedAdvice, words: ResultWords) {
  return html`
    <div class="doubt keep">
      ${renderDoubtText(doubt, doubtWords, words)}${renderSources(doubt.sources, advice, words)}
    </div>
  `;
}

function renderDoubtText({ id, kind }: Doubt, doubtWords: DoubtWords, words: ResultWords) {
  const { title, text, meanwhile } = doubtWords[id] ?? { title: id, text: '', meanwhile: '' };
  return html`
    <p class="card-kind"><span aria-hidden="true">${DOUBT_MARKS[kind]}</span> ${words.doubt[kind]}</p>
    <h6>${title}</h6>
    <p>${text}</p>
    <p><strong>${words.meanwhile}:</strong> ${meanwhile}</p>
  `;
}
