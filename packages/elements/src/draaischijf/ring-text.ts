import { nothing, svg } from 'lit';
import { arc, wrap } from './arcs.js';
import type { Quarter } from './turn.js';

/** What stands on a part of a ring: all of it, and shorter for where there is no room for that. */
export interface Said {
  readonly full: string;
  readonly short: string;
}

/** Where the lines of a ring are, for one width of the drawing. */
export interface RingLines {
  /** The size of the letters, as long as the radii. */
  readonly size: number;
  /** Of the lines, from the outside in, at the foot of the letters. */
  readonly radii: readonly number[];
}

/** A letter is about so wide, in a wide font, of its size. */
const LETTER = 0.6;
/** What is left free at both ends of a line. */
const END = 5;

/**
 * A text along the arcs of a quarter, to be read from above to below wherever it is.
 *
 * @param id Begins the ids of its lines: it is theirs alone in the drawing.
 * @param place The quadrant in which it stands now, when the ring is turned.
 */
export function renderRingText(
  id: string,
  texts: readonly string[],
  { size, radii }: RingLines,
  quarter: Quarter,
  place: Quarter,
  centre: number,
) {
  const isTop = place === 0 || place === 3;
  const room = (radius: number) => Math.floor(((Math.PI / 2) * radius - 2 * END) / (size * LETTER));
  // Below, the first line is the innermost.
  const used = radii.map((_, at) => (isTop ? radii.slice(0, at + 1) : radii.slice(0, at + 1).toReversed()));
  const rooms = used.map((lines) => lines.map(room));
  for (const text of texts) {
    const lines = wrap(text, rooms);
    if (!lines) continue;
    return svg`${lines.map((line, at) => {
      const radius = used[lines.length - 1]?.[at] ?? 0;
      return svg`
        <path id="${id}-${at}" class="line" d=${arc(quarter, isTop ? radius : radius + size * 0.72, centre, !isTop)} />
        <text class=${at === 2 ? 'said third' : 'said'} font-size=${size}><textPath href="#${id}-${at}" startOffset="50%">${line}</textPath></text>
      `;
    })}`;
  }
  return nothing;
}
