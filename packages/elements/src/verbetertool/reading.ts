import type { LoadedAdvice, Structure, Tip } from '@werkspiegel/questionnaires';
import {
  bestSupported,
  evidenceStrengths,
  fittingTips,
  type GrowthReason,
  growth,
  type Profile,
  type Strengths,
  scoreProfile,
  strengths,
  tipGrade,
} from '@werkspiegel/scoring';
import type { Answers } from '../storage/record.js';
import { asked, wentDeep } from './asked.js';

/** One element in which growing helps, with its tips in the order they fit. */
export interface GrowthAdvice {
  readonly element: string;
  /** 1 to 4, not rounded. */
  readonly score: number;
  /** Undefined for the last of its list, and where nothing had to be ordered. */
  readonly reason: GrowthReason | undefined;
  readonly tips: readonly Tip[];
}

/** All that the result says, before a word of it. */
export interface Reading {
  readonly profile: Profile;
  readonly strengths: Strengths;
  /** What the person can take up alone. */
  readonly own: readonly GrowthAdvice[];
  /** What the organisation does not make possible. */
  readonly team: readonly GrowthAdvice[];
  /** What to pass on, when every score is the highest. Empty otherwise. */
  readonly passOn: readonly GrowthAdvice[];
}

/** Reads the answers of one check with what is known and advised about its elements. */
export function readAnswers(structure: Structure, advice: LoadedAdvice, answers: Answers): Reading {
  const profile = scoreProfile(
    asked(structure, (section) => wentDeep(section, answers)),
    answers,
  );
  const evidence = evidenceStrengths(advice.evidence);
  const { zelf, bespreken } = growth({ elements: profile.elements, organisation: {}, chosen: [], evidence });
  const isFull = zelf.all.length + bespreken.all.length === 0;
  const passOn = isFull ? bestSupported(profile.elements, evidence) : [];
  return {
    profile,
    strengths: strengths(profile.elements),
    own: zelf.shown.map(({ id, score, reason }) => adviceOn(id, score, reason, 'zelf', advice)),
    team: bespreken.shown.map(({ id, score, reason }) => adviceOn(id, score, reason, 'team', advice)),
    passOn: passOn.map((id) => adviceOn(id, 4, undefined, 'zelf', advice)),
  };
}

function adviceOn(
  element: string,
  score: number,
  reason: GrowthReason | undefined,
  reach: Tip['reach'],
  { tips }: LoadedAdvice,
): GrowthAdvice {
  const ofElement = tips.filter((tip) => tip.element === element);
  // Within its grade, what fits the list (alone, or with the team) comes first; fittingTips keeps that order.
  const byReach = [
    ...ofElement.filter((tip) => tip.reach === reach),
    ...ofElement.filter((tip) => tip.reach !== reach),
  ];
  return {
    element,
    score,
    reason,
    tips: fittingTips(byReach, { grade: tipGrade(score), doelgroep: undefined, phase: undefined }),
  };
}
