/** So often in a row a code may be wrong before there is a pause. */
export const TRIES = 3;
/** How long nothing is tried after that, in milliseconds. */
export const PAUSE_MS = 30_000;

/** How the tries so far went. */
export interface Tries {
  /** In a row, since the last pause. */
  readonly wrong: number;
  /** Until then no code is looked at, in milliseconds of the same clock as `now`. */
  readonly pausedUntil: number;
}

export const NO_TRIES: Tries = { wrong: 0, pausedUntil: Number.NEGATIVE_INFINITY };

export interface Tried {
  readonly outcome: 'open' | 'wrong' | 'paused';
  readonly tries: Tries;
}

/** Whether it can be a code: four digits. */
export function isCode(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** Tries a code. After some wrong ones in a row also the right one is not looked at for a while: who guesses gets nowhere. */
export function tryCode(code: string, entered: string, tries: Tries, now: number): Tried {
  if (now < tries.pausedUntil) return { outcome: 'paused', tries };
  if (entered === code) return { outcome: 'open', tries: NO_TRIES };
  const wrong = tries.wrong + 1;
  if (wrong < TRIES) return { outcome: 'wrong', tries: { ...tries, wrong } };
  return { outcome: 'paused', tries: { wrong: 0, pausedUntil: now + PAUSE_MS } };
}
