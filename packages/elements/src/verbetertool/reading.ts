import type { Doubt, LoadedAdvice, Stop, Structure, Tip } from '@werkspiegel/questionnaires';
import {
  bestSupported,
  evidenceStrengths,
  fittingTips,
  type Growth,
  type GrowthReason,
  growth,
  MOST_CHOSEN,
  ORGANISATION_ORDER,
  type OrganisationAnswer,
  type Profile,
  type Strengths,
  scoreProfile,
  strengths,
  tipGrade,
} from '@werkspiegel/scoring';
import { organisationItem } from '../item/organisation-item.js';
import type { Answers } from '../storage/record.js';
import { asked, wentDeep } from './asked.js';

/** What the person wants to see first. It changes the order and leaves nothing out. */
export interface Wish {
  /** Ids of elements that matter now. Only the first three that can grow count. */
  readonly chosen: readonly string[];
  /** Id of a doelgroep. Undefined: for everyone. */
  readonly doelgroep: string | undefined;
  /** Id of a phase. Undefined: every phase. */
  readonly phase: string | undefined;
}

export const NO_WISH: Wish = { chosen: [], doelgroep: undefined, phase: undefined };

/** One element in which growing helps, with all that stands beside it. */
export interface GrowthAdvice {
  readonly element: string;
  /** 1 to 4, not rounded. */
  readonly score: number;
  /** Undefined for the last of its list, and where nothing had to be ordered. */
  readonly reason: GrowthReason | undefined;
  /** The person chose it as important now. */
  readonly chosen: boolean;
  /** Undefined: not asked or not answered. */
  readonly organisation: OrganisationAnswer | undefined;
  /** All its tips, in the order they fit. */
  readonly tips: readonly Tip[];
  /** Those of them to show at once: the first, and what is about the doelgroep and phase that were asked for. */
  readonly openTips: readonly Tip[];
  /** What to stop doing. What it shares with a point above it stands there. */
  readonly stops: readonly Stop[];
  /** What the sources do not know, or see differently. */
  readonly doubts: readonly Doubt[];
}

/** All that the result says, before a word of it. */
export interface Reading {
  readonly profile: Profile;
  readonly strengths: Strengths;
  /** By element id. Absent: not asked or not answered. */
  readonly organisation: Readonly<Record<string, OrganisationAnswer>>;
  /** What the person can take up alone. */
  readonly own: readonly GrowthAdvice[];
  /** What the organisation does not make possible. */
  readonly team: readonly GrowthAdvice[];
  /** What to pass on, when every score is the highest. Empty otherwise. */
  readonly passOn: readonly GrowthAdvice[];
  /** Ids of all elements that can grow, in questionnaire order, also those that are not shown. */
  readonly candidates: { readonly own: readonly string[]; readonly team: readonly string[] };
  /** What is doubtful about the whole. */
  readonly generalDoubts: readonly Doubt[];
}

/** Reads the answers of one check with what is known and advised about its elements. */
export function readAnswers(
  structure: Structure,
  advice: LoadedAdvice,
  answers: Answers,
  wish: Wish = NO_WISH,
): Reading {
  const profile = scoreProfile(
    asked(structure, (section) => wentDeep(section, answers)),
    answers,
  );
  const { elements } = profile;
  const evidence = evidenceStrengths(advice.evidence);
  const organisation = organisationAnswers(structure, answers);
  const chosen = chosenOf(elements, wish.chosen);
  const { zelf, bespreken } = growth({ elements, organisation, chosen, evidence });
  const isFull = zelf.all.length + bespreken.all.length === 0;
  const toAdvice = (reach: Tip['reach'], { id, score, reason }: Growth['zelf']['all'][number]): GrowthAdvice => {
    const tips = tipsFor(id, score, reach, advice, wish);
    return {
      ...{ element: id, score, reason, tips },
      chosen: chosen.includes(id),
      organisation: organisation[id],
      openTips: tips.filter((tip, at) => at === 0 || isAbout(tip, wish)),
      stops: (advice.stops ?? []).filter((stop) => stop.elements.includes(id)),
      doubts: (advice.doubts ?? []).filter((doubt) => doubt.elements.includes(id)),
    };
  };
  const own = zelf.shown.map((point) => toAdvice('zelf', point));
  const team = bespreken.shown.map((point) => toAdvice('team', point));
  const passOn = (isFull ? bestSupported(elements, evidence) : []).map((id) =>
    toAdvice('zelf', { id, score: 4, reason: undefined }),
  );
  const stopsOnce = stopsAtFirst([...own, ...team, ...passOn]);
  const inOrder = ({ all }: Growth['zelf']) =>
    elements.map(({ id }) => id).filter((id) => all.some((point) => point.id === id));
  return {
    ...{ profile, organisation },
    strengths: strengths(elements),
    own: own.map(stopsOnce),
    team: team.map(stopsOnce),
    passOn: passOn.map(stopsOnce),
    candidates: { own: inOrder(zelf), team: inOrder(bespreken) },
    generalDoubts: (advice.doubts ?? []).filter((doubt) => doubt.elements.length === 0),
  };
}

/** What was chosen as important now and can still grow, at most three. */
export function chosenOf(elements: Profile['elements'], chosen: readonly string[]): string[] {
  const canGrow = (id: string) => elements.some((each) => each.id === id && each.score !== undefined && each.score < 4);
  return chosen.filter(canGrow).slice(0, MOST_CHOSEN);
}

function organisationAnswers({ elements }: Structure, answers: Answers): Record<string, OrganisationAnswer> {
  return Object.fromEntries(
    elements.flatMap(({ id }) => {
      const answer = ORGANISATION_ORDER.find((each) => each === answers[organisationItem(id)]);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

function tipsFor(element: string, score: number, reach: Tip['reach'], { tips }: LoadedAdvice, wish: Wish): Tip[] {
  const ofElement = tips.filter((tip) => tip.element === element);
  const fitting = (some: readonly Tip[]) => fittingTips(some, { ...wish, grade: tipGrade(score) });
  const fits = ofElement.filter((tip) => tip.reach === reach);
  const others = ofElement.filter((tip) => tip.reach !== reach);
  // What to talk about starts with the team. What to do alone starts with its grade, and of that with what can be done alone;
  // fittingTips keeps the order of what fits as well.
  return reach === 'team' ? [...fitting(fits), ...fitting(others)] : fitting([...fits, ...others]);
}

/** The tip is about what was asked for: it names the doelgroep or the phase, and is not about another. */
function isAbout({ doelgroepen, phases }: Tip, { doelgroep, phase }: Wish): boolean {
  const pairs: readonly (readonly [readonly string[], string | undefined])[] = [
    [doelgroepen, doelgroep],
    [phases, phase],
  ];
  const asked = pairs.filter(([, wished]) => wished !== undefined);
  const names = ([about, wished = '']: (typeof pairs)[number]) => about.includes(wished);
  return asked.some(names) && asked.every((pair) => names(pair) || pair[0].length === 0);
}

/** Takes away from each point the cards that stand with one above it. */
function stopsAtFirst(points: readonly GrowthAdvice[]): (point: GrowthAdvice) => GrowthAdvice {
  return (point) => ({
    ...point,
    stops: point.stops.filter((stop) => points.find(({ stops }) => stops.includes(stop)) === point),
  });
}
