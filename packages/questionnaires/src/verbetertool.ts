import words from './content/verbetertool/questions.nl.json';
import structure from './content/verbetertool/structure.json';
import type { QuestionnaireContent } from './content.js';
import type { Structure } from './types.js';

/** The check on eight themes and 24 werkzame elementen. Built-in content is proven by a test and trusted at run time. */
export const verbetertool: QuestionnaireContent = {
  structure: structure as Structure,
  words: { nl: words },
  loadDeep: async () => (await import('./verbetertool-deep.js')).verbetertoolDeep,
  loadRecall: async () => (await import('./verbetertool-recall.js')).verbetertoolRecall,
  loadAdvice: async () => (await import('./verbetertool-advice.js')).verbetertoolAdvice,
};
