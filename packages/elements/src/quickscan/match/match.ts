import {
  loadMatch,
  loadMeeting,
  loadOutcome,
  loadScan,
  type MatchPair,
  type ScanLanguage,
} from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { answerCardStyles } from '../../item/answer-card.styles.js';
import { copyText, renderByHand, selectByHand } from '../../print/copy-text.js';
import { copyStyles } from '../../print/copy-text.styles.js';
import { copyWords } from '../../print/copy-words.nl.js';
import { printReport } from '../../print/print-report.js';
import type { Answers, Dossier } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { belowBarStyles } from '../below-bar.styles.js';
import { ContentController } from '../content-controller.js';
import { FocusController } from '../focus-controller.js';
import { NamedAnswersChangedEvent } from '../named-answers-event.js';
import { isOtherCase } from '../other-case.js';
import type { ScanContent } from '../outcome/lines.js';
import type { OutcomeContent } from '../outcome/share-version.js';
import { renderPartButtons } from '../part-buttons.js';
import { partButtonStyles } from '../part-buttons.styles.js';
import { tick } from '../share-ticks.js';
import { renderWhence } from '../whence.js';
import { nameOf } from '../workplace/place-list.js';
import { type Place, placesIn } from '../workplace/places.js';
import { agendaOf, undecidedIn } from './agenda.js';
import { putOnAgenda } from './agenda-choice.js';
import { compare, type MatchContent } from './compare.js';
import { type ComparedPlace, renderAspect, renderInShort } from './compare-view.js';
import { employerPage } from './employer-page.js';
import { styles } from './match.styles.js';
import { paperStyles } from './paper.styles.js';
import { renderAgenda, renderEmployerPage } from './papers.js';
import { agendaText, employerText } from './papers-text.js';
import { renderTips } from './tips.js';
import { type MatchView, nl } from './words.nl.js';

interface Content extends MatchContent {
  /** The scan of the jongere as others read it: in Dutch. */
  readonly paper: ScanContent;
  readonly outcome: OutcomeContent;
  readonly tips: Awaited<ReturnType<typeof loadMeeting>>;
}

interface Paper {
  readonly title: string;
  /** Which workplace it is about. */
  readonly about: string;
  readonly body: TemplateResult;
  readonly isLong: boolean;
}

/** With more lines the page for the employer is printed small; those of the agenda are twice as long. */
const MANY_LINES = 36;

const VIEWS: readonly MatchView[] = ['match', 'agenda', 'employer'];

/**
 * A jongere beside one or more workplaces, in words; and what comes of that: the agenda of the talk of three, and a page for the employer.
 * In these two stands nothing that the jongere did not tick, also not out of sight.
 *
 * @element werkspiegel-quickscan-match
 * @fires {NamedAnswersChangedEvent} answers-changed - A sentence may be read by others or no longer (`quickscan-jongere`), or a question was
 *   put on the agenda or taken off (`quickscan-werkplek`). Not composed: heard by the tool alone.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo.
 * @csspart verdict - One aspect of one workplace.
 */
export class WerkspiegelQuickscanMatch extends LitElement {
  static override styles = [base, fieldStyles, answerCardStyles, copyStyles, styles, partButtonStyles, belowBarStyles];

  /** The answers of the jongere. */
  @property({ attribute: false }) scan: Answers = {};
  /** What is known of all workplaces: the number of one, a dot, and the id of an item. */
  @property({ attribute: false }) places: Answers = {};
  /** Of the words of the jongere on the screen. The rest is in the coach's Dutch. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';

  /** Of the case that is open. With another one, what was looked at here is left. */
  @property({ attribute: false }) dossier: Dossier | undefined;

  @state() private view: MatchView = 'match';
  /** Number of the workplace that the talk is about. Undefined, or gone: the first. */
  @state() private chosen: number | undefined;
  @state() private message = '';
  /** What the page may not copy, to copy by hand. */
  @state() private byHand: string | undefined;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #content = new ContentController(this, load);
  readonly #focus = new FocusController(this);

