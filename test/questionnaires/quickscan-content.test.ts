import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import {
  type ChoiceItem,
  loadAgreements,
  loadEmployers,
  loadInstruments,
  loadJobcarving,
  loadMatch,
  loadMeeting,
  loadOutcome,
  loadOutcomeCoach,
  loadPsychologist,
  loadSafety,
  loadScan,
  loadTalk,
  SCAN_LANGUAGES,
  type ScanItem,
} from '@werkspiegel/questionnaires/quickscan';
import { WAYS_OUT } from '@werkspiegel/scoring';
import { expect } from 'chai';
import type * as z from 'zod/mini';
import { PICTOGRAMS } from '../../packages/elements/src/quickscan/pictograms.js';
import * as schema from '../../packages/questionnaires/src/quickscan-schema.js';
import { nodesIn } from './nodes.js';
import { avoidedIn, sentences as sentencesIn, textRules, textsIn, words as wordsIn } from './text-rules.js';

const { structure: jongere } = await loadScan('jongere', 'nl');
const { structure: werkplek, words: werkplekWords } = await loadScan('werkplek', 'en');
const { safety } = await loadSafety('nl');
const { outcome } = await loadOutcome('nl');
const outcomeCoach = await loadOutcomeCoach();
const { talk, words: talkWords } = await loadTalk();
const { psychologist, words: psychologistWords } = await loadPsychologist();
const { instruments, words: instrumentsWords } = await loadInstruments();
const { match, words: matchWords } = await loadMatch();
const { agreements, words: agreementsWords } = await loadAgreements();
const { employers, words: employersWords } = await loadEmployers();
const { jobcarving, words: jobcarvingWords } = await loadJobcarving();
const { meeting, words: meetingWords } = await loadMeeting();
const inEach = await Promise.all(
  SCAN_LANGUAGES.map(async (language) => ({
    language,
    scan: (await loadScan('jongere', language)).words,
    safety: (await loadSafety(language)).words,
    outcome: (await loadOutcome(language)).words,
  })),
);

const items = jongere.sections.flatMap((section) => section.items);
const places = werkplek.sections.flatMap((section) => section.items);
const forCoachAlone = idsOf(items.filter((item) => item.for === 'coach'));
const pairs = match.aspects.flatMap((aspect) => aspect.pairs);

/** What is for the coach, in the coach's Dutch. */
const coachTexts = textsIn({
  ...{ werkplekWords, outcomeCoach, talkWords, psychologistWords, instrumentsWords, matchWords },
  ...{ agreementsWords, employersWords, jobcarvingWords, meetingWords },
});
/** What a jongere may read, by language. */
const youthTexts = inEach.map(({ language, scan, safety: { coach: _, ...help }, outcome: results }) => ({
  language,
  texts: textsIn({ scan: { ...scan, items: forJongere(scan.items) }, help, results }),
}));

/** Types and strategies of the draaischijf, and instruments of others. */
const NOT_FOR_JONGERE =
  /conformist|afhankelijke|overlever|ondernemer|faciliter|pedagog|compens|participatief|zelfbeeld|strategie|dependent|survivor|entrepreneur|\b(zrm|bsa|scil|fare|hexaco|brief a|self-efficacy|raven|matrix)\b|diagnos|beperking\b/i;

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function forJongere<T>(words: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => !forCoachAlone.includes(id)));
}

/** The place of every text, without what it says. */
function placesIn(value: unknown): string[] {
  return textsIn(value).map(({ place }) => place);
}

/** The items that an entry of `from` stands for: itself, or all that begin with it up to a dot. */
function itemsOf(entry: string): ScanItem[] {
  return items.filter(({ id }) => id === entry || id.startsWith(`${entry}.`));
}

