import { byTheme, type Theme } from './by-theme.js';
import { type ElementScore, elementScores, type ScorableQuestionnaire } from './element-score.js';
import { type Answers, NOT_MY_WORK, pointsFor, RATHER_NOT } from './points.js';
import { themeScore } from './theme-score.js';

/** Scored elements that a profile takes (rule 4). With fewer, only those elements are shown. */
export const ELEMENTS_FOR_PROFILE = 6;

/** Scored themes that a radar takes (rule 4). */
export const THEMES_FOR_RADAR = 3;

/** One theme with its score. */
export interface ThemeScore {
  /** Id of the section. */
  readonly id: string;
  /** 1 to 4, not rounded. Undefined: too few scored elements for a mean (rule 3). */
  readonly score: number | undefined;
  /** Id of the one scored element of a theme that has too few for a mean. Undefined with a mean, and with nothing scored. */
  readonly onlyElement: string | undefined;
}

/** What the answers say. There is no score over all themes, on purpose (rule 3). */
export interface Profile {
  /** Every element in questionnaire order, also those without a score. */
  readonly elements: readonly ElementScore[];
  /** Every theme in questionnaire order, also those without a score. */
  readonly themes: readonly ThemeScore[];
  /** Ids of items without an answer, or with one that the item does not know. */
  readonly unanswered: readonly string[];
  /** Ids of items answered 'dit hoort niet bij mijn werk'. */
  readonly notMyWork: readonly string[];
  /** Ids of items answered 'dat zeg ik liever niet'. */
  readonly ratherNot: readonly string[];
  /** Enough elements have a score to speak of a profile. */
  readonly enough: boolean;
  /** Enough themes have a score to draw a radar. */
  readonly enoughForRadar: boolean;
}

/** Scores one check (rules 1 to 4). Give the questionnaire with the items that were asked: each of them counts as unanswered until it has an answer. */
export function scoreProfile(questionnaire: ScorableQuestionnaire, answers: Answers): Profile {
  const elements = elementScores(questionnaire, answers);
  const themes = byTheme(questionnaire.sections, elements).map(scoreTheme);
  return {
    elements,
    themes,
    ...withoutPoints(questionnaire, answers),
    enough: elements.filter(hasScore).length >= ELEMENTS_FOR_PROFILE,
    enoughForRadar: themes.filter(hasScore).length >= THEMES_FOR_RADAR,
  };
}

function scoreTheme({ id, elements }: Theme<ElementScore>): ThemeScore {
  const scored = elements.filter(hasScore);
  return {
    id,
    score: themeScore(elements.map(({ score }) => score)),
    onlyElement: scored.length === 1 ? scored[0]?.id : undefined,
  };
}

function withoutPoints({ sections }: ScorableQuestionnaire, answers: Answers) {
  const unanswered: string[] = [];
  const notMyWork: string[] = [];
  const ratherNot: string[] = [];
  for (const { items } of sections) {
    for (const item of items) {
      const answer = answers[item.id];
      if (answer === NOT_MY_WORK) notMyWork.push(item.id);
      else if (answer === RATHER_NOT) ratherNot.push(item.id);
      else if (pointsFor(item, answer) === undefined) unanswered.push(item.id);
    }
  }
  return { unanswered, notMyWork, ratherNot };
}

function hasScore({ score }: { readonly score: number | undefined }): boolean {
  return score !== undefined;
}
