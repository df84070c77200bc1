import assert from 'node:assert/strict';
import { it } from 'node:test';
import { POLICY } from '../../scripts/serve.js';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';
import { answer, answerAll, begin, items, screen, showProfile, themes, wipe } from './support/verbetertool.js';

/** @typedef {import('./support/browsers.js').Page} Page */

const url = await site();

/** What may stand on the window of a page that has the tools: the marks of Lit, and of zod where a kept check is read. */
const MARKS = [
  ...['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'],
  '__zod_globalConfig',
];

it('serves everything under the policy of a strict municipality', async () => {
  assert.match(POLICY, /^default-src 'none'; script-src 'self'; style-src 'self'; /);
  assert.match(POLICY, /; connect-src 'none'; /);
  assert.doesNotMatch(POLICY, /unsafe/);
  const tools = ['verbetertool', 'netwerk', 'tips', 'draaischijf', 'quickscan'];
  const pages = ['', ...tools.map((tool) => `${tool}.html`), 'site.css', 'is-er-niet'];
  const modules = ['verbetertool', 'tips', 'draaischijf', 'quickscan'].map(
    (tool) => `werkspiegel/werkspiegel-${tool}.js`,
  );
  for (const path of [...pages, ...modules]) {
    const { headers } = await fetch(`${url}${path}`);
    assert.equal(headers.get('Content-Security-Policy'), POLICY, path);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer', path);
  }
});

forEachEngine((_engine, launch) => {
  it('keeps to the policy, to its own files and to its own element through a whole check', async () => {
    const { browser, page, judge } = await watched(launch, 'verbetertool.html');
    await begin(page);
    await answer(page, items[0] ?? '', 4);
    await page.find(/Opgeslagen op deze computer$/);
    assert.deepEqual(await page.evaluate(changesOfPage), []);

    // What was kept passes zod's door on its way back.
    await page.reload();
    await page.evaluate(watchPage);
    await page.click({ role: 'button', name: 'Ga verder' });
    await answerAll(
      page,
      themes.map(({ items }) => items.map((_item, index) => (index === 0 ? 4 : 1))),
    );
    await showProfile(page);
    const atResult = browser.requests().length;
    await page.until(scrollToRadar);
    for (const detail of ['Dezelfde cijfers in een tabel', 'Hoe we rekenen']) {
      await page.click({ role: 'button', name: detail });
    }
    await page.evaluate(withoutPrintDialog);
    await page.click({ role: 'button', name: 'Druk af' });
    await page.gone({ css: 'iframe' });
    await page.click({ role: 'button', name: 'Begin een nieuwe check' });
    await screen(page, themes[0]?.title ?? '');
    await page.click({ role: 'button', name: 'Pauzeer' });
    await wipe(page);

    await judge();

    const requests = browser.requests();
    for (const address of new Set(requests)) assert.equal((await fetch(address)).status, 200, address);
    const late = requests.slice(atResult).filter((address) => !address.startsWith(`${url}werkspiegel/chunks/`));
    assert.deepEqual(late, []);
  });
});

forEachEngine((_engine, launch) => {
  it('keeps to the policy, to its own files and to its own element in the library of tips', async () => {
    const { page, judge } = await watched(launch, 'tips.html');
    await page.find(/^Alles bij elkaar/);
    await page.focus({ css: 'input[type="search"]' });
    await page.type('waakvlam');
    await page.find('Zoek iemand die de waakvlam brandend houdt.');
    await page.evaluate(withoutPrintDialog);
    await page.click({ role: 'button', name: /^Druk af/ });
    await page.gone({ css: 'iframe' });
    await page.click({ role: 'button', name: 'Wis zoekwoord en filters' });
    await page.find(/^Alles bij elkaar/);

    await judge();
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  });
});

forEachEngine((_engine, launch) => {
  it('keeps to the policy, to its own files and to its own element on both faces of the disc', async () => {
    const { page, judge } = await watched(launch, 'draaischijf.html');
    await page.click({ role: 'radio', name: 'Overlever' });
    await page.click({ role: 'radio', name: 'Pedagogisch' });
    await page.find(/^Wil doen, niet leren/);
    await page.evaluate(withoutPrintDialog);
    await page.click({ role: 'button', name: /^Druk deze/ });
    await page.gone({ css: 'iframe' });
    await page.click({ role: 'button', name: 'Kijk samen met de jongere' });
    await page.find('Welke zin past nu het meest bij jou?');
    await page.click({ role: 'button', name: 'Stop' });
    await page.find(/^Jullie zijn gestopt/);

    await judge();
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  });
});

/**
 * The page of a tool, watched from the start. `judge` holds what happened since against the policy: no report, no error, nothing said on
 * the console, nothing changed around the tool or on the window, nothing asked of another.
 *
 * @param {() => Promise<import('./support/browsers.js').Browser>} launch
 */
async function watched(launch, /** @type {string} */ path) {
  const browser = await launch();
  const page = await browser.open(`${url}index.html`);
  const said = listen(page);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.goto(`${url}${path}`);
  await page.evaluate(watchPage);
  const judge = async () => {
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(said, []);
    assert.deepEqual(await page.evaluate(changesOfPage), []);
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    assert.deepEqual(
      after.filter((name) => ![...before, ...MARKS].includes(name)),
      [],
    );
    for (const address of new Set(browser.requests())) assert.ok(address.startsWith(url), `not its own: ${address}`);
  };
  return { browser, page, judge };
}

/** The errors and warnings on the console. WebDriver, and so WebKitGTK, does not tell: there the list stays empty. */
function listen(/** @type {Page} */ { native }) {
  /** @type {string[]} */
  const said = [];
  const page = /** @type {{ on?: (event: 'console', listener: (message: ConsoleLine) => void) => void }} */ (native);
  page.on?.('console', (message) => {
    if (/^(error|warn|assert)/.test(message.type())) said.push(message.text());
  });
  return said;
}
/** @typedef {{ type: () => string, text: () => string }} ConsoleLine */

/** Keeps what changes in the page around the tool: what stands in its shadow root is its own. */
function watchPage() {
  /** @type {string[]} */
  const changes = [];
  Reflect.set(window, Symbol.for('test.changes'), changes);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      const added = [...addedNodes].map(({ nodeName }) => nodeName);
      changes.push([type, target.nodeName, attributeName, ...added].filter(Boolean).join(' '));
    }
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}

/** @returns {string[]} */
function changesOfPage() {
  return Reflect.get(window, Symbol.for('test.changes'));
}

function scrollToRadar() {
  const root = document.querySelector('werkspiegel-verbetertool')?.shadowRoot;
  const profile = root?.querySelector('werkspiegel-verbetertool-profile')?.shadowRoot;
  const canvas = profile?.querySelector('werkspiegel-radar')?.shadowRoot?.querySelector('canvas');
  canvas?.scrollIntoView();
  // chart.js gives the canvas the size of its frame.
  return canvas && canvas.width > 300;
}

/** No driver can answer a print dialog: printing is over as soon as it begins. */
function withoutPrintDialog() {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {};
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const view = get?.call(this);
      if (view) view.print = () => view.dispatchEvent(new view.Event('afterprint'));
      return view;
    },
  });
}
