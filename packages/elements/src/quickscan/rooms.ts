import type { literal } from 'lit/static-html.js';

/** The screens of the tool, in the order in which they are named. */
export const ROOM_IDS = ['scan', 'outcome', 'workplace', 'match', 'plan', 'growth', 'moments'] as const;
export type RoomId = (typeof ROOM_IDS)[number];

/** A screen that is loaded when it is entered. */
export interface Room {
  readonly tag: ReturnType<typeof literal>;
  /** The questionnaire that its answers are kept with. */
  readonly keeps: string;
  readonly load: () => Promise<unknown>;
}

/** The rooms beside the scan. */
export const ROOMS: Readonly<Partial<Record<RoomId, Room>>> = {};
