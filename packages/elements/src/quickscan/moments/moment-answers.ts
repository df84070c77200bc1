/** Where the answers about the moments are kept. */
export const momentIds = {
  /** The day of the moment, as 2026-11-22. */
  day: (moment: string) => `${moment}.datum`,
  line: (moment: string, line: string) => `${moment}.${line}`,
};
