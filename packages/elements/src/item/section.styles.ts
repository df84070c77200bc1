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
    max-inline-size: 44em;
    margin-block-start: 0.5em;
  }

  legend {
    margin-block-end: 0.75em;
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
`;
