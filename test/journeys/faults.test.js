// What happens to records when something goes wrong around the page. `npm test` runs a tenth of the figures; `npm run
// test:faults` all of them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { POLICY } from '../../scripts/serve.js';
import { keptHere, lendHand } from '../faults/hand.js';
import { part, randomFrom, reached } from '../faults/report.js';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';
import { items, themes } from './support/verbetertool.js';

/**
 * @typedef {import('./support/browsers.js').Browser} Browser
 * @typedef {import('./support/browsers.js').Page} Page
 * @typedef {import('../faults/hand.js').Hand} Hand
 * @typedef {Record<string, any>} Kept
 */

const FIRST_THEME = themes[0]?.title ?? '';
const LAST_THEME = themes.at(-1)?.title ?? '';
const own = (themes[0]?.items ?? []).map(({ id }) => id);
/** The question that is answered in a frame, and the theme it goes on to, as arguments. */
const IN_FRAME = JSON.stringify([own[0], LAST_THEME]).slice(1, -1);
/** Like that of the site, but a page may have a script of its own in it. */
const OPEN_POLICY = POLICY.replace("script-src 'self'", "script-src * 'unsafe-inline'").replace(
  "style-src 'self'",
  'style-src *',
);
const ENDED = /^Deze check is in een ander venster afgerond of gewist\./;
const VALUES = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'liever-niet'];

const url = await site({
  '/kaal': { html: toolPage(withoutSecureContext), policy: OPEN_POLICY },
  '/zandbak': {
    html: `<!doctype html>
      <title>Zandbak</title>
      <script>addEventListener('message', ({ data }) => { window.said = data; });</script>
      <iframe width="800" height="600" sandbox="allow-scripts" src="/in-de-zandbak"></iframe>`,
    policy: "default-src 'none'; frame-src 'self'; script-src 'unsafe-inline'",
  },
  '/in-de-zandbak': {
    html: toolPage(() => {}, `(${lendHand})(); (${fillInAndTell})(${IN_FRAME})`),
    policy: OPEN_POLICY,
  },
});
const tool = `${url}verbetertool.html`;

