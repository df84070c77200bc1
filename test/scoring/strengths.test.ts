import { scoreProfile, strengths } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { checks } from './arbitraries.js';
import { toScores } from './verbetertool.js';

describe('strengths', () => {
  for (const { why, scores, kind, elements } of [
    {
      why: 'the highest first, then questionnaire order, three at most',
      scores: { '1.1': 3, '1.2': 4, '1.3': 3.5, '2.1': 4, '2.2': 3.5 },
      kind: 'strong',
      elements: ['1.2', '2.1', '1.3'],
    },
    { why: 'a 3 sharp', scores: { '1.1': 2, '1.2': 3 }, kind: 'strong', elements: ['1.2'] },
    {
      why: 'none of 3, so the highest',
      scores: { '1.1': 2, '1.2': 2.9, '1.3': undefined },
      kind: 'most',
      elements: ['1.2'],
    },
    { why: 'a 2 sharp', scores: { '1.1': 1, '1.2': 2 }, kind: 'most', elements: ['1.2'] },
    { why: 'two as high, so the first', scores: { '1.1': 2.5, '1.2': 2.5 }, kind: 'most', elements: ['1.1'] },
    { why: 'all below 2', scores: { '1.1': 1.9, '1.2': 1 }, kind: 'none', elements: [] },
    { why: 'no score at all', scores: { '1.1': undefined }, kind: 'none', elements: [] },
  ]) {
    it(`gives ${kind} ${elements.join(', ')} with ${why}`, () => {
      expect(strengths(toScores(scores))).to.deep.equal({ kind, elements });
    });
  }

  it('never names an element that another, unnamed one stands above', () => {
    fc.assert(
      fc.property(checks, ({ questionnaire, answers }) => {
        const scored = scoreProfile(questionnaire, answers).elements;
        const named = strengths(scored).elements;
        const scoreOf = (id: string) => scored.find((element) => element.id === id)?.score ?? 0;
        const lowest = Math.min(...named.map(scoreOf));
        for (const { id, score } of scored) {
          if (!named.includes(id) && named.length > 0) expect(score ?? 0).to.be.at.most(lowest);
        }
      }),
    );
  });
});
