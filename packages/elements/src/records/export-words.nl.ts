import type { WerkspiegelRecord } from '../storage/record.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const kind: Readonly<Record<WerkspiegelRecord['kind'], string>> = {
  draft: 'nog niet afgerond',
  afname: 'afgerond',
  dossier: 'plan',
};

/** The words around a person's answers in the files they take along. */
export const exportWords = {
  kind,
  columns: ['datum', 'soort', 'vragenlijst', 'versie', 'thema', 'element', 'vraag', 'antwoord', 'stap', 'id'],
  title: 'Meegenomen uit Werkspiegel',
  mirror: 'Een spiegel, geen beoordeling en geen meting. Bedoeld voor jou.',
  noRecords: 'Er is niets om mee te nemen.',
  noAnswers: 'Er is nog niets beantwoord.',
  heading: (day: Date) => `Check van ${date.format(day)}`,
  dossier: (day: Date) => `Plan, laatst gewijzigd op ${date.format(day)}`,
  noSteps: 'Er staat nog niets in.',
  onDay: (day: Date) => date.format(day),
  steps: {
    priorities: 'Nu belangrijk',
    noPriorities: 'geen',
    goal: 'Leerdoel',
    when: 'Wanneer',
    withWhom: 'Met wie',
    support: 'Wat daarbij helpt',
    tried: 'Heb je dit geprobeerd?',
    happened: 'Wat gebeurde er?',
    closed: 'Doel gesloten',
  },
  values: {
    tried: { ja: 'ja', deels: 'deels', nee: 'nog niet' },
    outcome: { gelukt: 'gelukt', losgelaten: 'losgelaten' },
    withWhom: {
      alleen: 'alleen',
      collega: 'met een collega',
      leiding: 'met mijn leiding',
      jongere: 'met een jongere',
      partner: 'met een partner buiten de deur',
    },
  },
  about: (state: string, questionnaire: string, version: string) =>
    `Deze check is ${state}. Vragenlijst: ${questionnaire}, versie ${version}.`,
  /** A level, from 1. */
  step: (step: number) => `stap ${step}`,
};
