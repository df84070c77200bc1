import type { Strategie } from './readings.js';

/** What scoring needs to know of a signal to reconsider; content satisfies it. */
export interface Signal {
  /** The signal that picture and self-image differ. */
  readonly reopens?: boolean | undefined;
  /** The strategy it points to. Absent: the source names none and neither do we. */
  readonly direction?: Strategie | undefined;
  /** Whose direction that is: of the source, or our own. */
  readonly directionOrigin?: 'bron' | 'eigen' | undefined;
}

/** What a signal opens: the recognition anew, or the fork between the same strategy done better and another. */
export type SignalOpens =
  | { readonly opens: 'recognition' }
  | {
      readonly opens: 'fork';
      /** Undefined: 'kijk samen'. */
      readonly direction: Strategie | undefined;
      /** The direction is not the source's, and has to be marked. */
      readonly own: boolean;
    };

/** Where a signal leads (rule 6). A direction counts as our own unless it is said to be the source's. */
export function signalOpens({ reopens, direction, directionOrigin }: Signal): SignalOpens {
  if (reopens) return { opens: 'recognition' };
  return { opens: 'fork', direction, own: direction !== undefined && directionOrigin !== 'bron' };
}