forEachEngine((engine, launch) => {
  if (engine !== 'webkit') {
    it('has every answer that was said to be kept when the browser is killed', { timeout: 1_800_000 }, async () => {
      const kills = part(25);
      const random = randomFrom(engine.length);
      const browser = await launch();
      /** @type {Kept[]} */
      let before = [];
      let page = await openWithHand(browser, tool);
      for (let kill = 0; kill < kills; kill += 1) {
        const isFinishing = kill % 3 === 2;
        await page.evaluate(isFinishing ? finishOnAndOn : answerOnAndOn, own, VALUES, LAST_THEME);
        // What is asked last before the end was on the screen, so it was said to be kept.
        let count = await page.evaluate(countOf);
        for (const end = Date.now() + 300 + random(500); Date.now() < end || count.clicked < 4; ) {
          count = await page.evaluate(countOf);
        }
        browser.kill();
        await pause(200);
        await browser.start();
        page = await browser.open(tool);
        await page.find({ role: 'button', name: /^(Begin|Ga verder)$/ });
        const kept = await page.evaluate(keptHere);
        const why = `kill ${kill + 1}: ${JSON.stringify({ count, before, kept })}`;
        assertWhole(kept, why);
        if (isFinishing) {
          const added = afnamen(kept).length - afnamen(before).length;
          assert.ok(added >= count.finished, why);
        } else {
          const possible = Array.from({ length: 60 }, (_, more) =>
            JSON.stringify(sorted(answersAfter(count.acknowledged + more, draftIn(before)?.answers ?? {}))),
          );
          assert.ok(possible.includes(JSON.stringify(sorted(draftIn(kept)?.answers ?? {}))), why);
          const acknowledgedAt = new Date(count.times[count.acknowledged - 1] ?? 0).toISOString();
          assert.ok(count.acknowledged === 0 || draftIn(kept)?.changedAt >= acknowledgedAt, why);
        }
        // What is there can be gone on with.
        await giveHand(page);
        before = await page.evaluate(keptHere);
      }
      reached('kill', engine, kills);
    });
  }

  it('has every answer that was said to be kept when the page is left just after it', {
    timeout: 1_800_000,
  }, async () => {
    const leaves = part(100);
    const random = randomFrom(7);
    const page = await openWithHand(await launch(), tool);
    let [late, tooLate, lost] = [0, 0, 0];
    for (let leave = 0; leave < leaves; leave += 1) {
      const ms = leave % 10 < 3 ? random(100) : 100 + random(201);
      const item = own[leave % own.length] ?? '';
      const value = VALUES[leave % VALUES.length] ?? '';
      const isReloaded = leave % 2 === 0;
      await page.evaluate(leaveAfter, item, value, ms, isReloaded ? '' : new URL('index.html', url).href);
      const left = await page.until(() => {
        const note = sessionStorage.getItem('left');
        return document.readyState === 'complete' && !Reflect.get(window, 'leaving') && note && JSON.parse(note);
      });
      await page.evaluate(() => sessionStorage.removeItem('left'));
      const kept = await page.evaluate(keptHere);
      const isThere = draftIn(kept)?.answers[item] === value;
      const why = `${JSON.stringify({ leave, ms, left, item, value, kept })}`;
      assert.ok(isThere || !left.acknowledged, why);
      if (left.after >= 100 && isThere) late += 1;
      else if (left.after >= 100) tooLate += 1;
      else if (!isThere) lost += 1;
      if (!isReloaded) await page.goto(tool);
      await giveHand(page);
    }
    // A machine that is busy with something else may need longer for one: what was not said to be kept may go then.
    assert.ok(late + tooLate >= leaves * 0.7 && tooLate <= leaves * 0.02, `${late} and ${tooLate} of ${leaves}`);
    assert.deepEqual(await page.errors(), []);
    reached('leave', engine, leaves);
    reached('leave-late', engine, late);
    reached('leave-unsaid', engine, lost + tooLate);
  });

  it('never loses in one tab what was kept in another, whatever each does', { timeout: 1_800_000 }, async () => {
    const schedules = part(20);
    const random = randomFrom(20);
    const browser = await launch();
    const tabs = [await openWithHand(browser, tool)];
    for (let count = 1; count < 3; count += 1) tabs.push(await openWithHand(browser, tool, false));
    const kinds = [answering, finishing, deleting, importing];
    for (let at = 0; at < schedules; at += 1) {
      // With a tenth of them, each engine begins with other kinds.
      const kind = kinds[(at + engine.length) % kinds.length] ?? answering;
      const used = tabs.slice(0, at % 3 === 0 ? 2 : 3);
      await kind(used, () => random(80));
      await wipeEverywhere(tabs);
    }
    for (const tab of tabs) assert.deepEqual(await tab.errors(), []);
    reached('tabs-real', engine, schedules);
  });

  it('leaves everything as it is when a newer version takes over under an open page, and says so', async () => {
    const browser = await launch();
    const page = await openWithHand(browser, tool);
    await page.evaluate(chooseOne, own[0] ?? '', 'niveau-2');
    const before = await page.evaluate(keptHere);
    const newer = await browser.open(`${url}index.html`);
    await newer.evaluate(upgrade);
    await page.evaluate(chooseOne, own[1] ?? '', 'niveau-3');
    await page.find(/^In een ander venster is een nieuwere versie van dit hulpmiddel open\./);
    await page.find({ role: 'button', name: 'Neem je antwoorden mee als bestand' });
    assert.equal((await page.evaluate(chosenNow))[own[1] ?? ''], 'niveau-3');
    assert.deepEqual(await newer.evaluate(keptHere), before);
    await page.reload();
    await page.find(/^In deze browser is met een nieuwere versie van dit hulpmiddel gewerkt\./);
    await page.click({ role: 'button', name: 'Begin' });
    await page.find('✓ Onthouden tot je deze pagina sluit');
    assert.deepEqual(await newer.evaluate(keptHere), before);
    assert.deepEqual(await page.errors(), []);
    reached('upgrade', engine, 1);
  });

  it('leaves a check of a newer version as it is, and says so', async () => {
    const page = await openWithHand(await launch(), tool);
    const [draft] = await page.evaluate(keptHere);
    const newer = { ...draft, formatVersion: 2, answers: [{ of: 'another kind' }] };
    await page.evaluate(put, 'draft/verbetertool', newer);
    await page.reload();
    await page.find(/^Er staat hier een eerdere check die deze versie niet kan lezen\./);
    await page.click({ role: 'button', name: 'Begin' });
    await page.find('✓ Onthouden tot je deze pagina sluit');
    assert.deepEqual(await page.evaluate(keptHere), [newer]);
    assert.deepEqual(await page.errors(), []);
    reached('newer', engine, 1);
  });

  it('keeps what is on the screen when the data of the site is cleared under the open page, and says so', async () => {
    const browser = await launch();
    const page = await openWithHand(browser, tool);
    await page.evaluate(chooseOne, own[0] ?? '', 'niveau-2');
    const other = await browser.open(`${url}index.html`);
    await other.evaluate(clear);
    await page.evaluate(chooseOne, own[1] ?? '', 'niveau-3');
    await page.find(/^Wat hier bewaard was, is gewist in de browser zelf, en niet door dit hulpmiddel\./);
    await page.evaluate(chooseOne, own[2] ?? '', 'niveau-4');
    const [draft, ...more] = await page.evaluate(keptHere);
    assert.deepEqual(more, []);
    assert.deepEqual(draft?.answers, {
      [own[0] ?? '']: 'niveau-2',
      [own[1] ?? '']: 'niveau-3',
      [own[2] ?? '']: 'niveau-4',
    });
    assert.deepEqual(await page.errors(), []);
    reached('cleared', engine, 1);
  });

  it('works in memory in a real sandboxed frame, and says so', async () => {
    const page = await (await launch()).open(`${url}zandbak`);
    const said = await page.until(() => Reflect.get(window, 'said'));
    assert.deepEqual(said, ['kept only here', 'remembered', 'profile', 'take along']);
    reached('sandbox', engine, 1);
  });

  it('works as a whole without what a browser only has over https', async () => {
    const page = await (await launch()).open(`${url}kaal`);
    await giveHand(page);
    await page.evaluate(chooseOne, own[0] ?? '', 'niveau-2');
    await page.reload();
    await giveHand(page);
    assert.deepEqual(await page.evaluate(chosenNow), { [own[0] ?? '']: 'niveau-2' });
    await page.evaluate(finishAfter, 0, LAST_THEME);
    await page.click({ role: 'button', name: 'Mijn gegevens' });
    await page.find(/^Een wachtzin werkt alleen op een beveiligde verbinding \(https\)\./);
    await page.gone({ css: 'input[type=password]' });
    await page.click({ role: 'button', name: 'Als bestand om terug te zetten' });
    await page.find('Het bestand staat klaar. Kijk bij je downloads.');
    const [afname] = await page.evaluate(keptHere);
    await page.click({ role: 'button', name: /^Wis: / });
    await page.find('Er staat nog niets.');
    await page.chooseFile('input[type=file]', {
      ...{ name: 'spiegel.json', type: 'application/json' },
      text: JSON.stringify(afname),
    });
    await page.find('Er is één regel bijgekomen.');
    assert.deepEqual(await page.evaluate(keptHere), [afname]);
    assert.equal(await page.evaluate(() => Boolean(crypto.subtle ?? navigator.locks ?? navigator.storage)), false);
    assert.deepEqual(await page.errors(), []);
    reached('http', engine, 1);
  });
});

