import { css } from 'lit';

export const readAloudStyles = css`
  .read-aloud {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-self: start;
  }

  .read-aloud svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
