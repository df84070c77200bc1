import { type IDBPDatabase, openDB } from 'idb';

const NAME = 'werkspiegel';

/** Takes the database of the real browser away, also while stores have it open. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Opens the database as a newer build would. */
export function openNewer(): Promise<IDBPDatabase> {
  return openDB(NAME, 2);
}

/** Opens the database as a page that never makes room for a newer build. */
export async function openStubborn(): Promise<IDBPDatabase> {
  return openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('records') });
}

/** Puts anything under a key, as another version or a broken page might. */
export async function putRaw(key: string, value: unknown) {
  const database = await openStubborn();
  await database.put('records', value, key);
  database.close();
}

/** All that stands there, as someone sees it who looks at the database from outside. */
export async function dump(): Promise<unknown> {
  const database = await openStubborn();
  const rows = await rowsIn(database);
  database.close();
  return rows;
}

/** The same, of a database that is open. */
export function rowsIn(database: IDBPDatabase): Promise<unknown> {
  return Promise.all([database.getAllKeys('records'), database.getAll('records')]);
}

export async function getRaw(key: string): Promise<unknown> {
  const database = await openStubborn();
  const value = await database.get('records', key);
  database.close();
  return value;
}
