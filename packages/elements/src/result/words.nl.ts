import type { OrganisationAnswer } from '@werkspiegel/scoring';
import { copyWords } from '../print/copy-words.nl.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** A name in the middle of a sentence: 'Vaste begeleider' becomes 'vaste begeleider'. */
export const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const organisationAnswers: Readonly<Record<OrganisationAnswer, string>> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  'weet-ik-niet': 'weet ik niet',
};

/** The texts of a result. They come with it, not with the questions. */
export const nl = {
  number: (value: number) => oneDecimal.format(value),

  made: (finished: Date) => `Gemaakt op ${date.format(finished)}`,
  bands: { begint: 'hier begint het', groeit: 'hier groeit het', sterk: 'hier sta je sterk' },
  sentence: {
    strengths: (names: readonly string[]) => `Je staat sterk in ${list.format(names.map(inSentence))}.`,
    most: (name: string) => `Dit doe je nu het meest: ${inSentence(name)}.`,
    none: 'Je staat aan het begin, en dat is een goed moment om te kiezen waar je start.',
    growth: (name: string) => `Groeien helpt nu het meest bij ${inSentence(name)}.`,
    noGrowth: 'Je koos overal de hoogste stap. Geef door wat je kunt.',
  },
  tooFew: (count: number) =>
    count === 0
      ? 'Je koos nog geen enkele stap, dus er valt nog niets te spiegelen. Dat geeft niet. Begin een nieuwe check als er drie gesprekken zijn om aan te denken.'
      : `Je koos bij ${count === 1 ? 'één onderdeel' : `${count} onderdelen`} een stap. Vanaf zes maken we een profiel. Tot die tijd zie je hier wat je koos, met tips.`,
  mirror: 'Een spiegel, geen beoordeling en geen meting. Bedoeld voor jou.',
  strengthsTitle: 'Wat je al doet',
  mostTitle: 'Dit doe je nu het meest',
  passOn: 'Geef het door',
  themesTitle: "Je thema's",
  elementsTitle: 'Wat je koos',
  themesLead: 'Elke balk is het gemiddelde van jouw antwoorden binnen een thema.',
  themeTooFew: 'te weinig beantwoord voor een gemiddelde',
  themeNone: 'geen stap gekozen',
  tableTitle: 'Dezelfde cijfers in een tabel',
  table: {
    subject: 'Thema en element',
    score: 'Stap (1 tot 4)',
    word: 'In woorden',
    organisation: 'Organisatie maakt dit mogelijk',
    none: 'geen',
  },
  chartLabel: "Radar met de gemiddelden van de thema's. Dezelfde cijfers staan in de tabel.",
  chartFailed: 'De grafiek kon niet worden geladen. De balken en de tabel tonen dezelfde cijfers.',
  leftTitle: 'Wat je openliet',
  leftLead: 'Dit telt nergens mee, ook niet als nul.',
  left: {
    'niet-mijn-werk': 'hoort niet bij je werk',
    'liever-niet': 'zeg je liever niet',
    unanswered: 'niet beantwoord',
  },
  growthTitle: 'Waar groeien helpt',
  growthLead: 'Kies er één. Eén ding proberen werkt beter dan drie plannen.',
  growthDeeper: 'Over één thema meer weten? Op het eerste scherm kun je het uitgebreid bekijken.',
  growthOwn: 'Zelf, deze week',
  growthTeam: 'Bespreken met je team of leiding',
  ownNone:
    'Waar je kunt groeien, is je organisatie nu eerst aan zet. Dat ligt niet aan jou. Kies hieronder één punt om te bespreken.',
  wish: {
    doelgroep: 'Voor welke jongeren?',
    everyone: 'Iedereen',
    phase: 'In welke fase?',
    everyPhase: 'Alle fasen',
    note: 'Er valt niets weg. Alleen de volgorde verandert: wat past, komt naar voren.',
  },
  choose: {
    title: 'Kies zelf wat nu belangrijk is',
    lead: 'Kies hoogstens drie onderdelen. Ze komen vooraan te staan, ook als ze nu lager in de lijst staan.',
    enough: 'Drie is genoeg. Haal er eerst één weg.',
    changed: 'De volgorde is aangepast.',
    chosen: 'Door jou gekozen',
  },
  organisation: (answer: OrganisationAnswer) => `Je organisatie maakt dit mogelijk: ${organisationAnswers[answer]}`,
  organisationAnswers,
  passOnTitle: 'Wat je kunt doorgeven',
  passOnLead: 'Van wat je koos, is dit het best onderbouwd.',
  reason: {
    gekozen: 'Staat hier omdat je dit nu belangrijk vindt.',
    score: 'Staat hier omdat je hier de meeste ruimte ziet.',
    organisatie: 'Staat hier omdat je organisatie dit mogelijk maakt.',
    /** It is not known whether the organisation makes it possible; of what stands below, only in part. */
    organisatieOnbekend: 'Staat hier omdat je organisatie een punt hieronder maar deels mogelijk maakt.',
    bewijs: 'Staat hier omdat hier meer onderzoek en praktijk achter staat.',
  },
  yourStep: (word: string) => `Nu: ${word}`,
  forWhom: (groups: readonly string[]) => `vooral voor ${list.format(groups)}`,
  doelgroep: {
    lvb: 'jongeren met een licht verstandelijke beperking',
    ass: 'jongeren met autisme',
    statushouders: 'statushouders',
    '23-plus': 'jongeren van 23 en ouder',
    overgang: 'wie bijna 18 of 23 wordt',
    zorg: 'wie voor een kind of naaste zorgt',
    schulden: 'jongeren met schulden of veel zorgen tegelijk',
    'buiten-beeld': 'jongeren die buiten beeld zijn',
    schoolverlaters: 'schoolverlaters van vso, praktijkonderwijs of entree',
    justitie: 'jongeren die met justitie te maken kregen',
  },
  when: (phases: readonly string[]) => `past bij ${list.format(phases)}`,
  phase: {
    vooraf: 'de voorbereiding',
    'eerste-gesprek': 'het eerste gesprek',
    zoekperiode: 'de zoekperiode',
    plangesprek: 'het plangesprek',
    verloop: 'de tijd daarna',
    nazorg: 'de nazorg',
  },
  grade: { 'eerste-stap': 'Eerste stap', verdiepen: 'Verdiepen', doorgeven: 'Doorgeven' },
  reach: { zelf: 'zelf te doen', team: 'met je team' },
  stop: 'Stop ermee',
  instead: 'Doe liever dit',
  doubt: { gap: 'Wat nog niemand weet', disagree: 'Waar de bronnen verschillen' },
  meanwhile: 'Wat je intussen kunt doen',
  method: 'Methode',
  status: 'Wat erover bekend is',
  refer: 'Verwijzen: dit is een behandeling. Bespreek samen wie die kan geven.',
  moreTips: (count: number) => (count === 1 ? 'Nog één tip' : `Nog ${count} tips`),
  sourceTitle: 'Waar komt dit vandaan?',
  evidenceTitle: 'Wat is hierover bekend?',
  badge: {
    breed: 'Breed onderbouwd',
    onderbouwd: 'Onderbouwd',
    praktijk: 'Vooral uit de praktijk',
    dun: 'Dun onderbouwd',
    'niet-geteld': 'Uit een handreiking of rapport',
    'nog-niet': 'Nog niet onderbouwd voor deze groep',
  },
  contested: 'De bronnen spreken elkaar tegen',
  /** Both counts of one row, beside the badge. */
  counts: (sources: number, mentions: number | 'not-stated' | undefined) =>
    [
      sources === 1 ? '1 bron' : `${sources} bronnen`,
      mentions === 'not-stated' ? 'geen aantal vermeld in de focusgroepen' : `${mentions ?? 0} keer genoemd`,
    ].join(', '),
  noRow: 'geen rij in de twee overzichten',
  notCounted: 'deze bron telt niet hoe vaak iets is gevonden',
  literature: (sources: number | undefined, notes: readonly number[]) =>
    sources === undefined
      ? 'geen rij in het literatuuroverzicht'
      : `${sources === 1 ? '1 bron' : `${sources} bronnen`} in de literatuur (${notes.length === 1 ? 'noot' : 'noten'} ${notes.join(', ')})`,
  mentions: (count: number | 'not-stated' | undefined) =>
    count === undefined
      ? 'geen rij bij de focusgroepen'
      : count === 'not-stated'
        ? 'bij de focusgroepen geen aantal vermeld'
        : `${count} keer genoemd in de focusgroepen`,
  sharedRow: 'gaat ook of vooral over iets anders',
  ownIdea: 'Ons eigen idee',
  ownIdeaWith: 'Ons eigen idee, naar aanleiding van',
  sources: 'Bron',
  evidenceNote:
    'De indeling in onderbouwd en minder onderbouwd is van ons. We tellen per rij van het Movisie-dossier en nooit twee rijen bij elkaar. Werkzaam is niet hetzelfde als bewezen effectief.',
  rulesTitle: 'Hoe we rekenen',
  rules: [
    'Een stap is zijn nummer: 1 tot 4. Wat je openliet, telt nergens mee en is nooit een nul.',
    'Een element is het gemiddelde van de vragen die je erover beantwoordde.',
    'Een thema is het gemiddelde van zijn elementen, vanaf twee. Een cijfer over alles maken we niet.',
    "Onder de 2 heet 'hier begint het', van 2 tot 3 'hier groeit het', vanaf 3 'hier sta je sterk'.",
    'Waar je sterk in bent: elementen vanaf 3, de hoogste eerst, niet meer dan drie.',
    'Waar groeien helpt: alles onder de 4 doet mee.',
    "Zei je dat je organisatie iets niet mogelijk maakt? Dan staat het bij 'bespreken'. Al het andere staat bij 'zelf'.",
    'In elke lijst staat vooraan wat je zelf koos, hoogstens drie onderdelen.',
    'Daarna komt de laagste stap.',
    "Is die gelijk, dan telt je organisatie: eerst 'ja', dan 'weet ik niet' of geen antwoord, dan 'deels'.",
    'Is dat ook gelijk, dan komt eerst waar het bewijs het sterkst is, en daarna de volgorde van de vragen.',
    "Je ziet er hoogstens drie van 'zelf' en twee van 'bespreken'. De reden is het eerste waarin een punt verschilt van een punt eronder.",
    'De tip past bij je stap: onder 2,5 een eerste stap, onder 3,5 verdiepen, daarboven doorgeven.',
    "Bij 'bespreken' staan tips voor het team vooraan. Bij gelijke soort tellen de jongeren en de fase die je kiest. Er valt niets weg.",
    'Koos je overal 4, dan krijg je tips om door te geven bij de drie best onderbouwde elementen.',
    'Deze regels zijn van ons, niet van de bronnen.',
  ],
  toPlan: 'Zet in mijn plan',
  /** For who cannot see to which tip the button belongs. */
  toPlanOf: (title: string) => `Zet in mijn plan: ${title}`,
  generalDoubts: 'Wat nog niemand zeker weet',
  print: 'Druk af',
  printTitle: 'Mijn spiegel',
  ...copyWords,
  copyLabel: 'Je spiegel als tekst',
  copied: 'Je spiegel is gekopieerd. Je kunt hem nu ergens plakken.',
  /** There is little room on it. */
  paper: {
    tip: 'Tip',
    figures: 'Je stap per element (1 tot 4)',
    element: 'Element',
    word: 'Woord',
    step: 'Stap',
    bands: { begint: 'begint', groeit: 'groeit', sterk: 'sterk' },
    open: 'open',
    sources: (names: readonly string[]) => `Bron van de tips: ${list.format(names)}.`,
  },
};

export type ResultWords = typeof nl;
