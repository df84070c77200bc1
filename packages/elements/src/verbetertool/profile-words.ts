import type { Doubt, DoubtWords, QuestionWords, Structure } from '@werkspiegel/questionnaires';
import { type OrganisationAnswer, type Profile, scoreWord } from '@werkspiegel/scoring';
import type { Bar } from '../result/bars.js';
import type { ScoreTableRow } from '../result/score-table.js';
import type { RadarPoint } from '../result/to-radar-data.js';
import type { ResultWords } from '../result/words.nl.js';
import type { GrowthAdvice, Reading } from './reading.js';

/** What turns a reading into sentences: the content's words and ours. */
export interface ProfileWords {
  readonly structure: Structure;
  readonly content: QuestionWords;
  readonly words: ResultWords;
}

/** A word in the middle of a sentence as the start of a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function elementName(id: string, { content }: ProfileWords): string {
  return content.elements[id]?.name ?? id;
}

export function themeName(id: string, { content }: ProfileWords): string {
  return content.sections[id]?.title ?? id;
}

/** The result in one or two sentences: first what goes well, then where growing helps most. */
export function summary({ strengths, own, team, passOn }: Reading, profileWords: ProfileWords): string {
  const { sentence } = profileWords.words;
  const names = strengths.elements.map((id) => elementName(id, profileWords));
  const [first = ''] = names;
  const strong = { strong: sentence.strengths(names), most: sentence.most(first), none: sentence.none }[strengths.kind];
  const growth = own[0] ?? team[0];
  if (growth) return `${strong} ${sentence.growth(elementName(growth.element, profileWords))}`;
  return passOn.length > 0 ? `${strong} ${sentence.noGrowth}` : strong;
}

/** Why a point stands where it stands. Empty for the last of its list, and where nothing had to be ordered. */
export function reasonText({ reason, organisation }: GrowthAdvice, { reason: texts }: ResultWords): string {
  if (reason === undefined) return '';
  return reason === 'organisatie' && organisation !== 'ja' ? texts.organisatieOnbekend : texts[reason];
}

/** What a point says of the person in a line: the step, whether it was chosen, and what the organisation makes possible. */
export function pointFacts({ score, chosen, organisation }: GrowthAdvice, words: ResultWords): string[] {
  return [
    words.yourStep(words.bands[scoreWord(score)]),
    ...(chosen ? [words.choose.chosen] : []),
    ...(organisation ? [words.organisation(organisation)] : []),
  ];
}

/** What nobody knows about an element and where the sources differ, by name. */
export function doubtLines(doubts: readonly Doubt[], doubtWords: DoubtWords, words: ResultWords): string[] {
  return (['gap', 'disagree'] as const).flatMap((kind) => {
    const titles = doubts.filter((doubt) => doubt.kind === kind).map(({ id }) => doubtWords[id]?.title ?? id);
    return titles.length === 0 ? [] : [`${words.doubt[kind]}: ${titles.join(' ')}`];
  });
}

/**
 * A bar per theme, highest first; themes without a mean come last, with what there is to say.
 *
 * @param isBrief Does not name the one element with a score of a theme without a mean.
 */
export function themeBars(profile: Profile, profileWords: ProfileWords, isBrief = false): Bar[] {
  const { words } = profileWords;
  return profile.themes
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ id, score, onlyElement }) => {
      const label = themeName(id, profileWords);
      if (score !== undefined) return { label, score, word: words.bands[scoreWord(score)] };
      if (onlyElement === undefined) return { label, score, word: words.themeNone };
      if (isBrief) return { label, score, word: words.themeTooFew };
      const only = profile.elements.find((element) => element.id === onlyElement);
      const said = only?.score === undefined ? words.themeNone : words.bands[scoreWord(only.score)];
      return { label, score, word: `${words.themeTooFew}; ${elementName(onlyElement, profileWords)}: ${said}` };
    });
}

/** A bar per scored element, for a check with too few of them for a profile. */
export function elementBars(profile: Profile, profileWords: ProfileWords): Bar[] {
  return profile.elements.flatMap(({ id, score }) =>
    score === undefined
      ? []
      : [{ label: elementName(id, profileWords), score, word: profileWords.words.bands[scoreWord(score)] }],
  );
}

/** Every theme with its elements below it, in questionnaire order, also those without a score. */
export function tableRows(
  { profile, organisation }: Pick<Reading, 'profile' | 'organisation'>,
  profileWords: ProfileWords,
): ScoreTableRow[] {
  const { words } = profileWords;
  const cells = (score: number | undefined, otherwise: string) =>
    score === undefined
      ? { score: words.table.none, word: otherwise }
      : { score: words.number(score), word: words.bands[scoreWord(score)] };
  return profile.themes.flatMap((theme) => {
    const elements = profile.elements.filter(({ section }) => section === theme.id);
    const none = elements.every(({ score }) => score === undefined) ? words.themeNone : words.themeTooFew;
    return [
      { label: themeName(theme.id, profileWords), isTheme: true, organisation: '', ...cells(theme.score, none) },
      ...elements.map(({ id, score }) => ({
        label: elementName(id, profileWords),
        isTheme: false,
        organisation: organisationWord(organisation[id], words),
        ...cells(score, whyNoScore(id, profile, profileWords)),
      })),
    ];
  });
}

function organisationWord(answer: OrganisationAnswer | undefined, words: ResultWords): string {
  return answer === undefined ? words.left.unanswered : words.organisationAnswers[answer];
}

/** How the questions about an element were left open, in the word for it. */
function whyNoScore(element: string, profile: Profile, { structure, words }: ProfileWords): string {
  const items = structure.sections.flatMap((section) => section.items.filter((item) => item.element === element));
  const isAmong = (ids: readonly string[]) => items.some(({ id }) => ids.includes(id));
  if (isAmong(profile.notMyWork)) return words.left['niet-mijn-werk'];
  return isAmong(profile.ratherNot) ? words.left['liever-niet'] : words.left.unanswered;
}

export function radarPoints(profile: Profile, profileWords: ProfileWords): RadarPoint[] {
  return profile.themes.map(({ id, score }) => ({ label: themeName(id, profileWords), value: score }));
}

/** What was left open, by how, with the names of the elements. Groups that are empty are not there. */
export function leftOpen(profile: Profile, profileWords: ProfileWords): { label: string; names: string[] }[] {
  const { structure, words } = profileWords;
  const items = new Map(structure.sections.flatMap(({ items }) => items.map((item) => [item.id, item.element])));
  const group = (label: string, itemIds: readonly string[]) => ({
    label,
    names: [...new Set(itemIds.map((id) => elementName(items.get(id) ?? id, profileWords)))],
  });
  return [
    group(words.left['niet-mijn-werk'], profile.notMyWork),
    group(words.left['liever-niet'], profile.ratherNot),
    group(words.left.unanswered, profile.unanswered),
  ].filter(({ names }) => names.length > 0);
}
