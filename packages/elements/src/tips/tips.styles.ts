import { css } from 'lit';

export const styles = css`
  .library,
  .element {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .library {
    gap: 1.5em;
  }

  .search {
    display: grid;
    gap: 1em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em;
  }

  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    align-content: end;
    font-weight: 600;
  }

  .filters label {
    font-size: 0.9em;
  }

  input,
  select {
    inline-size: 100%;
  }

  select {
    padding-inline: 0.4em;
  }

  .part > h3 {
    margin-block-end: 0.75em;
  }

  .part + .part {
    margin-block-start: 2em;
  }

  .notice + .actions {
    margin-block-start: 0.75em;
  }

  button:disabled {
    border-color: var(--_line);
    color: var(--_ink-soft);
    cursor: default;
  }

  .theme {
    border-block-start: 1px solid var(--_line-soft);
  }

  .theme[open] {
    padding-block-end: 1.5em;
  }

  .theme > summary {
    inline-size: 100%;
    align-items: baseline;
    padding-block: 0.6em;
    text-decoration: none;
  }

  .theme > summary h4 {
    font-size: 1.15em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A line is kept for the counts while they are on their way. */
  .counts {
    display: block;
    min-block-size: 1.5em;
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  .element {
    gap: 0.75em;
    max-inline-size: 46em;
  }

  .element + .element,
  .theme + .element {
    margin-block-start: 2em;
  }

  h5 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
  }

  /* Where a link led to. */
  .tip:has(> h6:focus) {
    border-color: var(--_accent);
    background-color: var(--_wash);
  }

  details > * + :not(summary) {
    margin-block-start: 0.5em;
  }

  .theme > summary + .element {
    margin-block-start: 0.75em;
  }
`;
