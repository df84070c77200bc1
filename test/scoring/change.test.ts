import {
  type Answers,
  type ComparableQuestionnaire,
  change,
  changeOverVersions,
  changeWord,
  RATHER_NOT,
} from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { answersTo, betterChecks, questionnaires } from './arbitraries.js';
import { toAnswers, toQuestionnaire } from './verbetertool.js';

const questionnaire = toQuestionnaire([
  { id: '1.1', items: ['a', 'b', 'c'] },
  { id: '1.2', items: ['a', 'b', 'c'] },
  { id: '1.3', items: ['a'] },
]);

/** The same questionnaire, with another revision of one item. */
function revised(item: string, revision: number): ComparableQuestionnaire {
  return {
    ...questionnaire,
    sections: questionnaire.sections.map(({ id, items }) => ({
      id,
      items: items.map((each) => (each.id === item ? { ...each, revision } : each)),
    })),
  };
}

/** Two checks with the same questionnaire. */
const pairs = questionnaires.chain((given) =>
  fc.record({ questionnaire: fc.constant(given), before: answersTo(given), after: answersTo(given) }),
);

function changeOf(given: ComparableQuestionnaire, before: Answers, after: Answers) {
  const { elements, themes } = change(
    { questionnaire: given, answers: before },
    { questionnaire: given, answers: after },
  );
  return [...elements, ...themes];
}

describe('change', () => {
  for (const { why, before, after, element, theme } of [
    {
      why: 'one question each',
      before: { '1.1a': 2, '1.2a': 3 },
      after: { '1.1a': 4, '1.2a': 2 },
      element: 2, // 4 - 2
      theme: 0.5, // (2 + (2 - 3)) / 2
    },
    {
      why: 'three questions in an element',
      before: { '1.1a': 1, '1.1b': 2, '1.1c': 3 },
      after: { '1.1a': 2, '1.1b': 2, '1.1c': 4 },
      element: 2 / 3, // (1 + 0 + 1) / 3
      theme: undefined, // one element only
    },
    {
      why: 'a question that was answered later only, which does not count',
      before: { '1.1a': 2 },
      after: { '1.1a': 3, '1.1b': 1 },
      element: 1, // 3 - 2
      theme: undefined,
    },
    {
      why: 'a way out on either side, which does not count',
      before: { '1.1a': 2, '1.1b': 4, '1.1c': RATHER_NOT },
      after: { '1.1a': 3, '1.1b': RATHER_NOT, '1.1c': 1 },
      element: 1, // 3 - 2
      theme: undefined,
    },
    {
      why: 'other questions each time',
      before: { '1.1a': 4 },
      after: { '1.1b': 1 },
      element: undefined,
      theme: undefined,
    },
    {
      why: 'elements that differ in depth and weigh the same',
      before: { '1.1a': 1, '1.1b': 1, '1.1c': 1, '1.2a': 2 },
      after: { '1.1a': 2, '1.1b': 2, '1.1c': 2, '1.2a': 2 },
      element: 1, // (1 + 1 + 1) / 3
      theme: 0.5, // (1 + 0) / 2, and not 3 / 4
    },
  ]) {
    it(`gives ${element} for the element and ${theme} for the theme with ${why}`, () => {
      const result = change(
        { questionnaire, answers: toAnswers(before) },
        { questionnaire, answers: toAnswers(after) },
      );
      expect(result.elements[0]).to.deep.equal({ id: '1.1', section: '1', change: element });
      expect(result.themes).to.deep.equal([{ id: '1', change: theme }]);
    });
  }

  it('gives a theme the word that the sum by hand gives', () => {
    const before = toAnswers({ '1.1a': 1, '1.1b': 1, '1.1c': 1, '1.2a': 4, '1.2b': 4, '1.2c': 4 });
    const after = toAnswers({ '1.1a': 4, '1.1b': 4, '1.1c': 3, '1.2a': 2, '1.2b': 2, '1.2c': 3 });
    const [theme] = change({ questionnaire, answers: before }, { questionnaire, answers: after }).themes;
    expect(changeWord(theme?.change)).to.equal('gegroeid'); // (8/3 - 5/3) / 2 = 1/2
    const [back] = change({ questionnaire, answers: after }, { questionnaire, answers: before }).themes;
    expect(changeWord(back?.change)).to.equal('lager'); // (-8/3 + 5/3) / 2 = -1/2
  });

  for (const { why, from, to, mapping, expected } of [
    { why: 'the same revision', from: 2, to: 2, mapping: {}, expected: 1 },
    { why: 'another revision', from: 1, to: 2, mapping: {}, expected: undefined },
    { why: 'another revision that the content maps', from: 1, to: 2, mapping: { '1.3a': '1.3a' }, expected: 1 },
  ]) {
    it(`gives ${expected} for a question with ${why}`, () => {
      const earlier = { questionnaire: revised('1.3a', from), answers: toAnswers({ '1.3a': 2 }) };
      const later = { questionnaire: revised('1.3a', to), answers: toAnswers({ '1.3a': 3 }) };
      expect(change(earlier, later, mapping).elements[2]?.change).to.equal(expected);
    });
  }

  it('compares a question with the earlier one of another id that it is mapped to', () => {
    const old = toQuestionnaire([{ id: '1.9', items: ['x'] }]);
    const earlier = { questionnaire: old, answers: toAnswers({ '1.9x': 4 }) };
    const later = { questionnaire, answers: toAnswers({ '1.1b': 1 }) };
    expect(change(earlier, later).elements[0]?.change).to.equal(undefined);
    expect(change(earlier, later, { '1.1b': '1.9x' }).elements[0]?.change).to.equal(-3); // 1 - 4
  });

  it('lets the mapping go before the id', () => {
    const earlier = { questionnaire, answers: toAnswers({ '1.1a': 4, '1.1b': 1 }) };
    const later = { questionnaire, answers: toAnswers({ '1.1b': 2 }) };
    expect(change(earlier, later, { '1.1b': '1.1a' }).elements[0]?.change).to.equal(-2); // 2 - 4, and not 2 - 1
    expect(change(earlier, later, { '1.1b': 'gone' }).elements[0]?.change).to.equal(undefined);
  });

  it('compares nothing between questionnaires that share nothing', () => {
    const other = toQuestionnaire([{ id: '2.1', items: ['a'] }]);
    const result = change(
      { questionnaire: other, answers: toAnswers({ '2.1a': 2 }) },
      { questionnaire, answers: toAnswers({ '1.1a': 3 }) },
    );
    expect([...result.elements, ...result.themes].map((each) => changeWord(each.change))).to.deep.equal(
      Array(4).fill('niet-te-vergelijken'),
    );
  });

  it('is nothing at all between a check and itself', () => {
    fc.assert(
      fc.property(pairs, ({ questionnaire: given, before }) => {
        for (const each of changeOf(given, before, before)) expect(each.change ?? 0).to.equal(0);
      }),
    );
  });

  it('turns its sign when the checks change places, and with it the word', () => {
    const opposite = {
      gegroeid: 'lager',
      lager: 'gegroeid',
      gelijk: 'gelijk',
      'niet-te-vergelijken': 'niet-te-vergelijken',
    };
    fc.assert(
      fc.property(pairs, ({ questionnaire: given, before, after }) => {
        const back = changeOf(given, after, before);
        changeOf(given, before, after).forEach((each, index) => {
          expect(changeWord(back[index]?.change)).to.equal(opposite[changeWord(each.change)]);
          if (each.change !== undefined) expect(back[index]?.change).to.be.closeTo(-each.change, 1e-9);
        });
      }),
    );
  });

  it('stays within -3 and 3', () => {
    fc.assert(
      fc.property(pairs, ({ questionnaire: given, before, after }) => {
        for (const each of changeOf(given, before, after)) expect(each.change ?? 0).to.be.within(-3, 3);
      }),
    );
  });

  it('is never lowered by a better later answer', () => {
    const arbitrary = betterChecks.chain((given) =>
      answersTo(given.questionnaire).map((before) => ({ ...given, before })),
    );
    fc.assert(
      fc.property(arbitrary, ({ questionnaire: given, before, answers, better }) => {
        const after = changeOf(given, before, better);
        changeOf(given, before, answers).forEach((each, index) => {
          if (each.change === undefined) expect(after[index]?.change).to.equal(undefined);
          else expect(after[index]?.change).to.be.at.least(each.change);
        });
      }),
    );
  });

  it('does not look at a question without points in both checks', () => {
    fc.assert(
      fc.property(pairs, ({ questionnaire: given, before, after }) => {
        const common = Object.fromEntries(
          Object.entries(after).filter(
            ([id, answer]) => answer.startsWith('niveau-') && before[id]?.startsWith('niveau-'),
          ),
        );
        expect(changeOf(given, before, common)).to.deep.equal(changeOf(given, before, after));
      }),
    );
  });
});

