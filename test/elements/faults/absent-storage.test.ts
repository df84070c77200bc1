import { expect } from 'chai';
import { nl as recordsWords } from '../../../packages/elements/src/records/words.nl.js';
import { nl as rooms } from '../../../packages/elements/src/verbetertool/rooms.nl.js';
import { words } from '../page.js';
import { until } from '../until.js';
import { harbour } from '../verbetertool/harbour.js';
import { answer, begin, buttonsIn, openToolAlone, press, readIn, see, skipToMirror } from '../verbetertool/tool.js';
import { reached } from './figures.js';

const { start, section, records } = words;

const realDatabase = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
const realTimeout = globalThis.setTimeout;

const WAYS = [
  { why: 'has no database', database: () => undefined },
  {
    why: 'throws when it is opened',
    database: () => ({
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  },
  { why: 'says that it cannot be opened', database: () => ({ open: () => failing() }) },
  // The last: who waits for it goes on waiting.
  { why: 'never answers', database: () => ({ open: () => request() }), waits: true },
];

afterEach(() => {
  Object.defineProperty(globalThis, 'indexedDB', realDatabase);
  globalThis.setTimeout = realTimeout;
});

describe('the whole tool, in a browser that', () => {
  let ways = 0;
  for (const { why, database, waits = false } of WAYS) {
    it(`${why}, works in memory and says so`, async () => {
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: database() });
      const alarms = catchLongAlarms();
      const opening = openToolAlone({ content: harbour });
      if (waits) {
        await until('alarm', () => alarms.length > 0);
        expect(alarms.map(({ ms }) => ms)).to.deep.equal([3000]);
        alarms[0]?.ring();
      }
      const { tool } = await opening;
      expect(readIn(tool)).to.include(start.keptOnlyHere);
      await begin(tool);
      await answer(tool, 0, 'niveau-1');
      await see(tool, section.saved.memory);
      await press(tool, section.pause);
      await press(tool, start.resumeAction);
      await skipToMirror(tool);
      await see(tool, rooms.takeAlong.memory);
      await press(tool, rooms.takeAlongAction);
      await see(tool, recordsWords.explained.where.memory);
      await press(tool, recordsWords.out.json);
      await see(tool, recordsWords.out.done);
      await press(tool, records.back);
      expect(buttonsIn(tool)).to.include(start.begin);
      ways += 1;
    });
  }
  after(() => reached('absent', ways));
});

/** A real request to a database, on which nothing happens by itself. */
function request(): IDBOpenDBRequest {
  return Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
}

function failing(): IDBOpenDBRequest {
  const error = new DOMException('Internal error opening backing store.', 'UnknownError');
  const opening = Object.defineProperty(request(), 'error', { value: error });
  queueMicrotask(() => opening.dispatchEvent(new Event('error')));
  return opening;
}

/** Alarms of seconds ring when they are told to; shorter ones as ever. */
function catchLongAlarms() {
  const alarms: { ms: number; ring: () => void }[] = [];
  const setTimer = (ring: () => void, ms = 0, ...args: []) => {
    if (ms < 1000) return realTimeout(ring, ms, ...args);
    return alarms.push({ ms, ring });
  };
  globalThis.setTimeout = setTimer as typeof setTimeout;
  return alarms;
}
