import { type Afname, keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore } from './record-store.js';

/**
 * The finished checks that were kept for as long as they may be: so many calendar months since they were finished, a day of the month
 * that is not there being the last one. Months undefined: they are kept. A check that is still filled in stays, however old.
 */
export function expired(records: readonly WerkspiegelRecord[], months: number | undefined, now: Date): Afname[] {
  if (months === undefined) return [];
  // A slip such as '1O' for 10 must never wipe anything.
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`${months} is no number of months to keep records`);
  return records
    .filter((record) => record.kind === 'afname')
    .filter(({ finishedAt }) => monthsAfter(new Date(finishedAt), months) <= now);
}

/** Removes them from a store, at once: of one questionnaire, or without its id of all. Resolves with how many there were. */
export async function removeExpired(
  store: RecordStore,
  months: number | undefined,
  now: Date,
  questionnaireId?: string,
): Promise<number> {
  if (months === undefined) return 0;
  const keys = expired(await store.list(), months, now)
    .filter(({ questionnaire: { id } }) => questionnaireId === undefined || id === questionnaireId)
    .map(keyOf);
  if (keys.length > 0) await store.remove(...keys);
  return keys.length;
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
