import type { PlainStore } from './plain-store.js';
import type { RecordStore } from './record-store.js';
import type { SealedRecord } from './seal.js';
import type { SealedStore, SealedStoreOptions } from './sealed-store.js';

/**
 * The pass phrase on what is kept: whether there is one, and how to put it on, give it, and take it off. Everything about sealing is
 * loaded when it is first needed; most stores never are.
 */
export class Sealing {
  #sealed: SealedStore | undefined;

  constructor(
    readonly plain: PlainStore,
    readonly options: SealedStoreOptions,
  ) {}

  /** Why this page cannot seal, in a sentence. Undefined: it can. */
  async hindrance(): Promise<string | undefined> {
    const { CANNOT_SEAL, canSeal } = await import('./seal.js');
    return canSeal() ? undefined : CANNOT_SEAL;
  }

  get isSealed() {
    return this.#sealed !== undefined;
  }

  get isLocked() {
    return this.#sealed?.isLocked === true;
  }

  /** The store to work with: in the clear, or behind the pass phrase. */
  get store(): RecordStore {
    return this.#sealed ?? this.plain;
  }

  /** Looks whether there is a pass phrase on the store. */
  async open() {
    if (await this.plain.isSealed()) this.#sealed = await this.#sealedStore();
  }

  /** Opens with the pass phrase. Rejects with a RecordError when it is not the one. */
  async unlock(passphrase: string) {
    await this.#sealed?.unlock(passphrase);
  }

  lock() {
    this.#sealed?.lock();
  }

  /** Puts a pass phrase on everything, at once. */
  async seal(passphrase: string) {
    const sealed = await this.#sealedStore();
    await sealed.sealAll(passphrase);
    this.#sealed = sealed;
  }

  /** Puts another one on everything, at once. */
  async change(passphrase: string) {
    await this.#sealed?.changePassphrase(passphrase);
  }

  /** The records under these keys as they stand there, sealed. */
  async exportSealed(keys: readonly string[]): Promise<SealedRecord[]> {
    const records = await Promise.all(keys.map((key) => this.#sealed?.exportSealed(key)));
    return records.filter((record) => record !== undefined);
  }

  /** Takes it off everything, at once. */
  async unseal() {
    await this.#sealed?.unsealAll();
    this.#sealed = undefined;
  }

  /** Removes everything and the pass phrase with it: all that is left for who forgot it. */
  async wipe() {
    await this.#sealed?.wipe();
    this.#sealed = undefined;
  }

  async #sealedStore() {
    const { SealedStore } = await import('./sealed-store.js');
    return new SealedStore(this.plain, this.options);
  }
}
