/** A heading and what stands under it. */
export interface Titled {
  readonly title: string;
  readonly text: string;
}

export interface TurnWords {
  readonly turn: string;
  readonly stop: string;
  readonly change: string;
  readonly again: string;
  readonly reloaded: Titled;
}

/** What the person reads who has the screen, by language. */
export const turnWords: Readonly<Record<'nl' | 'nl-simple' | 'en', TurnWords>> = {
  nl: {
    turn: 'Jouw beurt',
    stop: 'Stop',
    change: 'Ik wil iets veranderen',
    again: 'Begin opnieuw',
    reloaded: {
      title: 'De pagina is opnieuw geladen.',
      text: 'Wat er gekozen was, is weg. Geef het scherm terug aan je coach.',
    },
  },
  'nl-simple': {
    turn: 'Jouw beurt',
    stop: 'Stop',
    change: 'Ik wil iets anders kiezen',
    again: 'Begin opnieuw',
    reloaded: {
      title: 'De pagina is opnieuw begonnen.',
      text: 'Jouw keuze is weg. Geef het scherm terug aan je coach.',
    },
  },
  en: {
    turn: 'Your turn',
    stop: 'Stop',
    change: 'I want to change something',
    again: 'Start again',
    reloaded: {
      title: 'The page was loaded again.',
      text: 'What was chosen is gone. Give the screen back to your coach.',
    },
  },
};

/** What the coach reads. */
export const coachWords = {
  turn: 'Jouw beurt: coach',
  absent: 'Wat jij koos, staat zolang niet in deze pagina.',
  way: 'Hoe krijg jij het scherm straks terug?',
  ways: {
    hold: 'Ik houd een knop twee tellen vast',
    code: 'Ik typ een code van vier cijfers',
  },
  newCode: 'Kies nu je code: vier cijfers',
  newCodeNote: 'Onthoud hem goed. Zonder de code blijft dit tabblad bij de jongere.',
  noCode: 'Een code is precies vier cijfers. Vul die eerst in.',
  note: 'De terugknop van de browser geeft het scherm niet terug. Laadt iemand de pagina opnieuw, dan zijn jullie keuzes weg.',
  give: 'Geef het scherm',
  keep: 'Terug naar mijn scherm',

  title: 'Voor de coach',
  hold: 'Houd twee tellen vast',
  tooShort: 'Nog niet terug. Houd de knop twee tellen vast, met muis, vinger, spatie of Enter.',
  twoSteps: 'Lukt vasthouden niet? Doe het in twee stappen',
  yes: 'Ja, ga verder',
  no: 'Nee, nog niet',
  code: 'Jouw code van vier cijfers',
  tryCode: 'Neem het scherm terug',
  wrong: (left: number) =>
    `Dit is niet de code. Het scherm blijft dicht. Je kunt het nog ${left === 1 ? 'één keer' : `${left} keer`} proberen.`,
  paused:
    'Drie keer was de code anders. Het scherm blijft dicht: probeer het over een halve minuut opnieuw. Code vergeten? Sluit dan dit tabblad; wat je niet bewaarde, is dan weg.',
};
