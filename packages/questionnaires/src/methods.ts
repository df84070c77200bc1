import type { Method, MethodWords } from './types.js';

/** The ways of working that the sources name, with their words by language. */
export interface Methods {
  readonly methods: readonly Method[];
  readonly words: Readonly<Record<string, MethodWords>>;
}

/** Rejects when they cannot be loaded. */
export async function loadMethods(): Promise<Methods> {
  const [methods, words] = await Promise.all([
    import('./content/library/methods.json'),
    import('./content/library/methods.nl.json'),
  ]);
  return { methods: methods.default as Method[], words: { nl: words.default } };
}
