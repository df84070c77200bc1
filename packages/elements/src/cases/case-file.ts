// The file of one case that a coach takes along. It is loaded when the coach asks for it.
import { recordsFileName, recordsFileText, toRecordsFile } from '../records/records-file.js';
import { keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { newSecret, type SealedRecord, seal } from '../storage/seal.js';

/**
 * The text of the file, with its name.
 *
 * @param records In the clear, or sealed as they are kept.
 * @param passphrase Seals what is in the clear.
 */
export async function caseFile(
  records: readonly (WerkspiegelRecord | SealedRecord)[],
  passphrase: string | undefined,
  now: Date,
): Promise<{ name: string; text: string }> {
  const isSealed = passphrase !== undefined || records.some(({ kind }) => kind === 'sealed');
  const kept = passphrase === undefined ? records : await sealAll(records, passphrase);
  const name = recordsFileName(now, isSealed ? 'wachtzin.json' : 'json');
  return { name, text: recordsFileText(toRecordsFile(kept, now)) };
}

async function sealAll(records: readonly (WerkspiegelRecord | SealedRecord)[], passphrase: string) {
  const secret = await newSecret(passphrase);
  return Promise.all(
    records.map((record) =>
      record.kind === 'sealed'
        ? record
        : seal(secret, { key: keyOf(record), id: record.id, formatVersion: record.formatVersion }, record),
    ),
  );
}
