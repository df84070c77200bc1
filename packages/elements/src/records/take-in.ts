import { RecordError, type RecordStore } from '../storage/record-store.js';
import { addRecords } from './add-records.js';
import { openRecordsFile, parseRecordsFile, refuseLarge } from './parse-records-file.js';
import { refusals } from './refusals.nl.js';

/**
 * Takes in records from outside: all of it in one transaction, or nothing.
 *
 * @param passphrase Of what was taken along behind one.
 * @param about What this store is for: the person's own work, or cases. What concerns a jongere never comes in beside the former.
 * @returns How many came in, and how many were here already.
 * @throws {RecordError} with a sentence for the person, when any of it is not sound or would take the place of what is here; with the
 *   fault `passphrase` when it is behind one that was not given, or another.
 */
export async function takeIn(
  store: RecordStore,
  source: Blob | string,
  passphrase?: string,
  about: 'own' | 'case' = 'own',
): Promise<{ added: number; known: number }> {
  if (typeof source !== 'string') refuseLarge(source.size);
  const text = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const records = passphrase === undefined ? parseRecordsFile(text) : await openRecordsFile(text, passphrase);
  if (about === 'own' && records.some(({ caseId }) => caseId !== undefined)) throw new RecordError(refusals.ofCase);
  if (about === 'case' && !records.every(({ caseId }) => caseId !== undefined)) throw new RecordError(refusals.noCase);
  return addRecords(store, records);
}

/** The same, for a value that a page brings. */
export async function takeInValue(store: RecordStore, value: unknown, passphrase?: string) {
  return takeIn(store, toText(value), passphrase);
}

function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    throw new RecordError(refusals.foreign); // it goes round, or has something in it that no file of ours has
  }
}
