import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { loadGrowth, loadIndicators, loadResults } from '@werkspiegel/questionnaires/veranderplan';
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
import type { AnswersChangedEvent } from '../room-events.js';
import { renderWhence } from '../whence.js';
import { growthStyles } from './growth.styles.js';
import { growthMoments } from './growth-answers.js';
import { growthOnPaper } from './growth-on-paper.js';
import { renderGrowthReport } from './growth-report.js';
import { growthWords } from './growth-words.js';
import { renderLeaderFields } from './leader-view.js';
import { renderOverview } from './overview.js';
import { indicatorIds, overviewOf } from './result-answers.js';
import { renderResults } from './results.js';
import { nl } from './words.nl.js';

const QUESTIONNAIRES = { growth: 'groei', results: 'resultaat', indicators: 'indicatoren' } as const;

const FACES = ['overview', 'skills', 'leader', 'results', 'indicators'] as const;
type Face = (typeof FACES)[number];
const OF_THE_JONGERE: readonly Face[] = ['skills', 'indicators'];

/**
 * Growth and result: ten skills of work as the jongere sees them, what the leader saw, ten areas of result, and twenty cards of what the
 * jongere notices. Hard and soft stand beside each other and are never added up. It keeps nothing itself.
 *
 * @element werkspiegel-quickscan-growth
 * @fires {NamedAnswersChangedEvent} answers-changed - Something was filled in, in the questionnaire that the event names. Not composed: heard by the tool alone.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart personal-data - The warning that a text seems to point to one person.
 */
export class WerkspiegelQuickscanGrowth extends LitElement {
  static override styles = [base, fieldStyles, roomStyles, growthStyles, partButtonStyles];

  /** What was filled in of `groei`. */
  @property({ attribute: false }) answers: Answers = {};
  /** What was filled in of `resultaat`. */
  @property({ attribute: false }) results: Answers = {};
  /** What was filled in of `indicatoren`. */
  @property({ attribute: false }) indicators: Answers = {};
  /** Of the case that is open. Undefined: none is. */
  @property({ attribute: false }) dossier: Dossier | undefined;
  /** Of what the jongere sees. The coach's own texts are in Dutch. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  /** The clock of the page. */
  @property({ attribute: false }) now = () => new Date();

  @state() private face: Face = 'overview';

  @queryAssignedElements({ slot: 'print-header' }) private printHeader!: Element[];

  /** What the coach and the leader read: in Dutch whatever the language. */
  readonly #content = new ContentController(this, async () => {
    const [growth, results, indicators] = await Promise.all([loadGrowth('nl'), loadResults(), loadIndicators('nl')]);
    return { growth, results, indicators };
  });

  readonly #focus = new FocusController(this);

  override focus() {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#content.take('nl');
    if (changed.has('dossier') && isOtherCase(changed.get('dossier'), this.dossier)) {
      this.face = 'overview';
    }
  }

  protected override render() {
    const { face } = this;
    return html`
      <div class="room">
        ${OF_THE_JONGERE.includes(face) ? this.#renderJongere(face) : this.#renderCoach(face)}
      </div>
      <slot name="print-header" hidden></slot>
    `;
  }

  #renderCoach(face: Face) {
    return html`
      <h2 tabindex="-1">${face === 'overview' ? nl.title : nl.faces[face]}</h2>
      ${renderPartButtons(
        nl.faces.label,
        FACES.map((id) => ({ id, title: nl.faces[id], more: nl.forWhom[id] })),
        face,
        (id) => this.#goTo(id),
      )}
      ${this.#renderFace(face)}
    `;
  }

  #renderFace(face: Face) {
    const { value, failed, again } = this.#content;
    if (failed) {
      return html`
        <p class="notice" role="alert">${nl.failed}</p>
        <div class="actions"><button type="button" class="primary" @click=${again}>${nl.again}</button></div>
      `;
    }
    if (!value) return html`<p>${nl.loading}</p>`;
    const { growth, results, indicators } = value;
    switch (face) {
      case 'leader':
        return renderLeaderFields({
          ...growth,
          answers: this.answers,
          day: growthMoments(this.answers).at(-1) ?? localDay(this.now()),
          onChange: (changes) => this.#tell(QUESTIONNAIRES.growth, changes),
        });
      case 'results':
        return renderResults(results.results, {
          words: results.words,
          answers: this.results,
          onChange: (changes) => this.#tell(QUESTIONNAIRES.results, changes),
        });
      case 'overview':
        return html`
          ${renderOverview(
            overviewOf({ ...results, answers: this.results }, { ...indicators, answers: this.indicators }),
            { begin: this.indicators[indicatorIds.day('begin')], now: this.indicators[indicatorIds.day('nu')] },
          )}
          <p class="soft">${indicators.words.coach?.use}</p>
          ${renderWhence(indicators.indicators.sources)}
        `;
      default:
        return nothing;
    }
  }

  #renderJongere(face: Face) {
    const { language } = this;
    return html`
      ${
        face === 'skills'
          ? html`
              <werkspiegel-growth-skills
                .answers=${this.answers}
                .language=${language}
                .now=${this.now}
                @answers-changed=${(event: AnswersChangedEvent) => this.#onInner(QUESTIONNAIRES.growth, event)}
                @print-asked=${this.#onPrint}
                @youth-left=${this.#onLeft}
              ></werkspiegel-growth-skills>
            `
          : html`
              <werkspiegel-growth-indicators
                .answers=${this.indicators}
                .language=${language}
                .now=${this.now}
                @answers-changed=${(event: AnswersChangedEvent) => this.#onInner(QUESTIONNAIRES.indicators, event)}
                @youth-left=${this.#onLeft}
              ></werkspiegel-growth-indicators>
            `
      }
    `;
  }

  #goTo(face: Face) {
    this.face = face;
    void this.updateComplete.then(() => {
      const inner = this.renderRoot.querySelector<HTMLElement>(
        'werkspiegel-growth-skills, werkspiegel-growth-indicators',
      );
      if (inner) inner.focus();
      else this.focus();
    });
  }

  #tell(questionnaire: string, changes: AnswerChanges) {
    this.dispatchEvent(new NamedAnswersChangedEvent(questionnaire, changes));
  }

  #onInner(questionnaire: string, event: AnswersChangedEvent) {
    event.stopPropagation();
    this.#tell(questionnaire, event.changes);
  }

  readonly #onLeft = () => this.#goTo('overview');

  /** In the language of the jongere, with nothing of what the leader saw. */
  readonly #onPrint = async () => {
    const { language } = this;
    const { growth, words } = await loadGrowth(language);
    printReport(this.renderRoot, {
      title: growthWords[language].paperTitle,
      language,
      body: renderGrowthReport(growthOnPaper(growth, words, this.answers), {
        ...{ language, day: localDay(this.now()), header: this.printHeader },
      }),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-growth': WerkspiegelQuickscanGrowth;
  }
}
