import { expect } from 'chai';
import Papa from 'papaparse';
import { dossierRows } from '../../../packages/elements/src/records/dossier-rows.js';
import { recordsCsv } from '../../../packages/elements/src/records/records-csv.js';
import { recordsHtml } from '../../../packages/elements/src/records/records-html.js';
import type { Dossier } from '../../../packages/elements/src/storage/record.js';
import sample from '../storage/samples/v1-dossier.json' with { type: 'json' };
import { contentOf, nothingKnown, spoken } from './contents.js';

const dossier = sample as unknown as Dossier;
const element = spoken.words.elements['vaste-begeleider']?.name ?? '';

describe('a plan that is taken along', () => {
  it('says step by step what was set down, in words', () => {
    expect(
      dossierRows(dossier, contentOf).map(({ element: about, question, answer }) => [about, question, answer]),
    ).to.deep.equal([
      ['', 'Nu belangrijk', element],
      [element, 'Leerdoel', 'Ik wil leren hoe ik met een jongere een ritme afspreek.'],
      [element, 'Wanneer', '2026-02-19'],
      [element, 'Met wie', 'met een collega'],
      [element, 'Wat daarbij helpt', 'Een uur in mijn agenda.'],
      [element, 'Heb je dit geprobeerd?', 'deels'],
      [element, 'Wat gebeurde er?', 'Het appen liep, de maandelijkse afspraak nog niet.'],
      [element, 'Doel gesloten', 'gelukt'],
    ]);
  });

  it('shows ids as they were kept where the content is not known, whatever they are', () => {
    const [first] = dossier.steps;
    const odd = { ...dossier, steps: [{ ...first, elements: ['constructor'] }] } as Dossier;
    expect(dossierRows(odd, contentOf)[0]?.answer).to.equal('constructor');
    expect(dossierRows(dossier, nothingKnown)[1]?.element).to.equal('vaste-begeleider');
  });

  it('is a row per thing in the table, and never a formula', () => {
    const [, goal] = dossier.steps;
    const formula = { ...dossier, steps: [{ ...goal, learn: '=1+1' }] } as Dossier;
    const rows = Papa.parse<string[]>(recordsCsv([formula], contentOf), { delimiter: ';' }).data;
    expect(rows[1]?.[1]).to.equal('plan');
    expect(rows[1]?.[7]).to.equal("'=1+1");
  });

  it('is a part of the page, with its days', () => {
    const page = new DOMParser().parseFromString(recordsHtml([dossier], contentOf, 'nl'), 'text/html');
    expect(page.querySelector('h2')?.textContent).to.equal('Plan, laatst gewijzigd op 5 maart 2026');
    expect(page.querySelectorAll('dt')).to.have.lengthOf(8);
    expect(page.querySelector('dd')?.textContent).to.contain('12 februari 2026');
  });
});
