import { EVIDENCE_ORDER } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { nl as resultWords } from '../../../packages/elements/src/result/words.nl.js';
import { type Findable, folded, KINDS, type Place } from '../../../packages/elements/src/tips/cards.js';
import { type Filters, findCards } from '../../../packages/elements/src/tips/find-cards.js';
import { cards, library, titleOf } from './library.js';

const HARBOUR: Place = { element: 'baken', theme: 'water', strength: 'breed' };
const FIELD: Place = { element: 'dijk', theme: 'land', strength: 'dun' };

/** Cards of the harbour, by the name they have in the tables below. */
const few = Object.entries({
  any: { text: 'Bel één keer.' },
  lvb: { doelgroepen: ['lvb'], text: 'Teken het.' },
  ass: { doelgroepen: ['ass', 'lvb'], text: 'Zeg wat er komt.' },
  aftercare: { phases: ['nazorg'], text: 'Stuur een berichtje.' },
  both: { kind: 'method', places: [HARBOUR, FIELD], doelgroepen: ['ass'], phases: ['nazorg'], text: 'Crème brûlée.' },
  land: { kind: 'stop', places: [FIELD], text: 'Stop met brieven.' },
  all: { kind: 'gap', places: [], text: 'Wat werkt?' },
} satisfies Record<string, Partial<Findable>>).map(([name, { text, ...given }]) => ({
  ...{ name, kind: 'tip' as const, places: [HARBOUR], phases: [], doelgroepen: [] },
  ...given,
  text: folded(text),
}));

const filters = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    theme: fc.constantFrom(...library.structure.sections.map(({ id }) => id)),
    phase: fc.constantFrom(...keysOf(resultWords.phase)),
    doelgroep: fc.constantFrom(...keysOf(resultWords.doelgroep)),
    strength: fc.constantFrom(...EVIDENCE_ORDER),
  },
  { requiredKeys: [] },
);
const queries = fc.oneof(fc.constantFrom('', 'brief', 'werk stap', 'jongere', 'é', 'niets zoals dit'), fc.string());

describe('findCards', () => {
  for (const { why, query = '', given = {}, found } of [
    { why: 'everything without a question', found: 'any lvb ass aftercare both land all' },
    { why: 'a word', query: 'berichtje', found: 'aftercare' },
    { why: 'part of a word, also in its middle', query: 'richt', found: 'aftercare' },
    { why: 'without regard to case and accents in the query', query: 'BÉL', found: 'any' },
    { why: 'without regard to accents in the text', query: 'creme brulee', found: 'both' },
    { why: 'every word, in any order', query: 'komt  zeg', found: 'ass' },
    { why: 'nothing when one word is missing', query: 'zeg dijk', found: '' },
    { why: 'words with marks around them', query: '"brieven!"', found: 'land' },
    { why: 'everything for marks alone', query: ' ?! ', found: 'any lvb ass aftercare both land all' },
    { why: 'one kind', given: { kind: 'stop' }, found: 'land' },
    { why: 'a theme, and what stands there as well', given: { theme: 'land' }, found: 'both land' },
    { why: 'the evidence of an element', given: { strength: 'breed' }, found: 'any lvb ass aftercare both' },
    { why: 'a theme and evidence of the same element', given: { theme: 'land', strength: 'breed' }, found: '' },
    {
      why: 'who it is for first, then what is for everyone; nothing for others only',
      given: { doelgroep: 'ass' },
      found: 'ass both any aftercare land all',
    },
    {
      why: 'the phase first, then what is for any',
      given: { phase: 'nazorg' },
      found: 'aftercare both any lvb ass land all',
    },
    { why: 'nothing of another phase only', given: { phase: 'vooraf' }, found: 'any lvb ass land all' },
    { why: 'what fits both', given: { phase: 'nazorg', doelgroep: 'lvb' }, found: 'lvb ass aftercare any land all' },
  ] as { why: string; query?: string; given?: Filters; found: string }[]) {
    it(`finds ${why}`, () => {
      expect(namesOf(findCards(few, query, given)).join(' ')).to.equal(found);
    });
  }

  it('gives the places that the filters let through', () => {
    const [both] = findCards(few, 'creme', { theme: 'land' });
    expect(both?.places).to.deep.equal([FIELD]);
    const [anywhere] = findCards(few, 'creme', {});
    expect(anywhere?.places).to.deep.equal([HARBOUR, FIELD]);
  });

  it('tells what names the phase or the doelgroep', () => {
    const found = findCards(few, '', { doelgroep: 'ass', phase: 'nazorg' });
    expect(namesOf(found.filter(({ isNamed }) => isNamed))).to.deep.equal(['ass', 'aftercare', 'both']);
  });
});

