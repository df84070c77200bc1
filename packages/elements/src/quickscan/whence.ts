import { type SourceReference, sources } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';
import { sourceList } from '../result/evidence.js';

/** Where a text comes from, folded. For the coach. */
export function renderWhence(references: readonly SourceReference[]) {
  return html`
    <details>
      <summary>Waar komt dit vandaan?</summary>
      <p class="soft">Bron: ${sourceList(references, { sources })}</p>
    </details>
  `;
}
