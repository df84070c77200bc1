import { youthWords } from '../youth-words.js';

/** The texts of the coach around growth and result. */
export const nl = {
  title: 'Groei en resultaat',
  loading: 'Een moment …',
  failed: 'Dit kon niet worden geladen. Wat je hebt ingevuld, is er nog.',
  again: 'Probeer opnieuw',
  clear: 'Wis dit antwoord',
  clearOf: (what: string) => `Wis dit antwoord: ${what}`,

  faces: {
    label: 'Onderdelen van groei en resultaat',
    overview: 'Naast elkaar',
    skills: 'Zo gaat het op mijn werk',
    leader: 'Wat de leidinggevende zag',
    results: 'Wat is er veranderd?',
    indicators: 'Wat merk jij?',
  },
  forWhom: { skills: 'voor de jongere', indicators: 'voor de jongere', leader: 'voor de leidinggevende' } as Readonly<
    Record<string, string>
  >,

  leader: {
    moment: (day: string) => `Dit gaat over ${youthWords.nl.day(day)}.`,
    theirs: 'De jongere ziet dit alleen als die het zelf opent.',
  },

  results: {
    states: { blank: 'nog leeg', begun: 'begonnen' },
    note: (question: string) => `${question} (mag leeg blijven)`,
    tried: 'Wel geprobeerd',
    triedBefore: 'Eerder geprobeerd',
    triedHint: 'Dat is ook iets. Wat deden jullie?',
  },

  overview: {
    intro: 'Wat er van buiten te zien is, naast wat de jongere merkt. Twee soorten antwoorden: je telt ze niet op.',
    hard: 'Wat er veranderde',
    soft: 'Wat de jongere merkt',
    none: 'Hier is nog niets ingevuld.',
    open: 'Nog niet over gepraat',
    begin: 'Bij het begin',
    now: 'Nu',
    on: (day: string) => youthWords.nl.day(day),
  },
};
