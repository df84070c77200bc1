import type { loadAgreements, SourceReference } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import { agreementItem, agreementTextItem, type Place } from './places.js';
import { nl } from './words.nl.js';

interface AgreementsContext {
  readonly place: Place;
  readonly whence: (sources: readonly SourceReference[]) => unknown;
}

/** What to agree on at the start, to tick off. The name of a field is the id under which it is kept. */
export function renderAgreements(
  { agreements, words }: Awaited<ReturnType<typeof loadAgreements>>,
  { place, whence }: AgreementsContext,
) {
  return html`
    <p>${nl.agreements.explanation}</p>
    <ul class="agreements">
      ${agreements.map(({ id }) => {
        const [tick, field] = [agreementItem(id), agreementTextItem(id)];
        const text = place.answers[field] ?? '';
        const isMade = place.answers[tick] !== undefined;
        return html`
          <li class="agreement">
            <h4>${words[id]?.title}</h4>
            <p>${words[id]?.ask}</p>
            <label class="answer">
              <input type="checkbox" name=${tick} .checked=${live(isMade)} aria-label="${nl.agreements.made}: ${words[id]?.title}" />
              <span>${nl.agreements.made}</span>
            </label>
            ${
              isMade || text !== ''
                ? html`
                    <div class="field">
                      <label for=${field}>${nl.agreements.label}</label>
                      <textarea id=${field} name=${field} rows="2" aria-describedby="${field}-hint" .value=${live(text)}></textarea>
                      <p class="soft" id="${field}-hint">${nl.agreements.hint}</p>
                      ${renderPersonalDataWarning(text)}
                    </div>
                  `
                : nothing
            }
          </li>
        `;
      })}
    </ul>
    ${whence(agreements.flatMap(({ sources }) => sources))}
  `;
}
