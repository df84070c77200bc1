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
  }

  legend {
    margin-block-end: 0.25em;
  }

  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }

  .answer {
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    gap: 0.5em;
    padding: 0.4em 0.6em;
  }

  /* What is on the disc is chosen in its hue. */
  .answer[class*='hue-'] {
    --_accent: var(--_hue);
    --_wash: color-mix(in srgb, var(--_hue) 10%, var(--_paper));
  }

  .answer::after {
    grid-column: -2;
  }

  .answer > span {
    grid-column: 3;
    min-inline-size: 0;
  }

  .choices .answer {
    overflow-wrap: anywhere;
  }

  .more {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.9em;
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
    .sign {
      stroke: CanvasText;
    }
  }
`;
