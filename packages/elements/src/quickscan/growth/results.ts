import type { ResultArea, Results, ResultsWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import type { Answers } from '../../storage/record.js';
import { renderClear } from '../clear.js';
import { typed } from '../plan/part-answers.js';
import { renderWhence } from '../whence.js';
import { isAreaBegun, NOT_CONCERNED, resultIds, TRIED } from './result-answers.js';
import { nl } from './words.nl.js';

const MOST_CHARACTERS = 120;

interface ResultsContext {
  readonly words: ResultsWords;
  readonly answers: Answers;
  readonly onChange: (changes: AnswerChanges) => void;
}

/** Ten areas, folded, each with its own answers about the beginning and about now. */
export function renderResults({ areas }: Results, context: ResultsContext) {
  const { words } = context;
  return html`
    <p>${words.explanation}</p>
    <p class="notice">${words.hint}</p>
    <p class="soft">${words.moments.begin?.text}</p>
    <div class="list">${areas.map((area) => renderArea(area, context))}</div>
    ${renderWhence(areas.flatMap(({ sources }) => sources))}
  `;
}

function renderArea(area: ResultArea, context: ResultsContext) {
  const { words, answers } = context;
  const { id, scale, sensitive } = area;
  const own = words.areas[id];
  const chosen = answers[resultIds.now(id)];
  const hasTried = scale.includes(TRIED) && chosen !== TRIED && answers[resultIds.note(id, TRIED)] !== undefined;
  return html`
    <details class="part" data-area=${id}>
      <summary>
        <span><strong>${own?.label}</strong> <span class="soft">${nl.results.states[isAreaBegun(id, answers) ? 'begun' : 'blank']}</span></span>
      </summary>
      <div class="inside">
        ${sensitive ? html`<p class="notice">${words.sensitiveHint}</p>` : nothing}
        <div class="beside">
          <div class="lines">
            ${renderScale(area, resultIds.before(id), `${words.moments.begin?.title}: ${own?.before}`, context)}
            ${renderText(resultIds.begin(id), own?.begin ?? '', context)}
          </div>
          <div class="lines">
            ${renderScale(area, resultIds.now(id), `${words.moments.nu?.title}: ${own?.question}`, context)}
            ${chosen === TRIED ? html`<p><strong>${nl.results.tried}.</strong> ${nl.results.triedHint}</p>` : nothing}
            ${
              chosen === undefined || chosen === NOT_CONCERNED
                ? nothing
                : renderText(resultIds.note(id, chosen), own?.notes?.[chosen] ?? own?.note ?? '', context)
            }
            ${hasTried ? html`<p><strong>${nl.results.triedBefore}:</strong> ${answers[resultIds.note(id, TRIED)]}</p>` : nothing}
          </div>
        </div>
      </div>
    </details>
  `;
}

/** The answers of an area, to a question about one of the two moments. */
function renderScale({ id, scale }: ResultArea, name: string, legend: string, context: ResultsContext) {
  const { words, answers, onChange } = context;
  const chosen = answers[name];
  return html`
    <fieldset>
      <legend>${legend}</legend>
      <div class="choices">
        ${scale.map(
          (option) => html`
            <label class="choice">
              <input
                type="radio"
                name=${name}
                value=${option}
                .checked=${live(chosen === option)}
                @change=${() => onChange({ [name]: option })}
              />
              <span>${words.areas[id]?.options[option]}</span>
            </label>
          `,
        )}
      </div>
      ${renderClear({ text: nl.clear, label: nl.clearOf(legend), isShown: chosen !== undefined, onClear: () => onChange({ [name]: undefined }) })}
    </fieldset>
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
