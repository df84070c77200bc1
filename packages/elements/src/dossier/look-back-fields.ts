import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPersonalDataWarning } from '../personal-data/warning.js';
import { MOST_CHARACTERS } from './goal-draft.js';
import { type LookBackAnswer, NEXT, TRIED } from './look-back-answer.js';
import { nl } from './words.nl.js';

interface LookBackFields {
  /** Begins every id and name of these fields: it is theirs alone in this tree. */
  readonly id: string;
  readonly answer: LookBackAnswer;
  /** Whether it was tried is missing, and the person was told. */
  readonly isTriedMissing: boolean;
  readonly onChange: (change: Partial<LookBackAnswer>) => void;
}

/** Whether a goal was tried, what happened, and what next. */
export function renderLookBackFields({ id, answer, isTriedMissing, onChange }: LookBackFields) {
  const { lookBack } = nl;
  return html`
    <fieldset aria-describedby=${isTriedMissing ? `${id}-fault` : nothing}>
      <legend>${lookBack.tried}</legend>
      <div class="choices">
        ${TRIED.map(
          (value) => html`
            <label class="answer">
              <input
                type="radio"
                name="${id}-tried"
                .value=${value}
                .checked=${live(answer.tried === value)}
                @change=${() => onChange({ tried: value })}
              />
              ${lookBack.triedValues[value]}
            </label>
          `,
        )}
      </div>
      ${isTriedMissing ? html`<p class="fault" id="${id}-fault">${lookBack.triedMissing}</p>` : nothing}
    </fieldset>
    <div class="field">
      <label for="${id}-happened">${lookBack.happened}</label>
      <textarea
        id="${id}-happened"
        rows="3"
        maxlength=${MOST_CHARACTERS.happened}
        autocomplete="off"
        .value=${live(answer.happened)}
        aria-describedby="${id}-names"
        @input=${(event: Event) => onChange({ happened: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="soft" id="${id}-names">${nl.form.noNames}</p>
      ${renderPersonalDataWarning(answer.happened)}
    </div>
    <fieldset>
      <legend>${lookBack.next}</legend>
      <div class="choices">
        ${NEXT.map(
          (value) => html`
            <label class="answer">
              <input
                type="radio"
                name="${id}-next"
                .value=${value}
                .checked=${live(answer.next === value)}
                @change=${() => onChange({ next: value })}
              />
              ${lookBack.nextValues[value]}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
