import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { findEngine, wantedEngines } from '../../../scripts/browsers.js';
import { keepRecords, look, readRecords } from './in-page.js';

/**
 * @typedef {import('../../../scripts/browsers.js').Engine} Engine
 * @typedef {import('../../../scripts/browsers.js').EngineName} EngineName
 * @typedef {import('./in-page.js').Query} Query
 * @typedef {import('./in-page.js').Sight} Sight
 * @typedef {{ directive: string, blocked: string, sample: string, source: string }} Violation
 * @typedef {{ width: number, height: number }} Size
 */

/**
 * What the three ways to drive a browser have in common.
 *
 * @typedef {object} Tab
 * @property {unknown} native What the driver gives, for what this interface leaves out.
 * @property {(url: string) => Promise<void>} goto
 * @property {() => Promise<void>} reload
 * @property {() => Promise<void>} back
 * @property {(expression: string) => Promise<any>} evaluate
 * @property {() => Promise<void>} [front] Gives its window the focus, where a window can be without.
 * @property {(point: { x: number, y: number }) => Promise<void>} clickAt
 * @property {(key: string) => Promise<void>} press
 * @property {(text: string) => Promise<void>} type
 * @property {(size: Size) => Promise<void>} resize
 * @property {() => Promise<Uint8Array>} [screenshot]
 * @property {() => Promise<void>} close
 *
 * @typedef {{ open: () => Promise<Tab>, close: () => Promise<void> }} Running
 * @typedef {{ profile: string, preload: () => void, requests: string[] }} StartOptions
 * @typedef {(engine: Engine, options: StartOptions) => Promise<Running>} Start
 */

/**
 * Runs a journey in every engine. What it launches is closed after each test.
 *
 * @param {(engine: EngineName, launch: () => Promise<Browser>) => void} journey Registers the tests.
 */
export function forEachEngine(journey) {
  for (const engine of wantedEngines()) {
    describe(engine, () => {
      /** @type {Set<Browser>} */
      const launched = new Set();
      afterEach(async () => {
        const browsers = [...launched];
        launched.clear();
        await Promise.all(browsers.map((browser) => browser.end()));
      });
      journey(engine, async () => {
        const browser = new Browser(await findEngine(engine));
        launched.add(browser);
        await browser.start();
        return browser;
      });
    });
  }
}

/** A browser with a fresh profile, that survives until the end of the test. */
export class Browser {
  /** @type {string[]} */
  #requests = [];
  /** @type {Running | undefined} */
  #running;
  #profile = mkdtempSync(join(tmpdir(), 'werkspiegel-profile-'));
  #engine;

  constructor(/** @type {Engine} */ engine) {
    this.#engine = engine;
  }

  /** Whether pages of it can be pictured. WebKitGTK hangs on it without a screen. */
  get canScreenshot() {
    return this.#engine.name === 'chromium';
  }

  /** The narrowest a page can be made, in pixels. MiniBrowser's bar needs its room. */
  get narrowest() {
    return this.#engine.driver === 'webkitgtk' ? 450 : 320;
  }

  /** Whether its windows have the focus, so that a page shows where its focus is. MiniBrowser's have not, without a screen. */
  get hasFocus() {
    return this.#engine.driver !== 'webkitgtk';
  }

