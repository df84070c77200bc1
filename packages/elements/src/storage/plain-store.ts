import { FORMAT_VERSION, keyOf, SEAL_KEY, type WerkspiegelRecord } from './record.js';
import type { RecordStore, ReplaceStep } from './record-store.js';
import type { ChangeListener, ValueStore, Values } from './value-store.js';

type Reader = (value: unknown) => WerkspiegelRecord;

/** Records in the clear, over anything that keeps values. What is read is checked, and migrated when it is of an older version. */
export class PlainStore implements RecordStore {
  constructor(readonly values: ValueStore) {}

  get place() {
    return this.values.place;
  }

  get erasures() {
    return this.values.erasures;
  }

  /** A pass phrase was put on this store: only a SealedStore over it reads and writes here. */
  async isSealed() {
    return (await this.values.read([SEAL_KEY])).has(SEAL_KEY);
  }

  async load(key: string) {
    const value = (await this.values.read([key])).get(key);
    if (value === undefined || (this.values.isOwn && isCurrent(value))) return value;
    return (await door()).parseRecord(value);
  }

  async list() {
    const values = await this.#all();
    if (values.every((value) => this.values.isOwn && isCurrent(value))) return values as WerkspiegelRecord[];
    return (await door()).readableOf(values);
  }

  async survey() {
    const values = await this.#all();
    if (values.length === 0) return { newer: 0, sealed: 0, unreadable: 0 };
    return (await door()).surveyOf(values);
  }

  async save(...records: readonly WerkspiegelRecord[]) {
    const put = new Map(records.map((record) => [keyOf(record), record]));
    await this.#change([...put.keys()], (stored, read) => {
      for (const value of stored.values()) read(value); // one that cannot be read is not written over
      return put;
    });
  }

  async remove(...keys: string[]) {
    await this.values.change(keys, () => new Map(keys.map((key) => [key, undefined])));
  }

  async replace(key: string, step: ReplaceStep) {
    let records: readonly WerkspiegelRecord[] | undefined;
    await this.#change([key], (stored, read) => {
      const value = stored.get(key);
      records = step(value === undefined ? undefined : read(value));
      return records && new Map([[key, undefined], ...records.map((record) => [keyOf(record), record] as const)]);
    });
    return records;
  }

  watch(listener: ChangeListener) {
    return this.values.watch(listener);
  }

  async #all() {
    const values = await this.values.read();
    return [...values].filter(([key]) => key !== SEAL_KEY).map(([, value]) => value);
  }

  /** Does without the check at the door where it can: it cannot be waited for in a transaction, and a first visit has no use for it. */
  async #change(keys: readonly string[], step: (stored: Values, read: Reader) => Values | undefined) {
    const changeWith = (read: Reader) =>
      this.values.change([...keys, SEAL_KEY], (stored) => {
        if (stored.has(SEAL_KEY)) read(stored.get(SEAL_KEY));
        return step(stored, read);
      });
    try {
      await changeWith(current);
    } catch (error) {
      if (error !== NOT_CURRENT) throw error;
      await changeWith((await door()).parseRecord);
    }
  }
}

const NOT_CURRENT = new Error('not of today');

function current(value: unknown): WerkspiegelRecord {
  if (isCurrent(value)) return value;
  throw NOT_CURRENT;
}

/** Of today's version, as far as can be told without the check at the door. */
function isCurrent(value: unknown): value is WerkspiegelRecord {
  const { format, formatVersion, kind }: Readonly<Record<string, unknown>> = Object(value);
  return format === 'werkspiegel' && formatVersion === FORMAT_VERSION && kind !== 'sealed';
}

/** The check at this door, with zod in it, is loaded only when there is something to check. */
const door = () => import('./parse-record.js');
