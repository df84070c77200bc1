import { css } from 'lit';

export const growthStyles = css`
  .ways-out {
    padding-block-start: 0.25em;
  }

  .ways-out .choice {
    border-style: dashed;
    font-size: 0.9em;
  }

  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  .leader {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    align-items: start;
  }

  @container (inline-size > 46em) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
