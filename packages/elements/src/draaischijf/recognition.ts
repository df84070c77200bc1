import { draaischijf, type loadRecognition, type MensbeeldId } from '@werkspiegel/questionnaires/draaischijf';
import { fittingStrategies, MENSBEELDEN, type Picture, recognition } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { renderWhence } from './cards.js';
import { renderPartRadio } from './part-radio.js';
import type { RecognitionController } from './recognition-controller.js';
import { nl } from './words.nl.js';

const either = new Intl.ListFormat('nl-NL', { type: 'disjunction' });
const texts = nl.recognition;

interface RecognitionContext {
  readonly content: Awaited<ReturnType<typeof loadRecognition>>;
  readonly recognised: RecognitionController;
  readonly onPut: (type: MensbeeldId) => void;
  /** Keeps what it looks like in the case that is open. Undefined: none is. */
  readonly onKeep: (() => void) | undefined;
}

/** The ten questions, and what they look like when that is asked for. */
export function renderRecognition(context: RecognitionContext) {
  const { answers, isShown, onAnswered, onClear, onClearAll, onShow } = context.recognised;
  const { content } = context;
  const { questions, words } = content;
  const isBegun = Object.keys(answers).length > 0;
  return html`
    <div class="recognition">
      <p>${texts.lead} ${texts.notKept}</p>
      ${questions.map(({ id, options, sources }) => {
        const own = words[id];
        return html`
          <div>
            <fieldset @change=${onAnswered}>
              <legend>${own?.question}</legend>
              <div class="choices">
                ${options.map((option) =>
                  renderPartRadio({
                    ...{ name: id, value: option.id, isChosen: answers[id] === option.id },
                    label: own?.options[option.id] ?? '',
                  }),
                )}
              </div>
            </fieldset>
            <button type="button" class="quiet" data-clear=${id} ?hidden=${answers[id] === undefined} @click=${onClear}>
              ${texts.clearOne}
            </button>
            ${own?.note === undefined ? nothing : html`<p class="soft">${own.note}</p>`}
            ${renderWhence(sources)}
          </div>
        `;
      })}
      <p class="soft">${texts.rule}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${onShow}>${texts.show}</button>
        ${isBegun ? html`<button type="button" class="quiet" @click=${onClearAll}>${texts.clear}</button>` : nothing}
      </div>
      <div class="cards" data-result>${isShown ? renderResult(context) : nothing}</div>
    </div>
  `;
}

function renderResult({ content: { questions, words }, recognised, onPut, onKeep }: RecognitionContext) {
  const { answers, isKept } = recognised;
  const { picture, counts, answered, differ } = recognition(questions, answers);
  const { types, strategies } = draaischijf.words;
  const fitting = fittingStrategies(picture);
  return html`
    <h4 tabindex="-1">${texts.result}</h4>
    <p><strong>${sentenceFor(picture)}</strong></p>
    ${
      picture.kind === 'te-weinig'
        ? nothing
        : html`
            <table>
              <caption>${texts.counts}</caption>
              <thead>
                <tr><th scope="col">${texts.type}</th><th scope="col" colspan="2">${texts.times}</th></tr>
              </thead>
              <tbody>
                ${MENSBEELDEN.map(
                  (type) => html`
                    <tr>
                      <th scope="row">${types[type].name}</th>
                      <td><progress aria-hidden="true" max=${answered} .value=${counts[type]}></progress></td>
                      <td>${texts.count(counts[type], answered)}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          `
    }
    ${
      differ.length === 0
        ? nothing
        : html`
            <h5>${texts.chosen}</h5>
            <ul>
              ${differ.map(({ question, type }) => {
                const own = words[question];
                return html`<li>${own?.question} ${own?.options[answers[question] ?? '']} <strong>(${types[type].name.toLowerCase()})</strong></li>`;
              })}
            </ul>
            <p>${fitting.length === 0 ? texts.fittingNone : texts.fitting(either.format(fitting.map((id) => strategies[id].name.toLowerCase())))}</p>
          `
    }
    <div class="actions">
      ${picture.types.map(
        (type) => html`<button type="button" @click=${() => onPut(type)}>${texts.put(types[type].name)}</button>`,
      )}
      ${
        onKeep === undefined || picture.kind === 'te-weinig' || isKept
          ? nothing
          : html`<button type="button" @click=${onKeep}>${texts.keep}</button>`
      }
    </div>
    <p role="status">${isKept ? texts.kept : nothing}</p>
    <p class="soft">${texts.mirror}</p>
  `;
}

function sentenceFor({ kind, types: named }: Picture): string {
  const names = named.map((type) => draaischijf.words.types[type].name.toLowerCase());
  switch (kind) {
    case 'te-weinig':
      return texts.tooLittle;
    case 'lijkt-op':
      return texts.one(names[0] ?? '');
    case 'een-van':
      return texts.more(either.format(names));
    default:
      return texts.unclear;
  }
}
