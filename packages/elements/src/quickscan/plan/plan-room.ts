import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import {
  loadApproach,
  loadGoals,
  loadPlan,
  loadWraparound,
  type PlanPart,
} from '@werkspiegel/questionnaires/veranderplan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import { printReport } from '../../print/print-report.js';
import { localDay } from '../../records/local-day.js';
import type { Answers, Dossier } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { ContentController } from '../content-controller.js';
import { FocusController } from '../focus-controller.js';
import { NamedAnswersChangedEvent } from '../named-answers-event.js';
import { isOtherCase } from '../other-case.js';
import { renderPartButtons } from '../part-buttons.js';
import { partButtonStyles } from '../part-buttons.styles.js';
import { roomStyles } from '../room.styles.js';
import { type AnswersChangedEvent, StepsAddedEvent } from '../room-events.js';
import { chosenStrategy } from './chosen-strategy.js';
import { myPlanOnPaper } from './my-plan-on-paper.js';
import { renderMyPlanReport } from './my-plan-report.js';
import { renderPart } from './part.js';
import { isBegun, turnOf } from './part-answers.js';
import { planStyles } from './plan.styles.js';
import { planOnPaper } from './plan-on-paper.js';
import { renderPlanReport } from './plan-report.js';
import { renderTogether } from './together.js';
import { nl } from './words.nl.js';

const QUESTIONNAIRES = { plan: 'veranderplan', approach: 'plan-van-aanpak' } as const;

/** Two for the coach, two for the jongere. What is on the one is not in the page of the other. */
const FACES = ['plan', 'together', 'approach', 'goals'] as const;
type Face = (typeof FACES)[number];
const OF_THE_JONGERE: readonly Face[] = ['approach', 'goals'];

