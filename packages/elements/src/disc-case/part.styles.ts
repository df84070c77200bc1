import { css } from 'lit';

/** What the parts of a case share, beside the fields of a form. */
export const partStyles = css`
  :host {
    font-size: inherit;
  }

  .part,
  section,
  .notice,
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
  }

  .part {
    gap: 1.5em;
    max-inline-size: 46em;
  }

  .notice {
    gap: 0.5em;
    justify-items: start;
  }

  h5 {
    margin: 0;
    font-size: 1em;
  }

  .answer {
    align-items: start;
    padding-block: 0.6em;
  }

  .signal {
    padding-block-end: 0.75em;
  }

  .signal .question {
    margin-inline-start: 0.4em;
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_line-soft);
  }

  .more {
    display: block;
  }

  .answer input {
    margin-block-start: 0.15em;
  }

  .sum,
  .earlier {
    display: grid;
    gap: 0;
    padding: 0;
    list-style: none;
  }

  .sum > li,
  .earlier > li {
    display: flex;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: none;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line-soft);
  }

  .sum button,
  .earlier button {
    flex: none;
  }

  .note {
    white-space: pre-line;
  }

  table {
    justify-self: start;
  }

  table :is(th, td) {
    padding-inline: 0 0.75em;
  }

  td:last-child {
    white-space: nowrap;
  }

  caption {
    padding-block-end: 0.25em;
    text-align: start;
  }

  progress {
    inline-size: clamp(3em, 18cqi, 8em);
    block-size: 0.7em;
    accent-color: var(--_accent);
  }

  .help {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }

  [role='status']:empty {
    display: none;
  }

  blockquote {
    margin: 0;
    font-weight: 600;
  }

  dialog.shown {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100vh;
    max-block-size: none;
    border: 0;
    border-radius: 0;
  }

  dialog.shown[open] {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 2em;
  }

  dialog.shown p {
    max-inline-size: 22ch;
    font-size: clamp(1.6em, 6vw, 2.6em);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
  }
`;
