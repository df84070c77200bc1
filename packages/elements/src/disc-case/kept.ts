import { ALGEMEEN, type DiscStep, inOrder } from '@werkspiegel/scoring';
import type { DossierStep, StepOf } from '../dossier/steps.js';

/** A step about a day and a part of life. */
export type AboutStep = Extract<DossierStep, { readonly leefgebied: string }>;

/** How a disc was set. Undefined: nothing was chosen there. */
export type DiscSetting = Pick<StepOf<'disc'>, 'type' | 'strategy'>;

/** What still counts, in the order in which it was entered. To take a step back can be taken back itself. */
export function counting(steps: readonly DossierStep[]): DossierStep[] {
  const gone = new Set<string>();
  return steps
    .toReversed()
    .filter((step) => {
      if (gone.has(step.id)) return false;
      if (step.kind === 'withdrawn') gone.add(step.step);
      return true;
    })
    .toReversed();
}

/** What a leaning is made of. */
export function discSteps(steps: readonly DossierStep[]): DiscStep[] {
  return counting(steps).flatMap((step): DiscStep[] => {
    if (step.kind === 'recognition' || step.kind === 'log') return [step];
    return step.kind === 'sentence' ? [{ ...step, type: step.type }] : [];
  });
}

/** How the disc was set last for a leefgebied; where it never was, as for `algemeen`. */
export function settingOf(steps: readonly DossierStep[], leefgebied: string): StepOf<'disc'> | undefined {
  const settings = counting(steps).filter((step) => step.kind === 'disc');
  const last = (about: string) => settings.findLast((step) => step.leefgebied === about);
  return last(leefgebied) ?? last(ALGEMEEN);
}

/** The strategy that the coach uses in a leefgebied: as the disc stands, else as the log has it last. */
export function strategyInUse(steps: readonly DossierStep[], leefgebied: string) {
  const tried = counting(steps).flatMap((step) =>
    step.kind === 'log' && step.leefgebied === leefgebied ? [step] : [],
  );
  return settingOf(steps, leefgebied)?.strategy ?? inOrder(tried).at(-1)?.strategy;
}

/** The check-ins, or the answers to the three quick questions, of a leefgebied or of all: the newest day first. */
export function newestFirst<Kind extends 'signals' | 'gears'>(
  steps: readonly DossierStep[],
  kind: Kind,
  leefgebied?: string,
): Extract<AboutStep, { readonly kind: Kind }>[] {
  const found = counting(steps).filter(
    (step): step is Extract<AboutStep, { readonly kind: Kind }> =>
      step.kind === kind && (leefgebied === undefined || aboutOf(step) === leefgebied),
  );
  return inOrder(found).toReversed();
}

/** The leefgebieden that something was entered about, in the order of their names. */
export function leefgebiedenIn(steps: readonly DossierStep[], order: readonly string[]): string[] {
  const found = new Set(counting(steps).flatMap((step) => aboutOf(step) ?? []));
  return [...order.filter((id) => found.has(id)), ...[...found].filter((id) => !order.includes(id))];
}

function aboutOf(step: DossierStep): string | undefined {
  return 'leefgebied' in step ? step.leefgebied : undefined;
}
