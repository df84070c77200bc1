import type { TogetherLanguage } from '@werkspiegel/questionnaires/draaischijf';

export interface TogetherInterfaceWords {
  readonly title: string;
  readonly language: string;
  readonly notKept: string;
  readonly turn: string;
  readonly clear: string;
  readonly stop: string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly again: string;
  readonly toCoach: string;
  readonly loading: string;
  readonly failed: string;
  readonly loadAgain: string;
  readonly reopen: string;
}

/** Their own names, each in its own language. */
export const LANGUAGE_NAMES: Readonly<Record<TogetherLanguage, string>> = {
  nl: 'Nederlands',
  'nl-simple': 'Makkelijk Nederlands',
  en: 'English',
};

/** The texts around what a coach and a jongere look at together: nothing here names a type, a strategy or how they meet. */
export const togetherWords: Readonly<Record<TogetherLanguage, TogetherInterfaceWords>> = {
  nl: {
    title: 'Samen kijken',
    language: 'Taal',
    notKept: 'Er wordt niets bewaard.',
    turn: 'Je mag ook aan de schijf draaien.',
    clear: 'Wis deze keuzes',
    stop: 'Stop',
    stopped: 'Jullie zijn gestopt. Dat is goed.',
    stoppedText: 'Er is niets bewaard. Een andere keer kan ook.',
    again: 'Begin opnieuw',
    toCoach: 'Terug naar het scherm van de coach',
    loading: 'Een moment …',
    failed: 'Dit kon niet worden geladen. Probeer het zo opnieuw.',
    loadAgain: 'Probeer opnieuw',
    reopen: 'Ga verder',
  },
  'nl-simple': {
    title: 'Samen kijken',
    language: 'Taal',
    notKept: 'Wij bewaren niets.',
    turn: 'Je mag de schijf draaien.',
    clear: 'Haal de keuzes weg',
    stop: 'Stop',
    stopped: 'Jullie zijn gestopt. Dat is goed.',
    stoppedText: 'Wij bewaren niets. Het mag ook een andere keer.',
    again: 'Begin opnieuw',
    toCoach: 'Terug naar het scherm van de coach',
    loading: 'Even wachten …',
    failed: 'Het lukt niet. Probeer het nog een keer.',
    loadAgain: 'Probeer het nog een keer',
    reopen: 'Ga verder',
  },
  en: {
    title: 'Looking together',
    language: 'Language',
    notKept: 'Nothing is kept.',
    turn: 'You can also turn the disc.',
    clear: 'Clear these choices',
    stop: 'Stop',
    stopped: 'You stopped. That is fine.',
    stoppedText: 'Nothing was kept. Another time is fine too.',
    again: 'Start again',
    toCoach: "Back to the coach's screen",
    loading: 'One moment …',
    failed: 'This could not be loaded. Please try again in a moment.',
    loadAgain: 'Try again',
    reopen: 'Continue',
  },
};
