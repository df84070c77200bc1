import { type Signal, type SignalOpens, signalOpens } from '@werkspiegel/scoring';
import { expect } from 'chai';

for (const { why, signal, opens } of [
  { why: 'picture and self-image that differ', signal: { reopens: true }, opens: { opens: 'recognition' } },
  {
    why: 'a direction of the source',
    signal: { direction: 'faciliterend', directionOrigin: 'bron' },
    opens: { opens: 'fork', direction: 'faciliterend', own: false },
  },
  {
    why: 'a direction of our own',
    signal: { direction: 'faciliterend', directionOrigin: 'eigen' },
    opens: { opens: 'fork', direction: 'faciliterend', own: true },
  },
  {
    why: 'a direction of which nobody says whose it is',
    signal: { direction: 'faciliterend' },
    opens: { opens: 'fork', direction: 'faciliterend', own: true },
  },
  { why: 'no direction', signal: {}, opens: { opens: 'fork', direction: undefined, own: false } },
] satisfies { why: string; signal: Signal; opens: SignalOpens }[]) {
  it(`signalOpens gives the ${opens.opens} with ${why}`, () => {
    expect(signalOpens(signal)).to.deep.equal(opens);
  });
}
