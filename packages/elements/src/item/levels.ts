import type { Item, QuestionWords } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterfaceWords } from '../environment/words.js';

interface LevelsContext {
  readonly words: QuestionWords;
  readonly interfaceWords: InterfaceWords['section'];
  readonly waysOut: readonly string[];
  /** What was chosen. Undefined: nothing yet. */
  readonly answer: string | undefined;
}

/** One question with its described levels, and set apart from them the ways out. */
export function renderLevels(item: Item, { words, interfaceWords, waysOut, answer }: LevelsContext) {
  const itemWords = words.items[item.id];
  const element = words.elements[item.element];
  const renderAnswer = (value: string, text: string | undefined) => html`
    <label part="answer">
      <input type="radio" name=${item.id} .value=${value} .checked=${live(value === answer)} />
      <span>${text}</span>
    </label>
  `;
  return html`
    <section part="item" aria-labelledby="name-${item.id}">
      <h3 id="name-${item.id}" part="element">${element?.name}</h3>
      <p>${element?.explanation}</p>
      <fieldset data-item=${item.id}>
        <legend part="question">${itemWords?.question}</legend>
        <div class="levels">${item.levels.map((level) => renderAnswer(level, itemWords?.levels[level]))}</div>
        <div class="ways-out">${waysOut.map((way) => renderAnswer(way, words.waysOut[way]))}</div>
      </fieldset>
      <button type="button" class="quiet" data-clear=${item.id} ?hidden=${answer === undefined}>
        ${interfaceWords.clear}
      </button>
    </section>
  `;
}
