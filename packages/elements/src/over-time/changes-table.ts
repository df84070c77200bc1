import { html } from 'lit';
import type { ChangedTheme } from './past-checks.js';

/** A table with a row per theme and below it its elements. */
export interface ChangesTable {
  /** Unique on the screen; the caption has it. */
  readonly id: string;
  readonly caption: string;
  /** Above the names, then above every cell of a row. */
  readonly headings: readonly string[];
  readonly themes: readonly ChangedTheme[];
}

/** How a row becomes text: its name, and its cells in the order of the headings. */
interface RowTexts {
  readonly theme: (theme: ChangedTheme) => string;
  readonly element: (id: string) => string;
  readonly cells: (row: Omit<ChangedTheme, 'elements'>) => readonly string[];
  /** Of the names. */
  readonly language: string;
}

/** The numbers of what changed. */
export function renderChangesTable({ id, caption, headings, themes }: ChangesTable, texts: RowTexts) {
  const renderRow = (kind: 'theme' | 'element', name: string, cells: readonly string[]) => html`
    <tr class=${kind}>
      <th scope="row" lang=${texts.language}>${name}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>
  `;
  return html`
    <div class="table-frame" role="region" aria-labelledby=${id} tabindex="0">
      <table>
        <caption id=${id}>${caption}</caption>
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${themes.map((theme) => [
            renderRow('theme', texts.theme(theme), texts.cells(theme)),
            theme.elements.map((element) => renderRow('element', texts.element(element.id), texts.cells(element))),
          ])}
        </tbody>
      </table>
    </div>
  `;
}
