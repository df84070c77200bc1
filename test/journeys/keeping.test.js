import assert from 'node:assert/strict';
import { it } from 'node:test';
import { POLICY } from '../../scripts/serve.js';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';
import { answer, begin, isChosen, items, radio, screen, showProfile, themes, wipe } from './support/verbetertool.js';

/** @typedef {import('./support/browsers.js').Page} Page */

const SHARED = 'Deze check is ook open in een ander venster. Wat je daar kiest, zie je hier terug.';
const ENDED = 'Deze check is in een ander venster afgerond of gewist. Wat je hier daarna nog koos, is niet bewaard.';
const SAVED = '✓ Opgeslagen op deze computer';
const REMEMBERED = '✓ Onthouden tot je deze pagina sluit';
const [q1 = '', q2 = '', q3 = '', q4 = ''] = items;
const [first = '', second = ''] = themes.map(({ title }) => title);

const url = await site({
  '/zonder-bewaren': { html: toolPage('storage="none"') },
  // What an <iframe sandbox="allow-scripts"> does to the page in it: an origin of its own, that may keep nothing.
  '/in-een-zandbak': { html: toolPage(''), policy: `${POLICY}; sandbox allow-scripts` },
});
const tool = `${url}verbetertool.html`;

forEachEngine((_engine, launch) => {
  it('takes up the check at theme 5 after a reload, and the next day', async () => {
    const browser = await launch();
    const page = await browser.open(tool);
    await begin(page);
    for (const { items, title } of themes.slice(0, 4)) {
      await screen(page, title);
      for (const { id } of items) await answer(page, id, 3);
      await page.click({ role: 'button', name: 'Verder' });
    }
    await screen(page, 'Vaardigheden ontwikkelen');
    await answer(page, 'beroepsvaardigheden.kort', 'liever-niet');
    await page.find(SAVED);

    await page.reload();
    await resume(page, 'Vaardigheden ontwikkelen', 13); // 3 + 4 + 3 + 2 + 1
    assert.equal(await isChosen(page, 'beroepsvaardigheden.kort', 'liever-niet'), true);
    await answer(page, 'werknemersvaardigheden.kort', 2);
    await page.find(SAVED);

    await browser.quit();
    await browser.start();
    const next = await browser.open(tool);
    await resume(next, 'Vaardigheden ontwikkelen', 14);
    for (const { items, title } of themes.slice(0, 4).toReversed()) {
      await next.click({ role: 'button', name: 'Terug' });
      await screen(next, title);
      for (const { id } of items) assert.equal(await isChosen(next, id, 3), true, id);
    }
  });

  it("has kept an answer as soon as it says 'Opgeslagen', however fast the answers came", async () => {
    const page = await (await launch()).open(tool);
    await begin(page);
    await page.find(SAVED);
    await page.evaluate(reloadWhenSaid, 'Opgeslagen', [q1, q2, q3]);
    await page.find({ role: 'button', name: 'Ga verder' });
    await resume(page, first, 3);
    for (const item of [q1, q2, q3]) assert.equal(await isChosen(page, item, 4), true, item);
  });

  it('joins what two windows answer, and tells both', async () => {
    const browser = await launch();
    const one = await browser.open(tool);
    await begin(one);
    await answer(one, q1, 1);
    await one.find(SAVED);
    const other = await browser.open(tool);
    await resume(other, first, 1);
    assert.equal(await isChosen(other, q1, 1), true);

    await answer(other, q2, 2);
    await one.find(SHARED);
    await one.find({ css: `${radio(q2, 2).css}:checked` });
    await answer(one, q3, 3);
    await other.find(SHARED);
    await other.find({ css: `${radio(q3, 3).css}:checked` });

    // A window stays where its person is, and what is answered on two themes at once is kept.
    await other.click({ role: 'button', name: 'Verder' });
    await screen(other, second);
    await Promise.all([answer(one, q1, 4), answer(other, q4, 4)]);
    await other.find('4 van 24 vragen beantwoord');
    await one.find('4 van 24 vragen beantwoord');
    await other.find({ role: 'heading', name: second });
    await one.find({ role: 'heading', name: first });
    await Promise.all([one.find(SAVED), other.find(SAVED)]);
    await other.reload();
    await other.click({ role: 'button', name: 'Ga verder' });
    await other.find('4 van 24 vragen beantwoord');

    // Finished in one window, it ends in the other.
    await toProfile(one);
    await other.find(ENDED);
    await other.find({ role: 'heading', name: 'Hoe werk jij met jongeren?' });
    await other.find({ role: 'button', name: 'Begin' });
    await other.find({ role: 'button', name: /^Bekijk je spiegel van/ });
  });

  it('leaves nothing behind of what is wiped, in this window or another', async () => {
    const lookBack = { role: 'button', name: /^Bekijk je spiegel van/ };
    const browser = await launch();
    const one = await browser.open(tool);
    await finishWith(one, [q1]);
    const atStart = await browser.open(tool);
    await atStart.find(lookBack);
    assert.equal((await one.evaluate(keptKeys)).length, 1);
    await wipe(one);
    assert.deepEqual(await one.evaluate(keptKeys), []);
    await atStart.gone(lookBack);

    await finishWith(one, [q1]);
    await atStart.find(lookBack);
    await one.click({ role: 'button', name: 'Begin een nieuwe check' });
    await screen(one, first);
    await one.find(SAVED);
    const asking = await browser.open(tool);
    await resume(asking, first, 0);
    await one.click({ role: 'button', name: 'Pauzeer' });
    await wipe(one);
    await asking.find(ENDED);
    await one.reload();
    for (const page of [one, asking, atStart]) {
      await page.find({ role: 'button', name: 'Begin' });
      await page.gone(lookBack);
    }
    assert.deepEqual(await one.evaluate(keptKeys), []);
  });

  it('keeps nothing with storage="none"', async () => {
    const page = await (await launch()).open(`${url}zonder-bewaren`);
    await page.find('Niets. Je antwoorden zijn er zolang deze pagina open is. Sluit je de pagina, dan zijn ze weg.');
    await begin(page);
    await answer(page, q1, 2);
    await page.find(REMEMBERED);
    await page.reload();
    await page.find({ role: 'button', name: 'Begin' });
    await page.gone({ role: 'button', name: 'Ga verder' });
    assert.deepEqual(
      await page.evaluate(async () => [
        ...(await indexedDB.databases()),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]),
      [],
    );
  });

  it('works in memory where the browser refuses to keep anything, and says so', async () => {
    const page = await (await launch()).open(`${url}in-een-zandbak`);
    await page.find(/^Deze browser laat ons niets bewaren\./);
    await begin(page);
    for (const item of [q1, q2, q3]) await answer(page, item, 2);
    await page.find(REMEMBERED);
    await toProfile(page);
    await page.find(/^Je koos bij 3 onderdelen een stap\./);
    assert.deepEqual(await page.errors(), []);
  });
});

