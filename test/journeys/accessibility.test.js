import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';
import { answer, answerAll, begin, radio, screen, showProfile, themes } from './support/verbetertool.js';

/**
 * @typedef {import('./support/browsers.js').Page} Page
 * @typedef {(name: string) => Promise<void>} Look What is asked of every screen, called by its name.
 */

const url = await site();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1280, height: 800 };
const [firstTheme] = themes;
const [q1 = '', q2 = ''] = firstTheme?.items.map(({ id }) => id) ?? [];

forEachEngine((engine, launch) => {
  const elsewhere = engine !== 'chromium' && 'only Chromium can be told what its user asks of all pages';

  it('has no fault that axe can find', async () => {
    const page = await (await launch()).open(url);
    await page.resize(WIDE);
    await visitAll(page, async (name) => {
      await page.run(axe);
      assert.deepEqual(await page.evaluate(faults), [], name);
    });
  });

  it('fits a narrow screen, and gives a finger enough to aim at', async () => {
    const browser = await launch();
    const page = await browser.open(url);
    await page.resize({ width: browser.narrowest, height: 800 });
    await visitAll(page, async (name) => {
      assert.deepEqual(await page.evaluate(tooWide), [], name);
      assert.deepEqual(await page.evaluate(tooSmall), [], name);
    });
  });

  it('fits a screen with text of twice the size', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(url);
    await page.resize(WIDE);
    const native = playwright(page);
    const devtools = await native.context().newCDPSession(native);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await visitAll(page, async (name) => {
      const size = await page.evaluate(
        () => getComputedStyle(document.querySelector('main h1') ?? document.body).fontSize,
      );
      assert.equal(size, '64px', name);
      assert.deepEqual(await page.evaluate(tooWide), [], name);
    });
  });

  it('shows what is chosen and what has the focus in forced colours', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(`${url}verbetertool.html`);
    await playwright(page).emulateMedia({ forcedColors: 'active' });
    await begin(page);
    await answer(page, q1, 2);
    await page.focus(radio(q2, 1));
    await page.press('Space');
    const [chosen, open, focused] = await Promise.all(
      [radio(q1, 2), radio(q1, 3), radio(q2, 1)].map(({ css }) => page.evaluate(looksOf, css)),
    );
    assert.ok(chosen && open && focused);
    assert.equal(chosen.tick, 'visible');
    assert.equal(open.tick, 'hidden');
    assert.notEqual(chosen.ring, open.ring);
    assert.equal(chosen.appearance, 'auto', 'the radio itself is drawn by the browser');
    assert.match(focused.ring, / solid 3px$/);
    assert.doesNotMatch(chosen.ring, / 3px$/);

    await page.focus({ role: 'button', name: 'Pauzeer' });
    await page.press('Shift+Tab');
    const ring = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      return `${element?.localName} ${outlineStyle} ${outlineWidth}`;
    });
    assert.equal(ring, 'button solid 3px');
  });

  it('moves nothing for who asked for less movement', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(`${url}verbetertool.html`);
    /** @type {number[]} */
    const moved = [];
    for (const reducedMotion of /** @type {const} */ (['no-preference', 'reduce'])) {
      await playwright(page).emulateMedia({ reducedMotion });
      await page.goto(`${url}verbetertool.html`);
      await page.evaluate(countMovements);
      await page.click({ role: 'button', name: /^(Begin|Ga verder)$/ });
      await page.click({ role: 'button', name: 'Verder' });
      await screen(page, themes[1]?.title ?? '');
      moved.push(await page.evaluate(movements));
      await page.click({ role: 'button', name: 'Terug' });
      await screen(page, firstTheme?.title ?? '');
      await page.find(/Opgeslagen op deze computer$/);
    }
    assert.ok((moved[0] ?? 0) > 0, 'a screen slides in');
    assert.equal(moved[1], 0);
  });
});

