import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Content in the language in use. What is on the screen stays there until the other language has come, so that a switch in the middle of
 * a question moves and loses nothing.
 */
export class ContentController<T> implements ReactiveController {
  /** Undefined: nothing has come yet. */
  value: T | undefined;
  /** The language of `value`. */
  language: ScanLanguage = 'nl';
  failed = false;

  #wanted: ScanLanguage | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly load: (language: ScanLanguage) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Asks for the content in this language, unless that was asked for last. */
  take(language: ScanLanguage) {
    if (language === this.#wanted) return;
    this.#wanted = language;
    void this.#load(language);
  }

  readonly again = () => {
    if (this.#wanted) void this.#load(this.#wanted);
  };

  async #load(language: ScanLanguage) {
    this.failed = false;
    try {
      const value = await this.load(language);
      if (language !== this.#wanted) return; // yet another was chosen meanwhile
      this.value = value;
      this.language = language;
    } catch {
      this.failed = language === this.#wanted;
    }
    this.host.requestUpdate();
  }
}
