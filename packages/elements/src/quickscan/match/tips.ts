import type { loadMeeting } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { renderWhence } from '../whence.js';
import { nl } from './words.nl.js';

/** What helps in the talk of three. For the coach. */
export function renderTips({ meeting, words }: Awaited<ReturnType<typeof loadMeeting>>) {
  return html`
    <ul class="tips">
      ${meeting.map(
        ({ id, origin }) => html`
          <li>
            <strong>${words[id]?.title}</strong>
            ${origin === 'eigen' ? html`<span class="soft">(${nl.ownIdea})</span>` : nothing}
            <p>${words[id]?.text}</p>
          </li>
        `,
      )}
    </ul>
    ${renderWhence(meeting.flatMap(({ sources }) => sources))}
  `;
}
