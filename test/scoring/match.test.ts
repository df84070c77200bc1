import { type MatchablePair, type MatchVerdict, match, saidIn, WAYS_OUT } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';

const DIFFER: MatchablePair['differ'] = [
  ['rustig', 'druk'],
  ['druk', 'rustig'],
];
const sfeer = {
  id: 'sfeer',
  pairs: [
    { id: 'drukte', jongere: 'werk.druk', werkplek: 'plek.druk', differ: DIFFER },
    { id: 'ook-drukte', jongere: 'werk.ook', werkplek: 'plek.ook', differ: DIFFER },
  ],
};

const OPTIONS = ['rustig', 'druk', 'allebei'];
const answer = fc.constantFrom<(string | undefined)[]>(...OPTIONS, ...WAYS_OUT, undefined);

/** Aspects of up to five pairs each, and any answers on both sides; items may be asked in several pairs. */
const matches = fc.record({
  aspects: fc.array(
    fc.record({
      id: fc.uuid(),
      pairs: fc.array(
        fc.record({
          id: fc.uuid(),
          jongere: fc.constantFrom('a', 'b', 'c'),
          werkplek: fc.constantFrom('p', 'q', 'r'),
          differ: fc.array(fc.tuple(fc.constantFrom(...OPTIONS), fc.constantFrom(...OPTIONS))),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 5 },
  ),
  jongere: fc.record({ a: answer, b: answer, c: answer }).map(withoutEmpty),
  werkplek: fc.record({ p: answer, q: answer, r: answer }).map(withoutEmpty),
});

function withoutEmpty(answers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, given]) => (given === undefined ? [] : [[id, given]])),
  );
}

