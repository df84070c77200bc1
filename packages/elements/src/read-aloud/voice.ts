/** What we need to know of a voice of the browser. */
export interface Voice {
  /** As the system gives it: `nl-NL`, or `nl_NL` on Android. */
  readonly lang: string;
  /** The voice is on this machine. With another one the text would go to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Where a language is spoken in several ways: the way of the people who read here. */
const REGIONS: Readonly<Record<string, string>> = { nl: 'nl-nl', en: 'en-gb' };

/** The voice to read with: one of this machine, in this language. Undefined: there is none. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const spoken = spokenIn(language);
  const own = voices.filter((voice) => voice.localService && spokenIn(voice.lang) === spoken);
  const inRegion = own.filter(({ lang }) => normal(lang) === REGIONS[spoken]);
  const best = inRegion.length > 0 ? inRegion : own;
  return best.find((voice) => voice.default) ?? best[0];
}

/** The language of a tag such as `nl-simple`, which is spoken as `nl`. */
function spokenIn(tag: string): string {
  return normal(tag).split('-')[0] ?? '';
}

function normal(tag: string): string {
  return tag.replace('_', '-').toLowerCase();
}
