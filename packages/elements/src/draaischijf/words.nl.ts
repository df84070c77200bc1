import type { Reading } from '@werkspiegel/questionnaires/draaischijf';

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
  toTogether: 'Kijk samen met de jongere',
  toEyes: 'Laat de jongere kiezen',
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
  typeCards: 'De vier zelfbeelden',
  strategyCards: 'De vier strategieën',
  principles: 'Zes werkzame principes, en wat je kunt zeggen',
  limits: 'Wat de schijf is, en wat niet',
  exampleTitle: 'Voorbeeld: de weken van Jeffrey',
  loading: 'Een moment …',
  loadFailed: 'Dit kon niet worden geladen. Probeer het zo opnieuw.',
  loadAgain: 'Probeer opnieuw',
  back: 'Terug naar mijn scherm',

  recognition: {
    title: 'Twijfel je over het zelfbeeld? Tien vragen',
    lead: 'Denk aan één jongere, nu. Kies per vraag wat er het meest op lijkt. Overslaan kan ook.',
    rule: 'Elke keuze telt voor één. Met minder dan vijf keuzes zeggen we niets. Anders noemen we het beeld dat het vaakst gekozen is, en elk beeld dat hooguit één keer minder is gekozen. Deze regel is van ons.',
    notKept: 'Je antwoorden worden niet bewaard.',
    show: 'Toon waar dit op lijkt',
    clear: 'Wis alle antwoorden',
    clearOne: 'Wis dit antwoord',
    result: 'Waar dit op lijkt',
    tooLittle: 'Dit is te weinig om te zeggen waar het op lijkt. Vanaf vijf keuzes lezen we iets.',
    one: (type: string) => `Dit lijkt het meest op ${type.toLowerCase()}.`,
    more: (types: string) => `Dit lijkt op ${types}. Kijk hieronder wat ze onderscheidt.`,
    unclear: 'Dit geeft geen duidelijk beeld: de vier liggen dicht bij elkaar. Vraag de jongere zelf.',
    chosen: 'Wat je koos bij deze beelden',
    counts: 'Wat je koos',
    type: 'Zelfbeeld',
    count: (count: number, answered: number) => `${count} van ${answered}`,
    times: 'Gekozen',
    mirror: 'Een beeld van nu, geen meting. Wat de jongere er zelf van zegt, gaat voor.',
    keep: 'Bewaar in de casus',
    kept: 'Waar dit op lijkt, staat nu in de casus.',
    put: (type: string) => `Zet ${type.toLowerCase()} op de schijf`,
    fitting: (strategies: string) =>
      `Je kunt beginnen met ${strategies}. Dat werkt bij geen van deze beelden averechts.`,
    fittingNone: 'Geen enkele strategie past hier vanzelf. Vraag het eerst aan de jongere.',
  },

  /** What goes with a case. */
  caseParts: {
    log: 'Log: wat je probeerde, en waar het naar wijst',
    signals: 'Tijd om te heroverwegen? Elf signalen',
    gears: 'Er komt geen beweging in: gas, rem en bestemming',
  },

  /** What a screen reader hears of a choice. */
  said: (combination: string, reading: string, reaction: string) => `${combination}: ${reading}. ${reaction}`,
};
