import { html, nothing } from 'lit';
import { personalDataIn } from './personal-data-in.js';
import { nl } from './words.nl.js';

/**
 * Under a field for free text: what in it looks as if it points to one person, and why to leave it out. It warns and never stops anyone.
 * It is there before there is anything to say, so that a screen reader hears it come.
 *
 * @param text What stands in the field now.
 */
export function renderPersonalDataWarning(text: string) {
  const found = personalDataIn(text);
  return html`
    <div role="status">${found.length === 0 ? nothing : html`<p class="notice" part="personal-data">${nl.warning(found)}</p>`}</div>
  `;
}
