import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { loadGoals } from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderNoVoice, renderReadAloud } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import { randomId } from '../../storage/random-id.js';
import type { Dossier } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { ContentController } from '../content-controller.js';
import { renderPictogram } from '../pictograms.js';
import { roomStyles, youthStyles } from '../room.styles.js';
import { StepsAddedEvent } from '../room-events.js';
import { YouthController } from '../youth-controller.js';
import { renderWaiting } from '../youth-parts.js';
import { youthWords } from '../youth-words.js';
import { renderGoalForm } from './goal-form.js';
import { goalWords } from './goal-words.js';
import { planStyles } from './plan.styles.js';
import {
  BLANK_GOAL,
  goalToDraft,
  openSmallGoals,
  type SmallGoal,
  type SmallGoalDraft,
  type SmallGoalOutcome,
  smallGoalStep,
  smallGoalsOf,
} from './small-goals.js';

/**
 * The small goals of the jongere, three at most, celebrated when one is reached.
 *
 * @element werkspiegel-small-goals
 * @fires {StepsAddedEvent} steps-added - A goal was set, closed or taken up again. Not composed: heard by the room alone.
 * @fires {Event} print-asked - The jongere wants the plan on paper. It does not bubble: heard by the room alone.
 * @fires {YouthLeftEvent} youth-left - The coach has the screen again. Not composed: heard by the room alone.
 */
export class WerkspiegelSmallGoals extends LitElement {
  static override styles = [base, fieldStyles, readAloudStyles, warmStyles, roomStyles, youthStyles, planStyles];

  /** Of the case that is open. Undefined: none is, and then no goal can be kept. */
  @property({ attribute: false }) dossier: Dossier | undefined;
  @property({ attribute: false }) language: ScanLanguage = 'nl';

  @state() private draft: SmallGoalDraft | undefined;
  @state() private isMissing = false;
  @state() private isSmaller = false;
  /** The goal that was closed last, to say something of. */
  @state() private closedNow: string | undefined;

  readonly #content = new ContentController(this, loadGoals);
  readonly #youth = new YouthController(this);

  override focus() {
    this.#youth.focus.to('h2');
  }

  protected override willUpdate() {
    this.#content.take(this.language);
  }

