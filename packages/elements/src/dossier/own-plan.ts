import { randomId } from '../storage/random-id.js';
import { type Dossier, dossierKey } from '../storage/record.js';
import type { RecordStore } from '../storage/record-store.js';
import { addStep, newDossier, withoutQuestionnaire } from './dossier.js';
import type { DossierController } from './dossier-controller.js';
import type { NewStep } from './steps.js';

/** The tool that begins the person's own dossier. */
const TOOL = 'verbetertool';

/** Adds steps to the person's own dossier, all of them or none. Rejects when they cannot be kept. */
export async function addToPlan(dossier: DossierController, steps: readonly NewStep[], now: Date): Promise<void> {
  await dossier.add(steps, newDossier(TOOL, randomId(), now), randomId, now);
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
 * the keys for the caller to remove in one go: of the finished checks, and of a dossier that has nothing else in it.
 */
export async function forget(store: RecordStore, questionnaire: string): Promise<string[]> {
  const checks = (await store.list()).filter(
    (record) => record.kind === 'afname' && record.questionnaire.id === questionnaire && record.caseId === undefined,
  );
  const keys = checks.map(({ id }) => id);
  await store.replace(dossierKey(), (stored) => {
    if (stored?.kind !== 'dossier') return undefined;
    const rest = withoutQuestionnaire(stored, questionnaire);
    if (rest.steps.length > 0) return [rest];
    keys.push(dossierKey());
    return undefined;
  });
  return keys;
}
