import {
  draaischijf,
  type loadSignals,
  type SignalQuestions,
  TOGETHER_LANGUAGES,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { type DateRefusal, dateRefusal, type Signal, signalOpens } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formStyles } from '../dossier/plan.styles.js';
import type { NewStep, StepOf } from '../dossier/steps.js';
import { LANGUAGE_NAMES } from '../draaischijf/together-words.js';
import { answerCardStyles } from '../item/answer-card.styles.js';
import { sourceList } from '../result/evidence.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { RecognitionAskedEvent, StepsNotedEvent } from './case-part-events.js';
import type { CaseView } from './case-view.js';
import { dayInWords } from './days.js';
import { newestFirst, strategyInUse } from './kept.js';
import { partStyles } from './part.styles.js';
import { closeWords, nl } from './signals-words.nl.js';

const { words, sources } = draaischijf;
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

type Content = Awaited<ReturnType<typeof loadSignals>>;

/**
 * The eleven signals to reconsider the strategy by, and apart from them that it stagnates: what you may see, a question for the jongere,
 * and two ways on. A check-in is dated and can be kept in the case that is open.
 *
 * @element werkspiegel-disc-signals
 * @fires {StepsNotedEvent} steps-noted - The coach keeps a check-in, or takes it back. Not composed: heard by the tool alone.
 * @fires {RecognitionAskedEvent} recognition-asked - The coach wants to go through the recognition again. Not composed: heard by the tool alone.
 */
