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
  }

  .answer {
    inline-size: 100%;
  }

  .code {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .code input {
    inline-size: 7em;
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
    .bar {
      background-color: Highlight;
      forced-color-adjust: none;
      opacity: 0.4;
    }
  }
`;
