import type { ResultArea, Results, ResultsWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import type { Answers } from '../../storage/record.js';
import { typed } from '../plan/part-answers.js';
import { renderWhence } from '../whence.js';
import { NOT_CONCERNED, resultIds, TRIED } from './result-answers.js';
import { nl } from './words.nl.js';

const MOST_CHARACTERS = 120;

interface ResultsContext {
  readonly words: ResultsWords;
  readonly answers: Answers;
  readonly onChange: (changes: AnswerChanges) => void;
}

/** Ten areas, each with a line about the beginning and its own answers about now. */
export function renderResults({ areas }: Results, context: ResultsContext) {
  const { words } = context;
  return html`
    <p>${words.explanation}</p>
    <p class="notice">${words.hint}</p>
    <div class="list">${areas.map((area) => renderArea(area, context))}</div>
    ${renderWhence(areas.flatMap(({ sources }) => sources))}
  `;
}

function renderArea(area: ResultArea, context: ResultsContext) {
  const { words, answers, onChange } = context;
  const { id, scale, sensitive } = area;
  const own = words.areas[id];
  const now = resultIds.now(id);
  const chosen = answers[now];
  const hasTried = scale.includes(TRIED) && chosen !== TRIED && answers[resultIds.note(id, TRIED)] !== undefined;
  return html`
    <section class="card" data-area=${id}>
      <h3>${own?.label}</h3>
      ${sensitive ? html`<p class="notice">${words.sensitiveHint}</p>` : nothing}
      ${renderText(resultIds.begin(id), `${words.moments.begin?.title}: ${own?.begin}`, context)}
      <fieldset>
        <legend>${words.moments.nu?.title}: ${own?.question}</legend>
        <div class="choices">
          ${scale.map(
            (option) => html`
              <label class="choice">
                <input
                  type="radio"
                  name=${now}
                  value=${option}
                  .checked=${live(chosen === option)}
                  @change=${() => onChange({ [now]: option })}
                />
                <span>${own?.options[option]}</span>
              </label>
            `,
          )}
        </div>
        ${
          chosen === undefined
            ? nothing
            : html`
                <div class="actions">
                  <button
                    type="button"
                    class="quiet"
                    aria-label=${nl.clearOf(own?.label ?? id)}
                    @click=${() => onChange({ [now]: undefined })}
                  >
                    ${nl.clear}
                  </button>
                </div>
              `
        }
      </fieldset>
      ${chosen === TRIED ? html`<p><strong>${nl.results.tried}.</strong> ${nl.results.triedHint}</p>` : nothing}
      ${
        chosen === undefined || chosen === NOT_CONCERNED
          ? nothing
          : renderText(resultIds.note(id, chosen), own?.notes?.[chosen] ?? own?.note ?? '', context)
      }
      ${hasTried ? html`<p><strong>${nl.results.triedBefore}:</strong> ${answers[resultIds.note(id, TRIED)]}</p>` : nothing}
    </section>
  `;
}

function renderText(id: string, question: string, { answers, onChange }: ResultsContext) {
  const value = answers[id] ?? '';
  return html`
    <div class="field">
      <label for=${id}>${nl.results.note(question)}</label>
      <input
        id=${id}
        type="text"
        maxlength=${MOST_CHARACTERS}
        autocomplete="off"
        .value=${live(value)}
        @input=${(event: Event) => onChange({ [id]: typed((event.target as HTMLInputElement).value) })}
      />
      ${renderPersonalDataWarning(value)}
    </div>
  `;
}
