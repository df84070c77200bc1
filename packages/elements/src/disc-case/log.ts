import { draaischijf, type MensbeeldId, type SentenceWords } from '@werkspiegel/questionnaires/draaischijf';
import { firstShown, type LeaningLine, leaning } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formStyles } from '../dossier/plan.styles.js';
import type { NewStep } from '../dossier/steps.js';
import { DiscChosenEvent } from '../draaischijf/disc-events.js';
import { type HelpLine, renderHelp } from '../draaischijf/help.js';
import { quarterOf } from '../draaischijf/places.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { tableStyles } from '../result/table.styles.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { DangerToldEvent, KeepingAskedEvent, StepsNotedEvent } from './case-part-events.js';
import type { CaseView } from './case-view.js';
import { counting, discSteps } from './kept.js';
import { renderLeaning, renderLines } from './leaning-view.js';
import { lineInWords } from './leaning-words.js';
import { faultsIn, type LogDraft, type LogFault, logStep, withChange } from './log-draft.js';
import { renderLogForm } from './log-form.js';
import { nl } from './log-words.nl.js';
import { partStyles } from './part.styles.js';

const { model, limits } = draaischijf;

/** What was taken back last, and can be put back. */
interface Taken {
  /** Id of the step. */
  readonly step: string;
  /** The line as it was read. */
  readonly line: string;
}

/**
 * The log of a case: what the coach tried and how the jongere took it, and where it all leans to, as a sum line by line.
 *
 * @element werkspiegel-disc-log
 * @fires {StepsNotedEvent} steps-noted - The coach noted something, or took it back. Not composed: heard by the tool alone.
 * @fires {DangerToldEvent} danger-told - The coach said whether there is danger now. Not composed: heard by the tool alone.
 * @fires {KeepingAskedEvent} keeping-asked - The coach wants to begin a case, or to keep it. Not composed: heard by the tool alone.
 * @fires {DiscChosenEvent} disc-chosen - The coach put a type on the disc. Not composed: heard by the tool alone.
 * @csspart personal-data - The warning that a note seems to point to one person.
 */
