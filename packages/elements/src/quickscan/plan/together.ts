import type { Wraparound, WraparoundWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { renderWhence } from '../whence.js';
import { answerIds, TICKED } from './part-answers.js';
import { nl } from './words.nl.js';

interface TogetherContext {
  readonly words: WraparoundWords;
  readonly answers: Answers;
  readonly onChange: (changes: AnswerChanges) => void;
}

/** The meeting with everybody who helps, line by line to tick. */
export function renderTogether({ phases }: Wraparound, { words, answers, onChange }: TogetherContext) {
  return html`
    <p>${words.explanation}</p>
    ${phases.map(
      ({ id: phase, items }) => html`
        <div class="card"><fieldset>
          <legend>${words.phases[phase]?.title}</legend>
          <p class="soft">${words.phases[phase]?.explanation}</p>
          ${items.map(({ id: item, origin }) => {
            const id = answerIds.wraparound(phase, item);
            return html`
              <label class="choice">
                <input
                  type="checkbox"
                  name=${id}
                  .checked=${live(answers[id] === TICKED)}
                  @change=${(event: Event) =>
                    onChange({ [id]: (event.target as HTMLInputElement).checked ? TICKED : undefined })}
                />
                <span>
                  ${words.items[item]?.title}<span class="more">${words.items[item]?.text}</span>
                  ${origin === 'eigen' ? html`<span class="own">${nl.together.own}</span>` : nothing}
                </span>
              </label>
            `;
          })}
        </fieldset></div>
      `,
    )}
    ${renderWhence(phases.flatMap(({ sources }) => sources))}
  `;
}
