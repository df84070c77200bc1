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
export { type Difference, difference, differenceBetween } from './difference.js';
export {
  ALGEMEEN,
  type DateRefusal,
  type DiscStep,
  dateRefusal,
  inOrder,
  type LogEntry,
  type RecognitionStep,
  type SentenceStep,
} from './disc-step.js';
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
export { type FirstShown, firstShown } from './first-shown.js';
export { fittingStrategies } from './fitting-strategies.js';
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
export { LEANING_PARTS, type Leaning, type LeaningInput, type LeaningLine, leaning, MOST_NAMED } from './leaning.js';
export { CHECKS_FOR_LINES, type Line, type Lines, lines } from './lines.js';
export { type LogHint, logHint } from './log-hint.js';
export {
  type AspectMatch,
  type MatchableAspect,
  type MatchablePair,
  type MatchSide,
  type MatchVerdict,
  match,
} from './match.js';
export { type Counts, MENSBEELDEN, type Mensbeeld } from './mensbeeld.js';
export {
  ANSWERED_FOR_PICTURE,
  NAMED_WITHIN,
  type Picture,
  readLeaning,
  readRecognition,
  TOP_FOR_PICTURE,
} from './picture.js';
export { type Answers, NOT_MY_WORK, pointsFor, RATHER_NOT, type ScorableItem } from './points.js';
export { ELEMENTS_FOR_PROFILE, type Profile, scoreProfile, THEMES_FOR_RADAR, type ThemeScore } from './profile.js';
export {
  READING_EXCEPTIONS,
  READINGS,
  type Reading,
  type ReadingException,
  STRATEGIEEN,
  type Strategie,
} from './readings.js';
export { type RecognisedRow, type Recognition, type RecognitionQuestion, recognition } from './recognition.js';
export { type ScoreWord, scoreWord, WORD_FROM } from './score-word.js';
export { type Signal, type SignalOpens, signalOpens } from './signal.js';
export { latestOf, type SkillAnswer, type SkillChange, type SkillView, skillChange } from './skill-change.js';
export { inStrategyOrder } from './strategy-order.js';
export { MOST_STRENGTHS, type Strengths, strengths } from './strengths.js';
export { themeScore } from './theme-score.js';
export { GRADE_FROM, type TipGrade, tipGrade } from './tip-grade.js';
export { saidIn, WAYS_OUT } from './ways-out.js';
