import { css } from 'lit';

export const styles = css`
  :host {
    /* Four hues that say nothing of good or bad. Each has a weave of its own beside it. */
    --_hue-0: #1f5fa8;
    --_hue-1: #8a4b9c;
    --_hue-2: #a8611a;
    --_hue-3: #0e7b83;
  }

  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .lead {
    max-inline-size: 60ch;
    font-size: 1.1em;
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

  .help {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }

  .help ul {
    display: grid;
    gap: 0.15em 1.5em;
    padding: 0;
    list-style: none;
  }

  .turning,
  .rings,
  .outcome,
  .combination,
  .reading-on {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }

  .combination,
  .rings {
    gap: 0.75em;
  }

  .reading-on {
    gap: 0;
  }

  .rings {
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

  .coach .choices label {
    gap: 0.4em;
    padding-inline: 0.5em;
    font-size: 0.95em;
  }

  .together .choices {
    grid-template-columns: minmax(0, 1fr);
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
  label:has(:checked) {
    background-color: color-mix(in srgb, var(--_hue, var(--_accent)) 10%, var(--_paper));
  }

  label:has(:checked) {
    border-color: var(--_hue, var(--_accent));
    outline-color: var(--_hue, var(--_accent));
  }

  label:has(:checked)::after {
    visibility: visible;
  }

  label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  label > span {
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

  .together .sign {
    inline-size: 2.4em;
    block-size: 2.4em;
  }

  .combination {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .reading {
    font-size: 1.15em;
  }

  .reaction {
    font-size: 1.1em;
  }

  .caution {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .ways {
    display: grid;
    gap: 0.5em;
  }

  .reading-on > details {
    border-block-start: 1px solid var(--_line-soft);
  }

  .reading-on > details[open] {
    padding-block-end: 1.5em;
  }

  .reading-on > details > summary {
    inline-size: 100%;
    padding-block: 0.6em;
    text-decoration: none;
  }

  .reading-on > details > summary h3 {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  .match {
    font-weight: 700;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

    .help ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size <= 24em) {
    .choices {
      gap: 0.35em;
    }

    .coach .choices label {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.35em;
      padding: 0.35em 0.4em;
      font-size: 0.85em;
    }

    .coach .choices .sign,
    .coach .choices label::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      outline-color: Highlight;
    }

    .sign {
      stroke: CanvasText;
    }
  }
`;
