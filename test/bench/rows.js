// What is measured. Each function opens a page of its own, in a fresh profile, and closes it again.
import { answersTo } from './content.js';
import {
  aim,
  aimAt,
  beginAtOnce,
  canBegin,
  chartIsDrawn,
  hasButton,
  install,
  kept,
  mountAndRemove,
  notChosen,
  PLACES,
  press,
  pressToPainted,
  recorded,
  savingSeen,
  watchSaving,
} from './in-page.js';
import { pause, Tab } from './tab.js';

/** @typedef {import('./content.js').Questionnaire} Questionnaire */
/** @typedef {import('./sites.js').Kind} Kind */

/**
 * Milliseconds to the paint, and milliseconds of processor time that the main thread used for it.
 *
 * @typedef {{ milliseconds: number, thread: number }} Taken
 */

/** Milliseconds for what a click sets off, saving included, to be over. Too little shows: less is kept than was chosen. */
export const SETTLE = 120;
/** Cycles before the first reading of the memory. */
const WARM_UP = 100;

/**
 * @typedef {object} Bench
 * @property {import('playwright-core').Browser} browser
 * @property {string} url
 * @property {{ path: string, bytes: number }[]} sent What the server sent since this was last emptied.
 * @property {import('./sites.js').Questionnaires} questionnaires
 */

const preloadOf = (/** @type {Kind} */ kind) => `(${install})(${JSON.stringify(PLACES[kind])})`;

