// The questionnaires that all pages ask, made from the real content.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** @typedef {import('@werkspiegel/questionnaires').Structure} Structure */
/** @typedef {import('@werkspiegel/questionnaires').QuestionWords} QuestionWords */
/** @typedef {import('@werkspiegel/questionnaires').LoadedAdvice} LoadedAdvice */
/** @typedef {{ structure: Structure, words: { nl: QuestionWords }, advice: LoadedAdvice }} Questionnaire */
/** @typedef {Readonly<Record<string, string>>} Answers */

/** Ids of the two questions that an element gets besides its own. */
const MORE = ['tweede', 'derde'];

/** The 24 short questions of the verbetertool: what everyone is asked. @returns {Questionnaire} */
export function asPublished() {
  const read = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(root, 'packages/questionnaires/src/content', `${name}.json`), 'utf8'));
  const structure = read('verbetertool/structure');
  for (const section of structure.sections) {
    section.items = section.items.filter((/** @type {{ deep?: true }} */ { deep }) => !deep);
  }
  return {
    structure,
    words: { nl: read('verbetertool/questions.nl') },
    advice: {
      evidence: read('verbetertool/evidence'),
      evidenceWords: { nl: read('verbetertool/evidence.nl') },
      tips: read('verbetertool/tips'),
      tipWords: { nl: read('verbetertool/tips.nl') },
      sources: read('sources'),
    },
  };
}

/** Three questions for every one, with the same texts under ids of their own: 72. @returns {Promise<Questionnaire>} */
export async function threefold() {
  const published = asPublished();
  const { advice } = published;
  // Levels alone: what all three pages can ask in the same way.
  const { organisation: _asked, ...structure } = published.structure;
  const { organisation: _words, ...nl } = published.words.nl;
  const words = { nl };
  const copies = (/** @type {{ id: string }} */ { id }) => [id, ...MORE.map((more) => `${id}.${more}`)];
  const sections = structure.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) => copies(item).map((id) => ({ ...item, id }))),
  }));
  const items = structure.sections
    .flatMap((section) => section.items)
    .flatMap((item) => copies(item).map((id) => [id, words.nl.items[item.id]]));
  return checked({
    structure: { ...structure, sections },
    words: { nl: { ...words.nl, items: Object.fromEntries(items) } },
    advice,
  });
}

/** The 72 questions as one theme, so that all of them stand on one screen. @returns {Promise<Questionnaire>} */
export async function inOneTheme() {
  const { structure, words, advice } = await threefold();
  const [first] = structure.sections;
  if (!first) throw new Error('The questionnaire has no themes.');
  const items = structure.sections.flatMap((section) => section.items);
  const title = words.nl.sections[first.id];
  if (!title) throw new Error(`Theme ${first.id} has no words.`);
  return checked({
    structure: {
      ...structure,
      sections: [{ ...first, items }],
      elements: structure.elements.map((element) => ({ ...element, section: first.id })),
    },
    words: { nl: { ...words.nl, sections: { [first.id]: title } } },
    advice,
  });
}

/** An answer to every question: all four levels in turn, and now and then a way out. @returns {Answers} */
export function answersTo(/** @type {Structure} */ { sections, waysOut }) {
  const items = sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.map(({ id, levels }, at) => {
      const choices = at % 12 === 11 ? waysOut : levels;
      return [id, choices[at % choices.length] ?? ''];
    }),
  );
}

/** Through the door that a host's own content goes through. */
async function checked(/** @type {Questionnaire} */ questionnaire) {
  const { parseQuestionnaire } = await import('@werkspiegel/questionnaires/parse-questionnaire');
  const { structure, words, advice } = questionnaire;
  const { sources, ...rest } = advice;
  parseQuestionnaire({ structure, words, advice: rest, sources }, 'bench');
  return questionnaire;
}
