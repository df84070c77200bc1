import { html, svg } from 'lit';

export interface Bar {
  readonly label: string;
  /** 1 to 4. Undefined: there is no bar, only the word. */
  readonly score: number | undefined;
  readonly word: string;
}

/** Bars on a scale to 4, the words beside them. The words tell all; the drawing is hidden from a screen reader. */
export function renderBars(bars: readonly Bar[]) {
  return html`
    <ul class="bars" role="list">
      ${bars.map(
        ({ label, score, word }) => html`
          <li>
            <span class="bar-label">${label}</span>
            <span class="bar-word">${word}</span>
            ${renderBar(score)}
          </li>
        `,
      )}
    </ul>
  `;
}

function renderBar(score: number | undefined) {
  const ticks = [1, 2, 3].map((step) => svg`<line x1=${step} x2=${step} y1="0" y2="1" />`);
  return html`
    <svg class="bar" viewBox="0 0 4 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-track" width="4" height="1" />
      ${score === undefined ? '' : svg`<rect class="bar-fill" width=${score} height="1" />`}${ticks}
    </svg>
  `;
}
