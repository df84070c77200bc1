import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { HowFar } from './asked.js';
import type { GroupId } from './groups.js';

interface ScanTexts {
  readonly sections: string;
  readonly howFar: Readonly<Record<HowFar, string>>;
  /** The list of all questions of a section. */
  readonly list: string;
  readonly clear: string;
  readonly more: string;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly previous: (title: string) => string;
  readonly next: (title: string) => string;
  readonly people: PeopleTexts;
}

interface PeopleTexts {
  readonly add: string;
  readonly nobody: string;
  readonly remove: (role: string) => string;
  /** Short words for the drawing, by option. */
  readonly short: Readonly<Record<string, string>>;
  readonly notSaid: string;
  readonly me: string;
  readonly list: string;
  readonly role: string;
}

/** The texts around the questions, in every language in which they are asked. */
export const scanTexts: Readonly<Record<ScanLanguage, ScanTexts>> = {
  nl: {
    sections: 'Onderdelen van de scan',
    howFar: { open: 'nog open', begun: 'begonnen', all: 'langs geweest' },
    list: 'Alle vragen van dit deel',
    clear: 'Antwoord weghalen',
    more: 'Meer vragen hierover',
    groups: {
      'interesse.dieren': 'Soorten werk: wat lijkt leuk?',
      'werk.droombaan': 'Droombaan en werk voor nu',
      'talent.maken': 'Wat lukt al?',
      'werk.binnen-buiten': 'Hoe werkt de jongere graag?',
      'basis.op-tijd': 'Op het werk: wat lukt al?',
    },
    previous: (title) => `Terug: ${title}`,
    next: (title) => `Verder: ${title}`,
    people: {
      add: 'Voeg iemand toe',
      nobody: 'Er staat nog niemand in de kring.',
      remove: (role) => `Haal weg: ${role}`,
      short: {
        ...{ dichtbij: 'dichtbij', midden: 'midden', ver: 'verder weg' },
        ...{ helpt: 'helpt', allebei: 'helpt en is lastig', 'maakt-moeilijk': 'maakt het lastig' },
        ...{ vaak: 'vaak', 'af-en-toe': 'af en toe', 'lang-geleden': 'lang geleden' },
        ...{ ja: 'overleg mag', 'eerst-vragen': 'eerst vragen', nee: 'geen overleg' },
      },
      notSaid: 'nog niet gezegd',
      me: 'jongere',
      list: 'Wie er in de kring staan',
      role: 'Wie is het?',
    },
  },
  'nl-simple': {
    sections: 'Waar we over praten',
    howFar: { open: 'nog open', begun: 'begonnen', all: 'klaar' },
    list: 'Alle vragen van dit deel',
    clear: 'Haal mijn antwoord weg',
    more: 'Meer vragen hierover',
    groups: {
      'interesse.dieren': 'Welk werk vind je leuk?',
      'werk.droombaan': 'Mijn droom, en werk voor nu',
      'talent.maken': 'Wat kun je al?',
      'werk.binnen-buiten': 'Hoe werk je graag?',
      'basis.op-tijd': 'Op het werk: wat lukt al?',
    },
    previous: (title) => `Terug: ${title}`,
    next: (title) => `Verder: ${title}`,
    people: {
      add: 'Zet iemand in de kring',
      nobody: 'Er staat nog niemand in de kring.',
      remove: (role) => `Haal weg: ${role}`,
      short: {
        ...{ dichtbij: 'dichtbij', midden: 'midden', ver: 'ver weg' },
        ...{ helpt: 'helpt mij', allebei: 'allebei', 'maakt-moeilijk': 'maakt het moeilijk' },
        ...{ vaak: 'vaak', 'af-en-toe': 'af en toe', 'lang-geleden': 'lang geleden' },
        ...{ ja: 'bellen mag', 'eerst-vragen': 'eerst vragen', nee: 'liever niet bellen' },
      },
      notSaid: 'nog niet gezegd',
      me: 'ik',
      list: 'Wie er in mijn kring staan',
      role: 'Wie is het?',
    },
  },
  en: {
    sections: 'What we talk about',
    howFar: { open: 'still open', begun: 'started', all: 'done' },
    list: 'All questions of this part',
    clear: 'Take my answer away',
    more: 'More questions about this',
    groups: {
      'interesse.dieren': 'What work do you like?',
      'werk.droombaan': 'My dream, and work for now',
      'talent.maken': 'What can you do already?',
      'werk.binnen-buiten': 'How do you like to work?',
      'basis.op-tijd': 'At work: what works already?',
    },
    previous: (title) => `Back: ${title}`,
    next: (title) => `Next: ${title}`,
    people: {
      add: 'Put someone in the circle',
      nobody: 'There is nobody in the circle yet.',
      remove: (role) => `Take away: ${role}`,
      short: {
        ...{ dichtbij: 'close', midden: 'middle', ver: 'far away' },
        ...{ helpt: 'helps me', allebei: 'both', 'maakt-moeilijk': 'makes it hard' },
        ...{ vaak: 'often', 'af-en-toe': 'now and then', 'lang-geleden': 'long ago' },
        ...{ ja: 'may call', 'eerst-vragen': 'ask me first', nee: 'please do not call' },
      },
      notSaid: 'not said yet',
      me: 'me',
      list: 'Who is in my circle',
      role: 'Who is it?',
    },
  },
};

/** What only the coach reads. */
export const coachTexts = {
  forCoach: 'Alleen voor jou',
  forCoachNote: 'Wat jij ziet. De jongere krijgt deze vragen niet te zien.',
  together: 'Samen, één vraag per scherm',
  togetherNote:
    'Voor de jongere, in makkelijke taal met plaatjes. Je eigen vragen en de bijnaam staan dan niet op het scherm.',
  finish: 'Klaar voor nu',
  talk: 'Geheugensteun voor het gesprek',
  psychologist: 'Een psycholoog laten meekijken',
  instruments: 'Instrumenten van anderen',
  opensElsewhere: '(opent in een nieuw tabblad)',
};
