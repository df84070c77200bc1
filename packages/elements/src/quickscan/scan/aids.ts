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
import { html, nothing } from 'lit';
import { coachTexts } from './scan-words.js';

/** What is folded for the coach, and how what it shows is fetched. */
export const AIDS = { talk: loadTalk, psychologist: loadPsychologist, instruments: loadInstruments } as const;
export type Aid = keyof typeof AIDS;
export type FetchedAids = { readonly [Name in Aid]?: Awaited<ReturnType<(typeof AIDS)[Name]>> };

/** The sections at which an aid belongs. */
export const AIDS_OF: Readonly<Record<string, readonly Aid[]>> = {
  vaardigheden: ['instruments'],
  hoofd: ['psychologist', 'instruments'],
};

/** The body of an aid. Nothing as long as it is not here. */
export function renderAid(aid: Aid, fetched: FetchedAids) {
  if (aid === 'talk') return fetched.talk && renderTalk(fetched.talk);
  if (aid === 'psychologist') return fetched.psychologist && renderPsychologist(fetched.psychologist);
  return fetched.instruments && renderInstruments(fetched.instruments);
}

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
