import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { arc, at, sector } from './arcs.js';
import { discStyles } from './disc.styles.js';
import { DiscChosenEvent, DiscTurnedEvent } from './disc-events.js';
import { hueStyles } from './hue.styles.js';
import { INNER_PICTURES, OUTER_PICTURES } from './pictograms.js';
import { type RingLines, renderRingText, type Said } from './ring-text.js';
import { innerAt, placeOf, type Quarter } from './turn.js';
import { TurnController } from './turn-controller.js';

const QUARTERS = [0, 1, 2, 3] as const;

/** A word of more letters is set smaller on the inner ring, also in the widest letters of a host. */
const LONG = 11;

/** Where what is said stands, on a narrow drawing and on a wide one. */
const OUTER_LINES: Readonly<Record<Width, RingLines>> = {
  narrow: { size: 18, radii: [181, 161, 141] },
  wide: { size: 14, radii: [184, 168, 152] },
};
const INNER_LINES: Readonly<Record<Width, RingLines>> = {
  narrow: { size: 14.5, radii: [92, 77, 62] },
  wide: { size: 11.5, radii: [93, 80, 67] },
};
const WIDTHS = ['narrow', 'wide'] as const;
type Width = (typeof WIDTHS)[number];

/** Something for each quadrant, clockwise from the top right. */
export type PerQuarter<T> = readonly [T, T, T, T];

/** What happens in a quadrant. */
export interface DiscWindow {
  readonly mark: string;
  readonly word: string;
}

/** The words at the four ends of the axes. */
export interface DiscAxes {
  readonly up: string;
  readonly down: string;
  readonly right: string;
  readonly left: string;
}

/**
 * The drawing of the disc: an outer ring that stands still and an inner one that turns under the hand. It mirrors two groups of radios
 * that are the control, so it is hidden from assistive technology and has no focus.
 *
 * @element werkspiegel-disc
 * @fires {DiscTurnedEvent} disc-turned - The person turned the ring. Not composed: heard by the tool alone.
 * @fires {DiscChosenEvent} disc-chosen - The person pointed at a part of a ring. Not composed: heard by the tool alone.
 */
export class WerkspiegelDisc extends LitElement {
  static override styles = [hueStyles, discStyles];

  /** What is said on the rings, on a disc without names and windows: the inner one as it stands when it is not turned. */
  @property({ attribute: false }) says:
    | { readonly outer: PerQuarter<Said>; readonly inner: PerQuarter<Said> }
    | undefined;
  /** The words on the outer ring. Undefined: no names. */
  @property({ attribute: false }) outer: PerQuarter<string> | undefined;
  /** The words on the inner ring, as it stands when it is not turned. Undefined: no names. */
  @property({ attribute: false }) inner: PerQuarter<string> | undefined;
  /** Between the rings. Undefined: nothing is said there, and the colours of the rings do not answer each other. */
  @property({ attribute: false }) windows: PerQuarter<DiscWindow> | undefined;
  @property({ attribute: false }) axes: DiscAxes | undefined;
  @property({ attribute: false }) outerChosen: Quarter | undefined;
  @property({ attribute: false }) innerChosen: Quarter | undefined;
  /** Quarter turns of the inner ring, as in `DiscChoice`. */
  @property({ attribute: false }) turn = 0;

