import { RecordError } from '@werkspiegel/elements';
import { expect } from 'chai';
import { isReadable, parseRecord, readableOf, surveyOf } from '../../../packages/elements/src/storage/parse-record.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';

/** A record as it may stand in a browser, with some of it changed; undefined takes away. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify({ ...draft(HALF, 4), ...changes }));
}

describe('parseRecord', () => {
  for (const { why, value } of [
    { why: 'a draft', value: draft(HALF, 4) },
    { why: 'a draft without answers', value: draft('') },
    { why: 'a finished check', value: afname(FULL) },
    {
      why: 'a check of a questionnaire it has never heard of',
      value: { ...afname(FULL), questionnaire: { id: 'x', version: '9' } },
    },
  ]) {
    it(`reads ${why}`, () => {
      expect(parseRecord(value)).to.deep.equal(value);
      expect(isReadable(value)).to.equal(true);
    });
  }

  for (const { why, value } of [
    { why: 'nothing', value: undefined },
    { why: 'null', value: null },
    { why: 'a text', value: 'draft' },
    { why: 'a list of records', value: [draft(HALF)] },
    { why: 'something of another maker', value: changed({ format: 'ander' }) },
    { why: 'a later format', value: changed({ formatVersion: 2 }) },
    { why: 'a format version in words', value: changed({ formatVersion: '1' }) },
    { why: 'a kind it does not know', value: changed({ kind: 'signaal' }) },
    { why: 'a draft without a place', value: changed({ section: undefined }) },
    { why: 'a finished check without its time', value: changed({ kind: 'afname', section: undefined }) },
    { why: 'a time that is none', value: changed({ startedAt: 'gisteren' }) },
    { why: 'a time without a zone', value: changed({ startedAt: '2026-03-02T09:10:00' }) },
    { why: 'an answer that is no text', value: changed({ answers: { 'vaste-begeleider.kort': 3 } }) },
    { why: 'answers in a list', value: changed({ answers: ['niveau-1'] }) },
    { why: 'a key that is not known', value: changed({ naam: 'Sam' }) },
    { why: 'a missing id', value: changed({ id: undefined }) },
  ]) {
    it(`refuses ${why}, with a sentence for the person`, () => {
      expect(() => parseRecord(value)).to.throw(RecordError, /Er is niets veranderd of gewist/);
      expect(isReadable(value)).to.equal(false);
    });
  }

  for (const text of [
    '{ "__proto__": { "kind": "draft" }, "formatVersion": 1 }',
    JSON.stringify(draft(HALF)).replace('"answers":{', '"answers":{"__proto__":{"polluted":"ja"},'),
    JSON.stringify(draft(HALF)).replace('{', '{"__proto__":{"polluted":"ja"},'),
  ]) {
    it(`lets nothing into the prototype of objects: ${text.slice(0, 40)} …`, () => {
      let record: object = {};
      try {
        record = parseRecord(JSON.parse(text));
      } catch (error) {
        expect(error).to.be.instanceOf(RecordError);
      }
      expect(Object.getPrototypeOf(record)).to.equal(Object.prototype);
      expect(record).to.not.have.property('polluted');
      expect({}).to.not.have.property('polluted');
    });
  }
});

describe('what a store cannot give', () => {
  for (const { why, value, fault } of [
    { why: 'a later format', value: changed({ formatVersion: 2 }), fault: 'newer' },
    {
      why: 'a later format that is nothing like ours',
      value: { format: 'werkspiegel', formatVersion: 9 },
      fault: 'newer',
    },
    { why: 'a format that never was', value: changed({ formatVersion: 0 }), fault: 'unreadable' },
    { why: 'a damaged record', value: changed({ section: 7 }), fault: 'unreadable' },
    {
      why: 'a record under an id that stands for something else',
      value: changed({ id: 'draft/x' }),
      fault: 'unreadable',
    },
  ]) {
    it(`is counted as ${fault}: ${why}`, () => {
      expect(surveyOf([value])).to.include({ newer: 0, sealed: 0, unreadable: 0, [fault]: 1 });
      expect(readableOf([value])).to.deep.equal([]);
      expect(() => parseRecord(value))
        .to.throw(RecordError)
        .with.property('fault', fault);
    });
  }
});
