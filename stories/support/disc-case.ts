import type { Dossier } from '@werkspiegel/elements';
import { newCase } from '../../packages/elements/src/cases/cases.js';
import { addStep } from '../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../packages/elements/src/dossier/steps.js';

const BEGUN = new Date('2026-01-12T10:00:00.000Z');

/** The dossier of a case with these steps. */
export function discCase(name: string, ...steps: readonly NewStep[]): Dossier {
  let ids = 0;
  const newId = () => `zebra-${ids++}`;
  return steps.reduce(
    (dossier, step) => addStep(dossier, step, newId(), BEGUN),
    newCase('draaischijf', name, newId, BEGUN),
  );
}
