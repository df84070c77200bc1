import type { Tips } from '@werkspiegel/questionnaires';
import { parseQuestionnaire } from '@werkspiegel/questionnaires/parse-questionnaire';
import { expect } from 'chai';
import { pathText } from '../../packages/questionnaires/src/content-error.js';
import { nodesIn } from './nodes.js';
import {
  cards,
  doubts,
  elements,
  items,
  nl,
  numberOf,
  questionnaire,
  recalled,
  sections,
  stops,
} from './verbetertool.js';

const { structure, advice, sources } = questionnaire;
const { tips } = advice;
const LEVELS = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4'];
const NUMBERS = [
  '1.1 1.2 1.3',
  '2.1 2.2 2.3 2.4',
  '3.1 3.2 3.3',
  '4.1 4.2',
  '5.1 5.2 5.3',
  '6.1 6.2 6.3',
  '7.1 7.2 7.3',
  '8.1 8.2 8.3',
];

/** Adverbs of frequency and degree: levels that differ in these alone describe no other behaviour. */
const ADVERBS = words(
  'altijd bijna echt erg goed heel helemaal meer meestal minder nauwelijks niet nog nooit regelmatig soms steeds vaak vaker veel ' +
    'volledig vooral weinig wel zelden zeer',
);

/** Words that put someone down or sound like an office, as patterns of whole words; beside them what we say instead. */
const AVOIDED = [
  'onvoldoende', // kan groeien
  'nooit', // nog niet
  'moet|moeten|dient|dienen', // kan, helpt
  'cli[eë]nt\\p{L}*', // jongere
  '\\p{L}*traject(en)?', // plan, samen
  '\\p{L}*problematiek', // wat er speelt
  '\\p{L}*sancti\\p{L}+|maatregel(en)?', // nothing: it is no help
];

/** Where an avoided word stands on purpose. */
const ALLOWED = [
  // the view of a consultant who disagrees with the tip
  'tipWords.nl["stress-sensitief.tweede-oproep"].caution: maatregel',
];

