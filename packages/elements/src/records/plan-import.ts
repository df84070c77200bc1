import { mergeDossiers } from '../dossier/dossier.js';
import { keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { recordTime } from './record-time.js';
import { refusals } from './refusals.nl.js';

/** What taking records in would do. */
export interface ImportPlan {
  /** To be kept, in one transaction. Empty when there is a conflict: all is taken in, or nothing. A dossier stands with what is here in it. */
  readonly add: readonly WerkspiegelRecord[];
  /** Already here, and the same: nothing to do. */
  readonly known: readonly WerkspiegelRecord[];
  readonly conflicts: readonly ImportConflict[];
}

export interface ImportConflict {
  readonly incoming: WerkspiegelRecord;
  readonly existing: WerkspiegelRecord;
  /** A sentence for the person: why nothing was taken in, and what to do. */
  readonly message: string;
}

/**
 * Compares records from outside with all that are here. Nothing here is ever replaced by something else: of two dossiers of the same
 * case every step is kept.
 */
export function planImport(incoming: readonly WerkspiegelRecord[], existing: readonly WerkspiegelRecord[]): ImportPlan {
  const byId = new Map(existing.map((record) => [record.id, record]));
  const byKey = new Map(existing.map((record) => [keyOf(record), record]));
  const add: WerkspiegelRecord[] = [];
  const known: WerkspiegelRecord[] = [];
  const conflicts: ImportConflict[] = [];
  for (const record of incoming) {
    const same = byId.get(record.id);
    const other = byKey.get(keyOf(record));
    if (record.kind === 'dossier' && other?.kind === 'dossier') {
      const merged = mergeDossiers(other, record);
      if (merged.steps.length === other.steps.length) known.push(record);
      else add.push(merged);
      continue;
    }
    // A check that was taken along while it was open, and finished here since, is here in a better form.
    if (same && (isSame(record, same) || (record.kind === 'draft' && same.kind === 'afname'))) known.push(record);
    else if (same) conflicts.push(conflict(record, same, refusals.keptOtherwise(new Date(recordTime(same)))));
    else if (other) conflicts.push(conflict(record, other, refusals.otherDraft));
    else add.push(record);
  }
  return { add: conflicts.length > 0 ? [] : add, known, conflicts };
}

function conflict(incoming: WerkspiegelRecord, existing: WerkspiegelRecord, message: string): ImportConflict {
  return { incoming, existing, message };
}

/** Whether two values of plain data hold the same; the order of names tells nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
