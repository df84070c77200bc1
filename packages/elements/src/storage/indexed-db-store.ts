import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Neighbours } from './neighbours.js';
import { PlainStore } from './plain-store.js';
import type { ChangeListener, ValueStore, ValuesStep } from './value-store.js';

/** The name of the database and of the channel on which tabs tell each other what changed. */
const NAME = 'werkspiegel';

interface Schema extends DBSchema {
  records: { key: string; value: unknown };
}

/** One connection and one channel for all stores of this page. */
let connection: Promise<IDBPDatabase<Schema>> | undefined;
let channel: BroadcastChannel | undefined;
let erasures = 0;
const neighbours = new Neighbours();

/** Keeps records in the browser. Other tabs and other tools on the page share them. */
export class IndexedDbStore extends PlainStore {
  constructor() {
    super(new IndexedDbValues());
  }

  /** Rejects when the browser has no IndexedDB or refuses it. */
  async open() {
    await database();
  }
}

class IndexedDbValues implements ValueStore {
  readonly place = 'local';

  get erasures() {
    return erasures;
  }

  async read(keys?: readonly string[]) {
    const { store, done } = (await database()).transaction('records');
    const [values] = await Promise.all([read(store, keys), done]);
    return values;
  }

  async change(keys: readonly string[] | undefined, step: ValuesStep) {
    const { store, done } = (await database()).transaction('records', 'readwrite');
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
    if (changes) this.#tell([...changes.keys()]);
  }

  watch(listener: ChangeListener) {
    openChannel();
    return neighbours.watch(this, listener);
  }

  #tell(keys: readonly string[]) {
    openChannel()?.postMessage(keys);
    neighbours.tell(keys, this);
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

function database() {
  connection ??= openDB<Schema>(NAME, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('records');
      erasures += 1; // there is none yet, or no more
    },
    // A newer build in another tab wants to upgrade, or someone to delete: let go, and open again at the next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forgetConnection();
    },
    terminated: forgetConnection,
  }).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Whether it was taken away with all in it, only who looks again can tell. */
function forgetConnection() {
  connection = undefined;
  erasures += 1;
}

/** Undefined where the browser has no such channel: then tabs do not hear of each other, but still add to the same records. */
function openChannel() {
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }) => {
      if (Array.isArray(data)) neighbours.tell(data.filter((key) => typeof key === 'string'));
    });
  }
  return channel;
}
