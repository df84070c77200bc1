import { bestOwnRow, evidenceStrength, evidenceStrengths } from '@werkspiegel/scoring';
import { expect } from 'chai';
import { evidence } from './verbetertool.js';

describe('evidenceStrength', () => {
  for (const { why, row, strength } of [
    { why: '5 sources, 10 mentions', row: { literature: [1, 2, 3, 4, 5], mentions: 10 }, strength: 'breed' },
    { why: '5 sources, 9 mentions', row: { literature: [1, 2, 3, 4, 5], mentions: 9 }, strength: 'onderbouwd' },
    { why: '4 sources, 10 mentions', row: { literature: [1, 2, 3, 4], mentions: 10 }, strength: 'onderbouwd' },
    { why: '2 sources', row: { literature: [1, 2] }, strength: 'onderbouwd' },
    { why: '1 source, 10 mentions', row: { literature: [1], mentions: 10 }, strength: 'praktijk' },
    { why: '10 mentions alone', row: { mentions: 10 }, strength: 'praktijk' },
    { why: '1 source, 9 mentions', row: { literature: [1], mentions: 9 }, strength: 'dun' },
    { why: 'mentions without a number', row: { literature: [1], mentions: 'not-stated' as const }, strength: 'dun' },
    { why: 'nothing at all', row: {}, strength: 'dun' },
  ]) {
    it(`gives '${strength}' for a row with ${why}`, () => {
      const elements = { x: { rows: [{ id: 'row', own: true }] } };
      expect(evidenceStrength('x', { rows: { row }, elements })).to.equal(strength);
    });
  }

  for (const [strength, ids] of Object.entries({
    breed: ['1.1', '1.3', '3.2'],
    onderbouwd: '2.1 2.2 2.3 2.4 3.1 4.1 4.2 5.1 5.2 5.3 6.1 6.2 7.1 7.2 8.1'.split(' '),
    praktijk: ['1.2', '7.3', '8.3'],
    dun: ['6.3', '8.2'],
    'nog-niet': ['3.3'],
  })) {
    it(`gives '${strength}' for ${ids.join(', ')} of the verbetertool, and for no other`, () => {
      const strengths = evidenceStrengths(evidence);
      expect(Object.keys(strengths).filter((id) => strengths[id] === strength)).to.deep.equal(ids);
    });
  }

  it('never joins the counts of two rows', () => {
    const rows = { literature: { literature: [1, 2, 3, 4, 5] }, practice: { mentions: 30 } };
    const own = Object.keys(rows).map((id) => ({ id, own: true }));
    expect(evidenceStrength('x', { rows, elements: { x: { rows: own } } })).to.equal('onderbouwd');
  });

  it('says not yet supported whatever the rows count', () => {
    const rows = { strong: { literature: [1, 2, 3, 4, 5], mentions: 20 } };
    const elements = { x: { rows: [{ id: 'strong', own: true }], notYetSupported: true } };
    expect(evidenceStrength('x', { rows, elements })).to.equal('nog-niet');
  });

  it('does not let a contradiction between sources change the strength', () => {
    const rows = { row: { literature: [1, 2], mentions: 20 } };
    const elements = { x: { rows: [{ id: 'row', own: true }], contested: true } };
    expect(evidenceStrength('x', { rows, elements })).to.equal('onderbouwd');
  });

  it(`gives 'niet-geteld' to what comes from a source that counts nothing, unless a row of its own counts`, () => {
    const rows = { row: { literature: [1, 2], mentions: 20 } };
    const elements = {
      x: { rows: [], notCounted: true },
      y: { rows: [{ id: 'row', own: true }], notCounted: true },
      z: { rows: [{ id: 'row', own: false }], notCounted: true },
    };
    expect(evidenceStrengths({ rows, elements })).to.deep.equal({
      x: 'niet-geteld',
      y: 'onderbouwd',
      z: 'niet-geteld',
    });
  });

  it(`gives 'dun' without an own row`, () => {
    const rows = { shared: { literature: [1, 2, 3, 4, 5], mentions: 20 } };
    expect(evidenceStrength('x', { rows, elements: { x: { rows: [{ id: 'shared', own: false }] } } })).to.equal('dun');
    expect(evidenceStrength('unknown', { rows, elements: {} })).to.equal('dun');
  });
});

describe('bestOwnRow', () => {
  for (const { why, element, row } of [
    { why: 'more sources of two broad rows', element: '1.1', row: 'langdurige begeleiding' }, // 8 over 7 sources
    { why: 'literature over mentions', element: '3.1', row: 'concrete belemmeringen' }, // 5 and 3 over 0 and 18
    { why: 'the own row over a better shared one', element: '6.3', row: 'beroepskeuzebegeleiding' },
    { why: 'no row', element: '3.3', row: undefined },
  ]) {
    it(`gives ${row} for ${element}: ${why}`, () => {
      expect(bestOwnRow(element, evidence)).to.equal(row);
    });
  }

  it('lets more mentions decide between rows with as many sources, then their order', () => {
    const rows = {
      a: { literature: [1, 2], mentions: 3 },
      b: { literature: [3, 4], mentions: 4 },
      c: { literature: [5, 6], mentions: 4 },
    };
    const own = Object.keys(rows).map((id) => ({ id, own: true }));
    expect(bestOwnRow('x', { rows, elements: { x: { rows: own } } })).to.equal('b');
  });
});
