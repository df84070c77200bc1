import { formatVersionOf } from './migrate.js';
import { parseRecord, parseSealed } from './parse-record.js';
import { FORMAT_VERSION, keyOf, SEAL_KEY, type WerkspiegelRecord } from './record.js';
import { RecordError, type RecordStore, type ReplaceStep, type Survey } from './record-store.js';
import { isSealed, newSecret, type SealedRecord, type Secret, seal, secretFor, unseal } from './seal.js';
import type { ChangeListener, ValueStore, Values } from './value-store.js';

export interface SealedStoreOptions {
  readonly now?: (() => Date) | undefined;
  /** It locks itself when nothing was read or written for this long, in milliseconds. Default a quarter of an hour. */
  readonly rest?: number | undefined;
  /** How often the pass phrase is hashed when a store is sealed. Default what is advised today. */
  readonly iterations?: number | undefined;
  /** Called whenever it locks: by itself, or because the pass phrase was changed in another window. */
  readonly onLocked?: (() => void) | undefined;
}

const QUARTER_IN_MS = 15 * 60 * 1000;
/** How often a change is tried when others go on changing the same. Each time it fails, one of them got further. */
const MOST_TRIES = 20;

const LOCKED = 'Dit zit achter een wachtzin. Er is niets veranderd; geef eerst de wachtzin.';
const HAS_ONE = 'Hier staat al een wachtzin op. Er is niets veranderd.';
const HAS_NONE = 'Hier staat geen wachtzin op, of niet meer. Er is niets veranderd; laad de pagina opnieuw.';
const WRONG = 'Deze wachtzin past hier niet. Let op hoofdletters en spaties, en probeer het opnieuw.';
const CHANGED =
  'De wachtzin is in een ander venster veranderd of weggehaald. Er is hier niets veranderd; geef de wachtzin opnieuw.';
const OTHER = 'Deze check is met een andere wachtzin gesloten. Er is niets veranderd of gewist.';
const BUSY = 'Iets anders veranderde dit steeds op hetzelfde moment. Er is niets veranderd; probeer het opnieuw.';

/**
 * Records behind a pass phrase, over a store in the clear. Without the phrase there is no way back. What stands outside the seal is the
 * key and id of each record, its version, and about how long it is.
 *
 * `sealAll` puts the phrase on a store, `unlock` opens one that has it, and until then nothing is read or written. Removing needs no phrase:
 * who forgot it can begin anew.
 */
