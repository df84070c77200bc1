import { css } from 'lit';

export const planStyles = css`
  .part {
    padding: 0 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .part[open] {
    gap: 1.5em;
    padding-block-end: 1.25em;
  }

  .part > summary {
    inline-size: 100%;
    color: inherit;
    text-decoration: none;
  }

  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .cross {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    padding-inline: 0.75em;
    font-size: 0.9em;
    cursor: pointer;
  }

  @container (inline-size > 40em) {
    .option {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`;
