import type { Section, Structure } from '@werkspiegel/questionnaires';
import type { Answers } from '../storage/record.js';

/** The questionnaire with the questions that are, or were, asked: the deepening ones only in the sections that are done deep. */
export function asked(structure: Structure, isDeep: (section: Section) => boolean): Structure {
  return {
    ...structure,
    sections: structure.sections.map((section) =>
      isDeep(section) ? section : { ...section, items: section.items.filter(({ deep }) => !deep) },
    ),
  };
}

/** Whoever answered a deepening question of a section did it deep. */
export function wentDeep({ items }: Section, answers: Answers): boolean {
  return items.some(({ id, deep }) => deep && answers[id] !== undefined);
}

/** Under this id is kept that the person did something lately. */
export function recallItem(action: string): string {
  return `terugblik.${action}`;
}