  readonly #turning = new TurnController(
    this,
    (turn) => {
      if (turn !== this.turn) this.dispatchEvent(new DiscTurnedEvent(turn));
    },
    (quarter) => this.dispatchEvent(new DiscChosenEvent('inner', innerAt(quarter, this.turn))),
  );

  override connectedCallback() {
    super.connectedCallback();
    // Nothing here is for a screen reader: the radios say and do the same.
    this.setAttribute('aria-hidden', 'true');
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#turning.sheet];
    return root;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('turn')) this.#turning.rest(this.turn);
  }

  protected override render() {
    return html`
      <div class=${this.windows ? 'disc' : 'disc plain'}>
        <svg viewBox=${this.windows ? '-20 -26 440 452' : '-2 -2 404 404'} focusable="false">
          <defs>${QUARTERS.map(renderPattern)}</defs>
          ${QUARTERS.map((quarter) => this.#renderOuter(quarter))}
          ${this.windows ? QUARTERS.map((quarter) => this.#renderWindow(quarter, this.windows?.[quarter])) : nothing}
          ${this.axes ? renderAxes(this.axes) : nothing}
        </svg>
        <div
          class="ring"
          @pointerdown=${this.#turning.onPointerdown}
          @pointermove=${this.#turning.onPointermove}
          @pointerup=${this.#turning.onPointerup}
          @pointercancel=${this.#turning.onPointercancel}
        >
          <svg viewBox="-108 -108 216 216" focusable="false">
            <defs>${QUARTERS.map(renderPattern)}</defs>
            ${QUARTERS.map((quarter) => this.#renderInner(quarter))}
            <circle class="hub" r="13" />
          </svg>
          ${QUARTERS.map(
            (quarter) => html`
              <svg class="picture at-${quarter}" viewBox="-2 -2 28 28" focusable="false">${INNER_PICTURES[quarter]}</svg>
            `,
          )}
        </div>
      </div>
    `;
  }

  #renderOuter(quarter: Quarter) {
    const chosen = quarter === this.outerChosen ? ' chosen' : '';
    const inside = this.outer ? 136 : 130;
    const isTop = quarter === 0 || quarter === 3;
    return svg`
      <g class="part hue-${quarter}${chosen}" @click=${() => this.dispatchEvent(new DiscChosenEvent('outer', quarter))}>
        <path class="field" d=${sector(quarter, inside, 199, 200)} />
        <path class="weave" d=${sector(quarter, inside, 199, 200)} fill="url(#weave-${quarter})" />
        ${this.outer ? renderPicture('picture', quarter, 182, 30) : renderPicture('picture', quarter, 145, 26)}
        ${
          this.outer
            ? svg`
                <path id="outer-${quarter}" class="line" d=${arc(quarter, isTop ? 144 : 158, 200, !isTop)} />
                <text class="name"><textPath href="#outer-${quarter}" startOffset="50%">${this.outer[quarter]}</textPath></text>
              `
            : svg`${renderPicture('picture corner', quarter, 243, 40)}${this.#renderSaid('outer', quarter, quarter)}`
        }
      </g>
    `;
  }

  /** All of it where there is room; else all of what is chosen, and the rest short. */
  #renderSaid(ring: 'outer' | 'inner', quarter: Quarter, place: Quarter) {
    const said = this.says?.[ring][quarter];
    if (!said) return nothing;
    const isChosen = quarter === (ring === 'outer' ? this.outerChosen : this.innerChosen);
    const lines = ring === 'outer' ? OUTER_LINES : INNER_LINES;
    return WIDTHS.map((width) => {
      const texts = width === 'wide' || isChosen ? [said.full, said.short] : [said.short];
      const text = renderRingText(
        `${ring}-${quarter}-${width}`,
        texts,
        lines[width],
        quarter,
        place,
        ring === 'outer' ? 200 : 0,
      );
      return svg`<g class=${width}>${text}</g>`;
    });
  }

  #renderWindow(quarter: Quarter, { mark, word }: DiscWindow = { mark: '', word: '' }) {
    const isTop = quarter === 0 || quarter === 3;
    const chosen = quarter === this.outerChosen ? ' chosen' : '';
    return svg`
      <g class="window${chosen}">
        <path class="pill" d=${arc(quarter, 121.5, 200, !isTop, 14)} />
        <path id="window-${quarter}" class="line" d=${arc(quarter, isTop ? 116 : 127, 200, !isTop)} />
        <text><textPath href="#window-${quarter}" startOffset="50%">${mark} ${word}</textPath></text>
      </g>
    `;
  }

  #renderInner(quarter: Quarter) {
    const place = placeOf(quarter, this.turn);
    const isTop = place === 0 || place === 3;
    const chosen = quarter === this.innerChosen ? ' chosen' : '';
    return svg`
      <g class="part hue-${quarter}${chosen}">
        <path class="field" d=${sector(quarter, 0, 107, 0)} />
        <path class="weave" d=${sector(quarter, 0, 107, 0)} fill="url(#weave-${quarter})" />
        ${
          this.inner
            ? svg`
                <path id="inner-${quarter}" class="line" d=${arc(quarter, isTop ? 84 : 97, 0, !isTop)} />
                <text class=${this.inner[quarter].length > LONG ? 'name long' : 'name'}><textPath href="#inner-${quarter}" startOffset="50%">${this.inner[quarter]}</textPath></text>
              `
            : this.#renderSaid('inner', quarter, place)
        }
      </g>
    `;
  }
}

/** Where each hue has its own weave: dots, slanted lines, waves, a grid. */
function renderPattern(quarter: Quarter) {
  const lines = [
    svg`<circle cx="5" cy="5" r="1.5" />`,
    svg`<path d="M-2.5 2.5 2.5-2.5M0 10 10 0M7.5 12.5l5-5" />`,
    svg`<path d="M0 5q2.5-4 5 0t5 0" />`,
    svg`<path d="M0 5h10M5 0v10" />`,
  ][quarter];
  return svg`
    <pattern id="weave-${quarter}" class="hue-${quarter}" width="10" height="10" patternUnits="userSpaceOnUse">${lines}</pattern>
  `;
}

function renderAxes({ up, down, right, left }: DiscAxes) {
  return svg`
    <g class="axes">
      <text x="200" y="-9">${up}</text>
      <text x="200" y="419">${down}</text>
      <text transform="translate(404 200) rotate(90)">${right}</text>
      <text transform="translate(-4 200) rotate(-90)">${left}</text>
    </g>
  `;
}

/** The picture of a quarter in the middle of its quadrant, at this distance of the centre of the outer drawing. */
function renderPicture(className: string, quarter: Quarter, radius: number, size: number) {
  const [x, y] = at(quarter * 90 - 45, radius, 200);
  return svg`
    <svg class=${className} x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} viewBox="-2 -2 28 28">
      ${OUTER_PICTURES[quarter]}
    </svg>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-disc': WerkspiegelDisc;
  }
}
