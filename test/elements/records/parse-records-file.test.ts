import { RecordError } from '@werkspiegel/elements';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseRecordsFile, refuseLarge } from '../../../packages/elements/src/records/parse-records-file.js';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { recordsFileSchema } from '../../../packages/elements/src/records/records-file-schema.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { recordLists } from './arbitraries.js';
import {
  asZip,
  cutOffFiles,
  flippedFiles,
  foreignSources,
  NOW,
  soundFile,
  soundText,
  toBytes,
  toUtf16,
  unsafeFiles,
  wronglyTypedFiles,
} from './bad-files.js';
import { BAD_FILES } from './figures.js';

const finished = afname(FULL);
const open = draft(HALF, 4);

/** The sentence with which a source is refused. It has to be one, and short enough to read. */
function refusal(source: Uint8Array | string): string {
  let error: unknown;
  try {
    parseRecordsFile(source);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).to.be.instanceOf(RecordError);
  const { message } = error as RecordError;
  expect(message).to.match(/^(Dit|Record \d+) \P{C}{20,250}\.$/u);
  return message;
}

/** A file with other records, or with something changed in it. */
function fileWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...soundFile, ...changes });
}

describe('parseRecordsFile', () => {
  for (const { why, source, records } of [
    { why: 'the bytes of a file', source: toBytes(soundText), records: soundFile.records },
    { why: 'a pasted file', source: soundText, records: soundFile.records },
    { why: 'a file without records', source: fileWith({ records: [] }), records: [] },
    { why: 'one bare finished check', source: JSON.stringify(finished), records: [finished] },
    { why: 'one bare open check', source: JSON.stringify(open), records: [open] },
    { why: 'UTF-8 with its mark', source: toBytes(`\ufeff${soundText}`), records: soundFile.records },
    { why: 'a pasted text with that mark', source: `\ufeff${soundText}`, records: soundFile.records },
    { why: 'UTF-16 as Windows writes it', source: toUtf16(soundText), records: soundFile.records },
    { why: 'UTF-16 the other way around', source: toUtf16(soundText, true), records: soundFile.records },
    { why: 'space around it', source: `\r\n\t ${soundText}\r\n`, records: soundFile.records },
    {
      why: 'brackets and quotes inside an answer',
      source: JSON.stringify({ ...finished, answers: { a: '[{"\\'.repeat(50) } }),
      records: [{ ...finished, answers: { a: '[{"\\'.repeat(50) } }],
    },
  ]) {
    it(`reads ${why}`, () => {
      expect(parseRecordsFile(source)).to.deep.equal(records);
    });
  }

  it('gives back exactly what was taken along, whatever it holds', () => {
    fc.assert(
      fc.property(recordLists, (records) => {
        const text = recordsFileText(toRecordsFile(records, NOW));
        const back = parseRecordsFile(toBytes(text));
        expect(back).to.deep.equal(records);
        expect(recordsFileText(toRecordsFile(parseRecordsFile(toUtf16(text)), NOW))).to.equal(
          recordsFileText(toRecordsFile(back, NOW)),
        );
      }),
    );
  });

  for (const { why, source, sentence } of [
    { why: 'an empty file', source: toBytes(''), sentence: /^Dit is leeg: kies/ },
    { why: 'only a mark', source: toBytes('\ufeff \n'), sentence: /^Dit is leeg: kies/ },
    { why: 'a renamed zip', source: asZip(new Uint8Array(40)), sentence: /^Dit is geen tekstbestand: kies/ },
    {
      why: 'a text with a null in it',
      source: toBytes(soundText.replace('niveau-3', 'niveau\0')),
      sentence: /^Dit is geen tekstbestand/,
    },
    {
      why: 'bytes that are no UTF-8',
      source: new Uint8Array([0x7b, 0xe9, 0x7d]),
      sentence: /^Dit is geen tekstbestand/,
    },
    { why: 'UTF-16 without its mark', source: toUtf16(soundText).slice(2), sentence: /^Dit is geen tekstbestand/ },
    {
      why: 'half a character of UTF-16',
      source: new Uint8Array([0xff, 0xfe, 0x7b]),
      sentence: /^Dit is geen tekstbestand/,
    },
    {
      why: 'a file that stops half-way',
      source: soundText.slice(0, 2000),
      sentence: /^Dit is niet compleet, want het einde ontbreekt: neem/,
    },
    {
      why: 'a file with a comma gone',
      source: soundText.replace(',', ' '),
      sentence: /^Dit is beschadigd en daardoor niet te lezen: neem/,
    },
    { why: 'two files in a row', source: soundText + soundText, sentence: /^Dit is beschadigd/ },
    {
      why: 'a list of records',
      source: JSON.stringify(soundFile.records),
      sentence: /^Dit komt niet uit Werkspiegel: kies/,
    },
    { why: 'a text', source: '"werkspiegel"', sentence: /^Dit komt niet uit Werkspiegel/ },
    { why: 'null', source: 'null', sentence: /^Dit komt niet uit Werkspiegel/ },
    { why: 'a page', source: '<!doctype html><title>x</title>', sentence: /^Dit komt niet uit Werkspiegel/ },
    { why: 'a table', source: 'datum;soort\r\n2026-02-12;afgerond', sentence: /^Dit komt niet uit Werkspiegel/ },
    {
      why: "another tool's JSON",
      source: '{"name":"werkspiegel","version":"0.1.0","dependencies":{}}',
      sentence: /^Dit komt niet uit Werkspiegel/,
    },
    {
      why: 'a map',
      source: '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]}',
      sentence: /^Dit komt niet uit Werkspiegel/,
    },
    { why: 'an empty object', source: '{}', sentence: /^Dit komt niet uit Werkspiegel/ },
    {
      why: 'lists 10,000 deep',
      source: `{"format":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      sentence: /te veel lagen/,
    },
    {
      why: 'objects 10,000 deep',
      source: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      sentence: /te veel lagen/,
    },
    { why: 'a million open lists', source: `{"a":${'['.repeat(1_000_000)}`, sentence: /te veel lagen/ },
    { why: 'a layer too many', source: `{"format":${'['.repeat(32)}${']'.repeat(32)}}`, sentence: /te veel lagen/ },
    {
      why: 'as many layers as may be, of another maker',
      source: `{"format":${'['.repeat(31)}${']'.repeat(31)}}`,
      sentence: /^Dit komt niet uit Werkspiegel: kies/,
    },
    {
      why: 'a name of a prototype',
      source: soundText.replace('"niveau-3"', '{"__proto__":{"polluted":"ja"}}'),
      sentence: /^Dit is niet veilig, want .*\(__proto__\): kies/,
    },
    {
      why: 'that name in other signs',
      source: soundText.replace('"tool"', '"\\u005f_proto__":{},"tool"'),
      sentence: /\(__proto__\)/,
    },
    {
      why: 'a later file',
      source: fileWith({ formatVersion: 2, records: 'anders' }),
      sentence: /^Dit is gemaakt met een nieuwere versie van Werkspiegel: herlaad/,
    },
    {
      why: 'a later bare record',
      source: JSON.stringify({ ...finished, formatVersion: 2 }),
      sentence: /^Dit is gemaakt met een nieuwere versie/,
    },
    {
      why: 'a later record among others',
      source: fileWith({ records: [open, { ...finished, formatVersion: 2, nieuw: 1 }] }),
      sentence: /^Record 2 is gemaakt met een nieuwere versie/,
    },
    {
      why: 'a version in words',
      source: fileWith({ formatVersion: '1' }),
      sentence: /^Dit klopt niet, want 'formatVersion' heeft een waarde die we niet kennen: neem/,
    },
    {
      why: 'no time at all',
      source: fileWith({ exportedAt: undefined }),
      sentence: /^Dit klopt niet, want 'exportedAt' ontbreekt/,
    },
    {
      why: 'no records',
      source: fileWith({ records: undefined }),
      sentence: /^Dit klopt niet, want 'records' ontbreekt/,
    },
    {
      why: 'a name it does not know',
      source: fileWith({ naam: 'Sam' }),
      sentence: /^Dit klopt niet, want 'naam' hoort daar niet/,
    },
    {
      why: 'a record that is none',
      source: fileWith({ records: [open, null] }),
      sentence: /^Record 2 klopt niet, want het heeft de verkeerde vorm/,
    },
    {
      why: 'a kind it does not know',
      source: fileWith({ records: [{ ...open, kind: 'signaal' }] }),
      sentence: /^Record 1 klopt niet, want 'kind' heeft een waarde die we niet kennen/,
    },
    {
      why: 'a time that is none',
      source: fileWith({ records: [open, finished, { ...finished, id: 'c', startedAt: 'gisteren' }] }),
      sentence: /^Record 3 klopt niet, want 'startedAt' is geen datum met tijd: neem/,
    },
    {
      why: 'an answer that is no text',
      source: fileWith({ records: [{ ...open, answers: { 'vaste-begeleider.kort': 3 } }] }),
      sentence: /^Record 1 klopt niet, want 'vaste-begeleider.kort' heeft de verkeerde vorm/,
    },
    {
      why: 'a bare record with a name too many',
      source: JSON.stringify({ ...finished, naam: 'Sam' }),
      sentence: /^Dit klopt niet, want 'naam' hoort daar niet/,
    },
    {
      why: 'an id in the place of a draft',
      source: fileWith({ records: [{ ...finished, id: 'draft/verbetertool' }] }),
      sentence: /^Record 1 klopt niet, want 'id' heeft een waarde die we niet kennen/,
    },
    {
      why: 'two records with one id',
      source: fileWith({ records: [finished, { ...open, id: 'x' }, { ...open, id: finished.id }] }),
      sentence: /^Record 1 en record 3 hebben hetzelfde kenmerk \('id'\): neem/,
    },
    {
      why: 'two open checks of one questionnaire',
      source: fileWith({ records: [open, { ...open, id: 'x' }] }),
      sentence: /^Record 1 en record 2 zijn allebei een open check van dezelfde vragenlijst, of allebei een plan: neem/,
    },
    {
      why: 'a name that reads the other way and has no end',
      source: fileWith({ [`\u202e${'x'.repeat(5000)}`]: 1 }),
      sentence: /want '\ufffdx{39}' hoort daar niet/,
    },
    {
      why: 'a sealed record',
      source: fileWith({
        records: [
          open,
          {
            format: 'werkspiegel',
            formatVersion: 1,
            id: 'x',
            kind: 'sealed',
            key: 'x',
            seal: { algorithm: 'AES-GCM', iterations: 600000, salt: 'AA==', iv: 'AA==', data: 'AA==' },
          },
        ],
      }),
      sentence: /^Dit zit achter een wachtzin: /,
    },
  ]) {
    it(`refuses ${why}, in one sentence`, () => {
      expect(refusal(source)).to.match(sentence);
    });
  }

  it('tells who asks whether a newer version is to blame', () => {
    expect(() => parseRecordsFile(fileWith({ formatVersion: 2 })))
      .to.throw(RecordError)
      .with.property('fault', 'newer');
  });

  for (const { why, source, size } of [
    { why: 'a file of 50 MB', source: new Uint8Array(50_000_000).fill(0x5b), size: '50' },
    { why: 'a pasted text of 50 MB', source: '['.repeat(50_000_000), size: '50' },
    { why: 'a file one byte too large', source: new Uint8Array(5_000_001), size: '5,1' },
  ]) {
    it(`refuses ${why} before it is parsed`, () => {
      const { parse } = JSON;
      let parsed = 0;
      JSON.parse = (text) => {
        parsed++;
        return parse(text);
      };
      try {
        expect(refusal(source)).to.match(new RegExp(`^Dit is te groot \\(${size} MB, en hooguit 5 MB kan\\): kies`));
        expect(parsed).to.equal(0);
      } finally {
        JSON.parse = parse;
      }
    });
  }

  it('tells of a file that is too large before it is read', () => {
    expect(() => refuseLarge(50_000_000)).to.throw(RecordError, 'Dit is te groot (50 MB');
    expect(() => refuseLarge(5_000_000)).not.to.throw();
  });

  it('is quick with as many records as fit', () => {
    const small = { ...finished, answers: {} };
    const records = Array.from({ length: 12_000 }, (_, at) => ({ ...small, id: `${at}` }));
    expect(parseRecordsFile(fileWith({ records }))).to.have.lengthOf(12_000);
  });
});

describe('parseRecordsFile on bad files', () => {
  const part = (share: number) => Math.round(BAD_FILES * share);

  it(`refuses all ${cutOffFiles.length} files that were cut off`, () => {
    for (const { why, bytes } of cutOffFiles) expect(refusal(bytes), why).to.match(/^Dit is /);
  });

  it(`takes in nothing that is not sound from ${part(0.35)} files with bits turned over`, () => {
    fc.assert(
      fc.property(flippedFiles, (bytes) => {
        let records: unknown;
        try {
          records = parseRecordsFile(bytes);
        } catch {
          refusal(bytes);
          return;
        }
        expect(recordsFileSchema.safeParse({ ...soundFile, records }).success).to.equal(true);
        expect([1, soundFile.records.length]).to.include((records as unknown[]).length);
      }),
      { numRuns: part(0.35) },
    );
  });

  it(`names the record and the value in ${part(0.25)} files with a value of another type`, () => {
    fc.assert(
      fc.property(wronglyTypedFiles, ({ text, record, name }) => {
        const message = refusal(text);
        if (name === 'format' && record === undefined) expect(message).to.match(/^Dit komt niet uit Werkspiegel/);
        else if (/een nieuwere versie/.test(message)) expect(name).to.equal('formatVersion');
        else
          expect(message).to.match(
            record === undefined ? /^Dit klopt niet/ : new RegExp(`^Record ${record} klopt niet`),
          );
      }),
      { numRuns: part(0.25) },
    );
  });

  it(`lets nothing near a prototype from ${part(0.1)} files that want to`, () => {
    fc.assert(
      fc.property(unsafeFiles, (text) => {
        expect(refusal(text)).to.match(/^Dit is niet veilig/);
        expect({}).to.not.have.property('polluted');
      }),
      { numRuns: part(0.1) },
    );
  });

  it(`refuses ${part(0.3)} sources that are no file of ours`, () => {
    fc.assert(
      fc.property(foreignSources, (source) => {
        expect(refusal(source)).to.match(/^Dit /);
      }),
      { numRuns: part(0.3) },
    );
  });
});
