import { IndexedDbStore } from './indexed-db-store.js';
import { MemoryStore } from './memory-store.js';
import type { RecordStore } from './record-store.js';

/** Longer than any healthy browser needs to open a database; a person is waiting. */
const PATIENCE_IN_MS = 3000;

/** `local`: kept in this browser. `none`: gone with the page. */
export type StorageMode = 'local' | 'none';

/** The store for a mode. Where the browser refuses to keep anything, that is memory: its `place` tells. */
export async function openStore(mode: StorageMode): Promise<RecordStore> {
  if (mode === 'none') return new MemoryStore();
  const store = new IndexedDbStore();
  try {
    await Promise.race([store.open(), timeout(PATIENCE_IN_MS)]);
    return store;
  } catch {
    return new MemoryStore();
  }
}

function timeout(ms: number) {
  return new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no database after ${ms} ms`)), ms);
  });
}
