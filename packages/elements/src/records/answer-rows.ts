import type { QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { organisationItem } from '../item/organisation-item.js';
import type { Afname, Draft } from '../storage/record.js';

/** What a questionnaire asks, with its words in one language. */
export interface SpokenContent {
  readonly structure: Structure;
  readonly words: QuestionWords;
}

/** The content of a questionnaire by its id. Undefined where this page does not have it: then ids stand for words. */
export type ContentOf = (questionnaireId: string) => SpokenContent | undefined;

/** One answer in words. What the content does not know is shown as it was kept, and has no theme or element. */
export interface AnswerRow {
  readonly theme: string;
  readonly element: string;
  readonly question: string;
  readonly answer: string;
  /** 1 to 4. Undefined for a way out, and for what the content does not know. */
  readonly step: number | undefined;
}

/** The answers of a record in the order of the questions; those that the content does not ask come last. */
export function answerRows({ questionnaire, answers }: Afname | Draft, contentOf: ContentOf): AnswerRow[] {
  const content = contentOf(questionnaire.id);
  const given = new Map(Object.entries(answers));
  const asked = (content?.structure.sections ?? []).flatMap(({ id, items }) =>
    items.map((item) => ({ item, section: id })),
  );
  const rows = asked.flatMap(({ item, section }) => {
    const answer = given.get(item.id);
    given.delete(item.id);
    return content && answer !== undefined ? [toRow(item, section, answer, content)] : [];
  });
  const aside = (content?.structure.elements ?? []).flatMap(({ id, section }) => {
    const itemId = organisationItem(id);
    const answer = given.get(itemId);
    given.delete(itemId);
    return content && answer !== undefined ? [toAside(id, section, answer, content)] : [];
  });
  const unknown = [...given].map(([question, answer]) => ({
    theme: '',
    element: '',
    question,
    answer,
    step: undefined,
  }));
  return [...rows, ...aside, ...unknown];
}

/** Whether the organisation makes an element possible. */
function toAside(element: string, section: string, answer: string, { words }: SpokenContent): AnswerRow {
  const { question = organisationItem(element), answers } = words.organisation ?? {};
  const inWords = Object.entries(answers ?? {}).find(([id]) => id === answer)?.[1];
  return {
    theme: words.sections[section]?.title ?? section,
    element: words.elements[element]?.name ?? element,
    question,
    answer: inWords ?? answer,
    step: undefined,
  };
}

type Item = Structure['sections'][number]['items'][number];

function toRow(item: Item, section: string, answer: string, { structure, words }: SpokenContent): AnswerRow {
  const level = item.levels.indexOf(answer);
  const asked = words.items[item.id];
  // Words are looked up by ids of the content only: an answer from a file could name anything that objects have.
  const waysOut = structure.waysOut.includes(answer) ? words.waysOut : undefined;
  return {
    theme: words.sections[section]?.title ?? section,
    element: words.elements[item.element]?.name ?? item.element,
    question: asked?.question ?? item.id,
    answer: (level >= 0 ? asked?.levels[answer] : waysOut?.[answer]) ?? answer,
    step: level >= 0 ? level + 1 : undefined,
  };
}
