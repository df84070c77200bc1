// The screens beside the questions: what was made of the answers, and what is kept. They are loaded when the first of them is entered.
import type { AskedContent, EarlierVersion, LoadedAdvice, QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import { prioritiesOf } from '../dossier/dossier.js';
import type { InterfaceWords } from '../environment/words.js';
import type { RecordChosenEvent, RecordsChangedEvent } from '../records/record-events.js';
import type { Afname, Dossier } from '../storage/record.js';
import type { Sealing } from '../storage/sealing.js';
import type { Place } from '../storage/value-store.js';
import type { PrioritiesChosenEvent, TipChosenEvent } from './profile-events.js';
import { nl } from './rooms.nl.js';

export { renderFinish } from './finish-screen.js';

interface Room {
  /** With all its questions, the deepening ones included. */
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly texts: InterfaceWords;
  readonly language: string;
  /** Back to the first screen. */
  readonly onBack: () => void;
}

interface ProfileRoom extends Room {
  readonly afname: Afname;
  readonly advice: LoadedAdvice;
  readonly place: Place;
  /** Offer a file: this is the first finished check here, or it does not outlive the tab. */
  readonly takeAlong: boolean;
  readonly onBegin: () => void;
  readonly onRecords: () => void;
  /** With what the person chose as important now. */
  readonly dossier: Dossier | undefined;
  readonly onOverTime: () => void;
  readonly onPlan: () => void;
  readonly onWipe: () => void;
  readonly onTipChosen: (tip: string) => void;
  readonly onPrioritiesChosen: (elements: readonly string[]) => void;
}

/** What one finished check says. */
export function renderProfile(room: ProfileRoom) {
  const { structure, words, texts, language, afname, advice, onBegin, onRecords, onWipe } = room;
  const { profile, records, wipe } = texts;
  return html`
    <werkspiegel-verbetertool-profile
      exportparts="summary, growth, tip, badge, stop, doubt"
      .structure=${structure}
      .words=${words}
      .advice=${advice}
      .afname=${afname}
      .language=${language}
      .chosen=${prioritiesOf(room.dossier, structure.id)}
      .canPlan=${true}
      @tip-chosen=${({ tip }: TipChosenEvent) => room.onTipChosen(tip)}
      @priorities-chosen=${({ elements }: PrioritiesChosenEvent) => room.onPrioritiesChosen(elements)}
    >
      <slot name="print-header" slot="print-header"></slot>
      <button slot="actions" type="button" @click=${onBegin}>${profile.again}</button>
      <button slot="actions" type="button" @click=${room.onPlan}>${texts.start.plan}</button>
      <button slot="actions" type="button" @click=${room.onOverTime}>${texts.start.overTime}</button>
      <button slot="actions" type="button" @click=${onRecords}>${records.action}</button>
      <button slot="actions" type="button" class="quiet" @click=${onWipe}>${wipe.action}</button>
    </werkspiegel-verbetertool-profile>
    ${
      room.takeAlong && room.place !== 'host'
        ? html`
            <div class="notice">
              <p>${nl.takeAlong[room.place]}</p>
              <button type="button" @click=${onRecords}>${nl.takeAlongAction}</button>
            </div>
          `
        : nothing
    }
  `;
}

interface RecordsRoom extends Room {
  /** The content of a questionnaire by its id, with all its questions. Undefined where this page does not have it. */
  readonly contentOf: (id: string) => { readonly structure: Structure; readonly words: QuestionWords } | undefined;
  /** Months after which a finished check goes. Undefined: it stays. */
  readonly months: number | undefined;
  readonly setByHost: boolean;
  readonly sealing: Sealing | undefined;
  readonly onSealingChanged: () => void;
  readonly onRecordChosen: (event: RecordChosenEvent) => void;
  readonly onRecordsChanged: (event: RecordsChangedEvent) => void;
}

/** What is kept here. */
export function renderRecords(room: RecordsRoom) {
  const { language, contentOf, months, setByHost, sealing } = room;
  return html`
    <werkspiegel-records
      .contentOf=${contentOf}
      .nameOf=${(id: string) => contentOf(id)?.words.name ?? id}
      .canShow=${(id: string) => id === room.structure.id}
      .language=${language}
      .months=${months}
      .setByHost=${setByHost}
      .sealing=${sealing}
      @sealing-changed=${room.onSealingChanged}
      @record-chosen=${room.onRecordChosen}
      @records-changed=${room.onRecordsChanged}
    ></werkspiegel-records>
    ${renderBack(room)}
  `;
}

interface OverTimeRoom extends Room {
  readonly checks: readonly Afname[];
  readonly earlier: readonly EarlierVersion[] | undefined;
  readonly onRecordChosen: (event: RecordChosenEvent) => void;
}

/** The person's own checks beside each other. */
export function renderOverTime(room: OverTimeRoom) {
  const { structure, words, language, checks, earlier = [], onRecordChosen } = room;
  return html`
    <werkspiegel-over-time
      .checks=${checks}
      .structure=${structure}
      .words=${words}
      .language=${language}
      .earlier=${earlier}
      @record-chosen=${onRecordChosen}
    ></werkspiegel-over-time>
    ${renderBack(room)}
  `;
}

interface PlanRoom extends Room {
  /** Undefined: the tips could not be loaded; the goals are there without them. */
  readonly advice: LoadedAdvice | undefined;
  /** The tip that the person just chose. */
  readonly tip: string | undefined;
  readonly onPlanChanged: () => void;
}

/** What the person wants to learn. */
export function renderPlan(room: PlanRoom) {
  const { structure, words, language, advice, tip } = room;
  return html`
    <werkspiegel-plan
      .structure=${structure}
      .words=${words}
      .advice=${advice}
      .language=${language}
      .tip=${tip}
      @plan-changed=${room.onPlanChanged}
    >
      <slot name="print-header" slot="print-header"></slot>
    </werkspiegel-plan>
    ${renderBack(room)}
  `;
}

interface LookBackRoom extends Room {
  readonly onLookedBack: () => void;
}

/** What came of the goals, before the next check. */
export function renderLookBack({ structure, words, onLookedBack }: LookBackRoom) {
  return html`
    <werkspiegel-look-back .structure=${structure} .words=${words} @looked-back=${onLookedBack}></werkspiegel-look-back>
  `;
}

function renderBack({ texts, onBack }: Room) {
  return html`
    <div class="actions">
      <button type="button" class="primary" @click=${onBack}>${texts.records.back}</button>
    </div>
  `;
}

/** Asks before all is wiped. */
export function renderWipeDialog(onCancel: () => void, onConfirm: () => void) {
  const { wipe } = nl;
  return html`
    <dialog aria-labelledby="wipe-title">
      <h3 id="wipe-title">${wipe.title}</h3>
      <p>${wipe.explanation}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${onCancel}>${wipe.cancel}</button>
        <button type="button" @click=${onConfirm}>${wipe.confirm}</button>
      </div>
    </dialog>
  `;
}

/** All that a questionnaire asks, in one language. Undefined without words in it. */
export function spokenContent({ structure, words }: AskedContent, language: string) {
  const spoken = words[language];
  return spoken && { structure, words: spoken };
}
