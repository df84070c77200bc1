import {
  loadOutcome,
  loadOutcomeCoach,
  loadPsychologist,
  loadScan,
  type OutcomeCoachWords,
  type PsychologistWords,
  type ScanLanguage,
} from '@werkspiegel/questionnaires/quickscan';
import type { ScanContent } from './lines.js';
import type { OutcomeContent } from './share-version.js';

/** All that a jongere sees here, in one language. */
export interface Content {
  readonly language: ScanLanguage;
  readonly scan: ScanContent;
  readonly outcome: OutcomeContent;
}

/** The same in the coach's Dutch, with what only the coach reads. */
export interface CoachContent extends Content {
  readonly coach: OutcomeCoachWords;
  readonly psychologist: PsychologistWords;
}

export async function contentIn(language: ScanLanguage): Promise<Content> {
  const [scan, outcome] = await Promise.all([loadScan('jongere', language), loadOutcome(language)]);
  return { language, scan, outcome };
}

export async function contentOfCoach(): Promise<CoachContent> {
  const [content, coach, { words }] = await Promise.all([contentIn('nl'), loadOutcomeCoach(), loadPsychologist()]);
  return { ...content, coach, psychologist: words };
}
