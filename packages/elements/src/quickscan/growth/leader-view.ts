import type { GrowthTable, GrowthWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { beside, growthIds } from './growth-answers.js';
import type { GrowthInterfaceWords } from './growth-words.js';
import { nl } from './words.nl.js';

interface LeaderView {
  readonly day: string;
  readonly step: string;
  readonly growth: GrowthTable;
  readonly words: GrowthWords;
  readonly answers: Answers;
  readonly texts: GrowthInterfaceWords;
}

/** What the leader saw of a step beside what the jongere says of it, with a question to talk about it: no one is right. */
export function renderLeaderView({ day, step, growth, words, answers, texts }: LeaderView) {
  const seen = answers[growthIds.step(day, step, 'leider')];
  if (seen === undefined) return nothing;
  const own = answers[growthIds.step(day, step, 'jongere')];
  const how = beside(own, seen, growth.options);
  const word = (answer: string) => words.options[answer] ?? words.waysOut[answer] ?? texts.notSeen;
  return html`
    <div class="card leader">
      <dl>
        <dt>${texts.you}</dt><dd>${own === undefined ? texts.notSaid : word(own)}</dd>
        <dt>${texts.leader}</dt><dd>${word(seen)}</dd>
      </dl>
      ${
        how === undefined
          ? nothing
          : html`
              ${how === 'same' ? nothing : html`<p><strong>${words.differ.title}</strong></p>`}
              <p>${words.differ[how]}</p>
            `
      }
    </div>
  `;
}

interface LeaderContext {
  readonly growth: GrowthTable;
  /** In `nl`, where the words of the leader are. */
  readonly words: GrowthWords;
  readonly answers: Answers;
  readonly day: string;
  readonly onChange: (changes: AnswerChanges) => void;
}

/** What the leader at work saw this week. Nothing of what the jongere said is here. */
export function renderLeaderFields({ growth, words, answers, day, onChange }: LeaderContext) {
  const options = [...growth.options, ...growth.leaderWaysOut];
  const texts = { ...words.options, ...words.leaderWaysOut };
  return html`
    <p>${words.leaderIntro}</p>
    <p>${nl.leader.moment(day)} ${nl.leader.theirs}</p>
    ${growth.skills.map(
      ({ id, steps }) => html`
        <section class="card">
          <h3>${words.skills[id]?.name}</h3>
          ${steps.map((step) => {
            const key = growthIds.step(day, step, 'leider');
            const legend = words.skills[id]?.leader?.[step] ?? step;
            return html`
              <fieldset>
                <legend>${legend}</legend>
                <div class="choices">
                  ${options.map(
                    (option) => html`
                      <label class="choice">
                        <input
                          type="radio"
                          name=${key}
                          value=${option}
                          .checked=${live(answers[key] === option)}
                          @change=${() => onChange({ [key]: option })}
                        />
                        <span>${texts[option]}</span>
                      </label>
                    `,
                  )}
                </div>
                ${
                  answers[key] === undefined
                    ? nothing
                    : html`
                        <div class="actions">
                          <button
                            type="button"
                            class="quiet"
                            aria-label=${nl.clearOf(legend)}
                            @click=${() => onChange({ [key]: undefined })}
                          >
                            ${nl.clear}
                          </button>
                        </div>
                      `
                }
              </fieldset>
            `;
          })}
        </section>
      `,
    )}
  `;
}