export class WerkspiegelDiscSignals extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, formStyles, partStyles];

  /** Nothing is rendered until this, the content and the questions are there. */
  @property({ attribute: false }) view: CaseView | undefined;
  @property({ attribute: false }) content: Content | undefined;
  /** The questions as a jongere reads them, in each language. */
  @property({ attribute: false }) questions: Readonly<Record<TogetherLanguage, SignalQuestions>> | undefined;

  @state() private seen: readonly string[] = [];
  /** As 2026-05-12. Empty: today. */
  @state() private date = '';
  @state() private fault: DateRefusal | undefined;
  @state() private language: TogetherLanguage = 'nl';
  /** Id of the signal of which the question is shown large. */
  @state() private shown: string | undefined;
  @state() private said = '';
  @state() private problem = '';
  /** Id of the check-in that was taken back last. */
  @state() private taken: string | undefined;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  #focusNext = '';

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('view');
    const { view } = this;
    if (!before || (before.id === view?.id && before.leefgebied === view?.leefgebied)) return;
    this.#clear();
    this.said = '';
    this.taken = undefined;
  }

  protected override updated() {
    if (this.shown !== undefined && this.dialog && !this.dialog.open) this.dialog.showModal();
    if (this.#focusNext === '') return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  protected override render() {
    const { view, content, questions } = this;
    if (!view || !content || !questions) return nothing;
    const strategy = strategyInUse(view.steps, view.leefgebied) ?? view.strategy;
    return html`
      <div class="part">
        <p>
          ${nl.lead(view.names[view.leefgebied]?.toLowerCase() ?? view.leefgebied)}
          ${strategy ? nl.using(words.strategies[strategy].name.toLowerCase()) : nl.usingNone} ${nl.noPoints}
        </p>
        ${view.id === undefined ? html`<p class="notice">${nl.notKept}</p>` : nothing}
        <div class="field">
          <label for="language">${nl.language}</label>
          <select id="language" @change=${this.#onLanguage}>
            ${TOGETHER_LANGUAGES.map(
              (each) => html`
                <option value=${each} lang=${each} .selected=${live(each === this.language)}>${LANGUAGE_NAMES[each]}</option>
              `,
            )}
          </select>
        </div>
        <section aria-labelledby="general">
          <h4 id="general">${nl.general}</h4>
          ${this.#renderSignal(content.general.id, undefined, content, questions, view)}
        </section>
        <section aria-labelledby="signals">
          <h4 id="signals">${nl.signals}</h4>
          ${content.signals.map((signal) => this.#renderSignal(signal.id, signal, content, questions, view))}
        </section>
        ${this.#renderKeep(view)}
        <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
        ${
          this.taken === undefined
            ? nothing
            : html`<div class="actions"><button type="button" data-undo @click=${this.#onUndo}>${nl.undo}</button></div>`
        }
        ${this.#renderEarlier(view, content)}
        <p class="soft">
          ${sourceList(
            [content.general, ...content.signals].flatMap((each) => each.sources),
            { sources },
          )}
        </p>
        ${this.#renderShown(questions)}
      </div>
    `;
  }

  /** One sign, and when it is seen what there is to do. Without a signal: the general sign, which names no direction. */
  #renderSignal(
    id: string,
    signal: Signal | undefined,
    content: Content,
    questions: Readonly<Record<TogetherLanguage, SignalQuestions>>,
    view: CaseView,
  ) {
    const own = content.words[id];
    if (!own) return nothing;
    const isSeen = this.seen.includes(id);
    const question = questions[this.language][id] ?? own.question;
    return html`
      <div class="signal">
        <label class="answer">
          <input type="checkbox" name="seen" .value=${id} .checked=${live(isSeen)} @change=${() => this.#onSeen(id)} />
          <span><strong>${own.title}</strong><span class="soft more">${own.see}</span></span>
        </label>
        <details .open=${live(isSeen)}>
          <summary aria-label=${nl.moreOf(own.title)}>${nl.more}</summary>
          <div class="question">
            <p>${nl.question}:</p>
            <blockquote lang=${this.language}>${question}</blockquote>
            <div class="actions">
              <button type="button" @click=${() => this.#onShow(id)}>${nl.show}</button>
            </div>
            <p><strong>${nl.better}</strong> ${own.better}</p>
            ${this.#renderOther(signal, own.other, view)}
          </div>
        </details>
      </div>
    `;
  }

  #renderOther(signal: Signal | undefined, text: string, view: CaseView) {
    const opens = signalOpens(signal ?? {});
    if (opens.opens === 'recognition') {
      return html`
        <p>${text}</p>
        <div class="actions">
          <button type="button" @click=${this.#onRecognition}>${nl.reopen}</button>
        </div>
      `;
    }
    const { direction, own } = opens;
    const strategy = strategyInUse(view.steps, view.leefgebied) ?? view.strategy;
    return html`
      <p>
        <strong>${nl.other}</strong> ${text}
        ${own ? html`<span class="soft">${nl.own}</span>` : nothing}
        ${direction && direction === strategy ? nl.same(words.strategies[direction].name.toLowerCase()) : nothing}
      </p>
    `;
  }

  #renderKeep(view: CaseView) {
    const { fault, seen } = this;
    if (view.id === undefined) return html`<p>${nl.seen(seen.length)}</p>`;
    return html`
      <form novalidate class="card" aria-label=${nl.save} @submit=${this.#onSave}>
        <p>${nl.seen(seen.length)}</p>
        <div class="field">
          <label for="date">${nl.date}</label>
          <input
            id="date"
            type="date"
            max=${view.today}
            .value=${live(this.date === '' ? view.today : this.date)}
            aria-invalid=${fault ? 'true' : nothing}
            aria-describedby=${fault ? 'date-fault' : nothing}
            @input=${this.#onDate}
          />
          ${fault ? html`<p class="fault" id="date-fault">${nl.faults[fault]}</p>` : nothing}
        </div>
        ${this.problem === '' ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
        <div class="actions"><button class="primary">${seen.length === 0 ? nl.saveNone : nl.save}</button></div>
      </form>
    `;
  }

  #renderEarlier(view: CaseView, content: Content) {
    const earlier = newestFirst(view.steps, 'signals', view.leefgebied);
    if (earlier.length === 0) return nothing;
    return html`
      <section aria-labelledby="earlier">
        <h4 id="earlier" tabindex="-1">${nl.earlier}</h4>
        <ul class="earlier" role="list">
          ${earlier.map((step) => {
            const line = checkInLine(step, content, view.today);
            return html`
              <li>
                <span>${line}</span>
                <button type="button" class="quiet" aria-label=${nl.takeOf(line)} @click=${() => this.#onTake(step.id)}>
                  ${nl.take}
                </button>
              </li>
            `;
          })}
        </ul>
      </section>
    `;
  }

  /** One question, large, with nothing of the coach around it. */
  #renderShown(questions: Readonly<Record<TogetherLanguage, SignalQuestions>>) {
    if (this.shown === undefined) return nothing;
    const { language } = this;
    return html`
      <dialog class="shown" lang=${language} aria-labelledby="shown" @close=${this.#onClosed}>
        <p id="shown">${questions[language][this.shown]}</p>
        <button type="button" @click=${() => this.dialog?.close()}>${closeWords[language]}</button>
      </dialog>
    `;
  }

  #clear() {
    this.seen = [];
    this.date = '';
    this.fault = undefined;
    this.problem = '';
  }

  /** False: it was not kept, and that is said. */
  async #note(step: NewStep): Promise<boolean> {
    const event = new StepsNotedEvent([step]);
    this.problem = '';
    this.dispatchEvent(event);
    try {
      await event.kept;
      return true;
    } catch {
      this.problem = nl.problem;
      return false;
    }
  }

  #onSeen(id: string) {
    this.seen = this.seen.includes(id) ? this.seen.filter((other) => other !== id) : [...this.seen, id];
    this.said = '';
  }

  #onShow(id: string) {
    this.shown = id;
  }

  readonly #onClosed = () => {
    this.shown = undefined;
  };

  readonly #onLanguage = ({ target }: Event) => {
    this.language = (target as HTMLSelectElement).value as TogetherLanguage;
  };

  readonly #onDate = ({ target }: Event) => {
    this.date = (target as HTMLInputElement).value;
    this.fault = undefined;
  };

  readonly #onRecognition = () => {
    this.dispatchEvent(new RecognitionAskedEvent());
  };

  readonly #onSave = async (event: SubmitEvent) => {
    event.preventDefault();
    const { view, content } = this;
    if (!view || !content) return;
    const date = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#date')?.value ?? '';
    this.fault = dateRefusal(date, view.today);
    if (this.fault) {
      this.#focusNext = '#date';
      return;
    }
    const strategy = strategyInUse(view.steps, view.leefgebied) ?? view.strategy;
    const order = [content.general, ...content.signals].map(({ id }) => id);
    const seen = order.filter((id) => this.seen.includes(id));
    const { leefgebied } = view;
    if (!(await this.#note({ kind: 'signals', date, leefgebied, ...(strategy && { strategy }), seen }))) return;
    this.#clear();
    this.said = nl.kept;
    this.taken = undefined;
    this.#focusNext = '#earlier';
    this.requestUpdate();
  };

  async #onTake(id: string) {
    if (!(await this.#note({ kind: 'withdrawn', step: id }))) return;
    this.taken = id;
    this.said = nl.taken;
    this.#focusNext = '[data-undo]';
    this.requestUpdate();
  }

  readonly #onUndo = async () => {
    const { view, taken } = this;
    const withdrawal = view?.steps.findLast((step) => step.kind === 'withdrawn' && step.step === taken);
    if (!withdrawal || !(await this.#note({ kind: 'withdrawn', step: withdrawal.id }))) return;
    this.taken = undefined;
    this.said = nl.undone;
    this.#focusNext = '#earlier';
    this.requestUpdate();
  };
}

/** '12 mei (pedagogisch): er komt geen vast geld binnen'. */
export function checkInLine(
  { date, strategy, seen }: StepOf<'signals'>,
  content: Pick<Content, 'words'>,
  today: string,
) {
  const titles = seen.map((id) => `'${content.words[id]?.title ?? id}'`);
  const by = strategy ? nl.with(words.strategies[strategy].name.toLowerCase()) : '';
  return `${dayInWords(date, today)}${by}: ${titles.length === 0 ? nl.none : list.format(titles)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc-signals': WerkspiegelDiscSignals;
  }
}
