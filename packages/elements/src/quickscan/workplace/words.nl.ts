import type { AspectState } from './places.js';

/** The texts around the workplaces. The questions themselves are content. */
export const nl = {
  loading: 'De vragen komen eraan.',
  loadFailed: 'De vragen zijn niet geladen. Wat je eerder invulde, is er nog.',
  loadAgain: 'Probeer het nog een keer',
  offline: 'Dit werkt ook zonder internet, als deze pagina eenmaal open is.',
  nameless: (number: number) => `Werkplek ${number}`,
  list: {
    title: 'Jouw werkplekken',
    none: 'Hier staat nog geen werkplek.',
    open: (name: string) => `Kijk rond bij ${name}`,
    rename: 'Andere bijnaam',
    remove: 'Haal weg',
    /** For who hears the buttons of one workplace after those of another. */
    of: (name: string) => `: ${name}`,
    blank: 'Nog niets ingevuld.',
    /** How far the aspects are, in words. */
    progress: (seen: readonly string[], begun: readonly string[], blank: readonly string[]) =>
      [
        seen.length > 0 ? `Bekeken: ${seen.join(', ')}.` : '',
        begun.length > 0 ? `Begonnen: ${begun.join(', ')}.` : '',
        blank.length > 0 ? `Nog leeg: ${blank.join(', ')}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  add: {
    title: 'Nog een werkplek',
    first: 'Begin met een werkplek',
    label: 'Bijnaam van de werkplek',
    hint: "Kies een bijnaam die jij herkent, zoals 'bakkerij 2'. Noem geen mensen. Leeg laten mag ook.",
    action: 'Voeg toe en begin',
  },
  rename: { label: 'Andere bijnaam', action: 'Bewaar de bijnaam', cancel: 'Laat zo' },
  removed: (name: string) => `${name} is weggehaald, met alles wat je erover invulde.`,
  undo: 'Zet terug',
  said: {
    restored: (name: string) => `${name} staat er weer, met alles wat je invulde.`,
    renamed: (name: string) => `De bijnaam is nu ${name}.`,
  },
  back: 'Naar alle werkplekken',
  aspects: 'De vijf onderdelen',
  beside: 'Ernaast',
  states: { leeg: 'nog leeg', begonnen: 'begonnen', bekeken: 'bekeken' } satisfies Record<AspectState, string>,
  clear: 'Wis dit antwoord',
  optional: 'Mag leeg blijven',
  previous: (aspect: string) => `Terug: ${aspect}`,
  next: (aspect: string) => `Verder: ${aspect}`,
  done: 'Klaar met rondkijken',
  agreements: {
    title: (name: string) => `Tien afspraken voor de start bij ${name}`,
    explanation: 'Loop ze langs met de jongere en de werkgever erbij. Vink aan wat is afgesproken.',
    made: 'Dit is afgesproken',
    label: 'Wat spraken jullie af? (mag leeg blijven)',
    hint: 'Een paar woorden, zonder namen.',
  },
  employers: { title: 'Waar vind je werkgevers, en hoe begin je?' },
  jobcarving: { methods: 'Hulp van anderen' },
  sourceTitle: 'Waar komt dit vandaan?',
  sources: 'Bron',
  own: 'onze eigen lezing',
  ownNote: 'Waar "onze eigen lezing" bij staat, is de uitleg van ons.',
};
