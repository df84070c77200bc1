import type { Section, Structure } from '@werkspiegel/questionnaires';
import type { Answers } from '../storage/record.js';

/** Where the person is: a section and its neighbours. */
export interface Place {
  readonly section: Section;
  /** From 1. */
  readonly number: number;
  /** Id of the section before. Undefined: this is the first. */
  readonly previous: string | undefined;
  /** Id of the section after. Undefined: this is the last. */
  readonly next: string | undefined;
}

/** The place with a section id; the first section when there is none by that id, as in a draft of an older version. */
export function placeOf({ sections }: Structure, sectionId: string): Place | undefined {
  const at = Math.max(
    sections.findIndex(({ id }) => id === sectionId),
    0,
  );
  const section = sections[at];
  return section && { section, number: at + 1, previous: sections[at - 1]?.id, next: sections[at + 1]?.id };
}

export type SectionState = 'open' | 'begun' | 'done';

export function sectionState(section: Section, answers: Answers): SectionState {
  const answered = answeredIn(section, answers);
  if (answered === 0) return 'open';
  return answered === section.items.length ? 'done' : 'begun';
}

/** How many questions have an answer, ways out included. Answers to questions that are no longer asked do not count. */
export function answeredCount({ sections }: Structure, answers: Answers): number {
  return sections.reduce((sum, section) => sum + answeredIn(section, answers), 0);
}

export function itemCount({ sections }: Structure): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

function answeredIn({ items }: Section, answers: Answers): number {
  return items.filter(({ id }) => answers[id] !== undefined).length;
}
