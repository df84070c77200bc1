import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: 1em;
    justify-items: start;
  }

  .page > * {
    max-inline-size: 100%;
  }

  .lead {
    max-inline-size: 60ch;
    font-size: 1.1em;
  }

  .beforehand {
    display: grid;
    gap: 1em;
    margin-block: 0.5em;
  }

  .beforehand section {
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }

  .notice {
    margin-block-end: 1em;
  }

  .notice > * + * {
    margin-block-start: 0.75em;
  }

  [part~='title'] {
    scroll-margin-block-start: 1em;
  }

  werkspiegel-verbetertool-profile,
  werkspiegel-records,
  werkspiegel-over-time,
  werkspiegel-plan,
  werkspiegel-look-back,
  werkspiegel-section {
    font-size: inherit;
    inline-size: 100%;
  }

  .asking {
    display: grid;
    gap: 2.5em;
    inline-size: 100%;
  }

  .theme {
    display: grid;
    gap: 1em;
    align-content: start;
  }

  .theme > .actions {
    margin-block-start: 1.5em;
  }

  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    max-inline-size: 44em;
  }

  progress {
    grid-column: 1 / -1;
    appearance: none;
    inline-size: 100%;
    block-size: 0.6em;
    border: 0;
    border-radius: 0.3em;
    overflow: hidden;
    background-color: var(--_line-soft);
  }

  progress::-webkit-progress-bar {
    background-color: var(--_line-soft);
  }

  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }

  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }

  .kept,
  .progress .notice {
    grid-column: 1 / -1;
    /* The line is there before its text is, so that nothing moves when it comes. */
    min-block-size: 1.5em;
  }

  /* In sight wherever the person is on the screen. */
  .failed {
    position: sticky;
    inset-block-end: 0.5em;
    border-block: 1px solid var(--_accent);
    border-inline-end: 1px solid var(--_accent);
  }

  nav {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  nav ol {
    display: grid;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }

  nav button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    inline-size: 100%;
    padding: 0.4em 0.75em;
    border-color: transparent;
    border-inline-start-width: 4px;
    border-radius: 0;
    color: inherit;
    font-weight: 400;
  }

  nav button[aria-current] {
    border-inline-start-color: var(--_accent);
    background-color: var(--_wash);
    font-weight: 600;
  }

  nav .soft {
    font-weight: 400;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, auto);
    gap: 0.75em;
    justify-items: start;
    inline-size: 100%;
  }

  label {
    display: grid;
    gap: 0.35em;
    inline-size: 100%;
    max-inline-size: 24em;
    font-weight: 600;
  }

  .recall {
    display: grid;
    gap: 1.5em;
  }

  .recall label {
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: center;
    max-inline-size: 44em;
    min-block-size: 44px;
    font-weight: 400;
  }

  .open-questions {
    padding: 0;
    list-style: none;
  }

  slot[name='print-header'] {
    display: none;
  }

  @container (inline-size > 42em) {
    .beforehand {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size > 50em) {
    .asking {
      grid-template-columns: minmax(0, 1fr) 15em;
    }

    nav {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }

    nav button[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
