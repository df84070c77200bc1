import type { StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { ALGEMEEN, inOrder } from '@werkspiegel/scoring';
import type { StepOf } from '../../dossier/steps.js';
import type { Dossier } from '../../storage/record.js';

/** What was chosen on the draaischijf that holds for a part of life. */
export interface ChosenStrategy {
  readonly strategy: StrategieId;
  /** The part of life at which it was chosen: the one that was asked for, or `algemeen`. */
  readonly leefgebied: string;
  /** As 2026-05-12. */
  readonly date: string;
}

/**
 * The strategy that holds now for a part of life: that of the newest time the disc was set there, else for all of it. Undefined: none was
 * chosen. What was withdrawn, or is dated later than today, does not count.
 *
 * @param today As 2026-05-12.
 */
export function chosenStrategy(
  dossier: Dossier | undefined,
  leefgebied: string,
  today: string,
): ChosenStrategy | undefined {
  const steps = dossier?.steps ?? [];
  const withdrawn = new Set(steps.flatMap((step) => (step.kind === 'withdrawn' ? step.step : [])));
  const discs = steps.filter(
    (step): step is StepOf<'disc'> => step.kind === 'disc' && !withdrawn.has(step.id) && step.date <= today,
  );
  const at = (place: string): ChosenStrategy | undefined => {
    const newest = inOrder(discs.filter((step) => step.leefgebied === place)).at(-1);
    return newest?.strategy && { strategy: newest.strategy, leefgebied: place, date: newest.date };
  };
  return at(leefgebied) ?? at(ALGEMEEN);
}
