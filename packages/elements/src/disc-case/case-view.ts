import type { LeefgebiedWords, MensbeeldId, StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import type { DossierStep } from '../dossier/steps.js';

/** What the parts below the disc know of the case that is open, and of the disc. */
export interface CaseView {
  /** Undefined: no case is open, and nothing is kept. */
  readonly id: string | undefined;
  /** It is gone with the tab or the page, as it is kept now. */
  readonly isFleeting: boolean;
  /** It can be put behind a pass phrase on this computer. */
  readonly canSeal: boolean;
  /** All of its dossier, also what was taken back. */
  readonly steps: readonly DossierStep[];
  /** Id of the leefgebied that it is about now. */
  readonly leefgebied: string;
  readonly names: LeefgebiedWords;
  /** The day of the coach, as 2026-05-12. */
  readonly today: string;
  /** The coach said that there is danger now. */
  readonly isDanger: boolean;
  /** On the disc. Undefined: nothing is chosen there. */
  readonly type: MensbeeldId | undefined;
  readonly strategy: StrategieId | undefined;
}
