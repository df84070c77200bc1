import { MENSBEELDEN, type Mensbeeld, type RecognitionQuestion, recognition } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { type FourCounts, toCounts } from './draaischijf.js';

const NONE = 'geen-van-deze';

/** Ten questions, in each of which the options stand in another order; the id of an option is not that of its type. */
const questions: readonly RecognitionQuestion[] = Array.from({ length: 10 }, (_, at) => ({
  id: `vraag-${at + 1}`,
  options: [
    ...[...MENSBEELDEN.slice(at % 4), ...MENSBEELDEN.slice(0, at % 4)].map((type) => ({ id: `zo-${type}`, type })),
    { id: NONE },
  ],
}));

type Choice = Mensbeeld | typeof NONE | undefined;

/** A choice per question, from the first on; undefined is no answer. */
function toAnswers(choices: readonly Choice[]) {
  return Object.fromEntries(
    choices.flatMap((choice, at) => {
      if (choice === undefined) return [];
      return [[`vraag-${at + 1}`, choice === NONE ? NONE : `zo-${choice}`]];
    }),
  );
}

const choice = fc.constantFrom<Choice>(...MENSBEELDEN, NONE, undefined);
const choices = fc.array(choice, { minLength: 10, maxLength: 10 });

describe('recognition', () => {
  for (const { why, chosen, answered, counts, kind, types } of [
    { why: 'nothing answered', chosen: [], answered: 0, counts: [0, 0, 0, 0], kind: 'te-weinig', types: [] },
    {
      why: "'geen van deze' in all",
      chosen: Array<Choice>(10).fill(NONE),
      answered: 0,
      counts: [0, 0, 0, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: "four choices and six times 'geen van deze', which is no answer",
      chosen: [...Array<Choice>(4).fill('overlever'), ...Array<Choice>(6).fill(NONE)],
      answered: 4,
      counts: [0, 0, 4, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: 'four of nine, and one left open',
      chosen: [
        'conformist',
        'overlever',
        'overlever',
        undefined,
        'overlever',
        'ondernemer',
        'afhankelijke',
        'overlever',
        'afhankelijke',
        'conformist',
      ],
      answered: 9,
      counts: [2, 2, 4, 1],
      kind: 'lijkt-op',
      types: ['overlever'],
    },
  ] satisfies {
    why: string;
    chosen: readonly Choice[];
    answered: number;
    counts: FourCounts;
    kind: string;
    types: readonly Mensbeeld[];
  }[]) {
    it(`gives ${kind} ${types.join(', ')} with ${why}`, () => {
      const given = recognition(questions, toAnswers(chosen));
      expect(given).to.deep.equal({ answered, counts: toCounts(counts), picture: { kind, types }, differ: [] });
    });
  }

  it('gives the questions in which the named types differ, and no other', () => {
    const { picture, differ } = recognition(
      questions,
      toAnswers(['ondernemer', 'conformist', NONE, 'overlever', 'conformist', undefined, 'ondernemer']),
    );
    expect(picture).to.deep.equal({ kind: 'een-van', types: ['conformist', 'overlever', 'ondernemer'] }); // 2, 0, 1, 2
    expect(differ).to.deep.equal([
      { question: 'vraag-1', type: 'ondernemer' },
      { question: 'vraag-2', type: 'conformist' },
      { question: 'vraag-4', type: 'overlever' },
      { question: 'vraag-5', type: 'conformist' },
      { question: 'vraag-7', type: 'ondernemer' },
    ]);
  });

  it('leaves out of these a question that points to a type which is not named', () => {
    const chosen: Choice[] = [
      'conformist',
      'overlever',
      'ondernemer',
      'conformist',
      'overlever',
      'conformist',
      'overlever',
    ];
    const { picture, differ } = recognition(questions, toAnswers(chosen));
    expect(picture.types).to.deep.equal(['conformist', 'overlever']); // 3, 0, 3, 1
    expect(differ.map(({ question }) => question)).to.not.include('vraag-3');
    expect(differ).to.have.length(6);
  });

  it('takes an answer that the question does not know for none', () => {
    expect(recognition(questions, { 'vraag-1': 'iets-van-vroeger', 'vraag-99': 'zo-overlever' }).answered).to.equal(0);
  });

  it('gives one point per choice, wherever the option stands', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const turned = questions.map(({ id, options }) => ({ id, options: options.toReversed() }));
        const given = recognition(questions, toAnswers(chosen));
        for (const type of MENSBEELDEN) {
          expect(given.counts[type]).to.equal(chosen.filter((each) => each === type).length);
        }
        expect(given.answered).to.equal(Object.values(given.counts).reduce((sum, count) => sum + count, 0));
        expect(recognition(turned, toAnswers(chosen))).to.deep.equal(given);
      }),
    );
  });

  it("says the same with 'geen van deze' as with no answer", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const open = chosen.map((each) => (each === NONE ? undefined : each));
        expect(recognition(questions, toAnswers(chosen))).to.deep.equal(recognition(questions, toAnswers(open)));
      }),
    );
  });
});
