/**
 * The hand of a person who is faster than any mouse: it works the tool from inside its page.
 *
 * @typedef {object} Hand
 * @property {(pattern: string) => boolean} has Whether a button with this text shows.
 * @property {(pattern: string) => Promise<void>} press
 * @property {(item: string, value: string) => Promise<void>} choose
 * @property {(what: string, isTrue: () => unknown) => Promise<void>} until
 * @property {() => boolean} isSaved Whether the screen says 'Opgeslagen'.
 * @property {() => string} text All that the tool says.
 * @property {() => Record<string, string>} chosen What is chosen on the screen.
 * @property {() => Promise<Record<string, any>[]>} kept All that stands in the database.
 * @property {(value: unknown) => Promise<string>} takeIn Takes in a file: the empty text, or why it was refused.
 * @property {{ clicked: number, acknowledged: number, finished: number, times: number[] }} count What it did by itself.
 */

/** Puts the hand in the page, as `window.hand`. It is sent there by itself, so it uses nothing from around it. */
export function lendHand() {
  const tool =
    /** @type {HTMLElement & { updateComplete: Promise<boolean>, importRecord(value: unknown): Promise<void> }} */ (
      document.querySelector('werkspiegel-verbetertool')
    );
  const root = () => {
    if (!tool?.shadowRoot) throw new Error('there is no tool');
    return tool.shadowRoot;
  };
  const section = () => root().querySelector('werkspiegel-section')?.shadowRoot;
  const button = (/** @type {string} */ pattern) =>
    [...root().querySelectorAll('button')].find((each) => {
      const text = each.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return new RegExp(`^(?:${pattern})$`, 'u').test(text) && (each.closest('dialog')?.open ?? true);
    });
  const until = async (/** @type {string} */ what, /** @type {() => unknown} */ isTrue) => {
    for (const end = performance.now() + 15_000; performance.now() < end; ) {
      if (isTrue()) return;
      await new Promise((resolve) => setTimeout(resolve));
    }
    throw new Error(`there is still no ${what}: ${root().textContent?.replace(/\s+/g, ' ').slice(0, 300)}`);
  };
  /** @type {Hand} */
  const hand = {
    until,
    count: { clicked: 0, acknowledged: 0, finished: 0, times: [] },
    has: (pattern) => Boolean(button(pattern)),
    isSaved: () => Boolean(root().querySelector('.kept')?.textContent?.includes('Opgeslagen')),
    text: () => root().textContent?.replace(/\s+/g, ' ') ?? '',
    async press(pattern) {
      await until(`button ${pattern}`, () => button(pattern));
      button(pattern)?.click();
      await tool.updateComplete;
    },
    async choose(item, value) {
      const radio = () => section()?.querySelector(`input[name="${item}"][value="${value}"]`);
      await until(`question ${item}`, radio);
      /** @type {HTMLInputElement | null | undefined} */ (radio())?.click();
      // What the screen said of the answer before this one is gone now.
      await tool.updateComplete;
    },
    chosen: () =>
      Object.fromEntries(
        [.../** @type {Iterable<HTMLInputElement>} */ (section()?.querySelectorAll('input:checked') ?? [])].map(
          ({ name, value }) => [name, value],
        ),
      ),
    kept: () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('werkspiegel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const values = opening.result.transaction('records').objectStore('records').getAll();
          values.onsuccess = () => resolve(values.result);
          values.onerror = () => reject(values.error);
          opening.result.close();
        };
      }),
    takeIn: (value) =>
      tool.importRecord(value).then(
        () => '',
        (error) => error.message,
      ),
  };
  Object.assign(window, { hand });
}

/** @returns {Promise<Record<string, any>[]>} All that stands in the database of this page's site. */
export function keptHere() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('werkspiegel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const values = opening.result.transaction('records').objectStore('records').getAll();
      values.onsuccess = () => resolve(values.result);
      values.onerror = () => reject(values.error);
      opening.result.close();
    };
  });
}
