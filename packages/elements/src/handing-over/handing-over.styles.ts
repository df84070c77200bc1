import { css } from 'lit';

export const handingOverStyles = css`
  :host {
    font-size: inherit;
  }

  .giving,
  form,
  fieldset,
  .for-coach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
  }

  .giving {
    gap: 1em;
    max-inline-size: 44em;
  }

  .turn {
    padding-block: 0.4em;
    color: var(--_accent);
    font-weight: 700;
  }

  .large {
    font-size: 1.2em;
  }

  fieldset {
    gap: 0.5em;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  fieldset label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    outline: 2px solid transparent;
    outline-offset: -3px;
    background-color: var(--_paper);
    cursor: pointer;
  }

  label:has([type='radio']:checked) {
    border-color: var(--_accent);
    outline-color: var(--_accent);
  }

  label:has([type='radio']:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  input[type='radio']:focus-visible {
    outline: none;
  }

  .code {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .code input {
    inline-size: 7em;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background-color: var(--_paper);
    font: inherit;
    letter-spacing: 0.3em;
  }

  /* Not a password field: no browser offers to keep the code. */
  .covered {
    -webkit-text-security: disc;
  }

  .told {
    font-weight: 600;
  }

  .told:empty {
    display: none;
  }

  .for-coach {
    padding-block-start: 1.25em;
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .hold {
    position: relative;
    min-block-size: 3.5em;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .bar {
    position: absolute;
    inset: 0;
    background-color: color-mix(in srgb, var(--_accent) 22%, var(--_paper));
    transform: scaleX(0);
    transform-origin: left;
  }

  .bar:dir(rtl) {
    transform-origin: right;
  }

  .label {
    position: relative;
  }

  @media (forced-colors: active) {
    label:has([type='radio']:checked) {
      outline-color: Highlight;
    }

    .bar {
      background-color: Highlight;
      forced-color-adjust: none;
      opacity: 0.4;
    }
  }
`;
