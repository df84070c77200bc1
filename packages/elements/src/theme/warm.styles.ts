import { css } from 'lit';

/** What a jongere sees has another colour than the consultant's own screens, so that both know whose turn it is. */
export const warmStyles = css`
  .warm {
    --_accent: var(--werkspiegel-together-color, #8f3f1b);
    --_on-accent: var(--werkspiegel-on-together-color, #fff);
    --_wash: color-mix(in srgb, var(--_accent) 7%, var(--_paper));

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.25em;
    border-block-start: 0.5em solid var(--_accent);
    background-color: var(--_wash);
  }

  /* The way to stop is always in the same corner. */
  .top {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
`;
