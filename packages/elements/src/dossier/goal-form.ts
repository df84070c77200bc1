import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPersonalDataWarning } from '../personal-data/warning.js';
import {
  COMPANY,
  type GoalDraft,
  type GoalFault,
  looksLikeQuota,
  MOST_CHARACTERS,
  OPENINGS,
  type Opening,
} from './goal-draft.js';
import { nl } from './words.nl.js';

/** What a goal is made from: a tip, or an element by itself. */
export interface GoalSubject {
  readonly elementName: string;
  /** Undefined: no tip, or one that this content does not know. */
  readonly tip: { readonly title: string; readonly text: string } | undefined;
}

interface GoalForm {
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly draft: GoalDraft;
  readonly subject: GoalSubject;
  readonly faults: readonly GoalFault[];
  /** The day of today, as 2026-03-02. */
  readonly today: string;
  /** Why it was not kept. Empty: nothing went wrong. */
  readonly problem: string;
  readonly onChange: (change: Partial<GoalDraft>) => void;
  readonly onSave: (event: SubmitEvent) => void;
  readonly onCancel: () => void;
}

/** A first sentence of a goal. Empty where nothing was chosen that it can be about. */
export function firstSentence(opening: Opening, { elementName, tip }: GoalSubject): string {
  const { aboutTip, aboutElement } = nl.form;
  if (tip) return aboutTip[opening](tip.title);
  return elementName === '' ? '' : aboutElement[opening](elementName);
}

/** The draft with another opening or subject: its first sentence goes along, as long as the person wrote none of their own. */
export function withFirstSentence(draft: GoalDraft, before: GoalSubject, after: GoalSubject): GoalDraft {
  const isOwn = draft.learn.trim() !== '' && !OPENINGS.some((each) => firstSentence(each, before) === draft.learn);
  if (isOwn || draft.opening === undefined) return draft;
  return { ...draft, learn: firstSentence(draft.opening, after) };
}

/** A goal to set, or to set anew: what to learn first, then when, with whom and with what. */
export function renderGoalForm(form: GoalForm) {
  const { draft, subject, problem, onSave, onCancel } = form;
  const { newTitle, editTitle, save, cancel } = nl.form;
  return html`
    <form class="card" novalidate aria-labelledby="form-title" @submit=${onSave}>
      <h4 id="form-title" tabindex="-1">${draft.goal === undefined ? newTitle : editTitle}</h4>
      ${draft.tip === undefined ? renderElement(form) : html`<p class="soft">${nl.goal.about(subject.elementName)}</p>`}
      ${
        subject.tip
          ? html`
              <details>
                <summary>${nl.goal.tip}</summary>
                <p><strong>${subject.tip.title}</strong> ${subject.tip.text}</p>
              </details>
            `
          : nothing
      }
      ${renderOpenings(form)}${renderLearn(form)}${renderWhen(form)}${renderCompany(form)}${renderSupport(form)}
      ${problem === '' ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
      <div class="actions">
        <button class="primary">${save}</button>
        <button type="button" class="quiet" @click=${onCancel}>${cancel}</button>
      </div>
    </form>
  `;
}

function renderElement({ structure, words, draft, faults, onChange }: GoalForm) {
  const { element, chooseElement } = nl.form;
  return html`
    <div class="field">
      <label for="element">${element}</label>
      <select
        id="element"
        aria-invalid=${faults.includes('element') ? 'true' : nothing}
        aria-describedby=${faults.includes('element') ? 'element-fault' : nothing}
        @change=${(event: Event) => onChange({ element: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${draft.element === ''}>${chooseElement}</option>
        ${structure.sections.map(
          ({ id: section }) => html`
            <optgroup label=${words.sections[section]?.title ?? section}>
              ${structure.elements
                .filter((each) => each.section === section)
                .map(
                  ({ id }) => html`
                    <option value=${id} ?selected=${draft.element === id}>${words.elements[id]?.name ?? id}</option>
                  `,
                )}
            </optgroup>
          `,
        )}
      </select>
      ${renderFault('element', faults)}
    </div>
  `;
}

