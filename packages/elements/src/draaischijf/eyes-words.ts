import type { TogetherLanguage } from '@werkspiegel/questionnaires/draaischijf';

export interface EyesWords {
  readonly language: string;
  readonly next: string;
  readonly back: string;
  readonly nothingYet: string;
  readonly check: string;
  readonly yes: string;
  readonly no: string;
  readonly together: string;
  readonly bothTitle: string;
  readonly you: string;
  readonly coach: string;
  readonly both: string;
  readonly alone: string;
  readonly among: string;
  readonly differentMore: string;
  readonly questions: (count: number) => string;
  readonly stoppedText: string;
  readonly goOn: string;
}

/** The texts around the sentences of the jongere: nothing here names a type, a strategy or how they meet. */
export const eyesWords: Readonly<Record<TogetherLanguage, EyesWords>> = {
  nl: {
    language: 'In welke taal lees je het liefst?',
    next: 'Verder',
    back: 'Terug',
    nothingYet: 'Kies eerst een zin. Weet je het nog niet? Kies dan de laatste.',
    check: 'Klopt dit?',
    yes: 'Ja, dit klopt',
    no: 'Nee, ik kies een andere zin',
    together: 'Samen',
    bothTitle: 'Praat er samen over',
    you: 'Jij koos',
    coach: 'Je coach dacht aan',
    both: 'Jij koos dit, en je coach dacht eraan',
    alone: 'Je coach had nog geen zin in gedachten.',
    among: 'Je coach twijfelde nog. Jouw zin was erbij.',
    differentMore: 'Je coach twijfelde tussen andere zinnen. Dat geeft niets: jij kent jezelf het best.',
    questions: (count) => (count === 1 ? 'Een vraag voor jullie samen' : 'Vragen voor jullie samen'),
    stoppedText: 'Een andere keer kan ook.',
    goOn: 'Ga toch verder',
  },
  'nl-simple': {
    language: 'Welke taal kies je?',
    next: 'Verder',
    back: 'Terug',
    nothingYet: 'Kies eerst een zin. Weet je het nog niet? Kies dan de laatste.',
    check: 'Klopt dit?',
    yes: 'Ja, dit klopt',
    no: 'Nee, ik kies een andere zin',
    together: 'Samen',
    bothTitle: 'Praat er samen over',
    you: 'Jij koos',
    coach: 'Je coach dacht aan',
    both: 'Jij koos dit. Je coach dacht dit ook',
    alone: 'Je coach had nog geen zin gekozen.',
    among: 'Je coach wist het nog niet zeker. Jouw zin was erbij.',
    differentMore: 'Je coach dacht aan andere zinnen. Dat is niet erg. Jij kent jezelf het best.',
    questions: (count) => (count === 1 ? 'Een vraag voor jullie samen' : 'Vragen voor jullie samen'),
    stoppedText: 'Het mag ook een andere keer.',
    goOn: 'Ga toch verder',
  },
  en: {
    language: 'Which language do you like to read?',
    next: 'Next',
    back: 'Back',
    nothingYet: 'Choose a sentence first. Not sure yet? Then choose the last one.',
    check: 'Is this right?',
    yes: 'Yes, this is right',
    no: 'No, I choose another sentence',
    together: 'Together',
    bothTitle: 'Talk about it together',
    you: 'You chose',
    coach: 'Your coach thought of',
    both: 'You chose this, and your coach thought of it',
    alone: 'Your coach had no sentence in mind yet.',
    among: 'Your coach was not sure yet. Your sentence was one of them.',
    differentMore: 'Your coach was thinking of other sentences. That is fine: you know yourself best.',
    questions: (count) => (count === 1 ? 'A question for the two of you' : 'Questions for the two of you'),
    stoppedText: 'Another time is fine too.',
    goOn: 'Go on after all',
  },
};

/** What the coach reads of it on the own face. */
export const outcomeWords = {
  title: 'De zin van de jongere',
  chosen: (text: string) => `De jongere koos: '${text}'`,
  belongs: (type: string) => `Deze zin hoort bij ${type.toLowerCase()}.`,
  agrees: 'Dat zag jij ook.',
  differs: 'Jij zag iets anders. Wat de jongere er zelf van zegt, gaat voor.',
  other: 'De jongere koos geen van de vier zinnen. Vraag hoe de jongere het zelf zou zeggen.',
  clear: 'Wis deze uitkomst',
};
