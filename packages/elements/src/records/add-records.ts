import { mergeDossiers } from '../dossier/dossier.js';
import { keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type RecordStore } from '../storage/record-store.js';
import { planImport } from './plan-import.js';
import { refusals } from './refusals.nl.js';

/**
 * Adds records to what is here: all of them in one transaction, or none. Nothing here is ever replaced.
 *
 * @returns How many came in, and how many were here already.
 * @throws {RecordError} with a sentence for the person, when one of them would take the place of what is here.
 */
export async function addRecords(store: RecordStore, incoming: readonly WerkspiegelRecord[]) {
  const { add, known, conflicts } = planImport(incoming, await store.list());
  const [conflict] = conflicts;
  if (conflict) throw new RecordError(conflict.message);
  // What cannot be read is in no list. Asked for by its key, it says so itself.
  await Promise.all(add.map((record) => store.load(keyOf(record))));
  const draft = add.find(({ kind }) => kind === 'draft');
  const dossier = add.find((record) => record.kind === 'dossier');
  if (draft) {
    // A draft may have begun here since the list was read; then nothing of this comes in.
    const kept = await store.replace(keyOf(draft), (stored) => (stored ? undefined : add));
    if (!kept) throw new RecordError(refusals.otherDraft);
  } else if (dossier) {
    // Steps may have been added here since the list was read: they stay.
    const others = add.filter((record) => record !== dossier);
    await store.replace(keyOf(dossier), (stored) => [
      stored?.kind === 'dossier' ? mergeDossiers(stored, dossier) : dossier,
      ...others,
    ]);
  } else if (add.length > 0) {
    await store.save(...add);
  }
  return { added: add.length, known: known.length };
}
