import { expect } from 'chai';
import * as fc from 'fast-check';
import type { AnswerChanges } from '../../../../packages/elements/src/cases/case-drafts.js';
import {
  aspectState,
  highestNumber,
  naming,
  type Place,
  placed,
  placesIn,
  putBack,
  removal,
} from '../../../../packages/elements/src/quickscan/workplace/places.js';
import type { Answers } from '../../../../packages/elements/src/storage/record.js';

const items = [
  { id: 'sfeer.drukte', kind: 'choice' },
  { id: 'sfeer.grappen', kind: 'choice' },
  { id: 'sfeer.opviel', kind: 'text' },
];

describe('placesIn', () => {
  it('gives every workplace with its own answers, in the order in which they were added', () => {
    const answers = {
      ...{ '10.naam': 'kas', '2.naam': ' bakkerij 2 ', '2.sfeer.drukte': 'druk', '10.taken.plek': 'binnen' },
    };
    expect(placesIn(answers)).to.deep.equal([
      { number: 2, name: 'bakkerij 2', answers: { naam: ' bakkerij 2 ', 'sfeer.drukte': 'druk' } },
      { number: 10, name: 'kas', answers: { naam: 'kas', 'taken.plek': 'binnen' } },
    ]);
  });

  for (const { why, answers } of [
    { why: 'nothing', answers: {} },
    { why: 'answers without a number', answers: { naam: 'kas', 'sfeer.drukte': 'druk' } },
    {
      why: 'a number alone, nought, or what is no number',
      answers: { '1': 'x', '1.': 'x', '0.naam': 'x', '1e3.naam': 'x' },
    },
  ]) {
    it(`gives none for ${why}`, () => expect(placesIn(answers)).to.deep.equal([]));
  }
});

describe('the highest number', () => {
  for (const { why, answers, highest } of [
    { why: 'no workplace', answers: {}, highest: 0 },
    { why: 'two, by number and not by letter', answers: { '9.naam': 'a', '10.naam': 'b' }, highest: 10 },
    { why: 'one that was taken away since', answers: { '1.naam': 'a', 'hoogste-nummer': '4' }, highest: 4 },
    { why: 'a number that is none', answers: { '1.naam': 'a', 'hoogste-nummer': 'veel' }, highest: 1 },
    { why: 'one that has no name', answers: { '3.sfeer.drukte': 'druk' }, highest: 3 },
  ]) {
    it(`is ${highest} for ${why}`, () => expect(highestNumber(answers)).to.equal(highest));
  }
});

describe('taking a workplace away', () => {
  it('leaves nothing of it and all of the others, and putting it back gives what was', () => {
    const item = fc.constantFrom('naam', 'sfeer.drukte', 'sfeer.opviel', 'afspraak.inkomen', 'agenda.sfeer.drukte');
    const entry = fc.tuple(fc.integer({ min: 1, max: 12 }), item, fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.nat(), (entries, at) => {
        const answers = Object.fromEntries(entries.map(([number, id, answer]) => [placed(number, id), answer]));
        const places = placesIn(answers);
        const gone = places[at % places.length] as Place;
        const left = changed(answers, removal(gone, highestNumber(answers)));
        expect(placesIn(left)).to.deep.equal(places.filter((place) => place !== gone));
        expect(highestNumber(left)).to.equal(highestNumber(answers));
        expect(placesIn(changed(left, putBack(gone)))).to.deep.equal(places);
      }),
    );
  });

  it('can be followed by a new one under another number, and then still be undone', () => {
    const answers = { '1.naam': 'kas', '2.naam': 'bakkerij 2' };
    const [, second] = placesIn(answers) as [Place, Place];
    const after = changed(changed(changed(answers, removal(second, 2)), naming(3, 'garage')), putBack(second));
    expect(placesIn(after).map(({ name }) => name)).to.deep.equal(['kas', 'bakkerij 2', 'garage']);
  });
});

describe('how far an aspect is', () => {
  for (const { why, answers, state } of [
    { why: 'nothing', answers: {}, state: 'leeg' },
    { why: 'one of two', answers: { 'sfeer.drukte': 'druk' }, state: 'begonnen' },
    { why: 'own words alone', answers: { 'sfeer.opviel': 'zacht' }, state: 'begonnen' },
    {
      why: 'both choices, and no own words',
      answers: { 'sfeer.drukte': 'druk', 'sfeer.grappen': 'weinig' },
      state: 'bekeken',
    },
    {
      why: 'one that was not seen',
      answers: { 'sfeer.drukte': 'weet-ik-niet', 'sfeer.grappen': 'weinig' },
      state: 'bekeken',
    },
  ] as const) {
    it(`is '${state}' with ${why}`, () => expect(aspectState(items, answers)).to.equal(state));
  }
});

function changed(answers: Answers, changes: AnswerChanges): Answers {
  const entries = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])));
}