function linesOf(item: ScanItem): string[] {
  return item.kind === 'choice' ? idsOf(item.options.filter(({ line }) => line)) : [];
}

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

  it('has the seven points in order, then the balanskaart', () => {
    expect(idsOf(jongere.sections)).to.deep.equal([
      ...['werk', 'netwerk', 'professionals', 'leefgebieden', 'vaardigheden', 'hoofd', 'verwachting'],
      'balans',
    ]);
  });

  it('has the five aspects of a workplace in order, the same as in the match', () => {
    expect(idsOf(werkplek.sections)).to.deep.equal(['sfeer', 'taken', 'vaardigheden', 'leiding', 'netwerk']);
    expect(idsOf(match.aspects)).to.deep.equal(idsOf(werkplek.sections));
  });

  it('asks one first question in each of eleven leefgebieden', () => {
    const signals = jongere.sections
      .find(({ id }) => id === 'leefgebieden')
      ?.items.flatMap((item) => (item.kind === 'signal' ? item : []));
    expect([...new Set(signals?.map(({ leefgebied }) => leefgebied))]).to.deep.equal([
      ...['geld', 'dagbesteding', 'wonen', 'thuis', 'gezondheid-hoofd', 'gezondheid-lichaam'],
      ...['middelen', 'zelfzorg', 'netwerk', 'meedoen', 'justitie'],
    ]);
    const first = signals?.filter(({ main }) => main).map(({ leefgebied }) => leefgebied) ?? [];
    expect(first).to.have.length(11);
    expect(new Set(first)).to.have.property('size', 11);
    for (const { id, leefgebied } of signals ?? []) expect(id.startsWith(`${leefgebied}.`), id).to.equal(true);
  });

  it('opens the help route at seven questions and at no other', () => {
    const acute = items.filter((item) => item.kind === 'signal' && item.acute);
    expect(idsOf(acute)).to.deep.equal([
      ...['wonen.vannacht', 'thuis.veilig', 'thuis.kinderen'],
      ...['gezondheid-hoofd.jezelf-veilig', 'gezondheid-hoofd.zelfdoding', 'gezondheid-hoofd.anderen-veilig'],
      'gezondheid-lichaam.dokter-nu',
    ]);
    expect(acute.filter((item) => item.for === 'coach')).to.deep.equal([]);
  });

  it('gives the numbers to ring now', () => {
    const numbers = safety.lines.flatMap((line) => line.numbers.map(({ label, tel }) => `${line.id}: ${label} ${tel}`));
    expect(numbers).to.deep.equal([
      ...['112: 112 112', '113: 113 113', '113: 0800-0113 08000113'],
      'veilig-thuis: 0800-2000 08002000',
    ]);
    expect(safety.lines.filter((line) => line.numbers.length === 0).map(({ id }) => id)).to.deep.equal([
      'huisarts',
      'slaapplek',
    ]);
  });

  it('names ways out that the rules know as such, and no option by the same name', () => {
    expect(WAYS_OUT).to.include.members([...jongere.waysOut, ...werkplek.waysOut]);
    const options = [...items, ...places].flatMap((item) => (item.kind === 'choice' ? idsOf(item.options) : []));
    expect(options.filter((id) => WAYS_OUT.includes(id))).to.deep.equal([]);
  });

  it('has the preferences and skills that other parts rely on', () => {
    const options = (id: string) =>
      idsOf(
        (items.find((item): item is ChoiceItem => item.id === id && item.kind === 'choice')?.options ?? []).slice(),
      );
    for (const [id, expected] of Object.entries({
      'werk.binnen-buiten': 'binnen buiten allebei',
      'werk.alleen-samen': 'alleen samen allebei',
      'werk.precies-snel': 'precies snel allebei',
      'werk.hoofd-handen': 'hoofd handen allebei',
      'werk.druk-rustig': 'druk rustig allebei',
      'werk.afwisseling': 'hetzelfde afwisseling allebei',
      'werk.uitleg': 'voordoen vertellen opschrijven',
      'werk.uitleg-hoe-vaak': 'vaker-op-een-dag elke-dag elke-week',
      'werk.aanspreken': 'recht-toe rustig-apart allebei',
      'werk.klanten': 'graag liever-niet allebei',
      'werk.prive': 'graag liever-niet allebei',
      'werk.tijden': 'vroeg later allebei',
      'werk.leren': 'nieuwe-dingen eerst-vast allebei',
    })) {
      expect(options(id).join(' '), id).to.equal(expected);
    }
    const skills = items.filter(({ id }) => id.startsWith('vaardigheden.') && !forCoachAlone.includes(id));
    expect(skills).to.have.length(13);
    for (const { id } of skills) expect(options(id), id).to.deep.equal(['lukt', 'met-hulp', 'nog-niet']);
    expect(options('werk.onbekend')).to.deep.equal([]);
  });

  it('draws only what there is a drawing of', () => {
    const drawn = [...items, ...places].flatMap((item) => [
      item.pictogram,
      ...(item.kind === 'choice' ? item.options.flatMap(({ pictogram }) => pictogram ?? []) : []),
    ]);
    expect(drawn.filter((id) => !Object.hasOwn(PICTOGRAMS, id))).to.deep.equal([]);
  });

  it('draws a no as a no, and never as the sign to stop', () => {
    for (const item of items) {
      if (item.kind !== 'choice') continue;
      for (const { id, pictogram } of item.options) {
        expect(pictogram, `${item.id}.${id}`).to.not.equal('stop');
        if (['nee', 'niet-voor-mij', 'liever-niet'].includes(id)) expect(pictogram, item.id).to.equal('nee');
      }
    }
  });

  it('lays questions beside each other that are there, by options that both have', () => {
    const find = (list: readonly ScanItem[], id: string) =>
      list.find((item): item is ChoiceItem => item.id === id && item.kind === 'choice');
    for (const aspect of match.aspects) {
      expect(aspect.pairs, aspect.id).to.have.length.above(0);
      for (const { id, jongere: one, werkplek: other, differ } of aspect.pairs) {
        const wish = find(items, one);
        const place = find(places, other);
        expect(wish?.for, id).to.equal(undefined);
        expect(id.startsWith(`${aspect.id}.`) && other.startsWith(`${aspect.id}.`), id).to.equal(true);
        for (const [left, right] of differ) {
          expect(idsOf(wish?.options ?? []), id).to.include(left);
          expect(idsOf(place?.options ?? []), id).to.include(right);
        }
        expect(new Set(differ.map((two) => two.join(' '))), id).to.have.property('size', differ.length);
        // Something about the pair can also fit.
        expect(differ.length, id).to.be.below((wish?.options.length ?? 0) * (place?.options.length ?? 0));
      }
    }
  });

  it('leads to seven results, and two times eight headings', () => {
    expect(idsOf(outcome.results)).to.deep.equal([
      ...['toekomst', 'problemen', 'belemmeringen', 'wie-helpt', 'wie-lastig', 'professionals', 'zoekprofiel'],
    ]);
    expect(outcome.form.jongere).to.have.length(8);
    expect(outcome.form.coach).to.have.length(8);
    expect(outcome.form.coach.filter(({ see }) => see).map(({ id }) => id)).to.deep.equal(['zelfbeeld']);
  });

  it('makes results and headings of questions that are there, and those of the jongere of nothing for the coach', () => {
    const { results, form } = outcome;
    for (const { id, from } of [...results, ...form.jongere, ...form.coach]) {
      for (const entry of from) expect(itemsOf(entry), `${id}: ${entry}`).to.have.length.above(0);
    }
    const shown = [...results, ...form.jongere].flatMap(({ from }) => from.flatMap(itemsOf));
    expect(idsOf(shown).filter((id) => forCoachAlone.includes(id))).to.deep.equal([]);
    for (const { id, from } of form.jongere) {
      const all = idsOf(from.flatMap(itemsOf));
      expect(new Set(all), id).to.have.property('size', all.length);
    }
  });

  it('has a product for each kind of sentence, and a sentence for each product', () => {
    const kinds = new Set(
      items.flatMap((item) =>
        item.kind === 'choice'
          ? item.options.flatMap(({ line }) => line ?? [])
          : item.kind === 'text'
            ? (item.line ?? [])
            : [],
      ),
    );
    expect(outcome.products.map(({ line }) => line)).to.have.members([...kinds]);
  });

  it('has ten agreements, three grounds, and eight instruments by name alone', () => {
    expect(agreements).to.have.length(10);
    expect(psychologist.grounds).to.have.length(3);
    expect(idsOf(instruments).slice(0, 3)).to.deep.equal(['zrm', 'bsa', 'scil']);
    for (const { use, url, id } of instruments) expect(use === 'psycholoog' || url !== undefined, id).to.equal(true);
  });

  it('points to sources that are there', () => {
    const all = [jongere, werkplek, outcome, talk, psychologist, instruments, match, agreements, employers, jobcarving];
    const named = nodesIn([...all, meeting]).flatMap(({ path, value }) => (path.at(-1) === 'source' ? [value] : []));
    expect(named).to.have.length.above(100);
    expect(idsOf([...draaischijf.sources])).to.include.members(named);
  });
});

