import type { ScanSection, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import { type AspectState, aspectState, type Place } from './places.js';
import { nl } from './words.nl.js';

/** What it is called on the screen, also when the coach gave it no name. */
export function nameOf({ number, name }: Place): string {
  return name === '' ? nl.nameless(number) : name;
}

interface ListContext {
  readonly sections: readonly ScanSection[];
  readonly words: ScanWords;
  /** The workplace that gets another name now, and that name so far. */
  readonly renaming: { readonly number: number; readonly text: string } | undefined;
}

/** The workplaces in the order in which they were added. A button says in `data-do` what it is for. */
export function renderPlaceList(places: readonly Place[], { sections, words, renaming }: ListContext) {
  return html`
    <ul class="places">
      ${repeat(
        places,
        ({ number }) => number,
        (place) => html`
          <li class="card" data-place=${place.number} part="place">
            <h4 tabindex="-1">${nameOf(place)}</h4>
            <p>${progressOf(place, sections, words)}</p>
            ${
              renaming?.number === place.number
                ? renderRenaming(renaming.text)
                : html`
                    <div class="actions">
                      <button type="button" class="primary" data-do="open">${nl.list.open(nameOf(place))}</button>
                      ${renderAction('rename', nl.list.rename, place)}${renderAction('remove', nl.list.remove, place)}
                    </div>
                  `
            }
          </li>
        `,
      )}
    </ul>
  `;
}

function renderAction(action: string, text: string, place: Place) {
  return html`
    <button type="button" class="quiet" data-do=${action} aria-label="${text}${nl.list.of(nameOf(place))}">${text}</button>
  `;
}

function renderRenaming(text: string) {
  return html`
    <form class="field" data-form="rename">
      <label for="rename">${nl.rename.label}</label>
      <p class="soft" id="rename-hint">${nl.add.hint}</p>
      <input id="rename" autocomplete="off" aria-describedby="rename-hint" .value=${live(text)} />
      ${renderPersonalDataWarning(text)}
      <div class="actions">
        <button class="primary">${nl.rename.action}</button>
        <button type="button" data-do="keep-name">${nl.rename.cancel}</button>
      </div>
    </form>
  `;
}

/** The form for one more. It asks nothing that has to be typed. */
export function renderAdding(text: string, isFirst: boolean) {
  return html`
    <form class="card" data-form="add">
      <h3>${isFirst ? nl.add.first : nl.add.title}</h3>
      <div class="field">
        <label for="add">${nl.add.label}</label>
        <p class="soft" id="add-hint">${nl.add.hint}</p>
        <input id="add" autocomplete="off" aria-describedby="add-hint" .value=${live(text)} />
        ${renderPersonalDataWarning(text)}
      </div>
      <div class="actions"><button class=${isFirst ? 'primary' : ''}>${nl.add.action}</button></div>
    </form>
  `;
}

function progressOf({ answers }: Place, sections: readonly ScanSection[], words: ScanWords): unknown {
  const titles = (state: AspectState) =>
    sections.flatMap(({ id, items }) =>
      aspectState(items, answers) === state ? [words.sections[id]?.title ?? ''] : [],
    );
  const [seen, begun, blank] = [titles('bekeken'), titles('begonnen'), titles('leeg')];
  return blank.length === sections.length ? nl.list.blank : nl.list.progress(seen, begun, blank);
}
