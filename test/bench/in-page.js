// Functions that run in a measured page: each is sent there by itself, so it uses nothing from around it but `bench`, which `install`
// puts there before the page's own scripts.

/**
 * Where things stand in a page, as selectors. `$id` becomes the id of a question.
 *
 * @typedef {object} Places
 * @property {readonly string[]} hosts Elements with a shadow root to look in, from the outer to the inner; none: the page itself.
 * @property {string} begin
 * @property {string} question
 * @property {string} next
 * @property {string} end The button that finishes, on the last screen.
 * @property {string} result What is there when the result is.
 */

/** @type {Readonly<Record<import('./sites.js').Kind, Places>>} */
export const PLACES = {
  vanilla: {
    hosts: [],
    begin: '#begin:enabled',
    question: '[data-item="$id"]',
    next: '.theme:not([hidden]) .next',
    end: '#show-result',
    result: '#scores',
  },
  own: {
    hosts: ['werkspiegel-verbetertool', 'werkspiegel-section'],
    begin: '.page > .actions > button.primary',
    question: '[data-item="$id"]',
    next: '.theme > .actions > button.primary',
    end: '.page > .actions > button.primary',
    result: 'werkspiegel-verbetertool-profile',
  },
  surveyjs: {
    hosts: [],
    begin: '.sd-navigation__start-btn',
    question: '[data-name="$id"]',
    next: '.sd-navigation__next-btn',
    end: '.sd-navigation__complete-btn',
    result: '.sd-completedpage',
  },
};

/** @typedef {ReturnType<typeof install>} Bench */

/** Runs before the scripts of the page: what the measuring functions look with, and what is recorded from the start. */
export function install(/** @type {Places} */ places) {
  const roots = () => {
    /** @type {(Document | ShadowRoot)[]} */
    const found = [document];
    for (const host of places.hosts) {
      const inner = found.at(-1)?.querySelector(host)?.shadowRoot;
      if (inner) found.push(inner);
    }
    return found;
  };
  const shows = (/** @type {Element | null | undefined} */ element) => element?.checkVisibility() === true;
  const find = (/** @type {string} */ selector) => {
    for (const root of roots())
      for (const element of root.querySelectorAll(selector)) if (shows(element)) return element;
    return undefined;
  };
  const question = (/** @type {string} */ id) => places.question.replace('$id', id);
  /** The label of an answer, which is what a person clicks on. */
  const answer = (/** @type {string} */ id, /** @type {string} */ value) => {
    for (const root of roots()) {
      const label = root.querySelector(`${question(id)} input[value="${value}"]`)?.closest('label');
      if (shows(label)) return label ?? undefined;
    }
    return undefined;
  };
  const button = (/** @type {'begin' | 'next' | 'end' | 'result'} */ name) => {
    const element = find(places[name]);
    return element instanceof HTMLElement ? element : undefined;
  };
  const anyAnswer = () => {
    for (const root of roots()) {
      for (const radio of root.querySelectorAll('input[type=radio]')) if (shows(radio.closest('label'))) return radio;
    }
    return undefined;
  };
  /** Resolves when the frame that is due has been painted. */
  const frame = () =>
    new Promise((/** @type {(times: { began: number, ended: number }) => void} */ resolve) => {
      requestAnimationFrame(() => {
        const began = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ began, ended: performance.now() });
        port2.postMessage(undefined);
      });
    });
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });

  const aim = async (/** @type {Element | undefined} */ element) => {
    if (!element) return undefined;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frame();
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  /** @type {{ violations: string[], errors: string[], shifts: { value: number, hadRecentInput: boolean }[], longTasks: number[] }} */
  const records = { violations: [], errors: [], shifts: [], longTasks: [] };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
    records.violations.push(`${effectiveDirective} in ${sourceFile.split('/').at(-1)}`);
  });
  addEventListener('error', ({ message }) => records.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => records.errors.push(String(reason)));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) records.shifts.push(/** @type {any} */ (entry));
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) records.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const bench = { aim, answer, anyAnswer, button, frame, nextTask, records, roots };
  Object.assign(globalThis, { bench });
  return bench;
}

/**
 * Runs before the scripts of the page: begins as soon as that can be, and tells when the first question was painted, in
 * milliseconds since the navigation.
 */
export function beginAtOnce() {
  const { bench } = /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (globalThis));
  /** The bench listens to this. @type {(milliseconds: string) => void} */
  const tell = Reflect.get(globalThis, 'tellBench');
  if (location.pathname === '/blank.html') return;
  let hasBegun = false;
  const look = () => {
    const begin = hasBegun ? undefined : bench.button('begin');
    if (begin) {
      hasBegun = true;
      begin.click();
    }
    if (hasBegun && bench.anyAnswer()) {
      requestAnimationFrame(() => requestAnimationFrame(() => tell(String(performance.now()))));
    } else {
      setTimeout(look);
    }
  };
  look();
}

/** Runs before the scripts of the page: notes for each answer whether anything was asked of the store before it was painted. */
export function watchSaving() {
  const saving = { answers: 0, early: 0, transactions: 0 };
  Object.assign(globalThis, { benchSaving: saving });
  let waiting = false;
  addEventListener(
    'input',
    () => {
      saving.answers += 1;
      waiting = true;
      // Asked for before the page asks for anything, so this one is over first.
      requestAnimationFrame(() => {
        setTimeout(() => {
          waiting = false;
        });
      });
    },
    true,
  );
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...options) {
    saving.transactions += 1;
    if (waiting) saving.early += 1;
    return transaction.apply(this, options);
  };
}

