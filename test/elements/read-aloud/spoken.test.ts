import { expect } from 'chai';
import { spoken } from '../../../packages/elements/src/read-aloud/spoken.js';

describe('texts to say one after the other', () => {
  for (const { texts, said } of [
    { texts: [], said: '' },
    { texts: ['Hoe werk je graag?', '', 'Binnen', 'Buiten '], said: 'Hoe werk je graag? Binnen. Buiten.' },
    { texts: ['Zeg het meteen. Een grap mag.'], said: 'Zeg het meteen. Een grap mag.' },
  ]) {
    it(`have a pause after each: '${said}'`, () => {
      expect(spoken(texts)).to.equal(said);
    });
  }
});
