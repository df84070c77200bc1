import type { MensbeeldId } from '@werkspiegel/questionnaires/draaischijf';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HandedOverController } from '../handing-over/handed-over-controller.js';
import type { ScreenGivenEvent } from '../handing-over/handing-over-events.js';
import type { ChosenSentence } from './eyes-events.js';

/** The coach lets the jongere choose: who has the screen, and what came of it. */
export class EyesController implements ReactiveController {
  /** How often the coach did so: each time begins with nothing chosen. */
  times = 0;
  /** What the jongere chose last by themselves. Undefined: nothing yet. */
  sentence: ChosenSentence | undefined;
  /** The coach's picture as it was when the screen came back: what is put on the disc afterwards is no second opinion. */
  seen: readonly MensbeeldId[] = [];

  readonly #handedOver: HandedOverController;
  /** The coach has the screen back, and both look. */
  #isBack = false;

  constructor(
    readonly host: ReactiveControllerHost,
    tool: string,
  ) {
    this.#handedOver = new HandedOverController(host, tool);
    host.addController(this);
  }

  hostConnected() {}

  get isHandedOver(): boolean {
    return this.#handedOver.isHandedOver;
  }

  get isReloaded(): boolean {
    return this.#handedOver.isReloaded;
  }

  /** With which the coach takes the screen back after a reload. Undefined: by holding a button. */
  get code(): string | undefined {
    return this.isReloaded ? this.#handedOver.code : undefined;
  }

  /** What both may see of the coach's picture. Undefined for as long as the coach has not got the screen back. */
  get picture(): readonly MensbeeldId[] | undefined {
    return this.#isBack ? this.seen : undefined;
  }

  begin() {
    this.times += 1;
    this.#isBack = false;
  }

  give({ code }: ScreenGivenEvent) {
    this.#handedOver.give(code);
  }

  takeBack(picture: readonly MensbeeldId[]) {
    this.seen = picture;
    this.#isBack = true;
    this.#handedOver.takeBack();
  }

  choose(sentence: ChosenSentence | undefined) {
    this.sentence = sentence;
    this.host.requestUpdate();
  }
}
