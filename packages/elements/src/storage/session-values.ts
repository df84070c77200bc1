import { Neighbours } from './neighbours.js';
import { RecordError } from './record-store.js';
import type { ChangeListener, ValueStore, Values, ValuesStep } from './value-store.js';

/** The item of the person's own checks. One item holds everything, so a change is whole or not at all. */
const OWN = 'werkspiegel';
const TWELVE_HOURS_IN_MS = 12 * 60 * 60 * 1000;
/** Room for a check with a margin, in characters; with less there is no use in beginning. */
const ROOM = 32_000;

/** What all over the same item share on this page. */
interface Shared {
  readonly item: string;
  readonly neighbours: Neighbours;
  /** There was something when this page last looked. */
  wasThere: boolean;
  erasures: number;
  erasing: ReturnType<typeof setTimeout> | undefined;
}

const items = new Map<string, Shared>();
let isListening = false;

/**
 * Keeps values in this tab: a reload loses nothing, and closing the tab erases them. They are erased twelve hours after the last change
 * as well; where no tool was open by then, when one opens. A browser may bring a tab back after a crash, and copies what it keeps into a
 * tab that is opened from it: open links with `noopener`.
 */
export class SessionValues implements ValueStore {
  readonly place = 'session';
  readonly #shared: Shared;

  /** @param item What is kept under one name knows nothing of another. */
  constructor(
    readonly now = () => new Date(),
    item = OWN,
  ) {
    const neighbours = new Neighbours();
    const shared = items.get(item) ?? { item, neighbours, wasThere: false, erasures: 0, erasing: undefined };
    items.set(item, shared);
    this.#shared = shared;
  }

  get erasures() {
    return this.#shared.erasures;
  }

  /** Erases what is too old. Throws when the browser has no such storage, refuses it, or has no room in it. */
  open() {
    this.#read();
    const { item } = this.#shared;
    if (sessionStorage.getItem(item) !== null) return;
    sessionStorage.setItem(item, ' '.repeat(ROOM));
    sessionStorage.removeItem(item);
  }

  async read(keys?: readonly string[]) {
    return this.#read(keys);
  }

  async change(keys: readonly string[] | undefined, step: ValuesStep) {
    const changes = step(this.#read(keys));
    if (!changes) return;
    const { item, neighbours } = this.#shared;
    const values = [...new Map([...this.#read(), ...changes])].filter(([, value]) => value !== undefined);
    const isThere = values.length > 0;
    this.#shared.wasThere = isThere;
    if (isThere) sessionStorage.setItem(item, toText({ changedAt: this.now(), values: new Map(values) }));
    else sessionStorage.removeItem(item);
    neighbours.tell([...changes.keys()], this);
  }

  watch(listener: ChangeListener) {
    hearFrames();
    return this.#shared.neighbours.watch(this, listener);
  }

  #read(keys?: readonly string[]): Values {
    const shared = this.#shared;
    const kept = fromText(sessionStorage.getItem(shared.item));
    // Who takes it away by itself says so, here and from another frame.
    if (shared.wasThere && !kept) shared.erasures += 1;
    shared.wasThere = kept !== undefined;
    if (!kept) return new Map();
    const { changedAt, values } = kept;
    const left = changedAt.getTime() + TWELVE_HOURS_IN_MS - this.now().getTime();
    if (left <= 0) {
      sessionStorage.removeItem(shared.item);
      shared.wasThere = false;
      shared.neighbours.tell([...values.keys()]);
      return new Map();
    }
    this.#eraseIn(left);
    return keys ? new Map(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)])) : values;
  }

  /** A page that stays open erases them by itself. */
  #eraseIn(ms: number) {
    clearTimeout(this.#shared.erasing);
    this.#shared.erasing = setTimeout(() => this.#read(), Math.min(ms, TWELVE_HOURS_IN_MS));
  }
}

interface Kept {
  readonly changedAt: Date;
  readonly values: Values;
}

function toText({ changedAt, values }: Kept): string {
  return JSON.stringify({ changedAt, values: Object.fromEntries(values) });
}

function fromText(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const { changedAt, values } = JSON.parse(text);
    const kept = { changedAt: new Date(changedAt), values: new Map(Object.entries(values)) };
    if (!Number.isNaN(kept.changedAt.getTime())) return kept;
  } catch {
    // said below
  }
  throw new RecordError('Dit tabblad bewaart iets dat deze versie niet kan lezen. Er is niets veranderd of gewist.');
}

/** Frames of the same tab share its storage, and are told of what another changed. */
function hearFrames() {
  if (isListening) return;
  isListening = true;
  addEventListener('storage', ({ key, oldValue, newValue, storageArea }) => {
    if (storageArea !== sessionStorage) return;
    for (const shared of items.values()) {
      if (key !== shared.item && key !== null) continue;
      if (key !== null && newValue === null) shared.wasThere = false;
      shared.neighbours.tell([...new Set([oldValue, newValue].flatMap(keysIn))]);
    }
  });
}

function keysIn(text: string | null): string[] {
  try {
    return [...(fromText(text)?.values.keys() ?? [])];
  } catch {
    return []; // not ours to read; who reads it will say so
  }
}
