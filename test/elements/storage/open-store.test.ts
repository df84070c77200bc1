import { openStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { openDB } from 'idb';
import { deleteDatabase, openNewer, openStubborn, putRaw } from './real-database.js';

const realDatabase = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
const realTimeout = globalThis.setTimeout;

beforeEach(deleteDatabase);

afterEach(async () => {
  Object.defineProperty(globalThis, 'indexedDB', realDatabase);
  globalThis.setTimeout = realTimeout;
  await deleteDatabase();
});

describe('openStore', () => {
  it("keeps records in this browser with 'local'", async () => {
    expect(await openStore('local')).to.have.property('place', 'local');
  });

  it("keeps records as long as the page lives with 'none', and leaves the database alone", async () => {
    setDatabase({
      open: () => {
        throw new Error('the database was touched');
      },
    });
    expect(await openStore('none')).to.have.property('place', 'memory');
  });

  for (const { why, database } of [
    { why: 'has no database', database: undefined },
    {
      why: 'refuses to open it',
      database: {
        open: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    },
  ]) {
    it(`keeps records as long as the page lives when the browser ${why}`, async () => {
      setDatabase(database);
      expect(await openStore('local')).to.include({ place: 'memory', reason: 'refused' });
    });
  }

  it('keeps records as long as the page lives when a newer build has the database', async () => {
    await putRaw('draft/verbetertool', 'van nu');
    const newer = await openNewer();
    expect(await openStore('local')).to.include({ place: 'memory', reason: 'newer' });
    expect(newer.version).to.equal(2);
    expect(await newer.get('records', 'draft/verbetertool')).to.equal('van nu');
    newer.close();
  });

  it('waits three seconds for a database that does not answer, and then goes on in memory', async () => {
    const stubborn = await openStubborn();
    const upgrading = openDB('werkspiegel', 2); // stands before us, and waits for the stubborn one
    const alarms = catchAlarms();
    let place: string | undefined;
    const opening = openStore('local').then((store) => {
      place = store.place;
    });
    expect(alarms.map(({ ms }) => ms)).to.deep.equal([3000]);
    expect(place).to.equal(undefined);
    for (const { ring } of alarms) ring();
    await opening;
    expect(place).to.equal('memory');
    stubborn.close();
    (await upgrading).close();
  });
});

function setDatabase(value: unknown) {
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value });
}

/** Alarms that are set from now on ring when they are told to. */
function catchAlarms() {
  const alarms: { ms: number | undefined; ring: () => void }[] = [];
  globalThis.setTimeout = ((ring: () => void, ms?: number) => alarms.push({ ms, ring })) as typeof setTimeout;
  return alarms;
}
