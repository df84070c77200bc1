import { loadMethods, verbetertool } from '@werkspiegel/questionnaires';
import { type Card, toCards } from '../../../packages/elements/src/tips/cards.js';

const [advice, methods] = await Promise.all([verbetertool.loadAdvice(), loadMethods()]);

/** The library as it comes with the tool. */
export const library = { structure: verbetertool.structure, advice, methods };

/** The names of themes and elements. */
export const names = verbetertool.words.nl ?? fail();

/** All its cards. */
export const cards: readonly Card[] = toCards(library, names.elements, 'nl');

/** What a card is called. */
export function titleOf({ kind, of: { id } }: Card): string {
  const words = {
    tip: advice.tipWords.nl?.[id]?.title,
    stop: advice.stopWords?.nl?.[id]?.title,
    gap: advice.doubtWords?.nl?.[id]?.title,
    disagree: advice.doubtWords?.nl?.[id]?.title,
    method: methods.words.nl?.[id]?.name,
  };
  return words[kind] ?? fail();
}

function fail(): never {
  throw new Error('The built-in content has no words in Dutch');
}