export function savingSeen() {
  return /** @type {{ answers: number, early: number, transactions: number }} */ (
    Reflect.get(globalThis, 'benchSaving')
  );
}

export function canBegin(/** @type {Bench} */ bench) {
  return bench.button('begin') !== undefined;
}

export function hasButton(/** @type {Bench} */ bench, /** @type {'begin' | 'next' | 'end' | 'result'} */ name) {
  return bench.button(name) !== undefined;
}

export function press(/** @type {Bench} */ bench, /** @type {'begin' | 'next' | 'end' | 'result'} */ name) {
  const button = bench.button(name);
  if (!button) throw new Error(`There is no button to ${name}.`);
  button.click();
}

/**
 * Presses a button and waits for the answer that must be there then.
 *
 * @param {Bench} bench
 * @param {'begin' | 'next'} name
 * @param {string} id
 * @param {string} value
 * @returns {Promise<number>} Milliseconds until it stands there with its layout, and of the frame that paints it. What lies between, the wait for a
 *   screen of 60 Hz, is left out: it would make all pages the same.
 */
export async function pressToPainted(bench, name, id, value) {
  await bench.frame();
  const button = bench.button(name);
  if (!button) throw new Error(`There is no button to ${name}.`);
  const start = performance.now();
  button.click();
  while (!bench.answer(id, value)) {
    await bench.nextTask();
    if (performance.now() - start > 30_000) throw new Error(`${id} did not come.`);
  }
  bench.answer(id, value)?.getBoundingClientRect();
  const ready = performance.now();
  const { began, ended } = await bench.frame();
  return ready - start + (ended - began);
}

/** Brings an answer into sight, and tells where to click. */
export function aim(/** @type {Bench} */ bench, /** @type {string} */ id, /** @type {string} */ value) {
  return bench.aim(bench.answer(id, value));
}

/** The same of a button. */
export function aimAt(/** @type {Bench} */ bench, /** @type {'begin' | 'next' | 'end'} */ name) {
  return bench.aim(bench.button(name));
}

/** Whether these answers, by question, are the ones that the screen shows as chosen. @returns {string[]} The questions where it is not so. */
export function notChosen(/** @type {Bench} */ bench, /** @type {Readonly<Record<string, string>>} */ answers) {
  return Object.entries(answers)
    .filter(([id, value]) => bench.answer(id, value)?.querySelector('input')?.checked !== true)
    .map(([id]) => id);
}

/** All records that the page keeps. @returns {Promise<{ kind: string, answers: Record<string, string> }[]>} */
export async function kept() {
  const database = await new Promise((/** @type {(database: IDBDatabase) => void} */ resolve, reject) => {
    const request = indexedDB.open('werkspiegel');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = database.transaction('records').objectStore('records').getAll();
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      database.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

export function recorded(/** @type {Bench} */ { records }) {
  const { violations, errors, shifts, longTasks } = records;
  return {
    violations: [...new Set(violations)],
    errors,
    // The score that browsers report leaves out what moves within half a second of a click.
    cls: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    shiftsAfterInput: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? value : 0), 0),
    longTasks,
  };
}

/** Brings our chart into sight. @returns {boolean} Whether something is drawn on it. */
export function chartIsDrawn() {
  const canvas = document
    .querySelector('werkspiegel-verbetertool')
    ?.shadowRoot?.querySelector('werkspiegel-verbetertool-profile')
    ?.shadowRoot?.querySelector('werkspiegel-radar')
    ?.shadowRoot?.querySelector('canvas');
  canvas?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // chart.js gives the canvas the size of its frame when it draws.
  return canvas?.style.display === 'block' && canvas.height > 150;
}

/**
 * Puts our element in the page and takes it away again, each time through the questions and the result with its chart. There must be
 * a finished check and a draft.
 */
export async function mountAndRemove(/** @type {Bench} */ bench, /** @type {number} */ times) {
  const until = async (/** @type {() => unknown} */ condition) => {
    const start = performance.now();
    while (!condition()) {
      await new Promise((resolve) => setTimeout(resolve));
      if (performance.now() - start > 10_000) throw new Error(`It waits in vain for ${condition}.`);
    }
  };
  for (let time = 0; time < times; time += 1) {
    const tool = document.createElement('werkspiegel-verbetertool');
    document.querySelector('main')?.append(tool);
    const inTool = (/** @type {string} */ selector) => tool.shadowRoot?.querySelector(selector);
    const click = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (inTool(selector)).click();
    await until(() => inTool('.page > .actions > button.primary'));
    click('.page > .actions > button.primary');
    await until(() => inTool('werkspiegel-section')?.shadowRoot?.querySelector('input'));
    await bench.frame();
    click('.theme > .actions > button:last-child');
    await until(() => inTool('.page > .actions > button:nth-child(2)'));
    click('.page > .actions > button:nth-child(2)');
    const canvas = () =>
      inTool('werkspiegel-verbetertool-profile')
        ?.shadowRoot?.querySelector('werkspiegel-radar')
        ?.shadowRoot?.querySelector('canvas');
    await until(canvas);
    canvas()?.scrollIntoView({ behavior: 'instant' });
    await until(() => canvas()?.style.display === 'block' && Number(canvas()?.height) > 150);
    await bench.frame();
    tool.remove();
    await bench.frame();
  }
}
