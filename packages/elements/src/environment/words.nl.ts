const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

const minutes = (count: number) => (count === 1 ? 'een minuut' : `${count} minuten`);
const questions = (count: number) => (count === 1 ? 'één vraag' : `${count} vragen`);
/** A name in the middle of a sentence: 'Vaste begeleider' becomes 'vaste begeleider'. */
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export const nl = {
  date: (value: Date) => date.format(value),
  score: (value: number) => oneDecimal.format(value),

  start: {
    title: 'Hoe werk jij met jongeren?',
    lead: 'Een spiegel voor wie jongeren begeleidt naar werk of school. Je kijkt terug op je laatste gesprekken en ziet wat je al doet, waar groeien helpt en wat je deze week kunt proberen.',
    facts: (themes: number, count: number, total: number, perTheme: readonly [number, number]) => [
      `${themes} thema's, ${questions(count)}. Lezen en kiezen kost ongeveer ${minutes(total)}; een thema ${
        perTheme[0] === perTheme[1] ? `zo'n ${minutes(perTheme[0])}` : `${perTheme[0]} tot ${minutes(perTheme[1])}`
      }.`,
      'Je kunt altijd pauzeren, een vraag overslaan of een antwoord wissen.',
    ],
    mirrorTitle: 'Een spiegel, geen meting',
    mirror:
      'Er is geen eindcijfer en geen goed of fout. De uitkomst is van jou. Niemand beoordeelt je ermee, en ze is geen grond voor een besluit over wie dan ook.',
    keptTitle: 'Wat we bewaren',
    kept: {
      local:
        "Je antwoorden, in deze browser op deze computer. Er gaat niets naar een server. Wie dit account gebruikt, kan ze zien, en andere pagina's van dit intranet kunnen erbij. Deel je deze computer? Wis je antwoorden dan als je klaar bent.",
      session:
        "Je antwoorden, in dit tabblad. Er gaat niets naar een server. Ze zijn weg als je het tabblad sluit, en uiterlijk twaalf uur na je laatste keuze. Andere pagina's van dit intranet in dit tabblad kunnen erbij.",
      memory: 'Niets. Je antwoorden zijn er zolang deze pagina open is. Sluit je de pagina, dan zijn ze weg.',
    },
    keptOnlyHere:
      'Deze browser laat ons niets bewaren. Je kunt gewoon beginnen; je antwoorden zijn er zolang deze pagina open is.',
    begin: 'Begin',
    resume: (theme: string, answered: number, total: number) =>
      `Je was bij '${theme}' en hebt ${answered} van de ${total} vragen beantwoord.`,
    resumeAction: 'Ga verder',
    lastResult: (finished: Date) => `Bekijk je spiegel van ${date.format(finished)}`,
    endedElsewhere:
      'Deze check is in een ander venster afgerond of gewist. Wat je hier daarna nog koos, is niet bewaard.',
    source:
      'De vragen, tips en rekenregels zijn van Werkspiegel. De werkzame elementen komen uit onderzoek; bij elke tip staat waaruit.',
  },

  section: {
    where: (at: number, total: number) => `Thema ${at} van ${total}`,
    answered: (answered: number, total: number) => `${answered} van ${total} vragen beantwoord`,
    progress: 'Voortgang',
    saved: {
      local: 'Opgeslagen op deze computer',
      session: 'Opgeslagen in dit tabblad; weg als je het sluit, en uiterlijk na twaalf uur',
      memory: 'Onthouden tot je deze pagina sluit',
    },
    failed:
      'Bewaren lukte net niet. Je antwoorden staan nog op het scherm; bij je volgende keuze proberen we het opnieuw.',
    shared: 'Deze check is ook open in een ander venster. Wat je daar kiest, zie je hier terug.',
    themes: "Alle thema's",
    themeState: { done: 'klaar', begun: 'begonnen', open: 'nog open' },
    clear: 'Wis dit antwoord',
    waysOut: 'Of:',
    back: 'Terug',
    next: 'Verder',
    skip: 'Sla dit thema over',
    pause: 'Pauzeer',
    toEnd: 'Afronden',
  },

  finish: {
    title: 'Klaar om te kijken?',
    allAnswered: 'Je hebt alle vragen beantwoord.',
    open: (count: number) =>
      count === 1
        ? 'Er staat nog één vraag open. Dat mag zo blijven; je kunt hem ook nu nog invullen.'
        : `Er staan nog ${count} vragen open. Dat mag zo blijven; je kunt ze ook nu nog invullen.`,
    explanation: 'Na het afronden verandert deze check niet meer. Een nieuwe beginnen kan altijd.',
    show: 'Toon mijn spiegel',
    back: 'Terug naar de vragen',
    failed:
      'Afronden lukte niet, omdat de browser de check niet kon bewaren. Je antwoorden staan er nog. Probeer het zo opnieuw.',
  },

  profile: {
    title: 'Jouw spiegel',
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
    moreTips: (count: number) => (count === 1 ? 'Nog één tip' : `Nog ${count} tips`),
    sourceTitle: 'Waar komt dit vandaan?',
    evidenceTitle: 'Wat is hierover bekend?',
    badge: {
      breed: 'Breed onderbouwd',
      onderbouwd: 'Onderbouwd',
      praktijk: 'Vooral uit de praktijk',
      dun: 'Dun onderbouwd',
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
    again: 'Begin een nieuwe check',
    loading: 'Je spiegel wordt klaargezet …',
    loadFailed: 'De tips konden niet worden geladen. Je antwoorden zijn bewaard.',
    loadAgain: 'Probeer opnieuw',
    back: 'Terug naar het begin',
  },

  records: {
    action: 'Mijn gegevens',
    title: 'Mijn gegevens',
    back: 'Terug naar het begin',
    reopen: 'Ga verder',
    takeAlong: {
      local:
        'Neem je eerste spiegel mee als bestand. Op een virtuele werkplek of na een opschoning kan deze browser de volgende keer leeg zijn.',
      session: 'Neem je spiegel mee als bestand. Sluit je dit tabblad, dan is hij weg.',
      memory: 'Neem je spiegel mee als bestand. Sluit je deze pagina, dan is hij weg.',
    },
    takeAlongAction: 'Neem mee als bestand',
  },

  wipe: {
    action: 'Wis mijn antwoorden',
    title: 'Alles wissen?',
    explanation:
      'Dit wist je antwoorden en je eerdere spiegels van deze vragenlijst in deze browser. Ze zijn daarna niet terug te halen.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, bewaar ze',
    done: 'Alles is gewist.',
    failed: 'Wissen lukte niet. Er is niets veranderd. Probeer het opnieuw, of wis de sitegegevens in je browser.',
  },

  failures: {
    unreadable:
      'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist. Wat je nu invult, is er zolang deze pagina open is.',
    newerStorage:
      'In deze browser is met een nieuwere versie van dit hulpmiddel gewerkt. Wat die bewaarde, laten we met rust. Laad de pagina opnieuw om verder te gaan met wat er staat. Wat je nu invult, is er zolang deze pagina open is.',
    unknownQuestionnaire: (id: string, known: readonly string[]) =>
      `Er is geen vragenlijst met de naam '${id}'. Bekend: ${list.format(known)}. Pas het attribuut 'questionnaire' aan.`,
    unknownStorage: (mode: string) => `storage="${mode}" kennen we niet. Gebruik 'local', 'session' of 'none'.`,
  },
};
