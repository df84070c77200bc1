import type { ScanItem, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { type Asking, type Option, renderCard, renderClear } from './card.js';
import { renderPeople } from './people.js';
import { coachTexts } from './scan-words.js';
import { renderTextWarning } from './text-warning.js';

/** How a signal is drawn. */
const SIGNALS = { goed: 'ja', praten: 'praten', hulp: 'hulp' } as const;
/** The one way out that makes sense where only the coach answers. */
const COACH_WAY_OUT = 'weet-ik-niet';

/** One question. Its changes are heard where it stands: `data-item`, `data-clear`, and for people also `data-add` and `data-remove`. */
export function renderItem(item: ScanItem, asking: Asking) {
  if (item.kind === 'text') return renderText(item, asking);
  if (item.kind === 'people') return renderPeople(item, asking);
  return renderOptions(item, asking);
}

/** The answers of a choice or a signal, without the ways out. */
export function optionsOf(item: Extract<ScanItem, { kind: 'choice' | 'signal' }>, words: ScanWords): Option[] {
  if (item.kind === 'signal') {
    const ids = ['goed', 'praten', 'hulp'] as const;
    return ids.map((id) => ({ id, text: words.signal?.[id] ?? '', pictogram: SIGNALS[id] }));
  }
  const texts = words.items[item.id]?.options;
  return item.options.map(({ id, pictogram }) => ({ id, text: texts?.[id] ?? '', pictogram }));
}

function renderOptions(item: Extract<ScanItem, { kind: 'choice' | 'signal' }>, asking: Asking) {
  const { words, answers, waysOut, language } = asking;
  const own = words.items[item.id];
  const answer = answers[item.id];
  const out = item.for === 'coach' ? waysOut.filter((id) => id === COACH_WAY_OUT) : waysOut;
  return html`
    <fieldset class="item" part="item" data-item=${item.id}>
      <legend part="question">
        ${own?.question}
        ${item.for === 'coach' ? html`<span class="soft">(${coachTexts.forCoach.toLowerCase()})</span>` : nothing}
      </legend>
      ${own?.help === undefined ? nothing : html`<p class="soft">${own.help}</p>`}
      <div class="options">${optionsOf(item, words).map((option) => renderCard(item.id, option, answer))}</div>
      <div class="ways-out">
        ${out.map((id) => renderCard(item.id, { id, text: words.waysOut[id] ?? '', pictogram: undefined }, answer))}
        ${renderClear(item.id, own?.label, answer, language)}
      </div>
    </fieldset>
  `;
}

function renderText(item: Extract<ScanItem, { kind: 'text' }>, { words, answers, language }: Asking) {
  const own = words.items[item.id];
  const answer = answers[item.id] ?? '';
  const helpId = own?.help === undefined ? undefined : `help-${item.id}`;
  return html`
    <div class="item" part="item" data-item=${item.id}>
      <label class="question" part="question">
        ${own?.question}
        <textarea
          name=${item.id}
          rows="2"
          maxlength="200"
          autocomplete="off"
          aria-describedby=${ifDefined(helpId)}
          .value=${live(answer)}
        ></textarea>
      </label>
      ${helpId === undefined ? nothing : html`<p class="soft" id=${helpId}>${own?.help}</p>`}
      ${renderTextWarning(answer, language)}
      ${renderClear(item.id, own?.label, answer === '' ? undefined : answer, language)}
    </div>
  `;
}
