import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';

/** @typedef {import('./support/browsers.js').Page} Page */

const url = await site();

/** What the coach chose, and the model around it. */
const OF_THE_COACH =
  /conformist|afhankelijk|overlever|ondernemer|faciliter|pedagog|compens|participatief|wrijft|averechts|zelfbeeld|strateg/gi;

const LANGUAGE = { role: 'heading', name: 'Nu ben jij aan de beurt.' };
const QUESTION = { role: 'heading', name: 'Welke zin past nu het meest bij jou?' };
const DONE = { role: 'heading', name: 'Je bent klaar.' };
const BOTH = { role: 'heading', name: 'Praat er samen over' };
const COACH = { role: 'heading', name: 'Wat sluit nu aan?' };

forEachEngine((engine, launch) => {
  it("does not come back by Back or a reload, and holds nothing of the coach's meanwhile", async () => {
    const page = await (await launch()).open(`${url}index.html`);
    await page.goto(`${url}draaischijf.html`);
    const address = await page.evaluate(() => location.href);
    await page.click({ role: 'radio', name: 'Overlever' });
    await page.click({ role: 'radio', name: 'Pedagogisch' });
    await page.find(/^Wil doen, niet leren/);
    assert.notDeepEqual(await ofTheCoach(page), [], 'this looks for the wrong thing');
    await giveScreen(page);
    for (let times = 0; times < 3; times += 1) {
      await goBack(page);
      await page.find(LANGUAGE);
      assert.deepEqual(await ofTheCoach(page), []);
      assert.equal(await page.evaluate(() => location.href), address);
    }
    await page.click({ role: 'button', name: 'Verder' });
    await page.find(QUESTION);
    await goBack(page);
    await page.find(QUESTION);

    await page.reload();
    await page.find({ role: 'heading', name: 'De pagina is opnieuw geladen.' });
    assert.deepEqual(await ofTheCoach(page), []);
    await goBack(page);
    await page.find({ role: 'heading', name: 'De pagina is opnieuw geladen.' });
    assert.deepEqual(await ofTheCoach(page), []);
    await takeBack(page);
    await page.find(COACH);
    assert.equal((await page.find({ role: 'radio', name: 'Overlever' })).checked, false);

    // And Back is the browser's again.
    await page.until(() => history.state?.werkspiegelHandedOver === undefined);
    await page.back();
    await page.find({ role: 'heading', name: 'Gereedschap voor begeleiders' });
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await page.violations(), []);
  });

  it('goes by keyboard alone, there and back', async () => {
    const page = await (await launch()).open(`${url}draaischijf.html`);
    await page.find(COACH);
    await tabTo(page, 'button', 'Laat de jongere kiezen');
    await page.press('Enter');
    await page.find({ role: 'heading', name: 'Geef het scherm nu aan de jongere.' });
    await tabTo(page, 'radio', 'Ik houd een knop twee tellen vast');
    await page.press('ArrowDown');
    await tabTo(page, 'textbox', 'Kies nu je code: vier cijfers');
    await page.type('2468');
    await page.press('Enter');
    await page.find(LANGUAGE);
    await tabTo(page, 'button', 'Verder');
    await page.press('Space');
    await page.find(QUESTION);
    await tabTo(page, 'radio', /^Ik kan het\./);
    for (const key of ['Space', 'ArrowDown']) await page.press(key);
    await tabTo(page, 'button', 'Verder');
    await page.press('Enter');
    await page.find({ role: 'heading', name: 'Klopt dit?' });
    await page.find(/^Ik wil wel, maar het lukt me nog niet\./);
    await tabTo(page, 'button', 'Ja, dit klopt');
    await page.press('Enter');
    await page.find(DONE);
    await tabTo(page, 'textbox', 'Jouw code van vier cijfers');
    for (const left of ['2 keer', 'één keer']) {
      await page.type('1357');
      await page.press('Enter');
      await page.find(`Dit is niet de code. Het scherm blijft dicht. Je kunt het nog ${left} proberen.`);
    }
    await page.type('2468');
    await page.press('Enter');
    await page.find(BOTH);
    await page.find('Je coach had nog geen zin in gedachten.');
    assert.deepEqual(await ofTheCoach(page), []);
    await tabTo(page, 'button', 'Terug naar het scherm van de coach');
    await page.press('Enter');
    await page.find(COACH);
    await page.find(/^De jongere koos: 'Ik wil wel/);
  });

  const elsewhere = engine !== 'chromium' && 'only here a mouse and a key can be held';

  it('comes back when the button is held, with the mouse or a key', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(`${url}draaischijf.html`);
    const native = /** @type {import('playwright-core').Page} */ (page.native);
    const easings = ['linear', 'steps(4)'];
    for (const hold of [
      async () => {
        await native.mouse.down();
        return () => native.mouse.up();
      },
      async () => {
        await native.emulateMedia({ reducedMotion: 'reduce' });
        await native.keyboard.down('Space');
        return () => native.keyboard.up('Space');
      },
    ]) {
      await giveScreen(page);
      await page.click({ role: 'button', name: 'Verder' });
      await page.click({ role: 'radio', name: /^Ik kan het\./ });
      await page.click({ role: 'button', name: 'Verder' });
      await page.click({ role: 'button', name: 'Ja, dit klopt' });
      await page.find(DONE);
      // The mouse is on it now, and it has the focus.
      await page.click({ role: 'button', name: 'Houd twee tellen vast' });
      await page.find(/^Nog niet terug\./);
      await page.focus({ role: 'button', name: 'Houd twee tellen vast' });
      const letGo = await hold();
      assert.equal(await page.evaluate(easing), easings.shift());
      await page.find(BOTH);
      await letGo();
      await page.find(BOTH);
      await page.click({ role: 'button', name: 'Terug naar het scherm van de coach' });
      await page.find(COACH);
    }
  });

  const unplugged = engine !== 'chromium' && 'only here a request can be refused';

  it('says so when it cannot be loaded, and goes back or tries again', { skip: unplugged }, async () => {
    const page = await (await launch()).open(`${url}draaischijf.html`);
    const native = /** @type {import('playwright-core').Page} */ (page.native);
    await native.route(/eyes/, (route) => route.abort());
    await page.click({ role: 'button', name: 'Laat de jongere kiezen' });
    await page.find('Dit kon niet worden geladen. Probeer het zo opnieuw.');
    await page.click({ role: 'button', name: 'Terug naar mijn scherm' });
    await page.find(COACH);
    await page.click({ role: 'button', name: 'Laat de jongere kiezen' });
    await page.find('Dit kon niet worden geladen. Probeer het zo opnieuw.');
    await native.unroute(/eyes/);
    await page.click({ role: 'button', name: 'Probeer opnieuw' });
    await page.find({ role: 'heading', name: 'Geef het scherm nu aan de jongere.' });
    assert.equal((await page.focused()).name, 'Geef het scherm nu aan de jongere.');
  });
});

