import { render, type TemplateResult } from 'lit';
import { printStyles } from './print.styles.js';

export interface Report {
  /** The title of the printed document. */
  readonly title: string;
  readonly language: string;
  readonly body: TemplateResult;
  /** What this report has beside the sheet of every report. */
  readonly styles?: string;
}

/**
 * Prints a report from a frame of its own, so that the paper never holds the host's page.
 *
 * @param place Where the frame may stand for a moment: a node in the tool's own tree.
 */
export function printReport(place: ParentNode, report: Report): void {
  const frame = document.createElement('iframe');
  frame.title = report.title;
  frame.className = 'print-frame';
  place.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    frame.remove();
    return;
  }
  fillReport(view, report);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}

/** Fills an empty document with a report. The sheet is made with the frame's own constructor: a document adopts no other. */
export function fillReport(view: Window & typeof globalThis, { title, language, body, styles = '' }: Report) {
  const { document } = view;
  document.title = title;
  document.documentElement.lang = language;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles + styles);
  document.adoptedStyleSheets = [sheet];
  render(body, document.body);
}
