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

  #section {
    font-size: 1.35em;
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
`;
