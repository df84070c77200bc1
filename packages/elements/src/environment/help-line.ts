/** Whom to call when there is danger, as a page gives it. */
export interface HelpLine {
  /** What is the matter, such as 'Direct gevaar'. */
  readonly label: string;
  /** As it is dialled. Absent: there is none to give. */
  readonly number?: string | undefined;
  /** What to do, in a sentence. */
  readonly text: string;
}
