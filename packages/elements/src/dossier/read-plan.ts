import { RecordError, type RecordStore } from '../storage/record-store.js';
import type { DossierController } from './dossier-controller.js';
import { nl } from './words.nl.js';

/** Takes up the person's own dossier. Resolves with why it could not be read, in words; empty: it was read. */
export async function readPlan(dossier: DossierController, storage: RecordStore): Promise<string> {
  try {
    await dossier.open(storage);
    return '';
  } catch (error) {
    return error instanceof RecordError ? error.message : nl.readFailed;
  }
}
