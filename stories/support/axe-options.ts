import type { RunOptions } from 'axe-core';

/** WCAG 2.2 up to AA, and the best practices. In Storybook and in the tests. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
