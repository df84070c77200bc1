import { randomId } from '../storage/random-id.js';
import { newDossier } from './dossier.js';
import type { DossierController } from './dossier-controller.js';
import type { NewStep } from './steps.js';

/** The tool that begins the person's own dossier. */
const TOOL = 'verbetertool';

/** Adds steps to the person's own dossier, all of them or none. Rejects when they cannot be kept. */
export function addToPlan(dossier: DossierController, steps: readonly NewStep[], now: Date): Promise<void> {
  return dossier.add(steps, newDossier(TOOL, randomId(), now), randomId, now);
}
