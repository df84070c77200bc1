import { chromium, firefox, webkit } from 'playwright-core';

/** A Chromium, or Playwright's own Firefox or WebKit. @type {import('./browsers.js').Start} */
export async function startPlaywright({ name, executable }, { profile, preload, requests }) {
  const context = await { chromium, firefox, webkit }[name].launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
  });
  await context.addInitScript(preload);
  context.on('request', (request) => requests.push(request.url()));
  // A browser with a profile starts with one empty window.
  const empty = context.pages();
  return {
    close: () => context.close(),
    async open() {
      const page = empty.pop() ?? (await context.newPage());
      return {
        native: page,
        goto: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        back: async () => void (await page.goBack({ waitUntil: 'commit' })),
        evaluate: (expression) => page.evaluate(expression),
        clickAt: ({ x, y }) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        resize: (size) => page.setViewportSize(size),
        screenshot: () => page.screenshot(),
        close: () => page.close(),
      };
    },
  };
}
