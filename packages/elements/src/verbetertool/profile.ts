import type { LoadedAdvice, QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { MOST_CHOSEN, scoreWord } from '@werkspiegel/scoring';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { copyText, renderByHand, selectByHand } from '../print/copy-text.js';
import { copyStyles } from '../print/copy-text.styles.js';
import { printReport } from '../print/print-report.js';
import { renderBars } from '../result/bars.js';
import { barsStyles } from '../result/bars.styles.js';
import { cardsStyles } from '../result/cards.styles.js';
import { renderDoubt } from '../result/doubt-card.js';
import { renderBadge, renderEvidence } from '../result/evidence.js';
import { renderScoreTable } from '../result/score-table.js';
import { renderStop } from '../result/stop-card.js';
import { tableStyles } from '../result/table.styles.js';
import { renderTip } from '../result/tip-card.js';
import { nl } from '../result/words.nl.js';
import type { Afname } from '../storage/record.js';
import { base } from '../theme/base.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { wentDeep } from './asked.js';
import { styles } from './profile.styles.js';
import { PrioritiesChosenEvent, TipChosenEvent } from './profile-events.js';
import { profileText } from './profile-text.js';
import {
  capitalised,
  doubtLines,
  elementBars,
  elementName,
  leftOpen,
  type ProfileWords,
  radarPoints,
  reasonText,
  summary,
  tableRows,
  themeBars,
} from './profile-words.js';
import { chosenOf, type GrowthAdvice, type Reading, readAnswers } from './reading.js';
import { renderReport } from './report.js';

/**
 * The result of one finished check: what goes well, the profile, what was left open, and where growing helps.
 *
 * @element werkspiegel-verbetertool-profile
 * @fires {PrioritiesChosenEvent} priorities-chosen - The person chose what matters now. Not composed: heard by the tool alone.
 * @fires {TipChosenEvent} tip-chosen - The person wants to make a goal of a tip. Not composed: heard by the tool alone.
 * @slot actions - Buttons beside 'Druk af'.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart summary - The result in one or two sentences.
 * @csspart growth - One element in which growing helps, with its tips.
 * @csspart tip - One tip.
 * @csspart stop - One card of what to stop doing.
 * @csspart doubt - One card of what nobody knows, or where the sources differ.
 * @csspart badge - How strong the evidence is, in a word.
 */
export class WerkspiegelVerbetertoolProfile extends LitElement {
  static override styles = [base, fieldStyles, barsStyles, cardsStyles, copyStyles, tableStyles, styles];

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

  /** Ids of the elements that the person chose as important now, at most three. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** There is a plan that tips can be put in. */
  @property({ attribute: false }) canPlan = false;

  /** What is ticked: as `chosen`, and ahead of it while a choice is being kept. */
  @state() private ticked: readonly string[] = [];
  /** What came of the last tick. */
  @state() private said = '';
  @state() private doelgroep: string | undefined;
  @state() private phase: string | undefined;
  @state() private isCopied = false;
  /** The result as text, to copy by hand where the page may not do that. */
  @state() private byHand: string | undefined;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  #reading: Reading | undefined;

  protected override willUpdate(changed: PropertyValues) {
    const { structure, advice, afname, doelgroep, phase } = this;
    if (changed.has('chosen')) this.ticked = this.chosen;
    if (changed.has('afname')) this.said = '';
    if (!['structure', 'advice', 'afname', 'chosen', 'ticked', 'doelgroep', 'phase'].some((name) => changed.has(name)))
      return;
    const wish = { chosen: this.ticked, doelgroep, phase };
    this.#reading = structure && advice && afname ? readAnswers(structure, advice, afname.answers, wish) : undefined;
    this.isCopied = false;
    this.byHand = undefined; // it no longer says what stands here
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
        ${this.#renderGrowth(reading, profileWords)}${this.#renderLeftOpen(reading, profileWords)}
        <details>
          <summary>${words.rulesTitle}</summary>
          <ul>
            ${words.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>
        </details>
        <div class="out">
          <div class="actions">
            <button type="button" @click=${this.#onPrint}>${words.print}</button>
            <button type="button" @click=${this.#onCopy}>${words.copy}</button>
            <slot name="actions"></slot>
          </div>
          <div role="status">${this.isCopied ? html`<p class="notice">${words.copied}</p>` : nothing}</div>
          ${this.byHand === undefined ? nothing : renderByHand(this.byHand, words)}
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
            ${renderScoreTable(this.#tableHeadings(reading, profileWords), tableRows(reading, profileWords))}
          </div>
        </details>
      </section>
    `;
  }

  #renderTooFew({ profile }: Reading, profileWords: ProfileWords) {
    const { words } = profileWords;
    const bars = elementBars(profile, profileWords);
    return html`
      <p class="summary" part="summary">${words.tooFew(bars.length)}</p>
      ${bars.length > 0 ? html`<p class="notice">${words.mirror}</p>${renderBars(bars)}` : nothing}
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

  #renderGrowth(reading: Reading, profileWords: ProfileWords) {
    const { own, team, passOn } = reading;
    const { words } = profileWords;
    if (own.length + team.length + passOn.length === 0) return nothing;
    if (passOn.length > 0) {
      return html`
        <section aria-labelledby="growth">
          <h3 id="growth">${words.passOnTitle}</h3>
          ${this.#renderWish(profileWords)}
          <h4>${words.passOnLead}</h4>
          ${this.#renderPoints(passOn, profileWords)}
          ${this.#renderGeneralDoubts(reading, profileWords)}
        </section>
      `;
    }
    return html`
      <section aria-labelledby="growth">
        <h3 id="growth">${words.growthTitle}</h3>
        <p>${words.growthLead} ${this.#canDeepen() ? words.growthDeeper : nothing}</p>
        ${this.#renderWish(profileWords)}${this.#renderChoose(reading, profileWords)}
        <h4>${words.growthOwn}</h4>
        ${own.length === 0 ? html`<p>${words.ownNone}</p>` : this.#renderPoints(own, profileWords)}
        ${
          team.length === 0
            ? nothing
            : html`
                <h4>${words.growthTeam}</h4>
                ${this.#renderPoints(team, profileWords)}
              `
        }
        ${this.#renderGeneralDoubts(reading, profileWords)}
      </section>
    `;
  }

  /** For whom and when, to have the tips that fit first. */
  #renderWish({ words }: ProfileWords) {
    const { doelgroep, phase, wish } = words;
    const tips = this.advice?.tips ?? [];
    const doelgroepen = named(
      doelgroep,
      tips.flatMap((tip) => tip.doelgroepen),
    );
    const phases = named(
      phase,
      tips.flatMap((tip) => tip.phases),
    );
    // Where no tip is for someone or some time, there is nothing to put first.
    if (doelgroepen.length + phases.length === 0) return nothing;
    const select = (
      name: 'doelgroep' | 'phase',
      label: string,
      all: string,
      options: readonly (readonly [id: string, text: string])[],
    ) => html`
      <label>
        ${label}
        <select name=${name}>
          <option value="" .selected=${live(this[name] === undefined)}>${all}</option>
          ${options.map(
            ([id, option]) =>
              html`<option value=${id} .selected=${live(this[name] === id)}>${capitalised(option)}</option>`,
          )}
        </select>
      </label>
    `;
    return html`
      <div class="wish">
        <div class="selects" @change=${this.#onWish}>
          ${select('doelgroep', wish.doelgroep, wish.everyone, doelgroepen)}
          ${select('phase', wish.phase, wish.everyPhase, phases)}
        </div>
        <p class="soft">${wish.note}</p>
      </div>
    `;
  }

  /** All that can grow, to choose from. It stands in the order of the questions, so that nothing moves under the hand. */
  #renderChoose({ candidates }: Reading, profileWords: ProfileWords) {
    const { words } = profileWords;
    const chosen = this.#chosen();
    const group = (title: string, ids: readonly string[]) =>
      ids.length === 0
        ? nothing
        : html`
            <fieldset>
              <legend>${title}</legend>
              ${repeat(
                ids,
                (id) => id,
                (id) => html`
                  <label>
                    <input type="checkbox" value=${id} .checked=${live(chosen.includes(id))} />
                    ${elementName(id, profileWords)}
                  </label>
                `,
              )}
            </fieldset>
          `;
    return html`
      <details class="choose" @change=${this.#onTick}>
        <summary>${words.choose.title}</summary>
        <p>${words.choose.lead}</p>
        ${group(words.growthOwn, candidates.own)}${group(words.growthTeam, candidates.team)}
        <div class="said" role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
      </details>
    `;
  }

  #renderPoints(points: readonly GrowthAdvice[], profileWords: ProfileWords) {
    return repeat(
      points,
      ({ element }) => element,
      (point) => this.#renderPoint(point, profileWords),
    );
  }

  #renderPoint(point: GrowthAdvice, profileWords: ProfileWords) {
    const { element, score, organisation, tips, openTips } = point;
    const { words } = profileWords;
    const { advice, language } = this;
    const evidenceWords = advice?.evidenceWords[language];
    const tipWords = advice?.tipWords[language];
    if (!advice || !evidenceWords || !tipWords) return nothing;
    const doubtWords = advice.doubtWords?.[language] ?? {};
    const others = tips.filter((tip) => !openTips.includes(tip));
    const onPlan = this.canPlan ? this.#onPlan : undefined;
    const renderTips = (some: typeof tips) =>
      repeat(
        some,
        ({ id }) => id,
        (tip) => renderTip(tip, tipWords, advice, words, false, onPlan),
      );
    return html`
      <div class="growth" part="growth" data-element=${element}>
        <h5>${elementName(element, profileWords)}</h5>
        ${
          point.chosen
            ? html`<p class="badges"><span class="badge"><span aria-hidden="true">✓</span> ${words.choose.chosen}</span></p>`
            : nothing
        }
        <p class="soft">${words.yourStep(words.bands[scoreWord(score)])}. ${reasonText(point, words)}</p>
        ${organisation ? html`<p>${words.organisation(organisation)}.</p>` : nothing}
        ${renderBadge(element, advice, words)}
        ${doubtLines(point.doubts, doubtWords, words).map((line) => html`<p class="soft">${line}</p>`)}
        ${renderTips(openTips)}
        ${
          others.length > 0
            ? html`
                <details>
                  <summary>${words.moreTips(others.length)}</summary>
                  ${renderTips(others)}
                </details>
              `
            : nothing
        }
        ${point.stops.map((stop) => renderStop(stop, advice.stopWords?.[language] ?? {}, advice, words))}
        <details class="evidence">
          <summary>${words.evidenceTitle}</summary>
          ${renderEvidence(element, evidenceWords, advice, words)}
          ${point.doubts.map((doubt) => renderDoubt(doubt, doubtWords, advice, words))}
        </details>
      </div>
    `;
  }

  #renderGeneralDoubts({ generalDoubts }: Reading, { words }: ProfileWords) {
    const { advice, language } = this;
    if (!advice || generalDoubts.length === 0) return nothing;
    return html`
      <details class="doubts">
        <summary>${words.generalDoubts}</summary>
        ${generalDoubts.map((doubt) => renderDoubt(doubt, advice.doubtWords?.[language] ?? {}, advice, words))}
      </details>
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

  /** With the organisation where something of it was answered. */
  #tableHeadings({ organisation }: Reading, { words: { table } }: ProfileWords) {
    const { subject, score, word, organisation: heading } = table;
    return { subject, score, word, ...(Object.keys(organisation).length > 0 && { organisation: heading }) };
  }

  /** Of some theme only the short questions were asked. */
  #canDeepen(): boolean {
    const { structure, afname } = this;
    return (
      structure?.sections.some(
        (section) => section.items.some(({ deep }) => deep) && !wentDeep(section, afname?.answers ?? {}),
      ) === true
    );
  }

  /** Those of them that can still grow: the others cannot be seen, so they take no place. */
  #chosen(): string[] {
    return chosenOf(this.#reading?.profile.elements ?? [], this.ticked);
  }

  #onWish({ target }: Event) {
    const { name, value } = target as HTMLSelectElement;
    this[name as 'doelgroep' | 'phase'] = value === '' ? undefined : value;
  }

  #onTick({ target }: Event) {
    const box = target as HTMLInputElement;
    const others = this.#chosen().filter((id) => id !== box.value);
    if (box.checked && others.length >= MOST_CHOSEN) {
      box.checked = false;
      this.said = nl.choose.enough;
      return;
    }
    this.ticked = box.checked ? [...others, box.value] : others;
    this.said = nl.choose.changed;
    this.dispatchEvent(new PrioritiesChosenEvent(this.ticked));
  }

  readonly #onPlan = (tip: string) => {
    this.dispatchEvent(new TipChosenEvent(tip));
  };

  #onPrint() {
    const { advice } = this;
    const reading = this.#reading;
    const context = this.#onPaper();
    if (!reading || !context || !advice) return;
    printReport(this.renderRoot, {
      title: context.profileWords.words.printTitle,
      language: this.language,
      body: renderReport(reading, { ...context, advice, header: this.printHeader }),
    });
  }

  async #onCopy() {
    const reading = this.#reading;
    const context = this.#onPaper();
    if (!reading || !context) return;
    const text = profileText(reading, context);
    this.isCopied = await copyText(text);
    this.byHand = this.isCopied ? undefined : text;
    if (this.isCopied) return;
    await this.updateComplete;
    selectByHand(this.renderRoot);
  }

  /** What the result needs outside the screen. */
  #onPaper() {
    const { advice, afname } = this;
    const profileWords = this.#profileWords();
    const tipWords = advice?.tipWords[this.language];
    return profileWords && tipWords && afname && { profileWords, tipWords, finished: new Date(afname.finishedAt) };
  }
}

/** The options that are named somewhere, in their order. */
function named(options: Readonly<Record<string, string>>, ids: readonly string[]) {
  return Object.entries(options).filter(([id]) => ids.includes(id));
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-verbetertool-profile': WerkspiegelVerbetertoolProfile;
  }
}
