import { css } from 'lit';

export const helpRouteStyles = css`
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 4px solid var(--_ink);
    border-radius: var(--_radius);
    background-color: var(--_paper);
  }

  .help h2 {
    scroll-margin-block-start: 5em;
  }

  .help > ul {
    display: grid;
    gap: 0.75em 1.5em;
    padding: 0;
    list-style: none;
  }

  .help > ul > li {
    display: grid;
    gap: 0.35em;
    align-content: start;
    max-inline-size: none;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .call {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    color: var(--_paper);
    background-color: var(--_ink);
    font-weight: 700;
    text-decoration: none;
    white-space: nowrap;
  }

  .call:hover {
    text-decoration: underline;
  }

  .call .pictogram {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  .when {
    max-inline-size: 60ch;
  }

  @container (inline-size > 44em) {
    .help > ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .call {
      border-color: LinkText;
    }
  }
`;
