import type { LoadedAdvice, Tip, TipWords } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import type { InterfaceWords } from '../environment/words.js';
import { tipOrigin } from './evidence.js';

/** One tip: what to do, how to do it this week, what to mind, and where it comes from. */
export function renderTip(tip: Tip, tipWords: TipWords, advice: LoadedAdvice, words: InterfaceWords['profile']) {
  const { title, text, caution } = tipWords[tip.id] ?? { title: tip.id, text: '' };
  return html`
    <div class="tip" part="tip" data-tip=${tip.id}>
      <p class="tip-kind">${words.grade[tip.grade]}, ${words.reach[tip.reach]}</p>
      <p><strong>${title}</strong> ${text}</p>
      ${caution ? html`<p class="caution">${caution}</p>` : nothing}
      <p class="soft">${tipOrigin(tip, advice, words)}</p>
    </div>
  `;
}
