import words from './content/netwerk/questions.nl.json';
import structure from './content/netwerk/structure.json';
import type { QuestionnaireContent } from './content.js';
import type { Structure } from './types.js';

/** The check on the network around the jongere, for a team lead or a regional coordinator: seven succesfactoren and the conditions for working together. */
export const netwerk: QuestionnaireContent = {
  structure: structure as Structure,
  words: { nl: words },
  loadAdvice: async () => (await import('./netwerk-advice.js')).netwerkAdvice,
};
