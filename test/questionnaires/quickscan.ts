import {
  loadAgreements,
  loadEmployers,
  loadInstruments,
  loadJobcarving,
  loadMatch,
  loadMeeting,
  loadOutcome,
  loadOutcomeCoach,
  loadPsychologist,
  loadSafety,
  loadScan,
  loadTalk,
  SCAN_LANGUAGES,
  type ScanItem,
} from '@werkspiegel/questionnaires/quickscan';
import { textsIn } from './text-rules.js';

export const { structure: jongere } = await loadScan('jongere', 'nl');
export const { structure: werkplek, words: werkplekWords } = await loadScan('werkplek', 'en');
export const { safety } = await loadSafety('nl');
export const { outcome } = await loadOutcome('nl');
export const outcomeCoach = await loadOutcomeCoach();
export const { talk, words: talkWords } = await loadTalk();
export const { psychologist, words: psychologistWords } = await loadPsychologist();
export const { instruments, words: instrumentsWords } = await loadInstruments();
export const { match, words: matchWords } = await loadMatch();
export const { agreements, words: agreementsWords } = await loadAgreements();
export const { employers, words: employersWords } = await loadEmployers();
export const { jobcarving, words: jobcarvingWords } = await loadJobcarving();
export const { meeting, words: meetingWords } = await loadMeeting();
export const inEach = await Promise.all(
  SCAN_LANGUAGES.map(async (language) => ({
    language,
    scan: (await loadScan('jongere', language)).words,
    safety: (await loadSafety(language)).words,
    outcome: (await loadOutcome(language)).words,
  })),
);

export const items = jongere.sections.flatMap((section) => section.items);
export const places = werkplek.sections.flatMap((section) => section.items);
export const forCoachAlone = idsOf(items.filter((item) => item.for === 'coach'));
export const pairs = match.aspects.flatMap((aspect) => aspect.pairs);

/** What is for the coach. */
export const coachTexts = textsIn({
  ...{ werkplekWords, outcomeCoach, talkWords, psychologistWords, instrumentsWords, matchWords },
  ...{ agreementsWords, employersWords, jobcarvingWords, meetingWords },
});
/** What a jongere may read, by language. */
export const youthTexts = inEach.map(({ language, scan, safety: { coach: _, ...help }, outcome: results }) => ({
  language,
  texts: textsIn({ scan: { ...scan, items: forJongere(scan.items) }, help, results }),
}));

/** Types and strategies of the draaischijf, and instruments of others. */
export const NOT_FOR_JONGERE =
  /conformist|afhankelijke|overlever|ondernemer|faciliter|pedagog|compens|participatief|zelfbeeld|strategie|dependent|survivor|entrepreneur|\b(zrm|bsa|scil|fare|hexaco|brief a|self-efficacy|raven|matrix)\b|diagnos|beperking\b/i;

export function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

export function forJongere<T>(words: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => !forCoachAlone.includes(id)));
}

/** The place of every text, without what it says. */
export function placesIn(value: unknown): string[] {
  return textsIn(value).map(({ place }) => place);
}

/** The items that an entry of `from` stands for: itself, or all that begin with it up to a dot. */
export function itemsOf(entry: string): ScanItem[] {
  return items.filter(({ id }) => id === entry || id.startsWith(`${entry}.`));
}

export function linesOf(item: ScanItem): string[] {
  return item.kind === 'choice' ? idsOf(item.options.filter(({ line }) => line)) : [];
}
