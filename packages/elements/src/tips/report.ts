import type { QuestionWords } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import { renderBadge } from '../result/evidence.js';
import type { Part } from './arrange-cards.js';
import { type CardWords, renderCardOnPaper, titleOf } from './card.js';
import type { Card } from './cards.js';
import { nl } from './words.nl.js';

interface ReportContext {
  /** The names of the themes and elements. */
  readonly words: QuestionWords;
  readonly cardWords: CardWords;
  readonly partTitle: (part: Part<Card>) => string;
  /** What was looked for and filtered by, in words. */
  readonly asked: readonly string[];
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** What is shown now, on paper, with nothing folded. A card of several elements stands with the first of them. */
export function renderReport(
  parts: readonly Part<Card>[],
  { words, cardWords, partTitle, asked, header }: ReportContext,
) {
  const { advice, language } = cardWords;
  const evidenceWords = advice.evidenceWords[language]?.elements ?? {};
  return html`
    <header>
      <h1>${nl.printTitle}</h1>
      <div>${header.map((element) => element.cloneNode(true))}</div>
    </header>
    ${asked.length === 0 ? nothing : html`<p>${nl.asked(asked)}</p>`}
    ${parts.map(
      (part) => html`
        <p><strong>${partTitle(part)}</strong></p>
        ${part.themes.map(
          ({ id, elements }) => html`
            <h2>${words.sections[id]?.title}</h2>
            ${elements.map(
              (element) => html`
                <h3>${words.elements[element.id]?.name}</h3>
                ${renderBadge(element.id, advice, cardWords.words)}
                <p>${evidenceWords[element.id]?.remark} ${evidenceWords[element.id]?.contested}</p>
                ${element.cards.map(({ card, home }) =>
                  home === element.id
                    ? renderCardOnPaper(card, cardWords)
                    : html`<p>${nl.elsewhere(titleOf(card, cardWords), words.elements[home]?.name ?? home)}</p>`,
                )}
              `,
            )}
          `,
        )}
        ${
          part.general.cards.length === 0
            ? nothing
            : html`
                <h2>${nl.general}</h2>
                ${part.general.cards.map((card) => renderCardOnPaper(card, cardWords))}
              `
        }
      `,
    )}
  `;
}
