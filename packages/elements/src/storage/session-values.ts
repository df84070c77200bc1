import { Neighbours } from './neighbours.js';
import { RecordError } from './record-store.js';
import type { ChangeListener, ValueStore, Values, ValuesStep } from './value-store.js';

/** The one item that holds everything: so a change is whole or not at all. */
const ITEM = 'werkspiegel';
const TWELVE_HOURS_IN_MS = 12 * 60 * 60 * 1000;
/** Room for a check with a margin, in characters; with less there is no use in beginning. */
const ROOM = 32_000;

const neighbours = new Neighbours();
let isListening = false;
/** There was something when this page last looked. */
let wasThere = false;
let erasures = 0;
let erasing: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps values in this tab: a reload loses nothing, and closing the tab erases them. They are erased twelve hours after the last change
 * as well; where no tool was open by then, when one opens. A browser may bring a tab back after a crash, and copies what it keeps into a
 * tab that is opened from it: open links with `noopener`.
 */
export class SessionValues implements ValueStore {
  readonly place = 'session';

  constructor(readonly now = () => new Date()) {}

  get erasures() {
    return erasures;
  }

  /** Erases what is too old. Throws when the browser has no such storage, refuses it, or has no room in it. */
  open() {
    this.#read();
    if (sessionStorage.getItem(ITEM) !== null) return;
    sessionStorage.setItem(ITEM, ' '.repeat(ROOM));
    sessionStorage.removeItem(ITEM);
  }

  async read(keys?: readonly string[]) {
    return this.#read(keys);
  }

  async change(keys: readonly string[] | undefined, step: ValuesStep) {
    const changes = step(this.#read(keys));
    if (!changes) return;
    const values = [...new Map([...this.#read(), ...changes])].filter(([, value]) => value !== undefined);
    wasThere = values.length > 0;
    if (!wasThere) sessionStorage.removeItem(ITEM);
    else sessionStorage.setItem(ITEM, toText({ changedAt: this.now(), values: new Map(values) }));
    neighbours.tell([...changes.keys()], this);
  }

  watch(listener: ChangeListener) {
    hearFrames();
    return neighbours.watch(this, listener);
  }

  #read(keys?: readonly string[]): Values {
    const kept = fromText(sessionStorage.getItem(ITEM));
    // Who takes it away by itself says so, here and from another frame.
    if (wasThere && !kept) erasures += 1;
    wasThere = kept !== undefined;
    if (!kept) return new Map();
    const { changedAt, values } = kept;
    const left = changedAt.getTime() + TWELVE_HOURS_IN_MS - this.now().getTime();
    if (left <= 0) {
      sessionStorage.removeItem(ITEM);
      wasThere = false;
      neighbours.tell([...values.keys()]);
      return new Map();
    }
    this.#eraseIn(left);
    return keys ? new Map(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)])) : values;
  }

  /** A page that stays open erases them by itself. */
  #eraseIn(ms: number) {
    clearTimeout(erasing);
    erasing = setTimeout(() => this.#read(), Math.min(ms, TWELVE_HOURS_IN_MS));
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
    if (storageArea !== sessionStorage || (key !== ITEM && key !== null)) return;
    if (key === ITEM && newValue === null) wasThere = false;
    neighbours.tell([...new Set([oldValue, newValue].flatMap(keysIn))]);
  });
}

function keysIn(text: string | null): string[] {
  try {
    return [...(fromText(text)?.values.keys() ?? [])];
  } catch {
    return []; // not ours to read; who reads it will say so
  }
}
