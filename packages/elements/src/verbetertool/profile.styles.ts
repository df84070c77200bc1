import { css } from 'lit';

export const styles = css`
  /* A table that is wider than the screen scrolls in its frame, and does not widen what is around it. */
  article,
  article > section,
  details[open] {
    grid-template-columns: minmax(0, 1fr);
  }

  article {
    display: grid;
    gap: 2em;
  }

  article > section,
  .growth {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  section > * {
    max-inline-size: 100%;
  }

  .summary {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .strengths {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  .strengths li {
    display: grid;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }

  .chart-and-bars {
    display: grid;
    gap: 1.5em 3em;
    inline-size: 100%;
  }

  .growth {
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  h5 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
  }

  .tip {
    display: grid;
    gap: 0.5em;
    padding-block: 0.75em 0.25em;
  }

  details .tip {
    border-block-start: 1px solid var(--_line-soft);
  }

  .tip-kind {
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  .caution {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .badge {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9em;
  }

  .badge [aria-hidden] {
    letter-spacing: 0.1em;
  }

  details[open] {
    display: grid;
    gap: 0.75em;
  }

  .evidence p,
  .evidence ul {
    margin-block-end: 0.5em;
  }

  /* Narrower, the names around it no longer fit. The bars and the table say the same. */
  @container (inline-size <= 24em) {
    werkspiegel-radar {
      display: none;
    }
  }

  @container (inline-size > 46em) {
    .chart-and-bars {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
`;
