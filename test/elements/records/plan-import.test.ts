import { expect } from 'chai';
import { addStep, newDossier } from '../../../packages/elements/src/dossier/dossier.js';
import { planImport } from '../../../packages/elements/src/records/plan-import.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';

const finished = afname(FULL);
const open = draft(HALF, 4);
const otherFinished = { ...finished, id: 'anders' };
const otherOpen = { ...open, id: 'anders' };
const changed = { ...finished, answers: { ...finished.answers, 'vaste-begeleider.kort': 'niveau-1' } };

describe('planImport', () => {
  for (const { why, incoming, existing, add, known } of [
    { why: 'into an empty browser', incoming: [finished, open], existing: [], add: [finished, open], known: [] },
    { why: 'beside other checks', incoming: [finished], existing: [otherFinished, open], add: [finished], known: [] },
    {
      why: 'that are all here',
      incoming: [finished, open],
      existing: [open, finished],
      add: [],
      known: [finished, open],
    },
    {
      why: 'of which one is here',
      incoming: [finished, otherFinished],
      existing: [finished],
      add: [otherFinished],
      known: [finished],
    },
    {
      why: 'an open check of another questionnaire',
      incoming: [{ ...otherOpen, questionnaire: { id: 'netwerk', version: '1' } }],
      existing: [open],
      add: [{ ...otherOpen, questionnaire: { id: 'netwerk', version: '1' } }],
      known: [],
    },
    {
      why: 'a check that was taken along while it was open, and finished here since',
      incoming: [{ ...open, id: finished.id }],
      existing: [finished],
      add: [],
      known: [{ ...open, id: finished.id }],
    },
    { why: 'nothing', incoming: [], existing: [finished], add: [], known: [] },
  ]) {
    it(`adds what is new and skips what is known: ${why}`, () => {
      expect(planImport(incoming, existing)).to.deep.equal({ add, known, conflicts: [] });
    });
  }

  it('keeps every step of two dossiers of the same person, here and there', () => {
    const here = withSteps('d1', ['a', 'b']);
    const there = withSteps('d2', ['b', 'c']);
    const { add, known, conflicts } = planImport([there], [here]);
    expect(conflicts).to.deep.equal([]);
    expect(known).to.deep.equal([]);
    const [merged] = add;
    expect(merged?.id).to.equal('d1');
    expect(merged?.kind === 'dossier' && merged.steps.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(planImport([there], add)).to.deep.equal({ add: [], known: [there], conflicts: [] });
  });

  it('keeps the dossiers of two cases apart', () => {
    const here = { ...withSteps('d1', ['a']), caseId: 'zes' };
    const there = withSteps('d2', ['b']);
    expect(planImport([there], [here]).add).to.deep.equal([there]);
  });

  it('knows a check again when its names stand in another order', () => {
    const reversed = Object.fromEntries(Object.entries(finished).reverse()) as unknown as typeof finished;
    expect(planImport([reversed], [finished]).known).to.have.lengthOf(1);
  });

  for (const { why, incoming, existing, message } of [
    {
      why: 'a check that is here with other answers',
      incoming: changed,
      existing: finished,
      message: /^De check van 12 februari 2026 staat hier al met een andere inhoud, dus is er niets overgenomen: .+\.$/,
    },
    { why: 'a check with an answer less', incoming: afname(HALF), existing: finished, message: /andere inhoud/ },
    {
      why: 'another open check of the same questionnaire',
      incoming: otherOpen,
      existing: open,
      message: /^Hier staat al een andere check .+ open, dus is er niets overgenomen: .+\.$/,
    },
  ]) {
    it(`takes nothing in when one of them is ${why}`, () => {
      const plan = planImport([otherFinished, incoming], [existing]);
      expect(plan.add).to.deep.equal([]);
      expect(plan.conflicts).to.have.lengthOf(1);
      expect(plan.conflicts[0]).to.deep.include({ incoming, existing });
      expect(plan.conflicts[0]?.message).to.match(message);
    });
  }

  it('changes neither list', () => {
    const [incoming, existing] = [Object.freeze([finished, open]), Object.freeze([otherFinished])];
    planImport(incoming, existing);
    expect(incoming).to.deep.equal([finished, open]);
    expect(existing).to.deep.equal([otherFinished]);
  });
});

function withSteps(id: string, steps: readonly string[]) {
  const at = (step: string) => new Date(Date.UTC(2026, 2, step.charCodeAt(0)));
  return steps.reduce(
    (dossier, step) => addStep(dossier, { kind: 'looked-back', goal: 'g1', tried: 'ja' }, step, at(step)),
    newDossier('verbetertool', id, at('a')),
  );
}
