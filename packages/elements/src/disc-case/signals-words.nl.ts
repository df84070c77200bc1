/** The texts around the signals to reconsider. */
export const nl = {
  lead: (leefgebied: string) =>
    `Neem twee minuten. Kijk terug op de laatste weken, voor ${leefgebied}. Kruis aan wat je ziet.`,
  notKept: 'Er is geen casus open: deze check-in wordt niet bewaard.',
  using: (strategy: string) => `Je werkt nu ${strategy}.`,
  usingNone: 'Op de schijf staat nog geen strategie. Je kunt de signalen toch langslopen.',
  language: 'De vragen voor de jongere',
  general: 'Eerst: stokt het?',
  signals: 'De elf signalen',
  see: 'Wat je kunt zien',
  more: 'De vraag, en twee wegen verder',
  moreOf: (title: string) => `De vraag, en twee wegen verder: ${title}`,
  question: 'Vraag de jongere',
  show: 'Laat de vraag groot zien',
  better: 'Zelfde strategie, beter:',
  other: 'Andere strategie:',
  together: 'Kijk samen:',
  own: 'Deze richting is onze eigen lezing.',
  same: (strategy: string) => `Je werkt nu al ${strategy}. Kijk dan samen wat er anders kan.`,
  reopen: 'Loop de herkenning opnieuw langs',
  date: 'Wanneer?',
  save: 'Bewaar deze check-in',
  saveNone: 'Bewaar: ik zie er nu geen',
  kept: 'Deze check-in staat in de casus.',
  problem: 'Dit kon niet worden bewaard. Wat je aankruiste, staat er nog; probeer het zo opnieuw.',
  clear: 'Begin opnieuw',
  seen: (count: number) =>
    count === 0
      ? 'Je kruiste nog niets aan.'
      : count === 1
        ? 'Je kruiste 1 signaal aan.'
        : `Je kruiste ${count} signalen aan.`,
  noPoints: 'Een signaal geeft geen punten. Het is een reden om samen te kijken.',
  earlier: 'Eerdere check-ins',
  none: 'geen signaal gezien',
  with: (strategy: string) => ` (${strategy})`,
  take: 'Neem terug',
  takeOf: (line: string) => `Neem terug: ${line}`,
  taken: 'De check-in is teruggenomen.',
  undo: 'Zet terug',
  undone: 'De check-in staat er weer.',
  faults: {
    'no-day': 'Kies de dag waarop je keek.',
    future: 'Die dag komt nog. Kies vandaag, of een dag die al is geweest.',
  },
};

/** What a jongere reads around one question. */
export const closeWords = { nl: 'Sluit', 'nl-simple': 'Sluit', en: 'Close' };
