import { css } from 'lit';

/** Tips and the cards beside them. What sets a kind apart is its frame, its sign and its word. */
export const cardsStyles = css`
  .tip,
  .stop,
  .doubt,
  .method {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.75em 1em;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
  }

  .stop {
    border: 3px double var(--_ink);
  }

  .doubt {
    border: 2px dashed var(--_line);
  }

  .method {
    border-inline-start: 4px solid var(--_accent);
  }

  h6 {
    margin: 0;
    font-size: 1em;
    line-height: 1.4;
  }

  .card-kind {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 0.9em;
    font-weight: 600;
  }

  .sign {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .tip-kind {
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  .caution {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .badge {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9em;
  }

  .badge [aria-hidden] {
    letter-spacing: 0.1em;
  }
`;
