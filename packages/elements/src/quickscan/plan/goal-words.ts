import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

/** Around the small goals of the jongere. What a goal is, and what it is like when it is reached, is content. */
export interface GoalInterfaceWords {
  readonly make: string;
  readonly change: string;
  readonly changeTitle: string;
  readonly optional: (label: string) => string;
  readonly cancel: string;
  readonly missing: string;
  readonly none: string;
  readonly noCase: string;
  readonly on: string;
  readonly withWhom: string;
  readonly closed: string;
  readonly letGo: string;
  readonly again: string;
  readonly seen: string;
  readonly print: string;
  readonly paperMark: string;
  /** For who cannot see to which goal a button belongs. */
  readonly of: (action: string, what: string) => string;
}

const of = (action: string, what: string) => `${action}: ${what}`;

export const goalWords: Readonly<Record<ScanLanguage, GoalInterfaceWords>> = {
  nl: {
    make: 'Maak een doel',
    change: 'Pas aan',
    changeTitle: 'Pas je doel aan',
    optional: (label) => `${label} (mag leeg blijven)`,
    cancel: 'Laat maar',
    missing: 'Schrijf in een paar woorden wat je gaat doen.',
    none: 'Je hebt nu geen doel. Dat mag ook.',
    noCase: 'Je doelen bewaren we bij jouw plan. Vraag je coach om eerst een plan te beginnen.',
    on: 'Wanneer',
    withWhom: 'Met wie',
    closed: 'Wat ik eerder deed',
    letGo: 'Losgelaten',
    again: 'Pak weer op',
    seen: 'Verder',
    print: 'Druk mijn plan af',
    paperMark: 'Dit is mijn plan, in mijn eigen woorden. Ik kan het altijd veranderen.',
    of,
  },
  'nl-simple': {
    make: 'Maak een doel',
    change: 'Verander',
    changeTitle: 'Verander je doel',
    optional: (label) => `${label} (mag leeg)`,
    cancel: 'Stop hiermee',
    missing: 'Schrijf eerst op wat je gaat doen.',
    none: 'Je hebt nu geen doel. Dat mag.',
    noCase: 'Je doelen staan bij jouw plan. Vraag je coach om een plan te maken.',
    on: 'Wanneer',
    withWhom: 'Met wie',
    closed: 'Wat ik eerder deed',
    letGo: 'Losgelaten',
    again: 'Doe dit weer',
    seen: 'Verder',
    print: 'Print mijn plan',
    paperMark: 'Dit is mijn plan. Ik mag het altijd veranderen.',
    of,
  },
  en: {
    make: 'Make a goal',
    change: 'Change',
    changeTitle: 'Change your goal',
    optional: (label) => `${label} (may stay empty)`,
    cancel: 'Never mind',
    missing: 'Write in a few words what you will do.',
    none: 'You have no goal now. That is fine.',
    noCase: 'Your goals are kept with your plan. Ask your coach to start a plan first.',
    on: 'When',
    withWhom: 'With whom',
    closed: 'What I did before',
    letGo: 'Let go',
    again: 'Take it up again',
    seen: 'Continue',
    print: 'Print my plan',
    paperMark: 'This is my plan, in my own words. I can always change it.',
    of,
  },
};
