import { css } from 'lit';

export const styles = css`
  .room,
  .aspects,
  section,
  .card,
  .pair,
  .ticks,
  .paper,
  .field,
  .beside,
  .tips,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .room {
    gap: 1.25em;
  }

  .aspects {
    gap: 2.5em;
    margin-block-start: 1em;
  }

  section,
  .card,
  .paper,
  details[open] {
    gap: 0.75em;
  }

  .room > [role='status']:not(:has(.notice)) {
    display: contents;
  }

  .beside {
    gap: 1em;
  }

  .card {
    align-content: start;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* A second sign beside the word and the drawing; no colour says what is good. */
  .card[data-verdict='bespreken'] {
    border-width: 3px;
    border-color: var(--_accent);
  }

  .card[data-verdict='onbekend'] {
    border-style: dashed;
  }

  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    font-size: 1.1em;
  }


  .pictogram {
    inline-size: 1.8em;
    block-size: 1.8em;
  }

  .pair {
    gap: 0.6em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line-soft);
  }

  h5 {
    margin: 0;
    font-size: 1em;
  }

  dl {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }

  dt {
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  dd {
    margin: 0;
  }

  .ask dd {
    font-weight: 600;
  }

  .ticks {
    gap: 0.5em;
  }

  .ticks .answer {
    padding-block: 0.4em;
  }

  .ticks input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  summary {
    inline-size: auto;
  }

  .field {
    gap: 0.35em;
    justify-items: start;
  }

  .field label {
    font-weight: 600;
  }

  .notice > .actions {
    margin-block-start: 0.75em;
  }

  .paper {
    max-inline-size: 60em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .paper ul {
    display: grid;
    gap: 0.4em;
  }

  .side-by-side,
  .side-by-side > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
  }

  .tips {
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  @container (inline-size > 44em) {
    .beside {
      grid-template-columns: repeat(auto-fit, minmax(19em, 1fr));
    }

    .side-by-side {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
`;
