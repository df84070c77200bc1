import type { LoadedAdvice, Methods } from '@werkspiegel/questionnaires';
import { renderDoubt, renderDoubtOnPaper } from '../result/doubt-card.js';
import { renderMethod, renderMethodOnPaper } from '../result/method-card.js';
import { renderStop, renderStopOnPaper } from '../result/stop-card.js';
import { renderTip, renderTipOnPaper } from '../result/tip-card.js';
import type { ResultWords } from '../result/words.nl.js';
import type { Card } from './cards.js';

/** What turns a card into sentences. */
export interface CardWords {
  readonly advice: LoadedAdvice;
  readonly methods: Methods | undefined;
  readonly language: string;
  readonly words: ResultWords;
}

export function renderCard(card: Card, { advice, methods, language, words }: CardWords) {
  switch (card.kind) {
    case 'tip':
      return renderTip(card.of, advice.tipWords[language] ?? {}, advice, words, true);
    case 'stop':
      return renderStop(card.of, advice.stopWords?.[language] ?? {}, advice, words);
    case 'method':
      return renderMethod(card.of, methods?.words[language] ?? {}, advice, words);
    default:
      return renderDoubt(card.of, advice.doubtWords?.[language] ?? {}, advice, words);
  }
}

export function renderCardOnPaper(card: Card, { advice, methods, language, words }: CardWords) {
  switch (card.kind) {
    case 'tip':
      return renderTipOnPaper(card.of, advice.tipWords[language] ?? {}, advice, words);
    case 'stop':
      return renderStopOnPaper(card.of, advice.stopWords?.[language] ?? {}, advice, words);
    case 'method':
      return renderMethodOnPaper(card.of, methods?.words[language] ?? {}, advice, words);
    default:
      return renderDoubtOnPaper(card.of, advice.doubtWords?.[language] ?? {}, advice, words);
  }
}

/** What a card is and what it is called, for where it does not stand in full. */
export function titleOf({ kind, of: { id } }: Card, { advice, methods, language, words }: CardWords): string {
  switch (kind) {
    case 'tip':
      return advice.tipWords[language]?.[id]?.title ?? id;
    case 'stop':
      return `${words.stop}: ${advice.stopWords?.[language]?.[id]?.title ?? id}`;
    case 'method':
      return `${words.method}: ${methods?.words[language]?.[id]?.name ?? id}`;
    default:
      return `${words.doubt[kind]}: ${advice.doubtWords?.[language]?.[id]?.title ?? id}`;
  }
}
