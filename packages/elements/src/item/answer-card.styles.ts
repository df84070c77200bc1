import { css } from 'lit';

/** An answer as a card around its radio: it can be pressed anywhere, and a thick border and a check say that it is chosen. */
export const answerCardStyles = css`
  .answer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* The thick border of a chosen card takes this room, so that nothing moves. */
    outline: 2px solid transparent;
    outline-offset: -3px;
    background-color: var(--_paper);
    cursor: pointer;
  }

  .answer::after {
    content: '✓' / '';
    visibility: hidden;
    color: var(--_accent);
    font-weight: 700;
  }

  .answer:hover {
    background-color: var(--_wash);
  }

  .answer:has(:checked) {
    border-color: var(--_accent);
    outline-color: var(--_accent);
    background-color: var(--_wash);
  }

  .answer:has(:checked)::after {
    visibility: visible;
  }

  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  .answer :focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    .answer {
      outline-color: Canvas;
    }

    .answer:has(:checked) {
      outline-color: Highlight;
    }
  }
`;
