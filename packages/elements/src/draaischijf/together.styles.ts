import { css } from 'lit';

export const togetherStyles = css`
  :host {
    font-size: inherit;
  }

  .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .sign {
    inline-size: 2.4em;
    block-size: 2.4em;
  }

  .language {
    display: grid;
    grid-template-columns: auto minmax(0, 16em);
    gap: 0.5em;
    align-items: center;
    justify-content: start;
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
