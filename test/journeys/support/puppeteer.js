import puppeteer from 'puppeteer-core';

/** An ordinary Firefox, over WebDriver BiDi. @type {import('./browsers.js').Start} */
export async function startPuppeteer({ executable }, { profile, preload, requests }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    userDataDir: profile,
    timeout: 90_000, // a busy machine
  });
  /** @type {unknown} The window that has the focus, which Firefox gives to one at a time. */
  let front;
  return {
    close: () => browser.close(),
    async open() {
      // The window it starts with never gets the focus, and in one window a tab hides the other.
      const page = await browser.newPage({ type: 'window' });
      front = page;
      await page.evaluateOnNewDocument(preload);
      page.on('request', (request) => requests.push(request.url()));
      return {
        native: page,
        goto: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        back: async () => void (await page.goBack()),
        evaluate: (expression) => page.evaluate(expression),
        async front() {
          if (front !== page) await page.bringToFront();
          front = page;
        },
        clickAt: ({ x, y }) => page.mouse.click(x, y),
        press: (key) => pressTogether(page.keyboard, key.split('+')),
        type: (text) => page.keyboard.type(text),
        resize: (size) => page.setViewport(size),
        close: () => page.close(),
      };
    },
  };
}

/** Playwright and WebKit take 'Shift+Tab' as it is. @returns {Promise<void>} */
async function pressTogether(
  /** @type {import('puppeteer-core').Keyboard} */ keyboard,
  /** @type {string[]} */ [key, ...rest],
) {
  const input = /** @type {import('puppeteer-core').KeyInput} */ (key === 'Space' ? ' ' : key);
  if (rest.length === 0) return keyboard.press(input);
  await keyboard.down(input);
  await pressTogether(keyboard, rest);
  await keyboard.up(input);
}
