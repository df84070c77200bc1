import type { PlanPart, PlanWords } from '@werkspiegel/questionnaires/veranderplan';
import { inStrategyOrder } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import type { Answers } from '../../storage/record.js';
import { renderClear } from '../clear.js';
import { renderWhence } from '../whence.js';
import type { ChosenStrategy } from './chosen-strategy.js';
import { answerIds, type Column, MOST_CHARACTERS, TICKED, TURNS, turnOf, typed } from './part-answers.js';
import { nl } from './words.nl.js';

export interface PartContext {
  readonly words: PlanWords;
  readonly answers: Answers;
  /** What was chosen on the draaischijf for this part of life. Undefined: nothing was. */
  readonly chosen: ChosenStrategy | undefined;
  readonly onChange: (changes: AnswerChanges) => void;
}

const { part: terms } = nl;

/** One part of the veranderplan, its five columns under each other. */
export function renderPart(part: PlanPart, context: PartContext) {
  const { words } = context;
  const own = words.parts[part.id];
  return html`<div class="columns">
    <p>${own?.explanation}</p>
    ${part.id === 'anders' ? renderText(answerIds.name(part.id), terms.name, MOST_CHARACTERS.line, context) : nothing}
    ${renderColumn(part, 'basis', part.basics, context)}
    ${renderColumn(part, 'hulp', part.tools, context)}
    ${renderStrategies(part, context)}
    <fieldset>
      <legend>${words.columns.tasks?.title}</legend>
      <p class="soft">${words.columns.tasks?.text}</p>
      ${part.tasks.map((who) =>
        renderText(answerIds.task(part.id, who), terms.who[who] ?? who, MOST_CHARACTERS.task, context, own?.tasks[who]),
      )}
    </fieldset>
    ${renderTurn(part, context)}
    ${renderWhence(part.sources)}
  </div>`;
}

/** What is known, or what can help: lines to tick with room for a few words, or only that room where the plan has no lines. */
function renderColumn(part: PlanPart, column: Column, lines: readonly string[], context: PartContext) {
  const { words, answers, onChange } = context;
  const head = words.columns[column === 'basis' ? 'basics' : 'tools'];
  const texts = words.parts[part.id]?.[column === 'basis' ? 'basics' : 'tools'] ?? {};
  return html`
    <fieldset>
      <legend>${head?.title}</legend>
      <p class="soft">${head?.text}</p>
      ${lines.length === 0 ? renderText(answerIds.own(part.id, column), terms.own, MOST_CHARACTERS.line, context) : nothing}
      ${lines.map((line) => {
        const id = answerIds.tick(part.id, column, line);
        const isTicked = answers[id] === TICKED;
        const { title = line, text } = texts[line] ?? {};
        return html`
          <label class="choice">
            <input
              type="checkbox"
              name=${id}
              .checked=${live(isTicked)}
              @change=${(event: Event) => onChange({ [id]: isOn(event) ? TICKED : undefined })}
            />
            <span>${title}<span class="more">${text}</span></span>
          </label>
          ${
            isTicked
              ? renderText(answerIds.text(part.id, column, line), terms.line(title), MOST_CHARACTERS.line, context)
              : nothing
          }
        `;
      })}
    </fieldset>
  `;
}

