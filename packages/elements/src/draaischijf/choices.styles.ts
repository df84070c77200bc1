import { css } from 'lit';

/** A disc with its two groups of choices, and what comes of them beside it. */
export const choicesStyles = css`
  :host {
    /* Four hues that say nothing of good or bad. Each has a weave of its own beside it. */
    --_hue-0: #1f5fa8;
    --_hue-1: #8a4b9c;
    --_hue-2: #a8611a;
    --_hue-3: #0e7b83;
  }

  .hue-0 {
    --_hue: var(--_hue-0);
  }

  .hue-1 {
    --_hue: var(--_hue-1);
  }

  .hue-2 {
    --_hue: var(--_hue-2);
  }

  .hue-3 {
    --_hue: var(--_hue-3);
  }

  .turning,
  .rings,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }

  .rings {
    gap: 0.75em;
    max-inline-size: 30em;
  }

  werkspiegel-disc {
    font-size: inherit;
  }

  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }

  label {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* The thick border of a chosen card takes this room, so that nothing moves. */
    outline: 2px solid transparent;
    outline-offset: -3px;
    background-color: var(--_paper);
    cursor: pointer;
  }

  label::after {
    content: '✓' / '';
    grid-column: -2;
    visibility: hidden;
    font-weight: 700;
  }

  label:hover,
  label:has(input:checked) {
    background-color: color-mix(in srgb, var(--_hue, var(--_accent)) 10%, var(--_paper));
  }

  label:has(input:checked) {
    border-color: var(--_hue, var(--_accent));
    outline-color: var(--_hue, var(--_accent));
  }

  label:has(input:checked)::after {
    visibility: visible;
  }

  label:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  label > span {
    grid-column: 3;
    min-inline-size: 0;
  }

  .choices label {
    overflow-wrap: anywhere;
  }

  .more {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  input:focus-visible {
    outline: none;
  }

  .sign {
    inline-size: 1.7em;
    block-size: 1.7em;
    fill: none;
    stroke: var(--_hue, var(--_ink));
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @container (inline-size > 46em) {
    .turning {
      grid-template-columns: minmax(0, 28em) minmax(0, 1fr);
      gap: 2em;
    }

    .outcome {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    label:has(input:checked) {
      outline-color: Highlight;
    }

    .sign {
      stroke: CanvasText;
    }
  }
`;
