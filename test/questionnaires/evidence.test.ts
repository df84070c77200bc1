import { evidenceStrengths } from '@werkspiegel/scoring';
import { expect } from 'chai';
import { elements, nl, numberOf, questionnaire } from './verbetertool.js';

const { evidence } = questionnaire.advice;

/**
 * Annex 4 and 5 of the Movisie dossier as printed: note numbers, mentions ('–' where the row has no number), the elements whose
 * strength may rest on the row, and those it only stands beside.
 */
const ROWS: readonly (readonly [row: string, notes: string, mentions: string, own: string, beside?: string])[] = [
  ['vaste-begeleider', '2 4 6 7 10 11 12', '13', '1.1'],
  ['langdurige-begeleiding', '3 6 11 16 19 20 23 24', '12', '1.1'],
  ['persoonlijk-contact', '2 7', '12', '1.1'],
  ['ruimte-voor-fouten', '', '13', '1.2', '8.2'],
  ['jongere-centraal', '2 4 6 7 10 11 12 16 20 24', '12', '1.3'],
  ['maatwerk', '1 3 6 7 11 19', '18', '1.3'],
  ['goede-intake', '4', '3', '1.3'],
  ['contact-leggen', '2 26', '1', '1.3'],
  ['zelfreflectie', '1 3 6 24', '11', '2.1'],
  ['vergroting-zelfvertrouwen', '1 3', '6', '2.2'],
  ['eigen-kracht', '7 11', '5', '', '2.2'],
  ['tussentijdse-successen', '2 3', '6', '', '2.2'],
  ['gedragsverandering', '1 3', '5', '2.3'],
  ['verwachtingsmanagement', '', '6', '2.3'],
  ['ontwikkelen-motivatie', '1 3 6 7', '20', '2.4'],
  ['concrete-belemmeringen', '3 11 16 17 20', '3', '3.1'],
  ['situatie-stabiliseren', '', '18', '3.1'],
  ['integrale-aanpak', '1 3 4 10 12 17', '17', '3.2'],
  ['effectieve-samenwerking', '4 6 10 16 26', '6', '3.2'],
  ['sociale-omgeving', '2 6 8 10 11 12 25', '7', '4.1'],
  ['ouders-ondersteunen', '1', '3', '4.1'],
  ['voorlichting', '1 11', '–', '', '4.1'],
  ['peers-inzetten', '2 3 7', '4', '4.2'],
  ['coaching-door-rolmodellen', '2 3 4 8 16 18 20 24', '8', '4.2'],
  ['positief-sociaal-kapitaal', '3 11 25', '5', '', '4.2'],
  ['onderlinge-uitwisseling', '1', '10', '', '4.2'],
  ['ontwikkeling-vaardigheden', '1 3 6 11', '13', '5.1 5.2 5.3'],
  ['certificering', '6 11', '1', '5.1'],
  ['structuur-en-ritme', '', '3', '', '5.2'],
  ['laagdrempelige-programmas', '1 11 19 25', '–', '6.1'],
  ['oefenen-in-de-praktijk', '3 6 7 8 11 16 18', '7', '6.2'],
  ['aansluiting-arbeidsmarkt', '7 10 11 12 16 20', '2', '', '6.2'],
  ['beroepskeuzebegeleiding', '8', '1', '6.3'],
  ['vroegtijdige-signalering', '11 17', '1', '', '6.3'],
  ['wegnemen-vooroordelen', '1 3 7 12', '16', '7.1'],
  ['directe-werkgeverscontacten', '1 4', '10', '7.1'],
  ['ondersteunen-werkgevers', '7 10 11', '5', '7.2'],
  ['regelgeving-vereenvoudigen', '', '10', '', '7.2'],
  ['motivatie-vanuit-mvo', '', '19', '7.3'],
  ['begeleiding-binnen-bedrijf', '6 7 11', '21', '8.1'],
  ['veilige-omgeving', '', '4', '8.2'],
  ['jobcarving', '6', '10', '8.3'],
];

describe('the evidence of the verbetertool', () => {
  for (const [strength, numbers] of Object.entries({
    breed: '1.1 1.3 3.2',
    onderbouwd: '2.1 2.2 2.3 2.4 3.1 4.1 4.2 5.1 5.2 5.3 6.1 6.2 7.1 7.2 8.1',
    praktijk: '1.2 7.3 8.3',
    dun: '6.3 8.2',
    'nog-niet': '3.3',
  })) {
    it(`is '${strength}' for ${numbers} and for no other`, () => {
      const strengths = evidenceStrengths(evidence);
      expect(numbersOf((element) => strengths[element] === strength)).to.equal(numbers);
    });
  }

  it('says that the sources contradict each other at four elements, and how', () => {
    expect(numbersOf((element) => evidence.elements[element]?.contested === true)).to.equal('2.4 4.2 6.1 7.3');
    expect(numbersOf((element) => nl.evidence.elements[element]?.contested !== undefined)).to.equal('2.4 4.2 6.1 7.3');
  });

  it('holds these rows and no other', () => {
    expect(Object.keys(evidence.rows)).to.have.members(ROWS.map(([row]) => row));
  });

  for (const [row, notes, mentions, own, beside = ''] of ROWS) {
    it(`counts ${row} as the annexes do, for ${own || 'no element'} alone`, () => {
      const counts = evidence.rows[row];
      expect(counts?.literature?.join(' ') ?? '', 'notes').to.equal(notes);
      expect(counts?.mentions, 'mentions').to.equal(mentions === '–' ? 'not-stated' : Number(mentions));
      expect(numbersOf(rests(row, true)), 'own').to.equal(own);
      expect(numbersOf(rests(row, false)), 'beside').to.equal(beside);
    });
  }

  it('has no row at all for 3.3', () => {
    expect(numbersOf((element) => evidence.elements[element]?.rows.length === 0)).to.equal('3.3');
  });
});

/** Numbers of the elements that something holds for, in order. */
function numbersOf(holds: (element: string) => boolean): string {
  return elements
    .filter(({ id }) => holds(id))
    .map(({ id }) => numberOf(id))
    .join(' ');
}

function rests(row: string, own: boolean) {
  return (element: string) => !!evidence.elements[element]?.rows.some((entry) => entry.id === row && entry.own === own);
}
