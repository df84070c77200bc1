import { draaischijf, loadLeefgebieden } from '@werkspiegel/questionnaires/draaischijf';
import { SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import {
  loadApproach,
  loadGoals,
  loadGrowth,
  loadIndicators,
  loadMoments,
  loadPlan,
  loadResults,
  loadWraparound,
} from '@werkspiegel/questionnaires/veranderplan';
import { STRATEGIEEN, WAYS_OUT } from '@werkspiegel/scoring';
import { expect } from 'chai';
import type * as z from 'zod/mini';
import { PICTOGRAMS } from '../../packages/elements/src/quickscan/pictograms.js';
import * as schema from '../../packages/questionnaires/src/veranderplan-schema.js';
import { nodesIn } from './nodes.js';
import { avoidedIn, sentences as sentencesIn, textRules, textsIn, words as wordsIn } from './text-rules.js';

const { plan, words: planWords } = await loadPlan();
const { approach } = await loadApproach('nl');
const { wraparound, words: wraparoundWords } = await loadWraparound();
const { goals } = await loadGoals('nl');
const { growth, words: growthCoach } = await loadGrowth('nl');
const { results, words: resultsWords } = await loadResults();
const { indicators, words: indicatorsCoach } = await loadIndicators('nl');
const { moments, words: momentsWords } = await loadMoments();
const inEach = await Promise.all(
  SCAN_LANGUAGES.map(async (language) => {
    const { words: approachWords } = await loadApproach(language);
    const { words: goalsWords } = await loadGoals(language);
    const { words: growthWords } = await loadGrowth(language);
    const { words: indicatorsWords } = await loadIndicators(language);
    return { language, approachWords, goalsWords, growthWords, indicatorsWords };
  }),
);

const indicatorIds = indicators.heads.flatMap((head) => head.indicators);
const coachTexts = textsIn({ planWords, wraparoundWords, resultsWords, momentsWords, growthCoach, indicatorsCoach });
/** What a jongere may read, by language. What is called coach or leader is not. */
const youthTexts = inEach.map(({ language, ...words }) => ({
  language,
  texts: textsIn(words).filter(({ place }) => !/coach$|\.coach\.|leader/i.test(place) || place.includes('celebrate')),
}));

/** Types and strategies of the draaischijf, and instruments of others. */
const NOT_FOR_JONGERE =
  /conformist|afhankelijke|overlever|ondernemer|faciliter|pedagog|compens|participatief|zelfbeeld|strategie|dependent|survivor|entrepreneur|\b(zrm|bsa|scil|fare|hexaco|brief a|self-efficacy|raven|matrix)\b|diagnos/i;

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

describe('the content of the veranderplan', () => {
  const shapes: [string, z.ZodMiniType, unknown][] = [
    ['plan', schema.planSchema, plan],
    ['words of the plan', schema.planWordsSchema, planWords],
    ['plan van aanpak', schema.approachSchema, approach],
    ['wrap-around', schema.wraparoundSchema, wraparound],
    ['words of the wrap-around', schema.wraparoundWordsSchema, wraparoundWords],
    ['goals', schema.goalsSchema, goals],
    ['growth', schema.growthSchema, growth],
    ['results', schema.resultsSchema, results],
    ['words of the results', schema.resultsWordsSchema, resultsWords],
    ['indicators', schema.indicatorsSchema, indicators],
    ['moments', schema.momentsSchema, moments],
    ['words of the moments', schema.momentsWordsSchema, momentsWords],
    ...inEach.flatMap(
      ({ language, approachWords, goalsWords, growthWords, indicatorsWords }): [string, z.ZodMiniType, unknown][] => [
        [`words of the plan van aanpak in ${language}`, schema.approachWordsSchema, approachWords],
        [`words of the goals in ${language}`, schema.goalsWordsSchema, goalsWords],
        [`words of growth in ${language}`, schema.growthWordsSchema, growthWords],
        [`words of the indicators in ${language}`, schema.indicatorsWordsSchema, indicatorsWords],
      ],
    ),
  ];
  for (const [what, shape, value] of shapes) {
    it(`has the shape that is described: ${what}`, () => {
      expect(shape.parse(JSON.parse(JSON.stringify(value)))).to.deep.equal(value);
    });
  }

  const lists: { what: string; ids: readonly string[]; found: object | undefined }[] = [
    { what: 'columns', ids: plan.columns, found: planWords.columns },
    { what: 'parts', ids: idsOf(plan.parts), found: planWords.parts },
    ...plan.parts.flatMap(({ id, basics, tools, strategies, tasks }) => [
      { what: `basics of ${id}`, ids: basics, found: planWords.parts[id]?.basics },
      { what: `tools of ${id}`, ids: tools, found: planWords.parts[id]?.tools },
      { what: `strategies of ${id}`, ids: idsOf(strategies), found: planWords.parts[id]?.strategies },
      { what: `tasks of ${id}`, ids: tasks, found: planWords.parts[id]?.tasks },
    ]),
    { what: 'phases', ids: idsOf(wraparound.phases), found: wraparoundWords.phases },
    {
      what: 'items of the wrap-around',
      ids: idsOf(wraparound.phases.flatMap((phase) => phase.items)),
      found: wraparoundWords.items,
    },
    { what: 'areas', ids: idsOf(results.areas), found: resultsWords.areas },
    ...results.areas.flatMap(({ id, scale, notes }) => [
      { what: `answers of ${id}`, ids: scale, found: resultsWords.areas[id]?.options },
      { what: `notes of ${id}`, ids: Object.keys(notes ?? {}), found: resultsWords.areas[id]?.notes ?? {} },
    ]),
    { what: 'moments of the results', ids: idsOf(results.moments), found: resultsWords.moments },
    { what: 'moments', ids: idsOf(moments.moments), found: momentsWords.moments },
    ...moments.moments.map(({ id, lines }) => ({
      what: `lines of ${id}`,
      ids: idsOf(lines),
      found: momentsWords.moments[id]?.lines,
    })),
    { what: 'ways out of the leader', ids: growth.leaderWaysOut, found: growthCoach.leaderWaysOut },
    ...growth.skills.map(({ id, steps }) => ({
      what: `what the leader sees of ${id}`,
      ids: steps,
      found: growthCoach.skills[id]?.leader,
    })),
    ...inEach.flatMap(({ language, approachWords, goalsWords, growthWords, indicatorsWords }) => [
      { what: `questions in ${language}`, ids: idsOf(approach.questions), found: approachWords.questions },
      { what: `ways out of the questions in ${language}`, ids: approach.waysOut, found: approachWords.waysOut },
      { what: `states of a goal in ${language}`, ids: goals.states, found: goalsWords.states },
      { what: `starters in ${language}`, ids: idsOf(goals.starters), found: goalsWords.starters },
      { what: `making a goal in ${language}`, ids: ['title', ...goals.make], found: goalsWords.make },
      { what: `skills in ${language}`, ids: idsOf(growth.skills), found: growthWords.skills },
      { what: `answers of growth in ${language}`, ids: growth.options, found: growthWords.options },
      { what: `ways out of growth in ${language}`, ids: growth.waysOut, found: growthWords.waysOut },
      ...growth.skills.map(({ id, steps }) => ({
        what: `steps of ${id} in ${language}`,
        ids: steps,
        found: growthWords.skills[id]?.steps,
      })),
      { what: `heads in ${language}`, ids: idsOf(indicators.heads), found: indicatorsWords.heads },
      { what: `indicators in ${language}`, ids: indicatorIds, found: indicatorsWords.indicators },
      { what: `answers of the indicators in ${language}`, ids: indicators.options, found: indicatorsWords.options },
      { what: `ways out of the indicators in ${language}`, ids: indicators.waysOut, found: indicatorsWords.waysOut },
    ]),
  ];
  for (const { what, ids, found } of lists) {
    it(`has words for every id and for no other: ${what}`, () => {
      expect(Object.keys(found ?? {})).to.have.members([...ids]);
      expect(new Set(ids)).to.have.property('size', ids.length);
    });
  }

  it('says in every language the same, text by text, to the jongere', () => {
    const [nl, ...others] = youthTexts.map(({ texts }) => texts.map(({ place }) => place));
    expect(nl).to.have.length.above(100);
    for (const other of others) expect(other).to.have.members(nl ?? []);
  });

  it('has seven parts, of which the last runs beside the others, with strategies that the draaischijf knows', async () => {
    expect(idsOf(plan.parts)).to.deep.equal([
      ...['inkomen', 'werk', 'schulden', 'gezondheid', 'relaties', 'wonen', 'anders'],
    ]);
    for (const { id, strategies } of plan.parts) {
      expect(strategies, id).to.have.length.above(2);
      for (const { reading } of strategies) expect(STRATEGIEEN).to.include.members(reading);
    }
    const leefgebieden = Object.keys(await loadLeefgebieden('nl'));
    const named = [...plan.parts, ...goals.starters].map(({ leefgebied }) => leefgebied);
    expect(leefgebieden).to.include.members(named);
  });

  it('marks every reading as our own', () => {
    expect(plan.origins.readings).to.equal('eigen');
    const marks = plan.parts.flatMap(({ strategies }) => strategies.map(({ readingOrigin }) => readingOrigin));
    expect(new Set(marks)).to.deep.equal(new Set(['eigen']));
  });

  it('has the options of the handbook, with those that need somebody else marked', () => {
    const options = Object.fromEntries(plan.parts.map(({ id, strategies }) => [id, idsOf(strategies).join(' ')]));
    expect(options).to.deep.equal({
      inkomen: 'loon uitkering studiefinanciering klussen',
      werk: 'zelf-solliciteren training jobhunting ondernemerschap',
      schulden: 'budget-training schulden-afkopen curatele extra-inkomen',
      gezondheid: 'eigen-kracht training therapie medicatie',
      relaties: 'zelf-doen leren overnemen',
      wonen: 'zelf-zoeken begeleid-zoeken regelen',
      anders: 'eigen-kracht leren overnemen ondernemen',
    });
    const consult = plan.parts.flatMap(({ strategies }) => idsOf(strategies.filter((option) => option.consult)));
    expect(consult).to.deep.equal(['schulden-afkopen', 'curatele', 'therapie', 'medicatie']);
  });

  it('has the six questions, three goals at most, and four moments', () => {
    expect(idsOf(approach.questions)).to.deep.equal([
      ...['doel', 'zelf-doen', 'wie-helpt', 'rekening-houden', 'coach-doet', 'verder-nodig'],
    ]);
    expect(goals.max).to.equal(3);
    expect(idsOf(moments.moments)).to.deep.equal([
      ...['andere-consulent', 'van-17-naar-18', 'van-22-naar-23', 'einde-nazorg'],
    ]);
  });

  it('has ten skills in small steps, with words for an answer and no number', () => {
    expect(idsOf(growth.skills)).to.deep.equal([
      ...['op-tijd', 'willen-werken', 'respect', 'samenwerken', 'eerlijk', 'ideeen', 'ondernemend', 'afspraken'],
      ...['zelfstandig', 'doorzetten'],
    ]);
    expect(growth.options).to.deep.equal(['lukt-al', 'bijna', 'nog-niet']);
    const steps = growth.skills.flatMap(({ id, steps: own }) => own.map((step) => [id, step] as const));
    for (const [id, step] of steps) expect(step.startsWith(`${id}.`), step).to.equal(true);
  });

  it('has ten areas with their own answers, keeping that something was tried', () => {
    expect(Object.fromEntries(results.areas.map(({ id, scale }) => [id, scale.join(' ')]))).to.deep.equal({
      werk: 'nee ja',
      inkomen: 'nee ja',
      schulden: 'nee-wel-geprobeerd ja-gelukt nvt',
      gezondheid: 'nee-wel-geprobeerd ja-gelukt nvt',
      'vrije-tijd': 'nee-wel-geprobeerd ja-gelukt nvt',
      netwerk: 'nee-wel-geprobeerd ja-gelukt nvt',
      wonen: 'nee ja nvt',
      thuis: 'nee ja nvt',
      werknemersvaardigheden: 'nee ja-namelijk',
      'strafbare-feiten': 'nee ja',
    });
    expect(idsOf(results.areas.filter(({ sensitive }) => sensitive))).to.deep.equal(['strafbare-feiten']);
    for (const { id, scale, note, notes } of results.areas) {
      expect(scale, id).to.include.members(Object.keys(notes ?? {}));
      expect(Object.keys(resultsWords.notes), id).to.include.members([note, ...Object.values(notes ?? {})]);
    }
  });

  it('has twenty indicators, four under each of five heads', () => {
    expect(indicators.heads).to.have.length(5);
    expect(new Set(indicatorIds)).to.have.property('size', 20);
  });

  it('names ways out that the rules know as such', () => {
    const named = [approach.waysOut, growth.waysOut, growth.leaderWaysOut, indicators.waysOut].flat();
    expect(WAYS_OUT).to.include.members(named);
  });

  it('draws only what there is a drawing of', () => {
    const drawn = nodesIn([approach, goals, growth, indicators]).flatMap(({ path, value }) =>
      path.at(-1) === 'pictogram' ? String(value) : [],
    );
    expect(drawn).to.have.length.above(20);
    expect(drawn.filter((id) => !Object.hasOwn(PICTOGRAMS, id))).to.deep.equal([]);
  });

  it('points to sources that are there', () => {
    const all = [plan, approach, wraparound, goals, growth, results, indicators, moments];
    const named = nodesIn(all).flatMap(({ path, value }) => (path.at(-1) === 'source' ? [value] : []));
    expect(named).to.have.length.above(40);
    expect(idsOf([...draaischijf.sources])).to.include.members(named);
  });

  it('says of every line of a moment where it is from', () => {
    const lines = moments.moments.flatMap((moment) => moment.lines);
    expect(idsOf(lines.filter((line) => (line.origin === 'eigen') === (line.sources !== undefined)))).to.deep.equal([]);
  });
});

describe('the texts of the veranderplan', () => {
  for (const { rule, breaks } of textRules) {
    it(`${rule}, for the coach`, () => {
      expect(coachTexts.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
    for (const { language, texts } of youthTexts) {
      it(`${rule}, in ${language}`, () => {
        expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
      });
    }
  }

  it('avoid the words that we avoid', () => {
    expect(avoidedIn([...coachTexts, ...youthTexts.flatMap(({ texts }) => texts)])).to.deep.equal([]);
  });

  for (const { language, texts } of youthTexts) {
    it(`hold no type, strategy, instrument or diagnosis in ${language}`, () => {
      expect(texts.filter(({ text }) => NOT_FOR_JONGERE.test(text))).to.deep.equal([]);
    });
    if (language === 'nl') continue;
    it(`have short sentences in ${language}`, () => {
      const most = language === 'en' ? 15 : 12;
      const long = texts.filter(({ text }) => sentencesIn(text).some((sentence) => wordsIn(sentence).length > most));
      expect(long).to.deep.equal([]);
    });
  }

  it('tell an agenda nothing about anybody', () => {
    for (const { summary } of Object.values(momentsWords.moments)) {
      expect(summary).to.not.match(/jongere|schuld|uitkering|zorg\b|jeugd|gemeente|consulent|\d/i);
    }
  });
});
