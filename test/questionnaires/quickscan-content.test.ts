import { expect } from 'chai';
import type * as z from 'zod/mini';
import * as schema from '../../packages/questionnaires/src/quickscan-schema.js';
import {
  agreements,
  agreementsWords,
  employers,
  employersWords,
  forCoachAlone,
  idsOf,
  inEach,
  instruments,
  instrumentsWords,
  items,
  jobcarving,
  jobcarvingWords,
  jongere,
  linesOf,
  match,
  matchWords,
  meeting,
  meetingWords,
  outcome,
  outcomeCoach,
  pairs,
  places,
  placesIn,
  psychologist,
  psychologistWords,
  safety,
  talk,
  talkWords,
  werkplek,
  werkplekWords,
} from './quickscan.js';

describe('the content of the quick scans', () => {
  const shapes: [string, z.ZodMiniType, unknown][] = [
    ['scan of a jongere', schema.scanSchema, jongere],
    ['scan of a workplace', schema.scanSchema, werkplek],
    ['words of a workplace', schema.scanWordsSchema, werkplekWords],
    ['safety', schema.safetySchema, safety],
    ['outcome', schema.outcomeSchema, outcome],
    ['words of the outcome for the coach', schema.outcomeCoachWordsSchema, outcomeCoach],
    ['tips for the talk', schema.talkSchema, talk],
    ['words of the tips', schema.talkWordsSchema, talkWords],
    ['psychologist', schema.psychologistSchema, psychologist],
    ['words of the psychologist', schema.psychologistWordsSchema, psychologistWords],
    ['instruments', schema.instrumentsSchema, instruments],
    ['words of the instruments', schema.instrumentsWordsSchema, instrumentsWords],
    ['match', schema.matchSchema, match],
    ['words of the match', schema.matchWordsSchema, matchWords],
    ['agreements', schema.agreementsSchema, agreements],
    ['words of the agreements', schema.agreementsWordsSchema, agreementsWords],
    ['employers', schema.employersSchema, employers],
    ['words of the employers', schema.employersWordsSchema, employersWords],
    ['jobcarving', schema.jobcarvingSchema, jobcarving],
    ['words of jobcarving', schema.jobcarvingWordsSchema, jobcarvingWords],
    ['talk of three', schema.talkSchema, meeting],
    ['words of the talk of three', schema.talkWordsSchema, meetingWords],
    ...inEach.flatMap(({ language, scan, safety: help, outcome: results }): [string, z.ZodMiniType, unknown][] => [
      [`words of a jongere in ${language}`, schema.scanWordsSchema, scan],
      [`words of safety in ${language}`, schema.safetyWordsSchema, help],
      [`words of the outcome in ${language}`, schema.outcomeWordsSchema, results],
    ]),
  ];
  for (const [what, shape, value] of shapes) {
    it(`has the shape that is described: ${what}`, () => {
      expect(shape.parse(JSON.parse(JSON.stringify(value)))).to.deep.equal(value);
    });
  }

  const lists: { what: string; ids: readonly string[]; found: object }[] = [
    { what: 'sections of a workplace', ids: idsOf(werkplek.sections), found: werkplekWords.sections },
    { what: 'items of a workplace', ids: idsOf(places), found: werkplekWords.items },
    { what: 'ways out of a workplace', ids: werkplek.waysOut, found: werkplekWords.waysOut },
    { what: 'headings of the coach', ids: idsOf(outcome.form.coach), found: outcomeCoach.headings },
    { what: 'tips for the talk', ids: idsOf(talk), found: talkWords },
    { what: 'grounds', ids: idsOf(psychologist.grounds), found: psychologistWords.grounds },
    { what: 'conditions', ids: idsOf(psychologist.conditions), found: psychologistWords.conditions },
    { what: 'instruments', ids: idsOf(instruments), found: instrumentsWords.instruments },
    { what: 'aspects', ids: idsOf(match.aspects), found: matchWords.aspects },
    { what: 'pairs', ids: idsOf(pairs), found: matchWords.pairs },
    { what: 'agreements', ids: idsOf(agreements), found: agreementsWords },
    { what: 'groups of employers', ids: idsOf(employers.groups), found: employersWords.groups },
    { what: 'employers', ids: idsOf(employers.groups.flatMap((group) => group.items)), found: employersWords.items },
    { what: 'questions of jobcarving', ids: idsOf(jobcarving.questions), found: jobcarvingWords.questions },
    { what: 'methods of jobcarving', ids: idsOf(jobcarving.methods), found: jobcarvingWords.methods },
    { what: 'tips for the talk of three', ids: idsOf(meeting), found: meetingWords },
    ...inEach.flatMap(({ language, scan, safety: help, outcome: results }) => [
      { what: `sections in ${language}`, ids: idsOf(jongere.sections), found: scan.sections },
      {
        what: `items in ${language}`,
        ids: idsOf(items).filter((id) => language === 'nl' || !forCoachAlone.includes(id)),
        found: scan.items,
      },
      { what: `ways out in ${language}`, ids: jongere.waysOut, found: scan.waysOut },
      { what: `safety in ${language}`, ids: idsOf(safety.lines), found: help.lines },
      { what: `results in ${language}`, ids: idsOf(outcome.results), found: results.results.items },
      { what: `headings in ${language}`, ids: idsOf(outcome.form.jongere), found: results.form.headings },
      { what: `products in ${language}`, ids: idsOf(outcome.products), found: results.products },
    ]),
  ];
  for (const { what, ids, found } of lists) {
    it(`has words for every id and for no other: ${what}`, () => {
      expect(Object.keys(found)).to.have.members([...ids]);
      expect(new Set(ids)).to.have.property('size', ids.length);
    });
  }

  for (const { scan, language, list } of [
    ...inEach.map(({ language, scan }) => ({ scan, language, list: items })),
    { scan: werkplekWords, language: 'nl, of a workplace', list: places },
  ]) {
    it(`has words for the same options, roles and questions, and a sentence where one belongs, in ${language}`, () => {
      for (const item of list) {
        const found = scan.items[item.id];
        if (!found) continue;
        const choice = item.kind === 'choice' ? idsOf(item.options) : [];
        expect(Object.keys(found.options ?? {}), item.id).to.have.members(choice);
        expect(Object.keys(found.lines ?? {}), item.id).to.have.members(linesOf(item));
        const people = item.kind === 'people' ? item : { roles: [], questions: [] };
        expect(Object.keys(found.roles ?? {}), item.id).to.have.members(people.roles);
        expect(Object.keys(found.questions ?? {}), item.id).to.have.members(idsOf(people.questions));
        for (const { id, options } of people.questions) {
          expect(Object.keys(found.questions?.[id]?.options ?? {}), item.id).to.have.members(options);
        }
      }
    });
  }

  it('says in every language the same, text by text', () => {
    const helpIn = (words: (typeof inEach)[number]) => {
      const { coach: _, ...help } = words.safety;
      const { introduction: __, ...scan } = { ...words.scan, items: {} };
      return placesIn({ scan, help, outcome: words.outcome });
    };
    const [nl, ...others] = inEach;
    expect(nl && helpIn(nl)).to.have.length.above(60);
    for (const other of others) expect(helpIn(other)).to.have.members(nl ? helpIn(nl) : []);
    const spoken = items.filter(({ id }) => !forCoachAlone.includes(id)).map(({ id }) => id);
    const [, ...youth] = inEach.map(({ scan }) => spoken.filter((id) => scan.items[id]?.help));
    expect(youth[1]).to.deep.equal(youth[0]);
  });

  it('shows a coach-only item in the Dutch of the coach alone, and gives it no sentence', () => {
    expect(forCoachAlone).to.have.length.above(0);
    for (const item of items.filter(({ id }) => forCoachAlone.includes(id))) expect(linesOf(item)).to.deep.equal([]);
    for (const { language, scan } of inEach) {
      const found = forCoachAlone.filter((id) => Object.hasOwn(scan.items, id));
      expect(found).to.deep.equal(language === 'nl' ? forCoachAlone : []);
    }
  });
});
