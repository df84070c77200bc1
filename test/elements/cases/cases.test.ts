import { expect } from 'chai';
import { casesIn, nameOf, newCase, recordsOf } from '../../../packages/elements/src/cases/cases.js';
import { addStep } from '../../../packages/elements/src/dossier/dossier.js';
import { newDraft } from '../../../packages/elements/src/storage/draft.js';
import { afname, FULL } from '../../../stories/support/records.js';
import { NOW } from '../page.js';

const LATER = new Date(NOW.getTime() + 60_000);
let ids = 0;
const newId = () => `id${ids++}`;
const zebra = newCase('draaischijf', 'Zebra', newId, NOW);
const scan = {
  ...newDraft('quickscan', { id: 'quickscan-jongere', version: '1', sections: [] }, 'd1', LATER),
  caseId: zebra.caseId,
};

describe('a case', () => {
  it('is called what the coach called it last', () => {
    expect(nameOf(zebra)).to.equal('Zebra');
    expect(nameOf(addStep(zebra, { kind: 'named', name: 'Kameel' }, 's', LATER))).to.equal('Kameel');
    expect(nameOf({ ...zebra, steps: [] })).to.equal(undefined);
  });

  it('is known by a random id, and stands in the list by what was changed last', () => {
    const other = newCase('draaischijf', '12', newId, new Date(NOW.getTime() + 30_000));
    expect(casesIn([zebra, other, afname(FULL)], 'zonder').map(({ name }) => name)).to.deep.equal(['12', 'Zebra']);
    expect(casesIn([zebra, other, scan], 'zonder')).to.deep.include({
      id: zebra.caseId,
      name: 'Zebra',
      changedAt: LATER.toISOString(),
    });
    expect(casesIn([{ ...zebra, steps: [] }], 'zonder')[0]?.name).to.equal('zonder');
  });

  it('holds its dossier and its scans, and nothing of the coach', () => {
    expect(recordsOf([zebra, scan, afname(FULL)], zebra.caseId ?? '')).to.deep.equal([zebra, scan]);
  });
});