function renderOpenings({ draft, onChange }: GoalForm) {
  const { opening, openings } = nl.form;
  return html`
    <fieldset>
      <legend>${opening}</legend>
      <div class="choices column">
        ${OPENINGS.map(
          (value) => html`
            <label class="answer">
              <input
                type="radio"
                name="opening"
                .value=${value}
                .checked=${live(draft.opening === value)}
                @change=${() => onChange({ opening: value })}
              />
              ${openings[value]}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderLearn({ draft, subject, faults, onChange }: GoalForm) {
  const { learn, learnHint, example, noNames, quota, quotaWhyTitle, quotaWhy, quotaSource } = nl.form;
  const sentence = draft.opening === undefined ? '' : firstSentence(draft.opening, subject);
  const isQuota = looksLikeQuota(draft.learn, subject.tip?.title ?? subject.elementName);
  return html`
    <div class="field">
      <label for="learn">${learn}</label>
      <p class="soft" id="learn-hint">${learnHint} ${noNames}</p>
      <textarea
        id="learn"
        rows="4"
        maxlength=${MOST_CHARACTERS.learn}
        autocomplete="off"
        .value=${live(draft.learn)}
        aria-invalid=${faults.includes('learn') ? 'true' : nothing}
        aria-describedby=${faults.includes('learn') ? 'learn-fault learn-hint' : 'learn-hint'}
        @input=${(event: Event) => onChange({ learn: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${renderFault('learn', faults)}
      ${sentence === '' || sentence === draft.learn ? nothing : html`<p class="soft">${example(sentence)}</p>`}
      <div role="status">${isQuota ? html`<p class="notice" part="quota">${quota}</p>` : nothing}</div>
      ${
        isQuota
          ? html`
              <details>
                <summary>${quotaWhyTitle}</summary>
                <p>${quotaWhy}</p>
                <p class="soft">${quotaSource}</p>
              </details>
            `
          : nothing
      }
      ${renderPersonalDataWarning(draft.learn)}
    </div>
  `;
}

function renderWhen({ draft, faults, today, onChange }: GoalForm) {
  return html`
    <div class="field">
      <label for="when">${nl.form.when}</label>
      <input
        id="when"
        type="date"
        min=${today}
        .value=${live(draft.when)}
        aria-invalid=${faults.includes('when') ? 'true' : nothing}
        aria-describedby=${faults.includes('when') ? 'when-fault' : nothing}
        @input=${(event: Event) => onChange({ when: (event.target as HTMLInputElement).value })}
      />
      ${renderFault('when', faults)}
    </div>
  `;
}

function renderCompany({ draft, onChange }: GoalForm) {
  const onChosen = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    onChange({ withWhom: COMPANY.find((each) => each === value) ?? '' });
  };
  return html`
    <div class="field">
      <label for="company">${nl.form.withWhom}</label>
      <select id="company" @change=${onChosen}>
        <option value="" ?selected=${draft.withWhom === ''}>${nl.form.unknownYet}</option>
        ${COMPANY.map(
          (value) => html`
            <option value=${value} ?selected=${draft.withWhom === value}>${nl.withWhom[value]}</option>
          `,
        )}
      </select>
    </div>
  `;
}

function renderSupport({ draft, onChange }: GoalForm) {
  return html`
    <div class="field">
      <label for="support">${nl.form.support}</label>
      <input
        id="support"
        type="text"
        class="wide"
        maxlength=${MOST_CHARACTERS.support}
        autocomplete="off"
        .value=${live(draft.support)}
        @input=${(event: Event) => onChange({ support: (event.target as HTMLInputElement).value })}
      />
      ${renderPersonalDataWarning(draft.support)}
    </div>
  `;
}

function renderFault(field: GoalFault, faults: readonly GoalFault[]) {
  return faults.includes(field) ? html`<p class="fault" id="${field}-fault">${nl.form.faults[field]}</p>` : nothing;
}
