import { draaischijf, type loadPrinciples } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { renderFacts, renderWhence } from './cards.js';
import { nl as reading } from './reading-words.nl.js';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** The six werkzame principes, each with the skills of the coach and what there is to say. */
export function renderPrinciples({ principles, rehearse, words }: Awaited<ReturnType<typeof loadPrinciples>>) {
  const { strategies } = draaischijf.words;
  return html`
    <div class="cards">
      <p>${words.intro}</p>
      ${principles.map(({ id, number, base, strategies: fitting, sources }) => {
        const own = words.principles[id];
        return html`
          <article class="card" part="card">
            <h4>${number}. ${own?.name}</h4>
            <p>${own?.gist}</p>
            <p class="soft">
              ${base ? reading.base : reading.fits(list.format(fitting.map((each) => strategies[each].name.toLowerCase())))}. ${own?.alsoCalled}
            </p>
            <h5>${reading.skills}</h5>
            <ul>${own?.skills.map((skill) => html`<li>${skill}</li>`)}</ul>
            <p>${own?.remark}</p>
            <details>
              <summary>${reading.rehearse}</summary>
              ${rehearse
                .filter(({ principle }) => principle === id)
                .map((each) => {
                  const card = words.rehearse[each.id];
                  return html`
                    <div class="rehearsal">
                      <p>${card?.situation}</p>
                      <p><strong>${card?.say}</strong></p>
                      ${renderFacts([[reading.listen, card?.listen ?? '']])}
                      ${card?.caution === undefined ? nothing : html`<p class="caution">${card.caution}</p>`}
                      ${each.origin === 'eigen' ? html`<p class="soft">${reading.ownIdea}.</p>` : nothing}
                    </div>
                  `;
                })}
            </details>
            ${renderWhence(sources)}
          </article>
        `;
      })}
      <p class="soft">${words.namesNote}</p>
    </div>
  `;
}
