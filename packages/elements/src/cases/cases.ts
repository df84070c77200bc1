import { addStep, newDossier } from '../dossier/dossier.js';
import type { Dossier, WerkspiegelRecord } from '../storage/record.js';

/** A jongere as the coach knows them here. */
export interface CaseSummary {
  /** Random. */
  readonly id: string;
  /** The nickname or number that the coach gave. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** A dossier without anything in it but what the coach calls it. */
export function newCase(tool: string, name: string, newId: () => string, now: Date): Dossier {
  return addStep(newDossier(tool, newId(), now, newId()), { kind: 'named', name }, newId(), now);
}

/** What the coach calls the case now. Undefined: nothing yet, as in a file from elsewhere. */
export function nameOf({ steps }: Dossier): string | undefined {
  const named = steps.findLast(({ kind }) => kind === 'named');
  return named?.kind === 'named' ? named.name : undefined;
}

/** The cases among records, the one that was changed last first. */
export function casesIn(records: readonly WerkspiegelRecord[], nameless: string): CaseSummary[] {
  const dossiers = records.filter((record) => record.kind === 'dossier');
  const changed = (id: string) =>
    records.filter(({ caseId }) => caseId === id).reduce((last, { changedAt }) => maxOf(last, changedAt), '');
  return dossiers
    .flatMap((dossier) => {
      const { caseId: id } = dossier;
      return id === undefined ? [] : [{ id, name: nameOf(dossier) ?? nameless, changedAt: changed(id) }];
    })
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}

/** All that is kept about one case. */
export function recordsOf(records: readonly WerkspiegelRecord[], caseId: string): WerkspiegelRecord[] {
  return records.filter((record) => record.caseId === caseId);
}

function maxOf(one: string, other: string): string {
  return one > other ? one : other;
}
