import type { WerkspiegelRecord } from '../storage/record.js';
import type { SealedRecord } from '../storage/seal.js';
import { localDay } from './local-day.js';

/** What a person takes along: records as they are kept, nothing added and nothing left out. */
export interface RecordsFile {
  readonly format: 'werkspiegel-records';
  readonly formatVersion: 1;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** In the clear, or behind the pass phrase that they were kept with: all of them with the same. */
  readonly records: readonly (WerkspiegelRecord | SealedRecord)[];
}

export function toRecordsFile(records: RecordsFile['records'], now: Date): RecordsFile {
  return { format: 'werkspiegel-records', formatVersion: 1, exportedAt: now.toISOString(), records };
}

/** The text to keep. A person may open it, so every value has a line of its own. */
export function recordsFileText(file: RecordsFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Such as `werkspiegel-2026-11-22.json`. */
export function recordsFileName(now: Date, extension: string): string {
  return `werkspiegel-${localDay(now)}.${extension}`;
}
