import type { Counts } from './arrange-cards.js';
import type { CardKind } from './cards.js';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const either = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

const cards = (count: number) => (count === 1 ? 'één kaart' : `${count} kaarten`);
/** How many of a kind there are, by kind. */
const counted: Readonly<Record<CardKind, (count: number) => string>> = {
  tip: (count) => (count === 1 ? '1 tip' : `${count} tips`),
  stop: (count) => `${count} keer 'stop ermee'`,
  gap: (count) => (count === 1 ? '1 open vraag' : `${count} open vragen`),
  disagree: (count) => `${count} keer verschil tussen bronnen`,
  method: (count) => (count === 1 ? '1 methode' : `${count} methoden`),
};
const lookedFor = (query: string) => (query === '' ? '' : ` voor '${query}'`);

/** The texts of the library. They come with it. */
export const nl = {
  title: 'Wat werkt, en wat je beter kunt laten',
  lead: 'Tips en methoden voor wie jongeren begeleidt naar werk of school. Overal staat bij waar het vandaan komt en hoeveel we erover weten.',
  search: 'Zoek op een woord',
  searchRegion: 'Zoek in de tips',
  filters: {
    kind: 'Soort',
    theme: 'Thema',
    phase: 'Fase',
    doelgroep: 'Doelgroep',
    strength: 'Onderbouwing',
  },
  all: {
    kind: 'Alles',
    theme: "Alle thema's",
    phase: 'Elke fase',
    doelgroep: 'Alle jongeren',
    strength: 'Alles',
  },
  kinds: {
    tip: 'Tips',
    stop: 'Stop ermee',
    gap: 'Wat nog niemand weet',
    disagree: 'Waar de bronnen verschillen',
    method: 'Methoden',
  },
  filterNote:
    'Kies je een fase of doelgroep? Dan staat vooraan wat daarover gaat. Wat voor iedereen is, blijft staan. Wat vooral voor een andere fase of doelgroep is, valt weg.',
  clear: 'Wis zoekwoord en filters',
  print: 'Druk af wat hier staat',

  /** A word or a name at the start of a line. */
  capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  loading: 'De tips worden geladen …',
  loadFailed: 'De tips konden niet worden geladen. Probeer het zo opnieuw.',
  loadAgain: 'Probeer opnieuw',
  unknownTip: 'De tip waar je naar zocht, staat hier niet of niet meer. Zoek hieronder naar iets wat erop lijkt.',

  /** What is shown now, above it. */
  shown: {
    everything: (count: number) => `Alles bij elkaar: ${cards(count)}`,
    found: (count: number) => `${cards(count)} gevonden`,
    /** `asked`: the phase and the doelgroep that were asked for. */
    named: (count: number, asked: readonly string[]) => `${cards(count)} vooral voor ${either.format(asked)}`,
    rest: (count: number, asked: readonly ('doelgroep' | 'phase')[]) =>
      `${cards(count)} voor ${list.format(asked.map((name) => ({ doelgroep: 'iedereen', phase: 'elke fase' })[name]))}`,
  },
  folded: 'Open een thema, of zoek verder met een woord of filter erbij.',
  /** What a screen reader hears when the typing rests. */
  said: (count: number, query: string) => `${count} gevonden${lookedFor(query)}`,
  nothing: (query: string) =>
    `We vonden niets${lookedFor(query)}. Probeer een korter woord of een deel ervan, of zet een filter uit.`,
  counts: (counts: Counts) =>
    list.format(
      Object.entries(counted).flatMap(([kind, say]) => {
        const count = counts[kind as CardKind];
        return count === undefined ? [] : [say(count)];
      }),
    ),
  general: 'Over de hele aanpak',
  generalElement: 'Bij alle elementen',
  /** On paper a card stands once. */
  elsewhere: (card: string, element: string) => `${card} (staat bij '${element}')`,
  printTitle: 'Tips en methoden',
  asked: (asked: readonly string[]) => `Gekozen: ${asked.join('; ')}.`,
};

export type TipsWords = typeof nl;
