import { consume } from '@lit/context';
import type { LoadedAdvice, QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { copyText, renderByHand, selectByHand } from '../print/copy-text.js';
import { copyStyles } from '../print/copy-text.styles.js';
import { printReport } from '../print/print-report.js';
import { download } from '../records/download.js';
import { localDay } from '../records/local-day.js';
import { tipOrigin } from '../result/evidence.js';
import { nl as resultWords } from '../result/words.nl.js';
import { randomId } from '../storage/random-id.js';
import { RecordError } from '../storage/record-store.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { type Goal, goalsOf, MOST_OPEN_GOALS, openGoals } from './dossier.js';
import { DossierController } from './dossier-controller.js';
import { goalCalendar } from './goal-calendar.js';
import {
  daysLater,
  draftToStep,
  faultsIn,
  type GoalDraft,
  type GoalFault,
  goalToDraft,
  reopenStep,
} from './goal-draft.js';
import { firstSentence, type GoalSubject, renderGoalForm, withFirstSentence } from './goal-form.js';
import { type GoalWords, goalWords } from './goal-words.js';
import { isTriedMissing, type LookBackAnswer, lookBackSteps, NOTHING_FILLED_IN } from './look-back-answer.js';
import { renderLookBackFields } from './look-back-fields.js';
import { addToPlan } from './own-plan.js';
import { formStyles, styles } from './plan.styles.js';
import { PlanChangedEvent } from './plan-changed-event.js';
import { renderPlanReport } from './plan-report.js';
import { planText } from './plan-text.js';
import { readPlan } from './read-plan.js';
import type { NewStep } from './steps.js';
import { nl } from './words.nl.js';

/** One goal at which the person looks back now. */
interface LookingBack {
  readonly goal: string;
  readonly answer: LookBackAnswer;
  readonly isTriedMissing: boolean;
}

/**
 * The plan of a consultant: at most three things to learn, each with when, with whom and with what; and what came of those before.
 *
 * @element werkspiegel-plan
 * @fires {PlanChangedEvent} plan-changed - Something was added to the plan. Not composed: heard by the tool alone.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart goal - One open goal.
 * @csspart closed-goal - One goal that was closed.
 * @csspart quota - The hint that a goal reads as a number to reach.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelPlan extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, formStyles, copyStyles, styles];

  /** What was asked. Nothing is rendered until this and the words are there. */
  @property({ attribute: false }) structure: Structure | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;
  /** The tips. Without them the goals are shown without theirs. */
  @property({ attribute: false }) advice: LoadedAdvice | undefined;
  /** The language of the words, for the tips and the paper. */
  @property({ attribute: false }) language = 'nl';
  /** Id of a tip that the person just chose: it opens the form for a goal with it, when there is room for one. */
  @property({ attribute: false }) tip: string | undefined;

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;
  @state() private isRead = false;
  /** Why the plan could not be read. Empty: it could, or it is not known yet. */
  @state() private unread = '';
  /** What was done, or why it was not. */
  @state() private message = '';
  @state() private draft: GoalDraft | undefined;
  @state() private faults: readonly GoalFault[] = [];
  @state() private lookingBack: LookingBack | undefined;
  /** Why what stands in a form was not kept. Empty: nothing went wrong. */
  @state() private problem = '';
  /** Ids of the goals that were closed on this screen: they can be put back as long as it is open. */
  @state() private closedHere: readonly string[] = [];
  /** The tip became a goal, so it is no longer waiting. */
  @state() private usedTip: string | undefined;
  /** The plan as text, to copy by hand where the page may not do that. */
  @state() private byHand: string | undefined;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #dossier = new DossierController(this);
  #isBusy = false;
  /** The tip for which the form was opened without being asked: that happens once. */
  #offeredTip: string | undefined;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('environment')) void this.#read();
    if (changed.has('tip')) {
      this.usedTip = undefined;
      this.#offeredTip = undefined;
    }
    if (changed.has('tip') || changed.has('advice') || changed.has('isRead')) this.#offerTip();
  }

  protected override render() {
    const { structure, words, environment } = this;
    if (!structure || !words || !environment) return nothing;
    if (this.unread !== '') return this.#renderUnread();
    if (!this.isRead) return html`<p>${nl.loading}</p>`;
    const goals = goalsOf(this.#dossier.dossier, structure.id);
    const open = openGoals(goals);
    return html`
      <div class="plan">
        <div role="status">${this.message === '' ? nothing : html`<p class="notice">${this.message}</p>`}</div>
        <section aria-labelledby="goals">
          <h3 id="goals" tabindex="-1">${nl.title}</h3>
          <p>${open.length === 0 && !this.draft ? nl.none : nl.lead}</p>
          ${this.#renderClosedHere(goals, open)}${this.#renderNew(open)}
          ${this.#renderOpen(goals.filter((goal) => !goal.closed || goal.id === this.lookingBack?.goal))}
          ${this.#renderOut(open)}
        </section>
        ${this.#renderClosed(goals.filter(({ closed }) => closed))}
        <slot name="print-header" hidden></slot>
      </div>
    `;
  }

  #renderUnread() {
    return html`
      <p class="notice" role="alert">${this.unread}</p>
      <div class="actions"><button type="button" @click=${this.#read}>${nl.readAgain}</button></div>
    `;
  }

  /** Goals that were just closed, each with the way back. */
  #renderClosedHere(goals: readonly Goal[], open: readonly Goal[]) {
    const closed = goals.filter(({ id, closed }) => closed && this.closedHere.includes(id));
    return closed.map(
      (goal) => html`
        <div class="notice">
          <p><strong>${goal.learn}</strong></p>
          <div class="actions">
            <span>${goal.closed ? nl.closed.here(goal.closed.outcome) : nothing}</span>
            ${
              open.length < MOST_OPEN_GOALS
                ? html`
                    <button
                      type="button"
                      aria-label=${nl.goal.of(nl.closed.undo, goal.learn)}
                      @click=${() => this.#onReopen(goal)}
                    >
                      ${nl.closed.undo}
                    </button>
                  `
                : nothing
            }
          </div>
        </div>
      `,
    );
  }

  /** The form for a new goal, the tip that waits for one, or why there is no room. */
  #renderNew(open: readonly Goal[]) {
    const { draft } = this;
    if (draft) return open.some(({ id }) => id === draft.goal) ? nothing : this.#renderForm(draft);
    if (this.lookingBack) return nothing; // one form at a time: opening another would lose what stands in it
    const tip = this.#waitingTip();
    if (tip && open.some((goal) => goal.tip === this.tip)) return html`<p class="notice">${nl.tipTaken}</p>`;
    if (open.length >= MOST_OPEN_GOALS) return this.#renderFull(open, tip?.title);
    if (!tip) return nothing;
    return html`
      <div class="notice">
        <p>${nl.tipReady} <strong>${tip.title}</strong></p>
        <button type="button" class="primary" @click=${this.#onBeginWithTip}>${nl.fromTip}</button>
      </div>
    `;
  }

  #renderFull([oldest]: readonly Goal[], tipTitle: string | undefined) {
    const { full } = nl;
    return html`
      <div class="notice">
        <p><strong>${full.title}</strong> ${full.first}</p>
        <p>${oldest?.learn}</p>
        ${tipTitle === undefined ? nothing : html`<p>${full.tip} <strong>${tipTitle}</strong></p>`}
      </div>
    `;
  }

  #renderForm(draft: GoalDraft) {
    const { structure, words } = this;
    if (!structure || !words) return nothing;
    return renderGoalForm({
      structure,
      words,
      draft,
      subject: this.#subjectOf(draft),
      faults: this.faults,
      today: this.#today(),
      problem: this.problem,
      onChange: this.#onDraftChange,
      onSave: this.#onSave,
      onCancel: this.#onCancel,
    });
  }

  #renderOpen(shown: readonly Goal[]) {
    if (shown.length === 0) return nothing;
    return html`
      <ul class="goals" role="list">
        ${repeat(
          shown,
          ({ id }) => id,
          (goal) => html`
            <li>${this.draft?.goal === goal.id ? this.#renderForm(this.draft) : this.#renderGoal(goal)}</li>
          `,
        )}
      </ul>
    `;
  }

  #renderGoal(goal: Goal) {
    const words = this.#wordsOf(goal);
    if (!words) return nothing;
    return html`
      <div class="card" part="goal" data-goal=${goal.id}>
        <h4 tabindex="-1">${goal.learn}</h4>
        <p class="soft">${nl.goal.about(words.element)}</p>
        ${this.#renderTip(goal, words)}
        ${
          words.facts.length === 0
            ? nothing
            : html`
                <dl>
                  ${words.facts.map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>`)}
                </dl>
              `
        }
        ${this.#renderLookedBack(words)}
        ${this.lookingBack?.goal === goal.id ? this.#renderLookingBack(this.lookingBack, goal) : this.#renderActions(goal)}
      </div>
    `;
  }

  #renderTip(goal: Goal, { tip }: GoalWords) {
    const { advice } = this;
    const known = advice?.tips.find(({ id }) => id === goal.tip);
    if (!tip || !advice || !known) return nothing;
    return html`
      <details>
        <summary>${nl.goal.tip}</summary>
        <p><strong>${tip.title}</strong> ${tip.text}</p>
        ${tip.caution ? html`<p>${tip.caution}</p>` : nothing}
        <p class="soft">${tipOrigin(known, advice, resultWords)}</p>
      </details>
    `;
  }

  #renderLookedBack({ lookedBack }: GoalWords) {
    if (lookedBack.length === 0) return nothing;
    return html`
      <div>
        <p><strong>${nl.goal.lookedBack}</strong></p>
        <ul>
          ${lookedBack.map(({ said, happened }) => html`<li class="told">${said} ${happened}</li>`)}
        </ul>
      </div>
    `;
  }

  #renderActions(goal: Goal) {
    const words = nl.goal;
    const isFree = !this.draft && !this.lookingBack;
    const button = (text: string, onClick: () => void, kind = '') => html`
      <button type="button" class=${kind} aria-label=${words.of(text, goal.learn)} @click=${onClick}>${text}</button>
    `;
    return html`
      <div class="actions">
        ${isFree ? button(words.lookBack, () => this.#onLookBack(goal)) : nothing}
        ${goal.when === undefined ? nothing : button(words.calendar, () => this.#onCalendar(goal.when ?? ''))}
        ${isFree ? button(words.edit, () => this.#onEdit(goal), 'quiet') : nothing}
        ${button(words.done, () => this.#onClose(goal, 'gelukt'), 'quiet')}
        ${button(words.letGo, () => this.#onClose(goal, 'losgelaten'), 'quiet')}
      </div>
    `;
  }

  #renderLookingBack({ answer, isTriedMissing }: LookingBack, goal: Goal) {
    const { lookBack } = nl;
    return html`
      <form class="looking-back" aria-label=${nl.goal.of(nl.goal.lookBack, goal.learn)} @submit=${this.#onLookedBack}>
        ${renderLookBackFields({ id: 'back', answer, isTriedMissing, onChange: this.#onAnswer })}
        ${this.problem === '' ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
        <div class="actions">
          <button class="primary">${lookBack.save}</button>
          <button type="button" class="quiet" @click=${this.#onCancel}>${lookBack.cancel}</button>
        </div>
      </form>
    `;
  }

  #renderOut(open: readonly Goal[]) {
    const canBegin = !this.draft && !this.lookingBack && open.length < MOST_OPEN_GOALS;
    return html`
      <div class="actions">
        ${canBegin ? html`<button type="button" @click=${this.#onBegin}>${nl.begin}</button>` : nothing}
        ${
          open.length === 0
            ? nothing
            : html`
                <button type="button" @click=${this.#onPrint}>${nl.print}</button>
                <button type="button" @click=${this.#onCopy}>${nl.copy}</button>
              `
        }
      </div>
      ${this.byHand === undefined ? nothing : renderByHand(this.byHand, nl)}
    `;
  }

  #renderClosed(closed: readonly Goal[]) {
    if (closed.length === 0) return nothing;
    const newestFirst = closed.toSorted((a, b) => (b.closed?.at ?? '').localeCompare(a.closed?.at ?? ''));
    return html`
      <details>
        <summary>${nl.closed.title}</summary>
        <ul class="goals" role="list">
          ${newestFirst.map((goal) => {
            const words = this.#wordsOf(goal);
            return html`
              <li part="closed-goal">
                <p class="told"><strong>${goal.learn}</strong></p>
                <p class="soft">
                  ${nl.goal.about(words?.element ?? goal.element)}.
                  ${goal.closed ? nl.closed.outcome[goal.closed.outcome](new Date(goal.closed.at)) : nothing}.
                </p>
                ${words ? this.#renderLookedBack(words) : nothing}
              </li>
            `;
          })}
        </ul>
      </details>
    `;
  }

  #open(): Goal[] {
    return this.structure ? openGoals(goalsOf(this.#dossier.dossier, this.structure.id)) : [];
  }

  #today(): string {
    return localDay(this.environment?.now() ?? new Date());
  }

  #wordsOf(goal: Goal): GoalWords | undefined {
    return this.words && goalWords(goal, this.words, this.advice?.tipWords[this.language], nl);
  }

  #subjectOf({ element, tip }: GoalDraft): GoalSubject {
    return {
      elementName: this.words?.elements[element]?.name ?? element,
      tip: tip === undefined ? undefined : this.advice?.tipWords[this.language]?.[tip],
    };
  }

  /** The words of the tip that was chosen and is no goal yet. */
  #waitingTip() {
    if (this.tip === undefined || this.tip === this.usedTip) return undefined;
    const isKnown = this.advice?.tips.some(({ id }) => id === this.tip);
    return isKnown ? this.advice?.tipWords[this.language]?.[this.tip] : undefined;
  }

  /** Opens the form for the tip that was chosen, once, when there is room for a goal. */
  #offerTip() {
    if (!this.isRead || this.draft || this.lookingBack || this.#offeredTip === this.tip || !this.#waitingTip()) return;
    const open = this.#open();
    if (open.length >= MOST_OPEN_GOALS || open.some(({ tip }) => tip === this.tip)) return;
    this.#offeredTip = this.tip;
    this.#begin(this.tip);
  }

  #begin(tip: string | undefined) {
    const element = this.advice?.tips.find(({ id }) => id === tip)?.element ?? '';
    const blank: GoalDraft = {
      ...{ goal: undefined, tip, element, opening: 'leren', learn: '' },
      ...{ when: daysLater(this.#today()), withWhom: '', support: '' },
    };
    this.#edit({ ...blank, learn: firstSentence('leren', this.#subjectOf(blank)) });
  }

  #edit(draft: GoalDraft | undefined) {
    this.draft = draft;
    this.faults = [];
    this.lookingBack = undefined;
    this.problem = '';
  }

  #read = async () => {
    const { storage } = this.environment ?? {};
    if (!storage) return;
    this.unread = await readPlan(this.#dossier, storage);
    if (this.unread === '') this.isRead = true;
  };

  /** Adds steps, all or none. Resolves with why it did not work; undefined: it did. */
  async #add(steps: readonly NewStep[], failed: string): Promise<string | undefined> {
    const { environment } = this;
    if (!environment) return failed;
    this.#isBusy = true;
    try {
      await addToPlan(this.#dossier, steps, environment.now());
    } catch (error) {
      return error instanceof RecordError ? error.message : failed;
    } finally {
      this.#isBusy = false;
    }
    this.byHand = undefined; // it no longer says what stands here
    this.dispatchEvent(new PlanChangedEvent());
    return undefined;
  }

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #focusGoal(goal: string) {
    return this.#focus(`[data-goal="${CSS.escape(goal)}"] h4`);
  }

  #onBegin() {
    this.#begin(undefined);
    void this.#focus('#form-title');
  }

  #onBeginWithTip() {
    this.#begin(this.tip);
    void this.#focus('#form-title');
  }

  #onEdit(goal: Goal) {
    this.#edit(goalToDraft(goal));
    void this.#focus('#form-title');
  }

  #onDraftChange = (change: Partial<GoalDraft>) => {
    const before = this.draft;
    if (!before) return;
    const after = { ...before, ...change };
    const isOtherSubject = 'opening' in change || 'element' in change;
    this.draft = isOtherSubject ? withFirstSentence(after, this.#subjectOf(before), this.#subjectOf(after)) : after;
    this.faults = this.faults.filter((field) => !(field in change));
  };

  #onSave = async (event: SubmitEvent) => {
    event.preventDefault();
    const { draft, structure } = this;
    if (!draft || !structure || this.#isBusy) return;
    const open = this.#open();
    const before = open.find(({ id }) => id === draft.goal);
    this.faults = this.#faultsIn(draft, before?.when);
    if (this.faults[0]) {
      await this.#focus(`#${this.faults[0]}`);
      return;
    }
    if (!before && open.length >= MOST_OPEN_GOALS) {
      this.problem = nl.full.noRoom;
      return;
    }
    const step = draftToStep(draft, structure.id, randomId);
    this.problem = (await this.#add([step], nl.failed)) ?? '';
    if (this.problem !== '') return;
    if (draft.tip !== undefined && draft.tip === this.tip) this.usedTip = draft.tip;
    this.#edit(undefined);
    this.message = nl.said.saved;
    await this.#focusGoal(step.goal);
  };

  /** A date that is half filled in comes as none, and only its field knows. */
  #faultsIn(draft: GoalDraft, before: string | undefined): GoalFault[] {
    const faults = faultsIn(draft, this.#today(), before);
    const isHalf = this.renderRoot.querySelector<HTMLInputElement>('#when')?.validity.badInput;
    return isHalf && !faults.includes('when') ? [...faults, 'when'] : faults;
  }

  #onCancel = () => {
    const goal = this.draft?.goal ?? this.lookingBack?.goal;
    this.#edit(undefined);
    void (goal === undefined ? this.#focus('#goals') : this.#focusGoal(goal));
  };

  #onLookBack(goal: Goal) {
    this.#edit(undefined);
    this.lookingBack = { goal: goal.id, answer: NOTHING_FILLED_IN, isTriedMissing: false };
    void this.#focus('.looking-back input');
  }

  #onAnswer = (change: Partial<LookBackAnswer>) => {
    if (!this.lookingBack) return;
    const answer = { ...this.lookingBack.answer, ...change };
    this.lookingBack = { ...this.lookingBack, answer, isTriedMissing: false };
  };

  #onLookedBack = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!this.lookingBack || this.#isBusy) return;
    const { goal, answer } = this.lookingBack;
    const steps = lookBackSteps(goal, answer);
    if (isTriedMissing(answer) || steps.length === 0) {
      this.lookingBack = { ...this.lookingBack, isTriedMissing: true };
      await this.#focus('.looking-back input');
      return;
    }
    this.problem = (await this.#add(steps, nl.failed)) ?? '';
    if (this.problem !== '') return;
    this.lookingBack = undefined;
    this.message = nl.said.lookedBack;
    if (!steps.some(({ kind }) => kind === 'goal-closed')) return this.#focusGoal(goal);
    this.closedHere = [...this.closedHere, goal];
    await this.#focus('#goals');
  };

  async #onClose(goal: Goal, outcome: 'gelukt' | 'losgelaten') {
    if (this.#isBusy) return;
    const problem = await this.#add([{ kind: 'goal-closed', goal: goal.id, outcome }], nl.failedToClose);
    this.message = problem ?? nl.said[outcome];
    if (problem !== undefined) return;
    this.closedHere = [...this.closedHere, goal.id];
    await this.#focus('#goals');
  }

  async #onReopen(goal: Goal) {
    if (!this.structure || this.#isBusy) return;
    const problem = await this.#add([reopenStep(goal, this.structure.id)], nl.failedToClose);
    this.message = problem ?? nl.said.reopened;
    if (problem !== undefined) return;
    this.closedHere = this.closedHere.filter((id) => id !== goal.id);
    await this.#focusGoal(goal.id);
  }

  #onCalendar(day: string) {
    const now = this.environment?.now() ?? new Date();
    download(this.renderRoot, `werkspiegel-${day}.ics`, 'text/calendar', goalCalendar(day, randomId(), now, nl));
    this.message = nl.said.calendar;
  }

  #onPrint() {
    const goals = this.#open().flatMap((goal) => this.#wordsOf(goal) ?? []);
    const made = this.environment?.now() ?? new Date();
    printReport(this.renderRoot, {
      title: nl.paper.title,
      language: this.language,
      body: renderPlanReport(goals, { words: nl, made, header: this.printHeader }),
    });
  }

  async #onCopy() {
    const text = planText(
      this.#open().flatMap((goal) => this.#wordsOf(goal) ?? []),
      nl,
    );
    const isCopied = await copyText(text);
    this.message = isCopied ? nl.said.copied : '';
    this.byHand = isCopied ? undefined : text;
    if (isCopied) return;
    await this.updateComplete;
    selectByHand(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-plan': WerkspiegelPlan;
  }
}
