/** A browser that speaks, or has no voice: engines and machines differ in it. It keeps what it was asked to say. */
export class BrowserSpeech extends EventTarget {
  /** What it says now. Undefined: it is silent. */
  saying: FakeUtterance | undefined;
  readonly said: { readonly text: string; readonly lang: string }[] = [];

  constructor(public voices: readonly { readonly lang: string; readonly localService: boolean }[] = []) {
    super();
  }

  getVoices() {
    return this.voices;
  }

  speak(utterance: FakeUtterance) {
    this.saying = utterance;
    this.said.push({ text: utterance.text, lang: utterance.lang });
  }

  /** As browsers do: what is broken off says so. */
  cancel() {
    const { saying } = this;
    this.saying = undefined;
    saying?.onerror?.();
  }

  end() {
    const { saying } = this;
    this.saying = undefined;
    saying?.onend?.();
  }

  fail() {
    this.cancel();
  }

  /** The browser tells its voices, later than the page came. */
  tell(...languages: readonly string[]) {
    this.voices = languages.map((lang) => ({ lang, localService: true }));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class FakeUtterance {
  lang = '';
  rate = 1;
  voice: unknown;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(readonly text: string) {}
}

const OWN = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;

/** Puts it in the place of the browser's own, until the end of the test. Undefined: a browser that cannot speak. */
export function speakWith(speech: BrowserSpeech | undefined) {
  const before = OWN.map((name) => Object.getOwnPropertyDescriptor(window, name));
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: FakeUtterance });
  restore = () => {
    for (const [at, name] of OWN.entries()) {
      Reflect.deleteProperty(window, name);
      const descriptor = before[at];
      if (descriptor) Object.defineProperty(window, name, descriptor);
    }
  };
}

let restore = () => {};

afterEach(() => {
  restore();
  restore = () => {};
});
