import { keyOf } from '../storage/record.js';
import { RecordError, type RecordStore } from '../storage/record-store.js';
import { parseRecordsFile, refuseLarge } from './parse-records-file.js';
import { planImport } from './plan-import.js';
import { refusals } from './refusals.nl.js';

/**
 * Takes in records from outside: all of it in one transaction, or nothing.
 *
 * @returns How many came in, and how many were here already.
 * @throws {RecordError} with a sentence for the person, when any of it is not sound or would take the place of what is here.
 */
export async function takeIn(store: RecordStore, source: Blob | string): Promise<{ added: number; known: number }> {
  if (typeof source !== 'string') refuseLarge(source.size);
  const incoming = parseRecordsFile(typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer()));
  const { add, known, conflicts } = planImport(incoming, await store.list());
  const [conflict] = conflicts;
  if (conflict) throw new RecordError(conflict.message);
  const draft = add.find(({ kind }) => kind === 'draft');
  if (draft) {
    // A draft may have begun here since the list was read; then nothing of this comes in.
    const kept = await store.replace(keyOf(draft), (stored) => (stored ? undefined : add));
    if (!kept) throw new RecordError(refusals.otherDraft);
  } else if (add.length > 0) {
    await store.save(...add);
  }
  return { added: add.length, known: known.length };
}
