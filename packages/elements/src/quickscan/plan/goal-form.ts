import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { Goals, GoalsWords } from '@werkspiegel/questionnaires/veranderplan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import { renderYouthWarning } from '../youth-parts.js';
import { youthWords } from '../youth-words.js';
import { goalWords } from './goal-words.js';
import type { SmallGoalDraft } from './small-goals.js';

const MOST_CHARACTERS = { what: 120, withWhom: 60 } as const;

interface GoalForm {
  readonly goals: Goals;
  readonly words: GoalsWords;
  readonly language: ScanLanguage;
  readonly draft: SmallGoalDraft;
  /** Nothing was written yet, and it was to be kept. */
  readonly isMissing: boolean;
  /** The jongere makes it smaller. */
  readonly isSmaller: boolean;
  readonly onChange: (change: Partial<SmallGoalDraft>) => void;
  readonly onSmaller: () => void;
  readonly onSave: (event: SubmitEvent) => void;
  readonly onCancel: () => void;
}

/** A goal to set, or to set anew: what, when, with whom, and whether it can begin this week. */
export function renderGoalForm(form: GoalForm) {
  const { words, language, draft, isMissing, isSmaller, onChange, onSmaller, onSave, onCancel } = form;
  const [texts, around] = [goalWords[language], youthWords[language]];
  const { make, check, states } = words;
  return html`
    <form class="card" novalidate aria-labelledby="form-title" @submit=${onSave}>
      <h3 id="form-title" tabindex="-1">${draft.id === undefined ? make.title : texts.changeTitle}</h3>
      ${draft.id === undefined ? renderStarters(form) : html`<p>${states['nog-even']?.text}</p>`}
      <div class="field">
        <label for="what">${make.wat.question}</label>
        <p class="soft" id="what-help">${make.wat.help}</p>
        <textarea
          id="what"
          rows="2"
          maxlength=${MOST_CHARACTERS.what}
          autocomplete="off"
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? 'what-missing what-help' : 'what-help'}
          .value=${live(draft.what)}
          @input=${(event: Event) => onChange({ what: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        ${isMissing ? html`<p class="notice" id="what-missing">${texts.missing}</p>` : nothing}
        ${renderYouthWarning(draft.what, around)}
      </div>
      <div class="field">
        <label for="when">${texts.optional(make.wanneer.question)}</label>
        <input
          id="when"
          type="date"
          .value=${live(draft.when)}
          @change=${(event: Event) => onChange({ when: (event.target as HTMLInputElement).value })}
        />
      </div>
      <div class="field">
        <label for="with-whom">${texts.optional(make['met-wie'].question)}</label>
        <p class="soft" id="with-help">${make['met-wie'].help}</p>
        <input
          id="with-whom"
          type="text"
          maxlength=${MOST_CHARACTERS.withWhom}
          autocomplete="off"
          aria-describedby="with-help"
          .value=${live(draft.withWhom)}
          @input=${(event: Event) => onChange({ withWhom: (event.target as HTMLInputElement).value })}
        />
        ${renderYouthWarning(draft.withWhom, around)}
      </div>
      <p><strong>${check.question}</strong></p>
      ${isSmaller ? html`<p class="notice" role="status">${check.help}</p>` : nothing}
      <div class="actions">
        <button class="primary">${check.yes}</button>
        <button type="button" @click=${onSmaller}>${check.smaller}</button>
        <button type="button" class="quiet" @click=${onCancel}>${texts.cancel}</button>
      </div>
    </form>
  `;
}

/** Goals to begin from, in the jongere's language; what was chosen can be changed. */
function renderStarters({ goals, words, onChange }: GoalForm) {
  return html`
    <details>
      <summary>${words.startersTitle}</summary>
      <ul class="list" role="list">
        ${goals.starters.map(({ id, pictogram }) => {
          const text = words.starters[id] ?? '';
          return html`
            <li>
              <button type="button" class="starter" @click=${() => onChange({ what: text })}>
                ${renderPictogram(pictogram as PictogramId)}<span>${text}</span>
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
