/** The day where the person is, not in UTC, as every spreadsheet and every list of files sorts it: 2026-11-22. */
export function localDay(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
