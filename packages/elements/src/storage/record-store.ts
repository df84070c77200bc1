import type { WerkspiegelRecord } from './record.js';
import type { ChangeListener, Place } from './value-store.js';

/**
 * Where records are kept. Every change is one transaction: it happens whole or not at all, and its promise resolves only when it has.
 * A promise rejects with what the underlying store says, or with a RecordError where a record stands in the way; nothing was changed then.
 */
export interface RecordStore {
  readonly place: Place;
  /** How often something else than these stores may have taken all of it away. Absent where nobody can tell. */
  readonly erasures?: number | undefined;
  /** The record under a key. Undefined: there is none. Rejects with a RecordError when there is one that cannot be read. */
  load(key: string): Promise<WerkspiegelRecord | undefined>;
  /** All records that can be read, in no particular order. */
  list(): Promise<WerkspiegelRecord[]>;
  /** What `list` leaves out, and why. It stays where it is. */
  survey(): Promise<Survey>;
  /** Keeps all of them, each in the place of what stood under its key, or none. It never takes the place of one that cannot be read. */
  save(...records: readonly WerkspiegelRecord[]): Promise<void>;
  /** Also takes away what cannot be read. */
  remove(...keys: string[]): Promise<void>;
  /**
   * Puts what `step` makes of the record under a key in its place: a changed one, one under another key, or none at all (an empty
   * list). When `step` gives undefined nothing changes. Resolves with what `step` gave.
   */
  replace(key: string, step: ReplaceStep): Promise<readonly WerkspiegelRecord[] | undefined>;
  /** Tells of changes made elsewhere: by another tab, or another tool on this page. Returns how to stop. */
  watch(listener: ChangeListener): () => void;
}

/** It may be asked more than once, when another was first: it looks at what it is shown, and does nothing else. */
export type ReplaceStep = (stored: WerkspiegelRecord | undefined) => readonly WerkspiegelRecord[] | undefined;

/** How many records cannot be read, by why. */
export interface Survey {
  /** Written by a newer version of this library. */
  readonly newer: number;
  /** Behind a pass phrase that was not given here. */
  readonly sealed: number;
  /** No record that any version knows, or damaged. */
  readonly unreadable: number;
}

/**
 * Why a record cannot be used: as in a Survey; `passphrase`: it is the wrong one; `busy`: others went on changing what was to be changed.
 */
export type RecordFault = keyof Survey | 'passphrase' | 'busy';

/** A record that cannot be read or used. The message is a sentence for the person it concerns. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    message: string,
    readonly fault: RecordFault = 'unreadable',
  ) {
    super(message);
  }
}
