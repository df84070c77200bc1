import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

interface YouthWords {
  readonly practice: string;
  readonly stop: string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly again: string;
  readonly toCoach: string;
  readonly progress: (section: string, at: number, of: number) => string;
  readonly next: string;
  readonly skip: string;
  readonly back: string;
  readonly clear: string;
  readonly answers: string;
  readonly doneWith: (section: string) => string;
  readonly choose: string;
  readonly goOn: (section: string) => string;
  readonly overview: string;
  readonly overviewText: string;
  readonly nothing: string;
  readonly change: (label: string) => string;
  readonly changeShort: string;
  readonly right: string;
  readonly toOverview: string;
  readonly who: string;
  readonly add: string;
  readonly remove: string;
  readonly toCircle: string;
  readonly about: (role: string) => string;
}

const simple: YouthWords = {
  practice: 'Eerst oefenen',
  stop: 'Stop',
  stopped: 'Je bent gestopt. Dat is goed.',
  stoppedText: 'Je antwoorden staan er nog. Je kunt later verdergaan.',
  again: 'Ga toch verder',
  toCoach: 'Terug naar je coach',
  progress: (section, at, of) => `${section}: vraag ${at} van ${of}`,
  next: 'Verder',
  skip: 'Sla over',
  back: 'Terug',
  clear: 'Haal mijn antwoord weg',
  answers: 'Bekijk mijn antwoorden',
  doneWith: (section) => `Klaar met: ${section}`,
  choose: 'Wat wil je nu doen?',
  goOn: (section) => `Verder met: ${section}`,
  overview: 'Klopt dit?',
  overviewText: 'Dit heb je gekozen. Je kunt alles nog veranderen.',
  nothing: 'Hier staat nog niets.',
  change: (label) => `Verander: ${label}`,
  changeShort: 'Verander',
  right: 'Ja, dit klopt',
  toOverview: 'Terug naar mijn antwoorden',
  who: 'Wie is het?',
  add: 'Zet in de kring',
  remove: 'Haal weg',
  toCircle: 'Terug naar de kring',
  about: (role) => `Over: ${role}`,
};

/** The texts of the screens that a jongere reads. The coach's Dutch is not among them; where it is asked for, easy Dutch is there. */
export const youthWords: Readonly<Record<ScanLanguage, YouthWords>> = {
  nl: simple,
  'nl-simple': simple,
  en: {
    practice: 'First, practise',
    stop: 'Stop',
    stopped: 'You stopped. That is fine.',
    stoppedText: 'Your answers are still there. You can go on later.',
    again: 'Go on after all',
    toCoach: 'Back to your coach',
    progress: (section, at, of) => `${section}: question ${at} of ${of}`,
    next: 'Next',
    skip: 'Skip',
    back: 'Back',
    clear: 'Take my answer away',
    answers: 'See my answers',
    doneWith: (section) => `Done with: ${section}`,
    choose: 'What do you want to do now?',
    goOn: (section) => `Go on with: ${section}`,
    overview: 'Is this right?',
    overviewText: 'This is what you chose. You can still change it all.',
    nothing: 'There is nothing here yet.',
    change: (label) => `Change: ${label}`,
    changeShort: 'Change',
    right: 'Yes, this is right',
    toOverview: 'Back to my answers',
    who: 'Who is it?',
    add: 'Put in the circle',
    remove: 'Take away',
    toCircle: 'Back to the circle',
    about: (role) => `About: ${role}`,
  },
};
