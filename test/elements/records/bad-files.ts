import fc from 'fast-check';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { nodesIn, put } from '../../questionnaires/nodes.js';

export const NOW = new Date('2026-11-22T10:30:00.000Z');
/** A sound file to spoil: two finished checks and an open one. */
export const soundFile = toRecordsFile([afname(FULL), { ...afname(HALF), id: 'tweede' }, draft(HALF, 4)], NOW);
export const soundText = recordsFileText(soundFile);
export const toBytes = (text: string) => new TextEncoder().encode(text);

/** Sound sources, each to be cut off at every 1 %. */
const wholes: readonly { readonly why: string; readonly bytes: Uint8Array }[] = [
  { why: 'a file', bytes: toBytes(soundText) },
  { why: 'a file on one line', bytes: toBytes(JSON.stringify(soundFile)) },
  { why: 'a file with a mark', bytes: toBytes(`\ufeff${soundText}`) },
  { why: 'a bare record', bytes: toBytes(JSON.stringify(afname(FULL))) },
  { why: 'a file in UTF-16', bytes: toUtf16(soundText) },
];

/** Every 1 % of every whole: 495 files without an end. */
export const cutOffFiles = wholes.flatMap(({ why, bytes }) =>
  Array.from({ length: 99 }, (_, at) => ({
    why: `${why}, cut off at ${at + 1} %`,
    bytes: bytes.slice(0, Math.floor((bytes.length * (at + 1)) / 100)),
  })),
);

/** A file with a few bits turned over. It may still be sound: an answer that reads otherwise is an answer. */
export const flippedFiles = fc
  .tuple(fc.constantFrom(...wholes), fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 8 }))
  .map(([{ bytes }, flips]) => {
    const flipped = bytes.slice();
    for (const [at, bit] of flips) flipped[at % flipped.length] = (flipped[at % flipped.length] ?? 0) ^ (1 << bit);
    return flipped;
  });

/** In which no value stands in two places. */
const plain: unknown = JSON.parse(soundText);
const nodes = nodesIn(plain);

/** A file in which one value is of another type, or a name that has to be there is gone. It says in which record, from 1, if in any. */
export const wronglyTypedFiles = fc
  .tuple(fc.constantFrom(...nodes), fc.constantFrom<unknown>(undefined, null, true, 7.5, 'tekst', [], ['a'], { a: 1 }))
  .filter(([{ path, value }, wrong]) =>
    wrong === undefined
      ? path.at(-2) !== 'answers' && typeof path.at(-1) === 'string'
      : typeOf(wrong) !== typeOf(value) || (typeOf(value) === 'object' && path.at(-1) !== 'answers'),
  )
  .map(([{ path }, wrong]) => ({
    text: JSON.stringify(put(plain, path, wrong)),
    record: path[0] === 'records' && path.length > 1 ? Number(path[1]) + 1 : undefined,
    name: path.length > 2 || path[0] !== 'records' ? path.at(-1) : undefined,
  }));

/** A file with a name in it through which careless code reaches a prototype. */
export const unsafeFiles = fc
  .tuple(
    fc.constantFrom([], ...nodes.filter(({ value }) => typeOf(value) === 'object').map(({ path }) => path)),
    fc.constantFrom('__proto__', 'constructor', 'prototype'),
    fc.constantFrom<unknown>('tekst', {}, { polluted: 'ja' }, null),
  )
  .map(([path, name, value]) => JSON.stringify(put(plain, [...path, name], value)));

/** What is no file of ours at all. */
export const foreignSources: fc.Arbitrary<Uint8Array | string> = fc.oneof(
  fc.json(),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ minLength: 26, maxLength: 300 }).map(asZip),
  fc.object().map((value) => JSON.stringify({ ...value, format: 'ander', formatVersion: 1 })),
);

/** Bytes as a zip begins, whatever its name says. */
export function asZip(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...bytes]);
}

/** As Windows writes what it calls Unicode, with the mark at the start. */
export function toUtf16(text: string, bigEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [...`\ufeff${text}`.split('')].entries()) {
    view.setUint16(2 * at, unit.charCodeAt(0), !bigEndian);
  }
  return new Uint8Array(view.buffer);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
