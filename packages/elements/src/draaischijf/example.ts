import { draaischijf, type loadExample } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { renderFacts, renderWhence } from './cards.js';
import { nl as reading } from './reading-words.nl.js';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** The worked example: who it is, what was tried week by week, and what came of it. */
export function renderExample({ steps, sources, words }: Awaited<ReturnType<typeof loadExample>>) {
  const { types, strategies } = draaischijf.words;
  return html`
    <div class="cards">
      <p class="notice">${words.note}</p>
      ${words.background.map((text) => html`<p>${text}</p>`)}
      <p>${words.start.recognition}</p>
      <p>${words.start.sentence}</p>
      ${steps.map(({ id, date, strategy, reactions, origin }) => {
        const step = words.steps[id];
        const likened = list.format(reactions.map((type) => types[type].name.toLowerCase()));
        return html`
          <article class="card">
            <h4>${reading.example.week(date.week)}: ${step?.title}</h4>
            <p>${step?.happens}</p>
            ${renderFacts([
              [reading.example.tried, `${step?.tried} (${strategies[strategy].name.toLowerCase()})`],
              [reading.example.reaction, step?.reaction ?? ''],
              [reading.example.changed, step?.changed ?? ''],
            ])}
            <p class="soft">
              ${reactions.length === 0 ? reading.example.likenedNone : `${reading.example.likened(likened)}.`}
              ${origin === 'eigen' ? reading.example.own : nothing}
            </p>
          </article>
        `;
      })}
      <p>${words.closing}</p>
      ${renderWhence(sources)}
    </div>
  `;
}