describe('the texts of the quick scans', () => {
  for (const { rule, breaks } of textRules) {
    it(`${rule}, for the coach`, () => {
      // Where a thing can be looked up, its address is the thing.
      const texts = coachTexts.filter(({ text }) => !(rule.includes('address') && text.includes('justis.nl')));
      expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
    for (const { language, texts } of youthTexts) {
      it(`${rule}, in ${language}`, () => {
        expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
      });
    }
  }

  it('avoid the words that we avoid', () => {
    // What somebody else is to remember or to solve is said as the handbook asks it.
    const asked = /verwachting\.onthouden|headings\.(oplossen|onthouden)$/;
    const texts = youthTexts.flatMap((each) => each.texts.filter(({ place }) => !asked.test(place)));
    expect(avoidedIn([...coachTexts, ...texts])).to.deep.equal([]);
  });

  for (const { language, texts } of youthTexts) {
    it(`hold no type, strategy, instrument or diagnosis in ${language}`, () => {
      expect(texts.filter(({ text }) => NOT_FOR_JONGERE.test(text))).to.deep.equal([]);
    });
    if (language === 'nl') continue;
    it(`have sentences of ${language === 'en' ? 15 : 12} words at most in ${language}`, () => {
      const most = language === 'en' ? 15 : 12;
      const long = texts.filter(({ text }) => sentencesIn(text).some((sentence) => wordsIn(sentence).length > most));
      expect(long).to.deep.equal([]);
    });
  }

  it('have labels that fit in a list', () => {
    for (const { language, scan } of inEach) {
      const long = Object.values(scan.items).filter(({ label }) => wordsIn(label).length > 5 || label.length > 30);
      expect(long, language).to.deep.equal([]);
    }
  });

  it('speak to the jongere in every question', () => {
    for (const { language, scan } of inEach) {
      const about = Object.values(forJongere(scan.items)).flatMap(({ question, questions, lines, options }) =>
        textsIn({ question, questions, lines, options }).filter(({ text }) => /\bde jongere\b/i.test(text)),
      );
      expect(about, language).to.deep.equal([]);
    }
  });
});
