import { type DiscStep, logHint, MENSBEELDEN, type Mensbeeld } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { discSteps, leaningOf, logged, mensbeeld, recognised, said } from './draaischijf.js';

const picture = recognised('2026-05-01', ['conformist']);
const log = ['2026-05-03', '2026-05-17', '2026-05-31', '2026-06-14'].map((date) => logged(date, ['overlever']));

describe('logHint', () => {
  for (const { why, steps, disc, hint } of [
    { why: "only the coach's picture", steps: [picture], disc: 'conformist', hint: undefined },
    {
      why: 'one entry, so also',
      steps: [picture, ...log.slice(0, 1)],
      disc: 'conformist',
      hint: { types: ['overlever'], also: true },
    },
    {
      why: 'four entries, so no longer also',
      steps: [picture, ...log],
      disc: 'conformist',
      hint: { types: ['overlever'], also: false },
    },
    { why: 'a disc that stands there already', steps: [picture, ...log], disc: 'overlever', hint: undefined },
    {
      why: 'a disc that stands nowhere yet',
      steps: [picture, ...log],
      disc: undefined,
      hint: { types: ['overlever'], also: false },
    },
    {
      why: 'another type by the sentence of the jongere, which is not the log',
      steps: [picture, said('2026-05-02', 'ondernemer'), logged('2026-05-03', ['conformist'])],
      disc: 'conformist',
      hint: undefined,
    },
    {
      why: 'all four ticked, which points nowhere',
      steps: [picture, said('2026-05-02', 'overlever'), logged('2026-05-03', MENSBEELDEN)],
      disc: 'conformist',
      hint: undefined,
    },
    {
      why: 'an entry that counts no more',
      steps: [
        recognised('2026-05-01', ['ondernemer']),
        logged('2026-05-02', ['ondernemer']),
        ...log.map((entry) => ({ ...entry, reactions: [] })),
      ],
      disc: 'conformist',
      hint: undefined,
    },
    {
      why: 'too little',
      steps: log.slice(0, 1),
      disc: 'conformist',
      hint: undefined,
    },
  ] satisfies { why: string; steps: DiscStep[]; disc: Mensbeeld | undefined; hint: unknown }[]) {
    it(`gives ${JSON.stringify(hint)} with ${why}`, () => {
      expect(logHint(leaningOf(steps), disc)).to.deep.equal(hint);
    });
  }

  it('names only what the leaning names and the disc does not stand on', () => {
    fc.assert(
      fc.property(discSteps, mensbeeld, (steps, disc) => {
        const leans = leaningOf(steps);
        const types = logHint(leans, disc)?.types ?? [];
        expect(leans.picture.types).to.include.members([...types]);
        expect(types).to.not.include(disc);
      }),
    );
  });
});