  /** Starts it, or starts it again with what sites stored. */
  async start() {
    const start = await starter(this.#engine);
    this.#running = await start(this.#engine, {
      profile: this.#profile,
      preload: keepRecords,
      requests: this.#requests,
    });
  }

  /** Quits it, as its user does at the end of the day. Its pages are gone; its profile stays for the next start. */
  async quit() {
    const running = this.#running;
    this.#running = undefined;
    await running?.close();
  }

  /** Ends all its processes at once, as a crash or an empty battery does. Only Linux tells which they are. */
  kill() {
    this.#running = undefined;
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const args = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        if (args.includes(this.#profile)) process.kill(Number(id), 'SIGKILL');
      } catch {
        // it ended meanwhile
      }
    }
  }

  /** Quits it and throws its profile away. */
  async end() {
    await this.quit();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Opens a window, next to those that are there. */
  async open(/** @type {string} */ url) {
    if (!this.#running) throw new Error('The browser is closed.');
    const page = new Page(await this.#running.open(), this);
    await page.goto(url);
    return page;
  }

  /** The addresses that its pages asked a server for, the pages themselves included, over all its starts. */
  requests() {
    return this.#requests.filter((url) => /^(https?|wss?):/.test(url));
  }
}

/** One window with one page. */
export class Page {
  /** How long it may take to show what is waited for, in milliseconds. */
  patience = 15_000;
  /** @type {{ violations: Violation[], errors: string[] }} Those of the pages before this one. */
  #past = { violations: [], errors: [] };
  #tab;
  #browser;

  constructor(/** @type {Tab} */ tab, /** @type {Browser} */ browser) {
    this.#tab = tab;
    this.#browser = browser;
  }

  /** Playwright's or Puppeteer's page, or `{ call(method, path, body) }` on the WebDriver session. */
  get native() {
    return this.#tab.native;
  }

  async goto(/** @type {string} */ url) {
    await this.#keepPast();
    await this.#tab.goto(url);
  }

  async reload() {
    await this.#keepPast();
    await this.#tab.reload();
  }

  /** The browser's own Back. Whether the page stays, or another one comes, is for the test to see. */
  async back() {
    await this.#keepPast();
    await this.#tab.back();
  }

  async close() {
    await this.#tab.close();
  }

  /**
   * Runs a function in the page. It uses nothing from around it; arguments and result travel as JSON.
   *
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} fn
   * @param {Args} args
   * @returns {Promise<Awaited<Result>>}
   */
  evaluate(fn, ...args) {
    return this.#tab.evaluate(`(${fn})(...${JSON.stringify(args)})`);
  }

  /** Runs a script in the page, such as that of a library, whatever the page's own policy. */
  async run(/** @type {string} */ source) {
    await this.#tab.evaluate(`(() => { ${source}\n})()`);
  }

  /**
   * Asks the page again and again until the answer is true, and gives that answer.
   *
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} fn
   * @param {Args} args
   */
  async until(fn, ...args) {
    return await this.#ask(
      () => this.evaluate(fn, ...args),
      (answer) => Boolean(answer),
      () => `The page never came to: ${fn}`,
    );
  }

  /** Waits until exactly one element matches and shows, and tells what is known of it. */
  async find(/** @type {Query} */ query) {
    return await this.#find(query, 'look');
  }

  /** Waits until nothing that matches shows any more. */
  async gone(/** @type {Query} */ query) {
    await this.#ask(
      () => this.evaluate(look, forPage(query), 'look'),
      ({ count }) => count === 0,
      () => `Still there: ${describeQuery(query)}`,
    );
  }

  /** How many elements match and show, at this moment. */
  async count(/** @type {Query} */ query) {
    return (await this.evaluate(look, forPage(query), 'look')).count;
  }

  /** Clicks it with the mouse, as soon as the mouse can reach it. */
  async click(/** @type {Query} */ query) {
    await this.#tab.front?.();
    const { point } = await this.#find(query, 'point');
    if (point) await this.#tab.clickAt(point);
  }

  /** Sets the focus on it, as a start for keys. */
  async focus(/** @type {Query} */ query) {
    await this.#tab.front?.();
    await this.#find(query, 'focus');
  }

  /** What has the focus, in whichever shadow root. */
  async focused() {
    return await this.evaluate(look, { focused: true }, 'look');
  }

  /** Presses a key by its name, such as `Tab`, `Shift+Tab`, `ArrowDown`, `Space` or `a`. */
  async press(/** @type {string} */ key) {
    await this.#tab.front?.();
    await this.#tab.press(key);
  }

  async type(/** @type {string} */ text) {
    await this.#tab.front?.();
    await this.#tab.type(text);
  }

  /** Gives a file to the only file field that matches, shown or not. */
  async chooseFile(/** @type {string} */ css, /** @type {{ name: string, type: string, text: string }} */ file) {
    await this.until(
      (css, { name, type, text }) => {
        const field = [...fields(document)].find((element) => element.matches(css));
        if (!(field instanceof HTMLInputElement)) return false;
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name, { type }));
        field.files = transfer.files;
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;

        /** @returns {Iterable<Element>} */
        function* fields(/** @type {Document | ShadowRoot} */ root) {
          for (const element of root.querySelectorAll('*')) {
            yield element;
            if (element.shadowRoot) yield* fields(element.shadowRoot);
          }
        }
      },
      css,
      file,
    );
  }

  /** Gives the page this size in CSS pixels. */
  async resize(/** @type {Size} */ size) {
    await this.#tab.resize(size);
    await this.until(({ width, height }) => innerWidth === width && innerHeight === height, size);
  }

  /** A picture of what shows, as PNG. Ask `canScreenshot` first. */
  async screenshot() {
    if (!this.#browser.canScreenshot || !this.#tab.screenshot) throw new Error('This engine gives no pictures here.');
    return await this.#tab.screenshot();
  }

  /** What the page did against its content security policy, since the window opened. */
  async violations() {
    return (await this.#records()).violations;
  }

  /** The errors that nothing in the page caught, since the window opened. */
  async errors() {
    return (await this.#records()).errors;
  }

  async #records() {
    const { violations, errors } = await this.evaluate(readRecords);
    return { violations: [...this.#past.violations, ...violations], errors: [...this.#past.errors, ...errors] };
  }

  /** A page takes its records with it. Where a page goes by itself, those of the page before are lost. */
  async #keepPast() {
    this.#past = await this.#records();
  }

  /** @param {Query} query @param {'look' | 'point' | 'focus'} purpose */
  async #find(query, purpose) {
    return await this.#ask(
      () => this.evaluate(look, forPage(query), purpose),
      ({ count, hindrance }) => count === 1 && !hindrance,
      (sight) =>
        `${sight?.count ?? 'no'} × ${describeQuery(query)}${sight?.hindrance ? `, but ${sight.hindrance}` : ''}`,
    );
  }

  /**
   * @template Answer
   * @param {() => Promise<Answer>} ask
   * @param {(answer: Answer) => boolean} isGood
   * @param {(answer: Answer | undefined) => string} complaint
   */
  async #ask(ask, isGood, complaint) {
    /** @type {Answer | undefined} */
    let answer;
    /** @type {unknown} Asking fails while the page gives way to the next. */
    let cause;
    for (const end = Date.now() + this.patience; Date.now() < end; await pause(50)) {
      try {
        answer = await ask();
        cause = undefined;
        if (isGood(answer)) return answer;
      } catch (error) {
        cause = error;
      }
    }
    throw new Error(`${complaint(answer)} (after ${this.patience / 1000} s)${cause ? `: ${cause}` : ''}`, { cause });
  }
}

/** @returns {Promise<Start>} */
async function starter(/** @type {Engine} */ { driver }) {
  if (driver === 'webkitgtk') return (await import('./webkit.js')).startWebKit;
  if (driver === 'puppeteer') return (await import('./puppeteer.js')).startPuppeteer;
  return (await import('./playwright.js')).startPlaywright;
}

/** A query as it travels to the page. */
function forPage(/** @type {Query} */ query) {
  if (typeof query === 'string' || query instanceof RegExp) return { text: pattern(query) };
  if ('css' in query) return query;
  if ('text' in query) return { text: pattern(query.text) };
  return { role: query.role, name: query.name === undefined ? null : pattern(query.name) };
}

function pattern(/** @type {string | RegExp} */ text) {
  if (text instanceof RegExp) return { source: text.source, flags: text.flags.replaceAll('g', '') };
  const source = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { source: `^${source}$`, flags: 'u' };
}

function describeQuery(/** @type {Query} */ query) {
  return JSON.stringify(query, (_key, value) => (value instanceof RegExp ? String(value) : value));
}
