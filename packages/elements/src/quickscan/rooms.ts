import { literal } from 'lit/static-html.js';

/** The screens of the tool, in the order in which they are named. */
export const ROOM_IDS = ['scan', 'outcome', 'workplace', 'match', 'plan', 'growth', 'moments'] as const;
export type RoomId = (typeof ROOM_IDS)[number];

/** A screen that is loaded when it is entered. */
export interface Room {
  readonly tag: ReturnType<typeof literal>;
  /** The questionnaire that its answers are kept with, where an event names no other. */
  readonly keeps: string;
  readonly load: () => Promise<unknown>;
  /** The coach alone reads here, so there is no other language to choose. */
  readonly isForCoach?: boolean;
}

export const SCAN = 'quickscan-jongere';
export const PLACES = 'quickscan-werkplek';

/** What is loaded for each. Nothing for the scan, which comes with the tool. */
export const ROOMS: Readonly<Record<RoomId, Room | undefined>> = {
  scan: undefined,
  outcome: { tag: literal`werkspiegel-quickscan-outcome`, keeps: SCAN, load: () => import('./outcome/define.js') },
  workplace: {
    tag: literal`werkspiegel-quickscan-workplace`,
    keeps: PLACES,
    load: () => import('./workplace/define.js'),
    isForCoach: true,
  },
  match: { tag: literal`werkspiegel-quickscan-match`, keeps: PLACES, load: () => import('./match/define.js') },
  plan: { tag: literal`werkspiegel-quickscan-plan`, keeps: 'veranderplan', load: () => import('./plan/define.js') },
  growth: { tag: literal`werkspiegel-quickscan-growth`, keeps: 'groei', load: () => import('./growth/define.js') },
  moments: {
    tag: literal`werkspiegel-quickscan-moments`,
    keeps: 'momenten',
    load: () => import('./moments/define.js'),
    isForCoach: true,
  },
};

/** All that is filled in here, each kept by itself. */
export const KEPT = [
  ...[SCAN, PLACES, 'veranderplan', 'plan-van-aanpak', 'groei', 'resultaat', 'indicatoren', 'momenten', 'afspraken'],
].map((id) => ({ id, version: '1', sections: [] }));
