import { readFileSync } from 'node:fs';

/**
 * @typedef {import('./browsers.js').Page} Page
 * @typedef {1 | 2 | 3 | 4 | 'niet-mijn-werk' | 'liever-niet'} Answer A step, or a way out.
 */

const { sections } = readContent('structure.json');
const words = readContent('questions.nl.json');

/**
 * The themes as they are asked: the ids of their questions, and the names of the elements these are about.
 *
 * @type {readonly { title: string, items: readonly { id: string, element: string }[] }[]}
 */
export const themes = sections.map(
  (/** @type {{ id: string, items: { id: string, element: string }[] }} */ section) => ({
    title: words.sections[section.id].title,
    items: section.items.map(({ id, element }) => ({ id, element: words.elements[element].name })),
  }),
);

/** The ids of all questions, in the order they are asked. */
export const items = themes.flatMap((theme) => theme.items.map(({ id }) => id));

/** From the start screen to the first theme. */
export async function begin(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: 'Begin' });
  await screen(page, themes[0]?.title ?? '');
}

/** Waits for the screen with this heading; the heading has the focus. */
export async function screen(/** @type {Page} */ page, /** @type {string} */ title) {
  await page.until((title) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.localName === 'h2' && element.textContent?.trim() === title;
  }, title);
}

/** The radio of an answer. */
export function radio(/** @type {string} */ item, /** @type {Answer} */ answer) {
  const value = typeof answer === 'number' ? `niveau-${answer}` : answer;
  return { css: `input[name="${item}"][value="${value}"]` };
}

/** Chooses an answer with the mouse. */
export async function answer(/** @type {Page} */ page, /** @type {string} */ item, /** @type {Answer} */ answer) {
  await page.click(radio(item, answer));
}

/** Whether an answer is chosen on the screen. */
export async function isChosen(/** @type {Page} */ page, /** @type {string} */ item, /** @type {Answer} */ answer) {
  return (await page.find(radio(item, answer))).checked;
}

/** Answers theme after theme, from the first, which is on the screen, and goes on to the end. */
export async function answerAll(/** @type {Page} */ page, /** @type {readonly (readonly Answer[])[]} */ answers) {
  for (const [index, { title, items }] of themes.entries()) {
    if (index > 0) await screen(page, title);
    for (const [at, { id }] of items.entries()) {
      const given = answers[index]?.[at];
      if (given !== undefined) await answer(page, id, given);
    }
    await page.click({ role: 'button', name: index === themes.length - 1 ? 'Afronden' : 'Verder' });
  }
  await screen(page, 'Klaar om te kijken?');
}

/** From the end of the questions to the result. */
export async function showProfile(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: 'Toon mijn spiegel' });
  await screen(page, 'Jouw spiegel');
  await page.find({ role: 'button', name: 'Druk af' });
}

/** Wipes everything, from a screen that offers it. */
export async function wipe(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: 'Wis mijn antwoorden' });
  await page.click({ role: 'button', name: 'Ja, wis alles' });
  await page.find('Alles is gewist.');
}

function readContent(/** @type {string} */ name) {
  const folder = new URL('../../../packages/questionnaires/src/content/verbetertool/', import.meta.url);
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
