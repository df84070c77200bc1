import type { ScanItem, ScanSection, ScanWords, SourceReference } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import type { Answers } from '../../storage/record.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import type { Place } from './places.js';
import { nl } from './words.nl.js';

interface AspectContext {
  readonly place: Place;
  readonly words: ScanWords;
  /** Ids of the answers that are none, in order; every choice offers them. */
  readonly waysOut: readonly string[];
  readonly whence: (sources: readonly SourceReference[]) => unknown;
}

/** The questions of one aspect, large enough for a thumb. The name of a field is the id of its item. */
export function renderAspect({ id, items, sources }: ScanSection, { place, words, waysOut, whence }: AspectContext) {
  return html`
    <h4 id="aspect" tabindex="-1">${words.sections[id]?.title}</h4>
    <p>${words.sections[id]?.explanation}</p>
    ${
      // Other questions are other radios: one that is used again would take its choice along into another group.
      keyed(
        `${place.number}.${id}`,
        repeat(
          items,
          (item) => item.id,
          (item) => renderItem(item, { words, waysOut, answers: place.answers }),
        ),
      )
    }
    ${whence(sources)}
  `;
}

interface ItemContext {
  readonly words: ScanWords;
  readonly waysOut: readonly string[];
  readonly answers: Answers;
}

function renderItem(item: ScanItem, { words, waysOut, answers }: ItemContext) {
  const own = words.items[item.id];
  const answer = answers[item.id];
  if (item.kind === 'text')
    return renderText(item.id, { question: own?.question, help: own?.help, text: answer ?? '' });
  if (item.kind !== 'choice') return nothing;
  const help = own?.help === undefined ? undefined : `${item.id}-help`;
  return html`
    <div class="item">
      <fieldset data-item=${item.id} aria-describedby=${help ?? nothing}>
        <legend>${own?.question}</legend>
        ${help === undefined ? nothing : html`<p class="soft" id=${help}>${own?.help}</p>`}
        <div class="choices">
          ${item.options.map((option) => renderAnswer(item.id, option.id, own?.options?.[option.id], answer, option.pictogram))}
          ${waysOut.map((way) => renderAnswer(item.id, way, words.waysOut[way], answer))}
        </div>
      </fieldset>
      <button type="button" class="quiet" data-clear=${item.id} ?hidden=${answer === undefined}>${nl.clear}</button>
    </div>
  `;
}

function renderAnswer(
  name: string,
  value: string,
  text: string | undefined,
  answer: string | undefined,
  pictogram?: string,
) {
  return html`
    <label class="answer ${pictogram === undefined ? 'way-out' : ''}" part="answer">
      <input type="radio" name=${name} .value=${value} .checked=${live(value === answer)} />
      <span class="pictured">
        ${pictogram === undefined ? nothing : renderPictogram(pictogram as PictogramId)}<span>${text}</span>
      </span>
    </label>
  `;
}

interface OwnWords {
  readonly question: string | undefined;
  readonly help: string | undefined;
  readonly text: string;
}

function renderText(id: string, { question, help, text }: OwnWords) {
  return html`
    <div class="item field">
      <label for=${id}>${question} <span class="soft">(${nl.optional.toLowerCase()})</span></label>
      <p class="soft" id="${id}-help">${help}</p>
      <textarea id=${id} name=${id} rows="2" aria-describedby="${id}-help" .value=${live(text)}></textarea>
      ${renderPersonalDataWarning(text)}
    </div>
  `;
}
