import { addStep, newDossier } from '../../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import type { Dossier } from '../../../packages/elements/src/storage/record.js';

/** A day before every test plays. */
const BEFORE = new Date('2026-02-16T09:00:00.000Z');

/** An open goal about the harbour. */
export function goal(id: string, more: Partial<Extract<NewStep, { kind: 'goal' }>> = {}): NewStep {
  return { kind: 'goal', goal: id, questionnaire: 'haven', element: 'anker', learn: `Ik wil ${id} leren.`, ...more };
}

/** The person's own dossier, with these steps. */
export function ownDossier(...steps: readonly NewStep[]): Dossier {
  return steps.reduce(
    (dossier, step, at) => addStep(dossier, step, `s${at}`, BEFORE),
    newDossier('verbetertool', 'eigen', BEFORE),
  );
}