/** Every page, and every screen of the tool in the states a person meets. */
async function visitAll(/** @type {Page} */ page, /** @type {Look} */ look) {
  const lookAtRest = async (/** @type {string} */ name) => {
    await page.until(isAtRest);
    await look(name);
  };
  await page.goto(`${url}index.html`);
  await page.find({ role: 'heading', name: 'Gereedschap voor begeleiders' });
  await lookAtRest('index');
  await page.goto(`${url}tips.html`);
  await page.find(/^Alles bij elkaar/);
  await lookAtRest('tips');
  await page.evaluate(openDetails);
  await page.find({ role: 'heading', name: 'Bereidheid om passend werk te zoeken of creëren' });
  await page.evaluate(openDetails);
  await lookAtRest('tips, opened');
  await page.goto(`${url}draaischijf.html`);
  await page.click({ role: 'radio', name: 'Ondernemer' });
  await page.click({ role: 'radio', name: 'Compenserend' });
  await page.find(/^Kan niet tegen sturen/);
  await lookAtRest('disc');
  await page.evaluate(openDetails);
  await page.find({ role: 'button', name: 'Toon waar dit op lijkt' });
  await page.evaluate(openDetails);
  await lookAtRest('disc, opened');
  await page.click({ role: 'button', name: 'Kijk samen met de jongere' });
  await page.find('Welke zin past nu het meest bij jou?');
  await lookAtRest('disc, together');
  await page.click({ role: 'button', name: 'Terug naar het scherm van de coach' });
  await page.click({ role: 'button', name: 'Laat de jongere kiezen' });
  await page.find({ role: 'heading', name: 'Geef het scherm nu aan de jongere.' });
  await lookAtRest('disc, giving the screen');
  await page.click({ role: 'button', name: 'Geef het scherm' });
  await page.find({ role: 'heading', name: 'Nu ben jij aan de beurt.' });
  await lookAtRest('disc, the language of the jongere');
  await page.click({ role: 'button', name: 'Verder' });
  await page.click({ role: 'radio', name: /^Ik kan het\./ });
  await lookAtRest('disc, the sentences');
  await page.click({ role: 'button', name: 'Verder' });
  await page.click({ role: 'button', name: 'Ja, dit klopt' });
  await page.find({ role: 'heading', name: 'Je bent klaar.' });
  await lookAtRest('disc, the jongere is done');
  await page.click({ role: 'button', name: 'Lukt vasthouden niet? Doe het in twee stappen' });
  await page.click({ role: 'button', name: 'Ja, ga verder' });
  await page.find({ role: 'heading', name: 'Praat er samen over' });
  await lookAtRest('disc, both see');
  await page.goto(`${url}quickscan.html`);
  await page.click({ role: 'button', name: /^Sociaal netwerk/ });
  await page.click({ role: 'button', name: /moeder$/ });
  await page.find('Hoe dichtbij staat deze persoon?');
  await lookAtRest('quick scan, circle');
  await page.click({ role: 'button', name: /^Leefgebieden/ });
  await page.click({ role: 'button', name: 'Hulp nu' });
  await page.find({ role: 'heading', name: 'Nu hulp' });
  await page.evaluate(openDetails);
  await lookAtRest('quick scan, leefgebieden');
  await page.click({ role: 'button', name: 'Sluit' });
  await page.click({ role: 'button', name: 'Samen, één vraag per scherm' });
  await page.find({ role: 'heading', name: 'Eerst oefenen' });
  await lookAtRest('quick scan, practice');
  await page.click({ role: 'button', name: 'Sla over' });
  await page.find({ role: 'heading', name: /^Jouw leven nu: vraag 1/ });
  await lookAtRest('quick scan, one question');
  await page.goto(`${url}verbetertool.html`);
  await page.find({ role: 'button', name: 'Begin' });
  await lookAtRest('start');
  await page.click({ role: 'button', name: 'Begin met een terugblik' });
  await page.find({ role: 'heading', name: 'Wat deed je in je laatste drie gesprekken?' });
  await lookAtRest('recall');
  await page.click({ role: 'button', name: 'Naar de vragen' });
  await page.click({ role: 'button', name: 'Ga dieper in op dit thema' });
  await page.find({ role: 'button', name: 'Toon alleen de korte vragen' });
  await lookAtRest('theme, deep');
  await page.click({ role: 'button', name: 'Toon alleen de korte vragen' });
  await page.find({ role: 'button', name: 'Ga dieper in op dit thema' });
  await lookAtRest('theme, empty');
  await answer(page, q1, 3);
  await page.find(/Opgeslagen op deze computer$/);
  await lookAtRest('theme, half');
  await answerAll(page, [
    [4, 1],
    [2, 2, 3, 'liever-niet'],
    [1, 'niet-mijn-werk', 4],
  ]);
  await lookAtRest('finish');
  await showProfile(page);
  await page.evaluate(openDetails);
  await lookAtRest('profile');
  for (const { button, title } of [
    { button: 'Mijn plan', title: 'Mijn plan' },
    { button: 'Door de tijd', title: 'Door de tijd' },
    { button: 'Mijn gegevens', title: 'Mijn gegevens' },
  ]) {
    await page.click({ role: 'button', name: button });
    await page.find({ role: 'heading', name: title });
    await page.evaluate(openDetails);
    await lookAtRest(title);
    await page.click({ role: 'button', name: 'Terug naar het begin' });
  }
  await page.click({ role: 'button', name: 'Wis mijn antwoorden' });
  await page.find({ role: 'dialog' });
  await lookAtRest('wipe');
  await page.goto(`${url}netwerk.html`);
  await page.click({ role: 'button', name: 'Begin' });
  await page.find({ role: 'heading', name: 'Samenwerking tussen verschillende disciplines' });
  await lookAtRest('network');
}

