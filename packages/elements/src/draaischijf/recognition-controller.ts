import type { Recognition } from '@werkspiegel/questionnaires/draaischijf';
import { type Answers, type Picture, recognition } from '@werkspiegel/scoring';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What was answered to recognise by, and whether the coach asked what that looks like. */
export class RecognitionController implements ReactiveController {
  /** By question. */
  answers: Answers = {};
  /** What it looks like is shown. With another answer it is not, until it is asked for again. */
  isShown = false;
  /** What is shown stands in the case. */
  isKept = false;

  constructor(
    readonly host: ReactiveControllerHost,
    /** What is to have the focus next, as a selector. */
    readonly onFocus: (selector: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** What the answers look like. Undefined: the coach did not ask. */
  pictureOf(questions: Recognition): Picture | undefined {
    return this.isShown ? recognition(questions, this.answers).picture : undefined;
  }

  /** Begins anew. */
  clear() {
    this.#answer({});
  }

  keep(isKept: boolean) {
    this.isKept = isKept;
    this.host.requestUpdate();
  }

  readonly onAnswered = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    this.#answer({ ...this.answers, [name]: value });
  };

  readonly onClear = ({ currentTarget }: Event) => {
    const { clear = '' } = (currentTarget as HTMLElement).dataset;
    const { [clear]: _, ...others } = this.answers;
    this.#answer(others);
    this.onFocus(`input[name="${CSS.escape(clear)}"]`);
  };

  readonly onClearAll = () => {
    this.clear();
    this.onFocus('.recognition input');
  };

  readonly onShow = () => {
    this.isShown = true;
    this.onFocus('[data-result] h4');
    this.host.requestUpdate();
  };

  #answer(answers: Answers) {
    this.answers = answers;
    this.isShown = this.isKept = false;
    this.host.requestUpdate();
  }
}
