import { loadScan, SCAN_LANGUAGES, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import { monthIn } from '../../../packages/elements/src/quickscan/safety/safety-words.js';
import { all, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { clearStorage, openScan } from './tool.js';

const NATIONAL = ['tel:112', 'tel:113', 'tel:08000113', 'tel:08002000'];
const NAMES: Readonly<Record<ScanLanguage, string>> = {
  ...{ nl: 'Nederlands', 'nl-simple': 'Makkelijk Nederlands', en: 'English' },
};
const TITLES: Readonly<Record<ScanLanguage, string>> = {
  nl: 'Nu hulp',
  'nl-simple': 'Hulp voor nu',
  en: 'Help for now',
};

let acute: string[];

before(async () => {
  const { structure } = await loadScan('jongere', 'nl');
  acute = structure.sections
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'signal' && item.acute)
    .map(({ id }) => id);
});
beforeEach(clearStorage);
afterEach(clearStorage);

async function openAreas(language: ScanLanguage = 'nl', properties = {}) {
  const tool = await openScan({ properties });
  await tool.ready();
  if (language !== 'nl') {
    await tool.press(NAMES[language]);
    await until('other language', () => all(tool.element, `.scan[lang=${language}]`)[0]);
  }
  await tool.goTo('leefgebieden');
  return tool;
}

const helpOf = ({ element }: { element: HTMLElement }) => all<HTMLElement>(element, '.help')[0];

describe('safety before everything', () => {
  it('knows seven questions of which an answer cannot wait', () => {
    expect(acute).to.have.length(7);
  });

  for (const language of SCAN_LANGUAGES) {
    it(`shows whom to call at once, for every acute question, in ${language}`, async () => {
      const tool = await openAreas(language);
      for (const id of acute) {
        for (const answer of ['praten', 'hulp']) {
          await tool.answer(id, answer);
          const help = await until(`help route with ${id}`, () => helpOf(tool));
          expect(tool.links(), id).to.deep.equal(NATIONAL);
          expect(help.getAttribute('role'), id).to.equal('alert');
          expect(help.lang).to.equal(language);
          expect(focused(), id).to.equal(help.querySelector('h2'));
          expect(textOf(help.querySelector('h2'))).to.equal(TITLES[language]);
          // Above all else: nothing but the bar with 'Hulp nu' stands before it.
          expect(help.previousElementSibling?.className).to.equal('bar');
          await tool.answer(id, 'goed');
          expect(helpOf(tool), `${id} is taken back`).to.equal(undefined);
        }
      }
      expect(await faultsInPage()).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('is not there for what can wait', async () => {
    const tool = await openAreas();
    await tool.answer('geld.hoe', 'hulp');
    await tool.answer('thuis.hoe', 'hulp');
    expect(helpOf(tool)).to.equal(undefined);
  });

  it('stays, with less around the numbers, and leads back to the question', async () => {
    const tool = await openAreas();
    await tool.answer('thuis.veilig', 'hulp');
    await tool.see('Nu hulp', `De nummers zijn nagekeken in ${monthIn('nl', '2026-11')}.`);
    await tool.press('Terug naar het gesprek');
    const radio = tool.radio('thuis.veilig', 'hulp');
    await until('question with the focus', () => focused() === radio);
    expect(helpOf(tool)?.getAttribute('role')).to.equal('region');
    expect(tool.links()).to.deep.equal(NATIONAL);
    await tool.goTo('werk');
    expect(tool.links()).to.deep.equal(NATIONAL);
    await tool.goTo('leefgebieden');
    // Another one is said as loud as the first.
    await tool.answer('wonen.vannacht', 'praten');
    expect(helpOf(tool)?.getAttribute('role')).to.equal('alert');
    await tool.answer('wonen.vannacht', 'weet-ik-niet');
    expect(helpOf(tool), 'the other one stands').to.not.equal(undefined);
    await tool.answer('thuis.veilig', 'goed');
    expect(helpOf(tool)).to.equal(undefined);
  });

  it("has the page's own numbers first, and dials them as they are", async () => {
    const help = [
      { label: 'Crisisdienst Waterdam', number: '012 - 345 67 89', text: 'Dag en nacht.' },
      { label: 'De opvang', text: 'Op het plein.' },
      { label: 'Alarm', number: '112', text: 'Bij nood.' },
    ];
    const tool = await openAreas('nl', { help });
    await tool.answer('wonen.vannacht', 'hulp');
    await tool.see('Crisisdienst Waterdam', 'Op het plein.');
    expect(tool.links()).to.deep.equal(['tel:0123456789', 'tel:112', ...NATIONAL.slice(1)]);
  });

  it('can be asked for on every screen, and closed when nothing stands', async () => {
    const tool = await openScan();
    await tool.ready();
    await tool.press('Hulp nu');
    expect(tool.links()).to.deep.equal(NATIONAL);
    await tool.press('Sluit');
    expect(helpOf(tool)).to.equal(undefined);
    expect(textOf(focused() as HTMLElement)).to.equal('Hulp nu');
    await tool.press('Samen, één vraag per scherm');
    await tool.see('Eerst oefenen');
    await tool.press('Hulp nu');
    await tool.see('Hulp voor nu');
    expect(tool.links()).to.deep.equal(NATIONAL);
    expect(textOf(helpOf(tool))).to.not.include('Leg de vragen weg');
  });
});