/** @returns {import('playwright-core').Page} */
function playwright(/** @type {Page} */ { native }) {
  return /** @type {import('playwright-core').Page} */ (native);
}

/** WCAG 2.2 up to AA, and the best practices. */
async function faults() {
  const { violations } = await Reflect.get(window, 'axe').run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.map((/** @type {import('axe-core').Result} */ { id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}

/** What a person would have to scroll sideways for, or cannot see at all. What scrolls by itself, as a wide table, may. */
function tooWide() {
  const wide = [...elements(document)].filter((element) => {
    const { width, right } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth + 1 && element.checkVisibility() && !scrolls(element);
  });
  const found = wide.slice(0, 10).map(({ localName, className }) => `${localName}.${className}`);
  return document.documentElement.scrollWidth > innerWidth ? ['the page', ...found] : found;

  /** @returns {boolean} */
  function scrolls(/** @type {Element | null} */ element) {
    if (!element) return false;
    const root = element.getRootNode();
    return (
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null))
    );
  }

  /** @returns {Iterable<Element>} */
  function* elements(/** @type {Document | ShadowRoot} */ root) {
    for (const element of root.querySelectorAll('*')) {
      // What is drawn is cut off at the edge of its drawing, whatever box an engine gives it.
      if (element instanceof SVGElement && element.ownerSVGElement) continue;
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  }
}

/** Controls under 24 by 24 pixels, and answers under 44. */
function tooSmall() {
  return [...controls(document)].flatMap((control) => {
    const answer = control.closest('label');
    const { width, height } = (answer ?? control).getBoundingClientRect();
    const least = answer ? 44 : 24;
    if (Math.min(width, height) >= least || !control.checkVisibility({ checkVisibilityCSS: true })) return [];
    return [`${control.localName} "${control.textContent?.trim().slice(0, 40)}": ${width} × ${height}`];
  });

  /** @returns {Iterable<Element>} */
  function* controls(/** @type {Document | ShadowRoot} */ root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('a[href], button, summary, input')) yield element;
      if (element.shadowRoot) yield* controls(element.shadowRoot);
    }
  }
}

function openDetails() {
  open(document);

  function open(/** @type {Document | ShadowRoot} */ root) {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element.shadowRoot) open(element.shadowRoot);
    }
  }
}

/** Whether nothing moves: contrast is judged, and targets are measured, where they end up. */
function isAtRest() {
  return isStill(document);

  /** @returns {boolean} */
  function isStill(/** @type {Document | ShadowRoot} */ root) {
    if (root.getAnimations().some(({ playState }) => playState === 'running')) return false;
    return [...root.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot || isStill(shadowRoot));
  }
}

/** How an answer looks, by its radio. */
function looksOf(/** @type {string} */ css) {
  const root = document.querySelector('werkspiegel-verbetertool')?.shadowRoot;
  const radio = root?.querySelector('werkspiegel-section')?.shadowRoot?.querySelector(css);
  const label = radio?.closest('label');
  if (!radio || !label) throw new Error(`There is no ${css}`);
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(label);
  return {
    tick: getComputedStyle(label, '::after').visibility,
    ring: `${outlineColor} ${outlineStyle} ${outlineWidth}`,
    appearance: getComputedStyle(radio).appearance,
  };
}

function countMovements() {
  const { animate } = Element.prototype;
  let count = 0;
  Element.prototype.animate = function (...args) {
    count += 1;
    return animate.apply(this, args);
  };
  for (const type of ['transitionrun', 'animationstart']) addEventListener(type, () => (count += 1), true);
  Reflect.set(window, Symbol.for('test.movements'), () => count);
}

/** @returns {number} */
function movements() {
  return Reflect.get(window, Symbol.for('test.movements'))();
}
