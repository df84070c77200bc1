import type { MensbeeldId, Reading, StrategieId } from '@werkspiegel/questionnaires/draaischijf';

/** The signs of the three readings: each has a shape of its own. */
export const MARKS: Readonly<Record<Reading, string>> = { 'sluit-aan': '●', wrijft: '▲', averechts: '◆' };

/** The texts of the coach's face. */
export const nl = {
  title: 'Wat sluit nu aan?',
  lead: 'Hoe ziet deze jongere zichzelf nu, en wat doe jij? Je leest welke reactie je kunt verwachten en wat je kunt proberen.',
  notKept: 'Er wordt niets bewaard. Sluit je de pagina, dan is je keuze weg.',
  /** On the screen and on paper. */
  notTogether: 'Dit scherm is voor jou: niet om samen naar te kijken.',
  whatToDo: 'Wat je dan doet',
  reopen: 'Ga verder',
  quickClose: 'Druk twee keer op Escape om dit scherm snel te verbergen.',

  types: 'Hoe ziet de jongere zichzelf nu?',
  strategies: 'Wat doe jij nu?',
  howToTurn: 'Kies hieronder, of draai de binnenste ring met muis, vinger of pen.',
  axes: {
    up: 'willen: gewoon meedoen ↑',
    down: '↓ niet meer, of iets anders',
    right: 'kunnen: het lukt →',
    left: '← het lukt nog niet',
  },
  axesNote: 'Omhoog: willen. Naar rechts: kunnen. De plek op de assen is onze lezing.',

  reading: { 'sluit-aan': 'sluit aan', wrijft: 'wrijft', averechts: 'averechts' } satisfies Record<Reading, string>,
  readingOwn: 'ons woord',
  chooseBoth: 'Kies hoe de jongere zichzelf ziet en wat jij doet. Dan staat hier wat je kunt verwachten.',
  chooseStrategy: 'Kies nu wat jij doet, of draai de schijf.',
  chooseType: 'Kies nu hoe de jongere zichzelf ziet.',
  combination: (type: string, strategy: string) => `${type} en ${strategy.toLowerCase()}`,
  reaction: 'Deze reactie kun je verwachten',
  exception: 'Uitzondering, dan',
  waysOn: 'Drie wegen verder',
  ways: {
    strategy: 'Pas je strategie aan',
    form: 'Houd je strategie, kies een andere vorm',
    picture: 'Kijk of je beeld klopt',
  },
  print: 'Druk deze combinatie af',
  printTitle: 'Draaischijf',
  sourceTitle: 'Waar komt dit vandaan?',
  sources: 'Bron',
  origin: 'De reactie komt uit het handboek, in onze woorden. Het woord ervoor en de drie wegen zijn van ons.',
  all: {
    title: 'Alle zestien in één tabel',
    caption: 'Wat er gebeurt als een strategie een zelfbeeld ontmoet. De vier die aansluiten staan vet.',
    corner: 'Zelfbeeld',
  },
  /** What a screen reader hears of a choice. */
  said: (combination: string, reading: string, reaction: string) => `${combination}: ${reading}. ${reaction}`,
};

/** A type or a strategy, whatever it is called. */
export type PartId = MensbeeldId | StrategieId;
