// What needs no page: scoring, and the store. The bench calls these functions in the browser.
import { IndexedDbStore } from '@werkspiegel/elements/storage';
import { change, scoreProfile } from '@werkspiegel/scoring';

/** @typedef {import('@werkspiegel/questionnaires').Structure} Structure */

/** @type {Structure} */
const structure = JSON.parse(document.getElementById('structure')?.textContent ?? '');

/** Calls in one sample: the clock of a page does not tell single microseconds. */
const CALLS = 400;
let sink = 0;

/** Microseconds to score `times` as many questions and elements as there are, median of 30 samples. */
function scoring(/** @type {number} */ times) {
  const many = multiplied(times);
  const answers = answersTo(many);
  const calls = Math.ceil(CALLS / times);
  const samples = Array.from({ length: 40 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) sink += scoreProfile(many, answers).elements.length;
    return ((performance.now() - start) * 1000) / calls;
  });
  // The first ten are for the compiler.
  return { questions: 72 * times, microseconds: median(samples.slice(10)), sink };
}

/** Milliseconds to list `count` stored records: the first time, with the check at the door still to be loaded, and again; and to compare each with the next. */
async function records(/** @type {number} */ count) {
  const answers = answersTo(structure);
  await fill(
    Array.from({ length: count }, (_, at) => ({
      format: 'werkspiegel',
      formatVersion: 1,
      id: `record-${at}`,
      kind: 'afname',
      tool: 'verbetertool',
      questionnaire: { id: structure.id, version: structure.version },
      startedAt: '2026-01-01T09:00:00.000Z',
      changedAt: '2026-01-01T09:20:00.000Z',
      finishedAt: '2026-01-01T09:20:00.000Z',
      answers,
    })),
  );
  const store = new IndexedDbStore();
  await store.open();
  const list = async () => {
    const start = performance.now();
    const found = await store.list();
    return { milliseconds: performance.now() - start, found };
  };
  const first = await list();
  const again = [];
  for (let time = 0; time < 7; time += 1) again.push((await list()).milliseconds);
  const comparing = Array.from({ length: 7 }, () =>
    compareAll(first.found.filter((record) => record.kind === 'afname')),
  );
  return {
    listed: first.found.length,
    first: first.milliseconds,
    again: median(again),
    comparing: median(comparing),
  };
}

function compareAll(/** @type {{ answers: Readonly<Record<string, string>> }[]} */ found) {
  const start = performance.now();
  for (const [at, { answers }] of found.entries()) {
    const earlier = { questionnaire: structure, answers: found[at - 1]?.answers ?? answers };
    sink += change(earlier, { questionnaire: structure, answers }).elements.length;
  }
  return performance.now() - start;
}

/** Writes records past the store, in one transaction. @returns {Promise<void>} */
async function fill(/** @type {{ id: string }[]} */ all) {
  const store = new IndexedDbStore();
  await store.open();
  const database = await new Promise((/** @type {(database: IDBDatabase) => void} */ resolve, reject) => {
    const request = indexedDB.open('werkspiegel');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('records', 'readwrite');
  for (const record of all) transaction.objectStore('records').put(record, record.id);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** @returns {Structure} */
function multiplied(/** @type {number} */ times) {
  const copies = Array.from(
    { length: times },
    (_, at) => (/** @type {string} */ id) => (at === 0 ? id : `${id}.${at}`),
  );
  return {
    ...structure,
    sections: copies.flatMap((named) =>
      structure.sections.map((section) => ({
        ...section,
        id: named(section.id),
        items: section.items.map((item) => ({ ...item, id: named(item.id), element: named(item.element) })),
      })),
    ),
    elements: copies.flatMap((named) =>
      structure.elements.map((element) => ({ ...element, id: named(element.id), section: named(element.section) })),
    ),
  };
}

function answersTo(/** @type {Structure} */ { sections }) {
  const items = sections.flatMap((section) => section.items);
  return Object.fromEntries(items.map(({ id, levels }, at) => [id, levels[at % levels.length] ?? '']));
}

function median(/** @type {number[]} */ values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

Object.assign(globalThis, { kit: { scoring, records } });
