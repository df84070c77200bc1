import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { html, nothing } from 'lit';
import type { InterfaceWords } from '../environment/words.js';
import type { SectionAnsweredEvent } from '../item/section-answered-event.js';
import type { DraftStatus } from '../storage/draft-controller.js';
import type { Draft } from '../storage/record.js';
import type { RecordStore } from '../storage/record-store.js';
import { answeredCount, itemCount, type Place, sectionState } from './place.js';

interface ThemeScreen {
  /** With the questions that are asked now. */
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly texts: InterfaceWords['section'];
  readonly draft: Draft;
  readonly at: Place;
  /** How the last answer stands with the store, and where that is. */
  readonly status: DraftStatus;
  readonly place: RecordStore['place'];
  /** The draft is open elsewhere too. */
  readonly shared: boolean;
  /** There are more questions for who goes deeper into this theme. */
  readonly canDeepen: boolean;
  /** Deepening questions stand here without an answer: they can be put away again. */
  readonly canShorten: boolean;
  /** What the person said to have done lately, in words, by element. */
  readonly recalled: ReadonlyMap<string, readonly string[]>;
  readonly onDeeper: () => void;
  readonly onShorter: () => void;
  readonly onAnswered: (event: SectionAnsweredEvent) => void;
  /** A button with `data-go` was pressed: to a section, or with none to the end. */
  readonly onGo: (event: Event) => void;
  readonly onPause: () => void;
}

const SIGNS = { open: '○', begun: '◐', done: '●' };

/** One theme: where the person is, its questions, the ways on, and all themes to jump to. */
export function renderTheme(screen: ThemeScreen) {
  const { structure, words, texts, draft, at, onAnswered, onGo, onPause } = screen;
  const { section, number, previous, next } = at;
  const answered = answeredCount(structure, draft.answers);
  const total = itemCount(structure);
  const themeWords = words.sections[section.id];
  return html`
    <div class="asking">
      <div class="theme">
        <div class="progress">
          <span>${texts.where(number, structure.sections.length)}</span>
          <span class="soft">${texts.answered(answered, total)}</span>
          <progress aria-label=${texts.progress} value=${answered} max=${total}></progress>
          ${renderKept(screen)}
        </div>
        <h2 part="title" tabindex="-1">${themeWords?.title}</h2>
        <p class="lead">${themeWords?.explanation}</p>
        <werkspiegel-section
          .section=${section}
          .words=${words}
          .waysOut=${structure.waysOut}
          .organisation=${structure.organisation === true}
          .recalled=${screen.recalled}
          .answers=${draft.answers}
          @section-answered=${onAnswered}
        ></werkspiegel-section>
        ${renderDepth(screen)}
        <div class="actions">
          ${
            previous === undefined
              ? nothing
              : html`<button type="button" data-go=${previous} data-way="back" @click=${onGo}>${texts.back}</button>`
          }
          <button type="button" class="primary" data-go=${next ?? ''} @click=${onGo}>
            ${next === undefined ? texts.toEnd : texts.next}
          </button>
          ${
            sectionState(section, draft.answers) === 'done'
              ? nothing
              : html`<button type="button" class="quiet" data-go=${next ?? ''} @click=${onGo}>${texts.skip}</button>`
          }
          <button type="button" class="quiet" @click=${onPause}>${texts.pause}</button>
        </div>
      </div>
      ${renderNavigation(screen)}
    </div>
  `;
}

/** Deeper into this theme, or back to the short questions. */
function renderDepth({ texts, canDeepen, canShorten, onDeeper, onShorter }: ThemeScreen) {
  if (canDeepen) {
    return html`
      <div class="deeper">
        <p>${texts.deeper}</p>
        <button type="button" @click=${onDeeper}>${texts.deeperAction}</button>
      </div>
    `;
  }
  return canShorten ? html`<button type="button" class="quiet" @click=${onShorter}>${texts.shorter}</button>` : nothing;
}

/** How the last answer stands with the store: said only when it is true. */
function renderKept({ texts, status, place, shared }: ThemeScreen) {
  return html`
    <span class="kept soft">
      ${status === 'saved' ? html`<span aria-hidden="true">✓</span> ${texts.saved[place]}` : nothing}
    </span>
    ${shared ? html`<p class="notice" role="status">${texts.shared}</p>` : nothing}
  `;
}

function renderNavigation({ structure, words, texts, draft, at, onGo }: ThemeScreen) {
  return html`
    <nav part="navigation" aria-label=${texts.themes}>
      <h3>${texts.themes}</h3>
      <ol role="list">
        ${structure.sections.map((section) => {
          const { id } = section;
          const state = sectionState(section, draft.answers);
          return html`
            <li>
              <button type="button" data-go=${id} aria-current=${id === at.section.id ? 'step' : nothing} @click=${onGo}>
                <span aria-hidden="true">${SIGNS[state]}</span>
                <span>${words.sections[id]?.title} <span class="soft">${texts.themeState[state]}</span></span>
              </button>
            </li>
          `;
        })}
      </ol>
    </nav>
  `;
}
