import type { literal } from 'lit/static-html.js';

/** The screens of the tool, in the order in which they are named. */
export const ROOM_IDS = ['scan', 'outcome', 'workplace', 'match', 'plan', 'growth', 'moments'] as const;
export type RoomId = (typeof ROOM_IDS)[number];

/** A screen that is loaded when it is entered. */
export interface Room {
  readonly tag: ReturnType<typeof literal>;
  /** The questionnaire that its answers are kept with, where an event names no other. */
  readonly keeps: string;
  readonly load: () => Promise<unknown>;
}

/** The rooms beside the scan. */
export const ROOMS: Readonly<Partial<Record<RoomId, Room>>> = {};

export const SCAN = 'quickscan-jongere';
export const PLACES = 'quickscan-werkplek';

/** All that is filled in here, each kept by itself. */
export const KEPT = [
  ...[SCAN, PLACES, 'veranderplan', 'plan-van-aanpak', 'groei', 'resultaat', 'indicatoren', 'momenten', 'afspraken'],
].map((id) => ({ id, version: '1', sections: [] }));