export class SealedStore implements RecordStore {
  readonly #values: ValueStore;
  readonly #options: SealedStoreOptions;
  #unlocked: { readonly secret: Secret; readonly mark: string; readonly erasures: number | undefined } | undefined;
  #usedAt = 0;
  #locking: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ values }: { readonly values: ValueStore }, options: SealedStoreOptions = {}) {
    this.#values = values;
    this.#options = options;
  }

  get place() {
    return this.#values.place;
  }

  get erasures() {
    return this.#values.erasures;
  }

  get isLocked() {
    this.#lockWhenRested();
    return this.#unlocked === undefined;
  }

  /** Puts a pass phrase on everything that is kept, at once, and is unlocked then. Rejects when there is one already. */
  async sealAll(passphrase: string) {
    const secret = await newSecret(passphrase, this.#options.iterations);
    const mark = await markFor(secret);
    await this.#changeAll(async (all) => {
      if (all.has(SEAL_KEY)) throw new RecordError(HAS_ONE, 'sealed');
      return new Map<string, unknown>([[SEAL_KEY, mark], ...(await sealOpen(secret, all))]);
    });
    this.#unlock(secret, mark);
  }

  /** Puts another pass phrase on everything, at once. It must be unlocked, and stays so. What yet another pass phrase closed stays so. */
  async changePassphrase(passphrase: string) {
    const { secret, mark } = this.#use();
    const next = await newSecret(passphrase, this.#options.iterations);
    const nextMark = await markFor(next);
    await this.#changeAll(async (all) => {
      this.#checkMark(all, mark);
      const own = [...all].filter(
        ([key, value]) => key !== SEAL_KEY && (!isSealed(value) || isSealedWith(secret, value)),
      );
      const sealed = own.map(async ([key, value]) => {
        const opened = isSealed(value) ? await openValue(secret, key, value) : value;
        return [key, await sealValue(next, key, opened)] as const;
      });
      return new Map<string, unknown>([[SEAL_KEY, nextMark], ...(await Promise.all(sealed))]);
    });
    this.#unlock(next, nextMark);
  }

  /** Takes the pass phrase off everything, at once. It must be unlocked. What another pass phrase closed stays so. */
  async unsealAll() {
    const { secret, mark } = this.#use();
    await this.#changeAll(async (all) => {
      this.#checkMark(all, mark);
      const own = [...all].filter(([key, value]) => key !== SEAL_KEY && isSealedWith(secret, value));
      const opened = own.map(async ([key, value]) => [key, await openValue(secret, key, value)] as const);
      return new Map<string, unknown>([[SEAL_KEY, undefined], ...(await Promise.all(opened))]);
    });
    this.#forget();
  }

  /** Opens with the pass phrase. Rejects with a RecordError when it is not the one. */
  async unlock(passphrase: string) {
    const all = await this.#values.read();
    const mark = all.get(SEAL_KEY);
    if (mark === undefined) throw new RecordError(HAS_NONE);
    const secret = await secretFor(passphrase, parseSealed(mark).seal);
    // Any of them: when what stands for the store itself is damaged, the records are still there.
    const isOpened = await Promise.all([...all].map(([key, value]) => isOpenedBy(secret, key, value)));
    if (!isOpened.includes(true)) throw new RecordError(WRONG, 'passphrase');
    this.#unlock(secret, mark);
    await this.#sealStrays(secret);
  }

  /** Forgets the key. Only the pass phrase opens it again. */
  lock() {
    const wasUnlocked = this.#unlocked !== undefined;
    this.#forget();
    if (wasUnlocked) this.#options.onLocked?.();
  }

  /** The person is here still, though nothing is read or written: the time of rest begins again. */
  stayOpen() {
    if (!this.isLocked) this.#use();
  }

  /** The record as it stands there, sealed. Undefined: there is none. It needs no pass phrase. */
  async exportSealed(key: string): Promise<SealedRecord | undefined> {
    const value = (await this.#values.read([key])).get(key);
    if (value === undefined || isSealed(value)) return value;
    throw new RecordError('Dit staat hier nog zonder wachtzin. Geef eerst de wachtzin.');
  }

  async load(key: string) {
    const { secret, mark } = this.#use();
    const values = await this.#values.read([key, SEAL_KEY]);
    this.#checkMark(values, mark);
    const value = values.get(key);
    return value === undefined ? undefined : openRecord(secret, key, value);
  }

  async list() {
    const results = await this.#readAll();
    return results.filter((result) => typeof result === 'object');
  }

  /** While it is locked it says of everything that it is sealed. */
  async survey() {
    const survey = { newer: 0, sealed: 0, unreadable: 0 } satisfies Survey;
    if (this.isLocked) return { ...survey, sealed: (await this.#all()).length };
    for (const result of await this.#readAll()) if (typeof result === 'string') survey[result] += 1;
    return survey;
  }

  async save(...records: readonly WerkspiegelRecord[]) {
    await this.#change(records.map(keyOf), () => records);
  }

  /** Needs no pass phrase. */
  async remove(...keys: string[]) {
    await this.#values.change(keys, () => new Map(keys.map((key) => [key, undefined])));
  }

  /** Removes everything, and the pass phrase with it. Needs none. */
  async wipe() {
    await this.#values.change(undefined, (all) => new Map([...all.keys()].map((key) => [key, undefined])));
    this.#forget();
  }

  async replace(key: string, step: ReplaceStep) {
    return this.#change([key], (stored) => step(stored.get(key)));
  }

  watch(listener: ChangeListener) {
    return this.#values.watch(listener);
  }

  /**
   * WebCrypto cannot be waited for in a transaction. So what was made of the records is put only if what they were made of stands there
   * still; if not, it is made again of what stands there by then.
   */
  #change(
    keys: readonly string[],
    step: (stored: ReadonlyMap<string, WerkspiegelRecord>) => readonly WerkspiegelRecord[] | undefined,
  ) {
    return this.#inTurn(async () => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const { secret, mark } = this.#use();
        const stood = await this.#values.read([...keys, SEAL_KEY]);
        this.#checkMark(stood, mark);
        const opened = [...stood]
          .filter(([key]) => key !== SEAL_KEY)
          .map(async ([key, value]) => [key, await openRecord(secret, key, value)] as const);
        const records = step(new Map(await Promise.all(opened)));
        if (!records) return undefined;
        const sealed = records.map(
          async (record) => [keyOf(record), await sealValue(secret, keyOf(record), record)] as const,
        );
        const changes = new Map<string, unknown>([
          ...keys.map((key) => [key, undefined] as const),
          // Where all was erased, what is kept from now on is behind the pass phrase still.
          ...(stood.has(SEAL_KEY) ? [] : [[SEAL_KEY, JSON.parse(mark)] as const]),
          ...(await Promise.all(sealed)),
        ]);
        const isDone = await this.#put([...keys, SEAL_KEY], changes, (current) => {
          this.#checkMark(current, mark);
          return [...keys, SEAL_KEY].every((key) => isSame(current.get(key), stood.get(key)));
        });
        if (isDone) return records;
      }
      throw new RecordError(BUSY, 'busy');
    });
  }

  /** Changes everything at once, or nothing when anything changed meanwhile; then it begins again. */
  async #changeAll(make: (all: Values) => Promise<Values>) {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const stood = await this.#values.read();
      const changes = await make(stood);
      const isDone = await this.#put(undefined, changes, (current) => isSame([...current], [...stood]));
      if (isDone) return;
    }
    throw new RecordError(BUSY, 'busy');
  }

  async #put(keys: readonly string[] | undefined, changes: Values, isUnchanged: (current: Values) => boolean) {
    let isDone = false;
    await this.#values.change(keys, (current) => {
      isDone = isUnchanged(current);
      return isDone ? changes : undefined;
    });
    return isDone;
  }

  /** A window of an older version knows of no pass phrase, and may have kept something in the clear. */
  async #sealStrays(secret: Secret) {
    const strays = await sealOpen(secret, await this.#values.read());
    if (strays.length > 0) await this.#changeAll(async (all) => new Map(await sealOpen(secret, all)));
  }

  async #all() {
    return [...(await this.#values.read())].filter(([key]) => key !== SEAL_KEY);
  }

  /** Every record, or why it cannot be read. */
  async #readAll(): Promise<(WerkspiegelRecord | keyof Survey)[]> {
    const { secret } = this.#use();
    const all = await this.#all();
    return Promise.all(all.map(([key, value]) => openRecord(secret, key, value).catch(faultOf)));
  }

  /** One change of ours after the other: only other windows come between. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  #unlock(secret: Secret, mark: unknown) {
    this.#unlocked = { secret, mark: JSON.stringify(mark), erasures: this.#values.erasures };
    this.#usedAt = this.#now();
    this.#use();
  }

  #forget() {
    clearTimeout(this.#locking);
    this.#unlocked = undefined;
  }

  #use() {
    this.#lockWhenRested();
    if (!this.#unlocked) throw new RecordError(LOCKED, 'sealed');
    this.#usedAt = this.#now();
    clearTimeout(this.#locking);
    this.#locking = setTimeout(() => this.lock(), this.#rest);
    return this.#unlocked;
  }

  /** By the clock as well: a computer that sleeps rings no alarm. A clock that was moved back says nothing about how long it was. */
  #lockWhenRested() {
    const rested = this.#now() - this.#usedAt;
    if (rested < 0 || rested >= this.#rest) this.lock();
  }

  get #rest() {
    return this.#options.rest ?? QUARTER_IN_MS;
  }

  #now() {
    return (this.#options.now?.() ?? new Date()).getTime();
  }

  /** Nothing is read or written with a pass phrase that is no longer the one of this store. */
  #checkMark(values: Values, mark: string) {
    const isErased = values.size === 0 && this.#values.erasures !== this.#unlocked?.erasures;
    if (isErased || JSON.stringify(values.get(SEAL_KEY)) === mark) return;
    this.lock();
    throw new RecordError(CHANGED, 'sealed');
  }
}

