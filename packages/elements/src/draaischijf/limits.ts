import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import { renderFacts } from './cards.js';
import { nl as reading } from './reading-words.nl.js';

/** What the disc is and is not, where it comes from, and for whom it was written. */
export function renderLimits() {
  const { is, isNot, origins, group } = draaischijf.limits;
  return html`
    <div class="cards">
      ${[
        { title: reading.is, of: is },
        { title: reading.isNot, of: isNot },
        { title: reading.group, of: group },
        { title: reading.whence, of: origins },
      ].map(
        ({ title, of }) => html`
          <section class="card">
            <h4>${title}</h4>
            ${renderFacts(Object.values(of).map((each) => [each.title, each.text]))}
          </section>
        `,
      )}
    </div>
  `;
}
