import {
  type ItemWords,
  type LoadedAdvice,
  type Questionnaire,
  type QuestionnaireContent,
  type QuestionWords,
  verbetertool,
} from '@werkspiegel/questionnaires';

/** Built-in content as a host would bring it: one piece of plain data, with all that loads later. */
export async function whole(content: QuestionnaireContent): Promise<Questionnaire> {
  const { structure, loadAdvice, loadDeepWords, loadRecall, earlier } = content;
  const { sources, ...advice }: LoadedAdvice = await loadAdvice();
  const recall = await loadRecall?.();
  const deep = await Promise.all(structure.sections.map(({ id }) => loadDeepWords?.(id)));
  const words: Record<string, QuestionWords> = {};
  for (const [language, given] of Object.entries(content.words)) {
    const items: Record<string, ItemWords> = Object.assign({}, given.items, ...deep.map((each) => each?.[language]));
    words[language] = { ...given, items };
  }
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
