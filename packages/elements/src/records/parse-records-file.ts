import type * as z from 'zod/mini';
import { migrate } from '../storage/migrate.js';
import { recordSchema, sealedRecordSchema } from '../storage/parse-record.js';
import { FORMAT_VERSION, keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError } from '../storage/record-store.js';
import { openSealedIn } from './open-sealed-in.js';
import type { RecordsFile } from './records-file.js';
import { recordsFileSchema } from './records-file-schema.js';
import { refusals } from './refusals.nl.js';

/** A check takes some 2 KB: years of them fit many times over. */
const MOST_BYTES = 5_000_000;
/** Ours go four deep. */
const DEEPEST = 32;
const FILE_VERSION: RecordsFile['formatVersion'] = 1;
/** Names through which careless code reaches the prototype of objects. */
const UNSAFE_NAMES = ['__proto__', 'constructor', 'prototype'];
/** The first bytes of a zip, which a document of an office programme is too. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The door for records that come from outside: a file, a paste or a drop. A file of `toRecordsFile` is taken in, and so is one bare
 * record, such as `exportRecord()` gives. All of it is sound, or none of it comes through.
 *
 * @param source The bytes of a file, in UTF-8 or, with its mark at the start, UTF-16 (Windows calls that Unicode); or a text.
 * @throws {RecordError} with one sentence for the person: what is wrong, where, and what to do.
 */
export function parseRecordsFile(source: Uint8Array | string): readonly WerkspiegelRecord[] {
  return soundRecords(parse(source));
}

/** The same, for a file with records behind a pass phrase. */
export async function openRecordsFile(
  source: Uint8Array | string,
  passphrase: string,
): Promise<readonly WerkspiegelRecord[]> {
  const value = await openSealedIn(parse(source), passphrase);
  refuseUnsafeNames(value);
  return soundRecords(value);
}

function parse(source: Uint8Array | string): unknown {
  refuseLarge(source.length);
  const value = parseText(typeof source === 'string' ? source : decode(source));
  refuseUnsafeNames(value);
  return value;
}

function soundRecords(value: unknown): readonly WerkspiegelRecord[] {
  const records = toRecords(value);
  refuseDoubles(records);
  return records;
}

/**
 * For who has a file but has not read it yet.
 *
 * @throws {RecordError} when it is too large to be one of ours.
 */
export function refuseLarge(bytes: number): void {
  // Upwards, so that what is just too large is not called 5 MB.
  if (bytes > MOST_BYTES) throw new RecordError(refusals.tooLarge(Math.ceil(bytes / 1e5) / 10, MOST_BYTES / 1e6));
}

function decode(bytes: Uint8Array): string {
  if (ZIP.every((byte, at) => bytes[at] === byte)) throw new RecordError(refusals.noText);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new RecordError(refusals.noText);
  }
}

function encodingOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function parseText(source: string): unknown {
  const text = source.trim(); // also takes off the mark that some programmes put at the start
  if (text === '') throw new RecordError(refusals.empty);
  if (text.includes('\0')) throw new RecordError(refusals.noText);
  if (!text.startsWith('{')) throw new RecordError(refusals.foreign);
  const { deepest, isOpen } = nesting(text);
  if (deepest > DEEPEST) throw new RecordError(refusals.tooDeep);
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordError(isOpen ? refusals.cutOff : refusals.damaged);
  }
}

/** How deep the values stand in each other, and whether the text stops inside one. Right up to the first fault, which JSON.parse finds. */
function nesting(text: string) {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString && sign === '\\') at++;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return { deepest, isOpen: inString || depth > 0 };
}

function refuseUnsafeNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    if (UNSAFE_NAMES.includes(name)) throw new RecordError(refusals.unsafeName(name));
    refuseUnsafeNames(inside);
  }
}

function toRecords(value: unknown): readonly WerkspiegelRecord[] {
  const file = value as Readonly<Record<string, unknown>>;
  if (file.format === 'werkspiegel') return [checked(recordSchema, today(file))];
  if (file.format !== 'werkspiegel-records') throw new RecordError(refusals.foreign);
  refuseNewer(file.formatVersion, FILE_VERSION);
  const records = Array.isArray(file.records) ? file.records.map((record, at) => today(record, at + 1)) : file.records;
  return checked(recordsFileSchema, { ...file, records }).records.filter((record) => record.kind !== 'sealed');
}

/** A record as today's version writes it, unless it is none that can be read here. */
function today(record: unknown, number?: number): unknown {
  if (sealedRecordSchema.safeParse(record).success) {
    throw new RecordError(refusals.sealed, 'passphrase');
  }
  if (typeof record === 'object' && record !== null && 'formatVersion' in record) {
    refuseNewer(record.formatVersion, FORMAT_VERSION, number);
  }
  try {
    return migrate(record);
  } catch {
    throw malformed(number, undefined, refusals.fault.wrongType); // a migration met something that no version wrote
  }
}

function refuseNewer(version: unknown, current: number, number?: number) {
  if (typeof version !== 'number' || version <= current) return;
  throw new RecordError(refusals.newer(refusals.place(number)), 'newer');
}

function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.infer<Schema> {
  // The error map is given per parse: z.config is global and would reach into the host's own zod.
  const result = schema.safeParse(value, { error: faultOf });
  if (result.success) return result.data;
  const { path = [], message = '', ...issue } = result.error.issues[0] ?? {};
  const [list, at] = path;
  const isInList = list === 'records' && typeof at === 'number';
  const keys = 'keys' in issue ? issue.keys : [];
  const name = [...(isInList ? path.slice(2) : path), ...keys].at(-1);
  throw malformed(isInList ? at + 1 : undefined, name, message);
}

function faultOf(issue: z.core.$ZodRawIssue): string {
  const { fault } = refusals;
  if (issue.input === undefined) return fault.missing;
  if (issue.code === 'unrecognized_keys') return fault.unknownName;
  if (issue.code === 'invalid_format' && issue.format === 'datetime') return fault.noTime;
  return issue.code === 'invalid_type' ? fault.wrongType : fault.unknownValue;
}

function malformed(number: number | undefined, name: PropertyKey | undefined, fault: string) {
  const subject = name === undefined ? undefined : readable(String(name));
  return new RecordError(refusals.malformed(refusals.place(number), subject, fault));
}

/** A name from the file as it may stand in a sentence: not endless, and without signs that cannot be seen or that turn it around. */
function readable(name: string): string {
  return name.slice(0, 40).replace(/\p{C}/gu, '\ufffd');
}

function refuseDoubles(records: readonly WerkspiegelRecord[]) {
  const ids = new Map<string, number>();
  const keys = new Map<string, number>();
  for (const [at, record] of records.entries()) {
    const [sameId, sameKey] = [ids.get(record.id), keys.get(keyOf(record))];
    if (sameId !== undefined) throw new RecordError(refusals.sameId(sameId + 1, at + 1));
    if (sameKey !== undefined) throw new RecordError(refusals.sameDraft(sameKey + 1, at + 1));
    ids.set(record.id, at);
    keys.set(keyOf(record), at);
  }
}
