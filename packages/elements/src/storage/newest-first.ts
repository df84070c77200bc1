/**
 * From the last to the first. What is dated later than now comes after the others: the clock was wrong then, or is now, and nobody knows
 * when it really was.
 *
 * @param timeOf Gives ISO 8601 in UTC, as records have it.
 */
export function newestFirst<T>(records: readonly T[], timeOf: (record: T) => string, now: Date): T[] {
  const time = now.toISOString();
  const isLater = (record: T) => Number(timeOf(record) > time);
  return records.toSorted((a, b) => isLater(a) - isLater(b) || timeOf(b).localeCompare(timeOf(a)));
}
