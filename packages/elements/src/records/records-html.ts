import { html, nothing } from 'lit';
import { pageFile } from '../print/page-file.js';
import type { Afname, Dossier, Draft, WerkspiegelRecord } from '../storage/record.js';
import { type AnswerRow, answerRows, type ContentOf } from './answer-rows.js';
import { type DossierRow, dossierRows } from './dossier-rows.js';
import { exportWords as words } from './export-words.nl.js';
import { recordTime } from './record-time.js';

/**
 * All that a person answered, as a page of its own to read, keep or print.
 *
 * @param language Of the words that `contentOf` gives.
 */
export function recordsHtml(records: readonly WerkspiegelRecord[], contentOf: ContentOf, language: string): string {
  return pageFile({ title: words.title, language, body: renderPage(records, contentOf) });
}

function renderPage(records: readonly WerkspiegelRecord[], contentOf: ContentOf) {
  return html`
    <h1>${words.title}</h1>
    <p>${words.mirror}</p>
    ${records.length === 0 ? html`<p>${words.noRecords}</p>` : nothing}
    ${records.map((record) =>
      record.kind === 'dossier'
        ? renderDossier(record, dossierRows(record, contentOf))
        : renderCheck(record, answerRows(record, contentOf)),
    )}
  `;
}

function renderCheck(record: Afname | Draft, rows: readonly AnswerRow[]) {
  const { id, version } = record.questionnaire;
  return html`
    <h2>${headed(recordTime(record), words.heading)}</h2>
    <p>${words.about(words.kind[record.kind], id, version)}</p>
    ${rows.length === 0 ? html`<p>${words.noAnswers}</p>` : nothing}
    ${themesOf(rows).map(
      (theme) => html`
        ${theme === '' ? nothing : html`<h3>${theme}</h3>`}
        <dl>${rows.filter((row) => row.theme === theme).map(renderAnswer)}</dl>
      `,
    )}
  `;
}

function renderAnswer({ question, answer, step }: AnswerRow) {
  return html`
    <dt>${question}</dt>
    <dd>${answer}${step === undefined ? nothing : html` (${words.step(step)})`}</dd>
  `;
}

function renderDossier({ changedAt }: Dossier, rows: readonly DossierRow[]) {
  return html`
    <h2>${headed(changedAt, words.dossier)}</h2>
    ${rows.length === 0 ? html`<p>${words.noSteps}</p>` : nothing}
    <dl>
      ${rows.map(
        ({ at, element, question, answer }) => html`
          <dt>${question}${element === '' ? nothing : html` (${element})`}</dt>
          <dd>${answer}, ${headed(at, words.onDay)}</dd>
        `,
      )}
    </dl>
  `;
}

/** A time that cannot be read stays as it is: the host's own store is not ours to judge here. */
function headed(time: string, inWords: (day: Date) => string): string {
  const day = new Date(time);
  return Number.isNaN(day.getTime()) ? time : inWords(day);
}

/** In the order of the questions; what belongs to no theme comes last, as an empty name. */
function themesOf(rows: readonly AnswerRow[]): string[] {
  return [...new Set(rows.map(({ theme }) => theme))];
}
