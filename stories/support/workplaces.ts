import type { Answers } from '@werkspiegel/elements';

// Two invented workplaces, for the jongere of scan.ts to look at.

const WORKSHOP: Answers = {
  naam: 'fietsenmaker bij het station',
  ...{ 'sfeer.drukte': 'rustig', 'sfeer.aanspreken': 'rustig-apart', 'sfeer.grappen': 'vriendelijk' },
  ...{ 'sfeer.fouten': 'mag-leren', 'sfeer.pauze': 'samen' },
  'sfeer.opviel': 'De radio staat zacht, iedereen groet',
  ...{ 'taken.plek': 'binnen', 'taken.samen': 'alleen', 'taken.tempo': 'precies', 'taken.soort': 'handen' },
  ...{ 'taken.afwisseling': 'afwisseling', 'taken.stappen': 'zes-of-meer' },
  ...{ 'vaardigheden.onthouden': 'half-uur', 'vaardigheden.tegelijk': 'nee', 'vaardigheden.overleg': 'een-paar-keer' },
  ...{ 'vaardigheden.lezen': 'korte-teksten', 'vaardigheden.rekenen': 'geld', 'vaardigheden.reizen': 'te-fiets-of-ov' },
  ...{ 'leiding.uitleg': 'voordoen', 'leiding.hoe-vaak': 'elke-dag', 'leiding.concreet': 'stap-voor-stap' },
  ...{ 'leiding.prive': 'soms', 'leiding.groeien': 'eerst-vast', 'leiding.tijden': 'later' },
  ...{ 'netwerk.klanten': 'veel', 'netwerk.mensen': 'vast-groepje', 'netwerk.vaste-collega': 'ja' },
  'netwerk.verwacht': 'meepraten',
  'afspraak.werktijden': 'ja',
  'afspraak.werktijden.tekst': 'Dinsdag en donderdag, van negen tot drie',
};

const BAKERY: Answers = {
  naam: 'bakkerij 2',
  ...{ 'sfeer.drukte': 'druk', 'sfeer.aanspreken': 'recht-toe', 'sfeer.grappen': 'plagen' },
  ...{ 'sfeer.fouten': 'weet-ik-niet', 'sfeer.pauze': 'apart' },
  ...{ 'taken.plek': 'binnen', 'taken.samen': 'samen', 'taken.soort': 'handen' },
  'leiding.tijden': 'vroeg',
};

/** Looked at from all sides. */
export const ONE_PLACE: Answers = numbered(1, WORKSHOP);

/** The second was seen for a quarter of an hour. The first number was of one that is gone. */
export const TWO_PLACES: Answers = { ...numbered(2, WORKSHOP), ...numbered(3, BAKERY) };

/** It has a name and nothing else. */
export const UNSEEN_PLACE: Answers = numbered(1, { naam: 'kwekerij aan de vaart' });

function numbered(number: number, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`${number}.${id}`, answer]));
}