/** @template Result @param {Bench} bench @param {Kind} kind @param {import('./tab.js').TabOptions} options @param {(tab: Tab) => Promise<Result>} use */
async function withTab({ browser }, kind, options, use) {
  const tab = await Tab.open(browser, { ...options, preload: [preloadOf(kind), ...(options.preload ?? [])] });
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** From navigation to the first question painted and wired: how long, and what came over the line by then. */
export async function firstQuestion(
  /** @type {Bench} */ bench,
  /** @type {Kind} */ kind,
  /** @type {import('./tab.js').TabOptions} */ options,
) {
  return withTab(bench, kind, { ...options, preload: [`(${beginAtOnce})()`] }, async (tab) => {
    // From a page of the same site, as a person comes, and once the new window has come to rest: else the start of a process and the
    // browser's own pages would be in all figures.
    await tab.goto(`${bench.url}/blank.html`);
    await pause(1500);
    bench.sent.length = 0;
    const [milliseconds] = await Promise.all([tab.told(), tab.goto(`${bench.url}/${kind}/published.html`)]);
    const thread = await tab.threadTime();
    const files = [...bench.sent];
    const missing = files.filter(({ bytes }) => bytes === 0);
    if (missing.length > 0) throw new Error(`${kind} asks for what is not there: ${missing.map(({ path }) => path)}`);
    return {
      milliseconds: Number(milliseconds),
      thread,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      files,
    };
  });
}

/** From the click on Begin to all 72 questions painted on one screen, from data: how long, and the main thread's part of it. */
export async function allAtOnce(/** @type {Bench} */ bench, /** @type {Kind} */ kind) {
  const { structure } = bench.questionnaires.oneTheme;
  const last = structure.sections.at(-1)?.items.at(-1)?.id ?? '';
  return withTab(bench, kind, {}, async (tab) => {
    await tab.goto(`${bench.url}/${kind}/one-theme.html`);
    await tab.until(canBegin);
    await pause(300);
    const before = await tab.threadTime();
    const milliseconds = await tab.evaluate(pressToPainted, 'begin', last, structure.waysOut.at(-1) ?? '');
    return { milliseconds, thread: (await tab.threadTime()) - before };
  });
}

/** The page with all 72 on one screen really takes answers: every one is chosen and read back. */
export async function proveAllAtOnce(/** @type {Bench} */ bench, /** @type {Kind} */ kind) {
  const { oneTheme } = bench.questionnaires;
  await withTab(bench, kind, {}, async (tab) => {
    await tab.goto(`${bench.url}/${kind}/one-theme.html`);
    await tab.until(canBegin);
    await tab.evaluate(press, 'begin');
    await answerTheme(tab, oneTheme.structure.sections[0], answersTo(oneTheme.structure), false);
    await prove(tab, `${kind} with all on one screen`, 'draft', oneTheme);
  });
}

/**
 * The whole of 72 questions: every answer a real click, every theme, up to the last answer.
 *
 * @returns {Promise<{ answers: number[], themes: Taken[], heap: number }>} The main thread's milliseconds for each answer, each next theme, and the heap
 *   in bytes.
 */
export async function answerAll(/** @type {Bench} */ bench, /** @type {Kind} */ kind) {
  const { threefold } = bench.questionnaires;
  const { sections } = threefold.structure;
  const expected = answersTo(threefold.structure);
  return withTab(bench, kind, {}, async (tab) => {
    await tab.goto(`${bench.url}/${kind}/threefold.html`);
    await tab.until(canBegin);
    await pause(SETTLE);
    await tab.evaluate(press, 'begin');
    /** @type {number[]} */
    const answers = [];
    /** @type {Taken[]} */
    const themes = [];
    for (const [at, section] of sections.entries()) {
      answers.push(...(await answerTheme(tab, section, expected, true)));
      const next = sections[at + 1]?.items[0];
      if (next) {
        const before = await tab.threadTime();
        const milliseconds = await tab.evaluate(pressToPainted, 'next', next.id, next.levels[0] ?? '');
        themes.push({ milliseconds, thread: (await tab.threadTime()) - before });
      }
      await pause(SETTLE);
    }
    const { heap } = await tab.memory();
    await prove(tab, `${kind} with 72 questions`, 'draft', threefold);
    return { answers, themes, heap };
  });
}

/** The page as it is published, from load to result, at full speed: what moves, what takes long, and whether saving waits for the paint. */
export async function journey(/** @type {Bench} */ bench, /** @type {Kind} */ kind) {
  const { published } = bench.questionnaires;
  const { sections } = published.structure;
  const expected = answersTo(published.structure);
  return withTab(bench, kind, { preload: [`(${watchSaving})()`] }, async (tab) => {
    await tab.goto(`${bench.url}/${kind}/published.html`);
    await tab.until(canBegin);
    await pause(SETTLE);
    await clickOn(tab, 'begin');
    for (const [at, section] of sections.entries()) {
      await answerTheme(tab, section, expected, false);
      if (at < sections.length - 1) await clickOn(tab, 'next');
    }
    await pause(SETTLE);
    await prove(tab, `${kind} as published`, 'draft', published);
    const saving = await tab.evaluate(savingSeen);
    bench.sent.length = 0;
    // SurveyJS has no screen between the last question and the end.
    if (await tab.evaluate(hasButton, 'next')) await clickOn(tab, 'next');
    await clickOn(tab, 'end');
    await tab.until(hasButton, 'result');
    if (kind === 'own') await tab.until(chartIsDrawn);
    await pause(4 * SETTLE);
    await prove(tab, `${kind} finished`, 'afname', published);
    return { ...(await tab.evaluate(recorded)), saving, resultFiles: [...bench.sent] };
  });
}

/** What stays behind of our element after it was put in a page and taken away `times` times, result and chart included. */
export async function cycles(/** @type {Bench} */ bench, /** @type {number} */ times) {
  const { published } = bench.questionnaires;
  return withTab(bench, 'own', {}, async (tab) => {
    await tab.goto(`${bench.url}/own/published.html`);
    await tab.until(canBegin);
    await tab.evaluate(press, 'begin');
    const expected = answersTo(published.structure);
    for (const [at, section] of published.structure.sections.entries()) {
      await answerTheme(tab, section, expected, false);
      if (at < published.structure.sections.length - 1) await tab.evaluate(press, 'next');
    }
    await tab.evaluate(press, 'next');
    await tab.until(hasButton, 'end');
    await pause(SETTLE);
    await tab.evaluate(press, 'end');
    await tab.until(hasButton, 'result');
    await tab.goto(`${bench.url}/own/empty.html`);
    await pause(500);
    // The first times fill the caches of the engine, which are no leak.
    await tab.evaluate(mountAndRemove, WARM_UP);
    const before = await settledMemory(tab);
    await tab.evaluate(mountAndRemove, times);
    const after = await settledMemory(tab);
    return {
      times,
      heapPerCycle: (after.heap - before.heap) / times,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      documents: after.documents - before.documents,
    };
  });
}

/** The last element may still be held by what was under way; so the smallest of some readings. */
async function settledMemory(/** @type {Tab} */ tab) {
  let smallest = await tab.memory();
  for (let time = 0; time < 6; time += 1) {
    await pause(700);
    const memory = await tab.memory();
    if (memory.nodes <= smallest.nodes && memory.heap < smallest.heap) smallest = memory;
  }
  return smallest;
}

/** What needs no page: scoring, and listing what is stored. */
export async function kit(/** @type {Bench} */ bench) {
  return withTab(bench, 'vanilla', {}, async (tab) => {
    await tab.goto(`${bench.url}/kit/kit.html`);
    await tab.until(() => 'kit' in globalThis);
    const kit = (/** @type {unknown} */ _bench, /** @type {string} */ name, /** @type {number} */ count) =>
      Reflect.get(globalThis, 'kit')[name](count);
    /** @type {{ questions: number, microseconds: number }[]} */
    const scoring = [];
    for (const times of [1, 10, 100]) scoring.push(await tab.evaluate(kit, 'scoring', times));
    /** @type {{ listed: number, first: number, again: number, comparing: number }} */
    const records = await tab.evaluate(kit, 'records', 1000);
    if (records.listed !== 1000) throw new Error(`Of 1,000 stored records ${records.listed} were listed.`);
    return { scoring, records };
  });
}

/**
 * @param {Tab} tab
 * @param {import('@werkspiegel/questionnaires').Section | undefined} section
 * @param {import('./content.js').Answers} expected
 * @param {boolean} measured
 * @returns {Promise<number[]>} Main-thread milliseconds of each answer, when measured.
 */
async function answerTheme(tab, section, expected, measured) {
  const times = [];
  for (const { id } of section?.items ?? []) {
    const point = await tab.until(aim, id, expected[id] ?? '');
    await tab.point(point);
    await pause(measured ? SETTLE : 20);
    const before = measured ? await tab.threadTime() : 0;
    await tab.click(point);
    await pause(measured ? SETTLE : 20);
    if (measured) times.push((await tab.threadTime()) - before);
  }
  const wanted = Object.fromEntries(section?.items.map(({ id }) => [id, expected[id] ?? '']) ?? []);
  const lost = await tab.evaluate(notChosen, wanted);
  if (lost.length > 0) throw new Error(`The screen of ${section?.id} does not show the answer to ${lost.join(', ')}.`);
  return times;
}

/** A real click on a button, as soon as it is there. */
async function clickOn(/** @type {Tab} */ tab, /** @type {'begin' | 'next' | 'end'} */ name) {
  const point = await tab.until(aimAt, name);
  await tab.point(point);
  await tab.click(point);
}

/** Refuses a page that does not keep every answer. */
async function prove(
  /** @type {Tab} */ tab,
  /** @type {string} */ name,
  /** @type {'draft' | 'afname'} */ kind,
  /** @type {Questionnaire} */ { structure },
) {
  const records = await tab.until(kept);
  const found = records.find((record) => record.kind === kind)?.answers ?? {};
  const wrong = Object.entries(answersTo(structure)).filter(([id, answer]) => found[id] !== answer);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.length} answers are not kept, such as ${wrong[0]}.`);
  const { errors } = await tab.evaluate(recorded);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
}
