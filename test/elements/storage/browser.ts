import { MemoryStore, type RecordStore } from '@werkspiegel/elements';
import { keyOf, type ReplaceStep, type WerkspiegelRecord } from '@werkspiegel/elements/storage';

/** What the windows of one browser share: its records, changed by one transaction at a time. */
export class Browser {
  readonly records = new MemoryStore();
  readonly windows = new Set<BrowserWindow>();
  /** How often its data was cleared. */
  erasures = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(...records: readonly WerkspiegelRecord[]) {
    for (const record of records) void this.records.save(record);
  }

  /** As the button for it in the settings of the browser does: no window is told. */
  async clear() {
    await this.records.remove(...(await this.records.list()).map(keyOf));
    this.erasures += 1;
  }

  openWindow() {
    return new BrowserWindow(this);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** The store as one window of a browser has it. It keeps its writing waiting, and fails, on command. */
export class BrowserWindow implements RecordStore {
  readonly place: RecordStore['place'] = 'local';
  readonly #listeners = new Set<(keys: readonly string[]) => void>();
  #opened: Promise<void> | undefined;
  #broken = new Set<'reading' | 'writing'>();

  constructor(readonly browser: Browser) {
    browser.windows.add(this);
  }

  get erasures() {
    return this.browser.erasures;
  }

  /** How many are told of changes. */
  get listeners() {
    return this.#listeners.size;
  }

  /** Lets what is written wait, after it was read, until the returned function is called. */
  hold(): () => void {
    let open = () => {};
    this.#opened = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  fail(...what: readonly ('reading' | 'writing')[]) {
    this.#broken = new Set(what);
  }

  async load(key: string) {
    this.#refuse('reading');
    return this.browser.records.load(key);
  }

  async list() {
    this.#refuse('reading');
    return this.browser.records.list();
  }

  async survey() {
    this.#refuse('reading');
    return this.browser.records.survey();
  }

  async save(...records: readonly WerkspiegelRecord[]) {
    await this.#write(() => this.browser.records.save(...records));
    this.#tell(records.map(keyOf));
  }

  async remove(...keys: string[]) {
    await this.#write(() => this.browser.records.remove(...keys));
    this.#tell(keys);
  }

  async replace(key: string, step: ReplaceStep) {
    const records = await this.browser.transaction(async () => {
      const made = step(await this.browser.records.load(key));
      await this.#opened;
      this.#refuse('writing');
      return this.browser.records.replace(key, () => made);
    });
    if (records) this.#tell([key]);
    return records;
  }

  watch(listener: (keys: readonly string[]) => void) {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #write(write: () => Promise<void>) {
    return this.browser.transaction(async () => {
      await this.#opened;
      this.#refuse('writing');
      await write();
    });
  }

  #refuse(what: 'reading' | 'writing') {
    if (this.#broken.has(what)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  }

  #tell(keys: readonly string[]) {
    for (const window of this.browser.windows) {
      if (window !== this) for (const listener of window.#listeners) listener(keys);
    }
  }
}
