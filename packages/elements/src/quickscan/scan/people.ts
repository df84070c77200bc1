import type { PeopleItem } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Asking, renderCard, renderClear } from './card.js';
import { marksOf } from './circle.js';
import { drawCircle } from './draw-circle.js';
import { keyOf, type Person, peopleIn } from './people-answers.js';
import { scanTexts } from './scan-words.js';

/** The signs of the three sides, in the order of their answers. */
const SIGNS = ['●', '◆', '▲'] as const;

/** People by their role, drawn in a circle and listed beside it. */
export function renderPeople(item: PeopleItem, asking: Asking) {
  const { words, language } = asking;
  const own = words.items[item.id];
  const texts = scanTexts[language].people;
  return html`
    <section class="item people" part="item" data-item=${item.id} aria-labelledby="people-${item.id}">
      <h4 id="people-${item.id}" tabindex="-1">${own?.question}</h4>
      ${own?.help === undefined ? nothing : html`<p class="soft">${own.help}</p>`}
      <div class="circle-and-list">${renderCircle(item, asking)} ${renderList(item, asking)}</div>
      <fieldset class="roles">
        <legend>${texts.add}</legend>
        ${item.roles.map(
          (role) => html`
            <button type="button" data-add=${role}><span aria-hidden="true">+ </span>${own?.roles?.[role]}</button>
          `,
        )}
      </fieldset>
    </section>
  `;
}

/** The drawing alone. */
export function renderCircle(item: PeopleItem, { answers, language }: Asking) {
  const { me, short } = scanTexts[language].people;
  const [rings = [], sides = []] = item.questions.map(({ options }) => options.map((id) => short[id] ?? ''));
  return drawCircle(marksOf(item, peopleIn(item, answers)), { me, rings, sides });
}

/** What the drawing shows of someone, in words. */
export function saidOf(item: PeopleItem, { said }: Person, { language }: Asking): string {
  const { short, notSaid } = scanTexts[language].people;
  const [distance, effect] = item.questions;
  const [near, side] = [said[distance?.id ?? ''], said[effect?.id ?? '']];
  const sign = SIGNS[effect?.options.indexOf(side ?? '') ?? -1];
  const words = [near && short[near], side && `${sign} ${short[side]}`].filter(Boolean);
  return words.length === 0 ? notSaid : words.join(', ');
}

function renderList(item: PeopleItem, asking: Asking) {
  const { words, answers, language } = asking;
  const texts = scanTexts[language].people;
  const people = peopleIn(item, answers);
  if (people.length === 0) return html`<p>${texts.nobody}</p>`;
  const own = words.items[item.id];
  return html`
    <ol class="persons" aria-label=${texts.list}>
      ${repeat(
        people,
        ({ number }) => number,
        (person) => html`
          <li>
            <details name=${`persons-${item.id}`} data-person=${person.number}>
              <summary>
                <span><strong>${own?.roles?.[person.role]}</strong>: ${saidOf(item, person, asking)}</span>
              </summary>
              ${renderPerson(item, person, asking)}
            </details>
          </li>
        `,
      )}
    </ol>
  `;
}

function renderPerson(item: PeopleItem, person: Person, { words, language }: Asking) {
  const own = words.items[item.id];
  const texts = scanTexts[language].people;
  return html`
    <div class="person">
      <label>
        ${texts.role}
        <select name=${keyOf(item.id, person.number, 'wie')}>
          ${item.roles.map(
            (role) =>
              html`<option value=${role} .selected=${live(role === person.role)}>${own?.roles?.[role]}</option>`,
          )}
        </select>
      </label>
      ${item.questions.map(({ id, options }) => {
        const key = keyOf(item.id, person.number, id);
        const asked = own?.questions?.[id];
        return html`
          <fieldset>
            <legend>${asked?.question}</legend>
            <div class="options">
              ${options.map((option) =>
                renderCard(
                  key,
                  { id: option, text: asked?.options[option] ?? '', pictogram: undefined },
                  person.said[id],
                ),
              )}
            </div>
            ${renderClear(key, asked?.question, person.said[id], language)}
          </fieldset>
        `;
      })}
      <button type="button" data-remove=${person.number}>${texts.remove(own?.roles?.[person.role] ?? '')}</button>
    </div>
  `;
}
