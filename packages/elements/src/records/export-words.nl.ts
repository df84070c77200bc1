import type { WerkspiegelRecord } from '../storage/record.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const kind: Readonly<Record<WerkspiegelRecord['kind'], string>> = { draft: 'nog niet afgerond', afname: 'afgerond' };

/** The words around a person's answers in the files they take along. */
export const exportWords = {
  kind,
  columns: ['datum', 'soort', 'vragenlijst', 'versie', 'thema', 'element', 'vraag', 'antwoord', 'stap', 'id'],
  title: 'Meegenomen uit Werkspiegel',
  mirror: 'Een spiegel, geen beoordeling en geen meting. Bedoeld voor jou.',
  noRecords: 'Er is niets om mee te nemen.',
  noAnswers: 'Er is nog niets beantwoord.',
  heading: (day: Date) => `Check van ${date.format(day)}`,
  headingWithoutDay: (time: string) => `Check van ${time}`,
  about: (state: string, questionnaire: string, version: string) =>
    `Deze check is ${state}. Vragenlijst: ${questionnaire}, versie ${version}.`,
  /** A level, from 1. */
  step: (step: number) => `stap ${step}`,
};
