import * as z from 'zod/mini';
import { stepSchema } from '../dossier/steps-schema.js';
import { formatVersionOf, migrate } from './migrate.js';
import { FORMAT_VERSION, type WerkspiegelRecord } from './record.js';
import { RecordError, type Survey } from './record-store.js';
import type { SealedRecord } from './seal.js';

const time = z.iso.datetime();
/** Keys that are no id have a slash in them: so a record never stands where a draft of another belongs. */
const id = z.string().check(z.regex(/^[^/]+$/));
const envelope = {
  format: z.literal('werkspiegel'),
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  tool: z.string(),
  startedAt: time,
  changedAt: time,
};
const asked = {
  ...envelope,
  questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
  caseId: z.optional(id),
  answers: z.record(z.string(), z.string()),
};

export const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('draft'), section: z.string() }),
  z.strictObject({ ...asked, kind: z.literal('afname'), finishedAt: time }),
  z.strictObject({ ...envelope, kind: z.literal('dossier'), caseId: z.optional(id), steps: z.array(stepSchema) }),
]);

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** A record behind a pass phrase, of whatever version it is inside. */
export const sealedRecordSchema = z.strictObject({
  format: z.literal('werkspiegel'),
  formatVersion: z.int().check(z.positive()),
  id: z.string(),
  kind: z.literal('sealed'),
  key: z.string(),
  seal: z.strictObject({
    algorithm: z.string(),
    iterations: z.int().check(z.positive()),
    salt: base64,
    iv: base64,
    data: base64,
  }),
});

const SENTENCES: Readonly<Record<keyof Survey, string>> = {
  newer:
    'Er staat hier een check die met een nieuwere versie is gemaakt. Er is niets veranderd of gewist; laad de pagina opnieuw, of vraag je beheerder om hulp.',
  sealed: 'Deze check zit achter een wachtzin. Er is niets veranderd of gewist; geef eerst de wachtzin.',
  unreadable:
    'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist; vraag je beheerder om hulp.',
};

/**
 * The door for records that were kept, of any version that was released.
 *
 * @throws {RecordError} when the value is no record that this version can read. The value itself is left as it is.
 */
export function parseRecord(value: unknown): WerkspiegelRecord {
  const result = readRecord(value);
  if (typeof result === 'object') return result;
  throw new RecordError(SENTENCES[result], result);
}

export function isReadable(value: unknown): boolean {
  return typeof readRecord(value) === 'object';
}

/**
 * The door for records behind a pass phrase, of any version.
 *
 * @throws {RecordError} when the value is none.
 */
export function parseSealed(value: unknown): SealedRecord {
  const result = sealedRecordSchema.safeParse(value);
  if (result.success) return result.data;
  throw new RecordError(SENTENCES.unreadable);
}

/** The records among values that this version can read. */
export function readableOf(values: readonly unknown[]): WerkspiegelRecord[] {
  return values.map(readRecord).filter((result) => typeof result === 'object');
}

/** The values that this version cannot read, by why. */
export function surveyOf(values: readonly unknown[]): Survey {
  const survey = { newer: 0, sealed: 0, unreadable: 0 };
  for (const result of values.map(readRecord)) if (typeof result === 'string') survey[result] += 1;
  return survey;
}

/** The record, or why there is none. */
function readRecord(value: unknown): WerkspiegelRecord | keyof Survey {
  if ((formatVersionOf(value) ?? 0) > FORMAT_VERSION) return 'newer';
  if (sealedRecordSchema.safeParse(value).success) return 'sealed';
  try {
    const result = recordSchema.safeParse(migrate(value));
    return result.success ? result.data : 'unreadable';
  } catch {
    return 'unreadable'; // a migration met something that no version wrote
  }
}
