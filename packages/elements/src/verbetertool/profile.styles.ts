import { css } from 'lit';

export const styles = css`
  /* A table that is wider than the screen scrolls in its frame, and does not widen what is around it. */
  article,
  article > section {
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

  section > :not(p) {
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

  .wish,
  .choose,
  .out {
    inline-size: 100%;
    max-inline-size: 46em;
  }

  .wish,
  .out {
    display: grid;
    gap: 0.75em;
  }

  .wish {
    margin-block-start: 0.5em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
  }

  .selects label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    font-weight: 600;
  }

  select {
    inline-size: 100%;
  }

  legend {
    margin-block-end: 0.25em;
  }

  .choose label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.25em;
    cursor: pointer;
  }

  input {
    scroll-margin-block: 6em;
  }

  /* It stays in sight beside what was ticked, in a long list too. */
  .said {
    position: sticky;
    inset-block-end: 0;
    background-color: var(--_paper);
  }

  /* No grid: engines differ in what of an opened details is in it. */
  details > * + :not(summary) {
    margin-block-start: 0.75em;
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
