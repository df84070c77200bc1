import type { WerkspiegelRecord } from '../storage/record.js';

/** The moment a record is known by, ISO 8601: when it was finished, or last changed. */
export function recordTime(record: WerkspiegelRecord): string {
  return record.kind === 'afname' ? record.finishedAt : record.changedAt;
}
