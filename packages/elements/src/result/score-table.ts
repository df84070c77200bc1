import { html } from 'lit';

export interface ScoreTableRow {
  readonly label: string;
  /** A theme stands above its elements. */
  readonly isTheme: boolean;
  readonly score: string;
  readonly word: string;
}

/** The numbers. This table is the one place where they stand. */
export function renderScoreTable(
  headings: { readonly subject: string; readonly score: string; readonly word: string },
  rows: readonly ScoreTableRow[],
) {
  return html`
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">${headings.subject}</th>
          <th scope="col">${headings.score}</th>
          <th scope="col">${headings.word}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, isTheme, score, word }) => html`
            <tr class=${isTheme ? 'theme' : 'element'}>
              <th scope="row">${label}</th>
              <td>${score}</td>
              <td>${word}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
