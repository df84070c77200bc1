import { verbetertool } from '@werkspiegel/questionnaires';
import type { ContentOf, SpokenContent } from '../../../packages/elements/src/records/answer-rows.js';

const { structure } = verbetertool;
const words = verbetertool.words.nl;
if (!words) throw new Error('the verbetertool has no Dutch');

/** What the tools know: the verbetertool, in Dutch. */
export const spoken: SpokenContent = { structure, words };
export const contentOf: ContentOf = (id) => (id === structure.id ? spoken : undefined);

/** As a page that has no content of anyone. */
export const nothingKnown: ContentOf = () => undefined;

/** The same content with every word replaced by one text. */
export function contentSaying(text: string): ContentOf {
  const all = <T>(values: Readonly<Record<string, T>>, say: (value: T) => T) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, say(value)]));
  const said = {
    ...{ title: text, introduction: text },
    waysOut: all(spoken.words.waysOut, () => text),
    sections: all(spoken.words.sections, () => ({ title: text, explanation: text })),
    elements: all(spoken.words.elements, () => ({ name: text, explanation: text })),
    items: all(spoken.words.items, ({ levels }) => ({ question: text, levels: all(levels, () => text) })),
  };
  return () => ({ structure, words: said });
}
