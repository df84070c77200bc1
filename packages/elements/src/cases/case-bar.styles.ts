import { css } from 'lit';

export const styles = css`
  .case {
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background-color: var(--_paper);
  }

  .case > summary {
    inline-size: 100%;
    padding: 0.25em 0.75em;
    color: var(--_ink);
    text-decoration: none;
  }

  .body,
  section,
  form,
  label {
    grid-template-columns: minmax(0, 1fr);
  }

  .body {
    display: grid;
    gap: 1.25em;
    padding: 0.75em;
  }

  section,
  form,
  details > :not(summary) {
    margin-block-start: 0.5em;
  }

  section,
  form {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  label {
    display: grid;
    gap: 0.25em;
    max-inline-size: 100%;
    font-weight: 600;
  }

  input {
    max-inline-size: 100%;
    min-block-size: 44px;
    font: inherit;
  }

  input:not([type='file']) {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background-color: var(--_paper);
  }

  .plain {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  [role='status']:not(:empty),
  [role='alert'] {
    margin-block-start: 0.75em;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
