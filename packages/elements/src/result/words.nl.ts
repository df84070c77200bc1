const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** A name in the middle of a sentence: 'Vaste begeleider' becomes 'vaste begeleider'. */
export const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

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
      : `Je koos bij ${count === 1 ? 'één onderdeel' : `${count} onderdelen`} een stap. Vanaf zes maken we een profiel; tot die tijd zie je hier alleen wat je koos.`,
  mirror: 'Een spiegel, geen beoordeling en geen meting. Bedoeld voor jou.',
  strengthsTitle: 'Wat je al doet',
  mostTitle: 'Dit doe je nu het meest',
  passOn: 'Geef het door',
  themesTitle: "Je thema's",
  themesLead: 'Elke balk is het gemiddelde van jouw antwoorden binnen een thema.',
  themeTooFew: 'te weinig beantwoord voor een gemiddelde',
  themeNone: 'geen stap gekozen',
  tableTitle: 'Dezelfde cijfers in een tabel',
  table: { subject: 'Thema en element', score: 'Stap (1 tot 4)', word: 'In woorden', none: 'geen' },
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
  growthOwn: 'Zelf, deze week',
  growthTeam: 'Bespreken met je team of leiding',
  passOnTitle: 'Wat je kunt doorgeven',
  passOnLead: 'Deze drie zijn het best onderbouwd.',
  reason: {
    gekozen: 'Staat hier omdat je dit nu belangrijk vindt.',
    score: 'Staat hier omdat je hier de meeste ruimte ziet.',
    organisatie: 'Staat hier omdat je organisatie dit mogelijk maakt.',
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
    'Waar groeien helpt: eerst wat je het laagst koos, dan waar meer over bekend is, dan de volgorde van de vragen.',
    'Deze regels zijn van ons, niet van de bronnen.',
  ],
  print: 'Druk af',
  printTitle: 'Mijn spiegel',
};

export type ResultWords = typeof nl;
