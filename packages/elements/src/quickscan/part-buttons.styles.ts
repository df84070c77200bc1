import { css } from 'lit';

/** How the parts of a room are named: small, two or more beside each other, also on a telephone. */
export const partButtonStyles = css`
  .parts > :is(ul, ol) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
    gap: 0.4em;
    padding: 0;
    list-style: none;
  }

  .parts {
    inline-size: 100%;
  }

  .parts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .parts button {
    display: grid;
    align-content: center;
    padding: 0.35em 0.55em;
    border: 1px solid var(--_line);
    color: var(--_ink);
    font-size: 0.9em;
    font-weight: 400;
    line-height: 1.3;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .parts [aria-current] {
    border: 3px solid var(--_accent);
    background-color: var(--_wash);
    font-weight: 600;
  }

  @container (inline-size < 24em) {
    .parts button {
      padding-inline: 0.4em;
      font-size: 0.82em;
    }
  }
`;
