import { MemoryStore, RecordError, type RecordStore } from '@werkspiegel/elements';
import { IndexedDbStore, keyOf, type WerkspiegelRecord } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { until } from '../until.js';
import { failureOf } from './failure-of.js';
import { deleteDatabase, getRaw, openNewer, putRaw } from './real-database.js';

const begun = draft(HALF, 4);
const further = { ...begun, answers: { ...begun.answers, 'passend-werk.kort': 'niveau-3' } };
const finished = { ...afname(FULL), id: 'een' };
const earlier = { ...afname(FULL), id: 'twee' };
const key = keyOf(begun);

beforeEach(deleteDatabase);
after(deleteDatabase);

describe('MemoryStore', () => {
  it('says that it is gone with the page', () => {
    expect(new MemoryStore().place).to.equal('memory');
  });

  it('shares nothing with another', async () => {
    await new MemoryStore().save(begun);
    expect(await new MemoryStore().list()).to.deep.equal([]);
  });
});

describe('IndexedDbStore', () => {
  it('says that it outlives the tab', () => {
    expect(new IndexedDbStore().place).to.equal('local');
  });

  it('has what another kept', async () => {
    await new IndexedDbStore().save(begun);
    expect(await new IndexedDbStore().load(key)).to.deep.equal(begun);
  });

  it('changes nothing when one of the records cannot be kept', async () => {
    const store = new IndexedDbStore();
    await store.save(begun);
    const broken = { ...earlier, answers: { item: () => 'no text' } } as unknown as WerkspiegelRecord;
    await failureOf(store.replace(key, () => [finished, broken]));
    await failureOf(store.save(finished, broken));
    expect(await store.list()).to.deep.equal([begun]);
  });

  for (const { what, change, keys } of [
    { what: 'saved', change: (store: RecordStore) => store.save(further), keys: [key] },
    { what: 'removed', change: (store: RecordStore) => store.remove(key, 'een'), keys: [key, 'een'] },
    { what: 'replaced', change: (store: RecordStore) => store.replace(key, () => [finished]), keys: [key, 'een'] },
  ]) {
    it(`tells of what was ${what} elsewhere, and no more after it is stopped`, async () => {
      const other = new IndexedDbStore();
      const [heard, heardAfter] = [new Set<string>(), new Set<string>()];
      const stop = watchInto(new IndexedDbStore(), heard);
      await change(other);
      await until('word of the change', () => keys.every((each) => heard.has(each)));
      expect([...heard]).to.have.members(keys);

      stop();
      heard.clear();
      const stopAfter = watchInto(new IndexedDbStore(), heardAfter);
      await other.remove('laatste');
      await until('word of the last change', () => heardAfter.has('laatste'));
      expect([...heard]).to.deep.equal([]);
      stopAfter();
    });
  }

  it('tells of what another tab changed', async () => {
    const heard = new Set<string>();
    const stop = watchInto(new IndexedDbStore(), heard);
    const otherTab = new BroadcastChannel('werkspiegel');
    for (const said of ['geen lijst', [7, key]]) otherTab.postMessage(said);
    await until('word of the other tab', () => heard.size > 0);
    expect([...heard]).to.deep.equal([key]);
    otherTab.close();
    stop();
  });

  it('does not tell of a change that did not happen', async () => {
    const heard = new Set<string>();
    const stop = watchInto(new IndexedDbStore(), heard);
    const other = new IndexedDbStore();
    await other.replace(key, () => undefined);
    await other.remove('laatste');
    await until('word of the last change', () => heard.has('laatste'));
    expect([...heard]).to.deep.equal(['laatste']);
    stop();
  });

  describe('with a record that it cannot read', () => {
    const unreadable = { ...begun, formatVersion: 2 };
    let store: IndexedDbStore;

    beforeEach(async () => {
      store = new IndexedDbStore();
      await store.save(finished);
      await putRaw(key, unreadable);
    });

    it('refuses to give it, and leaves it as it is', async () => {
      expect(await failureOf(store.load(key))).to.be.instanceOf(RecordError);
      expect(await getRaw(key)).to.deep.equal(unreadable);
    });

    it('leaves it out of the list', async () => {
      expect(await store.list()).to.deep.equal([finished]);
      expect(await getRaw(key)).to.deep.equal(unreadable);
    });
  });

  describe('when a newer build wants the database', () => {
    it('lets go, and says so when it is asked to keep something', async () => {
      const store = new IndexedDbStore();
      await store.save(begun);
      const newer = await openNewer();
      expect(await failureOf(store.save(further))).to.have.property('name', 'VersionError');
      newer.close();
    });

    it('opens again at the next use', async () => {
      const store = new IndexedDbStore();
      await store.save(begun);
      await deleteDatabase();
      await store.save(further);
      expect(await store.list()).to.deep.equal([further]);
    });
  });
});

function watchInto(store: RecordStore, heard: Set<string>): () => void {
  return store.watch((keys) => {
    for (const each of keys) heard.add(each);
  });
}
