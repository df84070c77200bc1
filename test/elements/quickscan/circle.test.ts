import { loadScan, type PeopleItem, SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import fc from 'fast-check';
import { CIRCLE_SIZE, marksOf, RINGS } from '../../../packages/elements/src/quickscan/scan/circle.js';
import { keyOf, nextNumber, peopleIn, removal } from '../../../packages/elements/src/quickscan/scan/people-answers.js';
import { scanTexts } from '../../../packages/elements/src/quickscan/scan/scan-words.js';

const ITEM: PeopleItem = {
  ...{ id: 'kring', kind: 'people', pictogram: 'kring', roles: ['moeder', 'vriend', 'buur'] },
  questions: [
    { id: 'plek', options: ['dichtbij', 'midden', 'ver'] },
    { id: 'invloed', options: ['helpt', 'allebei', 'maakt-moeilijk'] },
  ],
};
const person = fc.record(
  {
    plek: fc.constantFrom('dichtbij', 'midden', 'ver'),
    invloed: fc.constantFrom('helpt', 'allebei', 'maakt-moeilijk'),
  },
  { requiredKeys: [] },
);
const toPeople = (said: readonly Record<string, string>[]) =>
  said.map((each, at) => ({ number: at + 1, role: 'buur', said: each }));
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - CIRCLE_SIZE / 2, y - CIRCLE_SIZE / 2);

describe('people in a circle', () => {
  it('are kept by number, and a number is not given again while someone later is there', () => {
    const answers = {
      'kring.2.wie': 'vriend',
      'kring.2.plek': 'ver',
      'kring.10.wie': 'buur',
      'kring.1.plek': 'ver',
      ander: 'x',
    };
    expect(peopleIn(ITEM, answers)).to.deep.equal([
      { number: 2, role: 'vriend', said: { plek: 'ver' } },
      { number: 10, role: 'buur', said: {} },
    ]);
    expect(nextNumber(ITEM, answers)).to.equal(11);
    expect(nextNumber(ITEM, {})).to.equal(1);
    expect(removal(ITEM, 2)).to.deep.equal({
      ...{ 'kring.2.wie': undefined, 'kring.2.plek': undefined, 'kring.2.invloed': undefined },
    });
    expect(keyOf('kring', 3, 'wie')).to.equal('kring.3.wie');
  });

  it('stand on the side and the ring of what was said of them', () => {
    const [near, far, both, unsaid] = marksOf(
      ITEM,
      toPeople([
        { plek: 'dichtbij', invloed: 'helpt' },
        { plek: 'ver', invloed: 'maakt-moeilijk' },
        { plek: 'midden', invloed: 'allebei' },
        {},
      ]),
    );
    expect(near?.side).to.equal('left');
    expect(near?.x).to.be.lessThan(CIRCLE_SIZE / 2);
    expect(distance(near ?? { x: 0, y: 0 })).to.be.closeTo(RINGS[0], 0.01);
    expect(far?.side).to.equal('right');
    expect(far?.x).to.be.greaterThan(CIRCLE_SIZE / 2);
    expect(distance(far ?? { x: 0, y: 0 })).to.be.closeTo(RINGS[2], 0.01);
    expect(both?.side).to.equal('up');
    expect(both?.y).to.be.lessThan(CIRCLE_SIZE / 2);
    expect(unsaid?.side).to.equal('below');
    expect(unsaid?.y).to.be.greaterThan(CIRCLE_SIZE / 2);
  });

  it('stay within the drawing, each where no other one stands, and on their own side', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 10 }), (said) => {
        const marks = marksOf(ITEM, toPeople(said));
        expect(marks).to.have.length(said.length);
        for (const { x, y, side } of marks) {
          expect(x).to.be.within(10, CIRCLE_SIZE - 10);
          expect(y).to.be.within(10, CIRCLE_SIZE - 10);
          if (side === 'left') expect(x).to.be.lessThan(CIRCLE_SIZE / 2);
          if (side === 'right') expect(x).to.be.greaterThan(CIRCLE_SIZE / 2);
        }
        const places = new Set(marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
        expect(places.size).to.equal(marks.length);
      }),
    );
  });

  it('have a short word in every language for each answer that is drawn', async () => {
    for (const language of SCAN_LANGUAGES) {
      const { structure } = await loadScan('jongere', language);
      for (const item of structure.sections.flatMap(({ items }) => items)) {
        if (item.kind !== 'people') continue;
        const drawn = item.questions.slice(0, 2).flatMap(({ options }) => options);
        for (const id of drawn) expect(scanTexts[language].people.short[id], `${language} ${id}`).to.be.a('string');
      }
    }
  });
});
