import { MENSBEELDEN, READING_EXCEPTIONS, READINGS, STRATEGIEEN } from '@werkspiegel/scoring';
import { expect } from 'chai';

const SIGNS = { 'sluit-aan': '●', wrijft: '▲', averechts: '◆' } as const;

describe('the readings of the sixteen', () => {
  for (const { type, signs } of [
    { type: 'conformist', signs: '● ▲ ◆ ▲' },
    { type: 'afhankelijke', signs: '◆ ● ▲ ▲' },
    { type: 'overlever', signs: '▲ ▲ ● ◆' },
    { type: 'ondernemer', signs: '▲ ▲ ◆ ●' },
  ] as const) {
    it(`are ${signs} for a ${type}`, () => {
      expect(STRATEGIEEN.map((strategy) => SIGNS[READINGS[type][strategy]]).join(' ')).to.equal(signs);
    });
  }

  it('have one strategy that meets each type, each another', () => {
    const meeting = MENSBEELDEN.map((type) =>
      STRATEGIEEN.filter((strategy) => READINGS[type][strategy] === 'sluit-aan'),
    );
    expect(meeting).to.deep.equal(STRATEGIEEN.map((strategy) => [strategy]));
  });

  it('have the three exceptions of the source, each with another reading than the plain one', () => {
    expect(
      READING_EXCEPTIONS.map(({ type, strategy, when, reading }) => {
        return `${type}, ${strategy}: ${SIGNS[READINGS[type][strategy]]}, ${when} ${SIGNS[reading]}`;
      }),
    ).to.deep.equal([
      'afhankelijke, participatief: ▲, als-oefening ●',
      'ondernemer, pedagogisch: ▲, voor-eigen-plan ●',
      'ondernemer, compenserend: ◆, van-rolmodel ▲',
    ]);
  });
});
