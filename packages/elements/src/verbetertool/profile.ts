import type { LoadedAdvice, QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { scoreWord } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements } from 'lit/decorators.js';
import { printReport } from '../print/print-report.js';
import { renderBars } from '../result/bars.js';
import { barsStyles } from '../result/bars.styles.js';
import { renderBadge, renderEvidence } from '../result/evidence.js';
import { renderScoreTable } from '../result/score-table.js';
import { renderTip } from '../result/tip-card.js';
import { nl } from '../result/words.nl.js';
import type { Afname } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { styles } from './profile.styles.js';
import {
  capitalised,
  elementBars,
  elementName,
  leftOpen,
  type ProfileWords,
  radarPoints,
  summary,
  tableRows,
  themeBars,
} from './profile-words.js';
import { type GrowthAdvice, type Reading, readAnswers } from './reading.js';
import { renderReport } from './report.js';

/**
 * The result of one finished check: what goes well, the profile, what was left open, and where growing helps.
 *
 * @element werkspiegel-verbetertool-profile
 * @slot actions - Buttons beside 'Druk af'.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart summary - The result in one or two sentences.
 * @csspart growth - One element in which growing helps, with its tips.
 * @csspart tip - One tip.
 * @csspart badge - How strong the evidence is, in a word.
 */
export class WerkspiegelVerbetertoolProfile extends LitElement {
  static override styles = [base, barsStyles, styles];

