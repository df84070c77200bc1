/** Plain mean. Undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Mean of at least two means, such as the element scores of a theme; undefined below two. Thirds added in binary can
 * land a hair beside the sum done by hand (1 + 11/3 + 4/3 gives 5.999…), and a word hangs on whole and half numbers: so
 * twelve decimals are kept.
 */
export function meanOfMeans(means: readonly number[]): number | undefined {
  const exact = means.length < 2 ? undefined : mean(means);
  return exact === undefined ? undefined : withoutHair(exact);
}

/** Twelve decimals of a number: what is left after them is of binary, not of the sum. */
export function withoutHair(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
