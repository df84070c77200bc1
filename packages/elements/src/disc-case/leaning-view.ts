import { draaischijf, type MensbeeldId, type SentenceWords } from '@werkspiegel/questionnaires/draaischijf';
import {
  type Difference,
  fittingStrategies,
  type Leaning,
  type LeaningLine,
  logHint,
  MENSBEELDEN,
} from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nl as discWords } from '../draaischijf/words.nl.js';
import type { CaseView } from './case-view.js';
import { dayInWords } from './days.js';
import {
  allPoints,
  lineInWords,
  openingsFor,
  pictureInWords,
  pointsInWords,
  sentenceOf,
  subjectInWords,
  typeName,
  typeNames,
} from './leaning-words.js';
import { nl } from './log-words.nl.js';

const { words } = draaischijf;
const either = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

interface LeaningContext {
  readonly view: CaseView;
  readonly leaning: Leaning;
  /** What coach and jongere see otherwise. Undefined: nothing. */
  readonly difference: Difference | undefined;
  readonly together: SentenceWords;
  readonly onPut: (type: MensbeeldId) => void;
  readonly onTake: (line: LeaningLine) => void;
}

/** Where the pictures and the log lean to, with the sum that it comes from. */
export function renderLeaning(context: LeaningContext) {
  const { leaning, view } = context;
  const { lines, last, picture, before } = leaning;
  return html`
    <section aria-labelledby="result">
      <h4 id="result" tabindex="-1">${nl.result}</h4>
      ${renderDifference(context)}
      ${
        lines.length === 0
          ? html`<p>${nl.nothing}</p>`
          : html`
              <p><strong>${nl.now(pictureInWords(picture))}</strong></p>
              ${
                last
                  ? html`<p>${nl.before(dayInWords(last.step.date, view.today), pictureInWords(before.picture))}</p>`
                  : nothing
              }
              ${renderHint(context)}${renderCounts(leaning)}${renderLines(context, true)}
              <p class="soft">${nl.rule} ${nl.mirror}</p>
            `
      }
    </section>
  `;
}

/** The lines, each with a way to take it back. */
export function renderLines(
  { leaning, view, together, onTake }: Omit<LeaningContext, 'difference' | 'onPut'>,
  isSum: boolean,
) {
  return html`
    ${isSum ? html`<h5>${nl.sum}</h5>` : html`<h4>${nl.lines}</h4>`}
    <ol class="sum" role="list">
      ${repeat(
        leaning.lines,
        ({ step }) => step.id,
        (line) => {
          const text = lineInWords(line, view.today, together);
          const note = view.steps.find(({ id }) => id === line.step.id);
          return html`
            <li class=${line.unused === undefined ? '' : 'soft'}>
              <div>
                <p>
                  ${subjectInWords(line, view.today, together)}${
                    isSum ? html`: <strong>${pointsInWords(line)}</strong>` : nothing
                  }${line.step.leefgebied === view.leefgebied ? nothing : html` <span class="soft">(${view.names[line.step.leefgebied]?.toLowerCase()})</span>`}
                </p>
                ${note?.kind === 'log' && note.note ? html`<p class="soft note">${note.note}</p>` : nothing}
              </div>
              <button type="button" class="quiet" aria-label=${nl.line.takeOf(text)} @click=${() => onTake(line)}>
                ${nl.line.take}
              </button>
            </li>
          `;
        },
      )}
    </ol>
  `;
}

/** It comes before any leaning. */
function renderDifference({ difference, together }: LeaningContext) {
  if (!difference) return nothing;
  const { coach, jongere } = difference;
  const texts = nl.differ;
  return html`
    <div class="notice differ">
      <h5>${texts.title}</h5>
      <p>
        ${texts.coach(typeNames(coach))} ${texts.jongere(sentenceOf(jongere, together), typeName(jongere))} ${texts.first}
      </p>
      <ul>${openingsFor(coach, jongere, together).map((opening) => html`<li>'${opening}'</li>`)}</ul>
    </div>
  `;
}

function renderCounts(leaning: Leaning) {
  const all = allPoints(leaning);
  if (all === 0) return nothing;
  return html`
    <table>
      <caption>${nl.counts}</caption>
      <thead>
        <tr><th scope="col">${nl.type}</th><th scope="col" colspan="2">${nl.points}</th></tr>
      </thead>
      <tbody>
        ${MENSBEELDEN.map(
          (type) => html`
            <tr>
              <th scope="row">${words.types[type].name}</th>
              <td><progress aria-hidden="true" max=${all} .value=${leaning.counts[type]}></progress></td>
              <td>${nl.count(leaning.counts[type], all)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Where the log points while the disc stands elsewhere, with the three ways on. The disc does not turn by it. */
function renderHint({ leaning, view, onPut }: LeaningContext) {
  const hint = logHint(leaning, view.type);
  if (!hint) return nothing;
  const texts = nl.hint;
  const lastTried = leaning.lines.flatMap(({ step }) => (step.kind === 'log' ? [step.strategy] : [])).at(-1);
  const strategy = view.strategy ?? lastTried;
  const own = (way: 'form' | 'picture') =>
    hint.types.map((type) => {
      const text = strategy && words.combinations[`${type}.${strategy}`]?.[way];
      return text ? html`<p>${hint.types.length > 1 ? texts.ifType(typeName(type), text) : text}</p>` : nothing;
    });
  return html`
    <div class="notice">
      <p><strong>${texts.title(typeNames(hint.types), hint.also)}</strong></p>
      <p>${view.type ? texts.disc(typeName(view.type)) : texts.noDisc}</p>
      <h5>${texts.waysOn}</h5>
      <ol>
        <li><p><strong>${discWords.ways.strategy}.</strong> ${fittingInWords(leaning)}</p></li>
        ${strategy ? html`<li><p><strong>${discWords.ways.form}.</strong></p>${own('form')}</li>` : nothing}
        <li><p><strong>${discWords.ways.picture}.</strong></p>${own('picture')}</li>
      </ol>
      <div class="actions">
        ${hint.types.map(
          (type) => html`<button type="button" @click=${() => onPut(type)}>${texts.put(typeName(type))}</button>`,
        )}
      </div>
    </div>
  `;
}

function fittingInWords({ picture }: Leaning): string {
  const fitting = fittingStrategies(picture).map((id) => words.strategies[id].name.toLowerCase());
  const [type] = picture.types;
  if (fitting.length === 0) return nl.hint.none;
  return picture.types.length === 1 && type
    ? nl.hint.fittingOne(either.format(fitting), typeName(type))
    : nl.hint.fitting(either.format(fitting));
}
