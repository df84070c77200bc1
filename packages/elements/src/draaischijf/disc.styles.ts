import { css } from 'lit';

/** The drawing takes its colours from the tool around it. */
export const discStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    user-select: none;
    -webkit-user-select: none;
  }

  .disc {
    position: relative;
    aspect-ratio: 440 / 452;
  }

  .disc > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .disc:not(.plain) .part,
  .disc:not(.plain) pattern {
    --_tint: var(--_hue);
  }

  .part,
  pattern {
    --_tint: var(--_accent);
  }

  .plain > svg .part,
  .plain > svg pattern {
    --_tint: var(--_hue);
  }

  .plain .ring .weave {
    fill: none;
  }

  .field {
    fill: color-mix(in srgb, var(--_tint) 16%, var(--_paper));
    stroke: color-mix(in srgb, var(--_tint) 60%, var(--_paper));
    stroke-width: 1;
    transition: fill 120ms ease-out;
  }

  pattern circle {
    fill: color-mix(in srgb, var(--_tint) 44%, var(--_paper));
  }

  pattern path {
    fill: none;
    stroke: color-mix(in srgb, var(--_tint) 44%, var(--_paper));
    stroke-width: 1;
  }

  .weave {
    pointer-events: none;
  }

  .chosen > .field {
    fill: color-mix(in srgb, var(--_tint) 28%, var(--_paper));
  }

  /* It lies above the field. */
  .chosen > .weave {
    stroke: var(--_ink);
    stroke-width: 3;
  }

  .part {
    cursor: pointer;
  }

  .picture {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
    overflow: visible;
  }

  .line {
    fill: none;
    stroke: none;
  }

  text {
    fill: var(--_ink);
    font-family: inherit;
    text-anchor: middle;
    pointer-events: none;
  }

  /* A rim of paper around the letters keeps them clear of the weave. */
  .name {
    font-size: 19px;
    font-weight: 600;
    paint-order: stroke;
    stroke: color-mix(in srgb, var(--_tint) 16%, var(--_paper));
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .ring .name {
    font-size: 17px;
  }

  .ring .long {
    font-size: 15px;
  }

  .chosen > .name {
    font-weight: 700;
    stroke: color-mix(in srgb, var(--_tint) 28%, var(--_paper));
  }

  .window text {
    font-size: 16px;
  }

  .pill {
    fill: none;
    stroke: none;
  }

  .window.chosen .pill {
    stroke: var(--_ink);
    stroke-width: 25;
    stroke-linecap: round;
  }

  .window.chosen text {
    fill: var(--_paper);
    font-size: 20px;
    font-weight: 700;
  }

  .axes text {
    fill: var(--_ink-soft);
    font-size: 16px;
    pointer-events: none;
  }

  .ring {
    position: absolute;
    inset: 0;
    inline-size: 49.1%;
    aspect-ratio: 1;
    margin: auto;
    border-radius: 50%;
    cursor: grab;
    /* A finger on the ring turns it; beside it the page scrolls. */
    touch-action: pinch-zoom;
    rotate: var(--_angle);
    transition: rotate 190ms cubic-bezier(0.3, 1.35, 0.6, 1);
  }

  .ring > svg:first-child {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    border-radius: 50%;
  }

  .ring > .picture {
    position: absolute;
    inline-size: 20%;
    aspect-ratio: 1;
    /* Upright, however the ring is turned. */
    rotate: calc(-1 * var(--_angle));
    transition: rotate 190ms cubic-bezier(0.3, 1.35, 0.6, 1);
  }

  .at-0,
  .at-3 {
    inset-block-start: 23%;
  }

  .at-1,
  .at-2 {
    inset-block-end: 23%;
  }

  .at-0,
  .at-1 {
    right: 23%;
  }

  .at-2,
  .at-3 {
    left: 23%;
  }

  .plain {
    aspect-ratio: 1;
  }

  .plain .ring {
    inline-size: 62.4%;
  }

  .plain .ring > .picture {
    inline-size: 15%;
  }

  .plain .at-0,
  .plain .at-3 {
    inset-block-start: 31%;
  }

  .plain .at-1,
  .plain .at-2 {
    inset-block-end: 31%;
  }

  .plain .at-0,
  .plain .at-1 {
    right: 31%;
  }

  .plain .at-2,
  .plain .at-3 {
    left: 31%;
  }

  .said {
    paint-order: stroke;
    stroke: color-mix(in srgb, var(--_tint) 16%, var(--_paper));
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .chosen .said {
    stroke: color-mix(in srgb, var(--_tint) 28%, var(--_paper));
  }

  .wide,
  .corner,
  .part:has(> .narrow .third) > .picture:not(.corner) {
    display: none;
  }

  /* Three lines leave no room on the ring: the picture stands outside it. */
  .part:has(> .narrow .third) > .corner {
    display: inline;
  }

  .hub {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 1.5;
  }

  .held {
    cursor: grabbing;
  }

  .held,
  .held > .picture {
    transition: none;
  }

  /* What they say is of before, while the ring is under way. */
  .disc:has(.held) .window {
    opacity: 0.35;
  }

  @container (inline-size > 24em) {
    .narrow,
    .part:has(> .narrow .third) > .corner {
      display: none;
    }

    .wide,
    .part:has(> .narrow .third) > .picture:not(.corner),
    .part:has(> .wide .third) > .corner {
      display: inline;
    }

    .part:has(> .wide .third) > .picture:not(.corner) {
      display: none;
    }
  }

  @container (inline-size > 26em) {
    .name {
      font-size: 16px;
    }

    .ring .name {
      font-size: 15px;
    }

    .ring .long {
      font-size: 14px;
    }

    .window text {
      font-size: 14px;
    }

    .window.chosen text {
      font-size: 18px;
    }

    .axes text {
      font-size: 13px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .ring,
    .ring > .picture,
    .field {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .field {
      fill: Canvas;
      stroke: CanvasText;
    }

    pattern circle {
      fill: GrayText;
    }

    pattern path {
      stroke: GrayText;
    }

    text,
    .axes text {
      fill: CanvasText;
    }

    .name,
    .said,
    .chosen .said,
    .chosen > .name {
      stroke: Canvas;
    }

    .chosen > .field {
      fill: Canvas;
    }

    .chosen > .weave {
      stroke: Highlight;
      stroke-width: 5;
    }

    .picture {
      stroke: CanvasText;
    }

    .window.chosen .pill {
      stroke: Highlight;
    }

    .window.chosen text {
      fill: HighlightText;
    }

    .hub {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
