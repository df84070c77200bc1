import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

/** Around what a jongere answers in the rooms of the plan and of growth. */
export interface YouthWords {
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly back: string;
  readonly next: string;
  readonly where: (at: number, total: number) => string;
  readonly overview: string;
  readonly overviewHint: string;
  readonly change: (label: string) => string;
  readonly empty: string;
  readonly yourAnswer: string;
  readonly orElse: string;
  readonly clear: string;
  readonly toCoach: string;
  readonly stop: string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly resume: string;
  /** Under a text that seems to point to one person. */
  readonly personal: string;
  /** A calendar day, as 2026-03-09. */
  readonly day: (value: string) => string;
}

function daysIn(locale: string): (value: string) => string {
  // A calendar day has no time zone: it is made and shown in one and the same.
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (value) => {
    const time = new Date(`${value}T00:00:00Z`);
    return Number.isNaN(time.getTime()) ? value : format.format(time);
  };
}

export const youthWords: Readonly<Record<ScanLanguage, YouthWords>> = {
  nl: {
    loading: 'Een moment …',
    failed: 'Dit kon niet worden geladen. Wat je hebt ingevuld, is er nog.',
    again: 'Probeer opnieuw',
    back: 'Vorige',
    next: 'Volgende',
    where: (at, total) => `${at} van ${total}`,
    overview: 'Wat ik heb gezegd',
    overviewHint: 'Klopt het zo? Je kunt alles nog veranderen.',
    change: (label) => `Verander: ${label}`,
    empty: 'Nog leeg. Dat mag.',
    yourAnswer: 'Jouw antwoord',
    orElse: 'Of kies:',
    clear: 'Wis dit antwoord',
    toCoach: 'Terug naar het scherm van de coach',
    stop: 'Stop',
    stopped: 'Je bent gestopt. Dat is goed.',
    stoppedText: 'Wat je hebt ingevuld, staat er nog. Je kunt later verdergaan.',
    resume: 'Ga toch verder',
    personal: 'Dit lijkt op een nummer of adres van iemand. Laat het liever weg. Het is niet nodig.',
    day: daysIn('nl-NL'),
  },
  'nl-simple': {
    loading: 'Even wachten …',
    failed: 'Het lukt even niet. Jouw antwoorden zijn er nog.',
    again: 'Probeer het nog een keer',
    back: 'Terug',
    next: 'Verder',
    where: (at, total) => `${at} van ${total}`,
    overview: 'Dit heb ik gezegd',
    overviewHint: 'Klopt dit? Je kunt het veranderen.',
    change: (label) => `Verander: ${label}`,
    empty: 'Leeg. Dat mag.',
    yourAnswer: 'Jouw antwoord',
    orElse: 'Of kies:',
    clear: 'Haal dit antwoord weg',
    toCoach: 'Terug naar je coach',
    stop: 'Stop',
    stopped: 'Je bent gestopt. Dat is goed.',
    stoppedText: 'Je antwoorden staan er nog. Je kunt later verdergaan.',
    resume: 'Ga toch verder',
    personal: 'Dit lijkt een nummer of een adres. Laat het liever weg.',
    day: daysIn('nl-NL'),
  },
  en: {
    loading: 'One moment …',
    failed: 'This could not be loaded. Your answers are still here.',
    again: 'Try again',
    back: 'Back',
    next: 'Next',
    where: (at, total) => `${at} of ${total}`,
    overview: 'What I said',
    overviewHint: 'Is this right? You can still change everything.',
    change: (label) => `Change: ${label}`,
    empty: 'Still empty. That is fine.',
    yourAnswer: 'Your answer',
    orElse: 'Or choose:',
    clear: 'Clear this answer',
    toCoach: 'Back to your coach',
    stop: 'Stop',
    stopped: 'You stopped. That is fine.',
    stoppedText: 'Your answers are still there. You can go on later.',
    resume: 'Go on after all',
    personal: "This looks like someone's number or address. Better leave it out.",
    day: daysIn('en-GB'),
  },
};