/** The ways to go about it: those that are like the chosen strategy first. Only their order changes with it, so that nothing is lost. */
function renderStrategies(part: PlanPart, context: PartContext) {
  const { words, answers, chosen, onChange } = context;
  const id = answerIds.strategy(part.id);
  const head = words.columns.strategies;
  return html`
    <fieldset>
      <legend>${head?.title}</legend>
      <p class="soft">${terms.mainWay}</p>
      ${renderOrder(part, chosen, words)}
      ${repeat(
        inStrategyOrder(part.strategies, chosen?.strategy),
        (option) => option.id,
        ({ id: option, reading, consult }) => {
          const { title = option, text } = words.parts[part.id]?.strategies[option] ?? {};
          const crossed = answerIds.crossed(part.id, option);
          return html`
            <div class="option" data-option=${option}>
              <label class="choice">
                <input
                  type="radio"
                  name=${id}
                  value=${option}
                  .checked=${live(answers[id] === option)}
                  @change=${() => onChange({ [id]: option, [crossed]: undefined })}
                />
                <span>
                  ${answers[crossed] === TICKED ? html`<s>${title}</s>` : title}
                  <span class="more">${text}</span>
                  ${consult ? html`<span class="more">${words.consultNote}</span>` : nothing}
                  ${reading.length === 0 ? nothing : html`<span class="more">${terms.likes(reading)} (${nl.order.ours.toLowerCase()})</span>`}
                </span>
              </label>
              <label class="cross">
                <input
                  type="checkbox"
                  name=${crossed}
                  aria-label=${terms.crossedOf(title)}
                  .checked=${live(answers[crossed] === TICKED)}
                  @change=${(event: Event) =>
                    onChange({
                      [crossed]: isOn(event) ? TICKED : undefined,
                      ...(isOn(event) && answers[id] === option && { [id]: undefined }),
                    })}
                />
                ${terms.crossed}
              </label>
            </div>
          `;
        },
      )}
      ${renderNoChoice(id, head?.title ?? '', part, context)}
    </fieldset>
  `;
}

/** Why the ways stand in this order, in a sentence, and that the link is our own. */
function renderOrder({ strategies }: PlanPart, chosen: ChosenStrategy | undefined, { readingNote }: PlanWords) {
  const { order } = nl;
  if (!chosen) return html`<p>${order.none}</p>`;
  const { strategy, leefgebied, date } = chosen;
  const isLike = strategies.some(({ reading }) => reading.includes(strategy));
  const why = !isLike ? order.nothingLike : leefgebied === 'algemeen' ? order.general : order.chosen;
  return html`
    <p>${why(strategy, date)} <span class="own">${order.ours}</span></p>
    <details>
      <summary>${order.title}</summary>
      <p>${readingNote} ${order.keeps}</p>
    </details>
  `;
}

function renderTurn(part: PlanPart, context: PartContext) {
  const { words, answers, onChange } = context;
  const id = answerIds.turn(part.id);
  const head = words.columns.priority;
  return html`
    <fieldset>
      <legend>${head?.title}</legend>
      <p class="soft">${head?.text} ${terms.turnHint}</p>
      <div class="choices">
        ${TURNS.map(
          (turn) => html`
            <label class="choice">
              <input
                type="radio"
                name=${id}
                value=${turn}
                .checked=${live(turnOf(part.id, answers) === turn)}
                @change=${() => onChange({ [id]: turn })}
              />
              ${terms.turn[turn]}
            </label>
          `,
        )}
      </div>
      ${renderNoChoice(id, head?.title ?? '', part, context)}
    </fieldset>
  `;
}

function renderNoChoice(id: string, title: string, part: PlanPart, { words, answers, onChange }: PartContext) {
  return renderClear({
    text: terms.clear,
    label: terms.clearOf(title, words.parts[part.id]?.title ?? part.id),
    isShown: answers[id] !== undefined,
    onClear: () => onChange({ [id]: undefined }),
  });
}

function renderText(id: string, label: string, most: number, { answers, onChange }: PartContext, hint = '') {
  const value = answers[id] ?? '';
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint === '' ? nothing : html`<p class="soft" id="${id}.uitleg">${hint}</p>`}
      <input
        id=${id}
        type="text"
        maxlength=${most}
        autocomplete="off"
        aria-describedby=${hint === '' ? nothing : `${id}.uitleg`}
        .value=${live(value)}
        @input=${(event: Event) => onChange({ [id]: typed((event.target as HTMLInputElement).value) })}
      />
      ${renderPersonalDataWarning(value)}
    </div>
  `;
}

function isOn({ target }: Event): boolean {
  return (target as HTMLInputElement).checked;
}
