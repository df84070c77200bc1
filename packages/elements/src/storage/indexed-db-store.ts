import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore, ReplaceStep } from './record-store.js';

/** The name of the database and of the channel on which tabs tell each other what changed. */
const NAME = 'werkspiegel';

interface Schema extends DBSchema {
  records: { key: string; value: WerkspiegelRecord };
}

/** One connection and one channel for all stores of this page. */
let connection: Promise<IDBPDatabase<Schema>> | undefined;
let channel: BroadcastChannel | undefined;
const watched = new Set<IndexedDbStore>();

/** Keeps records in the browser. Other tabs and other tools on the page share them. */
export class IndexedDbStore implements RecordStore {
  readonly place = 'local';
  readonly #listeners = new Set<(keys: readonly string[]) => void>();

  async load(key: string) {
    const value = await (await database()).get('records', key);
    return value === undefined ? undefined : (await parser()).parseRecord(value);
  }

  async list() {
    const values = await (await database()).getAll('records');
    if (values.length === 0) return [];
    const { isReadable } = await parser();
    return values.filter(isReadable);
  }

  async save(record: WerkspiegelRecord) {
    await this.replace(keyOf(record), () => [record]);
  }

  async remove(...keys: string[]) {
    const { store, done } = (await database()).transaction('records', 'readwrite');
    await Promise.all([...keys.map((key) => store.delete(key)), done]);
    this.#tell(keys);
  }

  async replace(key: string, step: ReplaceStep) {
    const { store, done } = (await database()).transaction('records', 'readwrite');
    const stored = await store.get(key);
    const records = step(stored);
    const writes: Promise<unknown>[] = [done];
    if (records) {
      // Copied before the first is written: one that cannot be kept throws here, and then none is.
      for (const record of structuredClone(records)) writes.push(store.put(record, keyOf(record)));
      if (stored && !records.map(keyOf).includes(key)) writes.push(store.delete(key));
    }
    await Promise.all(writes);
    if (records) this.#tell([key, ...records.map(keyOf)]);
    return records;
  }

  watch(listener: (keys: readonly string[]) => void) {
    this.#listeners.add(listener);
    watched.add(this);
    openChannel();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) watched.delete(this);
    };
  }

  /** Rejects when the browser has no IndexedDB or refuses it. */
  async open() {
    await database();
  }

  #tell(keys: readonly string[]) {
    openChannel()?.postMessage(keys);
    for (const store of watched) if (store !== this) store.#hear(keys);
  }

  #hear(keys: readonly string[]) {
    for (const listener of this.#listeners) listener(keys);
  }

  static hearFromOtherTab(keys: readonly string[]) {
    for (const store of watched) store.#hear(keys);
  }
}

function database() {
  connection ??= openDB<Schema>(NAME, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('records');
    },
    // A newer build in another tab wants to upgrade: let go, and open again at the next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
    terminated: () => {
      connection = undefined;
    },
  }).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Undefined where the browser has no such channel: then tabs do not hear of each other, but still add to the same records. */
function openChannel() {
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }) => {
      if (Array.isArray(data)) IndexedDbStore.hearFromOtherTab(data.filter((key) => typeof key === 'string'));
    });
  }
  return channel;
}

/** The check at this door, with zod in it, is loaded only when there is something to check. */
const parser = () => import('./parse-record.js');
