import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, it } from 'node:test';
import { forEachEngine } from './support/browsers.js';

const url = await servePages({
  '/': `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
    <h1>Proef</h1>
    <p style="color: red">Een stijl die het beleid niet toelaat.</p>
    <proef-kaart>Kies een antwoord</proef-kaart>
    <script src="/page.js"></script></html>`,
  '/page.js': `
    customElements.define('proef-kaart', class extends HTMLElement {
      constructor() {
        super();
        const make = (tag, properties, ...children) => {
          const element = Object.assign(document.createElement(tag), properties);
          element.append(...children);
          return element;
        };
        const note = make('output', {}, localStorage.note ?? 'nog niets');
        const keep = (value) => { localStorage.note = value; note.textContent = value; };
        this.attachShadow({ mode: 'open' }).append(
          make('fieldset', {},
            make('legend', {}, make('slot')),
            make('label', {}, make('input', { type: 'radio', name: 'a', value: 'soms', onchange: () => keep('soms') }), 'Soms'),
            make('label', {}, make('input', { type: 'radio', name: 'a', value: 'vaak', onchange: () => keep('vaak') }), 'Vaak')),
          make('label', {}, 'Notitie ', make('input', { onchange: ({ target }) => keep(target.value) })),
          make('button', { onclick: () => { setTimeout(() => { throw new Error('niet gevangen'); }); } }, 'Breek'),
          make('button', { disabled: true }, 'Verder'),
          note,
        );
      }
    });`,
});

forEachEngine((engine, launch) => {
  it('reaches a control in a shadow root with the mouse', async () => {
    const page = await (await launch()).open(url);
    await page.click({ role: 'radio', name: 'Vaak' });
    assert.equal((await page.find({ role: 'radio', name: 'Vaak' })).checked, true);
    assert.equal((await page.find({ role: 'status' })).text, 'vaak');
    assert.equal((await page.find({ role: 'group' })).name, 'Kies een antwoord');
  });

  it('reaches it with the keyboard', async () => {
    const page = await (await launch()).open(url);
    await page.focus({ role: 'radio', name: 'Soms' });
    await page.press('Space');
    await page.press('ArrowDown');
    assert.equal((await page.focused()).name, 'Vaak');
    await page.press('Tab');
    await page.type('Één gesprek');
    assert.equal((await page.focused()).value, 'Één gesprek');
    await page.press('Shift+Tab');
    assert.equal((await page.focused()).name, 'Vaak');
    await page.find('Één gesprek');
  });

  it('keeps what was stored over a reload, for a second window and after it was quit', async () => {
    const browser = await launch();
    const page = await browser.open(url);
    await page.click('Soms');
    await page.reload();
    await page.find('soms');

    const second = await browser.open(url);
    await second.click('Vaak');
    await page.until(() => localStorage.note === 'vaak');
    await page.focus({ role: 'textbox', name: 'Notitie' });
    await page.type('Later');
    await page.press('Tab');
    await second.until(() => localStorage.note === 'Later');
    await second.close();

    await browser.quit();
    await browser.start();
    await (await browser.open(url)).find('Later');
  });

  it('starts with an empty profile', async () => {
    await (await (await launch()).open(url)).find('nog niets');
  });

  it('reports violations of the policy, errors and requests', async () => {
    const browser = await launch();
    const page = await browser.open(url);
    await page.reload();
    await page.click('Breek');
    await page.until(() => Reflect.get(window, Symbol.for('werkspiegel.records')).errors.length > 0);
    assert.match((await page.errors())[0] ?? '', /niet gevangen/);
    const directives = (await page.violations()).map(({ directive }) => directive);
    assert.deepEqual(
      directives.filter((directive) => directive === 'style-src-attr'),
      ['style-src-attr', 'style-src-attr'],
    );
    for (const address of [url, `${url}page.js`]) assert.ok(browser.requests().includes(address), address);
  });

  it('says what it does not see', async () => {
    const page = await (await launch()).open(url);
    page.patience = 300;
    await page.gone('Nergens');
    await assert.rejects(page.find('Nergens'), /0 × "Nergens"/);
    await assert.rejects(page.click({ role: 'button', name: 'Verder' }), /1 × .*it is disabled/);
  });

  it('gives a page its size', async () => {
    const browser = await launch();
    const page = await browser.open(url);
    const size = { width: browser.narrowest, height: 640 };
    await page.resize(size);
    assert.deepEqual(await page.evaluate(() => ({ width: innerWidth, height: innerHeight })), size);
    assert.equal(browser.canScreenshot, engine === 'chromium');
    if (browser.canScreenshot) assert.equal((await page.screenshot()).at(1), 'P'.charCodeAt(0));
  });
});

/** Serves these pages under a strict policy, for as long as this file's tests run. */
async function servePages(/** @type {Record<string, string>} */ pages) {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
    );
    response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.writeHead(url in pages ? 200 : 404).end(pages[url]);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
}
