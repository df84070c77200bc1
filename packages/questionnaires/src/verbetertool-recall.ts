import actions from './content/verbetertool/recall.json';
import words from './content/verbetertool/recall.nl.json';
import type { Recall } from './types.js';

/** What consultants were seen to do in their conversations, to tick before the questions. */
export const verbetertoolRecall: Recall = { actions, words: { nl: words } };
