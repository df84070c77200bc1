import {
  type ElementScore,
  EVIDENCE_ORDER,
  evidenceStrengths,
  type Growth,
  type GrowthInput,
  growth,
  NOT_MY_WORK,
  ORGANISATION_ORDER,
  scoreProfile,
} from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { betterChecks, questionnaires } from './arbitraries.js';
import { evidence, toAll, toScores, verbetertool } from './verbetertool.js';

const nothingElse = { organisation: {}, chosen: [], evidence: {} };

/** Anything a person and the content can add to the scores of these elements. */
function inputs(elements: readonly ElementScore[]): fc.Arbitrary<GrowthInput> {
  const ids = elements.map(({ id }) => id);
  return fc.record({
    elements: fc.constant(elements),
    organisation: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ORGANISATION_ORDER)),
    chosen: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
    evidence: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...EVIDENCE_ORDER)),
  });
}

/** Any growth input, and the same with one better answer to an item of `element`. */
const betterInputs = betterChecks.chain(({ questionnaire, element, answers, better }) =>
  inputs(scoreProfile(questionnaire, answers).elements).map((input) => ({
    element,
    input,
    betterInput: { ...input, elements: scoreProfile(questionnaire, better).elements },
  })),
);

function idsOf({ zelf, bespreken }: Growth) {
  return { zelf: zelf.all.map(({ id }) => id), bespreken: bespreken.all.map(({ id }) => id) };
}

/** All that (a) to (d) look at, as one text: two elements with the same one are equals. */
function standingOf(id: string, score: number, { chosen, organisation, evidence }: GrowthInput): string {
  const isChosen = chosen.slice(0, 3).includes(id);
  return [isChosen, score, organisation[id] ?? 'weet-ik-niet', evidence[id] ?? 'dun'].join();
}

/** Place from the top of the list it is on; below everything when it is on neither. */
function placeOf(element: string, { zelf, bespreken }: Growth): number {
  const place = [zelf, bespreken].map(({ all }) => all.findIndex(({ id }) => id === element)).find((at) => at >= 0);
  return place ?? Number.POSITIVE_INFINITY;
}

