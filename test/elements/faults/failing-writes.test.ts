import type { WerkspiegelVerbetertool } from '@werkspiegel/elements';
import { keyOf, PlainStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { pageWith } from '../page.js';
import { until } from '../until.js';
import { harbour } from '../verbetertool/harbour.js';
import { putTool, readIn } from '../verbetertool/tool.js';
import { IS_FULL, reached } from './figures.js';
import { type Action, goAndComeBack, type Journey, journeys, SENTENCES, toldIn } from './journeys.js';
import { FAULTS, FailingValues, type Fault } from './values.js';

/** Of every ten injections `npm test` runs the one that leaves this. */
const TENTH = 3;

const realFrame = globalThis.requestAnimationFrame;
const uncaught: string[] = [];
const onError = (event: ErrorEvent) => uncaught.push(String(event.error ?? event.message));
const onRejection = ({ reason }: PromiseRejectionEvent) => uncaught.push(String(reason));

describe('a write that fails', () => {
  before(() => {
    // Nobody looks, so nothing waits for a paint.
    globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => callback(performance.now())));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    globalThis.requestAnimationFrame = realFrame;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    uncaught.length = 0;
  });

  let [injections, nth] = [0, 0];
  for (const journey of journeys) {
    it(`loses nothing: ${journey.name}`, async function () {
      this.timeout(IS_FULL ? 600_000 : 60_000);
      const good = await walk(journey);
      expect(good.values.changes, 'nothing was written').to.be.greaterThan(0);
      for (const fault of FAULTS) {
        for (let at = 1; at <= good.values.changes; at += 1) {
          nth += 1;
          if (!IS_FULL && nth % 10 !== TENTH) continue;
          const { values, told } = await walk(journey, { at, fault });
          const why = `${fault.name} at write ${at}`;
          expect(values.failures, `${why}: it never failed`).to.equal(1);
          expect(told, `${why}: nobody was told`).to.equal(1);
          expect(withoutIds(values.dump), why).to.deep.equal(withoutIds(good.values.dump));
          injections += 1;
        }
      }
    });
  }

  after(async () => {
    if (IS_FULL) expect(injections).to.be.at.least(500);
    await reached('write', injections);
  });
});

/** Walks a journey to its end. With a fault it fails once, and goes on as the person is told to. */
async function walk({ kept, actions }: Journey, failing?: { readonly at: number; readonly fault: Fault }) {
  const values = new FailingValues(new Map(kept.map((record) => [keyOf(record), record])));
  if (failing) values.failAt(failing.at, failing.fault);
  const page = pageWith({ storage: new PlainStore(values) });
  const { tool } = await putTool(page, { content: harbour });
  let told = 0;
  for (const action of actions) {
    const [before, failures] = [values.dump, values.failures];
    await action.act(tool);
    await until(`end of '${action.name}'`, () => values.failures > failures || action.isDone(tool));
    if (values.failures > failures) {
      await until(`word of '${action.name}'`, () => toldIn(tool).includes(action.sentence));
      await expectFailed(tool, action);
      expect(values.dump, `${action.name}: the store changed`).to.deep.equal(before);
      told += 1;
      if (!action.retries) {
        await action.act(tool);
        await until(`end of '${action.name}', done again`, () => action.isDone(tool));
      }
    }
    await quiet();
  }
  if (SENTENCES.some((sentence) => readIn(tool).includes(sentence))) await goAndComeBack(tool);
  await quiet();
  expect(said(tool), 'still said at the end').to.deep.equal([]);
  expect(uncaught, 'uncaught').to.deep.equal([]);
  page.remove();
  return { values, told };
}

async function expectFailed(tool: WerkspiegelVerbetertool, { name, sentence, staysOnScreen }: Action) {
  await quiet();
  expect(said(tool), `${name}: what is said`).to.deep.equal([sentence]);
  expect(staysOnScreen(tool), `${name}: it is gone from the screen`).to.equal(true);
}

/** The sentences about failing that show, each as often as it does. */
function said(tool: WerkspiegelVerbetertool): string[] {
  const text = readIn(tool);
  return SENTENCES.flatMap((sentence) => Array.from({ length: text.split(sentence).length - 1 }, () => sentence));
}

/** What comes after by itself has come. */
async function quiet() {
  for (let turns = 0; turns < 3; turns += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Every draft that is begun has a random id. */
function withoutIds(dump: FailingValues['dump']) {
  return dump.map((row) => JSON.stringify(row).replace(/[0-9a-f]{32}/g, 'id')).sort();
}
