import { html, nothing, render } from 'lit';
import type { Afname, Dossier, Draft, WerkspiegelRecord } from '../storage/record.js';
import { type AnswerRow, answerRows, type ContentOf } from './answer-rows.js';
import { type DossierRow, dossierRows } from './dossier-rows.js';
import { exportWords as words } from './export-words.nl.js';
import { recordTime } from './record-time.js';

/** No address in the file may ever be asked for anything, whoever opens it. */
const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; font: 1.125em/1.5 sans-serif; }
h2 { margin-top: 2em; border-top: 1px solid #777; padding-top: 1em; }
dt { font-weight: bold; }
dd { margin: 0 0 1em; }
dt, dd { break-inside: avoid; }
h2, h3, dt { break-after: avoid; }
</style>
`;

/**
 * All that a person answered, as a page of its own to read, keep or print.
 *
 * @param language Of the words that `contentOf` gives.
 */
export function recordsHtml(records: readonly WerkspiegelRecord[], contentOf: ContentOf, language: string): string {
  // A document that is shown nowhere: nothing in it loads or runs, and Lit does the escaping.
  const page = document.implementation.createHTMLDocument(words.title);
  page.documentElement.lang = language;
  render(renderPage(records, contentOf), page.body, { creationScope: page });
  removeComments(page.body);
  // Style and charset are put in as text: as an element, the style would be stopped by the Content-Security-Policy of the page we are on.
  const { outerHTML } = page.documentElement.cloneNode(false) as HTMLElement;
  const start = outerHTML.slice(0, -'</html>'.length);
  return `<!doctype html>\n${start}\n<head>\n${HEAD}${page.head.innerHTML}\n</head>\n${page.body.outerHTML}\n</html>\n`;
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

/** Lit marks the places of values with comments, which mean nothing in a file. */
function removeComments(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}
