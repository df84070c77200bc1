/** A quadrant of the disc, clockwise from the top right. */
export type Quarter = 0 | 1 | 2 | 3;

/** What is chosen on a disc, and how its inner ring stands. */
export interface DiscChoice {
  /** The quadrant of what is chosen on the outer ring. Undefined: nothing yet. */
  readonly outer: Quarter | undefined;
  /** The quadrant in which what is chosen on the inner ring stands when the ring is not turned. Undefined: nothing yet. */
  readonly inner: Quarter | undefined;
  /** Quarter turns of the inner ring, clockwise. It goes on past four and below nought, so that the ring takes the short way. */
  readonly turn: number;
}

export const NOTHING_CHOSEN: DiscChoice = { outer: undefined, inner: undefined, turn: 0 };

/** So far a flick carries the ring on, in milliseconds of the speed at which it was let go. */
const CARRIED_MS = 80;
/** A flick never carries it further than this, in degrees. */
const CARRIED_AT_MOST = 60;
/** How far the ring lags behind the hand around each place where it clicks, in degrees. */
const CLICK = 4;

/** The quadrant of the outer ring; what was chosen on the inner one is turned under it. */
export function chooseOuter(choice: DiscChoice, outer: Quarter): DiscChoice {
  const { inner, turn } = choice;
  return { ...choice, outer, turn: inner === undefined ? turn : nearestTurn(turn, outer - inner) };
}

/** The part of the inner ring; it is turned under what was chosen on the outer one. */
export function chooseInner(choice: DiscChoice, inner: Quarter): DiscChoice {
  const { outer, turn } = choice;
  return { ...choice, inner, turn: outer === undefined ? turn : nearestTurn(turn, outer - inner) };
}

/** The ring is turned: what comes to stand under the choice on the outer ring is chosen. */
export function turnTo(choice: DiscChoice, turn: number): DiscChoice {
  const { outer, inner } = choice;
  return { ...choice, turn, inner: outer === undefined ? inner : innerAt(outer, turn) };
}

/** The part of the inner ring that stands in this quadrant. */
export function innerAt(quarter: Quarter, turn: number): Quarter {
  return toQuarter(quarter - turn);
}

/** The quadrant in which this part of the inner ring stands. */
export function placeOf(inner: Quarter, turn: number): Quarter {
  return toQuarter(inner + turn);
}

export function toQuarter(turns: number): Quarter {
  return (((turns % 4) + 4) % 4) as Quarter;
}

/** Where the ring comes to rest, in quarter turns, when it is let go at this angle (degrees) and speed (degrees per millisecond). */
export function settledTurn(angle: number, speed: number): number {
  const carried = Math.max(-CARRIED_AT_MOST, Math.min(CARRIED_AT_MOST, speed * CARRIED_MS));
  return Math.round((angle + carried) / 90) + 0; // never -0
}

/** The angle at which the ring is shown while the hand is at this angle, in degrees: it holds a little where it clicks. */
export function shownAngle(angle: number): number {
  return angle - CLICK * Math.sin((angle * 4 * Math.PI) / 180);
}

/** The angle between two directions, the short way, in degrees: -180 up to 180. */
export function shortWay(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** The turn nearest to where the ring stands, out of those that look the same. */
function nearestTurn(turn: number, wanted: number): number {
  const steps = toQuarter(wanted - turn);
  return turn + (steps === 3 ? -1 : steps);
}
