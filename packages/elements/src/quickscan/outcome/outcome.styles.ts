import { css } from 'lit';

export const outcomeStyles = css`
  .outcome,
  .part,
  .product,
  .pairs,
  .pair > *,
  .aside,
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
  }

  .outcome,
  .part,
  .pairs {
    gap: 1.25em;
  }

  .outcome h2 + p {
    margin-block-start: 0.5em;
  }

  .point {
    border-block-start: 1px solid var(--_line-soft);
  }

  .point > summary {
    font-weight: 600;
  }

  .point[open] {
    padding-block-end: 1em;
  }

  .point > * + * {
    margin-block-start: 0.75em;
  }

  .kept li,
  .preview {
    background-color: var(--_paper);
  }

  .kept li {
    justify-content: start;
    padding-inline: 0.75em;
  }

  .kept .actions {
    gap: 0.25em 0.5em;
  }

  .kept button {
    padding-inline: 0.75em;
  }

  .pictogram {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_accent);
  }

  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 600;
  }

  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    max-inline-size: 46em;
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_paper);
    cursor: pointer;
  }

  .tick input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .tick:has(input:checked) {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
  }

  .preview {
    max-inline-size: 46em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
  }

  .facts {
    display: grid;
    gap: 0.35em;
  }

  dd {
    margin: 0 0 0.5em;
  }

  textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line-soft);
  }

  @container (inline-size > 46em) {
    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2em;
    }
  }

  @media (forced-colors: active) {
    .tick:has(input:checked) {
      border: 3px solid Highlight;
    }
  }
`;
