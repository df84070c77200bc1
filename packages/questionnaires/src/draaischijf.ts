import limits from './content/draaischijf/limits.nl.json';
import model from './content/draaischijf/model.json';
import words from './content/draaischijf/model.nl.json';
import sentences from './content/draaischijf/sentences.json';
import sources from './content/sources.json';
import type {
  DiscExample,
  DiscExampleWords,
  DiscModel,
  DiscWords,
  GearCoachWords,
  Gears,
  GearWords,
  LeefgebiedWords,
  Limits,
  Principles,
  PrincipleWords,
  Recognition,
  RecognitionWords,
  Sentences,
  SentenceWords,
  SignalQuestions,
  Signals,
  SignalWords,
} from './draaischijf-types.js';
import type { Source } from './types.js';

export type * from './draaischijf-types.js';
export type { SourceReference } from './types.js';

/** The languages of all that a jongere sees. What is for the coach is in `nl`. */
export const TOGETHER_LANGUAGES = ['nl', 'nl-simple', 'en'] as const;
export type TogetherLanguage = (typeof TOGETHER_LANGUAGES)[number];

/** The disc of a coach: its model, what it says, and where it ends. Proven by a test and trusted at run time. */
export const draaischijf: {
  readonly model: DiscModel;
  readonly words: DiscWords;
  readonly limits: Limits;
  readonly sentences: Sentences;
  readonly sources: readonly Source[];
} = {
  model: model as DiscModel,
  words: words as DiscWords,
  limits: limits as Limits,
  sentences: sentences as Sentences,
  sources,
};

// Each language a module of its own: a bundler has to see its address.
const TOGETHER: Readonly<Record<TogetherLanguage, () => Promise<{ readonly default: SentenceWords }>>> = {
  nl: () => import('./content/draaischijf/sentences.nl.json'),
  'nl-simple': () => import('./content/draaischijf/sentences.nl-simple.json'),
  en: () => import('./content/draaischijf/sentences.en.json'),
};
const LEEFGEBIEDEN: Readonly<Record<TogetherLanguage, () => Promise<{ readonly default: LeefgebiedWords }>>> = {
  nl: () => import('./content/draaischijf/leefgebieden.nl.json'),
  'nl-simple': () => import('./content/draaischijf/leefgebieden.nl-simple.json'),
  en: () => import('./content/draaischijf/leefgebieden.en.json'),
};
const QUESTIONS: Readonly<Record<TogetherLanguage, () => Promise<{ readonly default: SignalQuestions }>>> = {
  nl: () => import('./content/draaischijf/signal-questions.nl.json'),
  'nl-simple': () => import('./content/draaischijf/signal-questions.nl-simple.json'),
  en: () => import('./content/draaischijf/signal-questions.en.json'),
};
const GEARS: Readonly<Record<TogetherLanguage, () => Promise<{ readonly default: GearWords }>>> = {
  nl: () => import('./content/draaischijf/gears.nl.json'),
  'nl-simple': () => import('./content/draaischijf/gears.nl-simple.json'),
  en: () => import('./content/draaischijf/gears.en.json'),
};

// Each of these rejects when it cannot be loaded.

/** What a coach and a jongere read together. */
export async function loadTogether(language: TogetherLanguage): Promise<SentenceWords> {
  return (await TOGETHER[language]()).default;
}

/** The names of the parts of life, with `algemeen` for all of it. */
export async function loadLeefgebieden(language: TogetherLanguage): Promise<LeefgebiedWords> {
  return (await LEEFGEBIEDEN[language]()).default;
}

/** The ten questions to recognise a type by. */
export async function loadRecognition(): Promise<{ questions: Recognition; words: RecognitionWords }> {
  const [questions, words] = await Promise.all([
    import('./content/draaischijf/recognition.json'),
    import('./content/draaischijf/recognition.nl.json'),
  ]);
  return { questions: questions.default as Recognition, words: words.default };
}

/** The six werkzame principes, with the skills of the coach and what there is to say. */
export async function loadPrinciples(): Promise<Principles & { words: PrincipleWords }> {
  const [principles, words] = await Promise.all([
    import('./content/draaischijf/principles.json'),
    import('./content/draaischijf/principles.nl.json'),
  ]);
  return { ...(principles.default as Principles), words: words.default };
}

/** The worked example of Jeffrey. */
export async function loadExample(): Promise<DiscExample & { words: DiscExampleWords }> {
  const [example, words] = await Promise.all([
    import('./content/draaischijf/jeffrey.json'),
    import('./content/draaischijf/jeffrey.nl.json'),
  ]);
  return { ...(example.default as DiscExample), words: words.default };
}

/** The signals to reconsider by, with the words of the coach. */
export async function loadSignals(): Promise<Signals & { words: SignalWords }> {
  const [signals, words] = await Promise.all([
    import('./content/draaischijf/signals.json'),
    import('./content/draaischijf/signals.nl.json'),
  ]);
  return { ...(signals.default as Signals), words: words.default };
}

/** The question of each signal, as the jongere reads it. */
export async function loadSignalQuestions(language: TogetherLanguage): Promise<SignalQuestions> {
  return (await QUESTIONS[language]()).default;
}

/** The three quick questions as the jongere reads them. What an answer may mean is for the coach, and comes by itself. */
export async function loadGears(language: TogetherLanguage): Promise<Gears & { words: GearWords }> {
  const [gears, words] = await Promise.all([import('./content/draaischijf/gears.json'), GEARS[language]()]);
  return { ...(gears.default as Gears), words: words.default };
}

/** What the answers to the quick questions may mean, for the coach alone. */
export async function loadGearMeanings(): Promise<GearCoachWords> {
  return (await import('./content/draaischijf/gears.coach.nl.json')).default;
}
