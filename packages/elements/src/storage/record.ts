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
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly startedAt: string;
  readonly changedAt: string;
}

/** A check that is still being filled in. There is at most one per questionnaire. */
export interface Draft extends Envelope {
  readonly kind: 'draft';
  readonly answers: Answers;
  /** Id of the section the person was at, to go on there. */
  readonly section: string;
}

/** A finished check. It is never changed. */
export interface Afname extends Envelope {
  readonly kind: 'afname';
  readonly answers: Answers;
  readonly finishedAt: string;
}

export type WerkspiegelRecord = Draft | Afname;

/** The key a record is kept under: a draft by its questionnaire, so that two tabs meet in the same one; all else by id. */
export function keyOf(record: WerkspiegelRecord): string {
  return record.kind === 'draft' ? draftKey(record.questionnaire.id) : record.id;
}

export function draftKey(questionnaireId: string): string {
  return `draft/${questionnaireId}`;
}

/** Under this key stands that a store is sealed. Ids have no slash, so no record can stand here. */
export const SEAL_KEY = 'seal/store';
