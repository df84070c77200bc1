import type { DossierStep } from '../dossier/steps.js';

/** The chosen level or way out, by item id. An absent id is unanswered. Ids are language-free. */
export type Answers = Readonly<Record<string, string>>;

/** The version in which records are written today. One that is older is migrated when it is read. */
export const FORMAT_VERSION = 1;

/** What every record carries, whatever its kind. Times are ISO 8601 in UTC. */
interface Envelope {
  readonly format: 'werkspiegel';
  readonly formatVersion: typeof FORMAT_VERSION;
  /** Random; an afname keeps the id of the draft it came from. */
  readonly id: string;
  readonly tool: string;
  readonly startedAt: string;
  readonly changedAt: string;
}

/** What the records of a questionnaire share. */
interface Asked extends Envelope {
  /** The jongere or the place of work it is about, by a random id. Absent: it is about the person's own work. */
  readonly caseId?: string | undefined;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly answers: Answers;
}

/** A check that is still being filled in. There is at most one per questionnaire and case. */
export interface Draft extends Asked {
  readonly kind: 'draft';
  /** Id of the section the person was at, to go on there. */
  readonly section: string;
}

/** A finished check. It is never changed. */
export interface Afname extends Asked {
  readonly kind: 'afname';
  readonly finishedAt: string;
}

/** What someone sets out to do and how it went: steps that are only ever added to. One for who uses the browser, and one for every case. */
export interface Dossier extends Envelope {
  readonly kind: 'dossier';
  /** The jongere it is about, by a random id. Absent: it is about the person's own work. */
  readonly caseId?: string | undefined;
  /** In the order in which they were added. */
  readonly steps: readonly DossierStep[];
}

export type WerkspiegelRecord = Draft | Afname | Dossier;

/** The key a record is kept under: a draft by its questionnaire and case, and a dossier by its case, so that two tabs meet in the same one; a finished check by its id. */
export function keyOf(record: WerkspiegelRecord): string {
  if (record.kind === 'draft') return draftKey(record.questionnaire.id, record.caseId);
  return record.kind === 'dossier' ? dossierKey(record.caseId) : record.id;
}

/** Without a case: about the person's own work. */
export function draftKey(questionnaireId: string, caseId?: string): string {
  return caseId === undefined ? `draft/${questionnaireId}` : `draft/${questionnaireId}/${caseId}`;
}

/** Without a case: the person's own. */
export function dossierKey(caseId?: string): string {
  return caseId === undefined ? 'dossier' : `dossier/${caseId}`;
}

/** Under this key stands that a store is sealed. Ids have no slash, so no record can stand here. */
export const SEAL_KEY = 'seal/store';
