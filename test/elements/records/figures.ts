/** The part of the figures for faults that runs here. A page that sets `faultsInFull` before the tests load runs all of them. */
const PART = Reflect.get(globalThis, 'faultsInFull') === true ? 1 : 0.1;

/** How many bad import files and cells of a table are tried, of each. */
export const BAD_FILES = 10_000 * PART;
export const CELLS = 10_000 * PART;
