import { expect } from 'chai';
import { isTicked, tick, withTicksTakenBack } from '../../../packages/elements/src/quickscan/share-ticks.js';

describe('withTicksTakenBack', () => {
  for (const { why, answers, changes, gives } of [
    {
      why: 'another text under the same tick',
      answers: { 'werk.droombaan': 'kok', 'deel.werk.droombaan': 'ja' },
      changes: { 'werk.droombaan': 'bakker' },
      gives: { 'werk.droombaan': 'bakker', 'deel.werk.droombaan': undefined },
    },
    {
      why: 'a text that is wiped',
      answers: { 'werk.droombaan': 'kok', 'deel.werk.droombaan': 'ja' },
      changes: { 'werk.droombaan': undefined },
      gives: { 'werk.droombaan': undefined, 'deel.werk.droombaan': undefined },
    },
    {
      why: 'another option: the tick would be there again if the person came back to it',
      answers: { 'werk.tijden': 'vroeg', 'deel.werk.tijden.vroeg': 'ja' },
      changes: { 'werk.tijden': 'later' },
      gives: { 'werk.tijden': 'later', 'deel.werk.tijden.vroeg': undefined },
    },
    {
      why: 'the same answer once more, which changes nothing',
      answers: { 'werk.tijden': 'vroeg', 'deel.werk.tijden.vroeg': 'ja' },
      changes: { 'werk.tijden': 'vroeg' },
      gives: { 'werk.tijden': 'vroeg' },
    },
    {
      why: 'a question whose name begins like another one',
      answers: { 'werk.uitleg': 'voordoen', 'deel.werk.uitleg-hoe-vaak.elke-dag': 'ja' },
      changes: { 'werk.uitleg': 'vertellen' },
      gives: { 'werk.uitleg': 'vertellen' },
    },
    { why: 'no ticks at all', answers: { a: 'b' }, changes: { a: 'c', d: 'e' }, gives: { a: 'c', d: 'e' } },
  ]) {
    it(`gives ${JSON.stringify(gives)} with ${why}`, () => {
      expect(withTicksTakenBack(changes, answers)).to.deep.equal(gives);
    });
  }
});

describe('a tick', () => {
  it('is there when it was set and gone when it was taken back, and nothing but it is one', () => {
    expect(isTicked('werk.tijden.vroeg', { 'deel.werk.tijden.vroeg': 'ja' })).to.equal(true);
    expect(isTicked('werk.tijden.vroeg', { 'deel.werk.tijden.vroeg': 'nee' })).to.equal(false);
    expect(isTicked('werk.tijden.vroeg', { 'deel.werk.tijden.later': 'ja' })).to.equal(false);
    expect(tick('werk.tijden.vroeg', true)).to.deep.equal({ 'deel.werk.tijden.vroeg': 'ja' });
    expect(tick('werk.tijden.vroeg', false)).to.deep.equal({ 'deel.werk.tijden.vroeg': undefined });
  });
});
