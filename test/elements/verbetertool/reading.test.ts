import { expect } from 'chai';
import fc from 'fast-check';
import { readAnswers } from '../../../packages/elements/src/verbetertool/reading.js';
import { advice, structure, toAnswers } from './harbour.js';

const read = (signs: string) => readAnswers(structure, advice, toAnswers(signs));

describe('readAnswers', () => {
  for (const { why, signs, own } of [
    { why: 'the three lowest, the lowest first', signs: '313 224 33', own: ['baken', 'dijk', 'eiland'] },
    { why: 'of equal scores those that more is known about', signs: '222 222 22', own: ['baken', 'dijk', 'cirkel'] },
    { why: 'then those that were asked first', signs: '1.. ... 11', own: ['anker', 'gans', 'havik'] },
    { why: 'none that is at its highest', signs: '444 443 44', own: ['fort'] },
    { why: 'none that was left open', signs: 'nl. 2nl ..', own: ['dijk'] },
  ]) {
    it(`says that growing helps in ${why}`, () => {
      expect(read(signs).own.map(({ element }) => element)).to.deep.equal(own);
    });
  }

  it('says why an element stands where it stands', () => {
    expect(read('122 444 44').own.map(({ element, reason }) => [element, reason])).to.deep.equal([
      ['anker', 'score'],
      ['baken', 'bewijs'],
      ['cirkel', undefined], // the last of its list
    ]);
  });

  for (const { signs, tips } of [
    { signs: '1', tips: ['eerste-stap.zelf', 'eerste-stap.team', 'verdiepen.zelf'] },
    { signs: '3', tips: ['verdiepen.zelf', 'verdiepen.team', 'eerste-stap.zelf'] },
  ]) {
    it(`gives for a ${signs} the tips of its grade first, and of these what a person can do alone`, () => {
      const [first] = read(signs).own;
      expect(first?.tips.slice(0, 3).map(({ id }) => id)).to.deep.equal(tips.map((tip) => `anker.${tip}`));
      expect(first?.tips).to.have.length(6);
    });
  }

  it('says what to pass on when every score is the highest: what most is known about', () => {
    const { own, passOn } = read('444 444 44');
    expect(own).to.deep.equal([]);
    expect(passOn.map(({ element, score, tips }) => [element, score, tips[0]?.id])).to.deep.equal([
      ['baken', 4, 'baken.doorgeven.zelf'],
      ['dijk', 4, 'dijk.doorgeven.zelf'],
      ['cirkel', 4, 'cirkel.doorgeven.zelf'],
    ]);
  });

  for (const { why, signs, strengths } of [
    { why: 'from 3', signs: '342 111 11', strengths: { kind: 'strong', elements: ['baken', 'anker'] } },
    {
      why: 'no more than three',
      signs: '444 444 44',
      strengths: { kind: 'strong', elements: ['anker', 'baken', 'cirkel'] },
    },
    {
      why: 'without any, the one that is done most',
      signs: '121 111 11',
      strengths: { kind: 'most', elements: ['baken'] },
    },
    { why: 'none in all ones', signs: '111 111 11', strengths: { kind: 'none', elements: [] } },
    { why: 'none in ways out', signs: 'nnn lll nn', strengths: { kind: 'none', elements: [] } },
  ]) {
    it(`finds strengths: ${why}`, () => {
      expect(read(signs).strengths).to.deep.equal(strengths);
    });
  }

  describe('whatever was answered', () => {
    const signs = fc.stringMatching(/^[1234nl.]{8}$/);

    it('advises on one to three scored elements that can grow, or else on what to pass on', () => {
      fc.assert(
        fc.property(signs, (given) => {
          const { own, team, passOn } = read(given);
          expect(own.length).to.be.at.most(3);
          expect(team).to.deep.equal([]); // what the organisation makes possible is not asked yet
          for (const { score } of own) expect(score).to.be.within(1, 3.99);
          const scored = [...given].filter((sign) => '1234'.includes(sign));
          expect(passOn.length > 0).to.equal(scored.length > 0 && scored.every((sign) => sign === '4'));
          expect(own.length > 0).to.equal(scored.some((sign) => sign !== '4'));
        }),
      );
    });

    it('gives every element all its own tips and none of another', () => {
      fc.assert(
        fc.property(signs, (given) => {
          const { own, passOn } = read(given);
          for (const { element, tips } of [...own, ...passOn]) {
            expect(tips.map(({ id }) => id)).to.have.members(
              advice.tips.filter((tip) => tip.element === element).map(({ id }) => id),
            );
          }
        }),
      );
    });
  });
});