/** Fills in a check, and tells the page around it what was said on the way. */
async function fillInAndTell(/** @type {string} */ item, /** @type {string} */ lastTheme) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  /** @type {string[]} */
  const said = [];
  try {
    await hand.until('tool', () => document.querySelector('werkspiegel-verbetertool')?.shadowRoot && hand.has('Begin'));
    if (hand.text().includes('Deze browser laat ons niets bewaren.')) said.push('kept only here');
    await hand.press('Begin');
    await hand.choose(item, 'niveau-2');
    await hand.until('word', () => hand.text().includes('Onthouden tot je deze pagina sluit'));
    said.push('remembered');
    await hand.press(`[○◐●] ${lastTheme} .*`);
    await hand.press('Afronden');
    await hand.press('Toon mijn spiegel');
    await hand.until('profile', () => hand.has('Begin een nieuwe check'));
    said.push('profile');
    if (hand.has('Neem mee als bestand')) said.push('take along');
  } catch (error) {
    said.push(String(error));
  }
  parent.postMessage(said, '*');
}

function toolPage(/** @type {() => void} */ first, last = '') {
  return `<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8">
        <title>Proef</title>
        <script>(${first})()</script>
        <script type="module" src="/werkspiegel/werkspiegel-verbetertool.js"></script>
      </head>
      <body>
        <main><h1>Proef</h1><werkspiegel-verbetertool></werkspiegel-verbetertool></main>
        <script>${last}</script>
      </body>
    </html>`;
}

