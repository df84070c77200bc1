import { copyWords } from '../print/copy-words.nl.js';
import { exportWords } from '../records/export-words.nl.js';
import type { Opening } from './goal-draft.js';

// A calendar day has no time zone: it is made and shown in one and the same.
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** The first sentences of a learning goal: right Dutch whatever the tip or the element is called. */
const aboutTip: Readonly<Record<Opening, (title: string) => string>> = {
  leren: (title) => `Ik wil leren hoe ik dit doe: “${title}”`,
  uitproberen: (title) => `Ik wil uitproberen wat er gebeurt als ik dit doe: “${title}”`,
  begrijpen: (title) => `Ik wil begrijpen waarom dit kan helpen: “${title}”`,
};
const aboutElement: Readonly<Record<Opening, (name: string) => string>> = {
  leren: (name) => `Ik wil leren hoe ik hierin groei: “${name}”.`,
  uitproberen: (name) => `Ik wil uitproberen wat er gebeurt als ik dit anders aanpak: “${name}”.`,
  begrijpen: (name) => `Ik wil begrijpen waarom dit gaat zoals het nu gaat: “${name}”.`,
};

/** The texts of the plan. They come with it, not with the questions. */
export const nl = {
  /** A calendar day, as 2026-03-09. */
  day: (value: string) => day.format(new Date(`${value}T00:00:00Z`)),
  date: (value: Date) => date.format(value),
  withWhom: exportWords.values.withWhom,

  title: 'Je leerdoelen',
  lead: 'Hoogstens drie tegelijk. Zo blijft er ruimte om echt iets te proberen.',
  none: 'Je hebt nog geen leerdoel. Kies in je spiegel een tip die je aanspreekt, of begin zonder tip.',
  begin: 'Maak een leerdoel zonder tip',
  fromTip: 'Maak een leerdoel van deze tip',
  tipReady: 'De tip die je koos, staat klaar:',
  tipTaken: 'Van deze tip heb je al een leerdoel. Je ziet het hieronder.',
  full: {
    title: 'Drie leerdoelen tegelijk is genoeg.',
    first: 'Rond er eerst één af, of laat er één los. Dit leerdoel staat het langst open:',
    tip: 'De tip die je koos, blijft hier klaarstaan:',
    noRoom: 'Er staan al drie leerdoelen open. Sluit er eerst één; wat je hier schreef, blijft staan.',
  },
  loading: 'Je plan wordt klaargezet …',
  readFailed: 'We konden je plan niet lezen. Er is niets veranderd of gewist.',
  readAgain: 'Probeer opnieuw',

  goal: {
    about: (element: string) => `Bij: ${element}`,
    tip: 'De tip',
    when: 'Wanneer',
    withWhom: 'Met wie',
    support: 'Wat je nodig hebt',
    lookedBack: 'Teruggekeken',
    edit: 'Pas aan',
    lookBack: 'Kijk terug',
    done: 'Gelukt',
    letGo: 'Laat los',
    calendar: 'Zet in je agenda',
    /** For who cannot see to which goal a button belongs. */
    of: (action: string, learn: string) => `${action}: ${learn}`,
  },

  form: {
    newTitle: 'Een nieuw leerdoel',
    editTitle: 'Pas je leerdoel aan',
    element: 'Waar gaat het over?',
    chooseElement: 'Kies een onderdeel',
    opening: 'Hoe begint je leerdoel?',
    openings: {
      leren: 'Ik wil leren hoe ik …',
      uitproberen: 'Ik wil uitproberen wat er gebeurt als ik …',
      begrijpen: 'Ik wil begrijpen waarom …',
    },
    aboutTip,
    aboutElement,
    learn: 'Wat wil je leren of uitproberen?',
    learnHint: 'De eerste zin mag zo blijven. In je eigen woorden is nog beter.',
    example: (sentence: string) => `Zo kan het ook: ${sentence}`,
    when: 'Wanneer probeer je het?',
    withWhom: 'Met wie?',
    unknownYet: 'Weet ik nog niet',
    support: 'Wat heb je daarbij nodig? (mag leeg blijven)',
    noNames: 'Schrijf niets op waaraan iemand te herkennen is. Een naam is niet nodig.',
    save: 'Bewaar leerdoel',
    cancel: 'Laat maar',
    faults: {
      element: 'Kies een onderdeel waar je leerdoel over gaat.',
      learn: 'Schrijf in één zin wat je wilt leren of uitproberen.',
      when: 'Kies een dag vanaf vandaag, of laat het leeg.',
    },
    quota: 'Dit lijkt een aantal. Een leerdoel zegt wat je wilt leren of uitproberen.',
    quotaWhyTitle: 'Waarom geen aantal?',
    quotaWhy:
      'Bij werkzoekenden hielp een leerdoel meer dan een verplicht aantal sollicitaties. Wie wil leren, lijkt beter tegen een tegenslag te kunnen. Dat dit ook voor jouw werk geldt, is onze eigen lezing.',
    quotaSource:
      'Bron: NHL Stenden 2021: Werken naar evidence based handelingswijzen, deel I en II (2021), deel II, paragraaf 2.5.',
  },

  lookBack: {
    lead: 'Een vorige keer schreef je op wat je wilde leren. Sla over wat je nu niet wilt invullen.',
    tried: 'Heb je dit geprobeerd?',
    triedValues: { ja: 'Ja', deels: 'Deels', nee: 'Nog niet' },
    /** What was said later on, with the day on which it was. */
    said: (on: Date, tried: 'ja' | 'deels' | 'nee') =>
      `${date.format(on)}: ${{ ja: 'geprobeerd', deels: 'deels geprobeerd', nee: 'nog niet geprobeerd' }[tried]}.`,
    happened: 'Wat gebeurde er? (mag leeg blijven)',
    next: 'En nu?',
    nextValues: { door: 'Ik ga ermee door', gelukt: 'Het is gelukt', losgelaten: 'Ik laat het los' },
    triedMissing: 'Kies ja, deels of nog niet. Wat je schreef, staat er nog.',
    save: 'Bewaar',
    saveAll: 'Bewaar en ga naar de vragen',
    cancel: 'Laat maar',
    skip: 'Nu niet',
    noneOpen: 'Er staan geen leerdoelen open.',
    toQuestions: 'Ga naar de vragen',
  },

  closed: {
    title: 'Wat je eerder deed',
    outcome: {
      gelukt: (on: Date) => `Gelukt op ${date.format(on)}`,
      losgelaten: (on: Date) => `Losgelaten op ${date.format(on)}`,
    },
    undo: 'Zet terug',
    here: (outcome: 'gelukt' | 'losgelaten') =>
      outcome === 'gelukt'
        ? 'Gelukt. Je vindt dit leerdoel bij wat je eerder deed.'
        : 'Losgelaten. Je vindt dit leerdoel bij wat je eerder deed.',
  },

  said: {
    saved: 'Je leerdoel is bewaard.',
    lookedBack: 'Wat je opschreef, is bewaard.',
    gelukt: 'Het leerdoel staat nu bij gelukt.',
    losgelaten: 'Het leerdoel is losgelaten.',
    reopened: 'Het leerdoel staat weer open.',
    calendar: 'Het agendabestand staat klaar. Kijk bij je downloads. Er staat niets in over jou of een ander.',
    copied: 'Je plan is gekopieerd. Je kunt het nu ergens plakken.',
  },
  failed: 'Bewaren lukte niet. Wat je schreef, staat er nog. Probeer het zo opnieuw.',
  failedToClose: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',

  print: 'Druk af',
  ...copyWords,
  copyLabel: 'Je plan als tekst',

  paper: {
    title: 'Mijn plan',
    made: (on: Date) => `Afgedrukt op ${date.format(on)}`,
    mirror: 'Een spiegel, geen beoordeling. Bedoeld voor jou.',
    tip: 'Tip',
  },

  calendar: {
    summary: 'Werkspiegel: kijk terug op je leerdoel',
    description: 'Open Werkspiegel en kijk terug. Heb je het geprobeerd, en wat gebeurde er?',
  },
};

export type PlanWords = typeof nl;
