import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { ALGEMEEN } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayInWords } from './days.js';
import type { DiscCase } from './disc-case.js';
import type { DiscSetting } from './kept.js';
import { nl } from './words.nl.js';

/** Which case is open, and which part of life the disc is about. */
export function renderCaseTop(discCase: DiscCase, onPrint: () => void) {
  const { cases, names, leefgebied, problem } = discCase;
  const onLeefgebied = (event: Event) => {
    event.stopPropagation();
    discCase.goTo((event.target as HTMLSelectElement).value);
  };
  return html`
    <div class="case-top">
      <werkspiegel-case-bar .state=${cases.state} @case-requested=${cases.onRequested}></werkspiegel-case-bar>
      ${problem === '' ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
      <div class="about">
        <label for="leefgebied">${nl.leefgebied}</label>
        <select id="leefgebied" aria-describedby="stands" @change=${onLeefgebied}>
          ${Object.entries(names).map(
            ([id, name]) => html`<option value=${id} .selected=${live(id === leefgebied)}>${name}</option>`,
          )}
        </select>
        <p class="soft" id="stands">${keptInWords(discCase)}</p>
      </div>
      ${
        cases.openId === undefined
          ? nothing
          : html`<div class="actions"><button type="button" @click=${onPrint}>${nl.print}</button></div>`
      }
    </div>
  `;
}

/** How the disc is kept for the leefgebied. Empty: that goes without saying. */
function keptInWords({ kept, leefgebied, names, today, cases }: DiscCase): string {
  const nameOf = (id: string) => names[id]?.toLowerCase() ?? id;
  const nothingYet = kept?.leefgebied === leefgebied ? '' : nl.nothing(nameOf(leefgebied));
  if (!kept) return cases.openId === undefined && leefgebied === ALGEMEEN ? '' : nothingYet;
  const [about, setting] = [nameOf(kept.leefgebied), settingInWords(kept)];
  const how =
    cases.openId === undefined ? nl.held(about, setting) : nl.kept(about, setting, dayInWords(kept.date, today));
  return `${nothingYet} ${how}`.trim();
}

function settingInWords({ type, strategy }: DiscSetting): string {
  const { types, strategies } = draaischijf.words;
  return [type && types[type].name, strategy && strategies[strategy].name].filter(Boolean).join(', ').toLowerCase();
}

/** How the disc stands against what is kept, with the ways to keep it and to put it back. */
export function renderStand(discCase: DiscCase, onDone: () => void) {
  const { stand, leefgebied, names, cases, steps } = discCase;
  const isInCase = cases.openId !== undefined;
  // Most visits turn it and go.
  const isAsked = isInCase || leefgebied !== ALGEMEEN || steps.length > 0;
  const name = names[leefgebied]?.toLowerCase() ?? leefgebied;
  const words = isInCase ? nl.stand.inCase : nl.stand.inPage;
  const onKeep = () => void discCase.keep().then(onDone, () => {});
  const onPutBack = () => {
    discCase.putBack();
    onDone();
  };
  const isKept = stand === undefined || stand === 'kept';
  return html`
    <div class="stand" role="group" aria-labelledby="stand">
      <p id="stand" role="status" tabindex="-1">${stand && isAsked ? words[stand](name) : nothing}</p>
      ${
        isKept || !isAsked
          ? nothing
          : html`
              <div class="actions">
                <button type="button" @click=${onKeep}>${words.keep(name)}</button>
                ${stand === 'other' ? html`<button type="button" class="quiet" @click=${onPutBack}>${nl.putBack}</button>` : nothing}
              </div>
            `
      }
    </div>
  `;
}
