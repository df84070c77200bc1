import type { StrategieId } from '@werkspiegel/questionnaires/draaischijf';

interface Option {
  /** The strategies it is like. Empty: none in particular. */
  readonly reading: readonly StrategieId[];
}

/** What is like the strategy first, and further as they stand. Undefined: as they stand. */
export function inStrategyOrder<T extends Option>(options: readonly T[], strategy: StrategieId | undefined): T[] {
  const isLike = ({ reading }: T) => strategy !== undefined && reading.includes(strategy);
  return [...options.filter(isLike), ...options.filter((option) => !isLike(option))];
}