/** Takes away what a page over plain http does not have. */
function withoutSecureContext() {
  const gone = { configurable: true, value: undefined };
  Object.defineProperty(crypto, 'subtle', gone);
  Object.defineProperty(crypto, 'randomUUID', gone);
  Object.defineProperty(navigator, 'locks', gone);
  Object.defineProperty(navigator, 'storage', gone);
}

async function chooseOne(/** @type {string} */ item, /** @type {string} */ value) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  await hand.choose(item, value);
  await hand.until(
    'end of it',
    () => hand.isSaved() || hand.has('Begin') || /Bewaren lukte net niet|is een nieuwere versie van/.test(hand.text()),
  );
}

function chosenNow() {
  return /** @type {Hand} */ (Reflect.get(window, 'hand')).chosen();
}

/** As a newer build does. @returns {Promise<void>} */
function upgrade() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('werkspiegel', 2);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** @returns {Promise<void>} */
function put(/** @type {string} */ key, /** @type {unknown} */ value) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('werkspiegel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('records', 'readwrite');
      transaction.objectStore('records').put(value, key);
      transaction.oncomplete = () => resolve();
      opening.result.close();
    };
  });
}

/** As the button of the browser does. @returns {Promise<void>} */
function clear() {
  localStorage.clear();
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('werkspiegel');
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => resolve();
  });
}

/** Opens the tool and gives it a hand, at the first theme. */
async function openWithHand(/** @type {Browser} */ browser, /** @type {string} */ address, isBegun = true) {
  const page = await browser.open(address);
  await page.find({ role: 'button', name: /^(Begin|Ga verder)$/ });
  if (isBegun) await giveHand(page);
  else await page.evaluate(lendHand);
  return page;
}

async function giveHand(/** @type {Page} */ page) {
  await page.find({ role: 'button', name: /^(Begin|Ga verder)$/ });
  await page.evaluate(lendHand);
  await page.evaluate(goToFirstTheme, FIRST_THEME);
}

/** To the first theme, wherever this window or the one before it was. */
async function goToFirstTheme(/** @type {string} */ theme) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  if (!hand.has('Pauzeer')) await hand.press('Begin|Ga verder');
  await hand.press(`[○◐●] ${theme} .*`);
  await hand.until('kept', hand.isSaved);
}

/** Answers one question after another, each as soon as the one before is said to be kept, until the page ends. */
function answerOnAndOn(/** @type {string[]} */ items, /** @type {string[]} */ values) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  const { count } = hand;
  const go = async () => {
    for (;;) {
      const at = count.clicked;
      const round = Math.floor(at / items.length);
      count.times.push(Date.now());
      count.clicked += 1;
      await hand.choose(items[at % items.length] ?? '', values[(round + (at % items.length)) % values.length] ?? '');
      await hand.until('kept', hand.isSaved);
      count.acknowledged += 1;
    }
  };
  void go();
}

/** What stands there after so many of them. */
function answersAfter(/** @type {number} */ steps, /** @type {Record<string, string>} */ before) {
  const answers = { ...before };
  for (let at = Math.max(0, steps - own.length); at < steps; at += 1) {
    const round = Math.floor(at / own.length);
    answers[own[at % own.length] ?? ''] = VALUES[(round + (at % own.length)) % VALUES.length] ?? '';
  }
  return answers;
}

/** Finishes one check after another, until the page ends. */
function finishOnAndOn(
  /** @type {string[]} */ [item = ''],
  /** @type {string[]} */ [value = ''],
  /** @type {string} */ lastTheme,
) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  const { count } = hand;
  const go = async () => {
    for (;;) {
      await hand.choose(item, value);
      count.clicked += 1;
      await hand.press(`[○◐●] ${lastTheme} .*`);
      await hand.press('Afronden');
      await hand.press('Toon mijn spiegel');
      await hand.until('profile', () => hand.has('Begin een nieuwe check'));
      count.finished += 1;
      await hand.press('Begin een nieuwe check');
    }
  };
  void go();
}

function countOf() {
  return /** @type {Hand} */ (Reflect.get(window, 'hand')).count;
}

