import { consume } from '@lit/context';
import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { RecordError } from '../storage/record-store.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { type Goal, goalsOf, openGoals } from './dossier.js';
import { DossierController } from './dossier-controller.js';
import { isTriedMissing, type LookBackAnswer, lookBackSteps, NOTHING_FILLED_IN } from './look-back-answer.js';
import { renderLookBackFields } from './look-back-fields.js';
import { LookedBackEvent } from './looked-back-event.js';
import { addToPlan } from './own-plan.js';
import { formStyles, styles } from './plan.styles.js';
import { readPlan } from './read-plan.js';
import { nl } from './words.nl.js';

/**
 * What a next check begins with: of every open goal whether it was tried, what happened, and what next. All of it may be passed by.
 *
 * @element werkspiegel-look-back
 * @fires {LookedBackEvent} looked-back - The person is done with it, or passed it by. Not composed: heard by the tool alone.
 * @csspart goal - One open goal with its questions.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelLookBack extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, formStyles, styles];

  /** What is asked: only the goals of this questionnaire are shown. Nothing is rendered until this and the words are there. */
  @property({ attribute: false }) structure: Structure | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;
  @state() private isRead = false;
  /** Why the goals could not be read. Empty: they could, or it is not known yet. */
  @state() private unread = '';
  /** What was filled in, by the id of the goal. */
  @state() private answers: ReadonlyMap<string, LookBackAnswer> = new Map();
  /** Ids of the goals of which the person was told that 'tried' is missing. */
  @state() private missing: readonly string[] = [];
  /** Why it was not kept. Empty: nothing went wrong. */
  @state() private problem = '';

  readonly #dossier = new DossierController(this);
  #isBusy = false;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('environment')) void this.#read();
  }

  protected override render() {
    if (!this.structure || !this.words || !this.environment) return nothing;
    if (this.unread !== '') return this.#renderPassBy(this.unread);
    if (!this.isRead) return html`<p>${nl.loading}</p>`;
    const goals = this.#goals();
    if (goals.length === 0) return this.#renderPassBy(nl.lookBack.noneOpen);
    return html`
      <form class="plan" novalidate @submit=${this.#onSubmit}>
        <p>${nl.lookBack.lead}</p>
        <ul class="goals" role="list">
          ${repeat(
            goals,
            ({ id }) => id,
            (goal, at) => this.#renderGoal(goal, `goal-${at}`),
          )}
        </ul>
        ${this.problem === '' ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
        <div class="actions">
          <button class="primary">${nl.lookBack.saveAll}</button>
          <button type="button" class="quiet" @click=${this.#onSkip}>${nl.lookBack.skip}</button>
        </div>
      </form>
    `;
  }

  /** There is nothing to look back at here; the way on is open. */
  #renderPassBy(why: string) {
    return html`
      <section>
        <p class="notice" role="status">${why}</p>
        <button type="button" class="primary" @click=${this.#onSkip}>${nl.lookBack.toQuestions}</button>
      </section>
    `;
  }

  #renderGoal({ id, learn, element }: Goal, key: string) {
    return html`
      <li>
        <div class="card" part="goal" role="group" aria-labelledby="${key}-learn" data-goal=${id}>
          <h3 id="${key}-learn">${learn}</h3>
          <p class="soft">${nl.goal.about(this.words?.elements[element]?.name ?? element)}</p>
          ${renderLookBackFields({
            id: key,
            answer: this.#answerOf(id),
            isTriedMissing: this.missing.includes(id),
            onChange: (change) => this.#onChange(id, change),
          })}
        </div>
      </li>
    `;
  }

  #goals(): Goal[] {
    return this.structure ? openGoals(goalsOf(this.#dossier.dossier, this.structure.id)) : [];
  }

  #answerOf(goal: string): LookBackAnswer {
    return this.answers.get(goal) ?? NOTHING_FILLED_IN;
  }

  async #read() {
    const { storage } = this.environment ?? {};
    if (!storage) return;
    this.unread = await readPlan(this.#dossier, storage);
    if (this.unread === '') this.isRead = true;
  }

  #onChange(goal: string, change: Partial<LookBackAnswer>) {
    this.answers = new Map([...this.answers, [goal, { ...this.#answerOf(goal), ...change }]]);
    this.missing = this.missing.filter((id) => id !== goal);
  }

  #onSkip() {
    this.dispatchEvent(new LookedBackEvent(true));
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (!this.environment || this.#isBusy) return;
    const goals = this.#goals();
    this.missing = goals.map(({ id }) => id).filter((id) => isTriedMissing(this.#answerOf(id)));
    const [first] = this.missing;
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`[data-goal="${CSS.escape(first)}"] input`)?.focus();
      return;
    }
    const steps = goals.flatMap(({ id }) => lookBackSteps(id, this.#answerOf(id)));
    this.problem = '';
    this.#isBusy = true;
    try {
      if (steps.length > 0) await addToPlan(this.#dossier, steps, this.environment.now());
    } catch (error) {
      this.problem = error instanceof RecordError ? error.message : nl.failed;
      return;
    } finally {
      this.#isBusy = false;
    }
    this.answers = new Map();
    this.dispatchEvent(new LookedBackEvent(steps.length === 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-look-back': WerkspiegelLookBack;
  }
}
