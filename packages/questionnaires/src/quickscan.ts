import sourceRecords from './content/sources.json';
import type {
  Agreements,
  AgreementsWords,
  Employers,
  EmployersWords,
  Instruments,
  InstrumentsWords,
  Jobcarving,
  JobcarvingWords,
  MatchTable,
  MatchWords,
  Outcome,
  OutcomeCoachWords,
  OutcomeWords,
  Psychologist,
  PsychologistWords,
  Safety,
  SafetyWords,
  Scan,
  ScanWords,
  Talk,
  TalkWords,
} from './quickscan-types.js';
import type { Source } from './types.js';

export type * from './quickscan-types.js';
export type { SourceReference } from './types.js';

/** The languages of all that a jongere sees: the coach's Dutch, easy Dutch, easy English. What is for the coach is in `nl`. */
export const SCAN_LANGUAGES = ['nl', 'nl-simple', 'en'] as const;
export type ScanLanguage = (typeof SCAN_LANGUAGES)[number];
export type ScanSubject = 'jongere' | 'werkplek';

/** What the content is based on. */
export const sources: readonly Source[] = sourceRecords;

// Each language a module of its own: a bundler has to see its address.
type InEach<T> = Readonly<Record<ScanLanguage, () => Promise<{ readonly default: T }>>>;
const JONGERE: InEach<ScanWords> = {
  nl: () => import('./content/quickscan-jongere/words.nl.json'),
  'nl-simple': () => import('./content/quickscan-jongere/words.nl-simple.json'),
  en: () => import('./content/quickscan-jongere/words.en.json'),
};
const SAFETY: InEach<SafetyWords> = {
  nl: () => import('./content/quickscan-jongere/safety.nl.json'),
  'nl-simple': () => import('./content/quickscan-jongere/safety.nl-simple.json'),
  en: () => import('./content/quickscan-jongere/safety.en.json'),
};
const OUTCOME: InEach<OutcomeWords> = {
  nl: () => import('./content/quickscan-jongere/outcome.nl.json'),
  'nl-simple': () => import('./content/quickscan-jongere/outcome.nl-simple.json'),
  en: () => import('./content/quickscan-jongere/outcome.en.json'),
};

// Each of these rejects when it cannot be loaded.

/**
 * A scan with its words. Of a jongere in any language; the words of items that are for the coach are in `nl` alone.
 * A workplace is in the coach's Dutch whatever the language.
 */
export async function loadScan(
  subject: ScanSubject,
  language: ScanLanguage,
): Promise<{ structure: Scan; words: ScanWords }> {
  const [structure, words] = await Promise.all(
    subject === 'jongere'
      ? [import('./content/quickscan-jongere/structure.json'), JONGERE[language]()]
      : [import('./content/quickscan-werkplek/structure.json'), import('./content/quickscan-werkplek/words.nl.json')],
  );
  return { structure: structure.default as Scan, words: words.default };
}

/** Who to ring now. `words.coach` is there in `nl` alone. */
export async function loadSafety(language: ScanLanguage): Promise<{ safety: Safety; words: SafetyWords }> {
  const [safety, words] = await Promise.all([import('./content/quickscan-jongere/safety.json'), SAFETY[language]()]);
  return { safety: safety.default, words: words.default };
}

/** What the scan leads to, as the jongere reads it. What only the coach reads comes by itself. */
export async function loadOutcome(language: ScanLanguage): Promise<{ outcome: Outcome; words: OutcomeWords }> {
  const [outcome, words] = await Promise.all([import('./content/quickscan-jongere/outcome.json'), OUTCOME[language]()]);
  return { outcome: outcome.default as Outcome, words: words.default };
}

/** The coach's column of the outcome: nothing of it is for a jongere or an employer. */
export async function loadOutcomeCoach(): Promise<OutcomeCoachWords> {
  return (await import('./content/quickscan-jongere/outcome.coach.nl.json')).default;
}

/** Tips for the talk with a jongere, for the coach. */
export async function loadTalk(): Promise<{ talk: Talk; words: TalkWords }> {
  const [talk, words] = await Promise.all([
    import('./content/quickscan-jongere/talk.json'),
    import('./content/quickscan-jongere/talk.nl.json'),
  ]);
  return { talk: talk.default as Talk, words: words.default };
}

/** When a psychologist may help, for the coach. */
export async function loadPsychologist(): Promise<{ psychologist: Psychologist; words: PsychologistWords }> {
  const [psychologist, words] = await Promise.all([
    import('./content/quickscan-jongere/psychologist.json'),
    import('./content/quickscan-jongere/psychologist.nl.json'),
  ]);
  return { psychologist: psychologist.default as Psychologist, words: words.default };
}

/** Instruments of others that the handbook names, for the coach. */
export async function loadInstruments(): Promise<{ instruments: Instruments; words: InstrumentsWords }> {
  const [instruments, words] = await Promise.all([
    import('./content/quickscan-jongere/instruments.json'),
    import('./content/quickscan-jongere/instruments.nl.json'),
  ]);
  return { instruments: instruments.default as Instruments, words: words.default };
}

/** The pairs of questions to lay a jongere and a workplace side by side. */
export async function loadMatch(): Promise<{ match: MatchTable; words: MatchWords }> {
  const [match, words] = await Promise.all([
    import('./content/quickscan-werkplek/match.json'),
    import('./content/quickscan-werkplek/match.nl.json'),
  ]);
  return { match: match.default as MatchTable, words: words.default };
}

/** The ten agreements of the driegesprek. */
export async function loadAgreements(): Promise<{ agreements: Agreements; words: AgreementsWords }> {
  const [agreements, words] = await Promise.all([
    import('./content/quickscan-werkplek/agreements.json'),
    import('./content/quickscan-werkplek/agreements.nl.json'),
  ]);
  return { agreements: agreements.default, words: words.default };
}

/** Where to look for a place, and what an employer and the municipality can bring. */
export async function loadEmployers(): Promise<{ employers: Employers; words: EmployersWords }> {
  const [employers, words] = await Promise.all([
    import('./content/quickscan-werkplek/employers.json'),
    import('./content/quickscan-werkplek/employers.nl.json'),
  ]);
  return { employers: employers.default as Employers, words: words.default };
}

/** Making a job from tasks. */
export async function loadJobcarving(): Promise<{ jobcarving: Jobcarving; words: JobcarvingWords }> {
  const [jobcarving, words] = await Promise.all([
    import('./content/quickscan-werkplek/jobcarving.json'),
    import('./content/quickscan-werkplek/jobcarving.nl.json'),
  ]);
  return { jobcarving: jobcarving.default as Jobcarving, words: words.default };
}

/** Tips for the talk of three: jongere, employer, coach. */
export async function loadMeeting(): Promise<{ meeting: Talk; words: TalkWords }> {
  const [meeting, words] = await Promise.all([
    import('./content/quickscan-werkplek/talk.json'),
    import('./content/quickscan-werkplek/talk.nl.json'),
  ]);
  return { meeting: meeting.default as Talk, words: words.default };
}
