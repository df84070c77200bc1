import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { ALGEMEEN } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayInWords } from './days.js';
import type { DiscCase } from './disc-case.js';
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
        <p class="soft" id="stands">${standing(discCase)}</p>
      </div>
      ${
        cases.openId === undefined
          ? nothing
          : html`<div class="actions"><button type="button" @click=${onPrint}>${nl.print}</button></div>`
      }
    </div>
  `;
}

/** How it comes that the disc stands as it does. */
function standing({ setting, leefgebied, names, today, cases }: DiscCase): string {
  const name = names[leefgebied]?.toLowerCase() ?? leefgebied;
  const isAll = leefgebied === ALGEMEEN;
  if (!setting) return isAll ? '' : nl.stands.nothing(name);
  if (setting.leefgebied !== leefgebied) return nl.stands.asForAll(name, names[ALGEMEEN]?.toLowerCase() ?? '');
  if (cases.openId === undefined) return '';
  const { types, strategies } = draaischijf.words;
  const { type, strategy } = setting;
  const parts = [type && types[type].name.toLowerCase(), strategy && strategies[strategy].name.toLowerCase()];
  return nl.stands.own(isAll ? '' : name, parts.filter(Boolean).join(nl.and), dayInWords(setting.date, today));
}
