import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OverTimeWords } from './words.nl.js';

type Words = OverTimeWords['attention'];

/** Who got the time and who needed it most, as the person sees it now. Never kept, and in no event. */
export interface Attention {
  readonly time?: keyof Words['time']['answers'];
  readonly need?: keyof Words['need']['answers'];
}

/** Two questions about the last weeks, and what the two answers together say. */
export function renderAttention(
  attention: Attention,
  words: Words,
  onAnswer: (question: keyof Attention, answer: string) => void,
) {
  const { time, need } = attention;
  const reply = time && need && words.reply[time][need];
  const renderQuestion = (name: keyof Attention) => html`
    <fieldset>
      <legend>${words[name].question}</legend>
      ${Object.entries(words[name].answers).map(
        ([value, answer]) => html`
          <label>
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${live(attention[name] === value)}
              autocomplete="off"
              @change=${() => onAnswer(name, value)}
            />
            <span>${answer}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
  return html`
    <section aria-labelledby="attention">
      <h3 id="attention">${words.title}</h3>
      <p>${words.lead}</p>
      <p class="soft">${words.kept}</p>
      <div class="questions">${renderQuestion('time')}${renderQuestion('need')}</div>
      <div role="status">
        ${
          reply
            ? html`
                <div class="reply" part="reply">
                  <p>${reply.said}</p>
                  <p><strong>${words.attempt}</strong> ${reply.attempt}</p>
                  <p class="soft">${words.source} ${words.ours}</p>
                </div>
              `
            : nothing
        }
      </div>
    </section>
  `;
}
