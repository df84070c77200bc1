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
`;
