import type { CaseController } from '../cases/case-controller.js';
import type { CaseDrafts } from '../cases/case-drafts.js';
import { nl as caseWords } from '../cases/words.nl.js';
import { finishDraft } from '../storage/draft.js';
import { newestFirst } from '../storage/newest-first.js';
import { randomId } from '../storage/random-id.js';
import type { Afname, WerkspiegelRecord } from '../storage/record.js';
import { RecordError } from '../storage/record-store.js';

/**
 * A record of the case that is open, by its id; without one a questionnaire as it was last kept, else as it is filled in now. Undefined
 * when there is none. Rejects with a RecordError as long as the cases are behind a pass phrase.
 */
export async function findRecord(
  cases: CaseController,
  drafts: CaseDrafts,
  questionnaire: string,
  id: string | undefined,
): Promise<WerkspiegelRecord | undefined> {
  refuseLocked(cases);
  const { openId } = cases;
  const records = openId === undefined ? [] : await cases.store.list();
  const own = records.filter(({ caseId }) => caseId === openId);
  if (id !== undefined) return own.find((record) => record.id === id);
  const kept = own.filter((record) => record.kind === 'afname' && record.questionnaire.id === questionnaire);
  return newestFirst(kept, ({ changedAt }) => changedAt, cases.now())[0] ?? drafts.draftOf(questionnaire);
}

/** @throws {RecordError} when the cases are behind a pass phrase that was not given. */
export function refuseLocked({ state: { status } }: CaseController) {
  if (status !== 'ready') throw new RecordError(caseWords.locked.title);
}

/** Keeps a questionnaire as it stands now; what is filled in goes on. Undefined: nothing is filled in, or no case is open. */
export async function keepAsItStands(
  cases: CaseController,
  drafts: CaseDrafts,
  questionnaire: string,
): Promise<Afname | undefined> {
  const draft = drafts.draftOf(questionnaire);
  if (!draft || cases.openId === undefined) return undefined;
  const afname = { ...finishDraft(draft, cases.now()), id: randomId() };
  await cases.store.save(afname);
  return afname;
}
