import { meanOfMeans } from './mean.js';

/**
 * Mean of the element scores of one theme, 1 to 4 (rule 3): an element asked with three questions weighs as much as one
 * asked with one. Undefined below two scored elements: too few for a mean.
 */
export function themeScore(elementScores: readonly (number | undefined)[]): number | undefined {
  return meanOfMeans(elementScores.filter((score) => score !== undefined));
}
