import type { QuestionWords, Section } from '@werkspiegel/questionnaires';

const WORDS_PER_MINUTE = 200;

/** Whole minutes to read one section with all its answers, at 200 words a minute; at least one. */
export function sectionMinutes(section: Section, words: QuestionWords): number {
  return toMinutes(sectionWordCount(section, words));
}

/** Whole minutes to read all sections. */
export function totalMinutes(sections: readonly Section[], words: QuestionWords): number {
  return toMinutes(sections.reduce((sum, section) => sum + sectionWordCount(section, words), 0));
}

function toMinutes(count: number) {
  return Math.max(1, Math.round(count / WORDS_PER_MINUTE));
}

function sectionWordCount(section: Section, words: QuestionWords): number {
  const texts = section.items.flatMap((item) => {
    const { question = '', levels = {} } = words.items[item.id] ?? {};
    const { name = '', explanation = '' } = words.elements[item.element] ?? {};
    return [name, explanation, question, ...Object.values(levels), ...Object.values(words.waysOut)];
  });
  const { title = '', explanation = '' } = words.sections[section.id] ?? {};
  return [title, explanation, ...texts].reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
