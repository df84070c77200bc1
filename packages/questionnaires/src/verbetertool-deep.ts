import items from './content/verbetertool/deep.json';
import deepWords from './content/verbetertool/deep.nl.json';
import words from './content/verbetertool/questions.nl.json';
import structure from './content/verbetertool/structure.json';
import type { AskedContent } from './content.js';
import type { Item, Structure } from './types.js';

/** All 72 questions: after the short one of every element its two deepening ones. */
export const verbetertoolDeep: AskedContent = {
  structure: {
    ...(structure as Structure),
    sections: (structure as Structure).sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item) => [
        item,
        ...(items as Item[]).filter(({ element }) => element === item.element),
      ]),
    })),
  },
  words: { nl: { ...words, items: { ...words.items, ...deepWords } } },
};
