import { css } from 'lit';

/** What the plan and looking back share: cards, and fields in them. */
export const formStyles = css`
  .card,
  .looking-back,
  .field,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .card,
  .looking-back {
    gap: 1em;
  }

  .card {
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  details[open] {
    gap: 0.5em;
  }

  .field {
    gap: 0.35em;
    justify-items: start;
  }

  .field > label {
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.35em;
  }

  .choices.column {
    display: grid;
  }

  .answer {
    gap: 0.6em;
    padding: 0.4em 0.75em;
  }

  textarea,
  input.wide {
    inline-size: 100%;
  }

  textarea {
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_ink);
  }

  .fault {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_ink);
    font-weight: 600;
  }
`;

export const styles = css`
  .plan,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .plan > * + * {
    margin-block-start: 2em;
  }

  /* It is there before there is anything to say, and takes no room until then. */
  .plan > [role='status']:not(:has(.notice)) + section {
    margin-block-start: 0;
  }

  section {
    gap: 1em;
    justify-items: start;
  }

  .goals {
    display: grid;
    gap: 1em;
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }

  .goals > li {
    max-inline-size: none;
  }

  .card > h3,
  .card > h4 {
    max-inline-size: 60ch;
    font-size: 1.1em;
    white-space: pre-line;
    text-wrap: wrap;
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

  dd,
  .told {
    white-space: pre-line;
  }

  .notice > * + * {
    margin-block-start: 0.75em;
  }

  @container (inline-size > 36em) {
    dl {
      grid-template-columns: 11em 1fr;
    }
  }
`;
