import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderClear } from '../clear.js';
import type { YouthWords } from '../youth-words.js';

interface Choice {
  /** Where the answer is kept; also the name of the group. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly string[];
  readonly waysOut: readonly string[];
  /** By option and way out. */
  readonly words: Readonly<Record<string, string>>;
  readonly answer: string | undefined;
  readonly clear: string;
  readonly onChange: (id: string, answer: string | undefined) => void;
}

/** One thing to choose in words, with its ways out in the same group, and a way to take it back. */
export function renderChoice({ id, legend, options, waysOut, words, answer, clear, onChange }: Choice) {
  const radio = (option: string) => html`
    <label class="choice">
      <input
        type="radio"
        name=${id}
        value=${option}
        .checked=${live(answer === option)}
        @change=${() => onChange(id, option)}
      />
      <span>${words[option]}</span>
    </label>
  `;
  return html`
    <div class="card"><fieldset data-choice=${id}>
      <legend>${legend}</legend>
      <div class="choices">${options.map(radio)}</div>
      <div class="choices ways-out">${waysOut.map(radio)}</div>
      ${renderClear({ text: clear, label: `${clear}: ${legend}`, isShown: answer !== undefined, onClear: () => onChange(id, undefined) })}
    </fieldset></div>
  `;
}

/** Back and on through what is asked one screen at a time. The last screen tells what was said. */
export function renderPaging(at: number, total: number, texts: YouthWords, goTo: (at: number) => void) {
  return html`
    <div class="actions">
      ${at === 0 ? nothing : html`<button type="button" @click=${() => goTo(at - 1)}>${texts.back}</button>`}
      ${at < total ? html`<button type="button" class="primary" @click=${() => goTo(at + 1)}>${texts.next}</button>` : nothing}
    </div>
  `;
}
