import {
  draaischijf,
  loadExample,
  loadGearMeanings,
  loadGears,
  loadLeefgebieden,
  loadPrinciples,
  loadRecognition,
  loadSignalQuestions,
  loadSignals,
  loadTogether,
  TOGETHER_LANGUAGES,
} from '@werkspiegel/questionnaires/draaischijf';
import { MENSBEELDEN, READING_EXCEPTIONS, READINGS, STRATEGIEEN } from '@werkspiegel/scoring';
import { expect } from 'chai';
import type * as z from 'zod/mini';
import {
  discModelSchema,
  discWordsSchema,
  exampleSchema,
  exampleWordsSchema,
  gearCoachWordsSchema,
  gearsSchema,
  gearWordsSchema,
  leefgebiedenSchema,
  limitsSchema,
  principlesSchema,
  principleWordsSchema,
  recognitionSchema,
  recognitionWordsSchema,
  sentencesSchema,
  sentenceWordsSchema,
  signalQuestionsSchema,
  signalsSchema,
  signalWordsSchema,
} from '../../packages/questionnaires/src/draaischijf-schema.js';
import { nodesIn } from './nodes.js';
import { avoidedIn, sentences as sentencesIn, textRules, textsIn, words as wordsIn } from './text-rules.js';

const { model, words, limits, sentences, sources } = draaischijf;
const recognition = await loadRecognition();
const { words: principleWords, ...principles } = await loadPrinciples();
const { words: exampleWords, ...example } = await loadExample();
const { words: signalWords, ...signals } = await loadSignals();
const gearMeanings = await loadGearMeanings();
const together = await Promise.all(
  TOGETHER_LANGUAGES.map(async (language) => {
    const { words: gearWords, ...gears } = await loadGears(language);
    return {
      language,
      sentences: await loadTogether(language),
      leefgebieden: await loadLeefgebieden(language),
      questions: await loadSignalQuestions(language),
      gears,
      gearWords,
    };
  }),
);
const [{ gears }] = together as [(typeof together)[number]];

/** What a coach reads. */
const forCoach = textsIn({
  ...{ words, limits, recognition: recognition.words, principleWords, exampleWords, signalWords, gearMeanings },
});
/** What a jongere reads, by language. */
const forJongere = together.map(({ language, sentences, leefgebieden, questions, gearWords }) => ({
  language,
  texts: textsIn({ sentences, leefgebieden, questions, gearWords }),
}));

/** Words of the model that a jongere meets nowhere: types, strategies, axes, readings, and advice about them. */
const NOT_FOR_JONGERE =
  /conformist|afhankelijk|overlever|ondernemer|faciliter|pedagog|compens|participatief|willen|kunnen|sluit aan|wrijft|averechts|zelfbeeld|strategie|advies|dependent|survivor|entrepreneur|facilitat|strategy|self-image|advice/i;

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const keys = (value: object) => Object.keys(value);

