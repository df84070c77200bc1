// Made when needed: a formatter takes longer to make than the whole first screen.
const date = (value: Date) => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(value);

const minutes = (count: number) => (count === 1 ? 'een minuut' : `${count} minuten`);
const questions = (count: number) => (count === 1 ? 'één vraag' : `${count} vragen`);

export const nl = {
  start: {
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
    beginWithRecall: 'Begin met een terugblik',
    overTime: 'Door de tijd',
    plan: 'Mijn plan',
    lookBack: 'Kijk eerst even terug',
    oneTheme: 'Of bekijk één thema uitgebreid',
    beginTheme: 'Begin met dit thema',
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
    recalled: 'In je terugblik:',
    deeper: 'Wil je dit thema beter bekijken? Er zijn meer vragen over. Je korte antwoorden blijven staan.',
    deeperAction: 'Ga dieper in op dit thema',
    deeperFailed: 'De vragen konden niet worden geladen. Je antwoorden zijn er nog. Probeer het opnieuw.',
    shorter: 'Toon alleen de korte vragen',
    clear: 'Wis dit antwoord',
    waysOut: 'Of:',
    back: 'Terug',
    next: 'Verder',
    skip: 'Sla dit thema over',
    pause: 'Pauzeer',
    toEnd: 'Afronden',
  },

  profile: {
    title: 'Jouw spiegel',
    again: 'Begin een nieuwe check',
    loading: 'Je spiegel wordt klaargezet …',
    loadFailed: 'De tips konden niet worden geladen. Je antwoorden zijn bewaard.',
    loadAgain: 'Probeer opnieuw',
    back: 'Terug naar het begin',
  },

  wipe: { action: 'Wis mijn antwoorden' },

  records: {
    action: 'Mijn gegevens',
    title: 'Mijn gegevens',
    back: 'Terug naar het begin',
    reopen: 'Ga verder',
    failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
};
