import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, queryAssignedElements, state } from 'lit/decorators.js';
import { copyText, selectByHand } from '../../print/copy-text.js';
import { copyStyles } from '../../print/copy-text.styles.js';
import { pageFile } from '../../print/page-file.js';
import { printReport } from '../../print/print-report.js';
import { WerkspiegelFailedEvent } from '../../public-events.js';
import { renderNoVoice } from '../../read-aloud/read-aloud.js';
import { readAloudStyles } from '../../read-aloud/read-aloud.styles.js';
import { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { download } from '../../records/download.js';
import { localDay } from '../../records/local-day.js';
import type { Answers } from '../../storage/record.js';
import { base } from '../../theme/base.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { keptListStyles } from '../../theme/kept-list.styles.js';
import { warmStyles } from '../../theme/warm.styles.js';
import { belowBarStyles } from '../below-bar.styles.js';
import type { DiscPlace } from '../disc-link.js';
import { renderPartButtons } from '../part-buttons.js';
import { partButtonStyles } from '../part-buttons.styles.js';
import { AnswersChangedEvent } from '../room-events.js';
import { tick, withTicksTakenBack } from '../share-ticks.js';
import { renderCheck, type TakenBack } from './check.js';
import { renderCoachPart } from './coach-part.js';
import { coachWords } from './coach-words.nl.js';
import { type CoachContent, type Content, contentIn, contentOfCoach } from './content.js';
import { renderCopy } from './copy.js';
import { renderForm, renderResults } from './findings.js';
import { linesOf } from './lines.js';
import { outcomeStyles } from './outcome.styles.js';
import { ItemWantedEvent } from './outcome-events.js';
import { paperStyles } from './paper.styles.js';
import { renderCoachPaper, renderJongerePaper, renderSharePaper } from './papers.js';
import { findingsOf, withoutRowsOf } from './results.js';
import { renderShare } from './share.js';
import { type ShareVersion, shareText, shareVersion } from './share-version.js';
import { type AnswerRow, summaryOf } from './summary.js';
import { outcomeWords } from './words.js';

const PARTS = ['check', 'share', 'copy', 'results', 'form', 'coach'] as const;
type Part = (typeof PARTS)[number];

/** What was taken back, with the answers to put back. */
interface Taken extends TakenBack {
  readonly answers: Answers;
}

/**
 * What a quick scan of a jongere leads to: reading it back, choosing what another may read, the version to share, the seven results,
 * the jongere's own page, and the form of two columns for the coach. One part at a time is in the page: what stands in another part,
 * such as the coach's words, is not there then.
 *
 * @element werkspiegel-quickscan-outcome
 * @fires {AnswersChangedEvent} answers-changed - An answer was taken back, a line ticked, or the coach wrote. Not composed.
 * @fires {ItemWantedEvent} item-wanted - The question of an answer is wanted, to change it. Not composed: heard by the tool alone.
 * @slot print-header - What stands at the top of the paper, such as the municipality's name or logo. On the screen it is not shown.
 */
export class WerkspiegelQuickscanOutcome extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    keptListStyles,
    copyStyles,
    readAloudStyles,
    warmStyles,
    outcomeStyles,
    partButtonStyles,
    belowBarStyles,
  ];

  /** Of the quick scan of a jongere, with the ticks and the coach's words in it. */
  @property({ attribute: false }) answers: Answers = {};
  /** Of all that the jongere sees. */
  @property({ attribute: false }) language: ScanLanguage = 'nl';
  @property({ attribute: false }) now: () => Date = () => new Date();
  /** What the coach calls the case. It stands on the coach's page alone. */
  @property({ attribute: false }) case: string | undefined;
  @property({ attribute: false }) disc: DiscPlace = { href: undefined, case: 'none' };
  /** The jongere has the screen: there is no way to what is for the coach. */
  @property({ attribute: false }) forJongere = false;

  @state() private content: Content | undefined;
  @state() private coach: CoachContent | undefined;
  @state() private failed = false;
  @state() private shown: Part = 'check';
  @state() private taken: Taken | undefined;
  @state() private message = '';
  /** The version to share as text, to copy by hand where the page may not do that. */
  @state() private byHand: string | undefined;

  @queryAssignedElements({ slot: 'print-header', flatten: true }) private printHeader!: Element[];

  readonly #reader = new ReadAloudController(this);
  #turn = 0;
  /** Where the focus goes as soon as it is there. */
  #focusOn: string | undefined;

  override focus() {
    this.#focusOn = 'h2';
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('language')) {
      this.#reader.stop();
      void this.#load();
    }
    if (changed.has('forJongere') && this.forJongere && this.shown === 'coach') this.shown = 'check';
    if (changed.has('case')) this.#reader.stop();
    if (changed.has('answers') || changed.has('case')) this.#forgetIfOther(changed);
    if (changed.has('answers') || changed.has('language')) this.byHand = undefined;
  }

  protected override updated() {
    if (this.#focusOn === undefined) return;
    const found = this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!found) return;
    this.#focusOn = undefined;
    found.focus();
  }

  protected override render() {
    const { content, language } = this;
    if (this.failed) return this.#renderFailed();
    const texts = outcomeWords[content?.language ?? language];
    return html`
      <slot name="print-header" hidden></slot>
      ${content ? this.#renderContent(content) : html`<p lang=${language}>${texts.loading}</p>`}
    `;
  }

  #renderFailed() {
    const texts = outcomeWords[this.language];
    return html`
      <div lang=${this.language}>
        <p class="notice" role="alert">${texts.failed}</p>
        <button type="button" class="primary" @click=${this.#load}>${texts.loadAgain}</button>
      </div>
    `;
  }

  #renderContent(content: Content) {
    const { language, outcome } = content;
    const { shown } = this;
    const isCoach = shown === 'coach';
    return html`
      <div class="outcome">
        <div lang=${language}>
          <h2 tabindex="-1">${outcome.words.title}</h2>
          <p>${outcome.words.introduction}</p>
        </div>
        <div lang=${language}>
          ${renderPartButtons(
            outcomeWords[language].parts,
            PARTS.filter((id) => id !== 'coach' || !this.forJongere).map((id) => ({
              id,
              title: this.#titleOf(id, content),
              lang: id === 'coach' ? 'nl' : undefined,
            })),
            shown,
            (part) => this.#go(part),
          )}
        </div>
        <section class=${isCoach ? 'part' : 'part warm'} lang=${isCoach ? 'nl' : language}>
          <h3 tabindex="-1">${isCoach ? (this.coach?.coach.title ?? coachWords.part) : this.#titleOf(shown, content)}</h3>
          ${this.#renderPart(content)} ${isCoach ? nothing : renderNoVoice(this.#reader, language)}
        </section>
      </div>
    `;
  }

  #titleOf(part: Part, { outcome: { words } }: Content): string {
    return part === 'check' ? words.check.question : part === 'coach' ? coachWords.part : words[part].title;
  }

  #renderPart(content: Content) {
    const { answers, shown } = this;
    const { scan, outcome, language } = content;
    const texts = outcomeWords[language];
    switch (shown) {
      case 'check':
        return renderCheck(summaryOf(answers, scan, 'jongere'), {
          ...{ words: outcome.words.check, texts: texts.check, takenBack: this.taken, language, reader: this.#reader },
          onChange: ({ item }) => this.dispatchEvent(new ItemWantedEvent(item.id)),
          ...{ onTakeBack: this.#onTakeBack, onPutBack: this.#onPutBack, onRight: this.#onRight },
        });
      case 'share':
        return renderShare(linesOf(answers, scan), {
          ...{ content, texts: texts.share, reader: this.#reader },
          onTick: (lineId, mayRead) => this.#change(tick(lineId, mayRead)),
          ...{ onClear: this.#onClear, onCopy: () => this.#go('copy') },
        });
      case 'copy':
        return renderCopy(shareVersion(answers, scan, outcome), {
          ...{ content, message: this.message, byHand: this.byHand, reader: this.#reader },
          ...{ onPrint: this.#onPrintShare, onCopy: this.#onCopy, onSave: this.#onSave },
          onChoose: () => this.#go('share'),
        });
      case 'results':
        return renderResults(
          findingsOf(outcome.outcome.results, answers, scan, { reader: 'jongere', withAcute: true }),
          content,
          this.#reader,
        );
      case 'form':
        return renderForm(this.#formOf(content), content, this.#reader, this.#onPrintForm);
      case 'coach':
        return this.#renderCoach();
    }
  }

  #renderCoach() {
    const { coach } = this;
    if (!coach) return html`<p>${outcomeWords.nl.loading}</p>`;
    const left = this.#formOf(coach);
    return renderCoachPart(left, this.#coachColumn(coach, left), {
      ...{ words: coach.outcome.words, coach: coach.coach, psychologist: coach.psychologist, answers: this.answers },
      draaischijfHeadings: new Set(coach.outcome.outcome.form.coach.flatMap(({ id, see }) => (see ? [id] : []))),
      disc: this.disc,
      onWritten: (heading, text) => this.#change({ [`coach.${heading}`]: text }),
      onPrint: this.#onPrintCoach,
    });
  }

  /** What stands under the eight headings of the jongere, wherever they are shown. */
  #formOf({ scan, outcome }: Content) {
    return findingsOf(outcome.outcome.form.jongere, this.answers, scan, { reader: 'jongere', withAcute: false });
  }

  #coachColumn({ scan, outcome }: Content, left: ReturnType<typeof findingsOf>) {
    const own = findingsOf(outcome.outcome.form.coach, this.answers, scan, { reader: 'coach', withAcute: true });
    return withoutRowsOf(own, left, scan);
  }

  readonly #load = async () => {
    this.#turn += 1;
    const turn = this.#turn;
    const { language } = this;
    this.failed = false;
    try {
      const content = await contentIn(language);
      if (turn === this.#turn) this.content = content;
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  };

  async #loadCoach() {
    try {
      this.coach = await contentOfCoach();
    } catch {
      this.shown = 'check';
      this.#fail();
    }
  }

  #fail() {
    this.failed = true;
    this.dispatchEvent(new WerkspiegelFailedEvent('quickscan', outcomeWords[this.language].failed));
  }

  /** What can be put back belongs to these answers: with those of another case it is gone. */
  #forgetIfOther(changed: PropertyValues<this>) {
    const { taken } = this;
    if (!taken) return;
    const before: Answers = changed.get('answers') ?? this.answers;
    const others = new Set(
      [...Object.keys(before), ...Object.keys(this.answers)].filter((key) => !(key in taken.answers)),
    );
    const isOther = [...others].some((key) => !key.startsWith('deel.') && before[key] !== this.answers[key]);
    if (changed.has('case') || isOther) this.taken = undefined;
  }

  #change(changes: Readonly<Record<string, string | undefined>>) {
    this.dispatchEvent(new AnswersChangedEvent(withTicksTakenBack(changes, this.answers)));
  }

  #go(part: Part) {
    this.shown = part;
    this.#reader.stop();
    this.taken = undefined;
    this.message = '';
    this.byHand = undefined;
    if (part === 'coach' && !this.coach) void this.#loadCoach();
    this.#focusOn = 'h3';
  }

  readonly #onTakeBack = ({ item, label, keys }: AnswerRow, section: string) => {
    const answers = Object.fromEntries(
      keys.flatMap((key) => (key in this.answers ? [[key, this.answers[key] ?? '']] : [])),
    );
    this.taken = { section, item: keys[0] ?? item.id, label, answers };
    this.#focusOn = '#put-back';
    this.#change(Object.fromEntries(keys.map((key) => [key, undefined])));
  };

  readonly #onPutBack = () => {
    if (!this.taken) return;
    const { answers, item } = this.taken;
    this.taken = undefined;
    this.#focusOn = `[data-item="${item}"] .change`;
    this.#change(answers);
  };

  readonly #onRight = (section: string) => {
    const points = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.point')];
    const at = points.findIndex(({ dataset }) => dataset.point === section);
    const next = points.slice(at + 1).find((point) => point.querySelector('.kept'));
    const here = points[at];
    if (here) here.open = false;
    if (!next) {
      this.#go('share');
      return;
    }
    next.open = true;
    next.querySelector('summary')?.focus();
  };

  readonly #onClear = () => {
    const ticks = Object.keys(this.answers).filter((key) => key.startsWith('deel.'));
    this.#focusOn = 'h3';
    this.#change(Object.fromEntries(ticks.map((key) => [key, undefined])));
  };

  readonly #onPrintShare = (version: ShareVersion, paper: 'deelversie' | 'balanskaart') => {
    const { content } = this;
    const words = content?.outcome.words.papers[paper];
    if (!content || !words) return;
    this.#print(content.language, words.title, renderSharePaper(version, words, this.#paperIn(content.language)));
  };

  readonly #onPrintForm = () => {
    const { content } = this;
    if (!content) return;
    const { language, outcome } = content;
    const body = renderJongerePaper(this.#formOf(content), outcome.words, this.#paperIn(language));
    this.#print(language, outcome.words.papers.jongere?.title ?? '', body);
  };

  readonly #onPrintCoach = () => {
    const { coach } = this;
    if (!coach) return;
    const { scan, outcome } = coach;
    const left = this.#formOf(coach);
    const page = {
      results: findingsOf(outcome.outcome.results, this.answers, scan, { reader: 'coach', withAcute: true }),
      ...{ jongere: left, coach: this.#coachColumn(coach, left), words: outcome.words, coachWords: coach.coach },
      ...{ scan, answers: this.answers, nickname: this.case },
    };
    this.#print('nl', coach.coach.paper.title, renderCoachPaper(page, this.#paperIn('nl')));
  };

  readonly #onCopy = async () => {
    const { content } = this;
    if (!content) return;
    const { scan, outcome, language } = content;
    const title = outcome.words.papers.deelversie?.title ?? '';
    const text = shareText(shareVersion(this.answers, scan, outcome), title);
    const isCopied = await copyText(text);
    this.message = isCopied ? outcomeWords[language].copy.copied : '';
    this.byHand = isCopied ? undefined : text;
    if (isCopied) return;
    await this.updateComplete;
    selectByHand(this.renderRoot);
  };

  readonly #onSave = () => {
    const { content } = this;
    const words = content?.outcome.words.papers.deelversie;
    if (!content || !words) return;
    const { scan, outcome, language } = content;
    const version = shareVersion(this.answers, scan, outcome);
    // The header of the host may point to its own files, which a page by itself must not ask for.
    const body = renderSharePaper(version, words, { ...this.#paperIn(language), header: [] });
    const name = `${outcomeWords[language].copy.fileName}-${localDay(this.now())}.html`;
    download(this.renderRoot, name, 'text/html', pageFile({ title: words.title, language, body }));
  };

  #paperIn(language: ScanLanguage) {
    return { texts: outcomeWords[language].paper, made: this.now(), header: this.printHeader };
  }

  #print(language: string, title: string, body: ReturnType<typeof html>) {
    printReport(this.renderRoot, { title, language, body, styles: paperStyles });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-quickscan-outcome': WerkspiegelQuickscanOutcome;
  }
}
