import { consume } from '@lit/context';
import type { QuestionWords, Section } from '@werkspiegel/questionnaires';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import type { Answers } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { renderLevels } from './levels.js';
import { styles } from './section.styles.js';
import { SectionAnsweredEvent } from './section-answered-event.js';

/**
 * The items of one section, such as the questions of a theme. Its heading stands with the tool, which knows where the person is.
 *
 * @element werkspiegel-section
 * @fires {SectionAnsweredEvent} section-answered - The person chose an answer or took one back. Not composed: heard by the tool alone.
 * @csspart item - One question with its answers and what it is about.
 * @csspart element - The name of the werkzaam element a question is about.
 * @csspart question - The question itself.
 * @csspart answer - One answer: a described level or a way out.
 * @cssprop [--werkspiegel-item-gap=3em] - Space between the questions.
 */
export class WerkspiegelSection extends LitElement {
  static override styles = [base, styles];

  /** The section to ask. Nothing is rendered without one. */
  @property({ attribute: false }) section: Section | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;
  /** Ids of the answers that are no level, in order; every question offers them. */
  @property({ attribute: false }) waysOut: readonly string[] = [];
  /** What was answered so far, by item id. */
  @property({ attribute: false }) answers: Answers = {};

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;

  protected override render() {
    const { section, words, waysOut, answers, environment } = this;
    if (!section || !words || !environment) return nothing;
    const interfaceWords = environment.words.section;
    return html`
      <div class="items" @change=${this.#onChange} @click=${this.#onClick}>
        ${repeat(
          section.items,
          ({ id }) => id,
          (item) => renderLevels(item, { words, interfaceWords, waysOut, answer: answers[item.id] }),
        )}
      </div>
    `;
  }

  #onChange(event: Event) {
    const { name, value } = event.target as HTMLInputElement;
    this.dispatchEvent(new SectionAnsweredEvent(name, value));
  }

  #onClick(event: Event) {
    const itemId = (event.target as HTMLElement).closest<HTMLElement>('[data-clear]')?.dataset.clear;
    if (itemId === undefined) return;
    // The button disappears with the answer; the person goes on at the question it belonged to.
    this.renderRoot.querySelector<HTMLElement>(`fieldset[data-item="${CSS.escape(itemId)}"] input`)?.focus();
    this.dispatchEvent(new SectionAnsweredEvent(itemId, undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-section': WerkspiegelSection;
  }
}
