import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { voiceFor } from './voice.js';

/** How long a browser gets to tell its voices, in milliseconds. After that there are none, until it tells them after all. */
const WAIT_MS = 2000;

/** A little slower than talk, so that it can be followed. The number is ours. */
const RATE = 0.9;

/** Reads texts of a screen aloud with a voice of this machine. It stops when the screen goes. */
export class ReadAloudController implements ReactiveController {
  /** Which text is read now, by the key that it was given. Undefined: none. */
  reading: string | undefined;
  /** The last text could not be read. */
  failed = false;

  /** Undefined: this browser does not speak. */
  readonly #speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  /** Kept for as long as it speaks: Chromium forgets one that nothing holds, and then never says that it ended. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #hasWaited = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#speech?.addEventListener?.('voiceschanged', this.#onVoices);
    addEventListener('pagehide', this.#onLeave);
    this.#waiting = setTimeout(this.#onWaited, WAIT_MS);
  }

  hostDisconnected() {
    this.#speech?.removeEventListener?.('voiceschanged', this.#onVoices);
    removeEventListener('pagehide', this.#onLeave);
    clearTimeout(this.#waiting);
    this.stop();
  }

  /** Whether there is a voice for a language. Undefined: the browser has not told its voices yet. */
  canRead(language: string): boolean | undefined {
    const voices = this.#speech?.getVoices() ?? [];
    if (voices.length > 0) return voiceFor(voices, language) !== undefined;
    return this.#speech && !this.#hasWaited ? undefined : false;
  }

  /** Reads it, or stops when it is what is read now. */
  toggle(key: string, text: string, language: string) {
    const isStopping = this.reading === key;
    this.stop();
    const voice = voiceFor(this.#speech?.getVoices() ?? [], language);
    if (isStopping || !voice || !this.#speech) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = () => this.#onDone(utterance, false);
    utterance.onerror = () => this.#onDone(utterance, true);
    this.#utterance = utterance;
    this.reading = key;
    this.failed = false;
    this.#speech.speak(utterance);
    this.host.requestUpdate();
  }

  /** Is silent at once. What another part of the page reads goes on. */
  stop() {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    this.reading = undefined;
    this.#speech?.cancel();
    this.host.requestUpdate();
  }

  /** One that was stopped ends as well, and says so later. */
  #onDone(utterance: SpeechSynthesisUtterance, failed: boolean) {
    if (utterance !== this.#utterance) return;
    this.#utterance = undefined;
    this.reading = undefined;
    this.failed = failed;
    this.host.requestUpdate();
  }

  readonly #onVoices = () => {
    this.host.requestUpdate();
  };

  readonly #onWaited = () => {
    this.#hasWaited = true;
    this.host.requestUpdate();
  };

  readonly #onLeave = () => {
    this.stop();
  };
}
