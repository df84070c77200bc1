import { css } from 'lit';

export const copyStyles = css`
  .by-hand {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    inline-size: 100%;
    max-inline-size: 46em;
  }

  .by-hand label {
    font-weight: 600;
  }

  .by-hand textarea {
    inline-size: 100%;
    resize: vertical;
  }
`;
