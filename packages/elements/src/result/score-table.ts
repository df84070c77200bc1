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

/** The numbers. This table is the one place where they stand. */
export function renderScoreTable(headings: ScoreTableHeadings, rows: readonly ScoreTableRow[]) {
  const { organisation: heading } = headings;
  return html`
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">${headings.subject}</th>
          <th scope="col">${headings.score}</th>
          <th scope="col">${headings.word}</th>
          ${heading === undefined ? nothing : html`<th scope="col">${heading}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, isTheme, score, word, organisation }) => html`
            <tr class=${isTheme ? 'theme' : 'element'}>
              <th scope="row">${label}</th>
              <td>${score}</td>
              <td>${word}</td>
              ${heading === undefined ? nothing : html`<td>${organisation}</td>`}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
