import type { ChangeListener, ValueStore, Values, ValuesStep } from '@werkspiegel/elements/storage';

/** How a browser fails: what it says, and when in the transaction. */
export interface Fault {
  readonly name: string;
  readonly when: 'before' | 'after';
}

/** The four that IndexedDB knows. What was put is there in none of them: a transaction happens whole or not at all. */
export const FAULTS: readonly Fault[] = [
  { name: 'QuotaExceededError', when: 'after' },
  { name: 'AbortError', when: 'after' },
  { name: 'UnknownError', when: 'before' },
  { name: 'InvalidStateError', when: 'before' },
];

/** Values as a browser keeps them: copied in and out, one change at a time. On command a change fails. */
export class FailingValues implements ValueStore {
  readonly place = 'local';
  /** How many changes were asked for. */
  changes = 0;
  /** How many of them failed. */
  failures = 0;
  readonly #values: Map<string, unknown>;
  #fault: { readonly at: number; readonly fault: Fault } | undefined;

  constructor(values: Values = new Map()) {
    this.#values = new Map(structuredClone(values));
  }

  /** Lets the change with this number fail, from 1, once. */
  failAt(at: number, fault: Fault) {
    this.#fault = { at, fault };
  }

  /** All that is kept, in the order of its keys. */
  get dump(): readonly (readonly [string, unknown])[] {
    return structuredClone([...this.#values]).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async read(keys: readonly string[] = [...this.#values.keys()]) {
    await Promise.resolve();
    return this.#only(keys);
  }

  async change(keys: readonly string[] = [...this.#values.keys()], step: ValuesStep) {
    await Promise.resolve();
    this.changes += 1;
    const fault = this.#fault?.at === this.changes ? this.#fault.fault : undefined;
    if (fault?.when === 'before') this.#fail(fault);
    const changes = step(this.#only(keys));
    await Promise.resolve();
    if (fault) this.#fail(fault);
    for (const [key, value] of structuredClone(changes ?? new Map())) {
      if (value === undefined) this.#values.delete(key);
      else this.#values.set(key, value);
    }
  }

  /** No other window has these. */
  watch(_listener: ChangeListener) {
    return () => {};
  }

  #fail({ name }: Fault): never {
    this.failures += 1;
    throw new DOMException('on command', name);
  }

  #only(keys: readonly string[]): Values {
    return structuredClone(new Map(keys.filter((key) => this.#values.has(key)).map((k) => [k, this.#values.get(k)])));
  }
}
