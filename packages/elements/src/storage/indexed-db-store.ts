import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Neighbours } from './neighbours.js';
import { PlainStore } from './plain-store.js';
import type { ChangeListener, ValueStore, ValuesStep } from './value-store.js';

/** The database of the person's own checks, and of the channel on which tabs tell each other what changed in it. */
const OWN = 'werkspiegel';

interface Schema extends DBSchema {
  records: { key: string; value: unknown };
}

const databases = new Map<string, Database>();

/** Keeps records in the browser. Other tabs and other tools on the page share them. */
export class IndexedDbStore extends PlainStore {
  readonly #database: Database;

  /** @param name Of the database: what is kept under one name knows nothing of another. */
  constructor(name = OWN) {
    const database = databases.get(name) ?? new Database(name);
    databases.set(name, database);
    super(new IndexedDbValues(database));
    this.#database = database;
  }

  /** Rejects when the browser has no IndexedDB or refuses it. */
  async open() {
    await this.#database.open();
  }
}

class IndexedDbValues implements ValueStore {
  readonly place = 'local';

  constructor(readonly database: Database) {}

  get erasures() {
    return this.database.erasures;
  }

  async read(keys?: readonly string[]) {
    const { store, done } = (await this.database.open()).transaction('records');
    const [values] = await Promise.all([read(store, keys), done]);
    return values;
  }

  async change(keys: readonly string[] | undefined, step: ValuesStep) {
    const { store, done } = (await this.database.open()).transaction('records', 'readwrite');
    const write = async () => {
      // Copied before the first is written: one that cannot be kept throws here, and then none is.
      const changes = structuredClone(step(await read(store, keys)));
      const writes = [...(changes ?? [])].map(([key, value]) =>
        value === undefined ? store.delete(key) : store.put(value, key),
      );
      await Promise.all(writes);
      return changes;
    };
    const [changes] = await Promise.all([write(), done]);
    if (!changes) return;
    this.database.openChannel()?.postMessage([...changes.keys()]);
    this.database.neighbours.tell([...changes.keys()], this);
  }

  watch(listener: ChangeListener) {
    this.database.openChannel();
    return this.database.neighbours.watch(this, listener);
  }
}

interface Readable {
  get(key: string): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  getAllKeys(): Promise<string[]>;
}

/** All at once: a transaction ends when nothing is asked of it. */
async function read(store: Readable, keys?: readonly string[]) {
  const [names, values] = await (keys
    ? Promise.all([keys, Promise.all(keys.map((key) => store.get(key)))])
    : Promise.all([store.getAllKeys(), store.getAll()]));
  return new Map(names.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined));
}

/** One connection and one channel for all stores of this page over the same database. */
class Database {
  readonly neighbours = new Neighbours();
  erasures = 0;
  #connection: Promise<IDBPDatabase<Schema>> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(readonly name: string) {}

  open() {
    this.#connection ??= openDB<Schema>(this.name, 1, {
      upgrade: (opened) => {
        opened.createObjectStore('records');
        this.erasures += 1; // there is none yet, or no more
      },
      // A newer build in another tab wants to upgrade, or someone to delete: let go, and open again at the next use.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#forget();
      },
      terminated: () => this.#forget(),
    }).catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  /** Undefined where the browser has no such channel: then tabs do not hear of each other, but still add to the same records. */
  openChannel() {
    if (!this.#channel && 'BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel(this.name);
      this.#channel.addEventListener('message', ({ data }) => {
        if (Array.isArray(data)) this.neighbours.tell(data.filter((key) => typeof key === 'string'));
      });
    }
    return this.#channel;
  }

  /** Whether it was taken away with all in it, only who looks again can tell. */
  #forget() {
    this.#connection = undefined;
    this.erasures += 1;
  }
}
