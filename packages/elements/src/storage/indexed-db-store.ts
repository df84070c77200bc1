import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore, ReplaceStep } from './record-store.js';

/** The name of the database and of the channel on which tabs tell each other what changed. */
const NAME = 'werkspiegel';

interface Schema extends DBSchema {
  records: { key: string; value: WerkspiegelRecord };
}

/** Keeps records in the browser. Other tabs and other tools on the page share them. */
export class IndexedDbStore implements RecordStore {
  readonly place = 'local';
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;
  #connection: Promise<IDBPDatabase<Schema>> | undefined;

  async load(key: string) {
    const value = await (await this.#database()).get('records', key);
    return value === undefined ? undefined : (await parser()).parseRecord(value);
  }

  async list() {
    const values = await (await this.#database()).getAll('records');
    if (values.length === 0) return [];
    const { isReadable } = await parser();
    return values.filter(isReadable);
  }

  async save(record: WerkspiegelRecord) {
    await this.replace(keyOf(record), () => [record]);
  }

  async remove(...keys: string[]) {
    const { store, done } = (await this.#database()).transaction('records', 'readwrite');
    await Promise.all([...keys.map((key) => store.delete(key)), done]);
    this.#tell(keys);
  }

  async replace(key: string, step: ReplaceStep) {
    const transaction = (await this.#database()).transaction('records', 'readwrite');
    const { store } = transaction;
    const stored = await store.get(key);
    const records = step(stored);
    if (records) {
      const keys = records.map(keyOf);
      const writes: Promise<unknown>[] = records.map((record) => store.put(record, keyOf(record)));
      if (stored && !keys.includes(key)) writes.push(store.delete(key));
      await Promise.all(writes);
    }
    await transaction.done;
    if (records) this.#tell([key, ...records.map(keyOf)]);
    return records;
  }

  watch(listener: (keys: readonly string[]) => void) {
    const onMessage = ({ data }: MessageEvent) => {
      if (Array.isArray(data)) listener(data.filter((key) => typeof key === 'string'));
    };
    this.#channel?.addEventListener('message', onMessage);
    return () => this.#channel?.removeEventListener('message', onMessage);
  }

  /** Rejects when the browser has no IndexedDB or refuses it. */
  async open() {
    await this.#database();
  }

  #database() {
    this.#connection ??= openDB<Schema>(NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('records');
      },
      // A newer build in another tab wants to upgrade: let go, and open again at the next use.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#connection = undefined;
      },
      terminated: () => {
        this.#connection = undefined;
      },
    }).catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  #tell(keys: readonly string[]) {
    this.#channel?.postMessage(keys);
  }
}

/** The check at this door, with zod in it, is loaded only when there is something to check. */
const parser = () => import('./parse-record.js');