/** How the bar in the button fills. */
function easing() {
  const tool = document.querySelector('werkspiegel-draaischijf')?.shadowRoot;
  const room = tool?.querySelector('werkspiegel-disc-eyes')?.shadowRoot;
  const bar = room?.querySelector('werkspiegel-handing-over')?.shadowRoot?.querySelector('.bar');
  return bar?.getAnimations()[0]?.effect?.getTiming().easing;
}

async function giveScreen(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: 'Laat de jongere kiezen' });
  await page.click({ role: 'button', name: 'Geef het scherm' });
  await page.find(LANGUAGE);
}

async function takeBack(/** @type {Page} */ page) {
  await page.click({ role: 'button', name: 'Lukt vasthouden niet? Doe het in twee stappen' });
  await page.click({ role: 'button', name: 'Ja, ga verder' });
}

/** Goes back within the page, and waits until that is done. */
async function goBack(/** @type {Page} */ page) {
  await page.evaluate(() => {
    const done = Symbol.for('test.back');
    Reflect.set(window, done, false);
    addEventListener('popstate', () => Reflect.set(window, done, true), { once: true });
  });
  await page.back();
  await page.until(() => Reflect.get(window, Symbol.for('test.back')));
}

/** Words of the coach's face in the tool, as text, attribute or value, in every shadow root. */
async function ofTheCoach(/** @type {Page} */ page) {
  const everything = await page.evaluate(() => {
    const read = (/** @type {Element} */ element) => {
      const own = [element.textContent ?? '', 'value' in element ? String(element.value) : ''];
      for (const { name, value } of element.attributes) own.push(name, value);
      if (element.shadowRoot) own.push(...inside(element.shadowRoot));
      return own;
    };
    /** @type {(root: ParentNode) => string[]} */
    const inside = (root) => [...root.querySelectorAll('*')].flatMap(read);
    const tool = document.querySelector('werkspiegel-draaischijf');
    return [document.title.replace('Draaischijf', ''), ...(tool ? read(tool) : [])].join('\n');
  });
  return everything.match(OF_THE_COACH) ?? [];
}

/** Presses Tab until it is there. */
async function tabTo(/** @type {Page} */ page, /** @type {string} */ role, /** @type {string | RegExp} */ name) {
  /** @type {string[]} */
  const passed = [];
  while (passed.length < 60) {
    await page.press('Tab');
    const focused = await page.focused();
    passed.push(`${focused.role} "${focused.name}"`);
    const isNamed = typeof name === 'string' ? focused.name === name : name.test(focused.name ?? '');
    if (focused.role === role && isNamed) return;
  }
  assert.fail(`Tab does not come to ${role} "${name}", only to ${passed.join(', ')}`);
}
