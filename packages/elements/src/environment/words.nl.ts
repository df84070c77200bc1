// Made when needed: a formatter takes longer to make than the whole first screen.
const date = (value: Date) => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(value);

const minutes = (count: number) => (count === 1 ? 'een minuut' : `${count} minuten`);
const questions = (count: number) => (count === 1 ? 'één vraag' : `${count} vragen`);

export const nl = {
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
      host: 'Je antwoorden, in het systeem van je organisatie. Vraag je beheerder wie daarbij kan.',
      memory: 'Niets. Je antwoorden zijn er zolang deze pagina open is. Sluit je de pagina, dan zijn ze weg.',
    },
    keptOnlyHere:
      'Deze browser laat ons niets bewaren. Je kunt gewoon beginnen; je antwoorden zijn er zolang deze pagina open is.',
    begin: 'Begin',
    resume: (theme: string, answered: number, total: number) =>
      `Je was bij '${theme}' en hebt ${answered} van de ${total} vragen beantwoord.`,
    resumeAction: 'Ga verder',
    lastResult: (finished: Date) => `Bekijk je spiegel van ${date(finished)}`,
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
      host: 'Opgeslagen in het systeem van je organisatie',
      memory: 'Onthouden tot je deze pagina sluit',
    },
    failed:
      'Bewaren lukte net niet. Je antwoorden zijn er zolang deze pagina open is; bij je volgende keuze proberen we het opnieuw.',
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
      'Afronden lukte niet, omdat de check niet kon worden bewaard. Je antwoorden staan er nog. Probeer het zo opnieuw.',
  },

  profile: {
    title: 'Jouw spiegel',
    again: 'Begin een nieuwe check',
    loading: 'Je spiegel wordt klaargezet …',
    loadFailed: 'De tips konden niet worden geladen. Je antwoorden zijn bewaard.',
    loadAgain: 'Probeer opnieuw',
    back: 'Terug naar het begin',
  },

  records: {
    action: 'Mijn gegevens',
    title: 'Mijn gegevens',
    /** What a questionnaire is called in a list of records. */
    names: { verbetertool: 'Verbetertool' } as Readonly<Record<string, string>>,
    back: 'Terug naar het begin',
    reopen: 'Ga verder',
    takeAlong: {
      local:
        'Neem je eerste spiegel mee als bestand. Op een virtuele werkplek of na een opschoning kan deze browser de volgende keer leeg zijn.',
      session: 'Neem je spiegel mee als bestand. Sluit je dit tabblad, dan is hij weg.',
      memory: 'Neem je spiegel mee als bestand. Sluit je deze pagina, dan is hij weg.',
    },
    takeAlongAction: 'Neem mee als bestand',
    failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },

  wipe: {
    action: 'Wis mijn antwoorden',
    title: 'Alles wissen?',
    explanation:
      'Dit wist je antwoorden en je eerdere spiegels van deze vragenlijst. Ze zijn daarna niet terug te halen.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, bewaar ze',
    done: 'Alles is gewist.',
    failed: 'Wissen lukte niet. Er is niets veranderd. Probeer het opnieuw, of vraag je beheerder om hulp.',
  },

  failures: {
    unreadable:
      'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist. Wat je nu invult, is er zolang deze pagina open is.',
    newerStorage:
      'In deze browser is met een nieuwere versie van dit hulpmiddel gewerkt. Wat die bewaarde, laten we met rust. Laad de pagina opnieuw om verder te gaan met wat er staat. Wat je nu invult, is er zolang deze pagina open is.',
    notExpired:
      'Een check waarvan de bewaartermijn om is, kon niet worden gewist. De volgende keer proberen we het opnieuw.',
  },
};
