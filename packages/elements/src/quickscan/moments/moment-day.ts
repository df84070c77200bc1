/** When to begin, seen from today. Days as 2026-03-02. */
export interface MomentDays {
  /** So many weeks before the moment itself. */
  readonly begin: string;
  readonly state: 'ahead' | 'begun' | 'past';
  /** The day for the agenda: that to begin on, or today when that has passed. Undefined: the moment itself has passed. */
  readonly calendar: string | undefined;
}

/** Undefined: it is no day. */
export function momentDays(day: string | undefined, weeksBefore: number, today: string): MomentDays | undefined {
  const begin = day === undefined ? undefined : weeksEarlier(day, weeksBefore);
  if (day === undefined || begin === undefined) return undefined;
  if (day < today) return { begin, state: 'past', calendar: undefined };
  return begin > today ? { begin, state: 'ahead', calendar: begin } : { begin, state: 'begun', calendar: today };
}

/** The day that many weeks earlier. A calendar day has no time zone, so no summer time moves it. */
export function weeksEarlier(day: string, weeks: number): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  // Some engines read 30 February as 2 March.
  if (!time || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return undefined;
  time.setUTCDate(time.getUTCDate() - weeks * 7);
  return time.toISOString().slice(0, 10);
}
