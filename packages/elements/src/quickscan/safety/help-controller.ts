import type { Scan } from '@werkspiegel/questionnaires/quickscan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { needsMore, raisedIn } from '../scan/asked.js';

/** When the help route is there, and how. It comes with an answer, or because somebody asks for it. */
export class HelpController implements ReactiveController {
  /** It was read: it stays, with less around the numbers. */
  isBrief = true;
  /** How often it came. Each time it is made anew, so that it is heard each time. */
  times = 0;

  #isAsked = false;
  /** The question that it came with. */
  #from: string | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    /** Called when it came, and is to have the focus. */
    readonly onShown: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** An answer stands that asks for it. As long as it does, the route cannot be closed. */
  isStanding(structure: Scan, answers: Answers): boolean {
    return raisedIn(structure, answers).length > 0;
  }

  isShown(structure: Scan, answers: Answers): boolean {
    return this.#isAsked || this.isStanding(structure, answers);
  }

  /** Comes when one of these answers asks for it, and goes when none does any more. */
  follow(structure: Scan, answers: Answers, changes: AnswerChanges) {
    const standing = raisedIn(structure, answers);
    const raised = standing.find((id) => needsMore(changes[id]));
    if (raised !== undefined) this.#show(raised);
    else if (standing.length === 0 && !this.#isAsked) this.isBrief = true;
  }

  readonly ask = () => {
    this.#isAsked = true;
    this.#show(undefined);
  };

  /** Leaves it, for the question that it came with. Undefined: it came with none. */
  leave(): string | undefined {
    const from = this.#from;
    this.#isAsked = false;
    this.#from = undefined;
    this.isBrief = true;
    this.host.requestUpdate();
    return from;
  }

  #show(from: string | undefined) {
    this.#from = from;
    this.isBrief = false;
    this.times += 1;
    this.onShown();
    this.host.requestUpdate();
  }
}
