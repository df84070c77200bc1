import type { LoadedAdvice, Tip, TipWords } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import { tipOrigin } from './evidence.js';
import type { ResultWords } from './words.nl.js';

/**
 * One tip: what to do, how to do it this week, what to mind, for whom and when; behind it, where it comes from.
 *
 * @param isHeaded The title is a heading that can get the focus, instead of the start of the text.
 * @param onPlan The person wants to make a goal of it. Absent: there is no button for that.
 */
export function renderTip(
  tip: Tip,
  tipWords: TipWords,
  advice: LoadedAdvice,
  words: ResultWords,
  isHeaded = false,
  onPlan?: (tip: string) => void,
) {
  return html`
    <div class="tip" part="tip" data-tip=${tip.id}>
      ${renderTipText(tip, tipWords, words, isHeaded)}
      ${
        onPlan
          ? html`
              <button
                type="button"
                aria-label=${words.toPlanOf(tipWords[tip.id]?.title ?? tip.id)}
                @click=${() => onPlan(tip.id)}
              >
                ${words.toPlan}
              </button>
            `
          : nothing
      }
      <details>
        <summary>${tip.origin === 'eigen' ? `${words.ownIdea}: ` : ''}${words.sourceTitle}</summary>
        <p class="soft">${tipOrigin(tip, advice, words)}</p>
      </details>
    </div>
  `;
}

/** The same tip on paper, where nothing can be opened. */
export function renderTipOnPaper(tip: Tip, tipWords: TipWords, advice: LoadedAdvice, words: ResultWords) {
  return html`
    <div class="tip keep">
      ${renderTipText(tip, tipWords, words)}
      <p class="soft">${tipOrigin(tip, advice, words)}</p>
    </div>
  `;
}

function renderTipText(tip: Tip, tipWords: TipWords, words: ResultWords, isHeaded = false) {
  const { title, text, caution } = tipWords[tip.id] ?? { title: tip.id, text: '' };
  const about = [
    words.reach[tip.reach],
    ...(tip.doelgroepen.length > 0 ? [words.forWhom(tip.doelgroepen.map((id) => words.doelgroep[id]))] : []),
    ...(tip.phases.length > 0 ? [words.when(tip.phases.map((id) => words.phase[id]))] : []),
  ];
  return html`
    ${
      isHeaded
        ? html`
            <h6 tabindex="-1">${title}</h6>
            <p>${text}</p>
          `
        : html`<p><strong>${title}</strong> ${text}</p>`
    }
    ${caution ? html`<p class="caution">${caution}</p>` : nothing}
    <p class="tip-kind">${words.grade[tip.grade]}: ${about.join('; ')}.</p>
  `;
}
