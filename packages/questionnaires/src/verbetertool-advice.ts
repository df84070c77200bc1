import sources from './content/sources.json';
import doubts from './content/verbetertool/doubts.json';
import doubtWords from './content/verbetertool/doubts.nl.json';
import evidence from './content/verbetertool/evidence.json';
import evidenceWords from './content/verbetertool/evidence.nl.json';
import stops from './content/verbetertool/stops.json';
import stopWords from './content/verbetertool/stops.nl.json';
import tips from './content/verbetertool/tips.json';
import tipWords from './content/verbetertool/tips.nl.json';
import type { LoadedAdvice } from './content.js';
import type { Doubt, Evidence, Tips } from './types.js';

/** What the result of the verbetertool needs; in a module of its own, so that the questions come first. */
export const verbetertoolAdvice: LoadedAdvice = {
  evidence: evidence as Evidence,
  evidenceWords: { nl: evidenceWords },
  tips: tips as Tips,
  tipWords: { nl: tipWords },
  stops,
  stopWords: { nl: stopWords },
  doubts: doubts as Doubt[],
  doubtWords: { nl: doubtWords },
  sources,
};
