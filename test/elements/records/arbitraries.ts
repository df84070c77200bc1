import type { WerkspiegelRecord } from '@werkspiegel/elements';
import { keyOf } from '@werkspiegel/elements/storage';
import fc from 'fast-check';
import { hostileTexts } from './hostile-texts.js';

/** Any text, also one that JSON has to write with care. */
export const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...hostileTexts, '', '"', '\\', '\ud83d', '\u2028'),
);

/** Names that no file may hold are not among them. */
const names = texts.filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
const times = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const envelope = {
  format: fc.constant('werkspiegel' as const),
  formatVersion: fc.constant(1 as const),
  id: texts.map((text) => `${text.replaceAll('/', '')}-`),
  tool: texts,
  questionnaire: fc.record({ id: texts, version: texts }, { noNullPrototype: true }),
  startedAt: times,
  changedAt: times,
  answers: fc.dictionary(names, texts, { noNullPrototype: true }),
};

const record: fc.Arbitrary<WerkspiegelRecord> = fc.oneof(
  fc.record({ ...envelope, kind: fc.constant('draft' as const), section: texts }, { noNullPrototype: true }),
  fc.record({ ...envelope, kind: fc.constant('afname' as const), finishedAt: times }, { noNullPrototype: true }),
);

/** Records as a browser may keep them together: no two with one id or under one key. */
export const recordLists = fc.array(record, { maxLength: 6 }).map((records) => {
  const byId = new Map(records.map((each) => [each.id, each]));
  return [...new Map([...byId.values()].map((each) => [keyOf(each), each])).values()];
});
