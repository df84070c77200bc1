import type { Limits } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import type { HelpLine } from '../environment/help-line.js';
import { nl } from './words.nl.js';

export type { HelpLine };

/** The help route. It stands before all else: with danger the disc is not the tool. */
export function renderHelp({ title, text }: Limits['danger'], help: readonly HelpLine[]) {
  return html`
    <section class="help" part="help">
      <h3>${title}</h3>
      <p>${text}</p>
      <ul>
        ${help.map(
          ({ label, number, text }) => html`
            <li>${label}: ${number === undefined ? text : html`<strong>${number}</strong>`}</li>
          `,
        )}
      </ul>
      <details>
        <summary>${nl.whatToDo}</summary>
        <ul>${help.map(({ label, text }) => html`<li>${label}. ${text}</li>`)}</ul>
      </details>
    </section>
  `;
}
