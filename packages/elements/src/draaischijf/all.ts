import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { combinationOf, renderReading } from './combination.js';
import { nl } from './words.nl.js';

/** All sixteen at a glance. What fits is bold as well as marked. */
export function renderAll() {
  const { model, words } = draaischijf;
  return html`
    <div class="table-frame" tabindex="0" role="region" aria-label=${nl.all.title}>
      <table>
        <caption>${nl.all.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${nl.all.corner}</th>
            ${model.strategies.map(({ id }) => html`<th scope="col">${words.strategies[id].name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${model.types.map(
            ({ id: type }) => html`
              <tr>
                <th scope="row">${words.types[type].name}</th>
                ${model.strategies.map(({ id: strategy }) => {
                  const { reading = 'wrijft', exception } = combinationOf(type, strategy) ?? {};
                  return html`
                    <td class=${reading === 'sluit-aan' ? 'match' : ''}>
                      ${renderReading(reading)}${exception ? html`<br /><span class="soft">${nl.exception} ${renderReading(exception.reading)}</span>` : nothing}
                    </td>
                  `;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