export class WerkspiegelDiscLog extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, tableStyles, formStyles, partStyles];

  /** Nothing is rendered until this and the words are there. */
  @property({ attribute: false }) view: CaseView | undefined;
  /** What the jongere reads, for the sentence that was chosen and the questions to begin with. */
  @property({ attribute: false }) together: SentenceWords | undefined;
  /** Whom to call when there is danger. */
  @property({ attribute: false }) help: readonly HelpLine[] = [];

  @state() private draft: LogDraft | undefined;
  @state() private faults: readonly LogFault[] = [];
  /** Where to keep the case is asked before the first entry is closed. */
  @state() private isKeepingAsked = false;
  @state() private problem = '';
  /** What was done. */
  @state() private said = '';
  @state() private taken: Taken | undefined;

  #focusNext = '';
  #isBusy = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (!changed.has('view')) return;
    if (before && before.id === this.view?.id) {
      const { leefgebied = before.leefgebied } = this.view ?? {};
      // The entry is about what the disc is about, unless it was said to be about something else.
      if (this.draft?.leefgebied === before.leefgebied) this.draft = { ...this.draft, leefgebied };
      return;
    }
    // What stood here is of another case.
    this.draft = undefined;
    this.faults = [];
    this.isKeepingAsked = false;
    this.problem = this.said = '';
    this.taken = undefined;
    if (this.view?.id !== undefined && this.#isEmpty) this.draft = this.#newDraft(this.view);
  }

  protected override updated() {
    if (this.#focusNext === '') return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  protected override render() {
    const { view, together } = this;
    if (!view || !together) return nothing;
    if (view.id === undefined) {
      return html`
        <div class="part">
          <p>${nl.noCase}</p>
          <div class="actions"><button type="button" @click=${() => this.#askKeeping('file')}>${nl.begin}</button></div>
        </div>
      `;
    }
    return html`
      <div class="part">
        <p>${nl.lead(view.names[view.leefgebied]?.toLowerCase() ?? view.leefgebied)}</p>
        <label class="answer">
          <input type="checkbox" name="danger" .checked=${view.isDanger} @change=${this.#onDanger} />
          <span>${nl.danger}</span>
        </label>
        ${view.isDanger ? renderHelp(limits.danger, this.help) : nothing}
        ${this.isKeepingAsked ? this.#renderKeep(view) : this.#renderForm(view)}
        <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
        ${
          this.taken
            ? html`<div class="actions"><button type="button" data-undo @click=${this.#onUndo}>${nl.undo}</button></div>`
            : nothing
        }
        ${this.#renderResult(view, together)}
      </div>
    `;
  }

  #renderForm(view: CaseView) {
    const { draft, faults, problem } = this;
    if (!draft) {
      return html`
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.#onBegin(view)}>${nl.form.open}</button>
        </div>
      `;
    }
    return renderLogForm({
      ...{ draft, faults, problem, names: view.names, today: view.today },
      ...{ onChange: this.#onChange, onSave: this.#onSave, onCancel: this.#isEmpty ? undefined : this.#onCancel },
    });
  }

  /** Both ways to keep a case that would be gone with the tab, before its first entry is closed. */
  #renderKeep({ canSeal }: CaseView) {
    const { keep } = nl;
    return html`
      <section class="card" aria-labelledby="keep">
        <h4 id="keep" tabindex="-1">${keep.title}</h4>
        <p>${canSeal ? keep.session : keep.memory}</p>
        <div class="actions">
          ${
            canSeal
              ? html`<button type="button" class="primary" @click=${() => this.#add('seal')}>${keep.seal}</button>`
              : nothing
          }
          <button type="button" @click=${() => this.#add('file')}>${keep.file}</button>
          <button type="button" @click=${() => this.#add()}>${keep.now}</button>
          <button type="button" class="quiet" @click=${this.#onBack}>${keep.back}</button>
        </div>
        ${this.problem === '' ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
      </section>
    `;
  }

  #renderResult(view: CaseView, together: SentenceWords) {
    const { leefgebied, today } = view;
    const input = { steps: discSteps(view.steps), leefgebied, today };
    const shown = firstShown(view.isDanger, input);
    const onTake = (line: LeaningLine) => this.#onTake(line);
    if (shown.first === 'help') {
      return html`
        <section>
          <p class="notice">${nl.inDanger}</p>
          ${renderLines({ leaning: leaning(input), view, together, onTake }, false)}
        </section>
      `;
    }
    return renderLeaning({
      ...{ view, together, leaning: shown.leaning, onTake, onPut: this.#onPut },
      difference: shown.first === 'difference' ? shown.difference : undefined,
    });
  }

  /** No entry was ever closed in this case. */
  get #isEmpty() {
    return !this.view || !counting(this.view.steps).some(({ kind }) => kind === 'log');
  }

  #newDraft({ today, leefgebied, strategy }: CaseView): LogDraft {
    return { date: today, leefgebied, strategy, reactions: [], isOther: false, note: '' };
  }

  /** Keeps the entry; then shows what comes of it, or how to keep the case. */
  async #add(way?: 'seal' | 'file') {
    const step = this.draft && logStep(this.draft);
    if (!step || !(await this.#note(step))) return;
    this.draft = undefined;
    this.isKeepingAsked = false;
    this.said = nl.added;
    this.taken = undefined;
    if (way) this.#askKeeping(way);
    else this.#focus('#result');
  }

  /** False: it was not kept, and that is said. */
  async #note(step: NewStep): Promise<boolean> {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.problem = '';
    try {
      const event = new StepsNotedEvent([step]);
      this.dispatchEvent(event);
      await event.kept;
      return true;
    } catch {
      this.problem = nl.form.notKept;
      return false;
    } finally {
      this.#isBusy = false;
    }
  }

  #askKeeping(way: 'seal' | 'file') {
    this.dispatchEvent(new KeepingAskedEvent(way));
  }

  /** It has the focus once it is there. */
  #focus(selector: string) {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  readonly #onDanger = ({ target }: Event) => {
    this.dispatchEvent(new DangerToldEvent((target as HTMLInputElement).checked));
  };

  #onBegin(view: CaseView) {
    this.draft = this.#newDraft(view);
    this.said = '';
    this.#focus('#form-title');
  }

  readonly #onChange = (change: Partial<LogDraft>) => {
    if (!this.draft || !this.view) return;
    this.draft = withChange(this.draft, change);
    // What was pointed out goes as soon as it is mended; nothing new is pointed out while filling in.
    const left = faultsIn(this.draft, this.view.today);
    this.faults = this.faults.filter((fault) => left.includes(fault));
  };

  readonly #onSave = (event: SubmitEvent) => {
    event.preventDefault();
    const { draft, view } = this;
    if (!draft || !view) return;
    this.said = '';
    this.faults = faultsIn(draft, view.today);
    const [fault] = this.faults;
    if (fault) {
      this.#focus(fault === 'strategy' || fault === 'reactions' ? `[aria-describedby=${fault}-fault] input` : '#date');
    } else if (this.#isEmpty && view.isFleeting) {
      this.isKeepingAsked = true;
      this.#focus('#keep');
    } else {
      void this.#add();
    }
  };

  readonly #onCancel = () => {
    this.draft = undefined;
    this.faults = [];
    this.problem = '';
    this.#focus('button.primary');
  };

  readonly #onBack = () => {
    this.isKeepingAsked = false;
    this.#focus('#form-title');
  };

  async #onTake(line: LeaningLine) {
    const { view } = this;
    if (!view || !(await this.#note({ kind: 'withdrawn', step: line.step.id }))) return;
    this.taken = { step: line.step.id, line: lineInWords(line, view.today, this.together) };
    this.said = nl.taken(this.taken.line);
    this.#focus('[data-undo]');
  }

  readonly #onUndo = async () => {
    const { view, taken } = this;
    const withdrawal = view?.steps.findLast((step) => step.kind === 'withdrawn' && step.step === taken?.step);
    if (!withdrawal || !(await this.#note({ kind: 'withdrawn', step: withdrawal.id }))) return;
    this.taken = undefined;
    this.said = nl.undone;
    this.#focus('#result');
  };

  readonly #onPut = (type: MensbeeldId) => {
    this.dispatchEvent(new DiscChosenEvent('outer', quarterOf(type, model)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc-log': WerkspiegelDiscLog;
  }
}
