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

  nav .fold {
    display: none;
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

  nav [aria-current],
  .languages [aria-pressed='true'] {
    border: 3px solid var(--_accent);
    background-color: var(--_wash);
    font-weight: 600;
  }

  .languages [aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  /* On a telephone one line says where you are, and the rest comes when it is asked for. */
  @container (inline-size < 36em) {
    nav .fold {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      justify-content: space-between;
      inline-size: 100%;
    }

    .fold .soft::after {
      content: ' ▾' / '';
    }

    nav:not(.unfolded) ul {
      display: none;
    }

    nav li {
      display: grid;
    }

    nav ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin-block-start: 0.4em;
    }

    nav li button,
    .languages button {
      padding: 0.3em 0.4em;
      font-size: 0.9em;
      line-height: 1.25;
    }
  }

  /* Beside each other as long as no word is broken; bold and a frame say which one is chosen. */
  @container (17em <= inline-size < 36em) {
    .languages {
      display: grid;
      grid-auto-columns: minmax(min-content, auto);
      grid-auto-flow: column;
      justify-content: start;
    }

    .languages [aria-pressed='true']::before {
      content: none;
    }
  }
`;
