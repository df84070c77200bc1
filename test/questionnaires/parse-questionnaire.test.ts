import {
  ContentError,
  type Fault,
  parseQuestionnaire,
  type QuestionnaireContent,
} from '@werkspiegel/questionnaires/parse-questionnaire';
import { expect } from 'chai';
import fc from 'fast-check';
import { pathText } from '../../packages/questionnaires/src/content-error.js';
import { nodesIn, put } from './nodes.js';
import { smallQuestionnaire } from './small-questionnaire.js';

/** By path, with slashes because an id may hold a dot; undefined takes away. */
type Edits = Readonly<Record<string, unknown>>;

const nodes = nodesIn(smallQuestionnaire);

describe('parseQuestionnaire', () => {
  it('gives what was brought', async () => {
    const content = parseQuestionnaire(smallQuestionnaire, 'klein.json');
    const { structure, words, advice, sources } = smallQuestionnaire;
    expect(content.structure).to.deep.equal(structure);
    expect(content.words).to.deep.equal(words);
    expect(await content.loadAdvice()).to.deep.equal({ ...advice, sources });
  });

  for (const { why, edits, faults } of [
    {
      why: 'a question about an unknown element',
      edits: { 'structure/sections/0/items/0/element': 'ritme' },
      faults: [
        'structure.elements[0].id: geen vraag gaat over dit element',
        "structure.sections[0].items[0].element: 'ritme' is geen bekende id van een werkzaam element",
      ],
    },
    {
      why: 'a question about an element of another theme',
      edits: { 'structure/elements/0/section': 'omgeving' },
      faults: [
        "structure.sections[0].items[0].element: dit element hoort bij thema 'omgeving'",
        "structure.sections[0].items[1].element: dit element hoort bij thema 'omgeving'",
      ],
    },
    {
      why: 'an element of an unknown theme',
      edits: { 'structure/elements/0/section': 'school' },
      faults: [
        "structure.elements[0].section: 'school' is geen bekende id van een thema",
        "structure.sections[0].items[0].element: dit element hoort bij thema 'school'",
        "structure.sections[0].items[1].element: dit element hoort bij thema 'school'",
      ],
    },
    {
      why: 'a missing level',
      edits: { 'structure/sections/0/items/0/levels/3': undefined },
      faults: [
        'structure.sections[0].items[0].levels: een vraag heeft vier niveaus',
        'words.nl.items["contact.kort"].levels["niveau-4"]: hier hoort niets bij',
      ],
    },
    {
      why: 'five levels',
      edits: { 'structure/sections/0/items/0/levels/4': 'niveau-5' },
      faults: [
        'structure.sections[0].items[0].levels: een vraag heeft vier niveaus',
        'words.nl.items["contact.kort"].levels: de tekst bij \'niveau-5\' ontbreekt',
      ],
    },
    {
      why: 'two levels with one id',
      edits: { 'structure/sections/0/items/0/levels/3': 'niveau-1' },
      faults: [
        "structure.sections[0].items[0].levels[3]: de id 'niveau-1' staat ook al op structure.sections[0].items[0].levels[0]",
        'words.nl.items["contact.kort"].levels["niveau-4"]: hier hoort niets bij',
      ],
    },
    {
      why: 'a level with the id of a way out',
      edits: {
        'structure/sections/0/items/0/levels/0': 'liever-niet',
        'words/nl/items/contact.kort/levels/niveau-1': undefined,
        'words/nl/items/contact.kort/levels/liever-niet': 'Niet.',
      },
      faults: ["structure.sections[0].items[0].levels[0]: de id 'liever-niet' is al die van een uitweg"],
    },
    {
      why: 'the same way out twice',
      edits: { 'structure/waysOut/1': 'liever-niet' },
      faults: ["structure.waysOut[1]: de id 'liever-niet' staat ook al op structure.waysOut[0]"],
    },
    {
      why: 'two sections with one id',
      edits: {
        'structure/sections/1/id': 'vertrouwen',
        'structure/elements/1/section': 'vertrouwen',
        'words/nl/sections/omgeving': undefined,
        'advice/evidence/sections/omgeving': undefined,
      },
      faults: ["structure.sections[1].id: de id 'vertrouwen' staat ook al op structure.sections[0].id"],
    },
    {
      why: 'two items with one id',
      edits: { 'structure/sections/1/items/0/id': 'contact.kort', 'words/nl/items/netwerk.kort': undefined },
      faults: [
        "structure.sections[1].items[0].id: de id 'contact.kort' staat ook al op structure.sections[0].items[0].id",
      ],
    },
    {
      why: 'two elements with one id',
      edits: { 'structure/elements/2': { id: 'contact', number: '1.2', section: 'vertrouwen' } },
      faults: ["structure.elements[2].id: de id 'contact' staat ook al op structure.elements[0].id"],
    },
    {
      why: 'two sources with one id',
      edits: { 'sources/2': { id: 'dossier', name: 'Dossier', title: 'Wat werkt', makers: 'De makers' } },
      faults: ["sources[2].id: de id 'dossier' staat ook al op sources[0].id"],
    },
    {
      why: 'two tips with one id',
      edits: { 'advice/tips/1/id': 'contact.tip', 'advice/tipWords/nl/netwerk.tip': undefined },
      faults: ["advice.tips[1].id: de id 'contact.tip' staat ook al op advice.tips[0].id"],
    },
    {
      why: 'a misspelt key',
      edits: { 'structure/sections/0/items/0/revison': 1, 'structure/sections/0/items/0/revision': undefined },
      faults: [
        'structure.sections[0].items[0].revision: dit ontbreekt',
        'structure.sections[0].items[0].revison: deze naam is onbekend: een tikfout?',
      ],
    },
    {
      why: 'missing words of a question',
      edits: { 'words/nl/items/contact.kort': undefined },
      faults: ["words.nl.items: de tekst bij 'contact.kort' ontbreekt"],
    },
    {
      why: 'a missing word of a level',
      edits: { 'words/nl/items/contact.kort/levels/niveau-2': undefined },
      faults: ['words.nl.items["contact.kort"].levels: de tekst bij \'niveau-2\' ontbreekt'],
    },
    {
      why: 'an element that only a deepening question is about',
      edits: { 'structure/sections/0/items/0/deep': true },
      faults: ['structure.elements[0].id: geen vraag gaat over dit element'],
    },
    {
      why: 'a question about the organisation without its words',
      edits: { 'words/nl/organisation': undefined },
      faults: ['words.nl.organisation: structure.organisation en deze tekst horen bij elkaar'],
    },
    {
      why: 'cards about what is not there, and without their words',
      edits: {
        'advice/stops/0/elements/0': 'ritme',
        'advice/stopWords/nl/brieven': undefined,
        'recall/actions/0/elements/0': 'ritme',
        'earlier/0/mapping/ritme.kort': 'contact.oud',
      },
      faults: [
        "advice.stopWords.nl: de tekst bij 'brieven' ontbreekt",
        "advice.stops[0].elements[0]: 'ritme' is geen bekende id van een werkzaam element",
        'earlier[0].mapping["ritme.kort"]: \'ritme.kort\' is geen bekende id van een vraag',
        "recall.actions[0].elements[0]: 'ritme' is geen bekende id van een werkzaam element",
      ],
    },
    {
      why: 'missing words of a way out',
      edits: { 'words/nl/waysOut/liever-niet': undefined },
      faults: ["words.nl.waysOut: de tekst bij 'liever-niet' ontbreekt"],
    },
    {
      why: 'missing words of a tip',
      edits: { 'advice/tipWords/nl/contact.tip': undefined },
      faults: ["advice.tipWords.nl: de tekst bij 'contact.tip' ontbreekt"],
    },
    {
      why: 'words left over',
      edits: { 'words/nl/elements/ritme': { name: 'Ritme', explanation: 'Elke week.' } },
      faults: ['words.nl.elements.ritme: hier hoort niets bij'],
    },
    {
      why: 'a missing language',
      edits: { 'structure/languages/1': 'nl-simple' },
      faults: [
        "advice.doubtWords: de teksten in de taal 'nl-simple' ontbreken",
        "advice.evidenceWords: de teksten in de taal 'nl-simple' ontbreken",
        "advice.stopWords: de teksten in de taal 'nl-simple' ontbreken",
        "advice.tipWords: de teksten in de taal 'nl-simple' ontbreken",
        "recall.words: de teksten in de taal 'nl-simple' ontbreken",
        "words: de teksten in de taal 'nl-simple' ontbreken",
      ],
    },
    {
      why: 'a language left over',
      edits: { 'advice/tipWords/en': {} },
      faults: ['advice.tipWords.en: deze taal staat niet in structure.languages'],
    },
    {
      why: 'a value of another type',
      edits: { 'structure/version': 1 },
      faults: ['structure.version: Ongeldige invoer: verwacht string, ontving getal'],
    },
    {
      why: 'an empty text',
      edits: { 'words/nl/items/contact.kort/question': ' ' },
      faults: ['words.nl.items["contact.kort"].question: schrijf hier een tekst'],
    },
    {
      why: 'unknown sources',
      edits: {
        'advice/evidence/sections/vertrouwen/sources/0/source': 'krant',
        'advice/tips/0/sources/0/source': 'krant',
        'advice/stops/0/sources/0/source': 'krant',
      },
      faults: [
        "advice.evidence.sections.vertrouwen.sources[0].source: 'krant' is geen bekende id van een bron",
        "advice.stops[0].sources[0].source: 'krant' is geen bekende id van een bron",
        "advice.tips[0].sources[0].source: 'krant' is geen bekende id van een bron",
      ],
    },
    {
      why: 'a tip from a source that names none',
      edits: { 'advice/tips/0/sources/0': undefined },
      faults: ['advice.tips[0].sources: noem de bron'],
    },
    {
      why: 'a tip about an unknown element',
      edits: { 'advice/tips/1/element': 'ritme' },
      faults: [
        "advice.tips: er is geen tip bij 'netwerk'",
        "advice.tips[1].element: 'ritme' is geen bekende id van een werkzaam element",
      ],
    },
    {
      why: 'an element without a tip',
      edits: { 'advice/tips/1': undefined, 'advice/tipWords/nl/netwerk.tip': undefined },
      faults: ["advice.tips: er is geen tip bij 'netwerk'"],
    },
    {
      why: 'sources that contradict each other without words about it',
      edits: { 'advice/evidenceWords/nl/elements/contact/contested': undefined },
      faults: ['advice.evidenceWords.nl.elements.contact: contested en de uitleg ervan horen bij elkaar'],
    },
    {
      why: 'words about a contradiction that is not there',
      edits: { 'advice/evidence/elements/contact/contested': undefined },
      faults: ['advice.evidenceWords.nl.elements.contact: contested en de uitleg ervan horen bij elkaar'],
    },
    {
      why: 'a count of zero, which is no count',
      edits: { 'advice/evidence/rows/begeleider/mentions': 0, 'advice/evidence/rows/begeleider/literature': [] },
      faults: [
        'advice.evidence.rows.begeleider.literature: laat dit weg als er geen bron is',
        'advice.evidence.rows.begeleider.mentions: tel vanaf 1',
      ],
    },
    {
      why: 'a count in words',
      edits: { 'advice/evidence/rows/begeleider/mentions': 'vaak' },
      faults: ["advice.evidence.rows.begeleider.mentions: geef een aantal of 'not-stated'"],
    },
    {
      why: 'an unknown row of evidence, and one that nothing uses',
      edits: { 'advice/evidence/elements/contact/rows/0/id': 'ritme' },
      faults: [
        "advice.evidence.elements.contact.rows[0].id: 'ritme' is geen bekende id van een rij",
        'advice.evidence.rows.begeleider: geen element gebruikt deze rij',
      ],
    },
    {
      why: "the id 'constructor', which any object has",
      edits: { 'sources/1/id': 'constructor', 'advice/tips/1/sources/0/source': 'constructor' },
      faults: [
        'advice.tips[1].sources[0].source: gebruik kleine letters, cijfers, punten en streepjes',
        'sources[1].id: gebruik kleine letters, cijfers, punten en streepjes',
      ],
    },
    {
      why: 'a key that is no id',
      edits: { 'words/nl/waysOut/Liever niet': 'Liever niet' },
      faults: [
        'words.nl.waysOut["Liever niet"]: gebruik kleine letters, cijfers, punten en streepjes',
        'words.nl.waysOut["Liever niet"]: hier hoort niets bij',
      ],
    },
    {
      why: 'an id that cannot even be put in a sentence',
      edits: { 'sources/1/id': { toString: 1 }, 'advice/tips/1/sources/0/source': { toString: 1 } },
      faults: [
        'advice.tips[1].sources[0].source: Ongeldige invoer: verwacht string, ontving object',
        'sources[1].id: Ongeldige invoer: verwacht string, ontving object',
      ],
    },
    {
      why: 'faults of shape and of reference, all of them at once',
      edits: {
        'structure/id': undefined,
        'structure/elements/1/number': '',
        'advice/evidence/elements/netwerk/sources/0': { source: 'krant', section: 'voorpagina' },
        'words/nl/sections/omgeving': undefined,
        'advice/tips/0/grade': 'gevorderd',
      },
      faults: [
        "advice.evidence.elements.netwerk.sources[0].source: 'krant' is geen bekende id van een bron",
        'advice.tips[0].grade: Ongeldige optie: verwacht één van "eerste-stap"|"verdiepen"|"doorgeven"',
        'structure.elements[1].number: schrijf hier een tekst',
        'structure.id: dit ontbreekt',
        "words.nl.sections: de tekst bij 'omgeving' ontbreekt",
      ],
    },
  ] satisfies { why: string; edits: Edits; faults: string[] }[]) {
    it(`refuses ${why}`, () => {
      expect(faultsIn(broken(edits)).map(toLine).toSorted()).to.deep.equal(faults);
    });
  }

  for (const { what, input, sentence } of [
    { what: 'nothing', input: undefined, sentence: 'dit ontbreekt' },
    { what: 'null', input: null, sentence: 'Ongeldige invoer: verwacht object, ontving null' },
    { what: 'a text', input: '{}', sentence: 'Ongeldige invoer: verwacht object, ontving string' },
    { what: 'a list', input: [smallQuestionnaire], sentence: 'Ongeldige invoer: verwacht object, ontving array' },
  ]) {
    it(`refuses ${what} instead of a questionnaire`, () => {
      expect(() => parseQuestionnaire(input, 'klein.json'))
        .to.throw(ContentError)
        .with.property('message', `klein.json is geen geldige vragenlijst:\n- het geheel: ${sentence}`);
    });
  }

  it('names in one message where the content came from and every fault', () => {
    const input = broken({ 'structure/version': '', 'sources/0/year': 2019 });
    expect(() => parseQuestionnaire(input, 'https://voorbeeld.test/klein.json'))
      .to.throw(ContentError)
      .that.includes({
        name: 'ContentError',
        origin: 'https://voorbeeld.test/klein.json',
        message:
          'https://voorbeeld.test/klein.json is geen geldige vragenlijst:\n' +
          '- structure.version: schrijf hier een tekst\n' +
          '- sources[0].year: Ongeldige invoer: verwacht string, ontving getal',
      });
  });

  it('refuses the key __proto__ wherever it stands, by its path', () => {
    const objects = [{ path: [], value: smallQuestionnaire }, ...nodes].filter(({ value }) => isPlainObject(value));
    for (const path of objects.map(({ path }) => [...path, '__proto__'])) {
      const input: unknown = JSON.parse(JSON.stringify(put(smallQuestionnaire, path, { polluted: true })));
      expect(faultsIn(input).map((fault) => fault.path)).to.include(pathText(path));
    }
    expect({}).not.to.have.property('polluted');
  });

  it('takes a hole in a list for something that is missing', () => {
    const input: { structure: { sections: { items: { levels: unknown[] }[] }[] } } =
      structuredClone(smallQuestionnaire);
    const [item] = input.structure.sections[1]?.items ?? [];
    if (!item) throw new Error('there is no item');
    item.levels = new Array(4);
    expect(faultsIn(input)).not.to.have.length(0);
  });

  it('does not change what it is given, valid or not', () => {
    const faulty = broken({ 'structure/id': '', 'words/nl/items/contact.kort': undefined });
    parseQuestionnaire(deepFreeze(structuredClone(smallQuestionnaire)), 'klein.json');
    expect(() => parseQuestionnaire(deepFreeze(faulty), 'klein.json')).to.throw(ContentError);
  });

  it('can do without these parts, and without no other', () => {
    const spare = nodes.filter(({ path }) => faultsIn(put(smallQuestionnaire, path, undefined)).length === 0);
    expect(spare.map(({ path }) => pathText(path))).to.deep.equal([
      'structure.sections[0].items[1].deep',
      'advice.evidence.rows.begeleider.literature',
      'advice.evidence.rows.begeleider.literature[0]',
      'advice.evidence.rows.begeleider.literature[1]',
      'advice.evidence.rows.begeleider.mentions',
      'advice.evidence.rows.uitwisseling.mentions',
      'advice.evidence.elements.contact.sources[0]',
      'advice.evidence.elements.netwerk.notYetSupported',
      'advice.evidence.elements.netwerk.notCounted',
      'advice.evidence.sections.vertrouwen.sources[0]',
      'advice.tips[0].phases[0]',
      'advice.tips[0].doelgroepen[0]',
      'advice.tips[1].phases[0]',
      'advice.tips[1].doelgroepen[0]',
      'advice.tips[1].sources[0]',
      'advice.tipWords.nl["contact.tip"].caution',
      'advice.stops[0].elements[0]',
      'advice.stops[0].sources[0]',
      'advice.doubts[0].sources[0]',
      'recall',
      'recall.actions[0].elements[0]',
      'recall.actions[0].sources[0]',
      'earlier',
      'earlier[0]',
      'earlier[0].questionnaire.sections[0]',
      'earlier[0].questionnaire.sections[0].items[0]',
      'earlier[0].questionnaire.elements[0]',
      'earlier[0].mapping["contact.kort"]',
      'sources[0].year',
      'sources[0].note',
    ]);
  });

  it('never accepts a value of another type', () => {
    // The one part that may be of two types is a number of mentions.
    const strict = nodes.filter(({ path }) => path.at(-1) !== 'mentions');
    const retyped = fc
      .tuple(fc.constantFrom(...strict), fc.jsonValue())
      .filter(([{ value }, other]) => typeOf(value) !== typeOf(other));
    fc.assert(
      fc.property(retyped, ([{ path }, other]) => {
        expect(faultsIn(put(smallQuestionnaire, path, other))).not.to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives content that misses a word it refers to, and throws nothing but a ContentError', async () => {
    const edit = fc.constantFrom(...nodes).chain(({ path, value }) => {
      const alike = nodes.filter((node) => typeOf(node.value) === typeOf(value)).map((node) => node.value);
      return fc.tuple(fc.constant(path), fc.constantFrom(undefined, ...alike));
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const input = edits.reduce<unknown>((data, [path, to]) => put(data, path, to), smallQuestionnaire);
        if (faultsIn(input).length > 0) return;
        expect(await lookUp(parseQuestionnaire(input, 'klein.json'))).not.to.include(undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('pathText', () => {
  for (const { path, text } of [
    { path: [], text: '' },
    { path: ['structure'], text: 'structure' },
    { path: ['structure', 'sections', 1, 'id'], text: 'structure.sections[1].id' },
    { path: [0, 'id'], text: '[0].id' },
    { path: ['items', 'contact.kort', 'question'], text: 'items["contact.kort"].question' },
    { path: ['levels', 'niveau-1'], text: 'levels["niveau-1"]' },
    { path: ['niveau-1', 'x'], text: '["niveau-1"].x' },
    { path: ['waysOut', ''], text: 'waysOut[""]' },
    { path: ['__proto__', 'x'], text: '__proto__.x' },
  ]) {
    it(`writes ${JSON.stringify(path)} as '${text}'`, () => expect(pathText(path)).to.equal(text));
  }
});

/** The small questionnaire with these faults, as it comes out of a JSON file. */
function broken(edits: Edits): unknown {
  const data = Object.entries(edits).reduce<unknown>(
    (sofar, [path, value]) => put(sofar, path.split('/'), value),
    smallQuestionnaire,
  );
  return JSON.parse(JSON.stringify(data));
}

/** None when it passes. Whatever else the door throws is thrown on. */
function faultsIn(input: unknown): readonly Fault[] {
  try {
    parseQuestionnaire(input, 'klein.json');
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.faults).not.to.have.length(0);
    return error.faults;
  }
}

/** Every word and source that the content refers to, looked up as the tools do: undefined where there is none. */
async function lookUp({ structure, words, loadAdvice }: QuestionnaireContent): Promise<(string | undefined)[]> {
  const { evidence, evidenceWords, tips, tipWords, stops = [], doubts = [], sources } = await loadAdvice();
  const { languages, sections, elements, waysOut } = structure;
  const items = sections.flatMap((section) => section.items);
  const holders = [evidence.sections, evidence.elements].flatMap((each) => Object.values(each));
  const places = [...holders, ...tips, ...stops, ...doubts].flatMap((holder) => holder.sources);
  return [
    ...languages.flatMap((language) => [
      ...waysOut.map((id) => words[language]?.waysOut[id]),
      ...sections.map(({ id }) => words[language]?.sections[id]?.title),
      ...elements.map(({ id }) => words[language]?.elements[id]?.name),
      ...items.map(({ id }) => words[language]?.items[id]?.question),
      ...items.flatMap(({ id, levels }) => levels.map((level) => words[language]?.items[id]?.levels[level])),
      ...elements.map(({ id }) => evidenceWords[language]?.elements[id]?.remark),
      ...elements.flatMap(({ id }) => evidence.elements[id]?.rows.map((row) => evidenceWords[language]?.rows[row.id])),
      ...tips.map(({ id }) => tipWords[language]?.[id]?.text),
    ]),
    ...places.map((place) => sources.find(({ id }) => id === place.source)?.title),
  ];
}

function toLine({ path, message }: Fault) {
  return `${path}: ${message}`;
}

function isPlainObject(value: unknown) {
  return typeOf(value) === 'object';
}

function typeOf(value: unknown) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function deepFreeze<T>(data: T): T {
  for (const { value } of [{ value: data }, ...nodesIn(data)]) Object.freeze(value);
  return data;
}