/**
 * One record that was sealed elsewhere, such as in a file.
 *
 * @throws {RecordError} when the pass phrase is not the one, or anything was changed.
 */
export async function openSealed(sealed: unknown, passphrase: string): Promise<WerkspiegelRecord> {
  const { key, seal } = parseSealed(sealed);
  return openRecord(await secretFor(passphrase, seal), key, sealed);
}

async function openRecord(secret: Secret, key: string, value: unknown): Promise<WerkspiegelRecord> {
  return parseRecord(isSealed(value) ? await openValue(secret, key, value) : value);
}

/** What is inside. It opens with this secret only, and under this key only. */
async function openValue(secret: Secret, key: string, value: unknown): Promise<unknown> {
  const sealed = parseSealed(value);
  if (!isSealedWith(secret, value)) throw new RecordError(OTHER, 'sealed');
  return unseal(secret, { ...sealed, key });
}

function isOpenedBy(secret: Secret, key: string, value: unknown) {
  return openValue(secret, key, value).then(
    () => true,
    () => false,
  );
}

/** By a phrase with the same salt: so by the same phrase, or it was damaged. */
function isSealedWith({ salt, iterations }: Secret, value: unknown) {
  const seal: Readonly<Record<string, unknown>> = isSealed(value) ? Object(value.seal) : {};
  return seal.salt === salt && seal.iterations === iterations;
}

/** What says of a store that it is sealed, and with which secret. */
function markFor(secret: Secret) {
  return seal(secret, { key: SEAL_KEY, id: SEAL_KEY, formatVersion: FORMAT_VERSION }, {});
}

/** The values that stand in the clear, sealed. */
function sealOpen(secret: Secret, all: Values) {
  const open = [...all].filter(([, value]) => !isSealed(value));
  return Promise.all(open.map(async ([key, value]) => [key, await sealValue(secret, key, value)] as const));
}

/** Also what this version cannot read: nothing stays readable beside what is sealed. */
function sealValue(secret: Secret, key: string, value: unknown) {
  const { id }: Readonly<Record<string, unknown>> = Object(value);
  const formatVersion = Math.max(formatVersionOf(value) ?? FORMAT_VERSION, 1);
  return seal(secret, { key, id: typeof id === 'string' ? id : key, formatVersion }, value);
}

function isSame(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Why a record cannot be read. What went wrong otherwise is no fault of the record. */
function faultOf(error: unknown): keyof Survey {
  const fault = error instanceof RecordError ? error.fault : undefined;
  if (fault === undefined || fault === 'busy' || fault === 'passphrase') throw error;
  return fault;
}
