import type { ScanLanguage } from './quickscan.js';
import type {
  Approach,
  ApproachWords,
  Goals,
  GoalsWords,
  GrowthTable,
  GrowthWords,
  Indicators,
  IndicatorsWords,
  Moments,
  MomentsWords,
  Plan,
  PlanWords,
  Results,
  ResultsWords,
  Wraparound,
  WraparoundWords,
} from './veranderplan-types.js';

export type { SourceReference } from './types.js';
export type * from './veranderplan-types.js';

// Each language a module of its own: a bundler has to see its address.
type InEach<T> = Readonly<Record<ScanLanguage, () => Promise<{ readonly default: T }>>>;
const APPROACH: InEach<ApproachWords> = {
  nl: () => import('./content/veranderplan/approach.nl.json'),
  'nl-simple': () => import('./content/veranderplan/approach.nl-simple.json'),
  en: () => import('./content/veranderplan/approach.en.json'),
};
const GOALS: InEach<GoalsWords> = {
  nl: () => import('./content/veranderplan/goals.nl.json'),
  'nl-simple': () => import('./content/veranderplan/goals.nl-simple.json'),
  en: () => import('./content/veranderplan/goals.en.json'),
};
const GROWTH: InEach<GrowthWords> = {
  nl: () => import('./content/veranderplan/growth.nl.json'),
  'nl-simple': () => import('./content/veranderplan/growth.nl-simple.json'),
  en: () => import('./content/veranderplan/growth.en.json'),
};
const INDICATORS: InEach<IndicatorsWords> = {
  nl: () => import('./content/veranderplan/indicators.nl.json'),
  'nl-simple': () => import('./content/veranderplan/indicators.nl-simple.json'),
  en: () => import('./content/veranderplan/indicators.en.json'),
};

// Each of these rejects when it cannot be loaded.

/** The seven parts, for coach and jongere at one table, in the coach's Dutch. */
export async function loadPlan(): Promise<{ plan: Plan; words: PlanWords }> {
  const [plan, words] = await Promise.all([
    import('./content/veranderplan/plan.json'),
    import('./content/veranderplan/plan.nl.json'),
  ]);
  return { plan: plan.default as Plan, words: words.default };
}

/** The six questions of the plan van aanpak, as the jongere reads them. */
export async function loadApproach(language: ScanLanguage): Promise<{ approach: Approach; words: ApproachWords }> {
  const [approach, words] = await Promise.all([import('./content/veranderplan/approach.json'), APPROACH[language]()]);
  return { approach: approach.default as Approach, words: words.default };
}

/** How to hold the meeting with everybody who helps, for the coach. */
export async function loadWraparound(): Promise<{ wraparound: Wraparound; words: WraparoundWords }> {
  const [wraparound, words] = await Promise.all([
    import('./content/veranderplan/wraparound.json'),
    import('./content/veranderplan/wraparound.nl.json'),
  ]);
  return { wraparound: wraparound.default as Wraparound, words: words.default };
}

/** Small goals, as the jongere reads them. */
export async function loadGoals(language: ScanLanguage): Promise<{ goals: Goals; words: GoalsWords }> {
  const [goals, words] = await Promise.all([import('./content/veranderplan/goals.json'), GOALS[language]()]);
  return { goals: goals.default as Goals, words: words.default };
}

/** Ten skills in steps. What the leader reads is in `nl` alone. */
export async function loadGrowth(language: ScanLanguage): Promise<{ growth: GrowthTable; words: GrowthWords }> {
  const [growth, words] = await Promise.all([import('./content/veranderplan/growth.json'), GROWTH[language]()]);
  return { growth: growth.default as GrowthTable, words: words.default };
}

/** Ten areas, each with its own answers, for the coach and jongere together. */
export async function loadResults(): Promise<{ results: Results; words: ResultsWords }> {
  const [results, words] = await Promise.all([
    import('./content/veranderplan/results.json'),
    import('./content/veranderplan/results.nl.json'),
  ]);
  return { results: results.default as Results, words: words.default };
}

/** Twenty indicators. The words of the source, for the coach, are in `nl` alone. */
export async function loadIndicators(
  language: ScanLanguage,
): Promise<{ indicators: Indicators; words: IndicatorsWords }> {
  const [indicators, words] = await Promise.all([
    import('./content/veranderplan/indicators.json'),
    INDICATORS[language](),
  ]);
  return { indicators: indicators.default as Indicators, words: words.default };
}

/** Four moments with what to do before them, for the coach. */
export async function loadMoments(): Promise<{ moments: Moments; words: MomentsWords }> {
  const [moments, words] = await Promise.all([
    import('./content/veranderplan/moments.json'),
    import('./content/veranderplan/moments.nl.json'),
  ]);
  return { moments: moments.default as Moments, words: words.default };
}