  override focus() {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('language')) this.#content.take(this.language);
    if (changed.has('dossier') && isOtherCase(changed.get('dossier'), this.dossier)) this.#begin();
    if (changed.has('scan') || changed.has('places')) this.byHand = undefined; // it no longer says what stands here
  }

  protected override render() {
    const { value: content, failed } = this.#content;
    if (failed && !content) {
      return html`
        <p class="notice" role="alert">${nl.loadFailed}</p>
        <div class="actions"><button type="button" class="primary" @click=${this.#content.again}>${nl.loadAgain}</button></div>
      `;
    }
    if (!content) return html`<p>${nl.loading}</p>`;
    const places = placesIn(this.places);
    const place = places.find(({ number }) => number === this.chosen) ?? places[0];
    return html`
      <div class="room">
        <h2 tabindex="-1">${this.#titleIn(content)}</h2>
        ${place ? this.#renderViews() : html`<p class="notice">${nl.noPlace}</p>`}
        <div role="status">${this.message === '' ? nothing : html`<p class="notice">${this.message}</p>`}</div>
        ${place ? this.#renderView(place, places, content) : nothing}
        <slot name="print-header" hidden></slot>
      </div>
    `;
  }

  #renderViews() {
    const views = VIEWS.map((id) => ({ id, title: nl.views[id] }));
    return renderPartButtons(nl.viewsLabel, views, this.view, (view) => this.#show(view));
  }

  #renderView(place: Place, places: readonly Place[], content: Content) {
    if (this.view === 'match') return this.#renderMatch(places, content);
    return this.view === 'agenda'
      ? this.#renderAgenda(place, places, content)
      : this.#renderEmployer(place, places, content);
  }

  #renderMatch(places: readonly Place[], content: Content) {
    const { match, words, werkplek } = content;
    const context = { words, language: this.#content.language };
    const items = werkplek.structure.sections.flatMap((section) => section.items);
    const compared = places.map(
      (place): ComparedPlace => ({
        number: place.number,
        name: nameOf(place),
        isUnseen: !items.some(({ id }) => place.answers[id] !== undefined),
        aspects: compare(this.scan, place.answers, content),
      }),
    );
    const pairs = match.aspects.flatMap((aspect) => aspect.pairs);
    return html`
      <p>${nl.introduction}</p>
      ${pairs.some(({ jongere }) => this.scan[jongere] !== undefined) ? nothing : html`<p class="notice">${nl.noScan}</p>`}
      ${renderInShort(compared, context)}
      <section aria-labelledby="choose">
        <h3 id="choose">${nl.choose.title}</h3>
        <p>${nl.choose.text}</p>
      </section>
      <div class="aspects" @change=${this.#onTicked}>
        ${match.aspects.map(({ id }) => renderAspect(id, compared, context))}
      </div>
      <p class="soft">${nl.own}</p>
      ${renderWhence(match.sources)}
    `;
  }

  #renderAgenda(place: Place, places: readonly Place[], content: Content) {
    const { words, tips } = content;
    const agenda = agendaOf(this.scan, place.answers, forOthers(content));
    return html`
      <p>${words.agenda.introduction}</p>
      ${this.#renderPlaceChoice(place, places)}
      ${this.#renderUndecided(place, content)}
      <div class="paper">
        <p>${nl.agenda.for(nameOf(place))}</p>
        ${renderAgenda(agenda, words.agenda)}
      </div>
      ${this.#renderOut(agendaText(agenda, nameOf(place), words), {
        title: words.agenda.title,
        about: nl.agenda.for(nameOf(place)),
        body: renderAgenda(agenda, words.agenda),
        isLong: agenda.fits.length + agenda.parts.flatMap(({ lines }) => lines).length > MANY_LINES / 2,
      })}
      <details>
        <summary>${nl.agenda.tips}</summary>
        ${renderTips(tips)}
      </details>
    `;
  }

  /** Beside the agenda, and with no word of what it is about. */
  #renderUndecided({ number, answers }: Place, content: Content) {
    const pairs = undecidedIn(this.scan, answers, content);
    if (pairs.length === 0) return nothing;
    return html`
      <div class="notice">
        <p>${nl.agenda.undecided}</p>
        <div class="actions">
          <button type="button" @click=${() => this.#onAgreed(number, pairs)}>${nl.agenda.agreed}</button>
          <button type="button" class="quiet" @click=${() => this.#show('match')}>${nl.agenda.choose}</button>
        </div>
      </div>
    `;
  }

  #renderEmployer(place: Place, places: readonly Place[], content: Content) {
    const { words, outcome } = content;
    const page = employerPage(this.scan, place.answers, forOthers(content), outcome);
    return html`
      <p>${nl.employer.onlyTicked(outcome.words.share.title)}</p>
      ${page.shared.length === 0 ? html`<p class="notice">${nl.employer.noLines}</p>` : nothing}
      ${this.#renderPlaceChoice(place, places)}
      <div class="paper">
        <p>${nl.employer.for(nameOf(place))}</p>
        ${renderEmployerPage(page, words.employer)}
      </div>
      ${this.#renderOut(employerText(page, nameOf(place), words), {
        title: words.employer.title,
        about: nl.employer.for(nameOf(place)),
        body: renderEmployerPage(page, words.employer),
        isLong:
          [...page.shared.flatMap(({ lines }) => lines), ...page.seen.flatMap(({ facts }) => facts)].length >
          MANY_LINES,
      })}
    `;
  }

  /** A talk is about one workplace. */
  #renderPlaceChoice(place: Place, places: readonly Place[]) {
    if (places.length < 2) return nothing;
    return html`
      <div class="field">
        <label for="place">${nl.forPlace}</label>
        <select id="place" @change=${this.#onPlace}>
          ${places.map(
            (each) => html`<option value=${each.number} .selected=${live(each === place)}>${nameOf(each)}</option>`,
          )}
        </select>
      </div>
    `;
  }

  #renderOut(text: string, paper: Paper) {
    return html`
      ${this.#content.language === 'en' ? html`<p class="soft">${nl.inDutch}</p>` : nothing}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#print(paper)}>${nl.print}</button>
        <button type="button" @click=${() => this.#onCopy(text)}>${copyWords.copy}</button>
        <button type="button" class="quiet" @click=${() => this.#show('match')}>${nl.agenda.change}</button>
      </div>
      ${this.byHand === undefined ? nothing : renderByHand(this.byHand, { ...copyWords, copyLabel: nl.copyLabel })}
    `;
  }

  #begin() {
    this.view = 'match';
    this.chosen = undefined;
    this.message = '';
  }

  #titleIn({ words }: Content): string {
    if (this.view === 'match' || placesIn(this.places).length === 0) return nl.title;
    return this.view === 'agenda' ? words.agenda.title : words.employer.title;
  }

  #show(view: MatchView) {
    this.view = view;
    this.message = '';
    this.byHand = undefined;
    this.focus();
  }

  #print({ title, about, body, isLong }: Paper) {
    printReport(this.renderRoot, {
      title,
      language: 'nl',
      styles: paperStyles,
      body: html`
        <header>
          <h1>${title}</h1>
          <div>${this.printHeader.map((element) => element.cloneNode(true))}</div>
        </header>
        <p class="watermark">${nl.paper}</p>
        <div class="talk ${isLong ? 'long' : ''}">
          <h2>${about}</h2>
          ${body}
        </div>
      `,
    });
  }

  async #onCopy(text: string) {
    const isCopied = await copyText(text);
    this.message = isCopied ? nl.copied : '';
    this.byHand = isCopied ? undefined : text;
    if (isCopied) return;
    await this.updateComplete;
    selectByHand(this.renderRoot);
  }

  #onPlace(event: Event) {
    this.chosen = Number((event.target as HTMLSelectElement).value);
    this.message = '';
    this.byHand = undefined;
  }

  #onAgreed(place: number, pairs: readonly MatchPair[]) {
    const changes = pairs.map(({ id }) => putOnAgenda(place, id, true));
    this.dispatchEvent(new NamedAnswersChangedEvent('quickscan-werkplek', Object.assign({}, ...changes)));
    this.message = nl.agenda.added;
    this.focus(); // the button is gone with what it was about
  }

  #onTicked({ target }: Event) {
    const { dataset, checked } = target as HTMLInputElement;
    const { line, agenda, place } = dataset;
    if (line !== undefined) this.dispatchEvent(new NamedAnswersChangedEvent('quickscan-jongere', tick(line, checked)));
    if (agenda === undefined) return;
    this.dispatchEvent(new NamedAnswersChangedEvent('quickscan-werkplek', putOnAgenda(Number(place), agenda, checked)));
  }
}

async function load(language: ScanLanguage): Promise<Content> {
  const forPaper = language === 'en' ? 'nl' : language;
  const [table, jongere, paper, werkplek, outcome, tips] = await Promise.all([
    loadMatch(),
    loadScan('jongere', language),
    loadScan('jongere', forPaper),
    loadScan('werkplek', 'nl'),
    loadOutcome(forPaper),
    loadMeeting(),
  ]);
  return { ...table, jongere, paper, werkplek, outcome, tips };
}

/** What others read is in Dutch. */
function forOthers(content: Content): MatchContent {
  return { ...content, jongere: content.paper };
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-match': WerkspiegelQuickscanMatch;
  }
}
