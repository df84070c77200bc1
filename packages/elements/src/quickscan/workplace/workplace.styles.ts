import { css } from 'lit';

export const styles = css`
  :host {
    --_thumb: 56px;
  }

  .room,
  .main,
  .aspect,
  .item,
  fieldset,
  aside,
  .agreement,
  .field,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .room {
    gap: 2em;
    margin-block-start: 1em;
  }

  .main {
    gap: 1.25em;
    justify-items: start;
  }

  .aspect {
    gap: 2em;
    inline-size: 100%;
    max-inline-size: 44em;
  }

  .aspect > h4 {
    font-size: 1.3em;
  }

  .aspect > h4 + p {
    margin-block-start: -1.25em;
  }

  .item,
  .field {
    gap: 0.5em;
    inline-size: 100%;
  }

  fieldset {
    gap: 0.75em;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  fieldset > p {
    margin-block-start: -0.25em;
  }

  .choices {
    display: grid;
    gap: 0.5em;
  }

  /* All here is pressed with a thumb, on the way. */
  button,
  summary,
  .answer,
  input {
    min-block-size: var(--_thumb);
  }

  .answer input {
    inline-size: 1.4em;
    min-block-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .pictured {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
  }

  .way-out .pictured {
    grid-template-columns: minmax(0, 1fr);
  }

  .pictogram {
    inline-size: 2em;
    block-size: 2em;
  }

  .way-out {
    border-style: dashed;
    font-size: 0.9em;
  }

  button.quiet {
    justify-self: start;
  }

  /* It keeps its room, so that nothing moves when an answer comes or goes. */
  button[data-clear][hidden] {
    display: block;
    visibility: hidden;
  }

  textarea {
    inline-size: 100%;
    min-block-size: calc(1.5 * var(--_thumb));
    resize: vertical;
  }

  .field label {
    font-weight: 600;
  }

  .field > input {
    inline-size: 100%;
    max-inline-size: 22em;
  }

  .places,
  .agreements,
  .cards {
    display: grid;
    gap: 1em;
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }

  .places > li,
  .agreements > li {
    max-inline-size: none;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    inline-size: 100%;
    max-inline-size: 44em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card h4 {
    font-size: 1.15em;
  }

  .onward {
    inline-size: 100%;
    max-inline-size: 44em;
    justify-content: space-between;
  }

  .removed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    max-inline-size: 44em;
  }

  aside {
    gap: 0.5em;
    align-content: start;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line-soft);
  }

  details[open] {
    gap: 0.75em;
  }

  details details {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line-soft);
  }

  .agreement {
    gap: 0.5em;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_line-soft);
  }

  .agreement h4 {
    margin: 0;
    font-size: 1em;
  }

  @container (inline-size > 60em) {
    .room {
      grid-template-columns: minmax(0, 2fr) minmax(18em, 1fr);
    }

    aside {
      padding-block-start: 0;
      padding-inline-start: 1.5em;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line-soft);
    }
  }

  @container (inline-size > 36em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
