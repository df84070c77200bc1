import { consume } from '@lit/context';
import type { QuestionWords, Section } from '@werkspiegel/questionnaires';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { type Environment, environmentContext } from '../environment/environment.js';
import type { InterfaceWords } from '../environment/words.js';
import type { Answers } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { answerCardStyles } from './answer-card.styles.js';
import { renderChoice, renderLevels } from './levels.js';
import { organisationItem } from './organisation-item.js';
import { styles } from './section.styles.js';
import { SectionAnsweredEvent } from './section-answered-event.js';

/**
 * The items of one section, such as the questions of a theme. Its heading stands with the tool, which knows where the person is.
 *
 * @element werkspiegel-section
 * @fires {SectionAnsweredEvent} section-answered - The person chose an answer or took one back. Not composed: heard by the tool alone.
 * @csspart item - One werkzaam element with its questions.
 * @csspart element - The name of the werkzaam element.
 * @csspart question - The question itself.
 * @csspart answer - One answer: a described level or a way out.
 * @cssprop [--werkspiegel-item-gap=3em] - Space between the questions.
 */
export class WerkspiegelSection extends LitElement {
  static override styles = [base, answerCardStyles, styles];

  /** The section to ask. Nothing is rendered without one. */
  @property({ attribute: false }) section: Section | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;
  /** Ids of the answers that are no level, in order; every question offers them. */
  @property({ attribute: false }) waysOut: readonly string[] = [];
  /** Ask of every element whether the organisation makes it possible. */
  @property({ type: Boolean }) organisation = false;
  /** What the person said to have done lately, in words, by element. */
  @property({ attribute: false }) recalled: ReadonlyMap<string, readonly string[]> = new Map();
  /** What was answered so far, by item id. */
  @property({ attribute: false }) answers: Answers = {};

  @consume({ context: environmentContext, subscribe: true }) @state() private environment: Environment | undefined;

  protected override render() {
    const { section, words, environment } = this;
    if (!section || !words || !environment) return nothing;
    const interfaceWords = environment.words.section;
    const elements = [...new Set(section.items.map(({ element }) => element))];
    return html`
      <div class="items" @change=${this.#onChange} @click=${this.#onClick}>
        ${
          // Other questions are other radios: one that is used again would take its choice along into another group.
          keyed(
            section.items.map(({ id }) => id).join(),
            elements.map((id) => this.#renderElement(id, section, words, interfaceWords)),
          )
        }
      </div>
    `;
  }

  /** What it is, what the person did of it lately, and its questions. */
  #renderElement(id: string, { items }: Section, words: QuestionWords, interfaceWords: InterfaceWords['section']) {
    const { waysOut, answers } = this;
    const element = words.elements[id];
    const recalled = this.recalled.get(id) ?? [];
    const aside = organisationItem(id);
    return html`
      <section part="item" aria-labelledby="name-${id}">
        <h3 id="name-${id}" part="element">${element?.name}</h3>
        <p>${element?.explanation}</p>
        ${recalled.length > 0 ? html`<p class="recalled">${interfaceWords.recalled} ${recalled.join(' ')}</p>` : nothing}
        ${items
          .filter((item) => item.element === id)
          .map((item) => renderLevels(item, { words, interfaceWords, waysOut, answer: answers[item.id] }))}
        ${
          this.organisation && words.organisation
            ? renderChoice(aside, { ...words.organisation, interfaceWords, answer: answers[aside] })
            : nothing
        }
      </section>
    `;
  }

  /** Puts the focus on a question. */
  focusItem(itemId: string) {
    this.renderRoot.querySelector<HTMLElement>(`fieldset[data-item="${CSS.escape(itemId)}"] input`)?.focus();
  }

  #onChange(event: Event) {
    const { name, value } = event.target as HTMLInputElement;
    this.dispatchEvent(new SectionAnsweredEvent(name, value));
  }

  #onClick(event: Event) {
    const itemId = (event.target as HTMLElement).closest<HTMLElement>('[data-clear]')?.dataset.clear;
    if (itemId === undefined) return;
    // The button disappears with the answer; the person goes on at the question it belonged to.
    this.focusItem(itemId);
    this.dispatchEvent(new SectionAnsweredEvent(itemId, undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-section': WerkspiegelSection;
  }
}
