import { css } from 'lit';

/** Questions as cards, on the coach's screen and on that of the jongere. */
export const itemStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: stretch;
    max-inline-size: 44em;
    scroll-margin-block-start: 5em;
  }

  .item legend,
  .question {
    font-weight: 600;
  }

  .item legend {
    margin-block-end: 0.4em;
  }

  .question {
    display: grid;
    gap: 0.4em;
  }

  .options,
  .ways-out {
    display: grid;
    gap: 0.5em;
  }

  .said {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-inline-size: 0;
  }

  .said .pictogram {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
  }

  .options .answer {
    padding-block: 0.5em;
  }

  .ways-out {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.85em;
  }

  .ways-out .answer {
    grid-template-columns: auto auto;
    gap: 0.4em;
    padding: 0.3em 0.7em 0.3em 0.5em;
    border-style: dashed;
  }

  .ways-out .answer::after {
    content: none;
  }

  /* It keeps its room, so that nothing moves when an answer comes or goes. */
  .item button[hidden] {
    display: block;
    visibility: hidden;
  }

  .item button.quiet {
    justify-self: start;
    font-size: 0.9em;
  }

  .ways-out button.quiet {
    font-size: 1em;
  }

  .circle-and-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }

  .circle {
    inline-size: 100%;
    max-inline-size: 26em;
    justify-self: center;
    fill: none;
    stroke: var(--_line);
    font-size: 15px;
  }

  .circle text {
    fill: var(--_ink);
    stroke: none;
  }

  .circle .ring-word {
    fill: var(--_ink-soft);
    font-size: 13px;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 5;
  }

  .circle .me {
    fill: var(--_wash);
    stroke: var(--_accent);
  }

  .circle .me-word {
    font-size: 12px;
    font-weight: 600;
  }

  .circle .mark {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .circle .mark text {
    font-size: 13px;
    font-weight: 700;
  }

  .persons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .persons summary {
    color: var(--_ink);
    text-decoration: none;
  }

  .person {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block: 0.5em 1em;
  }

  .person > * {
    inline-size: 100%;
  }

  .person > button {
    inline-size: auto;
  }

  .person label:has(select) {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .roles button {
    padding: 0.4em 0.8em;
    border-width: 1px;
    font-weight: 400;
  }

  @container (inline-size > 36em) {
    .options {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .person .options {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (inline-size > 42em) {
    .people {
      max-inline-size: none;
    }

    .circle-and-list:has(li) {
      grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .circle {
      stroke: CanvasText;
    }
  }
`;
