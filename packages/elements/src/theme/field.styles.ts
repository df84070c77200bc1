import { css } from 'lit';

/** A field to type or choose in; a box or a dot to tick is none. It weighs nothing, so that a screen can say otherwise of one of its own. */
export const fieldStyles = css`
  :where(select, textarea, input:not([type='radio'], [type='checkbox'])) {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background-color: var(--_paper);
    font: inherit;
    /* Its label around it is bold. */
    font-weight: 400;
    text-overflow: ellipsis;
  }
`;
