import type { PeopleItem } from '@werkspiegel/questionnaires/quickscan';
import type { Person } from './people-answers.js';

/** The drawing is this many units wide and high. */
export const CIRCLE_SIZE = 340;
/** From the middle to each ring, from near to far. Who says nothing about it stands outside the last. */
export const RINGS = [62, 104, 146] as const;

/** Left, up and right, by the place of the answer in its question; who nothing was said of stands below. */
export type Side = 'left' | 'up' | 'right' | 'below';
const SIDES: readonly Side[] = ['left', 'up', 'right'];
/** In degrees, clockwise from the right. */
const MIDDLE: Readonly<Record<Side, number>> = { right: 0, below: 90, left: 180, up: 270 };
/** Those on one side stand within this angle, so that no side runs into the next. */
const SPREAD = 68;
/** How many fit beside each other on one side of each ring; of more, every other one stands further in. */
const FITTING = [2, 4, 6] as const;
const INWARD = 21;

export interface Mark {
  readonly person: Person;
  readonly side: Side;
  /** Near is 0. */
  readonly ring: number;
  readonly x: number;
  readonly y: number;
}

/** Where everybody stands: as far away as the first question says, on the side that the second one says. */
export function marksOf({ questions }: PeopleItem, people: readonly Person[]): Mark[] {
  const [distance, effect] = questions;
  const placed = people.map((person) => ({
    person,
    ring: ringOf(distance?.options.indexOf(person.said[distance.id] ?? '') ?? -1),
    side: SIDES[effect?.options.indexOf(person.said[effect.id] ?? '') ?? -1] ?? ('below' as const),
  }));
  return placed.map((place) => {
    const together = placed.filter(({ ring, side }) => ring === place.ring && side === place.side);
    const [at, count] = [together.indexOf(place), together.length];
    const angle = MIDDLE[place.side] + SPREAD * ((at + 0.5) / count - 0.5);
    const isInward = count > (FITTING[place.ring] ?? 0) && at % 2 === 1;
    const radius = (RINGS[place.ring] ?? 0) - (isInward ? INWARD : 0);
    const radians = (angle * Math.PI) / 180;
    return {
      ...place,
      x: CIRCLE_SIZE / 2 + radius * Math.cos(radians),
      y: CIRCLE_SIZE / 2 + radius * Math.sin(radians),
    };
  });
}

/** Who nothing was said of stands in between. */
function ringOf(place: number): number {
  return place === -1 ? 1 : place;
}
