import { loadScan, type Scan } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  firstOf,
  type Place,
  sectionAfter,
  stepFrom,
  whereIs,
} from '../../../packages/elements/src/quickscan/youth/way.js';

let scan: Scan;

before(async () => {
  ({ structure: scan } = await loadScan('jongere', 'nl-simple'));
});

describe('the way of a jongere through the questions', () => {
  it('goes through every question of a section, and back the same way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scan.sections.map(({ id }) => id)),
        fc.constantFrom('goed', 'hulp'),
        (id, main) => {
          const answers = { 'thuis.hoe': main };
          const section = scan.sections.find((each) => each.id === id);
          const way: Place[] = [{ item: firstOf(section, answers)?.id ?? '' }];
          for (let step = stepFrom(scan, way[0] as Place, answers, 1); typeof step === 'object'; ) {
            way.push(step);
            step = stepFrom(scan, step, answers, 1);
          }
          expect(way).to.have.length(whereIs(scan, way[0] as Place, answers)?.of ?? 0);
          const back = [...way].reverse();
          for (const [at, place] of back.entries()) {
            expect(stepFrom(scan, place, answers, -1)).to.deep.equal(back[at + 1] ?? 'start');
          }
        },
      ),
    );
  });

  it('asks all about one person, and then comes back to the circle', () => {
    const answers = { 'netwerk.kring.1.wie': 'oma' };
    const first: Place = { item: 'netwerk.kring', person: 1, question: 0 };
    expect(stepFrom(scan, first, answers, 1)).to.deep.equal({ ...first, question: 1 });
    expect(stepFrom(scan, { ...first, question: 2 }, answers, 1)).to.deep.equal({ item: 'netwerk.kring' });
    expect(stepFrom(scan, first, answers, -1)).to.deep.equal({ item: 'netwerk.kring' });
  });

  it('ends with the last section', () => {
    const last = scan.sections.at(-1);
    expect(last && sectionAfter(scan, last)).to.equal(undefined);
    expect(scan.sections[0] && sectionAfter(scan, scan.sections[0])?.id).to.equal('netwerk');
    expect(stepFrom(scan, { item: 'is-er-niet' }, {}, 1)).to.equal('end');
  });
});