describe('findCards in the library', () => {
  it('gives everything once without a query and filters, in its own order', () => {
    expect(findCards(cards, '', {}).map(({ card }) => card)).to.deep.equal(cards);
    const { tips, stops = [], doubts = [] } = library.advice;
    const { methods } = library.methods;
    const ids = (list: readonly { id: string }[], kind: string) => list.map(({ id }) => `${kind}/${id}`);
    expect(cards.map(({ kind, of }) => `${kind}/${of.id}`)).to.have.members([
      ...[...ids(tips, 'tip'), ...ids(stops, 'stop'), ...ids(methods, 'method')],
      ...doubts.map(({ id, kind }) => `${kind}/${id}`),
    ]);
  });

  it('finds every card by every word of its title', () => {
    for (const card of cards) {
      for (const word of titleOf(card).split(/\s+/)) {
        const found = findCards(cards, word, {}).map((each) => each.card);
        expect(found, `'${word}' of ${card.of.id}`).to.include(card);
      }
    }
  });

  it('finds every card by its whole title, in capitals and without accents', () => {
    for (const card of cards) {
      const found = findCards(cards, folded(titleOf(card)).toUpperCase(), {}).map((each) => each.card);
      expect(found, card.of.id).to.include(card);
    }
  });

  it('finds fewer, or the same, with one filter more', () => {
    fc.assert(
      fc.property(queries, filters, (query, given) => {
        const all = new Set(findCards(cards, query, given).map(({ card }) => card));
        for (const name of keysOf(given)) {
          const { [name]: _, ...fewer } = given;
          const wider = new Set(findCards(cards, query, fewer).map(({ card }) => card));
          for (const card of all) expect(wider.has(card), `${card.of.id} without ${name}`).to.equal(true);
        }
      }),
    );
  });

  it('finds fewer, or the same, with one word more', () => {
    fc.assert(
      fc.property(queries, queries, filters, (query, more, given) => {
        const fewer = findCards(cards, query, given).map(({ card }) => card);
        for (const { card } of findCards(cards, `${query} ${more}`, given)) expect(fewer).to.include(card);
      }),
    );
  });

  it('keeps the order, with what is named first', () => {
    fc.assert(
      fc.property(queries, filters, (query, given) => {
        const found = findCards(cards, query, given);
        for (const isNamed of [true, false]) {
          const places = found.filter((each) => each.isNamed === isNamed).map(({ card }) => cards.indexOf(card));
          expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
        }
        expect(found.map(({ isNamed }) => isNamed)).to.deep.equal(
          found.map(({ isNamed }) => isNamed).toSorted((a, b) => Number(b) - Number(a)),
        );
      }),
    );
  });

  it('never hides what is for everyone from who asks for a doelgroep or a phase', () => {
    fc.assert(
      fc.property(filters, ({ doelgroep, phase }) => {
        const found = new Set(findCards(cards, '', { doelgroep, phase }).map(({ card }) => card));
        for (const card of cards) {
          if (card.doelgroepen.length + card.phases.length === 0) expect(found.has(card), card.of.id).to.equal(true);
        }
      }),
    );
  });
});

function namesOf(found: readonly { readonly card: { readonly name: string } }[]): string[] {
  return found.map(({ card }) => card.name);
}

function keysOf<K extends string>(record: Partial<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