describe('growth', () => {
  it('puts 1.1, 1.3 and 3.2 first, by evidence, with a flat 2 and the organisation not asked', () => {
    const { elements } = scoreProfile(verbetertool, toAll(verbetertool, 2));
    const { zelf, bespreken } = growth({ ...nothingElse, elements, evidence: evidenceStrengths(evidence) });
    expect(zelf.shown).to.deep.equal([
      { id: '1.1', score: 2, reason: 'bewijs' }, // 'breed', as 1.3 and 3.2; above 2.1, which is 'onderbouwd'
      { id: '1.3', score: 2, reason: 'bewijs' },
      { id: '3.2', score: 2, reason: 'bewijs' },
    ]);
    expect(zelf.all.slice(-4)).to.deep.equal([
      { id: '8.3', score: 2, reason: 'bewijs' }, // 'praktijk' above 'dun'
      { id: '6.3', score: 2, reason: 'bewijs' }, // 'dun', as 8.2; above 3.3
      { id: '8.2', score: 2, reason: 'bewijs' }, // 'dun' above 'nog-niet'
      { id: '3.3', score: 2, reason: undefined },
    ]);
    expect(zelf.all).to.have.length(24);
    expect(bespreken.all).to.deep.equal([]);
  });

  const both = { '1.1': 2, '1.2': 2 };
  for (const { why, input, order, reason } of [
    {
      why: 'chosen over a lower score',
      input: { elements: toScores({ '1.1': 1, '1.2': 3 }), chosen: ['1.2'] },
      order: ['1.2', '1.1'],
      reason: 'gekozen',
    },
    {
      why: 'both chosen, so the lower score',
      input: { elements: toScores({ '1.1': 3, '1.2': 1 }), chosen: ['1.1', '1.2'] },
      order: ['1.2', '1.1'],
      reason: 'score',
    },
    {
      why: 'the lower score over the organisation',
      input: { elements: toScores({ '1.1': 2.5, '1.2': 2 }), organisation: { '1.1': 'ja', '1.2': 'deels' } as const },
      order: ['1.2', '1.1'],
      reason: 'score',
    },
    {
      why: 'ja over not answered',
      input: { elements: toScores(both), organisation: { '1.2': 'ja' } as const },
      order: ['1.2', '1.1'],
      reason: 'organisatie',
    },
    {
      why: 'not answered over deels',
      input: { elements: toScores(both), organisation: { '1.1': 'deels' } as const },
      order: ['1.2', '1.1'],
      reason: 'organisatie',
    },
    {
      why: 'weet ik niet over deels',
      input: { elements: toScores(both), organisation: { '1.1': 'deels', '1.2': 'weet-ik-niet' } as const },
      order: ['1.2', '1.1'],
      reason: 'organisatie',
    },
    {
      why: 'weet ik niet the same as not answered',
      input: { elements: toScores(both), organisation: { '1.2': 'weet-ik-niet' } as const },
      order: ['1.1', '1.2'],
      reason: undefined,
    },
    {
      why: 'the organisation over the evidence',
      input: {
        elements: toScores(both),
        organisation: { '1.2': 'ja' } as const,
        evidence: { '1.1': 'breed', '1.2': 'dun' } as const,
      },
      order: ['1.2', '1.1'],
      reason: 'organisatie',
    },
    {
      why: 'the stronger evidence over the order',
      input: { elements: toScores(both), evidence: { '1.1': 'onderbouwd', '1.2': 'breed' } as const },
      order: ['1.2', '1.1'],
      reason: 'bewijs',
    },
    {
      why: 'practice over thin',
      input: { elements: toScores(both), evidence: { '1.1': 'dun', '1.2': 'praktijk' } as const },
      order: ['1.2', '1.1'],
      reason: 'bewijs',
    },
    {
      why: 'thin over not yet supported',
      input: { elements: toScores(both), evidence: { '1.1': 'nog-niet', '1.2': 'dun' } as const },
      order: ['1.2', '1.1'],
      reason: 'bewijs',
    },
    {
      why: 'evidence not known the same as thin',
      input: { elements: toScores(both), evidence: { '1.2': 'dun' } as const },
      order: ['1.1', '1.2'],
      reason: undefined,
    },
    { why: 'nothing but the order', input: { elements: toScores(both) }, order: ['1.1', '1.2'], reason: undefined },
  ]) {
    it(`puts ${order.join(' above ')} by '${reason}': ${why}`, () => {
      const { zelf } = growth({ ...nothingElse, ...input });
      expect(zelf.all.map(({ id }) => id)).to.deep.equal(order);
      expect(zelf.all.map((point) => point.reason)).to.deep.equal([reason, undefined]);
    });
  }

  it('puts what the organisation does not make possible on the list to talk about, in the same order of rules', () => {
    const lists = growth({
      elements: toScores({ '1.1': 3, '1.2': 2, '1.3': 1, '2.1': 2 }),
      organisation: { '1.1': 'nee', '1.2': 'nee', '1.3': 'nee', '2.1': 'deels' },
      chosen: ['1.1'],
      evidence: {},
    });
    expect(lists.bespreken.all).to.deep.equal([
      { id: '1.1', score: 3, reason: 'gekozen' },
      { id: '1.3', score: 1, reason: 'score' },
      { id: '1.2', score: 2, reason: undefined },
    ]);
    expect(lists.bespreken.shown).to.deep.equal(lists.bespreken.all.slice(0, 2));
    expect(idsOf(lists).zelf).to.deep.equal(['2.1']);
  });

  it('shows three of zelf, and fewer if there are fewer', () => {
    const four = growth({ ...nothingElse, elements: toScores({ '1.1': 1, '1.2': 2, '1.3': 3, '2.1': 3.5 }) });
    expect(four.zelf.shown.map(({ id }) => id)).to.deep.equal(['1.1', '1.2', '1.3']);
    const one = growth({ ...nothingElse, elements: toScores({ '1.1': 1 }) });
    expect(one.zelf.shown).to.deep.equal([{ id: '1.1', score: 1, reason: undefined }]);
  });

  it('leaves out a full 4 and what has no score, but not what is just below 4', () => {
    const elements = toScores({ '1.1': 4, '1.2': undefined, '1.3': 11 / 3 });
    expect(idsOf(growth({ ...nothingElse, elements, chosen: ['1.1', '1.2'] }))).to.deep.equal({
      zelf: ['1.3'],
      bespreken: [],
    });
  });

  it('counts the first three chosen only', () => {
    const elements = toScores({ '1.1': 1, '1.2': 2, '1.3': 2, '2.1': 2, '2.2': 2 });
    const chosen = ['2.2', '2.1', '1.3', '1.2'];
    expect(idsOf(growth({ ...nothingElse, elements, chosen })).zelf).to.deep.equal(['1.3', '2.1', '2.2', '1.1', '1.2']);
  });

  it('gives no list when every answer is a 4, whatever else was said', () => {
    fc.assert(
      fc.property(
        questionnaires.chain((questionnaire) => inputs(scoreProfile(questionnaire, toAll(questionnaire, 4)).elements)),
        (input) => {
          expect(idsOf(growth(input))).to.deep.equal({ zelf: [], bespreken: [] });
        },
      ),
    );
  });

  it('gives no list when everything is not my work', () => {
    const { elements } = scoreProfile(verbetertool, toAll(verbetertool, NOT_MY_WORK));
    expect(idsOf(growth({ ...nothingElse, elements }))).to.deep.equal({ zelf: [], bespreken: [] });
  });

  it('never raises the own place of an element for a better answer', () => {
    fc.assert(
      fc.property(betterInputs, ({ element, input, betterInput }) => {
        expect(placeOf(element, growth(betterInput))).to.be.at.least(placeOf(element, growth(input)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of the others when an element is left out', () => {
    fc.assert(
      fc.property(betterInputs, ({ element, input }) => {
        const { zelf, bespreken } = idsOf(growth(input));
        const without = { ...input, elements: input.elements.filter(({ id }) => id !== element) };
        expect(idsOf(growth(without))).to.deep.equal({
          zelf: zelf.filter((id) => id !== element),
          bespreken: bespreken.filter((id) => id !== element),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('puts every candidate on exactly one list: bespreken with a nee, else zelf', () => {
    fc.assert(
      fc.property(betterInputs, ({ input }) => {
        const { zelf, bespreken } = idsOf(growth(input));
        const candidates = input.elements.filter(({ score }) => score !== undefined && score < 4).map(({ id }) => id);
        expect([...zelf, ...bespreken]).to.have.members(candidates);
        expect(bespreken).to.have.members(candidates.filter((id) => input.organisation[id] === 'nee'));
      }),
    );
  });

  it('shows the start of each list, and gives a reason to all but the equals at its end', () => {
    fc.assert(
      fc.property(betterInputs, ({ input }) => {
        const { zelf, bespreken } = growth(input);
        expect(zelf.shown).to.deep.equal(zelf.all.slice(0, 3));
        expect(bespreken.shown).to.deep.equal(bespreken.all.slice(0, 2));
        for (const { all } of [zelf, bespreken]) {
          const standing = all.map(({ id, score }) => standingOf(id, score, input));
          all.forEach(({ reason }, index) => {
            expect(reason === undefined).to.equal(standing[index] === standing.at(-1));
          });
        }
      }),
    );
  });
});