describe('changeOverVersions', () => {
  const first = toQuestionnaire([{ id: '1.1', items: ['p', 'q'] }]);
  const second = toQuestionnaire([{ id: '1.1', items: ['r', 'q'] }]);
  const today = toQuestionnaire([{ id: '1.1', items: ['a', 'b'] }]);

  for (const { why, given, mapping, expected } of [
    { why: 'what today maps to both', given: { p: 1, r: 3 }, mapping: ['p', 'r'], expected: 2 }, // 3 - 1
    { why: 'what stayed the same between them', given: { q: 4, r: 1 }, mapping: ['p', 'r'], expected: -1 }, // 3 - 4
    {
      why: 'nothing that the earlier one mapped to what is gone',
      given: { q: 4 },
      mapping: ['gone', 'q'],
      expected: undefined,
    },
  ]) {
    it(`compares two older versions over ${why}`, () => {
      const at = (answers: Readonly<Record<string, number>>) =>
        toAnswers(Object.fromEntries(Object.entries(answers).map(([id, level]) => [`1.1${id}`, level])));
      const [before, after] = mapping.map((id) => ({ '1.1a': `1.1${id}` }));
      const result = changeOverVersions(
        today,
        { questionnaire: first, answers: at(given), mapping: before ?? {} },
        { questionnaire: second, answers: at({ r: given.r ?? 1, q: 3 }), mapping: after ?? {} },
      );
      expect(result.elements[0]?.change).to.equal(expected);
    });
  }

  it('says the same as comparing within one version, and with one mapping', () => {
    fc.assert(
      fc.property(pairs, ({ questionnaire: given, before, after }) => {
        const [earlier, later] = [before, after].map((answers) => ({ questionnaire: given, answers, mapping: {} }));
        if (!earlier || !later) throw new Error('a pair has two');
        expect(changeOverVersions(given, earlier, later)).to.deep.equal(change(earlier, later));
      }),
    );
  });
});

describe('changeWord', () => {
  for (const { value, word } of [
    { value: 3, word: 'gegroeid' },
    { value: 0.5, word: 'gegroeid' },
    { value: 0.49, word: 'gelijk' },
    { value: 0, word: 'gelijk' },
    { value: -0.49, word: 'gelijk' },
    { value: -0.5, word: 'lager' },
    { value: -3, word: 'lager' },
    { value: undefined, word: 'niet-te-vergelijken' },
  ]) {
    it(`gives '${word}' for ${value}`, () => {
      expect(changeWord(value)).to.equal(word);
    });
  }
});
