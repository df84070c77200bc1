import { randomId } from '../storage/random-id.js';
import { type Dossier, dossierKey } from '../storage/record.js';
import type { RecordStore } from '../storage/record-store.js';
import { addStep, newDossier, withoutQuestionnaire } from './dossier.js';
import type { DossierController } from './dossier-controller.js';
import type { NewStep } from './steps.js';

/** The tool that begins the person's own dossier. */
const TOOL = 'verbetertool';

/** Adds steps to the person's own dossier, all of them or none. Rejects when they cannot be kept. */
export function addToPlan(dossier: DossierController, steps: readonly NewStep[], now: Date): Promise<void> {
  return dossier.add(steps, newDossier(TOOL, randomId(), now), randomId, now);
}

/** The same without a controller. Resolves with the dossier as it is kept. */
export async function addToDossier(
  store: RecordStore,
  steps: readonly NewStep[],
  now: Date,
): Promise<Dossier | undefined> {
  const records = await store.replace(dossierKey(), (stored) => {
    const dossier = stored?.kind === 'dossier' ? stored : newDossier(TOOL, randomId(), now);
    return [steps.reduce((sofar, step) => addStep(sofar, step, randomId(), now), dossier)];
  });
  return records?.find((record) => record.kind === 'dossier');
}

/**
 * Takes all that is about a questionnaire out of the person's own dossier: who wipes everything wants none of it to stay. Resolves with
 * the keys that have nothing else in them, for the caller to remove together with the rest.
 */
export async function forget(store: RecordStore, questionnaire: string): Promise<string[]> {
  let isEmptied = false;
  await store.replace(dossierKey(), (stored) => {
    if (stored?.kind !== 'dossier') return undefined;
    const rest = withoutQuestionnaire(stored, questionnaire);
    isEmptied = rest.steps.length === 0;
    return isEmptied ? undefined : [rest];
  });
  return isEmptied ? [dossierKey()] : [];
}
