/** What scoring needs to know of an item; content items satisfy it. */
export interface ScorableItem {
  readonly id: string;
  /** Id of the WerkzaamElement that the item asks about. */
  readonly element: string;
  /** Ids of the described levels, from first steps to mastery. */
  readonly levels: readonly string[];
}

/** The chosen level or way out, by item id. An absent id is unanswered. */
export type Answers = Readonly<Record<string, string>>;

/** The answer 'dit hoort niet bij mijn werk'. */
export const NOT_MY_WORK = 'niet-mijn-werk';

/** The answer 'dat zeg ik liever niet'. */
export const RATHER_NOT = 'liever-niet';

/** Points of one answer (rule 1): the number of its level, 1 to 4. Undefined for a way out and for no answer: never 0. */
export function pointsFor(item: ScorableItem, answer: string | undefined): number | undefined {
  const level = answer === undefined ? -1 : item.levels.indexOf(answer);
  return level < 0 ? undefined : level + 1;
}
