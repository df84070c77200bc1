import { expect } from 'chai';
import {
  recordsFileName,
  recordsFileText,
  toRecordsFile,
} from '../../../packages/elements/src/records/records-file.js';
import published from '../../../packages/elements/src/records/records-file.schema.json';
import {
  recordsFileJsonSchema,
  recordsFileSchema,
} from '../../../packages/elements/src/records/records-file-schema.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';

const NOW = new Date('2026-11-22T10:30:00.000Z');

describe('toRecordsFile', () => {
  it('holds the records as they are, and when they were taken along', () => {
    const records = [afname(FULL), draft(HALF)];
    expect(toRecordsFile(records, NOW)).to.deep.equal({
      format: 'werkspiegel-records',
      formatVersion: 1,
      exportedAt: '2026-11-22T10:30:00.000Z',
      records,
    });
  });

  for (const { why, records } of [
    { why: 'a draft and a finished check', records: [afname(FULL), draft(HALF)] },
    { why: 'nothing', records: [] },
  ]) {
    it(`fits its own schema with ${why}`, () => {
      expect(recordsFileSchema.safeParse(toRecordsFile(records, NOW)).success).to.equal(true);
    });
  }
});

describe('recordsFileText', () => {
  it('is JSON with every answer on a line of its own', () => {
    const file = toRecordsFile([afname(FULL)], NOW);
    const text = recordsFileText(file);
    expect(JSON.parse(text)).to.deep.equal(file);
    expect(text.split('\n')).to.include('        "vaste-begeleider.kort": "niveau-3",');
  });
});

describe('recordsFileName', () => {
  for (const { why, now, extension, name } of [
    { why: 'the day', now: new Date(2026, 10, 22, 12), extension: 'json', name: 'werkspiegel-2026-11-22.json' },
    {
      why: 'the day where the person is, just after midnight',
      now: new Date(2026, 0, 1, 0, 1),
      extension: 'csv',
      name: 'werkspiegel-2026-01-01.csv',
    },
    {
      why: 'that day, just before midnight',
      now: new Date(2026, 11, 31, 23, 59),
      extension: 'html',
      name: 'werkspiegel-2026-12-31.html',
    },
  ]) {
    it(`names ${why}: ${name}`, () => {
      expect(recordsFileName(now, extension)).to.equal(name);
    });
  }
});

describe('records-file.schema.json', () => {
  it('is what the code checks with', () => {
    const schema = recordsFileJsonSchema();
    expect(published, `records-file.schema.json has to hold: ${JSON.stringify(schema)}`).to.deep.equal(schema);
  });
});
