import { html, svg } from 'lit';
import { CIRCLE_SIZE, type Mark, RINGS, type Side } from './circle.js';

/** A shape for each side, so that no colour is needed to tell them apart. */
const SHAPES: Readonly<Record<Side, ReturnType<typeof svg>>> = {
  left: svg`<circle r="12" />`,
  up: svg`<path d="M0-15 15 0 0 15-15 0z" />`,
  right: svg`<path d="M0-16 15 11h-30z" />`,
  below: svg`<circle r="12" stroke-dasharray="4 4" />`,
};
/** Where the number stands in its shape. */
const DOWN: Readonly<Record<Side, number>> = { left: 5, up: 5, right: 7, below: 5 };

interface CircleWords {
  readonly me: string;
  /** From near to far. */
  readonly rings: readonly string[];
  /** Left, up and right. */
  readonly sides: readonly string[];
}

/** The circle. The list beside it says the same, so it is not read out. */
export function drawCircle(marks: readonly Mark[], { me, rings, sides }: CircleWords) {
  const middle = CIRCLE_SIZE / 2;
  const [left, up, right] = sides;
  return html`
    <svg class="circle" viewBox="0 -26 ${CIRCLE_SIZE} ${CIRCLE_SIZE + 52}" aria-hidden="true" focusable="false">
      ${RINGS.map((radius) => svg`<circle class="ring" cx=${middle} cy=${middle} r=${radius} />`)}
      <circle class="me" cx=${middle} cy=${middle} r="28" />
      <text class="me-word" x=${middle} y=${middle + 5} text-anchor="middle">${me}</text>
      ${RINGS.map((radius, at) => renderRingWord(rings[at], middle + radius * Math.SQRT1_2))}
      <text class="side-word" x=${middle} y="-8" text-anchor="middle">◆ ${up}</text>
      <text class="side-word" x="2" y=${CIRCLE_SIZE + 18}>● ${left}</text>
      <text class="side-word" x=${CIRCLE_SIZE - 2} y=${CIRCLE_SIZE + 18} text-anchor="end">▲ ${right}</text>
      ${marks.map(
        ({ x, y, side }, at) => svg`
          <g class="mark" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">
            ${SHAPES[side]}<text y=${DOWN[side]} text-anchor="middle">${at + 1}</text>
          </g>
        `,
      )}
    </svg>
  `;
}

/** On its ring, between the sides where people stand. */
function renderRingWord(word: string | undefined, at: number) {
  return svg`<text class="ring-word" x=${at} y=${at} text-anchor="middle">${word}</text>`;
}
