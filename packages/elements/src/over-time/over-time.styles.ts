import { css } from 'lit';

export const styles = css`
  /* A table that is wider than the screen scrolls in its frame, and does not widen what is around it. */
  .over-time,
  section,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .over-time {
    gap: 2.5em;
  }

  section {
    gap: 1em;
    justify-items: start;
  }

  section > * {
    max-inline-size: 100%;
  }

  [role='status'] > * + * {
    margin-block-start: 0.5em;
  }

  .summary {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  .choice label,
  section > label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    font-weight: 600;
  }

  .themes {
    inline-size: 100%;
    max-inline-size: 46em;
    border-block-start: 1px solid var(--_line-soft);
  }

  .themes details {
    border-block-end: 1px solid var(--_line-soft);
  }

  .themes summary {
    padding-block: 0.35em;
    color: inherit;
    text-decoration: none;
  }

  .themes strong {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .themes ul {
    margin-block-end: 0.75em;
    padding-inline-start: 2.25em;
  }

  /* In sight while the table scrolls under it. */
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }

  details[open] {
    gap: 0.75em;
  }

  .themes details[open] {
    gap: 0;
  }

  thead th {
    vertical-align: bottom;
  }

  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    align-items: end;
    inline-size: 100%;
  }

  .questions {
    display: grid;
    gap: 1.5em 2.5em;
    inline-size: 100%;
    max-inline-size: 60em;
  }

  fieldset {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  legend {
    margin-block-end: 0.5em;
  }

  fieldset label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .reply {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--_accent);
    background-color: var(--_wash);
  }

  @container (inline-size <= 40em) {
    th,
    td {
      padding-inline: 0.4em;
    }
  }

  @container (inline-size > 40em) {
    .charts,
    .questions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
