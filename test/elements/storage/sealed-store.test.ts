import { MemoryStore, RecordError, type RecordStore } from '@werkspiegel/elements';
import {
  CANNOT_SEAL,
  type Draft,
  IndexedDbStore,
  keyOf,
  openSealed,
  type PlainStore,
  type SealedRecord,
  SealedStore,
  type SealedStoreOptions,
  type Values,
  type WerkspiegelRecord,
} from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { answerItem } from '../../../packages/elements/src/storage/draft.js';
import { DraftController } from '../../../packages/elements/src/storage/draft-controller.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { until } from '../until.js';
import { answersOf } from './answers-of.js';
import { failureOf } from './failure-of.js';
import { flipBit } from './flip-bit.js';
import { deleteDatabase, dump, putRaw } from './real-database.js';

const PHRASE = 'vier woorden zonder verband';
/** Few enough for a test; seal.test.ts has the real number. */
const iterations = 10;
const MINUTE = 60_000;

const begun = draft(HALF, 4);
const finished = { ...afname(FULL), id: 'een' };
const earlier = { ...afname(FULL), id: 'twee' };
const key = keyOf(begun);
const newer = { ...begun, formatVersion: 2, extra: [true] };

beforeEach(deleteDatabase);
after(deleteDatabase);

describe('SealedStore', () => {
  describe('when a pass phrase is put on what is kept', () => {
    it('has everything still, and is open', async () => {
      const { sealed } = await sealedOver(new MemoryStore(), begun, finished);
      expect(sealed.isLocked).to.equal(false);
      expect(await sealed.list()).to.have.deep.members([begun, finished]);
      expect(await sealed.load(key)).to.deep.equal(begun);
    });

    it('leaves no readable word in the database, nor of what comes after', async () => {
      const secrets = { 'geheim-onderdeel': 'geheim-antwoord' };
      const store = new IndexedDbStore();
      const { sealed } = await sealedOver(store, { ...begun, answers: secrets }, { ...finished, answers: secrets });
      await sealed.save({ ...earlier, answers: secrets });
      await sealed.replace(key, (stored) => stored && [{ ...stored, changedAt: '2026-03-02T11:11:00.000Z' }]);
      const text = JSON.stringify(await dump());
      const words = [
        ...Object.entries(secrets).flat(),
        begun.section,
        begun.startedAt,
        '11:11',
        finished.finishedAt,
        'answers',
      ];
      expect(words.filter((word) => text.includes(word))).to.deep.equal([]);
      expect(await sealed.list()).to.have.length(3);
    });

    it('seals what this version cannot read as well, and gives it back as it was', async () => {
      const store = new MemoryStore();
      await put(store, ['newer', newer], ['nothing-we-know', { secret: 7 }], ['text', 'x']);
      const before = await contentsOf(store);
      const { sealed } = await sealedOver(store, finished);
      expect([...(await contentsOf(store)).values()].map(kindOf)).to.deep.equal(Array(5).fill('sealed'));
      expect(await sealed.survey()).to.deep.equal({ newer: 1, sealed: 0, unreadable: 2 });
      expect(await sealed.list()).to.deep.equal([finished]);
      await sealed.unsealAll();
      await store.remove('een');
      expect(await contentsOf(store)).to.deep.equal(before);
    });

    it('is done in one step: all of it, or nothing', async () => {
      const store = new MemoryStore();
      await store.save(begun, finished);
      const before = await contentsOf(store);
      store.values.change = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
      const sealed = new SealedStore(store, { iterations });
      expect(await failureOf(sealed.sealAll(PHRASE))).to.have.property('name', 'QuotaExceededError');
      expect(await contentsOf(store)).to.deep.equal(before);
      expect(sealed.isLocked).to.equal(true);
    });

    it('never has one beside the other, also to who looks at every moment', async () => {
      const store = new MemoryStore();
      await store.save(begun, finished);
      const seen = watchKinds(store);
      const sealed = new SealedStore(store, { iterations });
      await sealed.sealAll(PHRASE);
      await sealed.unsealAll();
      expect(seen).to.deep.equal(['sealed sealed sealed', 'draft afname']);
    });

    for (const { what, meanwhile } of [
      { what: 'changed', meanwhile: (store: RecordStore) => store.save({ ...begun, answers: { late: 'niveau-1' } }) },
      { what: 'added', meanwhile: (store: RecordStore) => store.save(earlier) },
      { what: 'removed', meanwhile: (store: RecordStore) => store.remove('een') },
    ]) {
      it(`takes along what is ${what} in another window while it is made ready`, async () => {
        const store = new MemoryStore();
        await store.save(begun, finished);
        beforeNextChange(store, () => meanwhile(store));
        const sealed = new SealedStore(store, { iterations });
        await sealed.sealAll(PHRASE);
        const all = await contentsOf(store);
        expect(new Set([...all.values()].map(kindOf))).to.deep.equal(new Set(['sealed']));
        await sealed.unsealAll();
        const expected = new MemoryStore();
        await expected.save(begun, finished);
        await meanwhile(expected);
        expect(await store.list()).to.have.deep.members(await expected.list());
      });
    }

    it('refuses a second one', async () => {
      const { store } = await sealedOver(new MemoryStore(), begun);
      const before = await contentsOf(store);
      expect(await failureOf(new SealedStore(store, { iterations }).sealAll('een andere'))).to.be.instanceOf(
        RecordError,
      );
      expect(await contentsOf(store)).to.deep.equal(before);
    });

    it('works on a store with nothing in it, and knows the phrase from then on', async () => {
      const { store } = await sealedOver(new MemoryStore());
      const next = new SealedStore(store);
      expect(await failureOf(next.unlock('een andere'))).to.be.instanceOf(RecordError);
      await next.unlock(PHRASE);
      expect(await next.list()).to.deep.equal([]);
    });

    for (const store of [new MemoryStore(), new IndexedDbStore()]) {
      it(`closes the store in the clear: ${store.place}`, async () => {
        expect(await store.isSealed()).to.equal(false);
        const { sealed } = await sealedOver(store, begun, finished);
        expect(await store.isSealed()).to.equal(true);
        for (const attempt of [
          () => store.load(key),
          () => store.save(begun),
          () => store.save(earlier),
          () => store.replace(key, () => [begun]),
          () => store.replace('nergens', () => [earlier]),
        ]) {
          expect(await failureOf(attempt()))
            .to.be.instanceOf(RecordError)
            .and.include({ fault: 'sealed' });
        }
        expect(await store.list()).to.deep.equal([]);
        expect(await store.survey()).to.deep.equal({ newer: 0, sealed: 2, unreadable: 0 });
        expect(await sealed.list()).to.have.deep.members([begun, finished]);
        await sealed.unsealAll();
        expect(await store.list()).to.have.deep.members([begun, finished]);
        expect(await store.isSealed()).to.equal(false);
        await store.save(earlier);
      });
    }
  });

  describe('when it is locked', () => {
    it('reads and writes nothing, and says why', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun);
      const before = await contentsOf(store);
      sealed.lock();
      for (const attempt of [
        () => sealed.load(key),
        () => sealed.list(),
        () => sealed.save(begun),
        () => sealed.replace(key, () => []),
        () => sealed.unsealAll(),
      ]) {
        expect(await failureOf(attempt()))
          .to.be.instanceOf(RecordError)
          .and.include({ fault: 'sealed' });
      }
      expect(await sealed.survey()).to.deep.equal({ newer: 0, sealed: 1, unreadable: 0 });
      expect(await contentsOf(store)).to.deep.equal(before);
    });

    it('opens with the pass phrase, and with no other', async () => {
      const { store } = await sealedOver(new MemoryStore(), begun, finished);
      const before = await contentsOf(store);
      const sealed = new SealedStore(store);
      for (const phrase of ['', ' ', `${PHRASE} `, PHRASE.toUpperCase(), PHRASE.slice(1)]) {
        expect(await failureOf(sealed.unlock(phrase)))
          .to.be.instanceOf(RecordError)
          .and.include({ fault: 'passphrase' });
        expect(sealed.isLocked).to.equal(true);
      }
      await sealed.unlock(PHRASE);
      expect(await sealed.list()).to.have.deep.members([begun, finished]);
      expect(await contentsOf(store)).to.deep.equal(before);
    });

    it('removes one or all without it, so that who forgot it can begin anew', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun, finished);
      sealed.lock();
      await sealed.remove('een');
      expect(await sealed.survey()).to.include({ sealed: 1 });
      await sealed.wipe();
      expect(await contentsOf(store)).to.deep.equal(new Map());
      await sealed.sealAll('een nieuwe');
      expect(await sealed.list()).to.deep.equal([]);
    });

    it('has no pass phrase to ask for where there is none', async () => {
      expect(await failureOf(new SealedStore(new MemoryStore()).unlock(PHRASE))).to.be.instanceOf(RecordError);
    });
  });

  describe('after a time of rest', () => {
    for (const { why, minutes, rest, isLocked } of [
      { why: 'just before a quarter of an hour', minutes: 15 - 1 / MINUTE, rest: undefined, isLocked: false },
      { why: 'after a quarter of an hour', minutes: 15, rest: undefined, isLocked: true },
      { why: 'after a night', minutes: 900, rest: undefined, isLocked: true },
      { why: 'after two of at most two minutes', minutes: 2, rest: 2 * MINUTE, isLocked: true },
      { why: 'after twenty of at most an hour', minutes: 20, rest: 60 * MINUTE, isLocked: false },
      { why: 'when the clock was moved back', minutes: -1, rest: undefined, isLocked: true },
    ]) {
      it(`is ${isLocked ? 'locked' : 'open'} ${why}`, async () => {
        const clock = clockAt();
        const { sealed, locked } = await sealedOver(new MemoryStore(), { now: clock.now, rest }, begun);
        clock.pass(minutes);
        expect(sealed.isLocked).to.equal(isLocked);
        expect(locked()).to.equal(isLocked ? 1 : 0);
        if (isLocked) expect(await failureOf(sealed.load(key))).to.include({ fault: 'sealed' });
        else expect(await sealed.load(key)).to.deep.equal(begun);
      });
    }

    for (const { what, act } of [
      { what: 'reading', act: (sealed: SealedStore) => sealed.load(key) },
      { what: 'listing', act: (sealed: SealedStore) => sealed.list() },
      { what: 'writing', act: (sealed: SealedStore) => sealed.save(finished) },
      { what: 'saying so', act: async (sealed: SealedStore) => sealed.stayOpen() },
    ]) {
      it(`stays open by ${what}`, async () => {
        const clock = clockAt();
        const { sealed } = await sealedOver(new MemoryStore(), { now: clock.now }, begun);
        clock.pass(14);
        await act(sealed);
        clock.pass(14);
        expect(sealed.isLocked).to.equal(false);
        clock.pass(1);
        expect(sealed.isLocked).to.equal(true);
        sealed.stayOpen();
        expect(sealed.isLocked).to.equal(true);
      });
    }

    it('locks by itself, and says so once', async () => {
      const alarms: { ms: number | undefined; ring: () => void }[] = [];
      const realTimeout = globalThis.setTimeout;
      globalThis.setTimeout = ((ring: () => void, ms?: number) => alarms.push({ ms, ring })) as typeof setTimeout;
      try {
        const { sealed, locked } = await sealedOver(new MemoryStore(), begun);
        expect(alarms.at(-1)?.ms).to.equal(15 * MINUTE);
        alarms.at(-1)?.ring();
        expect(locked()).to.equal(1);
        sealed.lock();
        expect(sealed.isLocked).to.equal(true);
        expect(locked()).to.equal(1);
      } finally {
        globalThis.setTimeout = realTimeout;
      }
    });
  });

  describe('beside other windows', () => {
    it('brings together what both change', async () => {
      const { store, sealed } = await sealedOver(new IndexedDbStore(), begun);
      const other = new SealedStore(new IndexedDbStore());
      await other.unlock(PHRASE);
      const items = Array.from({ length: 20 }, (_item, at) => `item-${at}`);
      await Promise.all(
        items.map((item, at) =>
          (at % 2 ? sealed : other).replace(
            key,
            (stored) => stored && [{ ...stored, answers: { ...answersOf(stored), [item]: 'niveau-1' } } as Draft],
          ),
        ),
      );
      expect(Object.keys(answersOf(await sealed.load(key)) ?? {})).to.include.members(items);
      expect(await store.isSealed()).to.equal(true);
    });

    it('gives up, with a sentence, when others go on changing it', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun);
      const other = new SealedStore(store);
      await other.unlock(PHRASE);
      let tries = 0;
      const attempt = sealed.replace(key, (stored) => {
        tries += 1;
        beforeNextChange(store, () => other.save({ ...begun, answers: { try: `${tries}` } }));
        return stored && [{ ...stored, answers: {} }];
      });
      expect(await failureOf(attempt))
        .to.be.instanceOf(RecordError)
        .and.include({ fault: 'busy' });
      expect(tries).to.equal(20);
      expect(answersOf(await sealed.load(key))).to.deep.equal({ try: '20' });
    });

    for (const { what, change } of [
      { what: 'taken off', change: (other: SealedStore) => other.unsealAll() },
      {
        what: 'changed',
        change: async (other: SealedStore) => {
          await other.unsealAll();
          await other.sealAll('een andere');
        },
      },
      { what: 'wiped', change: (other: SealedStore) => other.wipe() },
    ]) {
      it(`writes nothing with a pass phrase that was ${what} elsewhere, and locks`, async () => {
        const { store, sealed, locked } = await sealedOver(new MemoryStore(), begun);
        const other = new SealedStore(store, { iterations });
        await other.unlock(PHRASE);
        await change(other);
        const before = await contentsOf(store);
        expect(await failureOf(sealed.save(earlier)))
          .to.be.instanceOf(RecordError)
          .and.include({ fault: 'sealed' });
        expect(await contentsOf(store)).to.deep.equal(before);
        expect(locked()).to.equal(1);
      });
    }

    it('keeps what comes after behind the same pass phrase, when the data of the site was cleared', async () => {
      const { store, sealed, locked } = await sealedOver(new IndexedDbStore(), begun);
      await deleteDatabase();
      await sealed.save(earlier);
      await sealed.save(finished);
      expect(await sealed.list()).to.have.deep.members([earlier, finished]);
      expect([...(await contentsOf(store)).values()].map(kindOf)).to.deep.equal(['sealed', 'sealed', 'sealed']);
      expect(locked()).to.equal(0);
      const again = new SealedStore(store, { iterations });
      await again.unlock(PHRASE);
      expect(await again.list()).to.have.length(2);
    });

    it('tells of what they change', async () => {
      const { sealed } = await sealedOver(new IndexedDbStore(), begun);
      const other = new SealedStore(new IndexedDbStore());
      await other.unlock(PHRASE);
      const heard = new Set<string>();
      const stop = sealed.watch((keys) => {
        for (const each of keys) heard.add(each);
      });
      await other.save(finished);
      await until('word of the change', () => heard.has('een'));
      stop();
    });

    it('seals what a window of an older version kept in the clear', async () => {
      await sealedOver(new IndexedDbStore(), begun);
      await putRaw('een', finished);
      const sealed = new SealedStore(new IndexedDbStore());
      await sealed.unlock(PHRASE);
      expect(JSON.stringify(await dump())).to.not.include(finished.finishedAt);
      expect(await sealed.load('een')).to.deep.equal(finished);
    });
  });

  describe('with something that was changed', () => {
    it('refuses records that changed places, and has the others', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun, finished, earlier);
      const all = await contentsOf(store);
      await put(store, ['een', all.get('twee')], ['twee', all.get('een')]);
      for (const each of ['een', 'twee']) expect(await failureOf(sealed.load(each))).to.be.instanceOf(RecordError);
      expect(await sealed.list()).to.deep.equal([begun]);
      expect(await sealed.survey()).to.deep.equal({ newer: 0, sealed: 0, unreadable: 2 });
      expect(await failureOf(sealed.save(finished))).to.be.instanceOf(RecordError);
      expect(await failureOf(sealed.unsealAll())).to.be.instanceOf(RecordError);
      expect((await contentsOf(store)).get('een')).to.equal(all.get('twee'));
    });

    it('reads nothing of it, 1,000 times, and changes nothing', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun, finished);
      const intact = await contentsOf(store);
      const faults = fc.record({
        at: fc.constantFrom(key, 'een'),
        field: fc.constantFrom('iv', 'data', 'salt'),
        bit: fc.nat(),
      });
      const property = fc.asyncProperty(faults, async ({ at, field, bit }) => {
        const record = intact.get(at) as SealedRecord;
        const seal = { ...record.seal, [field]: flipBit(record.seal[field as 'iv'], bit) };
        await put(store, ...intact, [at, { ...record, seal }]);
        const before = await contentsOf(store);
        expect(await failureOf(sealed.load(at))).to.be.instanceOf(RecordError);
        expect(await sealed.list()).to.deep.equal([at === key ? finished : begun]);
        const step = sealed.replace(at, () => {
          throw new Error('it was shown');
        });
        expect(await failureOf(step)).to.be.instanceOf(RecordError);
        expect(await contentsOf(store)).to.deep.equal(before);
      });
      await fc.assert(property, { numRuns: 1000 });
    }).timeout(60_000);

    it('opens with the records when only its own mark was damaged', async () => {
      const { store } = await sealedOver(new MemoryStore(), begun);
      const mark = (await contentsOf(store)).get('seal/store') as SealedRecord;
      await put(store, ['seal/store', { ...mark, seal: { ...mark.seal, data: flipBit(mark.seal.data, 3) } }]);
      const sealed = new SealedStore(store);
      expect(await failureOf(sealed.unlock('een andere'))).to.include({ fault: 'passphrase' });
      await sealed.unlock(PHRASE);
      expect(await sealed.load(key)).to.deep.equal(begun);
    });

    it('leaves as it is what another pass phrase closed', async () => {
      const elsewhere = await sealedOver(new MemoryStore(), finished);
      const brought = await elsewhere.sealed.exportSealed('een');
      const { store, sealed } = await sealedOver(new MemoryStore(), begun);
      await put(store, ['een', brought]);
      expect(await sealed.list()).to.deep.equal([begun]);
      expect(await sealed.survey()).to.deep.equal({ newer: 0, sealed: 1, unreadable: 0 });
      expect(await failureOf(sealed.load('een'))).to.include({ fault: 'sealed' });
      await sealed.unsealAll();
      expect((await contentsOf(store)).get('een')).to.deep.equal(brought);
    });

    it('leaves as it is what only says that it is sealed', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun);
      await put(store, ['een', { format: 'werkspiegel', kind: 'sealed' }]);
      expect(await sealed.survey()).to.deep.equal({ newer: 0, sealed: 0, unreadable: 1 });
      await new SealedStore(store).unlock(PHRASE);
      await sealed.unsealAll();
      expect(await store.list()).to.deep.equal([begun]);
    });
  });

  describe('when a record is taken along', () => {
    it('stays sealed, and opens elsewhere with its pass phrase', async () => {
      const { sealed } = await sealedOver(new MemoryStore(), begun, finished);
      sealed.lock();
      const file = JSON.parse(JSON.stringify(await sealed.exportSealed('een')));
      expect(JSON.stringify(file)).to.not.include('niveau');
      expect(await openSealed(file, PHRASE)).to.deep.equal(finished);
      expect(await failureOf(openSealed(file, 'een andere'))).to.be.instanceOf(RecordError);
      expect(await failureOf(openSealed({ ...file, key: 'twee' }, PHRASE))).to.be.instanceOf(RecordError);
      expect(await failureOf(openSealed({ ...file, seal: undefined }, PHRASE))).to.be.instanceOf(RecordError);
    });

    it('is nothing where there is none, and no record in the clear by mistake', async () => {
      const { store, sealed } = await sealedOver(new MemoryStore(), begun);
      expect(await sealed.exportSealed('een')).to.equal(undefined);
      await put(store, ['een', finished]);
      expect(await failureOf(sealed.exportSealed('een'))).to.be.instanceOf(RecordError);
    });
  });

  it('keeps a draft while it is filled in, through being locked', async () => {
    const { sealed } = await sealedOver(new MemoryStore(), begun);
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    const controller = new DraftController(host, () => {});
    await controller.open(sealed, 'verbetertool');
    const answer = (item: string) => controller.change((current) => answerItem(current, item, 'niveau-1', new Date()));
    answer('first');
    await until('word that it is saved', () => controller.status === 'saved');
    sealed.lock();
    answer('second');
    await until('word that it is not', () => controller.status === 'failed');
    await sealed.unlock(PHRASE);
    answer('third');
    await until('word that it is saved', () => controller.status === 'saved');
    const stored = await sealed.load(key);
    expect(Object.keys(answersOf(stored) ?? {})).to.include.members(['first', 'second', 'third']);
  });

  it('says why where the browser has no cryptography', async () => {
    const store = new MemoryStore();
    const { sealed } = await sealedOver(store, begun);
    sealed.lock();
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      for (const attempt of [() => sealed.unlock(PHRASE), () => new SealedStore(new MemoryStore()).sealAll(PHRASE)]) {
        expect(await failureOf(attempt()))
          .to.be.instanceOf(RecordError)
          .and.include({ message: CANNOT_SEAL });
      }
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });
});

