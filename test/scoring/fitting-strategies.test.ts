import {
  fittingStrategies,
  MENSBEELDEN,
  type Mensbeeld,
  READINGS,
  readLeaning,
  type Strategie,
} from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { toCounts } from './draaischijf.js';

describe('fittingStrategies', () => {
  for (const { types, strategies } of [
    { types: ['conformist'], strategies: ['faciliterend'] },
    { types: ['afhankelijke'], strategies: ['pedagogisch'] },
    { types: ['overlever'], strategies: ['compenserend'] },
    { types: ['ondernemer'], strategies: ['participatief'] },
    { types: ['conformist', 'afhankelijke'], strategies: ['pedagogisch'] }, // faciliterend ◆ for the second
    { types: ['conformist', 'overlever'], strategies: ['faciliterend'] }, // compenserend ◆ for the first
    { types: ['conformist', 'ondernemer'], strategies: ['faciliterend', 'participatief'] },
    { types: ['afhankelijke', 'overlever'], strategies: ['pedagogisch', 'compenserend'] },
    { types: ['afhankelijke', 'ondernemer'], strategies: ['pedagogisch', 'participatief'] },
    { types: ['overlever', 'ondernemer'], strategies: [] }, // each ◆ for the other
    { types: ['conformist', 'afhankelijke', 'overlever'], strategies: ['pedagogisch'] },
    { types: ['conformist', 'afhankelijke', 'ondernemer'], strategies: ['pedagogisch', 'participatief'] },
    { types: ['conformist', 'overlever', 'ondernemer'], strategies: ['faciliterend'] },
    { types: ['afhankelijke', 'overlever', 'ondernemer'], strategies: ['pedagogisch'] },
  ] satisfies { types: Mensbeeld[]; strategies: Strategie[] }[]) {
    it(`gives ${strategies.join(' and ') || 'none'} for ${types.join(', ')}`, () => {
      expect(fittingStrategies({ types })).to.deep.equal(strategies);
      expect(fittingStrategies({ types: types.toReversed() })).to.deep.equal(strategies);
    });
  }

  for (const { why, picture } of [
    { why: 'too little', picture: readLeaning(toCounts([1, 0, 0, 0])) },
    { why: 'no clear picture', picture: readLeaning(toCounts([2, 2, 2, 2])) },
  ]) {
    it(`gives none with ${why}`, () => {
      expect(fittingStrategies(picture)).to.deep.equal([]);
    });
  }

  it('gives none that works against a named type, and two at most', () => {
    const pictures = fc.shuffledSubarray([...MENSBEELDEN], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pictures, (types) => {
        const given = fittingStrategies({ types });
        expect(given.length).to.be.at.most(2);
        for (const strategy of given) {
          for (const type of types) expect(READINGS[type][strategy]).to.not.equal('averechts');
        }
      }),
    );
  });
});
