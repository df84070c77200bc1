import { css } from 'lit';

export const planStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    max-inline-size: 52em;
  }

  .starter {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    border-width: 1px;
    color: inherit;
    font-weight: 400;
  }

  .reached {
    border: 3px solid var(--_accent);
  }

  .reached .question {
    font-size: 1.25em;
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
