import { chromium } from 'playwright-core';
import { findEngine } from '../../scripts/browsers.js';

/** As Lighthouse has it for slow 4G, applied by the browser to each request. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** Long enough for any page here, unless it hangs; in milliseconds. */
const PATIENCE = 60_000;

export async function launch() {
  const { executable } = await findEngine('chromium');
  return chromium.launch({ executablePath: executable, headless: true });
}

/**
 * A page in a fresh profile, spoken to over the DevTools protocol alone, so that nothing of a test framework counts.
 *
 * @typedef {{ cpu?: number, network?: typeof SLOW_4G, preload?: readonly string[] }} TabOptions
 */
export class Tab {
  #context;
  #session;

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {import('playwright-core').CDPSession} session
   */
  constructor(context, session) {
    this.#context = context;
    this.#session = session;
  }

  /** @param {import('playwright-core').Browser} browser @param {TabOptions} options */
  static async open(browser, { cpu = 1, network, preload = [] }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const session = await context.newCDPSession(await context.newPage());
    await session.send('Page.enable');
    await session.send('Performance.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellBench' });
    for (const source of preload) await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
    }
    return new Tab(context, session);
  }

  async goto(/** @type {string} */ url) {
    const { errorText } = await this.#session.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  /** What the page tells by itself: asking for it would take its time. @returns {Promise<string>} */
  told() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The page never told that it was ready.')), PATIENCE);
      this.#session.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(late);
        resolve(payload);
      });
    });
  }

  /**
   * Calls a function in the page, with `bench` as its first argument.
   *
   * @template {unknown[]} Args
   * @template Result
   * @param {(bench: import('./in-page.js').Bench, ...args: Args) => Result} call
   * @param {Args} args
   * @returns {Promise<Awaited<Result>>}
   */
  async evaluate(call, ...args) {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: `(${call})(globalThis.bench, ...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Calls a function in the page until what it gives is something.
   *
   * @template {unknown[]} Args
   * @template Result
   * @param {(bench: import('./in-page.js').Bench, ...args: Args) => Result} call
   * @param {Args} args
   * @returns {Promise<NonNullable<Awaited<Result>>>}
   */
  async until(call, ...args) {
    const start = Date.now();
    for (;;) {
      const result = await this.evaluate(call, ...args).catch((error) => {
        // The page may be between two documents.
        if (Date.now() - start > PATIENCE) throw error;
      });
      if (result) return result;
      if (Date.now() - start > PATIENCE) throw new Error(`The page never came to ${call.name}(${args.join(', ')}).`);
      await pause(20);
    }
  }

  /** Moves the mouse to a point, so that a click there is only a click. */
  async point(/** @type {{ x: number, y: number }} */ { x, y }) {
    await this.#session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async click(/** @type {{ x: number, y: number }} */ { x, y }) {
    const at = /** @type {const} */ ({ x, y, button: 'left', clickCount: 1 });
    await this.#session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.#session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Processor time that the main thread has used since the document began, in milliseconds: what else the machine does is not in it. */
  async threadTime() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  }

  /** What is in use once the garbage is gone: the JavaScript heap in bytes, DOM nodes, listeners, documents. */
  async memory() {
    for (let time = 0; time < 3; time += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners, documents } = await this.#session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners, documents };
  }

  async close() {
    await this.#context.close();
  }
}

export function pause(/** @type {number} */ milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
