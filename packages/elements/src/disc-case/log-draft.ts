import type { MensbeeldId, StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { type DateRefusal, dateRefusal } from '@werkspiegel/scoring';
import type { NewStep } from '../dossier/steps.js';

/** Room for a few words. */
export const MOST_CHARACTERS = 280;

/** An entry of the log as far as it is filled in. */
export interface LogDraft {
  /** As 2026-05-12. Empty: none. */
  readonly date: string;
  readonly leefgebied: string;
  readonly strategy: StrategieId | undefined;
  readonly reactions: readonly MensbeeldId[];
  /** It was like none of the four. */
  readonly isOther: boolean;
  readonly note: string;
}

/** What is missing or cannot be, by field. */
export type LogFault = DateRefusal | 'strategy' | 'reactions';

/** The draft after a change: reactions belong to a strategy, and 'something else' goes with none of them. */
export function withChange(draft: LogDraft, change: Partial<LogDraft>): LogDraft {
  const isOtherStrategy = change.strategy !== undefined && change.strategy !== draft.strategy;
  const kept = isOtherStrategy ? { ...draft, reactions: [], isOther: false } : draft;
  if (change.isOther) return { ...kept, ...change, reactions: [] };
  return change.reactions?.length ? { ...kept, ...change, isOther: false } : { ...kept, ...change };
}

/** Empty: it can be kept. */
export function faultsIn({ date, strategy, reactions, isOther }: LogDraft, today: string): LogFault[] {
  const refusal = dateRefusal(date, today);
  return [
    ...(refusal ? [refusal] : []),
    ...(strategy === undefined ? (['strategy'] as const) : []),
    ...(strategy !== undefined && reactions.length === 0 && !isOther ? (['reactions'] as const) : []),
  ];
}

/** The step that keeps it. Undefined: the strategy is missing. */
export function logStep({ date, leefgebied, strategy, reactions, note }: LogDraft): NewStep | undefined {
  if (strategy === undefined) return undefined;
  const said = note.trim();
  return {
    ...{ kind: 'log', date, leefgebied, strategy, reactions: [...reactions] },
    ...(said !== '' && { note: said }),
  };
}
