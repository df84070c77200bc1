import type { OutcomeWords, ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { renderReadAloud } from '../../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { spoken } from '../../read-aloud/spoken.js';
import { PICTOGRAMS, type PictogramId, renderPictogram } from '../pictograms.js';
import type { AnswerRow, SummarySection } from './summary.js';
import type { OutcomeInterfaceWords } from './words.js';

/** What was taken back a moment ago, and can be put back. */
export interface TakenBack {
  readonly section: string;
  readonly item: string;
  readonly label: string;
}

interface CheckContext {
  readonly language: ScanLanguage;
  readonly reader: ReadAloudController;
  readonly words: OutcomeWords['check'];
  readonly texts: OutcomeInterfaceWords['check'];
  readonly takenBack: TakenBack | undefined;
  readonly onChange: (row: AnswerRow) => void;
  readonly onTakeBack: (row: AnswerRow, section: string) => void;
  readonly onPutBack: () => void;
  /** This point is right: on to the next one. */
  readonly onRight: (section: string) => void;
}

/** All answers to read back, a point at a time. Each can be changed, or taken back. */
export function renderCheck(sections: readonly SummarySection[], context: CheckContext) {
  const { words, texts, language, reader } = context;
  const first = sections.find(({ rows }) => rows.length > 0);
  return html`
    <p>${words.hint}</p>
    ${first ? nothing : html`<p class="notice">${texts.nothing}</p>`}
    ${sections.map(
      (section) => html`
        <details class="point" data-point=${section.id} ?open=${section === first}>
          <summary>${section.title}</summary>
          ${section.rows.length > 0 ? renderReadAloud(reader, section.id, spoken([section.title, ...section.rows.map(saidIn)]), language, section.title) : nothing}
          ${section.rows.length > 0 ? html`<ul class="kept">${section.rows.map((row) => renderRow(row, section.id, context))}</ul>` : html`<p class="soft">${texts.nothingYet}</p>`}
          ${renderTakenBack(section.id, context)}
          ${
            section.rows.length > 0
              ? html`
                  <div class="actions">
                    <button type="button" class="primary" @click=${() => context.onRight(section.id)}>${words.yes}</button>
                  </div>
                `
              : nothing
          }
        </details>
      `,
    )}
  `;
}

/** As it is read aloud: what it is about, and what was said. */
function saidIn({ label, said }: AnswerRow): string {
  return said.length === 0 ? label : `${label}: ${said.map(({ text }) => text).join(', ')}`;
}

function renderRow(row: AnswerRow, section: string, { texts, onChange, onTakeBack }: CheckContext) {
  const { item, label, said } = row;
  return html`
    <li data-item=${row.keys[0] ?? item.id}>
      ${item.pictogram in PICTOGRAMS ? renderPictogram(item.pictogram as PictogramId) : nothing}
      <div class="what">
        <span class="soft">${label}</span>
        ${said.map(
          ({ question, text, about }) =>
            html`<span>${about === undefined ? nothing : html`<span class="soft">${question}</span> `}<strong>${text}</strong></span>`,
        )}
      </div>
      <div class="actions">
        <button type="button" class="change" aria-label="${texts.change}: ${label}" @click=${() => onChange(row)}>${texts.change}</button>
        <button type="button" class="quiet" aria-label="${texts.takeBack}: ${label}" @click=${() => onTakeBack(row, section)}>${texts.takeBack}</button>
      </div>
    </li>
  `;
}

function renderTakenBack(section: string, { texts, takenBack, onPutBack }: CheckContext) {
  const here = takenBack?.section === section ? takenBack : undefined;
  return html`
    <div class="actions">
      <p role="status">${here ? texts.takenBack(here.label) : nothing}</p>
      ${here ? html`<button type="button" id="put-back" @click=${onPutBack}>${texts.putBack}</button>` : nothing}
    </div>
  `;
}
