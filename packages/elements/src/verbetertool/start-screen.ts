import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import type { InterfaceWords } from '../environment/words.js';
import { sectionMinutes, totalMinutes } from '../item/reading-time.js';
import type { Afname, Draft } from '../storage/record.js';
import { answeredCount, itemCount, placeOf } from './place.js';

interface StartScreen {
  /** With the questions that are asked now. */
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly texts: InterfaceWords;
  /** A check to go on with. */
  readonly draft: Draft | undefined;
  /** The last finished check. */
  readonly latest: Afname | undefined;
  /** What is kept and where, in one or two sentences. */
  readonly kept: string;
  /** There are deepening questions. */
  readonly canDeepen: boolean;
  /** There is a list to look back with before the questions. */
  readonly hasRecall: boolean;
  readonly onBegin: () => void;
  readonly onRecall: () => void;
  /** The form to go deeper into one theme was sent, with `section` in it. */
  readonly onDeep: (event: SubmitEvent) => void;
  readonly onResume: () => void;
  readonly onShowLatest: () => void;
  readonly onOverTime: () => void;
  readonly onPlan: () => void;
  readonly onWipe: () => void;
  readonly onRecords: () => void;
}

/** What this is, what is kept and where, how long it takes; and how to begin, go on or look back. */
export function renderStart(screen: StartScreen) {
  const { structure, words, draft, latest, kept, onBegin, onResume, onShowLatest, onWipe, onRecords } = screen;
  const { records, start, wipe } = screen.texts;
  const { sections } = structure;
  const perTheme = sections.map((section) => sectionMinutes(section, words));
  const total = totalMinutes(sections, words);
  const facts = start.facts(sections.length, itemCount(structure), total, [
    Math.min(...perTheme),
    Math.max(...perTheme),
  ]);
  const at = draft && placeOf(structure, draft.section);
  return html`
    <h2 part="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words.introduction}</p>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    <div class="beforehand">
      <section>
        <h3>${start.mirrorTitle}</h3>
        <p>${start.mirror}</p>
      </section>
      <section>
        <h3>${start.keptTitle}</h3>
        <p>${kept}</p>
      </section>
    </div>
    ${
      at
        ? html`
            <p class="notice">
              ${start.resume(words.sections[at.section.id]?.title ?? '', answeredCount(structure, draft.answers), itemCount(structure))}
            </p>
          `
        : nothing
    }
    <div class="actions">
      ${
        at
          ? html`<button type="button" class="primary" @click=${onResume}>${start.resumeAction}</button>`
          : html`
              <button type="button" class="primary" @click=${onBegin}>${start.begin}</button>
              ${
                screen.hasRecall
                  ? html`<button type="button" @click=${screen.onRecall}>${start.beginWithRecall}</button>`
                  : nothing
              }
            `
      }
      ${
        latest
          ? html`
              <button type="button" @click=${onShowLatest}>${start.lastResult(new Date(latest.finishedAt))}</button>
              <button type="button" @click=${screen.onOverTime}>${start.overTime}</button>
              <button type="button" @click=${screen.onPlan}>${start.plan}</button>
            `
          : nothing
      }
      <button type="button" class="quiet" @click=${onRecords}>${records.action}</button>
      ${draft || latest ? html`<button type="button" class="quiet" @click=${onWipe}>${wipe.action}</button>` : nothing}
    </div>
    ${!at && screen.canDeepen ? renderOneTheme(screen) : nothing}
    <p class="soft">${start.source}</p>
  `;
}

function renderOneTheme({ structure, words, texts: { start }, onDeep }: StartScreen) {
  return html`
    <form class="actions" @submit=${onDeep}>
      <label>
        ${start.oneTheme}
        <select name="section">
          ${structure.sections.map(({ id }) => html`<option value=${id}>${words.sections[id]?.title}</option>`)}
        </select>
      </label>
      <button>${start.beginTheme}</button>
    </form>
  `;
}
