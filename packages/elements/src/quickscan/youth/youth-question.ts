import type { PeopleItem, ScanItem } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderReadAloud } from '../../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { spoken } from '../../read-aloud/spoken.js';
import { isPictogram, renderPictogram } from '../pictograms.js';
import { type Asking, type Option, renderCard } from '../scan/card.js';
import { optionsOf } from '../scan/items.js';
import { renderCircle, saidOf } from '../scan/people.js';
import { keyOf, peopleIn } from '../scan/people-answers.js';
import { renderTextWarning } from '../scan/text-warning.js';
import type { Place } from './way.js';
import { youthWords } from './youth-words.js';

/** How a way out is drawn. */
const OUT: Readonly<Record<string, string>> = { 'weet-ik-niet': 'weet-niet', 'wil-ik-niet-zeggen': 'stil' };

interface Shown extends Asking {
  readonly reader: ReadAloudController;
}

/** One question on a screen of its own. */
export function renderQuestion(item: ScanItem, place: Place, shown: Shown) {
  if (item.kind === 'text') return renderText(item.id, item.pictogram, shown);
  if (item.kind === 'people') return renderPeople(item, place, shown);
  const own = shown.words.items[item.id];
  return renderAsked({
    ...{ name: item.id, picture: item.pictogram, question: own?.question ?? '', help: own?.help },
    ...{ options: optionsOf(item, shown.words), answer: shown.answers[item.id], shown },
  });
}

interface Asked {
  readonly name: string;
  readonly picture: string;
  readonly question: string;
  readonly help: string | undefined;
  readonly options: readonly Option[];
  readonly answer: string | undefined;
  readonly shown: Shown;
  /** What is asked about one person needs no way out: it can be skipped. */
  readonly isAboutPerson?: boolean;
}

/** A question with its answers as large cards, and the two ways out set apart. */
export function renderAsked({ name, picture, question, help, options, answer, shown, isAboutPerson = false }: Asked) {
  const { words, waysOut, reader, language } = shown;
  const out = isAboutPerson ? [] : waysOut;
  const texts = [question, help ?? '', ...options.map(({ text }) => text)];
  return html`
    <fieldset class="item" part="item" data-item=${name}>
      <legend part="question">${renderPicture(picture)}<span>${question}</span></legend>
      ${help === undefined ? nothing : html`<p>${help}</p>`}
      ${renderReadAloud(reader, name, spoken(texts), language, question)}
      <div class="options">${options.map((option) => renderCard(name, option, answer))}</div>
      <div class="ways-out">
        ${out.map((id) => renderCard(name, { id, text: words.waysOut[id] ?? '', pictogram: OUT[id] }, answer))}
      </div>
    </fieldset>
  `;
}

function renderText(name: string, picture: string, { words, answers, reader, language }: Shown) {
  const own = words.items[name];
  const answer = answers[name] ?? '';
  return html`
    <div class="item" part="item" data-item=${name}>
      ${renderPicture(picture)}
      <label class="question" part="question">
        <span>${own?.question}</span>
        <textarea name=${name} rows="3" maxlength="200" autocomplete="off" .value=${live(answer)}></textarea>
      </label>
      ${own?.help === undefined ? nothing : html`<p>${own.help}</p>`}
      ${renderReadAloud(reader, name, spoken([own?.question ?? '', own?.help ?? '']), language)}
      ${renderTextWarning(answer, language)}
    </div>
  `;
}

function renderPeople(item: PeopleItem, { person: number, question: at = 0 }: Place, shown: Shown) {
  const { words, answers, language } = shown;
  const own = words.items[item.id];
  const person = peopleIn(item, answers).find((each) => each.number === number);
  const question = item.questions[at];
  if (!person || !question) return renderKring(item, shown);
  const asked = own?.questions?.[question.id];
  const options = question.options.map((id) => ({ id, text: asked?.options[id] ?? '', pictogram: undefined }));
  return html`
    <p class="about">${youthWords[language].about(own?.roles?.[person.role] ?? '')}</p>
    ${renderAsked({
      ...{ name: keyOf(item.id, person.number, question.id), picture: item.pictogram, options, shown },
      ...{ question: asked?.question ?? '', help: undefined, answer: person.said[question.id], isAboutPerson: true },
    })}
  `;
}

/** The circle with who is in it, and room for one more. */
function renderKring(item: PeopleItem, shown: Shown) {
  const { words, answers, reader, language } = shown;
  const own = words.items[item.id];
  const texts = youthWords[language];
  const roleOf = (role: string) => own?.roles?.[role] ?? '';
  return html`
    <section class="item" part="item" data-item=${item.id} aria-labelledby="people">
      <h3 id="people" tabindex="-1">${own?.question}</h3>
      ${own?.help === undefined ? nothing : html`<p>${own.help}</p>`}
      ${renderReadAloud(reader, item.id, spoken([own?.question ?? '', own?.help ?? '']), language)}
      <form class="add">
        <label>
          ${texts.who}
          <select name="role">
            ${item.roles.map((role) => html`<option value=${role}>${roleOf(role)}</option>`)}
          </select>
        </label>
        <button>${texts.add}</button>
      </form>
      <div class="circle-and-list">
        ${renderCircle(item, shown)}
        <ol class="persons">
          ${peopleIn(item, answers).map(
            (each) => html`
              <li>
                <p><strong>${roleOf(each.role)}</strong>: ${saidOf(item, each, shown)}</p>
                <button
                  type="button"
                  class="quiet"
                  data-about=${each.number}
                  aria-label=${texts.change(roleOf(each.role))}
                >
                  ${texts.changeShort}
                </button>
                <button
                  type="button"
                  class="quiet"
                  data-remove=${each.number}
                  aria-label="${texts.remove}: ${roleOf(each.role)}"
                >
                  ${texts.remove}
                </button>
              </li>
            `,
          )}
        </ol>
      </div>
    </section>
  `;
}

function renderPicture(id: string) {
  return isPictogram(id) ? html`<span class="picture">${renderPictogram(id)}</span>` : nothing;
}