/** Chooses an answer and leaves the page so long after it, by a link or without one by reloading. */
async function leaveAfter(
  /** @type {string} */ item,
  /** @type {string} */ value,
  /** @type {number} */ ms,
  /** @type {string} */ address,
) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  Reflect.set(window, 'leaving', true);
  const clickedAt = performance.now();
  setTimeout(() => {
    const left = { acknowledged: hand.isSaved(), after: performance.now() - clickedAt };
    sessionStorage.setItem('left', JSON.stringify(left));
    if (address) location.assign(address);
    else location.reload();
  }, ms);
  void hand.choose(item, value);
}

/** @param {Page[]} tabs @param {() => number} delay */
async function answering(tabs, delay) {
  await joinAll(tabs);
  const answered = await Promise.all(tabs.map((tab, at) => answerOwn(tab, at, delay)));
  await agree(tabs, answered.flat());
}

/** One finishes while others answer: what was said to be kept before is in it, and who comes after is told. */
async function finishing(/** @type {Page[]} */ tabs, /** @type {() => number} */ delay) {
  await joinAll(tabs);
  const [finisher, ...others] = tabs;
  if (!finisher) return;
  const before = await finisher.evaluate(keptHere);
  const [, ...answered] = await Promise.all([
    finisher.evaluate(finishAfter, delay(), LAST_THEME),
    ...others.map((tab, at) => answerOwn(tab, at + 1, delay)),
  ]);
  for (const tab of others) await tab.find(ENDED);
  const kept = await finisher.evaluate(keptHere);
  const why = JSON.stringify({ before, answered, kept });
  assert.equal(draftIn(kept), undefined, why);
  const [afname, ...more] = afnamen(kept);
  assert.equal(more.length, 0, why);
  assert.equal(afname?.id, draftIn(before)?.id, why);
  for (const { item, value } of answered.flat()) assert.equal(afname?.answers[item], value, why);
}

/** One deletes while others answer: it is gone, everywhere, and stays gone. */
async function deleting(/** @type {Page[]} */ tabs, /** @type {() => number} */ delay) {
  await joinAll(tabs);
  const [deleter, ...others] = tabs;
  if (!deleter) return;
  await Promise.all([deleter.evaluate(wipeAfter, delay()), ...others.map((tab, at) => answerOwn(tab, at + 1, delay))]);
  for (const tab of others) await tab.find(ENDED);
  assert.deepEqual(await deleter.evaluate(keptHere), []);
  for (const tab of tabs) {
    assert.equal(
      await tab.evaluate(() => /** @type {Hand} */ (Reflect.get(window, 'hand')).has('Ga verder|Bekijk je spiegel.*')),
      false,
    );
  }
}

/** One takes in a finished check and another a draft while others answer: nothing that is here gives way. */
async function importing(/** @type {Page[]} */ tabs, /** @type {() => number} */ delay) {
  await joinAll(tabs);
  const [importer, ...others] = tabs;
  if (!importer) return;
  const here = draftIn(await importer.evaluate(keptHere)) ?? {};
  const foreign = /** @type {Kept} */ ({ ...here, id: 'van-elders', answers: { [items[5] ?? '']: 'niveau-4' } });
  const { section: _section, ...rest } = foreign;
  const finishedAt = '2026-01-05T10:00:00.000Z';
  const finished = /** @type {Kept} */ ({ ...rest, id: 'eerder', kind: 'afname', finishedAt });
  const [answers, message, refusal] = await Promise.all([
    Promise.all(others.map((tab, at) => answerOwn(tab, at + 1, delay))),
    importer.evaluate(takeInAfter, delay(), finished),
    importer.evaluate(takeInAfter, delay(), foreign),
  ]);
  assert.equal(message, '');
  assert.notEqual(refusal, '');
  await agree(tabs, answers.flat());
  const kept = await importer.evaluate(keptHere);
  assert.equal(draftIn(kept)?.id, here.id);
  assert.deepEqual(
    afnamen(kept).map(({ id, answers }) => ({ id, answers })),
    [{ id: 'eerder', answers: finished.answers }],
  );
}

/** One check, in every tab at its first theme. */
async function joinAll(/** @type {Page[]} */ tabs) {
  for (const tab of tabs) await tab.evaluate(goToFirstTheme, FIRST_THEME);
}

/**
 * Answers one question of the first theme again and again, that no other tab answers.
 *
 * @returns {Promise<{ item: string, value: string }[]>} What the screen said last to be kept.
 */