describe('match', () => {
  for (const { why, jongere, werkplek, verdict, differing, silent } of [
    {
      why: 'nothing is known',
      jongere: {},
      werkplek: {},
      verdict: 'onbekend',
      differing: [],
      silent: ['drukte', 'ook-drukte'],
    },
    {
      why: 'only the jongere said something',
      jongere: { 'werk.druk': 'rustig', 'werk.ook': 'druk' },
      werkplek: {},
      verdict: 'onbekend',
      differing: [],
      silent: ['drukte', 'ook-drukte'],
    },
    {
      why: 'each side said something, but not to the same',
      jongere: { 'werk.druk': 'rustig' },
      werkplek: { 'plek.ook': 'druk' },
      verdict: 'onbekend',
      differing: [],
      silent: ['drukte', 'ook-drukte'],
    },
    {
      why: 'the jongere took a way out',
      jongere: { 'werk.druk': 'wil-ik-niet-zeggen', 'werk.ook': 'weet-ik-niet' },
      werkplek: { 'plek.druk': 'druk', 'plek.ook': 'rustig' },
      verdict: 'onbekend',
      differing: [],
      silent: ['drukte', 'ook-drukte'],
    },
    {
      why: 'the same was said',
      jongere: { 'werk.druk': 'rustig', 'werk.ook': 'druk' },
      werkplek: { 'plek.druk': 'rustig', 'plek.ook': 'druk' },
      verdict: 'past',
      differing: [],
      silent: [],
    },
    {
      why: 'something else was said that goes together',
      jongere: { 'werk.druk': 'allebei', 'werk.ook': 'druk' },
      werkplek: { 'plek.druk': 'druk', 'plek.ook': 'wisselt' },
      verdict: 'past',
      differing: [],
      silent: [],
    },
    {
      why: 'one pair fits and the other is silent, and says which',
      jongere: { 'werk.druk': 'rustig' },
      werkplek: { 'plek.druk': 'rustig', 'plek.ook': 'druk' },
      verdict: 'past',
      differing: [],
      silent: ['ook-drukte'],
    },
    {
      why: 'one pair differs, though the other fits',
      jongere: { 'werk.druk': 'rustig', 'werk.ook': 'druk' },
      werkplek: { 'plek.druk': 'druk', 'plek.ook': 'druk' },
      verdict: 'bespreken',
      differing: ['drukte'],
      silent: [],
    },
    {
      why: 'one pair differs and the other is silent',
      jongere: { 'werk.ook': 'druk' },
      werkplek: { 'plek.ook': 'rustig' },
      verdict: 'bespreken',
      differing: ['ook-drukte'],
      silent: ['drukte'],
    },
  ] satisfies {
    why: string;
    jongere: Record<string, string>;
    werkplek: Record<string, string>;
    verdict: MatchVerdict;
    differing: string[];
    silent: string[];
  }[]) {
    it(`gives ${verdict} when ${why}`, () => {
      const [given] = match([sfeer], jongere, werkplek);
      expect(given?.aspect).to.equal('sfeer');
      expect(given?.verdict).to.equal(verdict);
      expect(given?.differing.map(({ id }) => id)).to.deep.equal(differing);
      expect(given?.silent.map(({ pair }) => pair.id)).to.deep.equal(silent);
    });
  }

  it('reads a pair in its direction alone', () => {
    const pairs = [{ id: 'reizen', jongere: 'a', werkplek: 'p', differ: [['nog-niet', 'lastig']] as const }];
    expect(match([{ id: 'x', pairs }], { a: 'lastig' }, { p: 'nog-niet' })[0]?.verdict).to.equal('past');
  });

  it('says which side was silent', () => {
    const [given] = match([sfeer], { 'werk.druk': 'rustig' }, { 'plek.druk': 'weet-ik-niet' });
    expect(given?.silent.map(({ sides }) => sides)).to.deep.equal([['werkplek'], ['jongere', 'werkplek']]);
  });

  it('is onbekend for an aspect without pairs, and nothing without aspects', () => {
    expect(match([{ id: 'leeg', pairs: [] }], {}, {})[0]?.verdict).to.equal('onbekend');
    expect(match([], { a: 'rustig' }, { p: 'druk' })).to.deep.equal([]);
  });

  it('has each aspect once in order, and each of its pairs in one list in order', () => {
    fc.assert(
      fc.property(matches, ({ aspects, jongere, werkplek }) => {
        const given = match(aspects, jongere, werkplek);
        expect(given.map(({ aspect }) => aspect)).to.deep.equal(aspects.map(({ id }) => id));
        given.forEach(({ fitting, differing, silent }, at) => {
          const lists = [fitting, differing, silent.map(({ pair }) => pair)];
          const pairs = aspects[at]?.pairs ?? [];
          expect(lists.flat()).to.have.members(pairs);
          for (const list of lists) expect(list).to.deep.equal(pairs.filter((pair) => list.includes(pair)));
        });
      }),
    );
  });

  it('is onbekend exactly when no pair has both answers, and bespreken exactly when one of those differs', () => {
    fc.assert(
      fc.property(matches, ({ aspects, jongere, werkplek }) => {
        match(aspects, jongere, werkplek).forEach(({ verdict }, at) => {
          const known = (aspects[at]?.pairs ?? []).flatMap((pair) => {
            const one = saidIn(jongere, pair.jongere);
            const other = saidIn(werkplek, pair.werkplek);
            return one === undefined || other === undefined ? [] : [{ pair, both: `${one} ${other}` }];
          });
          const differs = known.some(({ pair, both }) => pair.differ.some((two) => two.join(' ') === both));
          expect(verdict).to.equal(known.length === 0 ? 'onbekend' : differs ? 'bespreken' : 'past');
        });
      }),
    );
  });

  it('knows no more when somebody takes an answer back', () => {
    fc.assert(
      fc.property(matches, fc.constantFrom('a', 'b', 'c'), ({ aspects, jongere, werkplek }, id) => {
        const { [id]: _, ...less } = jongere;
        const before = match(aspects, jongere, werkplek);
        match(aspects, less, werkplek).forEach(({ fitting, differing }, at) => {
          expect(before[at]?.fitting).to.include.members(fitting as never[]);
          expect(before[at]?.differing).to.include.members(differing as never[]);
        });
      }),
    );
  });

  it('has no number in it', () => {
    fc.assert(
      fc.property(matches, ({ aspects, jongere, werkplek }) => {
        expect(JSON.stringify(match(aspects, jongere, werkplek))).to.not.match(/:\d/);
      }),
    );
  });
});

describe('saidIn', () => {
  it('gives what was answered, and nothing for a way out', () => {
    expect(saidIn({ a: 'rustig' }, 'a')).to.equal('rustig');
    for (const way of WAYS_OUT) expect(saidIn({ a: way }, 'a')).to.equal(undefined);
    expect(saidIn({}, 'a')).to.equal(undefined);
  });

  it('finds nothing under the names that every object has', () => {
    expect(saidIn({}, 'constructor')).to.equal(undefined);
  });
});
