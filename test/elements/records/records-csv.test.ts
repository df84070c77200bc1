import type { Afname, WerkspiegelRecord } from '@werkspiegel/elements';
import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { recordsCsv } from '../../../packages/elements/src/records/records-csv.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { texts } from './arbitraries.js';
import { contentOf, contentSaying, nothingKnown } from './contents.js';
import { CELLS } from './figures.js';

const COLUMNS = ['datum', 'soort', 'vragenlijst', 'versie', 'thema', 'element', 'vraag', 'antwoord', 'stap', 'id'];

/** The table as a spreadsheet that reads Dutch files sees it: the columns first. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
  expect(errors).to.deep.equal([]);
  return data;
}

function rowsOf(record: WerkspiegelRecord, content = contentOf): string[][] {
  return read(recordsCsv([record], content)).slice(1);
}

/** A check of a questionnaire that nobody knows, so that every text in it comes back as it is. */
function checkSaying(text: string): Afname {
  return { ...afname(''), id: text, questionnaire: { id: text, version: text }, answers: { [text]: text } };
}

const INVISIBLE =
  ' \t\r\n\v\f\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2028\u2029\u2060\u2066\u3000\ufe0f\ufeff\0\u0001';
const STARTS = '=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b';

/** By hand, without the pattern of the code: no formula at the first sign that shows, and no tab or new line at the start. */
function isHarmless(cell: string): boolean {
  const signs = [...cell];
  const first = signs.find((sign) => !INVISIBLE.includes(sign)) ?? '';
  return !['\t', '\r', '\n'].includes(signs[0] ?? '') && (first === '' || !STARTS.includes(first));
}

describe('recordsCsv', () => {
  it('has a row per answer, in the order of the questions and in the words of the person', () => {
    const [columns, first, second, ...others] = read(recordsCsv([afname('3n')], contentOf));
    expect(columns).to.deep.equal(COLUMNS);
    expect(first).to.deep.equal([
      '2026-02-12',
      'afgerond',
      'verbetertool',
      '1.0.0',
      'Begeleiding met vertrouwen',
      first?.[5],
      first?.[6],
      first?.[7],
      '3',
      'c81d93e2a4f7465e8a0b52d6f1e7093a',
    ]);
    expect(first?.[6]).to.match(/\?$/);
    expect(second?.slice(7, 9)).to.deep.equal(['Dit hoort niet bij mijn werk', '']);
    expect(others).to.deep.equal([]);
  });

  it('gives every check its rows', () => {
    const rows = read(recordsCsv([afname(FULL), draft(HALF, 4)], contentOf)).slice(1);
    expect(rows.filter(([, kind]) => kind === 'afgerond')).to.have.lengthOf(24);
    expect(rows.filter(([, kind]) => kind === 'nog niet afgerond')).to.have.lengthOf(10);
  });

  it('has only its columns without an answer', () => {
    for (const records of [[], [draft('')]]) expect(read(recordsCsv(records, contentOf))).to.deep.equal([COLUMNS]);
  });

  it('shows ids where this page does not have the content', () => {
    const [row] = rowsOf(afname('3'), nothingKnown);
    expect(row?.slice(4, 9)).to.deep.equal(['', '', 'vaste-begeleider.kort', 'niveau-3', '']);
  });

  it('keeps an answer to a question that is no longer asked', () => {
    const answers = { weg: 'constructor', 'vaste-begeleider.kort': 'toString' };
    const rows = rowsOf({ ...afname(''), answers });
    expect(rows.map((row) => row.slice(7, 9))).to.deep.equal([
      ['toString', ''],
      ['constructor', ''],
    ]);
    expect(rows[1]?.[6]).to.equal('weg');
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(recordsCsv([], contentOf)).to.match(/^\ufeffdatum;soort;/);
  });

  it('leaves a step a number, without quotes', () => {
    expect(recordsCsv([afname('4')], contentOf)).to.match(/;4;c81d93e2a4f7465e8a0b52d6f1e7093a$/);
  });

  it('shows a time that is none as it stands', () => {
    expect(rowsOf({ ...afname('4'), finishedAt: 'ooit' })[0]?.[0]).to.equal('ooit');
  });

  for (const { text, cell } of [
    { text: '=1+1', cell: "'=1+1" },
    { text: '+31', cell: "'+31" },
    { text: '-5', cell: "'-5" },
    { text: '@SUM(A1)', cell: "'@SUM(A1)" },
    { text: '\tx', cell: "'\tx" },
    { text: '\rx', cell: "'\rx" },
    { text: '\nx', cell: "'\nx" },
    { text: '＝1', cell: "'＝1" },
    { text: '＋1', cell: "'＋1" },
    { text: '－1', cell: "'－1" },
    { text: '＠x', cell: "'＠x" },
    { text: '  =1', cell: "'  =1" },
    { text: '\ufeff=1', cell: "'\ufeff=1" },
    { text: '\u200b\u00a0=1', cell: "'\u200b\u00a0=1" },
    { text: "'=1", cell: "''=1" },
    { text: '=HYPERLINK("https://example.org";"klik")', cell: '\'=HYPERLINK("https://example.org";"klik")' },
    { text: 'a=1', cell: 'a=1' },
    { text: 'e-mail @ werk', cell: 'e-mail @ werk' },
    { text: "'s avonds", cell: "'s avonds" },
    { text: 'één; "twee"\r\ndrie', cell: 'één; "twee"\r\ndrie' },
    { text: ' ', cell: ' ' },
  ]) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      const [row] = rowsOf(checkSaying(text), nothingKnown);
      expect(row).to.deep.equal(['2026-02-12', 'afgerond', cell, cell, '', '', cell, cell, '', cell]);
    });
  }

  it(`makes ${CELLS} cells harmless and reads them back equal, but for one apostrophe`, () => {
    const starts = fc.constantFrom(...STARTS, ...INVISIBLE, "'", '', ' =', '\u200b=', "'=", "''\t", ';=', '"=', ',=');
    const cells = fc.tuple(starts, starts, texts).map((parts) => parts.join(''));
    fc.assert(
      fc.property(cells, (text) => {
        const [row, ...others] = rowsOf(checkSaying(text), nothingKnown);
        expect(others).to.deep.equal([]);
        const [cell = ''] = new Set([row?.[2], row?.[3], row?.[6], row?.[7], row?.[9]]);
        expect(isHarmless(cell)).to.equal(true);
        expect([text, `'${text}`]).to.include(cell);
        if (!isHarmless(text)) expect(cell).to.equal(`'${text}`);
        expect(new Set(row)).to.deep.equal(new Set(['2026-02-12', 'afgerond', cell, '']));
      }),
      { numRuns: CELLS },
    );
  });

  it('never gives two texts the same cell', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [plain, marked] = [text, `'${text}`].map((each) => rowsOf(checkSaying(each), nothingKnown)[0]?.[2]);
        expect(plain).not.to.equal(marked);
      }),
    );
  });

  it("makes a host's own words harmless too", () => {
    const [row] = rowsOf(afname('3'), contentSaying('=cmd|x'));
    expect(row?.slice(4, 8)).to.deep.equal(Array(4).fill("'=cmd|x"));
  });
});
