import type { DiscChosenEvent } from '../draaischijf/disc-events.js';
import type { HelpLine } from '../draaischijf/help.js';
import type { DangerToldEvent, KeepingAskedEvent, StepsNotedEvent } from './case-part-events.js';
import type { CaseView } from './case-view.js';

/** What the tool gives to a part below the disc, and hears of it. */
export interface PartContext {
  readonly view: CaseView;
  /** Whom to call when there is danger. */
  readonly help: readonly HelpLine[];
  readonly onNoted: (event: StepsNotedEvent) => void;
  readonly onDangerTold: (event: DangerToldEvent) => void;
  readonly onPointed: (event: DiscChosenEvent) => void;
  readonly onKeepingAsked: (event: KeepingAskedEvent) => void;
  readonly onRecognitionAsked: () => void;
}
