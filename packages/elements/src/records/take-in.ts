import type { RecordStore } from '../storage/record-store.js';
import { addRecords } from './add-records.js';
import { parseRecordsFile, refuseLarge } from './parse-records-file.js';

/**
 * Takes in records from outside: all of it in one transaction, or nothing.
 *
 * @returns How many came in, and how many were here already.
 * @throws {RecordError} with a sentence for the person, when any of it is not sound or would take the place of what is here.
 */
export async function takeIn(store: RecordStore, source: Blob | string): Promise<{ added: number; known: number }> {
  if (typeof source !== 'string') refuseLarge(source.size);
  return addRecords(
    store,
    parseRecordsFile(typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())),
  );
}