function answerOwn(/** @type {Page} */ tab, /** @type {number} */ at, /** @type {() => number} */ delay) {
  return tab.evaluate(
    async (item, steps) => {
      const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
      /** @type {{ item: string, value: string }[]} */
      let kept = [];
      for (const { value, ms } of steps) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        if (!(item in hand.chosen()) && hand.has('Begin')) break;
        await hand.choose(item, value).catch(() => {});
        await hand.until('word of it', () => hand.isSaved() || hand.has('Begin'));
        if (hand.has('Begin')) break;
        kept = [{ item, value }];
      }
      return kept;
    },
    own[at] ?? '',
    VALUES.slice(0, 4).map((value) => ({ value, ms: delay() })),
  );
}

/** Every tab shows the same, which is what is kept, with all that was said to be. */
async function agree(/** @type {Page[]} */ tabs, /** @type {{ item: string, value: string }[]} */ answered) {
  const [first] = tabs;
  if (!first) return;
  const kept = draftIn(await first.evaluate(keptHere))?.answers ?? {};
  for (const { item, value } of answered) assert.equal(kept[item], value, JSON.stringify({ answered, kept }));
  const mine = Object.fromEntries(Object.entries(kept).filter(([item]) => own.includes(item)));
  for (const tab of tabs) {
    await tab.until((expected) => {
      const chosen = /** @type {Hand} */ (Reflect.get(window, 'hand')).chosen();
      return Object.entries(expected).every(([item, value]) => chosen[item] === value);
    }, mine);
  }
}

async function finishAfter(/** @type {number} */ ms, /** @type {string} */ lastTheme) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  await new Promise((resolve) => setTimeout(resolve, ms));
  await hand.press(`[○◐●] ${lastTheme} .*`);
  await hand.press('Afronden');
  await hand.press('Toon mijn spiegel');
  await hand.until('profile', () => hand.has('Begin een nieuwe check'));
}

async function wipeAfter(/** @type {number} */ ms) {
  const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
  await new Promise((resolve) => setTimeout(resolve, ms));
  await hand.press('Pauzeer');
  await hand.press('Wis mijn antwoorden');
  await hand.press('Ja, wis alles');
  await hand.until('word of it', () => hand.text().includes('Alles is gewist.'));
}

async function takeInAfter(/** @type {number} */ ms, /** @type {unknown} */ value) {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return await /** @type {Hand} */ (Reflect.get(window, 'hand')).takeIn(value);
}

/** Wipes what is there in the first tab, and waits until every tab has nothing. */
async function wipeEverywhere(/** @type {Page[]} */ tabs) {
  const [first] = tabs;
  await first?.evaluate(async () => {
    const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
    if (hand.has('Pauzeer')) await hand.press('Pauzeer');
    if (!hand.has('Wis mijn antwoorden')) return;
    await hand.press('Wis mijn antwoorden');
    await hand.press('Ja, wis alles');
    await hand.until('word of it', () => hand.text().includes('Alles is gewist.'));
  });
  assert.deepEqual(await first?.evaluate(keptHere), []);
  for (const tab of tabs) {
    await tab.until(() => {
      const hand = /** @type {Hand} */ (Reflect.get(window, 'hand'));
      return hand.has('Begin') && !hand.has('Ga verder|Bekijk je spiegel.*|Pauzeer');
    });
  }
}

/** No record is torn: each is whole, and no check is both finished and not. */
function assertWhole(/** @type {Kept[]} */ kept, /** @type {string} */ why) {
  const ids = kept.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, why);
  assert.ok(kept.filter(({ kind }) => kind === 'draft').length <= 1, why);
  for (const { format, formatVersion, kind, answers, changedAt, finishedAt, section } of kept) {
    assert.deepEqual({ format, formatVersion }, { format: 'werkspiegel', formatVersion: 1 }, why);
    assert.ok(kind === 'draft' ? section : finishedAt, why);
    assert.ok(changedAt && answers, why);
    if (kind === 'afname') assert.ok(Object.keys(answers).length > 0, why);
  }
}

function draftIn(/** @type {Kept[]} */ kept) {
  return kept.find(({ kind }) => kind === 'draft');
}

function afnamen(/** @type {Kept[]} */ kept) {
  return kept.filter(({ kind }) => kind === 'afname');
}

function sorted(/** @type {Record<string, string>} */ answers) {
  return Object.entries(answers).sort(([a], [b]) => a.localeCompare(b));
}
