import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import type { Draft } from '../storage/record.js';
import { nl } from './rooms.nl.js';

interface FinishScreen {
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly draft: Draft;
  /** A button with `data-go` was pressed: to that section. */
  readonly onGo: (event: Event) => void;
  readonly onFinish: () => void;
}

/** The last stop before the result: what is still open, each a tap away. */
export function renderFinish({ structure, words, draft, onGo, onFinish }: FinishScreen) {
  const texts = nl.finish;
  const open = structure.sections.flatMap(({ id: section, items }) =>
    items.filter(({ id }) => draft.answers[id] === undefined).map(({ element }) => ({ element, section })),
  );
  return html`
    <h2 part="title" tabindex="-1">${texts.title}</h2>
    <p>${open.length === 0 ? texts.allAnswered : texts.open(open.length)}</p>
    ${
      open.length === 0
        ? nothing
        : html`
            <ul class="open-questions" role="list">
              ${open.map(
                ({ element, section }) => html`
                  <li>
                    <button type="button" class="quiet" data-go=${section} data-way="back" @click=${onGo}>
                      ${words.elements[element]?.name}
                    </button>
                  </li>
                `,
              )}
            </ul>
          `
    }
    <p>${texts.explanation}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${onFinish}>${texts.show}</button>
      <button type="button" data-go=${draft.section} data-way="back" @click=${onGo}>${texts.back}</button>
    </div>
  `;
}
