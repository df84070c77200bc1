import { css } from 'lit';

export const styles = css`
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  /* What comes a moment later has its room already, so that the disc stays where it is. */
  .case-room {
    min-block-size: 9.5em;
  }

  .case-top,
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
  }

  .case-top > werkspiegel-case-bar {
    justify-self: stretch;
    font-size: inherit;
  }

  .about {
    gap: 0.25em;
  }

  .about label {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
  }

  .about label::after {
    content: none;
  }

  .about select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background-color: var(--_paper);
    font: inherit;
  }

  .about p:empty {
    display: none;
  }

  .stand {
    display: grid;
    gap: 0.5em;
  }

  .stand > p:empty {
    margin: 0;
  }

  .lead {
    max-inline-size: 60ch;
    font-size: 1.1em;
  }

  .help {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }

  .help ul {
    display: grid;
    gap: 0.15em 1.5em;
    padding: 0;
    list-style: none;
  }

  .combination,
  .more-to-read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }

  .combination {
    gap: 0.75em;
  }

  .more-to-read {
    gap: 0;
  }

  .coach .choices label {
    gap: 0.4em;
    padding-inline: 0.5em;
    font-size: 0.95em;
  }

  .combination {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .meets {
    font-size: 1.15em;
  }

  .reaction {
    font-size: 1.1em;
  }

  .caution {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .ways,
  .cards,
  .card,
  .notice,
  .recognition {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .notice {
    justify-items: start;
  }

  .cards {
    gap: 1em;
    max-inline-size: 46em;
  }

  .card {
    padding: 1em 1.25em;
    border: 1px solid var(--_line-soft);
    border-inline-start: 4px solid var(--_hue, var(--_accent));
    border-radius: var(--_radius);
  }

  .card h5 {
    margin-block: 0.25em 0;
    font-size: 1em;
  }

  .card ul,
  .cards > ul {
    display: grid;
    gap: 0.25em;
  }

  .name {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  /* What shows, and under the line what does not at once. */
  .waterline {
    padding-block-start: 0.5em;
    border-block-start: 2px dashed var(--_hue);
  }

  dl {
    display: grid;
    gap: 0.35em;
    margin: 0;
  }

  dl > div {
    display: grid;
    gap: 0 0.75em;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .recognition {
    gap: 1.75em;
    max-inline-size: 44em;
  }

  .recognition .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .recognition :is(th, td) {
    padding-inline: 0 0.75em;
  }

  .recognition td:last-child {
    white-space: nowrap;
  }

  /* It keeps its room, so that nothing moves when an answer comes or goes. */
  button[hidden] {
    display: block;
    visibility: hidden;
  }

  progress {
    inline-size: clamp(3em, 18cqi, 8em);
    block-size: 0.7em;
    accent-color: var(--_accent);
  }

  .more-to-read > details {
    border-block-start: 1px solid var(--_line-soft);
  }

  .more-to-read > details[open] {
    padding-block-end: 1.5em;
  }

  .more-to-read > details > summary {
    inline-size: 100%;
    padding-block: 0.6em;
    text-decoration: none;
  }

  .more-to-read > details > summary h3 {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  .match {
    font-weight: 700;
  }

  @container (inline-size > 46em) {
    .help ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size > 36em) {
    dl > div {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }

  @container (inline-size <= 24em) {
    .choices {
      gap: 0.35em;
    }

    .coach .choices label {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25em;
      padding: 0.35em 0.2em;
      font-size: 0.8em;
    }

    .coach .rings input {
      inline-size: 1.1em;
      block-size: 1.1em;
      margin: 0;
    }

    .coach .choices label > span {
      grid-column: 2;
    }

    .coach .choices .sign,
    .coach .choices label::after {
      display: none;
    }
  }
`;
