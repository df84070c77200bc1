import type { LoadedAdvice, Method, MethodWords } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import { renderSources } from './evidence.js';
import type { ResultWords } from './words.nl.js';

/** A way of working that the sources name, what is known about it, and whether it is for others to give. */
export function renderMethod(
  method: Method,
  methodWords: MethodWords,
  advice: Pick<LoadedAdvice, 'sources'>,
  words: ResultWords,
) {
  return html`
    <div class="method" part="method" data-method=${method.id}>
      ${renderMethodText(method, methodWords, words)}
      <details>
        <summary>${words.sourceTitle}</summary>
        ${renderSources(method.sources, advice, words)}
      </details>
    </div>
  `;
}

/** The same card on paper, where nothing can be opened. */
export function renderMethodOnPaper(
  method: Method,
  methodWords: MethodWords,
  advice: Pick<LoadedAdvice, 'sources'>,
  words: ResultWords,
) {
  return html`
    <div class="method keep">
      ${renderMethodText(method, methodWords, words)}${renderSources(method.sources, advice, words)}
    </div>
  `;
}

function renderMethodText({ id, refer, doelgroepen }: Method, methodWords: MethodWords, words: ResultWords) {
  const { name, text, status } = methodWords[id] ?? { name: id, text: '', status: '' };
  const forWhom = words.forWhom(doelgroepen.map((group) => words.doelgroep[group]));
  return html`
    <p class="card-kind">${words.method}${doelgroepen.length > 0 ? html`: ${forWhom}` : nothing}</p>
    <h6>${name}</h6>
    <p>${text}</p>
    ${refer ? html`<p class="caution">${words.refer}</p>` : nothing}
    <p><strong>${words.status}:</strong> ${status}</p>
  `;
}
