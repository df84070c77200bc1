import type { Item, QuestionWords } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterfaceWords } from '../environment/words.js';

interface AnswerContext {
  readonly interfaceWords: InterfaceWords['section'];
  /** What was chosen. Undefined: nothing yet. */
  readonly answer: string | undefined;
}

interface LevelsContext extends AnswerContext {
  readonly words: QuestionWords;
  readonly waysOut: readonly string[];
}

/** One question with its described levels, and set apart from them the ways out. */
export function renderLevels(item: Item, { words, interfaceWords, waysOut, answer }: LevelsContext) {
  const itemWords = words.items[item.id];
  return html`
    <fieldset data-item=${item.id}>
      <legend part="question">${itemWords?.question}</legend>
      <div class="levels">
        ${item.levels.map((level) => renderAnswer(item.id, level, itemWords?.levels[level], answer))}
      </div>
      <div class="ways-out">${waysOut.map((way) => renderAnswer(item.id, way, words.waysOut[way], answer))}</div>
    </fieldset>
    ${renderClear(item.id, interfaceWords, answer)}
  `;
}

interface ChoiceContext extends AnswerContext {
  readonly question: string;
  /** By the id of the answer, in order. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A question aside with a few short answers. */
export function renderChoice(id: string, { question, answers, interfaceWords, answer }: ChoiceContext) {
  return html`
    <fieldset class="aside" data-item=${id}>
      <legend>${question}</legend>
      <div class="choices">
        ${Object.entries(answers).map(([value, text]) => renderAnswer(id, value, text, answer))}
      </div>
    </fieldset>
    ${renderClear(id, interfaceWords, answer)}
  `;
}

function renderAnswer(id: string, value: string, text: string | undefined, answer: string | undefined) {
  return html`
    <label class="answer" part="answer">
      <input type="radio" name=${id} .value=${value} .checked=${live(value === answer)} />
      <span>${text}</span>
    </label>
  `;
}

function renderClear(id: string, { clear }: InterfaceWords['section'], answer: string | undefined) {
  return html`
    <button type="button" class="quiet" data-clear=${id} ?hidden=${answer === undefined}>${clear}</button>
  `;
}
