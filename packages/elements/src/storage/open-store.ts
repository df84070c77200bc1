import { IndexedDbStore } from './indexed-db-store.js';
import { MemoryStore } from './memory-store.js';
import { PlainStore } from './plain-store.js';

/** Longer than any healthy browser needs to open a database; a person is waiting. */
const PATIENCE_IN_MS = 3000;

/** `local`: kept in this browser. `session`: in this tab, twelve hours at most. `none`: gone with the page. */
export type StorageMode = 'local' | 'session' | 'none';

/**
 * The store for a mode. Where the browser refuses to keep anything that is memory: its `place` tells, and its `reason` why.
 *
 * @param name What is kept under one name knows nothing of another. Without it: the person's own checks.
 */
export async function openStore(mode: StorageMode, name?: string): Promise<PlainStore> {
  if (mode === 'none') return new MemoryStore();
  try {
    return await Promise.race([openKept(mode, name), timeout(PATIENCE_IN_MS)]);
  } catch (error) {
    return new MemoryStore(isFromNewer(error) ? 'newer' : 'refused');
  }
}

async function openKept(mode: 'local' | 'session', name: string | undefined) {
  if (mode === 'session') return openSession(name);
  const store = new IndexedDbStore(name);
  await store.open();
  return store;
}

async function openSession(name: string | undefined) {
  const { SessionValues } = await import('./session-values.js');
  const values = new SessionValues(undefined, name);
  values.open();
  return new PlainStore(values);
}

/** The database was upgraded by a newer version of this library. */
export function isFromNewer(error: unknown) {
  return error instanceof DOMException && error.name === 'VersionError';
}

function timeout(ms: number) {
  return new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no database after ${ms} ms`)), ms);
  });
}
