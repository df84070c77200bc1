import type { Place } from '../storage/value-store.js';
import type { CaseSummary } from './cases.js';

/** The cases as they stand, for the screen. */
export interface CasesState {
  /**
   * `locked`: they are behind a pass phrase that was not given. `unsealed`: they are to be kept behind one, and there is none yet.
   * Only when `ready` can a case be begun.
   */
  readonly status: 'loading' | 'locked' | 'unsealed' | 'ready';
  readonly place: Place;
  readonly isSealed: boolean;
  /** They could be kept on this computer, behind a pass phrase. */
  readonly canSeal: boolean;
  /** There is something on this computer behind a pass phrase. Undefined: nobody looked. */
  readonly hasSealed: boolean | undefined;
  /** The one that was changed last first. */
  readonly cases: readonly CaseSummary[];
  readonly open: CaseSummary | undefined;
  /** What was just wiped and can be put back. */
  readonly canPutBack: boolean;
  /** What was brought, and is behind a pass phrase of its own. */
  readonly sealedSource: Blob | undefined;
  /** What was done. */
  readonly said: string;
  /** Why something was not done. */
  readonly problem: string;
  readonly isBusy: boolean;
}

export const NO_CASES: CasesState = {
  status: 'loading',
  place: 'memory',
  isSealed: false,
  canSeal: false,
  hasSealed: undefined,
  cases: [],
  open: undefined,
  canPutBack: false,
  sealedSource: undefined,
  said: '',
  problem: '',
  isBusy: false,
};