/** A store with these records, on which a pass phrase was put. */
async function sealedOver(store: PlainStore, ...given: readonly (WerkspiegelRecord | SealedStoreOptions)[]) {
  const isRecord = (each: WerkspiegelRecord | SealedStoreOptions): each is WerkspiegelRecord => 'format' in each;
  const options = given.find((each): each is SealedStoreOptions => !isRecord(each));
  let locked = 0;
  await store.save(...given.filter(isRecord));
  const onLocked = () => {
    locked += 1;
  };
  const sealed = new SealedStore(store, { iterations, onLocked, ...options });
  await sealed.sealAll(PHRASE);
  return { store, sealed, locked: () => locked };
}

function contentsOf({ values }: PlainStore): Promise<Values> {
  return values.read();
}

/** Past every check. */
async function put({ values }: PlainStore, ...entries: readonly (readonly [string, unknown])[]) {
  await values.change([], () => new Map(entries));
}

function kindOf(value: unknown) {
  return (value as SealedRecord).kind;
}

/** What kinds there were after every change from now on. */
function watchKinds({ values }: PlainStore): string[] {
  const seen: string[] = [];
  const change = values.change.bind(values);
  values.change = async (...how) => {
    await change(...how);
    seen.push([...(await values.read()).values()].map(kindOf).join(' '));
  };
  return seen;
}

/** Lets another come in between reading and writing, once. */
function beforeNextChange({ values }: PlainStore, meanwhile: () => Promise<unknown>) {
  const change = values.change.bind(values);
  values.change = async (...how) => {
    values.change = change;
    await meanwhile();
    return change(...how);
  };
}

function clockAt() {
  let time = Date.parse('2026-03-02T09:00:00.000Z');
  return {
    now: () => new Date(time),
    pass: (minutes: number) => {
      time += minutes * MINUTE;
    },
  };
}
