import { loadOutcome, loadScan, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

/** All that the room shows, in one language. */
export async function contentIn(language: ScanLanguage) {
  const [scan, outcome] = await Promise.all([loadScan('jongere', language), loadOutcome(language)]);
  return { scan, outcome };
}
