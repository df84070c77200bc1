import { css } from 'lit';

export const styles = css`
  :host {
    font-size: inherit;
  }

  .scan,
  .questions,
  .for-coach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  .for-coach {
    gap: 0.25em;
  }

  nav ol {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.4em;
    padding: 0;
    list-style: none;
  }

  nav li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  nav button {
    display: grid;
    align-content: start;
    padding: 0.35em 0.4em;
    border-width: 1px;
    border-color: var(--_line);
    color: var(--_ink);
    font-size: 0.82em;
    font-weight: 400;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  nav [aria-current] {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    background-color: var(--_wash);
    font-weight: 600;
  }

  nav button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  nav .soft {
    font-weight: 400;
  }

  #section {
    font-size: 1.35em;
    scroll-margin-block-start: 4em;
  }

  .list ul {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    max-inline-size: 46em;
    border-block-end: 1px solid var(--_line-soft);
  }

  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }

  .area,
  .coach-only {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--_line-soft);
  }

  .area > h4,
  .coach-only > h4 {
    font-size: 1.15em;
  }

  .fold > .items {
    padding-block: 0.75em 1em;
  }

  .fold > summary {
    font-weight: 600;
  }

  .questions > .items > .fold {
    border-block-start: 1px solid var(--_line-soft);
  }

  .questions > .items:has(> .fold) {
    gap: 0.5em;
  }

  .aid {
    display: grid;
    gap: 0.6em;
    padding-block: 0.5em 1em;
  }

  .aid h5 {
    margin: 0;
    font-size: 1em;
  }

  .aid ul,
  ul.aid {
    display: grid;
    gap: 0.6em;
  }

  @container (inline-size > 42em) {
    nav ol {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    nav [aria-current] {
      outline-color: Highlight;
    }
  }
`;
