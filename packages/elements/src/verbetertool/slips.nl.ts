import { storageSlip } from '../storage/slip.nl.js';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** What is wrong in the attributes that a page gave: said to who makes the page, and loaded only then. */
export const slips = {
  questionnaire: (id: string, known: readonly string[]) =>
    `Er is geen vragenlijst met de naam '${id}'. Bekend: ${list.format(known)}. Pas het attribuut 'questionnaire' aan.`,
  storage: storageSlip,
  months:
    "Wat in 'keep-months' staat, is geen aantal maanden. Gebruik een heel getal vanaf 1, of laat het attribuut weg.",
};
