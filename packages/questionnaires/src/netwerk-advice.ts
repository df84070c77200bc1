import evidence from './content/netwerk/evidence.json';
import evidenceWords from './content/netwerk/evidence.nl.json';
import tips from './content/netwerk/tips.json';
import tipWords from './content/netwerk/tips.nl.json';
import sources from './content/sources.json';
import type { LoadedAdvice } from './content.js';
import type { Evidence, Tips } from './types.js';

/** What the result of the network check needs; in a module of its own, so that the questions come first. */
export const netwerkAdvice: LoadedAdvice = {
  evidence: evidence as Evidence,
  evidenceWords: { nl: evidenceWords },
  tips: tips as Tips,
  tipWords: { nl: tipWords },
  sources,
};
