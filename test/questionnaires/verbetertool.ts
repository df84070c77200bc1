import { type Questionnaire, type QuestionnaireContent, verbetertool } from '@werkspiegel/questionnaires';

/** Built-in content as a host would bring it: one piece of plain data, with all that loads later. */
export async function whole(content: QuestionnaireContent): Promise<Questionnaire> {
  const { loadAdvice, loadDeep, loadRecall, earlier } = content;
  const { sources, ...advice } = await loadAdvice();
  const { structure, words } = (await loadDeep?.()) ?? content;
  const recall = await loadRecall?.();
  return {
    structure,
    words,
    advice,
    ...(recall && { recall }),
    ...(earlier && { earlier: [...earlier] }),
    sources: [...sources],
  };
}

export const questionnaire = await whole(verbetertool);
const { advice } = questionnaire;

export const { sections, elements } = questionnaire.structure;
export const items = sections.flatMap((section) => section.items);
export const { stops = [], doubts = [] } = advice;
export const recalled = questionnaire.recall?.actions ?? [];
/** What stands beside the tips and the questions. */
export const cards = [...stops, ...doubts, ...recalled];

/** All Dutch words: of the questions, the evidence, the tips and the cards. */
export const nl = {
  ...inDutch(questionnaire.words),
  evidence: inDutch(advice.evidenceWords),
  tips: inDutch(advice.tipWords),
  stops: inDutch(advice.stopWords ?? {}),
  doubts: inDutch(advice.doubtWords ?? {}),
  recall: inDutch(questionnaire.recall?.words ?? {}),
};

/** Number of an element as a reader knows it, such as '1.1'. */
export function numberOf(element: string): string | undefined {
  return elements.find(({ id }) => id === element)?.number;
}

function inDutch<T>({ nl }: Readonly<Record<string, T>>): T {
  if (nl === undefined) throw new Error('No words in Dutch');
  return nl;
}
