import { css } from 'lit';

export const styles = css`
  .items {
    display: grid;
    gap: var(--werkspiegel-item-gap, 3em);
  }

  section {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  fieldset {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 44em;
    margin-block-start: 0.5em;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.75em;
    font-weight: 600;
  }

  .levels,
  .ways-out,
  .choices {
    display: grid;
    gap: 0.5em;
  }

  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(7.75em, 100%), 1fr));
  }

  .aside legend {
    margin-block-end: 0.5em;
    font-weight: 400;
  }

  .aside label {
    padding-block: 0.4em;
    font-size: 0.9em;
  }

  .recalled {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }

  label {
    display: grid;
    grid-template-columns: auto 1fr auto;
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

  label::after {
    content: '✓' / '';
    visibility: hidden;
    color: var(--_accent);
    font-weight: 700;
  }

  label:hover {
    background-color: var(--_wash);
  }

  label:has(:checked) {
    border-color: var(--_accent);
    outline-color: var(--_accent);
    background-color: var(--_wash);
  }

  label:has(:checked)::after {
    visibility: visible;
  }

  label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  input:focus-visible {
    outline: none;
  }

  /* It keeps its room, so that nothing moves when an answer comes or goes. */
  button[hidden] {
    display: block;
    visibility: hidden;
  }

  .ways-out {
    margin-block-start: 0.25em;
    font-size: 0.9em;
  }

  .ways-out label {
    padding-block: 0.4em;
    border-style: dashed;
  }

  @container (inline-size > 36em) {
    .ways-out {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      outline-color: Highlight;
    }
  }
`;
