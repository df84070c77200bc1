import { type Afname, type Dossier, keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore } from './record-store.js';

/**
 * The finished checks and dossiers that were kept for as long as they may be: so many calendar months since they were finished, or last
 * added to, a day of the month that is not there being the last one. Months undefined: they are kept. A check that is still filled in
 * stays, however old.
 */
export function expired(
  records: readonly WerkspiegelRecord[],
  months: number | undefined,
  now: Date,
): (Afname | Dossier)[] {
  if (months === undefined) return [];
  // A slip such as '1O' for 10 must never wipe anything.
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`${months} is no number of months to keep records`);
  return records
    .filter((record) => record.kind !== 'draft')
    .filter((record) => {
      const since = record.kind === 'afname' ? record.finishedAt : record.changedAt;
      return monthsAfter(new Date(since), months) <= now;
    });
}

/** Removes them from a store, at once: of one questionnaire, or without its id of all. Resolves with how many there were. */
export async function removeExpired(
  store: RecordStore,
  months: number | undefined,
  now: Date,
  questionnaireId?: string,
): Promise<number> {
  if (months === undefined) return 0;
  const records = await store.list();
  const meant = records.filter((record) => questionnaireId === undefined || isAbout(record, questionnaireId));
  const keys = expired(meant, months, now).map(keyOf);
  if (keys.length > 0) await store.remove(...keys);
  return keys.length;
}

/** A dossier is about a questionnaire when nothing in it is about another. */
function isAbout(record: WerkspiegelRecord, questionnaireId: string): boolean {
  if (record.kind !== 'dossier') return record.questionnaire.id === questionnaireId;
  return record.steps.every((step) => !('questionnaire' in step) || step.questionnaire === questionnaireId);
}

/** In UTC, so that it is the same day in every time zone and on both sides of summer time. */
function monthsAfter(start: Date, months: number): Date {
  const day = start.getUTCDate();
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  // 31 January and a month is 3 March: back to the last day of February.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return end;
}
