import { mean } from './mean.js';
import { type Answers, pointsFor, type ScorableItem } from './points.js';

/** What scoring needs to know of a questionnaire; content satisfies it. */
export interface ScorableQuestionnaire {
  readonly sections: readonly { readonly id: string; readonly items: readonly ScorableItem[] }[];
  /** The WerkzameElementen in questionnaire order, each with the id of the section that is its theme. */
  readonly elements: readonly { readonly id: string; readonly section: string }[];
}

/** One WerkzaamElement with its score. */
export interface ElementScore {
  readonly id: string;
  /** Id of the section that is its theme. */
  readonly section: string;
  /** 1 to 4, not rounded. Undefined while no item of the element has a level (rule 2). */
  readonly score: number | undefined;
}

/** Mean level on one WerkzaamElement, 1 to 4 (rule 2). Undefined while no item of it has a level: a way out is no answer. */
export function elementScore(element: string, items: readonly ScorableItem[], answers: Answers): number | undefined {
  const points = items.filter((item) => item.element === element).map((item) => pointsFor(item, answers[item.id]));
  return mean(points.filter((point) => point !== undefined));
}

/** The score of every element, in questionnaire order and in one pass over the items. */
export function elementScores({ sections, elements }: ScorableQuestionnaire, answers: Answers): ElementScore[] {
  const points = new Map<string, number[]>(elements.map(({ id }) => [id, []]));
  for (const { items } of sections) {
    for (const item of items) {
      const point = pointsFor(item, answers[item.id]);
      if (point !== undefined) points.get(item.element)?.push(point);
    }
  }
  return elements.map(({ id, section }) => ({ id, section, score: mean(points.get(id) ?? []) }));
}
