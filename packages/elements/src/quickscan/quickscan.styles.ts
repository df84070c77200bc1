import { css } from 'lit';

export const styles = css`
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  /* Whatever is in sight, help is one press away. */
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line-soft);
    background-color: var(--_paper);
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding: 0;
    list-style: none;
  }

  nav button {
    padding-inline: 0.8em;
    border-width: 1px;
    border-color: var(--_line);
    font-weight: 400;
  }

  nav [aria-current] {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    background-color: var(--_wash);
    font-weight: 600;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .languages button {
    padding-inline: 0.8em;
    border: 1px solid var(--_line);
    color: var(--_ink);
    font-weight: 400;
  }

  .languages [aria-pressed='true'] {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    background-color: var(--_wash);
    font-weight: 600;
  }

  .languages [aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  :is(nav, .languages) button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    nav [aria-current],
    .languages [aria-pressed='true'] {
      outline-color: Highlight;
    }
  }
`;
