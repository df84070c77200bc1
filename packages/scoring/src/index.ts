export { bestSupported, MOST_SUPPORTED } from './best-supported.js';
export {
  CHANGE_FROM,
  type Change,
  type ChangeWord,
  type Check,
  type ComparableItem,
  type ComparableQuestionnaire,
  change,
  changeOverVersions,
  changeWord,
  type ElementChange,
  type ItemMapping,
  type MappedCheck,
  type ThemeChange,
} from './change.js';
export { type ElementScore, elementScore, elementScores, type ScorableQuestionnaire } from './element-score.js';
export {
  bestOwnRow,
  type ElementEvidence,
  EVIDENCE_FROM,
  EVIDENCE_ORDER,
  type Evidence,
  type EvidenceRow,
  type EvidenceStrength,
  evidenceStrength,
  evidenceStrengths,
} from './evidence-strength.js';
export { type FittableTip, fittingTips, type TipWish } from './fitting-tips.js';
export {
  GROWTH_SHOWN,
  type Growth,
  type GrowthInput,
  type GrowthList,
  type GrowthPoint,
  type GrowthReason,
  growth,
  MOST_CHOSEN,
  ORGANISATION_ORDER,
  type OrganisationAnswer,
} from './growth.js';
export { CHECKS_FOR_LINES, type Line, type Lines, lines } from './lines.js';
export { type Answers, NOT_MY_WORK, pointsFor, RATHER_NOT, type ScorableItem } from './points.js';
export { ELEMENTS_FOR_PROFILE, type Profile, scoreProfile, THEMES_FOR_RADAR, type ThemeScore } from './profile.js';
export { type ScoreWord, scoreWord, WORD_FROM } from './score-word.js';
export { MOST_STRENGTHS, type Strengths, strengths } from './strengths.js';
export { themeScore } from './theme-score.js';
export { GRADE_FROM, type TipGrade, tipGrade } from './tip-grade.js';
