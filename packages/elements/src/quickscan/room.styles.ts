import { css } from 'lit';
import { belowBarStyles } from './below-bar.styles.js';

/** What the rooms of the plan, of growth and of the moments share: cards, fields, and choices to tick. */
export const roomStyles = css`
  ${belowBarStyles}

  .room,
  .card,
  .field,
  .lines,
  section,
  fieldset,
  .inside,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .room {
    gap: 1.5em;
  }

  section,
  details[open],
  .inside,
  .card {
    gap: 1em;
  }

  .card {
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_paper);
  }

  .part {
    padding: 0 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .part[open] {
    padding-block-end: 1.25em;
  }

  .part > summary > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .part > summary {
    inline-size: 100%;
    color: inherit;
    text-decoration: none;
  }

  fieldset {
    gap: 0.5em;
  }

  .field > label {
    font-weight: 600;
  }

  legend {
    margin-block-end: 0.35em;
  }

  .field {
    gap: 0.35em;
    justify-items: start;
    inline-size: 100%;
    max-inline-size: 46em;
  }

  .lines,
  .list {
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .list > li,
  .lines > li {
    max-inline-size: none;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.4em 1em 0.4em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_paper);
    cursor: pointer;
  }

  .choice:hover,
  .choice:has(:checked) {
    background-color: var(--_wash);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  .choice :focus-visible {
    outline: none;
  }

  .choice > span {
    min-inline-size: 0;
  }

  textarea,
  input[type='text'] {
    inline-size: 100%;
  }

  textarea {
    resize: vertical;
  }

  [aria-pressed='true'] {
    border-width: 4px;
    padding: calc(0.5em - 2px) calc(1.1em - 2px);
    background-color: var(--_wash);
  }

  .own {
    inline-size: fit-content;
    padding: 0 0.5em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    font-size: 0.85em;
    white-space: nowrap;
  }

  .told {
    white-space: pre-line;
  }

  .pictogram {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_accent);
  }

  dl {
    display: grid;
    gap: 0 1.5em;
    margin: 0;
  }

  dt {
    font-weight: 600;
  }

  dd {
    max-inline-size: 66ch;
    margin: 0 0 0.35em;
  }

  @container (inline-size > 36em) {
    dl {
      grid-template-columns: minmax(9em, 14em) 1fr;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline-color: Highlight;
    }

    .pictogram {
      color: CanvasText;
    }
  }
`;

/** What the faces of the jongere have beside the warm colour: a picture with every question. */
export const youthStyles = css`
  :host {
    font-size: inherit;
  }

  .question {
    display: flex;
    gap: 1em;
    align-items: center;
  }

  .question > .pictogram {
    inline-size: 4em;
    block-size: 4em;
  }

  @container (inline-size < 30em) {
    .warm {
      padding: 1em 0.75em;
    }

    .question > .pictogram {
      inline-size: 3em;
      block-size: 3em;
    }
  }
`;