  protected override render() {
    const { value, language, failed } = this.#content;
    if (!value)
      return html`<div class="warm">${renderWaiting(failed, youthWords[language], this.#content.again)}</div>`;
    const { goals, words } = value;
    if (this.#youth.isStopped) return this.#youth.renderStopped(youthWords[language], language);
    const texts = goalWords[language];
    const all = smallGoalsOf(this.dossier);
    const open = openSmallGoals(all);
    const hasRoom = open.length < goals.max;
    return html`
      <div class="warm" lang=${language}>
        ${this.#youth.renderTop(words.title, youthWords[language])}
        <p>${words.intro} ${words.max}</p>
        ${renderReadAloud(this.#youth.reader, 'intro', `${words.intro} ${words.max}`, language)}
        ${renderNoVoice(this.#youth.reader, language)}
        <div role="status">${this.#renderClosedNow(all)}</div>
        ${this.dossier ? nothing : html`<p class="notice">${texts.noCase}</p>`}
        ${this.dossier && open.length === 0 && !this.draft ? html`<p>${texts.none}</p>` : nothing}
        ${
          open.length === 0
            ? nothing
            : html`
        <ul class="list" role="list">
          ${repeat(
            open,
            ({ id }) => id,
            (goal) => html`<li>${this.draft?.id === goal.id ? this.#renderForm() : this.#renderGoal(goal)}</li>`,
          )}
        </ul>
              `
        }
        ${this.draft && this.draft.id === undefined && hasRoom ? this.#renderForm() : nothing}
        ${
          this.dossier && hasRoom && !this.draft
            ? html`<div class="actions"><button type="button" class="primary" @click=${this.#onMake}>${texts.make}</button></div>`
            : nothing
        }
        ${hasRoom ? nothing : html`<p class="notice">${words.full}</p>`}
        ${
          open.length === 0 || this.draft
            ? nothing
            : html`<div class="actions"><button type="button" @click=${this.#onPrint}>${texts.print}</button></div>`
        }
        ${this.#renderClosed(all, hasRoom)}
      </div>
    `;
  }

  #renderGoal(goal: SmallGoal) {
    const { value, language } = this.#content;
    if (!value) return nothing;
    const { words } = value;
    const texts = goalWords[language];
    const button = (text: string, onClick: () => void, kind = '') => html`
      <button type="button" class=${kind} aria-label=${texts.of(text, goal.what)} @click=${onClick}>${text}</button>
    `;
    return html`
      <div class="card" data-goal=${goal.id}>
        <h3 class="told" tabindex="-1">${goal.what}</h3>
        ${
          goal.when === undefined && goal.withWhom === undefined
            ? nothing
            : html`
                <dl>
                  ${goal.when === undefined ? nothing : html`<dt>${texts.on}</dt><dd>${youthWords[language].day(goal.when)}</dd>`}
                  ${goal.withWhom === undefined ? nothing : html`<dt>${texts.withWhom}</dt><dd>${goal.withWhom}</dd>`}
                </dl>
              `
        }
        <div class="actions">
          ${button(words.states.gelukt?.label ?? '', () => this.#onClose(goal, 'gelukt'), 'primary')}
          ${button(words.states['nog-even']?.label ?? '', () => this.#onEdit(goal))}
          ${button(words.states['laat-los']?.label ?? '', () => this.#onClose(goal, 'losgelaten'), 'quiet')}
        </div>
      </div>
    `;
  }

  #renderForm() {
    const { value, language } = this.#content;
    if (!value || !this.draft) return nothing;
    return renderGoalForm({
      goals: value.goals,
      words: value.words,
      language,
      draft: this.draft,
      isMissing: this.isMissing,
      isSmaller: this.isSmaller,
      onChange: (change) => {
        this.draft = this.draft && { ...this.draft, ...change };
        this.isMissing = false;
      },
      onSmaller: () => {
        this.isSmaller = true;
        this.#youth.focus.to('#what');
      },
      onSave: this.#onSave,
      onCancel: this.#onCancel,
    });
  }

  /** What there is to say of a goal that was closed a moment ago: once it is kept, and as long as it stays closed. */
  #renderClosedNow(all: readonly SmallGoal[]) {
    const { value, language } = this.#content;
    const goal = all.find(({ id }) => id === this.closedNow);
    if (!value || !goal?.closed) return nothing;
    const { states, celebrate } = value.words;
    const isReached = goal.closed.outcome === 'gelukt';
    const said = states[isReached ? 'gelukt' : 'laat-los'];
    return html`
      <div class=${isReached ? 'card reached' : 'card'}>
        <div class="question">
          ${isReached ? renderPictogram('balans-top') : nothing}
          <p><strong>${said?.label}</strong></p>
        </div>
        <p class="told">${goal.what}</p>
        <p>${said?.text}</p>
        ${
          isReached
            ? html`
                <p><strong>${celebrate.title}</strong></p>
                <ul>${Object.values(celebrate.items).map((item) => html`<li>${item}</li>`)}</ul>
              `
            : nothing
        }
        <div class="actions"><button type="button" @click=${this.#onSeen}>${goalWords[language].seen}</button></div>
      </div>
    `;
  }

  #renderClosed(all: readonly SmallGoal[], hasRoom: boolean) {
    const { value, language } = this.#content;
    const closed = all.filter((goal) => goal.closed).toReversed();
    if (!value || closed.length === 0) return nothing;
    const texts = goalWords[language];
    const { states } = value.words;
    return html`
      <details>
        <summary>${texts.closed}</summary>
        <ul class="list" role="list">
          ${closed.map(
            (goal) => html`
              <li class="card">
                <p class="told"><strong>${goal.what}</strong></p>
                <p>
                  ${goal.closed?.outcome === 'gelukt' ? states.gelukt?.label : texts.letGo},
                  ${youthWords[language].day(goal.closed?.at.slice(0, 10) ?? '')}
                </p>
                ${
                  hasRoom
                    ? html`
                        <div class="actions">
                          <button
                            type="button"
                            aria-label=${texts.of(texts.again, goal.what)}
                            @click=${() => this.#onAgain(goal)}
                          >
                            ${texts.again}
                          </button>
                        </div>
                      `
                    : nothing
                }
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  #edit(draft: SmallGoalDraft | undefined) {
    this.draft = draft;
    this.isMissing = false;
    this.isSmaller = false;
  }

  readonly #onPrint = () => {
    this.dispatchEvent(new Event('print-asked'));
  };

  readonly #onMake = () => {
    this.closedNow = undefined;
    this.#edit(BLANK_GOAL);
    this.#youth.focus.to('#form-title');
  };

  #onEdit(goal: SmallGoal) {
    this.closedNow = undefined;
    this.#edit(goalToDraft(goal));
    this.#youth.focus.to('#form-title');
  }

  readonly #onCancel = () => {
    this.#edit(undefined);
    this.focus();
  };

  readonly #onSave = (event: SubmitEvent) => {
    event.preventDefault();
    const step = this.draft && smallGoalStep(this.draft, randomId);
    if (!step) {
      this.isMissing = true;
      this.#youth.focus.to('#what');
      return;
    }
    this.dispatchEvent(new StepsAddedEvent([step]));
    this.#edit(undefined);
    this.focus();
  };

  #onClose(goal: SmallGoal, outcome: SmallGoalOutcome) {
    this.dispatchEvent(new StepsAddedEvent([{ kind: 'small-goal-closed', goal: goal.id, outcome }]));
    this.closedNow = goal.id;
    this.focus();
  }

  #onAgain(goal: SmallGoal) {
    const step = smallGoalStep(goalToDraft(goal), randomId);
    if (step) this.dispatchEvent(new StepsAddedEvent([step]));
    this.closedNow = undefined;
    this.focus();
  }

  readonly #onSeen = () => {
    this.closedNow = undefined;
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-small-goals': WerkspiegelSmallGoals;
  }
}
