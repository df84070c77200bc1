import type { StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import type { Turn } from './part-answers.js';

// A calendar day has no time zone: it is made and shown in one and the same.
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const dayWords = (value: string) => day.format(new Date(`${value}T00:00:00Z`));

/** By who does it, as the handbook names them. */
const who: Readonly<Record<string, string>> = {
  jongere: 'De jongere',
  coach: 'Jij, als coach',
  netwerk: 'De eigen kring',
  werkgever: 'De werkgever',
  vips: 'Mensen die helpen',
  professional: 'Een professional',
};

const turns: Readonly<Record<Turn, string>> = { eerst: 'Eerst', dan: 'Dan', later: 'Later' };

/** The texts of the coach around the veranderplan. */
export const nl = {
  loading: 'Het plan wordt klaargezet …',
  failed: 'Het plan kon niet worden geladen. Wat je hebt ingevuld, is er nog.',
  again: 'Probeer opnieuw',

  faces: {
    label: 'Onderdelen van het veranderplan',
    plan: 'Veranderplan',
    approach: 'Mijn plan: zes vragen',
    together: 'Samen om de tafel',
    goals: 'Kleine doelen',
  },
  forJongere: 'voor de jongere',

  part: {
    turn: turns,
    notYet: 'nog leeg',
    begun: 'begonnen',
    name: 'Waar gaat het over?',
    line: (title: string) => `Kort, bij '${title}' (mag leeg blijven)`,
    own: 'Schrijf het kort op (mag leeg blijven)',
    mainWay: 'Kies één hoofdweg. Je kunt altijd wisselen.',
    crossed: 'Past nu niet',
    crossedOf: (title: string) => `Past nu niet: ${title}`,
    clear: 'Toch geen keuze',
    clearOf: (title: string, part: string) => `Toch geen keuze: ${title}, ${part}`,
    likes: (strategies: readonly string[]) => `Lijkt op ${strategies.join(' en ')}`,
    who,
    turnHint: 'Het handboek vraagt hier een cijfer. Wij kiezen woorden: een cijfer leest al gauw als een oordeel.',
  },

  order: {
    title: 'Waarom deze volgorde?',
    none: 'Voor dit stuk van het leven is op de draaischijf nog geen strategie gekozen. De aanpakken staan in de volgorde van het handboek.',
    chosen: (strategy: StrategieId, on: string) =>
      `Op de draaischijf koos je hier ${strategy} (${dayWords(on)}). Wat daarop lijkt, staat vooraan.`,
    general: (strategy: StrategieId, on: string) =>
      `Op de draaischijf koos je voor alles bij elkaar ${strategy} (${dayWords(on)}). Wat daarop lijkt, staat vooraan.`,
    nothingLike: (strategy: StrategieId, on: string) =>
      `Op de draaischijf koos je ${strategy} (${dayWords(on)}). Bij dit onderdeel lijkt geen aanpak daar het meest op. De volgorde is die van het handboek.`,
    ours: 'Onze eigen lezing',
    keeps: 'Kies je een andere strategie, dan wisselt de volgorde. Wat je hebt ingevuld, blijft staan.',
  },

  together: {
    own: 'Ons eigen idee',
    ticked: 'Gedaan of besproken',
  },

  print: 'Druk het veranderplan af',
  printNothing: 'Er staat nog niets in het plan om af te drukken.',
  paper: {
    title: 'Veranderplan',
    made: (on: Date) => `Afgedrukt op ${date.format(on)}`,
    mark: 'Een werkplan van jongere en coach samen. Deel er alleen uit wat jullie afspraken.',
    known: 'Wat we weten',
    helps: 'Wat kan helpen',
    way: 'Hoe we het aanpakken',
    who: { ...who, coach: 'De coach' } as Readonly<Record<string, string>>,
  },
};