/**
 * The veranderplan: seven parts for coach and jongere at one table, the six questions of the plan van aanpak, the meeting with everybody
 * who helps, and the small goals of the jongere. It keeps nothing itself.
 *
 * @element werkspiegel-quickscan-plan
 * @fires {NamedAnswersChangedEvent} answers-changed - Something was filled in, in the questionnaire that the event names. Not composed: heard by the tool alone.
 * @fires {StepsAddedEvent} steps-added - A small goal was set, closed or taken up again. Not composed: heard by the tool alone.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart part - One part of the plan.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelQuickscanPlan extends LitElement {
  static override styles = [base, fieldStyles, roomStyles, planStyles, partButtonStyles];

  /** What was filled in of `veranderplan`. */
  @property({ attribute: false }) answers: Answers = {};
  /** What was filled in of `plan-van-aanpak`. */
  @property({ attribute: false }) approach: Answers = {};
  /** Of the case that is open. Undefined: none is. */
  @property({ attribute: false }) dossier: Dossier | undefined;
  /** Of what the jongere sees. The coach's own texts are in Dutch. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  /** The clock of the page. */
  @property({ attribute: false }) now = () => new Date();

  @state() private face: Face = 'plan';
  /** Ids of the parts that stand open. */
  @state() private open: ReadonlySet<string> = new Set();

  @queryAssignedElements({ slot: 'print-header' }) private printHeader!: Element[];

  readonly #content = new ContentController(this, async () => {
    const [plan, together] = await Promise.all([loadPlan(), loadWraparound()]);
    return { plan, together };
  });

  readonly #focus = new FocusController(this);

  override focus() {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#content.take('nl');
    if (changed.has('dossier') && isOtherCase(changed.get('dossier'), this.dossier)) {
      this.face = 'plan';
      this.open = new Set();
    }
  }

  protected override render() {
    const isOfJongere = OF_THE_JONGERE.includes(this.face);
    return html`
      <div class="room">
        ${isOfJongere ? this.#renderJongere() : this.#renderCoach()}
      </div>
      <slot name="print-header" hidden></slot>
    `;
  }

  #renderCoach() {
    const { value, failed, again } = this.#content;
    if (!value) {
      return failed
        ? html`
            <p class="notice" role="alert">${nl.failed}</p>
            <div class="actions"><button type="button" class="primary" @click=${again}>${nl.again}</button></div>
          `
        : html`<p>${nl.loading}</p>`;
    }
    const { plan, together } = value;
    const onChange = this.#onChange;
    return html`
      <h2 tabindex="-1">${this.face === 'plan' ? plan.words.title : together.words.title}</h2>
      ${renderPartButtons(
        nl.faces.label,
        FACES.map((id) => ({ id, title: nl.faces[id], more: OF_THE_JONGERE.includes(id) ? nl.forJongere : undefined })),
        this.face,
        (face) => this.#goTo(face),
      )}
      ${
        this.face === 'plan'
          ? this.#renderPlan(value.plan)
          : renderTogether(together.wraparound, { words: together.words, answers: this.answers, onChange })
      }
    `;
  }

  #renderPlan({ plan, words }: Awaited<ReturnType<typeof loadPlan>>) {
    const isEmpty = planOnPaper(plan, words, this.answers).length === 0;
    return html`
      <p>${words.explanation}</p>
      <div class="list">
        ${plan.parts.map((part) => {
          const isOpen = this.open.has(part.id);
          return html`
            <details class="part" part="part" data-part=${part.id} .open=${isOpen} @toggle=${(event: Event) => this.#onToggle(part, event)}>
              <summary><span><strong>${words.parts[part.id]?.title}</strong> <span class="soft">${this.#stateOf(part)}</span></span></summary>
              ${
                isOpen
                  ? renderPart(part, {
                      words,
                      answers: this.answers,
                      chosen: chosenStrategy(this.dossier, part.leefgebied, localDay(this.now())),
                      onChange: this.#onChange,
                    })
                  : nothing
              }
            </details>
          `;
        })}
      </div>
      ${
        isEmpty
          ? html`<p class="soft">${nl.printNothing}</p>`
          : html`<div class="actions"><button type="button" @click=${this.#onPrint}>${nl.print}</button></div>`
      }
    `;
  }

  #renderJongere() {
    return html`
      ${
        this.face === 'approach'
          ? html`
              <werkspiegel-plan-approach
                .answers=${this.approach}
                .language=${this.language}
                @answers-changed=${this.#onApproach}
                @print-asked=${this.#onPrintMine}
                @youth-left=${this.#onLeft}
              ></werkspiegel-plan-approach>
            `
          : html`
              <werkspiegel-small-goals
                .dossier=${this.dossier}
                .language=${this.language}
                @steps-added=${this.#onSteps}
                @print-asked=${this.#onPrintMine}
                @youth-left=${this.#onLeft}
              ></werkspiegel-small-goals>
            `
      }
    `;
  }

  #stateOf({ id }: PlanPart): string {
    const turn = turnOf(id, this.answers);
    if (turn) return nl.part.turn[turn].toLowerCase();
    return isBegun(id, this.answers) ? nl.part.begun : nl.part.notYet;
  }

  #goTo(face: Face) {
    this.face = face;
    void this.updateComplete.then(() => {
      const inner = this.renderRoot.querySelector<HTMLElement>('werkspiegel-plan-approach, werkspiegel-small-goals');
      if (inner) inner.focus();
      else this.focus();
    });
  }

  #onToggle({ id }: PlanPart, { target }: Event) {
    const open = new Set(this.open);
    if ((target as HTMLDetailsElement).open) open.add(id);
    else open.delete(id);
    this.open = open;
  }

  readonly #onChange = (changes: AnswerChanges) => {
    this.dispatchEvent(new NamedAnswersChangedEvent(QUESTIONNAIRES.plan, changes));
  };

  readonly #onApproach = (event: AnswersChangedEvent) => {
    event.stopPropagation();
    this.dispatchEvent(new NamedAnswersChangedEvent(QUESTIONNAIRES.approach, event.changes));
  };

  readonly #onSteps = (event: StepsAddedEvent) => {
    event.stopPropagation();
    this.dispatchEvent(new StepsAddedEvent(event.steps));
  };

  readonly #onLeft = () => this.#goTo('plan');

  /** In the language of the jongere: the six answers and the goals of now. */
  readonly #onPrintMine = async () => {
    const { language } = this;
    const [{ approach, words }, goals] = await Promise.all([loadApproach(language), loadGoals(language)]);
    printReport(this.renderRoot, {
      title: words.title,
      language,
      body: renderMyPlanReport(myPlanOnPaper(approach, words, this.approach, this.dossier), {
        ...{ title: words.title, goalsTitle: goals.words.title, language },
        ...{ day: localDay(this.now()), header: this.printHeader },
      }),
    });
  };

  readonly #onPrint = () => {
    const { plan, words } = this.#content.value?.plan ?? {};
    if (!plan || !words) return;
    printReport(this.renderRoot, {
      title: nl.paper.title,
      language: 'nl',
      body: renderPlanReport(planOnPaper(plan, words, this.answers), { made: this.now(), header: this.printHeader }),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-plan': WerkspiegelQuickscanPlan;
  }
}
