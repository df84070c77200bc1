import words from './content/verbetertool/questions.nl.json';
import structure from './content/verbetertool/structure.json';
import type { QuestionnaireContent } from './content.js';
import type { ItemWords, Structure } from './types.js';

/** One section at a time: who goes deeper does so into the one that is on the screen. */
const DEEP_WORDS: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, ItemWords>> }>>> = {
  vertrouwen: () => import('./content/verbetertool/deep/vertrouwen.nl.json'),
  kwaliteiten: () => import('./content/verbetertool/deep/kwaliteiten.nl.json'),
  situatie: () => import('./content/verbetertool/deep/situatie.nl.json'),
  netwerk: () => import('./content/verbetertool/deep/netwerk.nl.json'),
  vaardigheden: () => import('./content/verbetertool/deep/vaardigheden.nl.json'),
  onderwijs: () => import('./content/verbetertool/deep/onderwijs.nl.json'),
  werkgevers: () => import('./content/verbetertool/deep/werkgevers.nl.json'),
  werkvloer: () => import('./content/verbetertool/deep/werkvloer.nl.json'),
};

/** The check on eight themes and 24 werkzame elementen. Built-in content is proven by a test and trusted at run time. */
export const verbetertool: QuestionnaireContent = {
  structure: structure as Structure,
  words: { nl: words },
  loadDeepWords: async (sectionId) => ({ nl: (await DEEP_WORDS[sectionId]?.())?.default ?? {} }),
  loadRecall: async () => (await import('./verbetertool-recall.js')).verbetertoolRecall,
  loadAdvice: async () => (await import('./verbetertool-advice.js')).verbetertoolAdvice,
};
