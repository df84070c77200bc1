import { sealedRecordSchema } from '../storage/parse-record.js';
import { RecordError } from '../storage/record-store.js';
import { type SealedRecord, secretFor, unseal } from '../storage/seal.js';
import { refusals } from './refusals.nl.js';

/**
 * A file of records, or one bare record, with what is behind a pass phrase opened. What comes out has passed no check yet.
 *
 * @throws {RecordError} with another pass phrase, and when anything was changed: then nothing of it is opened.
 */
export async function openSealedIn(value: unknown, passphrase: string): Promise<unknown> {
  const file: Readonly<Record<string, unknown>> = Object(value);
  const list = Array.isArray(file.records) ? file.records : [value];
  const sealed = list.map((record) => sealedRecordSchema.safeParse(record).data);
  const [first, ...others] = sealed.filter((record) => record !== undefined);
  if (!first) return value;
  // A file of ours has one. To make a key takes a second, and another file could ask for thousands.
  if (others.some((other) => !isSealedAlike(first, other))) throw new RecordError(refusals.sealedApart);
  const secret = await secretFor(passphrase, first.seal);
  const results = await Promise.allSettled(list.map((each, at) => (sealed[at] ? unseal(secret, sealed[at]) : each)));
  const failed = results.filter(({ status }) => status === 'rejected');
  if (failed.length === others.length + 1) throw new RecordError(refusals.wrongPassphrase, 'passphrase');
  const records = results.map((result, at) => {
    if (result.status === 'fulfilled') return result.value;
    throw new RecordError(refusals.sealedDamaged(refusals.place(at + 1)));
  });
  return Array.isArray(file.records) ? { ...file, records } : records[0];
}

function isSealedAlike({ seal: one }: SealedRecord, { seal: other }: SealedRecord) {
  return one.salt === other.salt && one.iterations === other.iterations;
}
