import { expect } from 'chai';
import { answeredCount, itemCount, placeOf, sectionState } from '../../../packages/elements/src/verbetertool/place.js';
import { structure, toAnswers } from './harbour.js';

const [water, land, lucht] = structure.sections;

describe('placeOf', () => {
  for (const { why, at, place } of [
    { why: 'the first section', at: 'water', place: { section: water, number: 1, previous: undefined, next: 'land' } },
    { why: 'one in the middle', at: 'land', place: { section: land, number: 2, previous: 'water', next: 'lucht' } },
    { why: 'the last one', at: 'lucht', place: { section: lucht, number: 3, previous: 'land', next: undefined } },
    {
      why: 'the first for an id of an older version',
      at: 'vuur',
      place: { section: water, number: 1, previous: undefined, next: 'land' },
    },
  ]) {
    it(`is ${why}`, () => {
      expect(placeOf(structure, at)).to.deep.equal(place);
    });
  }

  it('is nowhere without sections', () => {
    expect(placeOf({ ...structure, sections: [] }, 'water')).to.equal(undefined);
  });
});

describe('sectionState', () => {
  for (const { signs, state } of [
    { signs: '... 111', state: 'open' },
    { signs: '.3. 111', state: 'begun' },
    { signs: '.n.', state: 'begun' },
    { signs: '123', state: 'done' },
    { signs: 'nln', state: 'done' },
  ]) {
    it(`of the first section is '${state}' with ${signs}`, () => {
      expect(water && sectionState(water, toAnswers(signs))).to.equal(state);
    });
  }
});

describe('answeredCount', () => {
  for (const { why, answers, count } of [
    { why: 'nothing', answers: {}, count: 0 },
    { why: 'levels and ways out', answers: toAnswers('1n. .l. 4'), count: 4 },
    { why: 'everything', answers: toAnswers('123 412 34'), count: 8 },
    { why: 'one answer to a question that is no longer asked', answers: { 'oud.kort': 'niveau-1' }, count: 0 },
  ]) {
    it(`is ${count} with ${why}`, () => {
      expect(answeredCount(structure, answers)).to.equal(count);
    });
  }
});

describe('itemCount', () => {
  it('is the number of questions in all sections', () => {
    expect(itemCount(structure)).to.equal(8);
  });
});
