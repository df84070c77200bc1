import { type Questionnaire, verbetertool } from '@werkspiegel/questionnaires';

const { sources, ...advice } = await verbetertool.loadAdvice();

/** The built-in content as a host would bring it: one piece of plain data. */
export const questionnaire: Questionnaire = {
  structure: verbetertool.structure,
  words: verbetertool.words,
  advice,
  sources: [...sources],
};

export const { sections, elements } = questionnaire.structure;
export const items = sections.flatMap((section) => section.items);

/** All Dutch words: of the questions, the evidence and the tips. */
export const nl = {
  ...inDutch(questionnaire.words),
  evidence: inDutch(advice.evidenceWords),
  tips: inDutch(advice.tipWords),
};

/** Number of an element as a reader knows it, such as '1.1'. */
export function numberOf(element: string): string | undefined {
  return elements.find(({ id }) => id === element)?.number;
}

function inDutch<T>({ nl }: Readonly<Record<string, T>>): T {
  if (nl === undefined) throw new Error('No words in Dutch');
  return nl;
}
