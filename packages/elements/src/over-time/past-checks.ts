import {
  type ChangeWord,
  type ComparableQuestionnaire,
  changeOverVersions,
  changeWord,
  lines,
  type MappedCheck,
  scoreProfile,
} from '@werkspiegel/scoring';
import type { Afname } from '../storage/record.js';
import type { EarlierVersion } from './earlier-version.js';

/** Today's questionnaire. */
export interface Today extends ComparableQuestionnaire {
  readonly version: string;
}

/** A finished check in the list. */
export interface PastCheck {
  readonly id: string;
  readonly finished: Date;
  /** The version it was made with. Undefined: today's. */
  readonly version: string | undefined;
  /** How many questions have an answer, ways out included. Undefined: of this version nobody knows what its questions were. */
  readonly answered: number | undefined;
  /** Undefined: of a version that cannot be compared. */
  readonly comparable: MappedCheck | undefined;
}

export interface ComparableCheck extends PastCheck {
  readonly comparable: MappedCheck;
}

/** 'te-weinig': one element of the theme can be compared, which is too few for a mean. */
export type Word = ChangeWord | 'te-weinig';

/** An element or theme over two checks or more. */
export interface Changed {
  readonly id: string;
  /** A score per check, 1 to 4, not rounded. Undefined: none. */
  readonly scores: readonly (number | undefined)[];
  /** From the first to the last, -3 to 3, not rounded. Undefined: not to be compared. */
  readonly change: number | undefined;
  readonly word: Word;
}

export interface ChangedTheme extends Changed {
  readonly elements: readonly Changed[];
}

/** The checks, newest first, each with the questionnaire it was made with. */
export function pastChecks(checks: readonly Afname[], today: Today, earlier: readonly EarlierVersion[]): PastCheck[] {
  const known = new Map(earlier.map((each) => [each.version, each]));
  return checks
    .map(({ id, finishedAt, questionnaire: { version }, answers }) => {
      const then = version === today.version ? { questionnaire: today, mapping: {} } : known.get(version);
      const items = then?.questionnaire.sections.flatMap((section) => section.items);
      return {
        id,
        finished: new Date(finishedAt),
        version: version === today.version ? undefined : version,
        answered: items?.filter((item) => answers[item.id] !== undefined).length,
        comparable: then && { questionnaire: then.questionnaire, mapping: then.mapping, answers },
      };
    })
    .toSorted(newestFirst);
}

export function isComparable(check: PastCheck): check is ComparableCheck {
  return check.comparable !== undefined;
}

/** Two checks in order of time, whichever was named first. */
export function inTime<T extends PastCheck>(one: T, other: T): [earlier: T, later: T] {
  return newestFirst(one, other) > 0 ? [one, other] : [other, one];
}

/** Every theme of the later check: the own scores of both, over all that was answered in each, and the change by rule 7. */
export function compare(today: Today, earlier: MappedCheck, later: MappedCheck): ChangedTheme[] {
  const profiles = [earlier, later].map(({ questionnaire, answers }) => scoreProfile(questionnaire, answers));
  const { elements, themes } = changeOverVersions(today, earlier, later);
  const scoresIn = (kind: 'elements' | 'themes', id: string) =>
    profiles.map((profile) => profile[kind].find((each) => each.id === id)?.score);
  return grouped(
    themes.map((theme) => ({ ...theme, scores: scoresIn('themes', theme.id) })),
    elements.map((element) => ({ ...element, scores: scoresIn('elements', element.id) })),
  );
}

/** Every theme of today over these checks, in order of time; a score counts only what they have in common. */
export function follow(today: Today, checks: readonly MappedCheck[]): ChangedTheme[] {
  const { elements, themes } = lines(today, checks);
  return grouped(themes, elements);
}

function grouped(
  themes: readonly Omit<Changed, 'word'>[],
  elements: readonly (Omit<Changed, 'word'> & { readonly section: string })[],
): ChangedTheme[] {
  return themes.map(({ id, scores, change }) => {
    const own = elements
      .filter(({ section }) => section === id)
      .map((element) => ({ ...element, word: changeWord(element.change) }));
    const isOne = change === undefined && own.some((element) => element.change !== undefined);
    return { id, scores, change, word: isOne ? 'te-weinig' : changeWord(change), elements: own };
  });
}

function newestFirst(a: PastCheck, b: PastCheck): number {
  return b.finished.getTime() - a.finished.getTime() || b.id.localeCompare(a.id);
}
