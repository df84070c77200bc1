import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  addStep,
  goalsOf,
  mergeDossiers,
  newDossier,
  openGoals,
  prioritiesOf,
} from '../../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { parseRecord } from '../../../packages/elements/src/storage/parse-record.js';
import { type Dossier, keyOf } from '../../../packages/elements/src/storage/record.js';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const goal: NewStep = {
  kind: 'goal',
  goal: 'g1',
  questionnaire: 'haven',
  element: 'anker',
  learn: 'Ik wil leren ankeren.',
};

describe('a dossier', () => {
  it('is a record that the door lets in, under its case or as the own one', () => {
    const own = addStep(newDossier('verbetertool', 'd1', NOW), goal, 's1', NOW);
    expect(parseRecord(own)).to.deep.equal(own);
    expect(keyOf(own)).to.equal('dossier');
    expect(keyOf(newDossier('draaischijf', 'd2', NOW, 'Zes'))).to.equal('dossier/Zes');
  });

  it('says which elements are important now: those chosen last, per questionnaire', () => {
    const dossier = withSteps(
      { kind: 'priorities', questionnaire: 'haven', elements: ['anker'] },
      { kind: 'priorities', questionnaire: 'klein', elements: ['contact'] },
      { kind: 'priorities', questionnaire: 'haven', elements: ['dijk', 'kade'] },
    );
    expect(prioritiesOf(dossier, 'haven')).to.deep.equal(['dijk', 'kade']);
    expect(prioritiesOf(dossier, 'klein')).to.deep.equal(['contact']);
    expect(prioritiesOf(undefined, 'haven')).to.deep.equal([]);
  });

  it('has a goal as it was last set, with every time that the person looked back', () => {
    const dossier = withSteps(
      goal,
      { kind: 'looked-back', goal: 'g1', tried: 'nee' },
      { ...goal, learn: 'Ik wil leren ankeren bij wind.' },
      { kind: 'looked-back', goal: 'g1', tried: 'ja', happened: 'Het hield.' },
    );
    const [only, ...others] = goalsOf(dossier, 'haven');
    expect(others).to.deep.equal([]);
    expect(only?.learn).to.equal('Ik wil leren ankeren bij wind.');
    expect(only?.setAt).to.equal(NOW.toISOString());
    expect(only?.lookedBack.map(({ tried }) => tried)).to.deep.equal(['nee', 'ja']);
    expect(goalsOf(dossier, 'klein')).to.deep.equal([]);
  });

  it('closes a goal, which is then no longer open', () => {
    const dossier = withSteps(goal, { ...goal, goal: 'g2' }, { kind: 'goal-closed', goal: 'g1', outcome: 'gelukt' });
    const goals = goalsOf(dossier, 'haven');
    expect(goals.map(({ closed }) => closed?.outcome)).to.deep.equal(['gelukt', undefined]);
    expect(openGoals(goals).map(({ id }) => id)).to.deep.equal(['g2']);
  });

  it('opens a goal again that is set anew after it was closed, with all that came before', () => {
    const dossier = withSteps(
      goal,
      { kind: 'looked-back', goal: 'g1', tried: 'deels' },
      { kind: 'goal-closed', goal: 'g1', outcome: 'losgelaten' },
      goal,
    );
    const [again] = openGoals(goalsOf(dossier, 'haven'));
    expect(again?.id).to.equal('g1');
    expect(again?.lookedBack.map(({ tried }) => tried)).to.deep.equal(['deels']);
    expect(dossier.steps).to.have.length(4);
  });

  it('leaves out what is said of a goal that was never set', () => {
    expect(goalsOf(withSteps({ kind: 'looked-back', goal: 'g9', tried: 'ja' }), 'haven')).to.deep.equal([]);
  });

  it('joins two that grew apart: every step once, in order of time, whichever comes first', () => {
    const times = fc.integer({ min: 0, max: 5 });
    const added = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minute: times }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(added, added, (here, there) => {
        const one = dated(here);
        const merged = mergeDossiers(one, dated(there));
        const ids = merged.steps.map(({ id }) => id);
        expect(new Set(ids)).to.deep.equal(new Set([...here, ...there].map(({ id }) => id)));
        expect(ids).to.have.length(new Set(ids).size);
        expect(merged.steps.map(({ at }) => at)).to.deep.equal(merged.steps.map(({ at }) => at).toSorted());
        expect(mergeDossiers(merged, dated(there)).steps).to.deep.equal(merged.steps);
        expect(merged.id).to.equal(one.id);
      }),
    );
  });
});

function withSteps(...steps: readonly NewStep[]): Dossier {
  return steps.reduce(
    (dossier, step, at) => addStep(dossier, step, `s${at}`, NOW),
    newDossier('verbetertool', 'd1', NOW),
  );
}

/** The same id stands for the same step, at the same time. */
function dated(added: readonly { readonly id: string; readonly minute: number }[]): Dossier {
  const once = new Map(added.map(({ id }) => [id, new Date(NOW.getTime() + 60_000 * id.charCodeAt(0))]));
  return [...once]
    .toSorted(([, a], [, b]) => a.getTime() - b.getTime())
    .reduce((dossier, [id, at]) => addStep(dossier, goal, id, at), newDossier('verbetertool', 'd1', NOW));
}
