import * as z from 'zod/mini';
import { recordSchema, sealedRecordSchema } from '../storage/parse-record.js';

/** The file a person takes along. What a record is, storage says. */
export const recordsFileSchema = z.strictObject({
  format: z.literal('werkspiegel-records'),
  formatVersion: z.literal(1),
  exportedAt: z.iso.datetime(),
  records: z.array(z.discriminatedUnion('kind', [recordSchema, sealedRecordSchema])),
});

/** The schema as it is published beside this file, in `records-file.schema.json`: for who reads or makes such files elsewhere. */
export function recordsFileJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(recordsFileSchema);
  return {
    $schema,
    title: 'Werkspiegel-records',
    description: 'De checks die iemand als bestand heeft meegenomen uit Werkspiegel.',
    ...schema,
  };
}
