import type { Strategie } from './readings.js';

/**
 * Options of a plan, those that are like the chosen strategy first. Otherwise they stay in the order given, and none is lost. That an option is
 * like a strategy is our own reading.
 *
 * @param strategy Undefined: none was chosen, and the order stays.
 */
export function inStrategyOrder<Option extends { readonly reading: readonly Strategie[] }>(
  options: readonly Option[],
  strategy: Strategie | undefined,
): Option[] {
  if (strategy === undefined) return [...options];
  const isLike = ({ reading }: Option) => reading.includes(strategy);
  return [...options.filter(isLike), ...options.filter((option) => !isLike(option))];
}
