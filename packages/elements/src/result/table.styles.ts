import { css } from 'lit';

/** A table of numbers, themes with their elements below them. Wider than the screen it scrolls in its frame. */
export const tableStyles = css`
  .table-frame {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.4em 0.75em;
    border-block-end: 1px solid var(--_line-soft);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th,
  .theme th {
    font-weight: 600;
  }

  .element th {
    padding-inline-start: 1.5em;
  }

  td {
    font-variant-numeric: tabular-nums;
  }

  /* Where the columns do not fit beside each other, a row has its name above its cells. */
  @container (inline-size <= 36em) {
    .scores tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_line-soft);
    }

    .scores :is(th, td) {
      flex: 1 1 0;
      min-inline-size: 0;
      padding: 0;
      border: 0;
      font-size: 0.9em;
    }

    .scores :is(th, td):first-child {
      flex-basis: 100%;
      font-size: 1em;
    }

    .scores :is(th, td):nth-child(2) {
      flex: none;
      inline-size: 3.25em;
    }
  }
`;
