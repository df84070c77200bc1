import { css } from 'lit';

/** What is kept, a line each: what it is, and beside it what can be done with it. */
export const keptListStyles = css`
  .kept {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 0;
    list-style: none;
  }

  .kept li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: none;
    padding: 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .what {
    display: grid;
    flex: 1 1 8em;
  }
`;
