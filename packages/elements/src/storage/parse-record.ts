import * as z from 'zod/mini';
import type { WerkspiegelRecord } from './record.js';
import { RecordError } from './record-store.js';

const time = z.iso.datetime();
const envelope = {
  format: z.literal('werkspiegel'),
  formatVersion: z.literal(1),
  id: z.string(),
  tool: z.string(),
  questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
  startedAt: time,
  changedAt: time,
  answers: z.record(z.string(), z.string()),
};

export const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...envelope, kind: z.literal('draft'), section: z.string() }),
  z.strictObject({ ...envelope, kind: z.literal('afname'), finishedAt: time }),
]);

/**
 * The door for records that were kept.
 *
 * @throws {RecordError} when the value is no record of this version. The value itself is left as it is.
 */
export function parseRecord(value: unknown): WerkspiegelRecord {
  const result = recordSchema.safeParse(value);
  if (result.success) return result.data;
  throw new RecordError(
    'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist; vraag je beheerder om hulp.',
  );
}

export function isReadable(value: unknown): value is WerkspiegelRecord {
  return recordSchema.safeParse(value).success;
}
