import { draaischijf, type LeefgebiedWords, type MensbeeldId } from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPersonalDataWarning } from '../personal-data/warning.js';
import { type LogDraft, type LogFault, MOST_CHARACTERS } from './log-draft.js';
import { nl } from './log-words.nl.js';

const { model, words } = draaischijf;
const texts = nl.form;

interface LogForm {
  readonly draft: LogDraft;
  readonly faults: readonly LogFault[];
  readonly names: LeefgebiedWords;
  readonly today: string;
  /** Why it was not kept. Empty: nothing went wrong. */
  readonly problem: string;
  readonly onChange: (change: Partial<LogDraft>) => void;
  readonly onSave: (event: SubmitEvent) => void;
  /** Undefined: there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

/** What the coach tried, and what it led to. */
export function renderLogForm(form: LogForm) {
  const { problem, onSave, onCancel } = form;
  return html`
    <form class="card" novalidate aria-labelledby="form-title" @submit=${onSave}>
      <h4 id="form-title" tabindex="-1">${texts.title}</h4>
      ${renderWhen(form)}${renderLeefgebied(form)}${renderStrategies(form)}${renderReactions(form)}${renderNote(form)}
      ${problem === '' ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
      <div class="actions">
        <button class="primary">${texts.save}</button>
        ${onCancel ? html`<button type="button" class="quiet" @click=${onCancel}>${texts.cancel}</button>` : nothing}
      </div>
    </form>
  `;
}

function renderWhen({ draft, faults, today, onChange }: LogForm) {
  const fault = faults.find((each) => each === 'future' || each === 'no-day');
  return html`
    <div class="field">
      <label for="date">${texts.date}</label>
      <input
        id="date"
        type="date"
        max=${today}
        .value=${live(draft.date)}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'date-fault' : nothing}
        @input=${(event: Event) => onChange({ date: (event.target as HTMLInputElement).value })}
      />
      ${fault ? html`<p class="fault" id="date-fault">${texts.faults[fault]}</p>` : nothing}
    </div>
  `;
}

function renderLeefgebied({ draft, names, onChange }: LogForm) {
  return html`
    <div class="field">
      <label for="leefgebied">${texts.leefgebied}</label>
      <select
        id="leefgebied"
        @change=${(event: Event) => onChange({ leefgebied: (event.target as HTMLSelectElement).value })}
      >
        ${Object.entries(names).map(
          ([id, name]) => html`<option value=${id} .selected=${live(id === draft.leefgebied)}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

function renderStrategies({ draft, faults, onChange }: LogForm) {
  const isMissing = faults.includes('strategy');
  return html`
    <fieldset aria-describedby=${isMissing ? 'strategy-fault' : nothing}>
      <legend>${texts.strategy}</legend>
      <div class="choices column">
        ${model.strategies.map(
          ({ id }) => html`
            <label class="answer">
              <input
                type="radio"
                name="strategy"
                .value=${id}
                .checked=${live(draft.strategy === id)}
                @change=${() => onChange({ strategy: id })}
              />
              <span>${words.strategies[id].name}<span class="soft more">${words.strategies[id].gist}</span></span>
            </label>
          `,
        )}
      </div>
      ${isMissing ? html`<p class="fault" id="strategy-fault">${texts.faults.strategy}</p>` : nothing}
    </fieldset>
  `;
}

function renderReactions({ draft, faults, onChange }: LogForm) {
  const { strategy, reactions, isOther } = draft;
  const isMissing = faults.includes('reactions');
  if (strategy === undefined) return html`<p class="soft">${texts.first}</p>`;
  const toggle = (type: MensbeeldId) =>
    onChange({
      reactions: model.types
        .map(({ id }) => id)
        .filter((id) => (id === type ? !reactions.includes(id) : reactions.includes(id))),
    });
  return html`
    <fieldset aria-describedby=${isMissing ? 'reactions-fault' : nothing}>
      <legend>${texts.reactions}</legend>
      <div class="choices column">
        ${model.types.map(
          ({ id }) => html`
            <label class="answer">
              <input
                type="checkbox"
                name="reaction"
                .value=${id}
                .checked=${live(reactions.includes(id))}
                @change=${() => toggle(id)}
              />
              <span>${words.combinations[`${id}.${strategy}`]?.reaction}</span>
            </label>
          `,
        )}
        <label class="answer">
          <input
            type="checkbox"
            name="other"
            .checked=${live(isOther)}
            @change=${() => onChange({ isOther: !isOther })}
          />
          <span>${texts.other}</span>
        </label>
      </div>
      ${isMissing ? html`<p class="fault" id="reactions-fault">${texts.faults.reactions}</p>` : nothing}
    </fieldset>
  `;
}

function renderNote({ draft, onChange }: LogForm) {
  return html`
    <div class="field">
      <label for="note">${texts.note}</label>
      <p class="soft" id="note-hint">${texts.noNames}</p>
      <textarea
        id="note"
        rows="2"
        maxlength=${MOST_CHARACTERS}
        autocomplete="off"
        aria-describedby="note-hint"
        .value=${live(draft.note)}
        @input=${(event: Event) => onChange({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${renderPersonalDataWarning(draft.note)}
    </div>
  `;
}