/** From the start screen to where the person was, with as many answers as there were. */
async function resume(/** @type {Page} */ page, /** @type {string} */ theme, /** @type {number} */ answered) {
  await page.find(`Je was bij '${theme}' en hebt ${answered} van de 24 vragen beantwoord.`);
  await page.click({ role: 'button', name: 'Ga verder' });
  await screen(page, theme);
}

/** From the start screen to the result of a check with these questions of the first theme answered. */
async function finishWith(/** @type {Page} */ page, /** @type {string[]} */ items) {
  await begin(page);
  for (const item of items) await answer(page, item, 2);
  await toProfile(page);
}

/** From any theme to the result, past what is open. */
async function toProfile(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: /Begeleiding op de werkvloer/ });
  await page.click({ role: 'button', name: 'Afronden' });
  await showProfile(page);
}

/** Answers these questions in one go, and reloads in the very moment that the screen says they are kept. */
function reloadWhenSaid(/** @type {string} */ text, /** @type {string[]} */ items) {
  const root = document.querySelector('werkspiegel-verbetertool')?.shadowRoot;
  const section = root?.querySelector('werkspiegel-section')?.shadowRoot;
  if (!root || !section) throw new Error('There is nothing to answer.');
  const isSaid = () => root.textContent?.includes(text) && root.textContent.includes(`${items.length} van 24`);
  new MutationObserver((_changes, observer) => {
    if (!isSaid()) return;
    observer.disconnect();
    location.reload();
  }).observe(root, { childList: true, characterData: true, subtree: true });
  for (const item of items)
    section.querySelector(`input[name="${item}"][value="niveau-4"]`)?.dispatchEvent(new MouseEvent('click'));
}

/** The keys of all that the tools keep in this browser. @returns {Promise<IDBValidKey[]>} */
function keptKeys() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('werkspiegel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const keys = opening.result.transaction('records').objectStore('records').getAllKeys();
      keys.onsuccess = () => resolve(keys.result);
      opening.result.close();
    };
  });
}

function toolPage(/** @type {string} */ attributes) {
  return `<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8">
        <title>Proef</title>
        <script type="module" src="/werkspiegel/werkspiegel-verbetertool.js"></script>
      </head>
      <body>
        <main><h1>Proef</h1><werkspiegel-verbetertool ${attributes}></werkspiegel-verbetertool></main>
      </body>
    </html>`;
}
