import { inStrategyOrder, STRATEGIEEN, type Strategie } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';

const options: { id: string; reading: Strategie[] }[] = [
  { id: 'zelf-solliciteren', reading: ['faciliterend'] },
  { id: 'training', reading: ['pedagogisch'] },
  { id: 'regelen', reading: ['faciliterend', 'compenserend'] },
  { id: 'loon', reading: [] },
];

describe('inStrategyOrder', () => {
  for (const { strategy, order } of [
    { strategy: undefined, order: ['zelf-solliciteren', 'training', 'regelen', 'loon'] },
    { strategy: 'faciliterend', order: ['zelf-solliciteren', 'regelen', 'training', 'loon'] },
    { strategy: 'pedagogisch', order: ['training', 'zelf-solliciteren', 'regelen', 'loon'] },
    { strategy: 'compenserend', order: ['regelen', 'zelf-solliciteren', 'training', 'loon'] },
    { strategy: 'participatief', order: ['zelf-solliciteren', 'training', 'regelen', 'loon'] },
  ] satisfies { strategy: Strategie | undefined; order: string[] }[]) {
    it(`gives ${order.join(', ')} with ${strategy ?? 'no strategy'}`, () => {
      expect(inStrategyOrder(options, strategy).map(({ id }) => id)).to.deep.equal(order);
    });
  }

  const any = fc.array(fc.record({ id: fc.uuid(), reading: fc.shuffledSubarray([...STRATEGIEEN]) }));
  const strategy = fc.constantFrom(undefined, ...STRATEGIEEN);

  it('loses and doubles nothing, and changes nothing that was given', () => {
    fc.assert(
      fc.property(any, strategy, (given, chosen) => {
        const before = [...given];
        expect(inStrategyOrder(given, chosen)).to.have.ordered.members([
          ...given.filter(({ reading }) => chosen !== undefined && reading.includes(chosen)),
          ...given.filter(({ reading }) => chosen === undefined || !reading.includes(chosen)),
        ]);
        expect(given).to.deep.equal(before);
      }),
    );
  });

  it('gives the same when it is ordered again', () => {
    fc.assert(
      fc.property(any, strategy, (given, chosen) => {
        const once = inStrategyOrder(given, chosen);
        expect(inStrategyOrder(once, chosen)).to.deep.equal(once);
      }),
    );
  });
});
