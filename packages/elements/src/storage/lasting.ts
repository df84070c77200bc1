/**
 * `persistent`: the browser keeps what is here until someone wipes it. `best-effort`: it may clear it when the disk is full, or after a
 * while without a visit. `unknown`: it does not tell.
 */
export type Lasting = 'persistent' | 'best-effort' | 'unknown';

/** How long the browser keeps what is kept here. It asks nothing, and never rejects. */
export async function lasting(storage = storageManager()): Promise<Lasting> {
  return toLasting(() => storage?.persisted?.());
}

/**
 * Asks the browser to keep what is here, and tells what it said. For when there is something to keep: some browsers ask the person, and
 * it waits for as long as they think about it. Never rejects.
 */
export async function askToLast(storage = storageManager()): Promise<Lasting> {
  const known = await lasting(storage);
  return known === 'persistent' ? known : toLasting(() => storage?.persist?.());
}

async function toLasting(ask: () => Promise<boolean> | undefined): Promise<Lasting> {
  try {
    const answer = await ask();
    if (answer === undefined) return 'unknown';
    return answer ? 'persistent' : 'best-effort';
  } catch {
    return 'unknown'; // refused, as in a sandboxed frame: the same to the person
  }
}

/** Absent over plain http, and in some builds of WebKit. */
function storageManager(): Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined {
  return navigator.storage;
}
