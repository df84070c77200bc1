import type { OutcomeInterfaceWords } from './words.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

export const simple: OutcomeInterfaceWords = {
  parts: 'Wat je kunt doen',
  loading: 'Even wachten …',
  failed: 'Het laden lukt nog niet. Jouw antwoorden zijn er nog. Probeer het nog een keer.',
  loadAgain: 'Probeer het nog een keer',
  check: {
    nothingYet: 'Dit stuk is nog leeg. Dat mag.',
    change: 'Verander',
    takeBack: 'Haal weg',
    takenBack: (label) => `Dit is weg: ${label}.`,
    putBack: 'Zet terug',
    nothing: 'Alles is nog leeg. Kies samen een vraag.',
  },
  share: { clear: 'Haal alle vinkjes weg', toCopy: 'Kijk wat de ander leest' },
  copy: {
    print: 'Print dit blad',
    printCard: 'Print alleen mijn balanskaart',
    copy: 'Kopieer de tekst',
    copied: 'De tekst is gekopieerd.',
    copyByHand: 'Kopieer de tekst zelf. Hij is al gekozen. Druk op Ctrl en C, of op Cmd en C.',
    save: 'Bewaar dit blad',
    fileName: 'over-mij',
    toShare: 'Kies wat een ander mag lezen',
  },
  results: {
    nothingHere: 'Je hebt hierover gepraat. Dit stuk blijft leeg.',
    ask: 'Dit is nog leeg. Je kunt hierover praten:',
  },
  paper: {
    print: 'Print mijn blad',
    noDanger: 'Wat je vertelde over gevaar, blijft van dit blad. Dat is veilig voor jou.',
    name: 'Naam',
    made: (on) => `Gemaakt op ${date.format(on)}`,
  },
};
