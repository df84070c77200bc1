import type { Structure } from '@werkspiegel/questionnaires';
import { type CardKind, type Findable, KINDS } from './cards.js';
import type { Found } from './find-cards.js';

/** What names the phase or the doelgroep that was asked for, or the rest. */
export interface Part<C extends Findable> {
  readonly isNamed: boolean;
  /** How many cards, each counted once. */
  readonly count: number;
  readonly themes: readonly ThemeCards<C>[];
  /** What belongs to no element. */
  readonly general: { readonly counts: Counts; readonly cards: readonly C[] };
}

/** How many of each kind, each card counted once. Kinds that are not there are absent. */
export type Counts = Readonly<Partial<Record<CardKind, number>>>;

export interface ThemeCards<C extends Findable> {
  readonly id: string;
  readonly counts: Counts;
  readonly elements: readonly { readonly id: string; readonly cards: readonly PlacedCard<C>[] }[];
}

export interface PlacedCard<C extends Findable> {
  readonly card: C;
  /** The element under which it stands first, in this part. */
  readonly home: string;
}

/** The cards that were found, under their elements and themes. A card of several elements stands with each. */
export function arrangeCards<C extends Findable>(found: readonly Found<C>[], structure: Structure): Part<C>[] {
  return [true, false].flatMap((isNamed) => {
    const own = found.filter((each) => each.isNamed === isNamed);
    return own.length === 0 ? [] : [toPart(own, isNamed, structure)];
  });
}

function toPart<C extends Findable>(found: readonly Found<C>[], isNamed: boolean, structure: Structure): Part<C> {
  const byKind = (a: Found<C>, b: Found<C>) => KINDS.indexOf(a.card.kind) - KINDS.indexOf(b.card.kind);
  const themes = structure.sections.flatMap(({ id: theme }) => {
    const here = found.filter(({ places }) => places.some((place) => place.theme === theme));
    if (here.length === 0) return [];
    const elements = structure.elements.flatMap(({ id, section }) => {
      if (section !== theme) return [];
      const cards = here.filter(({ places }) => places.some(({ element }) => element === id)).toSorted(byKind);
      const placed = cards.map(({ card, places: [home] }) => ({ card, home: home?.element ?? id }));
      return placed.length === 0 ? [] : [{ id, cards: placed }];
    });
    return [{ id: theme, counts: countsOf(here.map(({ card }) => card)), elements }];
  });
  const cards = found.flatMap(({ card, places }) => (places.length === 0 ? [card] : []));
  return { isNamed, count: found.length, themes, general: { counts: countsOf(cards), cards } };
}

function countsOf(cards: readonly Findable[]): Counts {
  const counts: Partial<Record<CardKind, number>> = {};
  for (const { kind } of cards) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
