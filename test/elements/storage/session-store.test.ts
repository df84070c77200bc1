import { RecordError } from '@werkspiegel/elements';
import { keyOf, openStore, SessionStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { until } from '../until.js';
import { failureOf } from './failure-of.js';

const begun = draft(HALF, 4);
const finished = { ...afname(FULL), id: 'een' };
const key = keyOf(begun);
const MORNING = Date.parse('2026-03-02T09:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const realStorage = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage') ?? {};
const realTimeout = globalThis.setTimeout;

/** What the clock of these stores says. */
let time: number;
const now = () => new Date(time);

beforeEach(() => {
  sessionStorage.clear();
  time = MORNING;
});

afterEach(() => {
  globalThis.setTimeout = realTimeout;
  Object.defineProperty(globalThis, 'sessionStorage', realStorage);
  sessionStorage.clear();
});

describe('SessionStore', () => {
  it('says that it is gone with the tab', () => {
    expect(new SessionStore().place).to.equal('session');
  });

  it('has what was kept before the page was loaded again', async () => {
    await new SessionStore(now).save(begun, finished);
    expect(await new SessionStore(now).list()).to.deep.equal([begun, finished]);
  });

  it('leaves nothing behind when everything is removed', async () => {
    const store = new SessionStore(now);
    await store.save(begun);
    await store.remove(key);
    expect(sessionStorage).to.have.length(0);
  });

  it('leaves alone what others keep in this tab', async () => {
    sessionStorage.setItem('intranet', 'menu open');
    const store = new SessionStore(now);
    await store.save(begun);
    await store.remove(key);
    expect(sessionStorage.getItem('intranet')).to.equal('menu open');
  });

  for (const { why, hours, isThere } of [
    { why: 'just before twelve hours', hours: 12 - 1 / HOUR, isThere: true },
    { why: 'after twelve hours', hours: 12, isThere: false },
    { why: 'after a weekend, when the browser brings the tab back', hours: 64, isThere: false },
    { why: 'when the clock was moved back', hours: -3, isThere: true },
  ]) {
    it(`${isThere ? 'still has' : 'has erased'} what was kept ${why}`, async () => {
      await new SessionStore(now).save(begun);
      time += hours * HOUR;
      expect(await new SessionStore(now).list()).to.deep.equal(isThere ? [begun] : []);
      expect(sessionStorage).to.have.length(isThere ? 1 : 0);
    });
  }

  it('counts the twelve hours from the last change, not from reading', async () => {
    const store = new SessionStore(now);
    await store.save(begun);
    time += 11 * HOUR;
    await store.save(finished);
    time += 11 * HOUR;
    expect(await store.list()).to.have.length(2);
    time += HOUR;
    expect(await store.list()).to.deep.equal([]);
  });

  it('does not write over what was to be erased: a step sees nothing there', async () => {
    const store = new SessionStore(now);
    await store.save(begun);
    time += 12 * HOUR;
    expect(await store.replace(key, (stored) => stored && [stored])).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
  });

  it('erases by itself on a page that stays open, and tells who watches', async () => {
    const alarms: { ms: number | undefined; ring: () => void }[] = [];
    globalThis.setTimeout = ((ring: () => void, ms?: number) => alarms.push({ ms, ring })) as typeof setTimeout;
    const store = new SessionStore(now);
    const heard: string[] = [];
    const stop = store.watch((keys) => heard.push(...keys));
    await store.save(begun);
    time += HOUR;
    await store.load(key);
    const last = alarms.at(-1);
    expect(last?.ms).to.equal(11 * HOUR);
    time += 11 * HOUR;
    last?.ring();
    expect(sessionStorage).to.have.length(0);
    expect(heard).to.deep.equal([key]);
    stop();
  });

  for (const { what, change, keys } of [
    { what: 'saved', change: (store: SessionStore) => store.save(begun, finished), keys: [key, 'een'] },
    { what: 'removed', change: (store: SessionStore) => store.remove('een'), keys: ['een'] },
    { what: 'replaced', change: (store: SessionStore) => store.replace(key, () => [finished]), keys: [key, 'een'] },
  ]) {
    it(`tells another tool on the page of what was ${what}, until it is stopped`, async () => {
      const heard: string[] = [];
      const stop = new SessionStore(now).watch((changed) => heard.push(...changed));
      await change(new SessionStore(now));
      expect(heard).to.deep.equal(keys);
      stop();
      await new SessionStore(now).remove('laatste');
      expect(heard).to.deep.equal(keys);
    });
  }

  for (const { what, take, counts } of [
    { what: 'the browser cleared it', take: () => sessionStorage.clear(), counts: true },
    { what: 'it was removed', take: () => new SessionStore(now).remove(key), counts: false },
    {
      what: 'it was too old',
      take: () => {
        time += 12 * HOUR;
      },
      counts: false,
    },
  ]) {
    it(`${counts ? 'knows' : 'does not say'} that something else took all of it away when ${what}`, async () => {
      const store = new SessionStore(now);
      await store.save(begun);
      const { erasures = 0 } = store;
      await take();
      expect(await store.load(key)).to.equal(undefined);
      expect(await store.load(key)).to.equal(undefined);
      expect(store.erasures).to.equal(erasures + (counts ? 1 : 0));
    });
  }

  it('tells of what a frame in the same tab changed', async () => {
    await new SessionStore(now).save(begun);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const heard = new Set<string>();
    const stop = new SessionStore(now).watch((keys) => {
      for (const each of keys) heard.add(each);
    });
    const text = JSON.stringify({ changedAt: now(), values: { een: finished } });
    frame.contentWindow?.sessionStorage.setItem('werkspiegel', text);
    await until('word of the frame', () => heard.size > 0);
    expect([...heard]).to.have.members([key, 'een']);
    stop();
    frame.remove();
  });

  for (const { why, text } of [
    { why: 'no JSON', text: '{' },
    { why: 'of another shape', text: '[]' },
    { why: 'without a time', text: '{ "values": {} }' },
  ]) {
    it(`leaves what it cannot read as it is: ${why}`, async () => {
      sessionStorage.setItem('werkspiegel', text);
      const store = new SessionStore(now);
      for (const attempt of [() => store.load(key), () => store.list(), () => store.save(begun)]) {
        expect(await failureOf(attempt())).to.be.instanceOf(RecordError);
      }
      expect(sessionStorage.getItem('werkspiegel')).to.equal(text);
      expect(await openStore('session')).to.have.property('place', 'memory');
    });
  }

  it('changes nothing when there is no room for all of it', async () => {
    const store = new SessionStore(now);
    await store.save(begun);
    fillUp();
    const large = { ...finished, answers: { item: 'x'.repeat(20_000) } };
    expect(await failureOf(store.save(finished, large))).to.have.property('name', 'QuotaExceededError');
    expect(await failureOf(store.replace(key, () => [large]))).to.have.property('name', 'QuotaExceededError');
    expect(await store.list()).to.deep.equal([begun]);
  });
});

describe("openStore('session')", () => {
  it('keeps records in this tab, and leaves nothing behind by opening', async () => {
    const store = await openStore('session');
    expect(store).to.have.property('place', 'session');
    expect(sessionStorage).to.have.length(0);
    await store.save(begun);
    expect(await (await openStore('session')).list()).to.deep.equal([begun]);
  });

  it('keeps records as long as the page lives when there is no room', async () => {
    fillUp();
    expect(await openStore('session')).to.include({ place: 'memory', reason: 'refused' });
  });

  it('goes on with what is there when there is no more room', async () => {
    await (await openStore('session')).save(begun);
    fillUp();
    expect(await (await openStore('session')).list()).to.deep.equal([begun]);
  });

  it('keeps records as long as the page lives where the browser refuses', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await openStore('session')).to.include({ place: 'memory', reason: 'refused' });
  });
});

/** Until not even a thousand characters fit in. */
function fillUp() {
  for (let size = 2 ** 22; size >= 1000; size /= 2) {
    try {
      for (let at = 0; ; at += 1) sessionStorage.setItem(`full-${size}-${at}`, 'x'.repeat(size));
    } catch {
      // no room for one of this size: on to smaller ones
    }
  }
}
