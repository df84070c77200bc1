import type { Mensbeeld } from './mensbeeld.js';

/** The four strategies, in the order in which they are always named. */
export const STRATEGIEEN = ['faciliterend', 'pedagogisch', 'compenserend', 'participatief'] as const;

export type Strategie = (typeof STRATEGIEEN)[number];

/** How a strategy meets a type. The source gives the reaction; these three words for it are ours (rule 7). */
export type Reading = 'sluit-aan' | 'wrijft' | 'averechts';

/** How each strategy meets each type (rule 7). */
export const READINGS: Readonly<Record<Mensbeeld, Readonly<Record<Strategie, Reading>>>> = {
  conformist: {
    faciliterend: 'sluit-aan',
    pedagogisch: 'wrijft',
    compenserend: 'averechts',
    participatief: 'wrijft',
  },
  afhankelijke: {
    faciliterend: 'averechts',
    pedagogisch: 'sluit-aan',
    compenserend: 'wrijft',
    participatief: 'wrijft',
  },
  overlever: {
    faciliterend: 'wrijft',
    pedagogisch: 'wrijft',
    compenserend: 'sluit-aan',
    participatief: 'averechts',
  },
  ondernemer: {
    faciliterend: 'wrijft',
    pedagogisch: 'wrijft',
    compenserend: 'averechts',
    participatief: 'sluit-aan',
  },
};

/** A condition of the source under which a strategy meets a type otherwise. */
export interface ReadingException {
  readonly type: Mensbeeld;
  readonly strategy: Strategie;
  /** As a way to practise; if it serves the own plan; from someone looked up to. */
  readonly when: 'als-oefening' | 'voor-eigen-plan' | 'van-rolmodel';
  /** What it reads then. */
  readonly reading: Reading;
}

/** Stands beside the reading and never instead of it: whether it holds is for the coach to see (rule 7). */
export const READING_EXCEPTIONS: readonly ReadingException[] = [
  { type: 'afhankelijke', strategy: 'participatief', when: 'als-oefening', reading: 'sluit-aan' },
  { type: 'ondernemer', strategy: 'pedagogisch', when: 'voor-eigen-plan', reading: 'sluit-aan' },
  { type: 'ondernemer', strategy: 'compenserend', when: 'van-rolmodel', reading: 'wrijft' },
];
