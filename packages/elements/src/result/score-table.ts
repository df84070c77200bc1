import { html, nothing } from 'lit';

export interface ScoreTableRow {
  readonly label: string;
  /** A theme stands above its elements. */
  readonly isTheme: boolean;
  readonly score: string;
  readonly word: string;
  /** Whether the organisation makes it possible, in words. Empty for a theme. */
  readonly organisation?: string;
}

interface ScoreTableHeadings {
  readonly subject: string;
  readonly score: string;
  readonly word: string;
  /** Absent: the column is left out. */
  readonly organisation?: string;
}

/** The numbers. This table is the one place where they stand. Its roles are said: laid out otherwise, it is no table to some engines. */
export function renderScoreTable(headings: ScoreTableHeadings, rows: readonly ScoreTableRow[]) {
  const { organisation: heading } = headings;
  return html`
    <table class="scores" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${headings.subject}</th>
          <th scope="col" role="columnheader">${headings.score}</th>
          <th scope="col" role="columnheader">${headings.word}</th>
          ${heading === undefined ? nothing : html`<th scope="col" role="columnheader">${heading}</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ label, isTheme, score, word, organisation }) => html`
            <tr class=${isTheme ? 'theme' : 'element'} role="row">
              <th scope="row" role="rowheader">${label}</th>
              <td role="cell">${score}</td>
              <td role="cell">${word}</td>
              ${heading === undefined ? nothing : html`<td role="cell">${organisation}</td>`}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
