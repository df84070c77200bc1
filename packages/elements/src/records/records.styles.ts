import { css } from 'lit';

export const styles = css`
  .records,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .records {
    gap: 2em;
  }

  section {
    gap: 0.75em;
    justify-items: start;
  }

  dl {
    display: grid;
    gap: 0.25em 1.5em;
    margin: 0;
  }

  dt {
    font-weight: 600;
  }

  dd {
    max-inline-size: 66ch;
    margin: 0 0 0.5em;
  }

  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    max-inline-size: 100%;
    font-weight: 600;
  }

  form {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  details > * + * {
    margin-block-start: 0.75em;
  }

  input[type='file'],
  textarea {
    inline-size: 100%;
  }

  textarea {
    block-size: 5em;
  }

  .drop {
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 1em;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }

  .drop.over {
    border-color: var(--_accent);
    background-color: var(--_wash);
  }

  .drop > * + * {
    margin-block-start: 0.75em;
  }

  @container (inline-size > 36em) {
    dl {
      grid-template-columns: 7em 1fr;
    }
  }
`;
