import type { ChangeListener } from './value-store.js';

/** Those on one page who share a place to keep values. What one of them changes, the others hear. */
export class Neighbours {
  readonly #watching = new Set<{ readonly who: object; readonly listener: ChangeListener }>();

  watch(who: object, listener: ChangeListener) {
    const watching = { who, listener };
    this.#watching.add(watching);
    return () => {
      this.#watching.delete(watching);
    };
  }

  /** Without `by` it came from outside the page. */
  tell(keys: readonly string[], by?: object) {
    for (const { who, listener } of this.#watching) if (who !== by) listener(keys);
  }
}
