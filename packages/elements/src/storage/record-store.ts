import type { WerkspiegelRecord } from './record.js';

/**
 * Where records are kept. Every change is one transaction: it happens whole or not at all, and its promise resolves only when it has.
 * A promise rejects with what the underlying store says; nothing was changed then.
 */
export interface RecordStore {
  /** `local` outlives the tab; `memory` is gone with it. */
  readonly place: 'local' | 'memory';
  /** The record under a key. Undefined: there is none. Rejects with a RecordError when there is one that cannot be read. */
  load(key: string): Promise<WerkspiegelRecord | undefined>;
  /** All records that can be read, in no particular order. */
  list(): Promise<WerkspiegelRecord[]>;
  save(record: WerkspiegelRecord): Promise<void>;
  remove(...keys: string[]): Promise<void>;
  /**
   * Puts what `step` makes of the record under a key in its place: a changed one, one under another key, or none at all (an empty
   * list). When `step` gives undefined nothing changes. Resolves with what `step` gave.
   */
  replace(key: string, step: ReplaceStep): Promise<readonly WerkspiegelRecord[] | undefined>;
  /** Tells of changes made elsewhere: by another tab, or another tool on this page. Returns how to stop. */
  watch(listener: (keys: readonly string[]) => void): () => void;
}

export type ReplaceStep = (stored: WerkspiegelRecord | undefined) => readonly WerkspiegelRecord[] | undefined;

/** A record that cannot be read or used. The message is a sentence for the person it concerns. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}
