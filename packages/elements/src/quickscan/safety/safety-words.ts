import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

interface HelpWords {
  /** On the button that is always there. */
  readonly action: string;
  readonly hide: string;
  readonly close: string;
  readonly or: string;
  readonly call: (number: string) => string;
  /** When to call whom, folded when it was read. */
  readonly when: string;
  readonly forCoach: string;
  readonly checked: (month: string) => string;
}

/** The texts around the help route. What it says is content. */
export const helpWords: Readonly<Record<ScanLanguage, HelpWords>> = {
  nl: {
    action: 'Hulp nu',
    hide: 'Verberg',
    close: 'Sluit',
    or: 'of',
    call: (number) => `Bel ${number}`,
    when: 'Wie bel je wanneer?',
    forCoach: 'Wat jij nu kunt doen',
    checked: (month) => `De nummers zijn nagekeken in ${month}.`,
  },
  'nl-simple': {
    action: 'Hulp nu',
    hide: 'Verberg',
    close: 'Sluit',
    or: 'of',
    call: (number) => `Bel ${number}`,
    when: 'Wie bel je wanneer?',
    forCoach: '',
    checked: (month) => `Deze nummers klopten in ${month}.`,
  },
  en: {
    action: 'Help now',
    hide: 'Hide',
    close: 'Close',
    or: 'or',
    call: (number) => `Call ${number}`,
    when: 'Who to call, and when?',
    forCoach: '',
    checked: (month) => `These numbers were right in ${month}.`,
  },
};

/** A month such as `2026-11`, as it is said. */
export function monthIn(language: ScanLanguage, month: string): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