/** Rules for one text. `breach` is a text that breaks the rule, so that we know the rule sees it. */
const textRules = [
  {
    rule: 'has no sentence of more than 20 words',
    breach: `Kort. ${'lang '.repeat(20)}genoeg. Kort.`,
    breaks: (text: string) => sentences(text).some((sentence) => words(sentence).length > 20),
  },
  { rule: 'holds no HTML', breach: 'Dit is <b>vet</b>.', breaks: (text: string) => /[<>]|&\w+;/.test(text) },
  {
    rule: 'holds no address',
    breach: 'Zie www.movisie.nl.',
    breaks: (text: string) => /\/\/|www\.|\.nl\b|@/.test(text),
  },
  {
    rule: 'has single spaces, inside alone',
    breach: 'Twee  spaties',
    breaks: (text: string) => /\s\s|^\s|\s$|[^\S ]/.test(text),
  },
  { rule: 'has straight quotes', breach: 'foto’s', breaks: (text: string) => /[‘’“”„"]/.test(text) },
  { rule: 'has no dash as a comma', breach: 'Bel — als het kan.', breaks: (text: string) => /[—–]| - /.test(text) },
];

const texts = nodesIn({
  words: questionnaire.words,
  evidenceWords: advice.evidenceWords,
  tipWords: advice.tipWords,
  sources,
})
  .filter((node): node is typeof node & { value: string } => typeof node.value === 'string')
  .map(({ path, value }) => ({ place: pathText(path), text: value }));

describe('the content of the verbetertool', () => {
  it('passes the door whole', () => {
    const content = parseQuestionnaire(JSON.parse(JSON.stringify(questionnaire)), 'verbetertool');
    expect(content.structure).to.deep.equal(structure);
  });

  it('has eight themes with 24 elements, 1.1 to 8.3, in their order', () => {
    const perTheme = sections.map(({ id }) => elements.filter(({ section }) => section === id));
    expect(perTheme.map((theme) => theme.map(({ number }) => number).join(' '))).to.deep.equal(NUMBERS);
    expect(elements.map(({ number }) => number).join(' ')).to.equal(NUMBERS.join(' '));
  });

  it('asks about the elements of a theme in their order', () => {
    const asked = sections.map((section) => {
      const short = section.items.filter(({ deep }) => !deep);
      return short.map(({ element }) => numberOf(element)).join(' ');
    });
    expect(asked).to.deep.equal(NUMBERS);
  });

  it('goes deeper into every element with two questions more, right after the short one', () => {
    const order = items.map(({ element, deep }) => `${element} ${deep ? 'deep' : 'short'}`);
    const expected = elements.flatMap(({ id }) => [`${id} short`, `${id} deep`, `${id} deep`]);
    expect(order).to.deep.equal(expected);
  });

  it('stops four things, and names five that nobody knows yet', () => {
    expect(stops).to.have.length(4);
    expect(doubts.filter(({ kind }) => kind === 'gap')).to.have.length(5);
    expect(idsOf(stops, ({ elements }) => elements.length === 0)).to.deep.equal([]);
  });

  it('reminds of something done for every element', () => {
    const reminded = new Set(recalled.flatMap((action) => action.elements));
    expect(elements.filter(({ id }) => !reminded.has(id))).to.deep.equal([]);
  });

  it('offers four levels and both ways out at every question', () => {
    expect(structure.waysOut).to.deep.equal(['niet-mijn-werk', 'liever-niet']);
    for (const { id, levels } of items) expect(levels, id).to.deep.equal(LEVELS);
  });
});

describe('a question of the verbetertool', () => {
  it('has at most 16 words', () => {
    expect(idsOf(items, ({ id }) => words(itemWords(id).question).length > 16)).to.deep.equal([]);
  });

  it('describes each level in at most 18 words', () => {
    expect(idsOf(items, ({ id }) => levelTexts(id).some((level) => words(level).length > 18))).to.deep.equal([]);
  });

  it('describes other behaviour at each level, not the same with another adverb', () => {
    expect(otherWords('Ik vraag er soms naar.', 'Ik vraag er bijna altijd naar.')).to.equal(0);
    expect(otherWords('Ik vraag ernaar.', 'Ik bel er soms over.')).to.equal(5); // vraag ernaar, bel er over
    const isFlat = (levels: string[]) => levels.some((level, at) => at > 0 && otherWords(level, levels[at - 1]) < 6);
    expect(idsOf(items, ({ id }) => isFlat(levelTexts(id)))).to.deep.equal([]);
  });

  it('stands under a theme and an element explained in one or two sentences', () => {
    const explained = Object.entries({ ...nl.sections, ...nl.elements }).map(([id, { explanation }]) => ({
      id,
      explanation,
    }));
    expect(explained).to.have.length(8 + 24);
    expect(idsOf(explained, ({ explanation }) => sentences(explanation).length > 2)).to.deep.equal([]);
  });
});

describe('the tips of the verbetertool', () => {
  for (const { what, holds } of [
    { what: 'at least four', holds: (own: Tips) => own.length >= 4 },
    { what: 'one for a first step', holds: (own: Tips) => own.some(({ grade }) => grade === 'eerste-stap') },
    { what: 'one to go deeper', holds: (own: Tips) => own.some(({ grade }) => grade === 'verdiepen') },
    { what: 'one to pass on', holds: (own: Tips) => own.some(({ grade }) => grade === 'doorgeven') },
    { what: 'one to do alone', holds: (own: Tips) => own.some(({ reach }) => reach === 'zelf') },
    { what: 'one to do with the team', holds: (own: Tips) => own.some(({ reach }) => reach === 'team') },
  ]) {
    it(`hold ${what} for every element`, () => {
      const short = idsOf(elements, ({ id }) => !holds(tips.filter(({ element }) => element === id)));
      expect(short).to.deep.equal([]);
    });
  }

  it('all begin in words of their own', () => {
    const beginnings = tips.map(({ id }) => words(tipTexts(id).join(' ')).slice(0, 4).join(' '));
    expect(idsOf(tips, (_, at) => beginnings.indexOf(beginnings[at] ?? '') !== at)).to.deep.equal([]);
  });

  it('end every part as a sentence', () => {
    const isOpen = (text: string) => !/[.!?]'?$/.test(text);
    expect(idsOf(tips, ({ id }) => tipTexts(id).some(isOpen))).to.deep.equal([]);
  });

  it('name a source when they come from one', () => {
    expect(idsOf(tips, (tip) => tip.origin === 'bron' && tip.sources.length === 0)).to.deep.equal([]);
  });
});

describe('a text of the verbetertool', () => {
  for (const { rule, breach, breaks } of textRules) {
    it(rule, () => {
      expect(breaks(breach)).to.equal(true);
      expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
  }

  it('avoids the words that we avoid', () => {
    const avoided = new RegExp(`(?<!\\p{L})(${AVOIDED.join('|')})(?!\\p{L})`, 'giu');
    const found = texts.flatMap(({ place, text }) => (text.match(avoided) ?? []).map((word) => `${place}: ${word}`));
    expect(found).to.deep.equal(ALLOWED);
  });
});

describe('a source of the verbetertool', () => {
  const { evidence } = questionnaire.advice;
  const known = [evidence.sections, evidence.elements].flatMap((each) => Object.entries(each));
  const places = [...known.map(([, holder]) => holder), ...tips, ...cards].flatMap((holder) => holder.sources);

  it('is one of five', () => {
    const five = ['nhl-stenden-2021', 'movisie-2019', 'ipta-handboek', 'baanwijs', 'regioplan'];
    expect(sources.map(({ id }) => id)).to.deep.equal(five);
    expect(five).to.include.members(places.map(({ source }) => source));
  });

  it('is named at every theme and every element', () => {
    expect(known.filter(([, holder]) => holder.sources.length === 0)).to.deep.equal([]);
  });

  it('is pointed into by chapter, paragraph or heading, so that a reader finds the place', () => {
    const isHuman = (section: string) =>
      /^(deel I|deel \d|hoofdstuk \d|paragraaf \d|bijlage \d|tabel |\p{Lu}\p{Ll}+)/u.test(section) &&
      !/seed|regel|\.[a-z]{2,4}\b|\d{3}|[:_/\\]| {2}/i.test(section);
    expect(['seed 001', 'bron.txt', 'regel 12', '001:3152-4745'].filter(isHuman)).to.deep.equal([]);
    expect(places.filter(({ section }) => !isHuman(section))).to.deep.equal([]);
  });
});

function itemWords(item: string) {
  return nl.items[item] ?? { question: '', levels: {} };
}

function levelTexts(item: string): string[] {
  return LEVELS.map((level) => itemWords(item).levels[level] ?? '');
}

/** Title, text and what to be careful about, if anything. */
function tipTexts(tip: string): string[] {
  const { title = '', text = '', caution } = nl.tips[tip] ?? {};
  return caution === undefined ? [title, text] : [title, text, caution];
}

/** Ids of those that something is the matter with. */
function idsOf<T extends { readonly id: string }>(
  all: readonly T[],
  isWrong: (one: T, at: number) => boolean,
): string[] {
  return all.filter(isWrong).map(({ id }) => id);
}

/** In lower case, without punctuation around them. */
function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? []).map((word) =>
    word.replace(/['.,-]+$/, ''),
  );
}

/** A sentence ends where a capital follows: 'Wat ging goed?' en 'Wat niet?' is one. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]['’)]*)\s+(?=['‘(]?[\p{Lu}\p{N}])/u);
}

/** How many words stand in only one of the two, adverbs left aside. */
function otherWords(one: string, other = ''): number {
  const [left, right] = [words(one), words(other)];
  const apart = [...left.filter((word) => !right.includes(word)), ...right.filter((word) => !left.includes(word))];
  return apart.filter((word) => !ADVERBS.includes(word)).length;
}
