import { css } from 'lit';

export const barsStyles = css`
  .bars {
    display: grid;
    gap: 1em;
    padding: 0;
    list-style: none;
  }

  .bars li {
    display: grid;
    gap: 0.1em 1em;
    max-inline-size: none;
  }

  .bar-label {
    font-weight: 600;
  }

  .bar-word {
    color: var(--_ink-soft);
  }

  .bar {
    inline-size: 100%;
    block-size: 0.9em;
    border-radius: 0.25em;
    forced-color-adjust: none;
  }

  .bar-track {
    fill: var(--_line-soft);
  }

  .bar-fill {
    fill: var(--_accent);
    transform-origin: left;
    animation: grow 180ms ease-out;
  }

  .bar line {
    stroke: var(--_paper);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  @keyframes grow {
    from {
      transform: scaleX(0);
    }
  }

  @container (inline-size > 30em) {
    .bars li {
      grid-template-columns: 1fr auto;
    }

    .bar {
      grid-column: 1 / -1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar-fill {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar-track {
      fill: Canvas;
    }

    .bar-fill {
      fill: Highlight;
    }

    .bar line {
      stroke: CanvasText;
    }
  }
`;
