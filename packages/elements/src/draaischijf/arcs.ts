import type { Quarter } from './turn.js';

/** A quarter of a ring as a path, with a narrow gap on both sides. */
export function sector(quarter: Quarter, from: number, to: number, centre: number): string {
  const [first, last] = [quarter * 90 - 89.5, quarter * 90 - 0.5];
  const [a, b] = [at(first, to, centre), at(last, to, centre)];
  const [c, d] = [at(last, from, centre), at(first, from, centre)];
  return `M${a}A${to} ${to} 0 0 1 ${b}L${c}A${from} ${from} 0 0 0 ${d}Z`;
}

/** The line that a word stands on: clockwise above, the other way below, so that it is never upside down. */
export function arc(quarter: Quarter, radius: number, centre: number, isReversed: boolean, gap = 0): string {
  const ends = [at(quarter * 90 - 90 + gap, radius, centre), at(quarter * 90 - gap, radius, centre)];
  const [from, to] = isReversed ? ends.reverse() : ends;
  return `M${from}A${radius} ${radius} 0 0 ${isReversed ? 0 : 1} ${to}`;
}

/** A point at this angle and distance of the centre. */
export function at(degrees: number, radius: number, centre: number): [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(centre + radius * Math.cos(angle)), round(centre + radius * Math.sin(angle))];
}

/**
 * A text in as few lines as there is room for, as evenly filled as can be. Undefined: there is no room.
 *
 * @param rooms How many letters fit on each line, in the order of reading, for one line, for two, and so on.
 */
export function wrap(text: string, rooms: readonly (readonly number[])[]): string[] | undefined {
  const words = text.split(' ');
  for (const room of rooms) {
    const lines = evenly(words, room);
    if (lines) return lines.lines;
  }
  return undefined;
}

/** The words over all of these lines, with how full the fullest is. */
function evenly(words: readonly string[], [room = 0, ...others]: readonly number[]): Wrapped | undefined {
  const fill = (count: number) => words.slice(0, count).join(' ').length / room;
  if (others.length === 0) {
    const fullest = fill(words.length);
    return words.length > 0 && fullest <= 1 ? { lines: [words.join(' ')], fullest } : undefined;
  }
  let best: Wrapped | undefined;
  for (let count = 1; count < words.length && fill(count) <= 1; count += 1) {
    const rest = evenly(words.slice(count), others);
    const fullest = Math.max(fill(count), rest?.fullest ?? 0);
    if (rest && (!best || fullest < best.fullest)) {
      best = { lines: [words.slice(0, count).join(' '), ...rest.lines], fullest };
    }
  }
  return best;
}

interface Wrapped {
  readonly lines: string[];
  readonly fullest: number;
}
