import { bestSupported, evidenceStrengths, growth, scoreProfile, tipGrade } from '@werkspiegel/scoring';
import { expect } from 'chai';
import { evidence, toAll, toScores, verbetertool } from './verbetertool.js';

describe('bestSupported', () => {
  it('gives 1.1, 1.3 and 3.2 when every score is 4, and their tips are for passing on', () => {
    const { elements } = scoreProfile(verbetertool, toAll(verbetertool, 4));
    const strengths = evidenceStrengths(evidence);
    expect(growth({ elements, organisation: {}, chosen: [], evidence: strengths }).zelf.shown).to.deep.equal([]);
    expect(bestSupported(elements, strengths)).to.deep.equal(['1.1', '1.3', '3.2']);
    expect(elements.map(({ score }) => tipGrade(score ?? 1))).to.deep.equal(elements.map(() => 'doorgeven'));
  });

  it('orders by evidence, then as in the questionnaire', () => {
    const elements = toScores({ '1.1': 4, '1.2': 4, '1.3': 4, '2.1': 4 });
    const strengths = { '1.1': 'nog-niet', '1.2': 'praktijk', '1.3': 'onderbouwd', '2.1': 'praktijk' } as const;
    expect(bestSupported(elements, strengths)).to.deep.equal(['1.3', '1.2', '2.1']);
  });

  it('passes over an element without a score, and gives fewer if there are fewer', () => {
    const elements = toScores({ '1.1': undefined, '1.2': 4 });
    expect(bestSupported(elements, { '1.1': 'breed', '1.2': 'dun' })).to.deep.equal(['1.2']);
  });
});
