import type { LookedBackStep, NewStep } from './steps.js';

export const TRIED = ['ja', 'deels', 'nee'] as const;
export const NEXT = ['door', 'gelukt', 'losgelaten'] as const;

/** What was filled in on looking back at one goal. */
export interface LookBackAnswer {
  readonly tried: LookedBackStep['tried'] | undefined;
  /** As it was typed; empty is nothing. */
  readonly happened: string;
  readonly next: (typeof NEXT)[number] | undefined;
}

export const NOTHING_FILLED_IN: LookBackAnswer = { tried: undefined, happened: '', next: undefined };

/** What happened was told, but not whether it was tried: the one means little without the other. */
export function isTriedMissing({ tried, happened }: LookBackAnswer): boolean {
  return tried === undefined && happened.trim() !== '';
}

/** The steps that keep it: none where nothing was filled in. */
export function lookBackSteps(goal: string, { tried, happened, next }: LookBackAnswer): NewStep[] {
  const told = happened.trim();
  return [
    ...(tried ? [{ kind: 'looked-back', goal, tried, ...(told !== '' && { happened: told }) } as const] : []),
    ...(next === 'gelukt' || next === 'losgelaten' ? [{ kind: 'goal-closed', goal, outcome: next } as const] : []),
  ];
}
