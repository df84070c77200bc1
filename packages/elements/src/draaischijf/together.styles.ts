import { css } from 'lit';

export const togetherStyles = css`
  /* Another colour than the coach's own screen, so that both know whose turn it is. */
  :host {
    --_accent: var(--werkspiegel-together-color, #8f3f1b);
    --_on-accent: var(--werkspiegel-on-together-color, #fff);

    font-size: inherit;
  }

  .together {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.25em;
    border-block-start: 0.5em solid var(--_accent);
    background-color: var(--_wash);
  }

  .top {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }

  .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .sign {
    inline-size: 2.4em;
    block-size: 2.4em;
  }

  .language {
    grid-template-columns: auto minmax(0, 16em);
    justify-content: start;
    padding: 0;
    border: 0;
    background: none;
  }

  .language::after {
    content: none;
  }

  .language:hover {
    background: none;
  }

  select {
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background-color: var(--_paper);
    font: inherit;
  }

  .outcome {
    gap: 0.75em;
    font-size: 1.1em;
  }

  .said {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }

  .large {
    inline-size: 4em;
    block-size: 4em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .ask {
    font-weight: 600;
  }

  @container (inline-size <= 24em) {
    .together {
      padding-inline: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .large {
      stroke: CanvasText;
    }
  }
`;
