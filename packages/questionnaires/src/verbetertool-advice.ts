import sources from './content/sources.json';
import evidence from './content/verbetertool/evidence.json';
import evidenceWords from './content/verbetertool/evidence.nl.json';
import tips from './content/verbetertool/tips.json';
import tipWords from './content/verbetertool/tips.nl.json';
import type { LoadedAdvice } from './content.js';
import type { Evidence, Tips } from './types.js';

/** What the result of the verbetertool needs; in a module of its own, so that the questions come first. */
export const verbetertoolAdvice: LoadedAdvice = {
  evidence: evidence as Evidence,
  evidenceWords: { nl: evidenceWords },
  tips: tips as Tips,
  tipWords: { nl: tipWords },
  sources,
};
