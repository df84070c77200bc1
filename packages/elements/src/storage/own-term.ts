/** A preference and no record: it says nothing of what anyone answered, so it stands beside the records. */
const NAME = 'werkspiegel-keep-months';

/** Months after which the owner wants finished checks to go. Undefined: no end, or the browser keeps no preferences. */
export function readOwnTerm(): number | undefined {
  try {
    const months = Number(localStorage.getItem(NAME) ?? Number.NaN);
    return Number.isInteger(months) && months > 0 ? months : undefined;
  } catch {
    return undefined;
  }
}

export function keepOwnTerm(months: number | undefined) {
  try {
    if (months === undefined) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, String(months));
  } catch {
    // A browser that keeps nothing keeps no check either, so there is nothing to drop later.
  }
}
