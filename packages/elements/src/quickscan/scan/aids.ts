import {
  type Instruments,
  type InstrumentsWords,
  loadInstruments,
  loadPsychologist,
  loadTalk,
  type Psychologist,
  type PsychologistWords,
  type Talk,
  type TalkWords,
} from '@werkspiegel/questionnaires/quickscan';
import { html, nothing, type TemplateResult } from 'lit';
import type { Aid } from './aids-of.js';
import { coachTexts } from './scan-words.js';

/** What is folded for the coach, each fetched when it is opened: resolves with what is shown then. */
export const AIDS: Readonly<Record<Aid, () => Promise<TemplateResult>>> = {
  talk: async () => renderTalk(await loadTalk()),
  psychologist: async () => renderPsychologist(await loadPsychologist()),
  instruments: async () => renderInstruments(await loadInstruments()),
};

function renderTalk({ talk, words }: { talk: Talk; words: TalkWords }) {
  return html`
    <ul class="aid">${talk.map(({ id }) => html`<li><strong>${words[id]?.title}</strong> ${words[id]?.text}</li>`)}</ul>
  `;
}

function renderPsychologist({ psychologist, words }: { psychologist: Psychologist; words: PsychologistWords }) {
  return html`
    <div class="aid">
      <p>${words.introduction}</p>
      <h5>${words.groundsTitle}</h5>
      <ul>${psychologist.grounds.map(({ id }) => html`<li>${words.grounds[id]}</li>`)}</ul>
      <h5>${words.conditionsTitle}</h5>
      <ul>${psychologist.conditions.map(({ id }) => html`<li>${words.conditions[id]}</li>`)}</ul>
    </div>
  `;
}

function renderInstruments({ instruments, words }: { instruments: Instruments; words: InstrumentsWords }) {
  return html`
    <div class="aid">
      <p>${words.introduction}</p>
      <ul>
        ${instruments.map(({ id, url }) => {
          const own = words.instruments[id];
          return html`
            <li>
              ${
                url === undefined
                  ? html`<strong>${own?.name}</strong>`
                  : html`
                      <a href=${url} target="_blank" rel="noopener noreferrer">${own?.name}</a>
                      <span class="soft">${coachTexts.opensElsewhere}</span>
                    `
              }
              <br />${own?.purpose} ${own?.users} ${own?.note ?? nothing}
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}
