import type { QuestionWords } from '@werkspiegel/questionnaires';
import type { Changed, ChangedTheme, PastCheck, Word } from './past-checks.js';
import type { OverTimeWords } from './words.nl.js';

/** Names in one sentence, at most; of more it says how many there are, and names those that changed most. */
const MOST_NAMED = 3;

export function elementName(id: string, content: QuestionWords): string {
  return content.elements[id]?.name ?? id;
}

export function themeName(id: string, content: QuestionWords): string {
  return content.sections[id]?.title ?? id;
}

/** What changed, in one or two sentences: first what grew, then what is lower. `nothing`: what to say when nothing can be compared. */
export function summary(
  themes: readonly ChangedTheme[],
  content: QuestionWords,
  { summary: words }: OverTimeWords,
  nothing: string,
): string {
  const elements = themes.flatMap((theme) => theme.elements);
  if (elements.every(({ change }) => change === undefined)) return nothing;
  const size = ({ change = 0 }: Changed) => Math.abs(change);
  const named = (word: Word, all: (names: string[]) => string, many: (count: number, some: string[]) => string) => {
    const names = elements
      .filter((element) => element.word === word)
      .toSorted((a, b) => size(b) - size(a))
      .map(({ id }) => elementName(id, content));
    if (names.length === 0) return [];
    return [names.length > MOST_NAMED ? many(names.length, names.slice(0, MOST_NAMED)) : all(names)];
  };
  const sentences = [
    ...named('gegroeid', words.grown, words.grownMany),
    ...named('lager', words.lower, words.lowerMany),
  ];
  return sentences.length === 0 ? words.same : sentences.join(' ');
}

/** What each check is called, by its id: its day, with the time where two share a day. */
export function checkNames(
  checks: readonly PastCheck[],
  words: Pick<OverTimeWords, 'dateAndTime'>,
  day: (finished: Date) => string,
): ReadonlyMap<string, string> {
  const days = checks.map(({ finished }) => day(finished));
  return new Map(
    checks.map(({ id, finished }, at) => {
      const own = days[at] ?? '';
      return [id, days.indexOf(own) === days.lastIndexOf(own) ? own : words.dateAndTime(finished)];
    }),
  );
}
