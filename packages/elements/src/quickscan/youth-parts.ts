import { html, nothing } from 'lit';
import { personalDataIn } from '../personal-data/personal-data-in.js';
import type { YouthWords } from './youth-words.js';

/** What a face for the jongere shows until its content has come, or when it does not come. */
export function renderWaiting(failed: boolean, texts: YouthWords, again: () => void) {
  if (!failed) return html`<p>${texts.loading}</p>`;
  return html`
    <p class="notice" role="alert">${texts.failed}</p>
    <div class="actions"><button type="button" class="primary" @click=${again}>${texts.again}</button></div>
  `;
}

/** Under a field of the jongere, in their language. It warns and never stops anyone, and is there before there is anything to say. */
export function renderYouthWarning(text: string, texts: YouthWords) {
  return html`<div role="status">${personalDataIn(text).length === 0 ? nothing : html`<p class="notice">${texts.personal}</p>`}</div>`;
}
