import { css } from 'lit';

export const eyesStyles = css`
  :host {
    font-size: inherit;
  }

  .choosing,
  .questions,
  .pictures,
  .pictures > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    justify-items: start;
  }

  .choosing > *,
  .pictures > * {
    inline-size: 100%;
  }

  .choosing > button {
    inline-size: fit-content;
  }

  .questions {
    gap: 0.5em;
  }

  .turn {
    padding-block: 0.4em;
    color: var(--_accent);
    font-weight: 700;
  }

  .large {
    font-size: 1.2em;
  }

  .choices {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    inline-size: 100%;
    max-inline-size: 44em;
  }

  .choices .answer {
    padding: 0.75em;
    font-size: 1.1em;
  }

  .sign {
    inline-size: 3em;
    block-size: 3em;
  }

  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em;
    align-items: center;
  }

  .sentence {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
    max-inline-size: 44em;
    padding: 1em;
    border: 2px solid var(--_hue, var(--_line));
    border-radius: var(--_radius);
    background-color: var(--_paper);
    font-size: 1.1em;
  }

  .sentence .sign {
    inline-size: 4em;
    block-size: 4em;
  }

  .sentence p:only-child {
    grid-column: 1 / -1;
  }

  .told {
    font-weight: 600;
  }

  .told:empty {
    display: none;
  }

  .ask {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    font-size: 1.2em;
    font-weight: 600;
  }

  @container (inline-size > 46em) {
    .pictures {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2em;
    }
  }

  /* The picture above its words, and the words as wide as there is room. */
  @container (inline-size <= 34em) {
    .warm {
      padding: 1em;
    }

    .option,
    .sentence {
      grid-template-columns: minmax(0, 1fr);
    }

    .option .read-aloud {
      justify-self: end;
    }

    .option .sign + span {
      grid-column: 1 / -1;
    }

    .option label::after {
      grid-row: 1;
    }
  }
`;
