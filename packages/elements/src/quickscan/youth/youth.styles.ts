import { css } from 'lit';

export const styles = css`
  :host {
    font-size: inherit;
  }

  .top h2 {
    font-size: 1.2em;
  }

  .stop {
    flex: none;
  }

  .item {
    font-size: 1.1em;
  }

  .item legend,
  .question {
    font-size: 1.15em;
  }

  .item legend {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }

  .picture .pictogram {
    display: block;
    inline-size: 4.5em;
    block-size: 4.5em;
    color: var(--_accent);
  }

  .options .said .pictogram {
    inline-size: 2.6em;
    block-size: 2.6em;
  }

  .ways-out .said .pictogram {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .about {
    font-weight: 600;
  }

  .add,
  .add label {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }

  .choices {
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }

  section {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }

  section.item {
    justify-items: stretch;
  }

  .own-answers {
    display: grid;
    inline-size: 100%;
    max-inline-size: 40em;
    padding: 0;
    list-style: none;
  }

  .own-answers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: none;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line-soft);
  }

  .own-answers li > span {
    flex: 1 1 10em;
  }

  @media (forced-colors: active) {
    .picture .pictogram {
      color: CanvasText;
    }
  }
`;