describe('the content of the draaischijf', () => {
  const shapes: [string, z.ZodMiniType, unknown][] = [
    ['model', discModelSchema, model],
    ['words', discWordsSchema, words],
    ['limits', limitsSchema, limits],
    ['sentences', sentencesSchema, sentences],
    ['recognition', recognitionSchema, recognition.questions],
    ['words of the recognition', recognitionWordsSchema, recognition.words],
    ['principles', principlesSchema, principles],
    ['words of the principles', principleWordsSchema, principleWords],
    ['example', exampleSchema, example],
    ['words of the example', exampleWordsSchema, exampleWords],
    ['signals', signalsSchema, signals],
    ['words of the signals', signalWordsSchema, signalWords],
    ['quick questions', gearsSchema, gears],
    ['meaning of the quick answers', gearCoachWordsSchema, gearMeanings],
    ...together.flatMap(
      ({ language, sentences, leefgebieden, questions, gearWords }): [string, z.ZodMiniType, unknown][] => [
        [`sentences in ${language}`, sentenceWordsSchema, sentences],
        [`leefgebieden in ${language}`, leefgebiedenSchema, leefgebieden],
        [`questions of the signals in ${language}`, signalQuestionsSchema, questions],
        [`quick questions in ${language}`, gearWordsSchema, gearWords],
      ],
    ),
  ];
  for (const [what, schema, value] of shapes) {
    it(`has the shape that is described: ${what}`, () => {
      expect(schema.parse(JSON.parse(JSON.stringify(value)))).to.deep.equal(value);
    });
  }

  it('has each combination once, and reads it as the rules do', () => {
    const read = MENSBEELDEN.flatMap((type) =>
      STRATEGIEEN.map((strategy) => ({ type, strategy, reading: READINGS[type][strategy] })),
    );
    expect(model.combinations.map(({ type, strategy, reading }) => ({ type, strategy, reading }))).to.have.deep.members(
      read,
    );
    const exceptions = model.combinations.flatMap(({ type, strategy, exception }) =>
      exception ? [{ type, strategy, reading: exception.reading }] : [],
    );
    expect(exceptions).to.have.deep.members(READING_EXCEPTIONS.map(({ when: _, ...rest }) => rest));
    for (const { type, strategy, exception } of model.combinations) {
      expect(Object.hasOwn(words.combinations[`${type}.${strategy}`] ?? {}, 'exception')).to.equal(!!exception);
    }
  });

  it('has one match for each type, the strategy that names it, and a quadrant for each', () => {
    expect(idsOf(model.types)).to.deep.equal(MENSBEELDEN);
    expect(idsOf(model.strategies)).to.deep.equal(STRATEGIEEN);
    const matches = model.combinations.filter(({ reading }) => reading === 'sluit-aan');
    expect(matches.map(({ type, strategy }) => [type, strategy])).to.deep.equal(
      model.types.map(({ id, strategy }) => [id, strategy]),
    );
    expect(model.strategies.map(({ type, id }) => [type, id])).to.deep.equal(
      model.types.map(({ id, strategy }) => [id, strategy]),
    );
    expect(new Set(model.types.map(({ willen, kunnen }) => `${willen} ${kunnen}`))).to.have.property('size', 4);
  });

  for (const { what, ids, found } of [
    { what: 'types', ids: idsOf(model.types), found: words.types },
    { what: 'strategies', ids: idsOf(model.strategies), found: words.strategies },
    {
      what: 'combinations',
      ids: model.combinations.map(({ type, strategy }) => `${type}.${strategy}`),
      found: words.combinations,
    },
    { what: 'questions', ids: idsOf(recognition.questions), found: recognition.words },
    { what: 'principles', ids: idsOf(principles.principles), found: principleWords.principles },
    { what: 'rehearsals', ids: idsOf(principles.rehearse), found: principleWords.rehearse },
    { what: 'steps', ids: idsOf(example.steps), found: exampleWords.steps },
    { what: 'signals', ids: idsOf([signals.general, ...signals.signals]), found: signalWords },
    { what: 'gears', ids: idsOf(gears.gears), found: gearMeanings.gears },
    { what: 'ways out of the gears', ids: gears.waysOut, found: gearMeanings.waysOut },
    ...recognition.questions.map(({ id, options }) => ({
      what: `options of ${id}`,
      ids: idsOf(options),
      found: recognition.words[id]?.options ?? {},
    })),
    ...gears.gears.map(({ id, options }) => ({
      what: `meanings of ${id}`,
      ids: idsOf(options),
      found: gearMeanings.gears[id]?.options ?? {},
    })),
    ...together.flatMap(({ language, sentences: own, leefgebieden, questions, gearWords }) => [
      { what: `sentences in ${language}`, ids: idsOf(sentences.sentences), found: own.sentences },
      { what: `actions in ${language}`, ids: idsOf(sentences.actions), found: own.actions },
      { what: `openings in ${language}`, ids: idsOf(sentences.openings), found: own.openings },
      { what: `handover in ${language}`, ids: sentences.handover, found: own.handover },
      { what: `leefgebieden in ${language}`, ids: keys(together[0]?.leefgebieden ?? {}), found: leefgebieden },
      { what: `questions in ${language}`, ids: idsOf([signals.general, ...signals.signals]), found: questions },
      { what: `gears in ${language}`, ids: idsOf(gears.gears), found: gearWords.gears },
      { what: `ways out in ${language}`, ids: gears.waysOut, found: gearWords.waysOut },
      ...gears.gears.map(({ id, options }) => ({
        what: `options of ${id} in ${language}`,
        ids: idsOf(options),
        found: gearWords.gears[id]?.options ?? {},
      })),
    ]),
  ]) {
    it(`has words for every id and for no other: ${what}`, () => {
      expect(keys(found)).to.have.members(ids);
      expect(new Set(ids)).to.have.property('size', ids.length);
    });
  }

  it('asks for each type once in every question, in another order than the question before, with a way out last', () => {
    const orders = recognition.questions.map(({ options }) => options.map(({ type }) => type ?? ''));
    for (const [at, order] of orders.entries()) {
      expect(order.slice(0, 4)).to.have.members([...MENSBEELDEN]);
      expect(order[4]).to.equal('');
      expect(order).not.to.deep.equal(orders[at - 1]);
    }
  });

  it('has a sentence for each type, an action for each strategy, and an opening for each two sentences', () => {
    expect(sentences.sentences.map(({ type }) => type)).to.deep.equal([...MENSBEELDEN, undefined]);
    expect(sentences.actions.map(({ strategy }) => strategy)).to.deep.equal([...STRATEGIEEN]);
    const known = idsOf(sentences.sentences);
    const pairs = sentences.openings.flatMap(({ sentences: pair }) => (pair ? [pair] : []));
    expect(new Set(pairs.map((pair) => pair.join(' ')))).to.have.property('size', 6);
    for (const pair of pairs) expect(known).to.include.members(pair);
  });

  it('points to principles, leefgebieden and sources that are there', () => {
    const known = idsOf(principles.principles);
    for (const { id, principle } of principles.rehearse) {
      expect(known).to.include(principle);
      expect(id.startsWith(`${principle}.`)).to.equal(true);
    }
    const leefgebieden = keys(together[0]?.leefgebieden ?? {});
    expect(leefgebieden).to.include.members(example.steps.map(({ leefgebied }) => leefgebied));
    const named = nodesIn([model, sentences, recognition.questions, principles, example, signals, gears]).flatMap(
      ({ path, value }) => (path.at(-1) === 'source' ? [value] : []),
    );
    expect(named).to.have.length.above(50);
    expect(idsOf([...sources])).to.include.members(named);
  });

  it('has the example in order of time', () => {
    const weeks = example.steps.map(({ date }) => date.week);
    expect(weeks).to.deep.equal(weeks.toSorted((a, b) => a - b));
  });
});