  /** What was asked. Nothing is rendered until this, the words, the advice and the afname are there. */
  @property({ attribute: false }) structure: Structure | undefined;
  /** The words of the questionnaire, in the language in use. */
  @property({ attribute: false }) words: QuestionWords | undefined;
  /** Evidence, tips and sources. */
  @property({ attribute: false }) advice: LoadedAdvice | undefined;
  /** The finished check. */
  @property({ attribute: false }) afname: Afname | undefined;
  /** The language of the words, for the evidence and the tips. */
  @property({ attribute: false }) language = 'nl';

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  #reading: Reading | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const { structure, advice, afname } = this;
    if (!changed.has('structure') && !changed.has('advice') && !changed.has('afname')) return;
    this.#reading = structure && advice && afname ? readAnswers(structure, advice, afname.answers) : undefined;
  }

  protected override render() {
    const { afname } = this;
    const reading = this.#reading;
    const profileWords = this.#profileWords();
    if (!reading || !profileWords || !afname) return nothing;
    const { words } = profileWords;
    return html`
      <article>
        <p class="soft">${words.made(new Date(afname.finishedAt))}</p>
        ${reading.profile.enough ? this.#renderProfile(reading, profileWords) : this.#renderTooFew(reading, profileWords)}
        ${this.#renderLeftOpen(reading, profileWords)}
        <details>
          <summary>${words.rulesTitle}</summary>
          <ul>
            ${words.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>
        </details>
        <div class="actions">
          <button type="button" @click=${this.#onPrint}>${words.print}</button>
          <slot name="actions"></slot>
        </div>
        <slot name="print-header" hidden></slot>
      </article>
    `;
  }

  #renderProfile(reading: Reading, profileWords: ProfileWords) {
    const { words } = profileWords;
    return html`
      <p class="summary" part="summary">${summary(reading, profileWords)}</p>
      <p class="notice">${words.mirror}</p>
      ${this.#renderStrengths(reading, profileWords)}
      <section aria-labelledby="themes">
        <h3 id="themes">${words.themesTitle}</h3>
        <p>${words.themesLead}</p>
        <div class="chart-and-bars">
          ${renderBars(themeBars(reading.profile, profileWords))}
          ${
            reading.profile.enoughForRadar
              ? html`
                  <werkspiegel-radar
                    .points=${radarPoints(reading.profile, profileWords)}
                    .label=${words.chartLabel}
                    .failedText=${words.chartFailed}
                  ></werkspiegel-radar>
                `
              : nothing
          }
        </div>
        <details>
          <summary>${words.tableTitle}</summary>
          <div class="table-frame" role="region" aria-label=${words.tableTitle} tabindex="0">
            ${renderScoreTable(words.table, tableRows(reading.profile, profileWords))}
          </div>
        </details>
      </section>
      ${this.#renderGrowth(reading, profileWords)}
    `;
  }

  #renderTooFew({ profile }: Reading, profileWords: ProfileWords) {
    const bars = elementBars(profile, profileWords);
    return html`
      <p class="summary" part="summary">${profileWords.words.tooFew(bars.length)}</p>
      ${bars.length > 0 ? renderBars(bars) : nothing}
    `;
  }

  #renderStrengths({ strengths }: Reading, profileWords: ProfileWords) {
    const { words, structure, content } = profileWords;
    if (strengths.kind === 'none') return nothing;
    const themeOf = (id: string) => structure.elements.find((element) => element.id === id)?.section ?? '';
    return html`
      <section aria-labelledby="strengths">
        <h3 id="strengths">${strengths.kind === 'strong' ? words.strengthsTitle : words.mostTitle}</h3>
        <ul class="strengths" role="list">
          ${strengths.elements.map(
            (id) => html`
              <li>
                <strong>${elementName(id, profileWords)}</strong>
                <span class="soft">${content.sections[themeOf(id)]?.title}</span>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #renderGrowth({ own, team, passOn }: Reading, profileWords: ProfileWords) {
    const { words } = profileWords;
    const renderList = (title: string, list: readonly GrowthAdvice[]) =>
      list.length === 0
        ? nothing
        : html`
            <h4>${title}</h4>
            ${list.map((advice) => this.#renderAdvice(advice, profileWords))}
          `;
    if (passOn.length > 0) {
      return html`
        <section aria-labelledby="growth">
          <h3 id="growth">${words.passOnTitle}</h3>
          <h4>${words.passOnLead}</h4>
          ${passOn.map((advice) => this.#renderAdvice(advice, profileWords))}
        </section>
      `;
    }
    return html`
      <section aria-labelledby="growth">
        <h3 id="growth">${words.growthTitle}</h3>
        <p>${words.growthLead}</p>
        ${renderList(words.growthOwn, own)}${renderList(words.growthTeam, team)}
      </section>
    `;
  }

  #renderAdvice({ element, score, reason, tips }: GrowthAdvice, profileWords: ProfileWords) {
    const { words } = profileWords;
    const { advice } = this;
    const evidenceWords = advice?.evidenceWords[this.language];
    const tipWords = advice?.tipWords[this.language];
    if (!advice || !evidenceWords || !tipWords) return nothing;
    const [first, ...others] = tips;
    return html`
      <div class="growth" part="growth" data-element=${element}>
        <h5>${elementName(element, profileWords)}</h5>
        <p class="soft">
          ${words.yourStep(words.bands[scoreWord(score)])}. ${reason ? words.reason[reason] : nothing}
        </p>
        ${renderBadge(element, advice, words)}
        ${first ? renderTip(first, tipWords, advice, words) : nothing}
        ${
          others.length > 0
            ? html`
                <details>
                  <summary>${words.moreTips(others.length)}</summary>
                  ${others.map((tip) => renderTip(tip, tipWords, advice, words))}
                </details>
              `
            : nothing
        }
        <details class="evidence">
          <summary>${words.evidenceTitle}</summary>
          ${renderEvidence(element, evidenceWords, advice, words)}
        </details>
      </div>
    `;
  }

  #renderLeftOpen({ profile }: Reading, profileWords: ProfileWords) {
    const groups = leftOpen(profile, profileWords);
    if (groups.length === 0) return nothing;
    return html`
      <section aria-labelledby="left">
        <h3 id="left">${profileWords.words.leftTitle}</h3>
        <p>${profileWords.words.leftLead}</p>
        ${groups.map(
          ({ label, names }) => html`
            <h4>${capitalised(label)}</h4>
            <ul>
              ${names.map((name) => html`<li>${name}</li>`)}
            </ul>
          `,
        )}
      </section>
    `;
  }

  #profileWords(): ProfileWords | undefined {
    const { structure, words: content } = this;
    return structure && content && { structure, content, words: nl };
  }

  #onPrint() {
    const { advice, afname } = this;
    const reading = this.#reading;
    const profileWords = this.#profileWords();
    const tipWords = advice?.tipWords[this.language];
    if (!reading || !profileWords || !advice || !tipWords || !afname) return;
    printReport(this.renderRoot, {
      title: profileWords.words.printTitle,
      language: this.language,
      body: renderReport(reading, {
        profileWords,
        advice,
        tipWords,
        finished: new Date(afname.finishedAt),
        header: this.printHeader,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-verbetertool-profile': WerkspiegelVerbetertoolProfile;
  }
}
