import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.js';

/** @typedef {import('../content.js').Questionnaire} Questionnaire */
/** @typedef {typeof import('../../../packages/elements/src/environment/words.nl.js')} Words */
/** @typedef {typeof import('../../../packages/elements/src/verbetertool/rooms.nl.js')} RoomWords */
/** @typedef {typeof import('../../../packages/elements/src/item/reading-time.js')} ReadingTime */

/**
 * The questions as a good developer would write them by hand: all of it is HTML, and a script shows one theme at a time.
 *
 * @param {Questionnaire} questionnaire
 * @param {{ fromData: boolean }} how `fromData`: the questions stand as JSON and one template, and are built at the click on Begin.
 * @returns {Promise<{ head: string, main: string }>}
 */
export async function vanillaPage({ structure, words: { nl: content } }, { fromData }) {
  const built = (/** @type {string} */ path) => pathToFileURL(join(root, 'packages/elements/dist', path)).href;
  const { nl } = /** @type {Words} */ (await import(built('environment/words.nl.js')));
  const { nl: rooms } = /** @type {RoomWords} */ (await import(built('verbetertool/rooms.nl.js')));
  const { sectionMinutes, totalMinutes } = /** @type {ReadingTime} */ (await import(built('item/reading-time.js')));
  const { sections, waysOut } = structure;
  const { start, section: text } = nl;
  const { finish } = rooms;
  const wipe = { ...nl.wipe, ...rooms.wipe };
  const items = sections.flatMap((section) => section.items);
  const perTheme = sections.map((section) => sectionMinutes(section, content));
  const facts = start.facts(sections.length, items.length, totalMinutes(sections, content), [
    Math.min(...perTheme),
    Math.max(...perTheme),
  ]);

  const answer = (/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ words) =>
    `<label><input type="radio" name="${name}" value="${value}"><span>${inHtml(words)}</span></label>`;
  const aside = (/** @type {string} */ element) =>
    content.organisation
      ? `
            <fieldset class="aside" data-item="${element}.organisatie">
              <legend>${inHtml(content.organisation.question)}</legend>
              <div class="choices">
                ${Object.entries(content.organisation.answers)
                  .map(([value, text]) => answer(`${element}.organisatie`, value, text))
                  .join('\n                ')}
              </div>
            </fieldset>
            <button type="button" class="quiet clear" data-clear="${element}.organisatie" hidden>${text.clear}</button>`
      : '';
  const question = (/** @type {import('@werkspiegel/questionnaires').Item} */ { id, element, levels }) => `
          <section class="question" aria-labelledby="name-${id}">
            <h3 id="name-${id}">${inHtml(content.elements[element]?.name)}</h3>
            <p>${inHtml(content.elements[element]?.explanation)}</p>
            <fieldset data-item="${id}">
              <legend>${inHtml(content.items[id]?.question)}</legend>
              <div class="levels">
                ${levels.map((level) => answer(id, level, content.items[id]?.levels[level] ?? '')).join('\n                ')}
              </div>
              <div class="ways-out">
                ${waysOut.map((way) => answer(id, way, content.waysOut[way] ?? '')).join('\n                ')}
              </div>
            </fieldset>
            <button type="button" class="quiet clear" data-clear="${id}" hidden>${text.clear}</button>${aside(element)}
          </section>`;
  const theme = (/** @type {typeof sections[number]} */ section, /** @type {number} */ at) => `
        <section class="theme" id="theme-${section.id}" hidden>
          <p>${text.where(at + 1, sections.length)}</p>
          <h2 tabindex="-1">${inHtml(content.sections[section.id]?.title)}</h2>
          <p class="lead">${inHtml(content.sections[section.id]?.explanation)}</p>
          <div class="list">${fromData ? '' : section.items.map(question).join('')}</div>
          <div class="actions">
            ${at === 0 ? '' : `<button type="button" data-go="theme-${sections[at - 1]?.id}">${text.back}</button>`}
            <button type="button" class="primary next" data-go="${at === sections.length - 1 ? 'finish' : `theme-${sections[at + 1]?.id}`}">${at === sections.length - 1 ? text.toEnd : text.next}</button>
            <button type="button" class="quiet" data-go="start">${text.pause}</button>
          </div>
        </section>`;
  const navigation = (/** @type {typeof sections[number]} */ { id }) => `
            <li><button type="button" data-go="theme-${id}"><span aria-hidden="true">○</span> <span>${inHtml(content.sections[id]?.title)} <span class="soft">${text.themeState.open}</span></span></button></li>`;

  const main = `
        <div class="check" data-questionnaire="${structure.id}" data-version="${structure.version}">
      <section class="screen" id="start">
        <h2 tabindex="-1">${content.title}</h2>
        <p class="lead">${content.introduction}</p>
        <ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>
        <h3>${start.mirrorTitle}</h3>
        <p>${start.mirror}</p>
        <h3>${start.keptTitle}</h3>
        <p>${start.kept.local}</p>
        <div class="actions">
          <button type="button" class="primary" id="begin" data-begin="${start.begin}" data-resume="${start.resumeAction}" disabled>${start.begin}</button>
          <button type="button" class="quiet" id="wipe" hidden>${wipe.action}</button>
        </div>
        <p class="soft">${start.source}</p>
      </section>
      <form class="screen asking" id="questions" hidden>
        <div class="themes">
          <div class="progress">
            <span class="soft" id="answered" data-total="${items.length}">${text.answered(0, items.length)}</span>
            <progress aria-label="${text.progress}" value="0" max="${items.length}"></progress>
            <span class="kept soft" id="kept" data-saved="${text.saved.local}" data-failed="${text.failed}"></span>
          </div>${sections.map(theme).join('')}
        </div>
        <nav aria-label="${text.themes}">
          <h3>${text.themes}</h3>
          <ol role="list">${sections.map(navigation).join('')}
          </ol>
        </nav>
      </form>
      <section class="screen" id="finish" hidden>
        <h2 tabindex="-1">${finish.title}</h2>
        <p>${finish.explanation}</p>
        <div class="actions">
          <button type="button" class="primary" id="show-result">${finish.show}</button>
          <button type="button" data-go="theme-${sections.at(-1)?.id}">${finish.back}</button>
        </div>
      </section>
      <section class="screen" id="result" hidden>
        <h2 tabindex="-1">${nl.profile.title}</h2>
        <table id="scores">
          ${sections.map(({ id }) => `<tr data-theme="theme-${id}"><th scope="row">${inHtml(content.sections[id]?.title)}</th><td></td></tr>`).join('\n          ')}
        </table>
      </section>
      <dialog aria-labelledby="wipe-title">
        <h3 id="wipe-title">${wipe.title}</h3>
        <p>${wipe.explanation}</p>
        <div class="actions">
          <button type="button" class="primary" id="wipe-cancel">${wipe.cancel}</button>
          <button type="button" id="wipe-confirm">${wipe.confirm}</button>
        </div>
      </dialog>
    </div>`;
  const data = { structure, content, clear: text.clear };
  return {
    head: `<link rel="stylesheet" href="check.css" />${fromData ? '<script type="module" src="from-data.js"></script>' : ''}
    <script type="module" src="check.js"></script>`,
    main: fromData
      ? `${main}${dataTemplate}<script type="application/json" id="content">${inScript(data)}</script>`
      : main,
  };
}

/** JSON that can stand in a script element. */
export function inScript(/** @type {unknown} */ value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function inHtml(/** @type {string | undefined} */ text = '') {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const dataTemplate = `
    <template id="question">
      <section class="question">
        <h3></h3>
        <p></p>
        <fieldset>
          <legend></legend>
          <div class="levels"></div>
          <div class="ways-out"></div>
        </fieldset>
        <button type="button" class="quiet clear" hidden></button>
      </section>
    </template>
    <template id="answer"><label><input type="radio"><span></span></label></template>`;
