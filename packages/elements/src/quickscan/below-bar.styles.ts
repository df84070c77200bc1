import { css } from 'lit';

/** The bar with the way to help stays in sight: nothing comes to stand under it when it gets the focus. */
export const belowBarStyles = css`
  :where(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block-start: 4.5em;
  }
`;
