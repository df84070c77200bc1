import { css } from 'lit';

/**
 * What all screens share. Colours and font come from the host's theme when it gives them: our own token first, then the design
 * system tokens of the same meaning, then our default. Tokens are read here and never set, so the page stays in charge.
 */
export const base = css`
  :host {
    --_accent: var(
      --werkspiegel-accent-color,
      var(
        --nl-button-primary-background-color,
        var(
          --basis-color-action-1-inverse-bg-default,
          var(--utrecht-button-primary-action-background-color, #0b5563)
        )
      )
    );
    --_on-accent: var(
      --werkspiegel-on-accent-color,
      var(
        --nl-button-primary-color,
        var(--basis-color-action-1-inverse-color-default, var(--utrecht-button-primary-action-color, #fff))
      )
    );
    --_ink: var(
      --werkspiegel-text-color,
      var(--basis-color-default-color-document, var(--utrecht-document-color, #182026))
    );
    --_paper: var(
      --werkspiegel-background-color,
      var(--basis-color-default-bg-document, var(--utrecht-document-background-color, #fff))
    );
    --_ink-soft: color-mix(in srgb, var(--_ink) 78%, var(--_paper));
    --_line: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    --_line-soft: color-mix(in srgb, var(--_ink) 18%, var(--_paper));
    --_wash: color-mix(in srgb, var(--_accent) 7%, var(--_paper));
    --_focus: var(
      --werkspiegel-focus-color,
      var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--_ink)))
    );
    --_radius: var(--werkspiegel-border-radius, 0.5em);

    display: block;
    container-type: inline-size;
    color: var(--_ink);
    background-color: var(--_paper);
    font-family: var(
      --werkspiegel-font-family,
      var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit))
    );
    font-size: var(--werkspiegel-font-size, max(1.125rem, 18px));
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: manual;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset,
  figure {
    margin: 0;
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.6em;
  }

  h3 {
    font-size: 1.15em;
  }

  h4 {
    font-size: 1em;
  }

  p,
  li,
  legend {
    max-inline-size: 66ch;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  :where([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  button,
  summary {
    min-block-size: 44px;
    font: inherit;
    cursor: pointer;
  }

  button {
    padding: 0.5em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    background-color: var(--_paper);
    font-weight: 600;
    text-align: start;
  }

  button:hover {
    background-color: var(--_wash);
  }

  button.primary {
    color: var(--_on-accent);
    background-color: var(--_accent);
  }

  button.primary:hover {
    background-color: color-mix(in srgb, var(--_accent) 86%, var(--_ink));
  }

  button.quiet {
    padding-inline: 0.25em;
    border-color: transparent;
    background-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '▸' / '';
    display: inline-block;
    text-decoration: none;
  }

  details[open] > summary::before {
    content: '▾' / '';
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }

  .soft {
    color: var(--_ink-soft);
    font-size: 0.9em;
  }

  /* For who listens; it is not shown. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background-color: var(--_wash);
  }

  dialog {
    max-inline-size: min(32em, calc(100vw - 2em));
    padding: 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_ink);
    background-color: var(--_paper);
  }

  dialog::backdrop {
    background-color: rgb(0 0 0 / 0.5);
  }

  dialog > * + * {
    margin-block-start: 1em;
  }

  /* Out of sight, but with the size of a page: a frame without one prints nothing. */
  .print-frame {
    position: fixed;
    inset-block-start: 0;
    inset-inline-end: 100vw;
    inline-size: 210mm;
    block-size: 297mm;
    border: 0;
  }

  @media (forced-colors: active) {
    button.primary {
      border-width: 4px;
    }
  }
`;
