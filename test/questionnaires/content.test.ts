import { verbetertool } from '@werkspiegel/questionnaires';
import { expect } from 'chai';

describe('verbetertool', () => {
  it('has its questions and their words at once', () => {
    expect(verbetertool.structure.id).to.equal('verbetertool');
    expect(Object.keys(verbetertool.words)).to.deep.equal(verbetertool.structure.languages);
  });

  it('gives evidence, tips and sources when the result asks for them', async () => {
    const { evidence, evidenceWords, tips, tipWords, sources } = await verbetertool.loadAdvice();
    expect(evidence.elements).to.have.property('vaste-begeleider');
    expect(evidenceWords.nl?.elements).to.have.property('vaste-begeleider');
    expect(tips[0]).to.include({ id: 'vaste-begeleider.ritme', element: 'vaste-begeleider' });
    expect(tipWords.nl?.['vaste-begeleider.ritme']?.title).to.equal('Spreek met één jongere een ritme af.');
    expect(sources).to.have.length(5);
  });

  it('gives the same advice each time', async () => {
    expect(await verbetertool.loadAdvice()).to.equal(await verbetertool.loadAdvice());
  });
});
