import { keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore, ReplaceStep } from './record-store.js';

/** Keeps records as long as the page lives: for shared computers, and where the browser refuses to keep anything. */
export class MemoryStore implements RecordStore {
  readonly place = 'memory';
  readonly #records = new Map<string, WerkspiegelRecord>();

  async load(key: string) {
    return this.#records.get(key);
  }

  async list() {
    return [...this.#records.values()];
  }

  async save(record: WerkspiegelRecord) {
    this.#records.set(keyOf(record), record);
  }

  async remove(...keys: string[]) {
    for (const key of keys) this.#records.delete(key);
  }

  async replace(key: string, step: ReplaceStep) {
    const records = step(this.#records.get(key));
    if (!records) return undefined;
    this.#records.delete(key);
    for (const record of records) this.#records.set(keyOf(record), record);
    return records;
  }

  /** Nobody else can reach this store, so there is nothing to tell. */
  watch() {
    return () => {};
  }
}
