import { PlainStore } from './plain-store.js';
import type { ValueStore, Values, ValuesStep } from './value-store.js';

/** Keeps records as long as the page lives: for shared computers, and where the browser refuses to keep anything. */
export class MemoryStore extends PlainStore {
  constructor(
    /** `refused`: the browser keeps nothing. `newer`: what it keeps was made by a newer version, which this one leaves alone. */
    readonly reason: 'asked' | 'refused' | 'newer' = 'asked',
  ) {
    super(new MemoryValues());
  }
}

class MemoryValues implements ValueStore {
  readonly place = 'memory';
  readonly isOwn = true;
  readonly #values = new Map<string, unknown>();

  async read(keys: readonly string[] = [...this.#values.keys()]) {
    return only(keys, this.#values);
  }

  async change(keys: readonly string[] = [...this.#values.keys()], step: ValuesStep) {
    for (const [key, value] of step(only(keys, this.#values)) ?? []) {
      if (value === undefined) this.#values.delete(key);
      else this.#values.set(key, value);
    }
  }

  /** Nobody else can reach it, so there is nothing to tell. */
  watch() {
    return () => {};
  }
}

function only(keys: readonly string[], values: Values): Values {
  return new Map(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)]));
}
