import type { PersonalData } from './personal-data-in.js';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const names: Readonly<Record<PersonalData, string>> = {
  bsn: 'een burgerservicenummer',
  'e-mail': 'een e-mailadres',
  phone: 'een telefoonnummer',
  iban: 'een rekeningnummer',
};

/** What is said under a field for free text. */
export const nl = {
  warning: (found: readonly PersonalData[]) =>
    `Dit lijkt op ${list.format(found.map((kind) => names[kind]))}. Laat het liever weg. Het is hier niet nodig, en wie bij deze computer kan, kan het lezen.`,
};
