import { css } from 'lit';

/** The hue of each quadrant, from 0; the four are said in `choices.styles.ts`. */
export const hueStyles = css`
  .hue-0 {
    --_hue: var(--_hue-0);
  }

  .hue-1 {
    --_hue: var(--_hue-1);
  }

  .hue-2 {
    --_hue: var(--_hue-2);
  }

  .hue-3 {
    --_hue: var(--_hue-3);
  }
`;
