import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';

const url = await site();

forEachEngine((_engine, launch) => {
  it('takes a jongere through the scan: by the coach, together, and with whom to call before everything', async () => {
    const browser = await launch();
    const page = await browser.open(`${url}quickscan.html`);
    await page.resize({ width: browser.narrowest, height: 800 });
    await page.find({ role: 'heading', name: 'Werk dat past' });

    // Nothing is kept before there is a case; what was said then goes along into it.
    await page.evaluate(answer, 'interesse.dieren', 'leuk');
    assert.deepEqual(await page.evaluate(kept), [0, 0]);
    await page.click({ role: 'button', name: /^Geen casus open/ });
    await page.click({ role: 'textbox', name: 'Bijnaam of nummer' });
    await page.type('Zebra');
    await page.click({ role: 'button', name: 'Begin' });
    await page.find(/^Casus Zebra/);

    await page.click({ role: 'button', name: /^Leefgebieden/ });
    await page.find({ role: 'heading', name: 'De woonplek' });
    await page.evaluate(answer, 'wonen.vannacht', 'hulp');
    await page.find({ role: 'heading', name: 'Nu hulp' });
    assert.deepEqual(await page.evaluate(numbers), ['tel:112', 'tel:113', 'tel:08000113', 'tel:08002000']);
    await page.click({ role: 'button', name: 'Terug naar het gesprek' });

    await page.reload();
    await page.find(/^Casus Zebra/);
    await page.find({ role: 'heading', name: 'Nu hulp' });
    assert.deepEqual(await page.evaluate(chosen), ['leuk']);

    await page.click({ role: 'button', name: 'Samen, één vraag per scherm' });
    await page.find({ role: 'heading', name: 'Eerst oefenen' });
    await page.gone(/^Casus Zebra/);
    await page.click({ role: 'button', name: 'Sla over' });
    await page.find({ role: 'heading', name: 'Werk: vraag 1 van 37' });
    await page.click({ role: 'button', name: 'English' });
    await page.find({ role: 'heading', name: 'Work: question 1 of 37' });
    await page.click({ role: 'button', name: 'Stop' });
    await page.click({ role: 'button', name: 'Back to your coach' });
    await page.find({ role: 'heading', name: 'Werk dat past' });

    // The draaischijf has the same case open.
    await page.click({ role: 'button', name: /^Jij en ik/ });
    await page.click({ role: 'link', name: 'Open de draaischijf' });
    await page.find({ role: 'radio', name: 'Overlever' });
    await page.find(/^Casus Zebra/);

    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
    for (const address of new Set(browser.requests())) assert.ok(address.startsWith(url), `not its own: ${address}`);
  });
});

const kept = () => [localStorage.length, sessionStorage.length];

/** Many questions have the same answers, so one is told by its id. */
const answer = (/** @type {string} */ id, /** @type {string} */ value) => {
  const tool = document.querySelector('werkspiegel-quickscan')?.shadowRoot;
  const scan = tool?.querySelector('werkspiegel-quickscan-scan')?.shadowRoot;
  const radio = scan?.querySelector(`input[name="${id}"][value=${value}]`);
  if (!(radio instanceof HTMLInputElement)) throw new Error(`${id} is not asked`);
  radio.click();
};

const numbers = () => {
  const tool = document.querySelector('werkspiegel-quickscan')?.shadowRoot;
  return [...(tool?.querySelectorAll('.help a') ?? [])].map((link) => link.getAttribute('href'));
};

const chosen = () => {
  const tool = document.querySelector('werkspiegel-quickscan')?.shadowRoot;
  const scan = tool?.querySelector('werkspiegel-quickscan-scan')?.shadowRoot;
  return [...(scan?.querySelectorAll('input:checked') ?? [])].map((input) => input.getAttribute('value'));
};
