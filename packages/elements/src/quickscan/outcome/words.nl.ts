import type { OutcomeInterfaceWords } from './words.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

export const nl: OutcomeInterfaceWords = {
  parts: 'Onderdelen van de uitkomst',
  loading: 'Een moment …',
  failed: 'Dit kon niet worden geladen. Je antwoorden staan er nog. Probeer het zo opnieuw.',
  loadAgain: 'Probeer opnieuw',
  check: {
    nothingYet: 'Hier is nog niet over gepraat. Dat hoeft ook niet.',
    change: 'Verander',
    takeBack: 'Haal weg',
    takenBack: (label) => `Weggehaald: ${label}.`,
    putBack: 'Zet terug',
    nothing: 'Er is nog niets om terug te lezen. Kies samen een vraag.',
  },
  share: { clear: 'Haal alle vinkjes weg', toCopy: 'Bekijk wat de ander leest' },
  copy: {
    print: 'Print dit',
    printCard: 'Print alleen de balanskaart',
    copy: 'Kopieer als tekst',
    copied: 'De tekst is gekopieerd.',
    copyByHand: 'Hier kunnen we niet voor je kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of op Cmd+C.',
    save: 'Bewaar als bestand',
    fileName: 'over-mij',
    toShare: 'Kies wat een ander mag lezen',
  },
  results: {
    nothingHere: 'Hier is over gepraat. Er kwam niets uit dat hier hoort.',
    ask: 'Hier is nog niet over gepraat. Vraag bijvoorbeeld:',
  },
  paper: {
    print: 'Print mijn blad',
    noDanger: 'Wat je over gevaar vertelde, staat niet op dit blad. Zo kan niemand het per ongeluk lezen.',
    name: 'Naam',
    made: (on) => `Gemaakt op ${date.format(on)}`,
  },
};
