import type { GrowthTable, GrowthWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { renderClear } from '../clear.js';
import { renderWhence } from '../whence.js';
import { beside, growthIds } from './growth-answers.js';
import type { GrowthInterfaceWords } from './growth-words.js';
import { nl } from './words.nl.js';

interface LeaderView {
  readonly day: string;
  readonly skill: string;
  readonly steps: readonly string[];
  readonly growth: GrowthTable;
  readonly words: GrowthWords;
  readonly answers: Answers;
  readonly texts: GrowthInterfaceWords;
}

/** What the leader saw beside what the jongere says, step by step, with what to talk about: no one is right. */
export function renderLeaderView({ day, skill, steps, growth, words, answers, texts }: LeaderView) {
  const word = (answer: string) => words.options[answer] ?? words.waysOut[answer] ?? texts.notSeen;
  const seen = steps.flatMap((step) => {
    const leader = answers[growthIds.step(day, step, 'leider')];
    const own = answers[growthIds.step(day, step, 'jongere')];
    return leader === undefined ? [] : [{ step, own, leader, how: beside(own, leader, growth.options) }];
  });
  const differs = seen.some(({ how }) => how === 'jongere-verder' || how === 'leider-verder');
  return html`
    <div class="leader">
      ${differs ? html`<p><strong>${words.differ.title}.</strong> ${words.differ.opening}</p>` : nothing}
      ${seen.map(
        ({ step, own, leader, how }) => html`
          <div>
            <p><strong>${words.skills[skill]?.steps[step]}</strong></p>
            <dl>
              <dt>${texts.you}</dt><dd>${own === undefined ? texts.notSaid : word(own)}</dd>
              <dt>${texts.leader}</dt><dd>${word(leader)}</dd>
            </dl>
            ${how === undefined ? nothing : html`<p>${words.differ[how]}</p>`}
          </div>
        `,
      )}
      <p>${words.differ.next}</p>
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
                ${renderClear({ text: nl.clear, label: nl.clearOf(legend), isShown: answers[key] !== undefined, onClear: () => onChange({ [key]: undefined }) })}
              </fieldset>
            `;
          })}
        </section>
      `,
    )}
    ${renderWhence(growth.sources)}
  `;
}