describe('the texts of the draaischijf', () => {
  for (const { rule, breaks } of textRules) {
    it(`${rule}, for the coach`, () => {
      expect(forCoach.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
    for (const { language, texts } of forJongere) {
      it(`${rule}, for the jongere in ${language}`, () => {
        expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
      });
    }
  }

  it('avoid the words that we avoid', () => {
    // Where what comes of a disc may not be used, the thing itself is named.
    const texts = forCoach.filter(({ place }) => !place.includes('isNot'));
    expect(avoidedIn([...texts, ...forJongere.flatMap(({ texts }) => texts)])).to.deep.equal([]);
  });

  for (const { language, texts } of forJongere) {
    it(`have sentences of 15 words at most for the jongere in ${language}`, () => {
      const long = texts.filter(({ text }) => sentencesIn(text).some((sentence) => wordsIn(sentence).length > 15));
      expect(long).to.deep.equal([]);
    });

    it(`hold no type, strategy, axis or reading for the jongere in ${language}`, () => {
      expect(texts.filter(({ text }) => NOT_FOR_JONGERE.test(text))).to.deep.equal([]);
    });
  }

  it('have ids that tell a jongere nothing', () => {
    const ids = [...idsOf(sentences.sentences), ...idsOf(sentences.actions), ...idsOf(sentences.openings)];
    expect([...ids, ...sentences.handover].filter((id) => NOT_FOR_JONGERE.test(id))).to.deep.equal([]);
  });
});
