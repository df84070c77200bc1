import { expect } from 'chai';
import { arrangeCards } from '../../../packages/elements/src/tips/arrange-cards.js';
import { findCards } from '../../../packages/elements/src/tips/find-cards.js';
import { cards, library } from './library.js';

const { structure } = library;

describe('arrangeCards', () => {
  it('puts every card under each of its elements, and counts it once', () => {
    const [part, ...others] = arrangeCards(findCards(cards, '', {}), structure);
    expect(others).to.deep.equal([]);
    expect(part).to.include({ isNamed: false, count: cards.length });
    const placed = part?.themes.flatMap(({ elements }) =>
      elements.flatMap(({ id, cards }) => cards.map(({ card }) => `${id}: ${card.kind} ${card.of.id}`)),
    );
    expect(placed).to.have.members(
      cards.flatMap(({ places, kind, of }) => places.map(({ element }) => `${element}: ${kind} ${of.id}`)),
    );
    expect(part?.general.cards).to.deep.equal(cards.filter(({ places }) => places.length === 0));
  });

  it('has one home for a card, the first element it stands under', () => {
    const [part] = arrangeCards(findCards(cards, '', {}), structure);
    const homes = new Map<unknown, string>();
    for (const { id, cards } of part?.themes.flatMap(({ elements }) => elements) ?? []) {
      for (const { card, home } of cards) {
        if (!homes.has(card)) homes.set(card, id);
        expect(home, card.of.id).to.equal(homes.get(card));
      }
    }
  });

  it('keeps the themes and elements in the order of the questionnaire', () => {
    const [part] = arrangeCards(findCards(cards, '', {}), structure);
    expect(part?.themes.map(({ id }) => id)).to.deep.equal(structure.sections.map(({ id }) => id));
    const elements = part?.themes.flatMap(({ elements }) => elements.map(({ id }) => id));
    expect(elements).to.deep.equal(structure.elements.map(({ id }) => id));
  });

  it('puts the tips of an element first, and what stands beside them after', () => {
    const [part] = arrangeCards(findCards(cards, '', {}), structure);
    const stress = part?.themes.flatMap(({ elements }) => elements).find(({ id }) => id === 'stress-sensitief');
    const kinds = stress?.cards.map(({ card }) => card.kind) ?? [];
    expect([...new Set(kinds)]).to.deep.equal(['tip', 'stop', 'gap', 'disagree', 'method']);
    expect(kinds.lastIndexOf('tip')).to.be.lessThan(kinds.indexOf('stop'));
  });

  it('counts the kinds of a theme, each card once', () => {
    const found = findCards(cards, '', { theme: 'vertrouwen' });
    const [part] = arrangeCards(found, structure);
    const counts = part?.themes[0]?.counts ?? {};
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).to.equal(found.length);
    expect(counts.tip).to.equal(24);
  });

  it('has what names the doelgroep in a part of its own, first', () => {
    const parts = arrangeCards(findCards(cards, '', { doelgroep: 'statushouders' }), structure);
    expect(parts.map(({ isNamed }) => isNamed)).to.deep.equal([true, false]);
    expect(parts[0]?.count).to.equal(9);
  });

  it('has no part, theme or element that is empty', () => {
    expect(arrangeCards([], structure)).to.deep.equal([]);
    for (const { themes } of arrangeCards(findCards(cards, 'brief', { doelgroep: 'ass' }), structure)) {
      for (const { elements } of themes) {
        expect(elements).not.to.have.length(0);
        for (const element of elements) expect(element.cards).not.to.have.length(0);
      }
    }
  });
});
