import { loadScan, type Scan, type ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import { askedOf } from '../../../packages/elements/src/quickscan/scan/asked.js';
import { coachTexts } from '../../../packages/elements/src/quickscan/scan/scan-words.js';
import { youthWords } from '../../../packages/elements/src/quickscan/youth/youth-words.js';
import { all, allTextOf, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { clearStorage, openScan } from './tool.js';

const texts = youthWords['nl-simple'];
let scan: Scan;
let words: ScanWords;

before(async () => {
  ({ structure: scan, words } = await loadScan('jongere', 'nl-simple'));
});
beforeEach(clearStorage);
afterEach(clearStorage);

/** The jongere has the screen; at the practice question, or after it. */
async function openYouth({ section = 'werk', isPractised = true, nickname = '' } = {}) {
  const tool = await openScan();
  await tool.ready();
  if (nickname !== '') await tool.begin(nickname);
  await tool.goTo(section);
  await tool.press(coachTexts.together);
  const youth = await until(
    'screen of the jongere',
    () => all<HTMLElement>(tool.element, 'werkspiegel-quickscan-youth')[0],
  );
  await tool.see(texts.practice);
  if (isPractised) await tool.press(texts.skip);
  return { ...tool, youth, title: () => textOf(all<HTMLElement>(youth, 'h2')[0]) };
}

const groupsOn = (youth: HTMLElement) =>
  new Set(all<HTMLInputElement>(youth, 'input[type=radio]').map(({ name }) => name));

describe('one question a screen, for the jongere', () => {
  it('begins with a question to practise, whose answer goes nowhere', async () => {
    const tool = await openYouth({ isPractised: false });
    await until('title with the focus', () => textOf(focused() as HTMLElement) === texts.practice);
    await tool.answer('oefenen', 'zon');
    await tool.see(words.practice?.done ?? '');
    await tool.press(texts.next);
    await tool.see(texts.progress('Werk', 1, 37));
    expect(await tool.element.exportRecord()).to.equal(undefined);
  });

  it('has one question with three answers and two ways out at most on every screen, and nothing of the coach', async () => {
    const tool = await openYouth({ nickname: 'Zebra' });
    const { words: coach } = await loadScan('jongere', 'nl');
    const forCoach = scan.sections.flatMap(({ items }) => items).filter((item) => item.for === 'coach');
    const forbidden = ['Zebra', coachTexts.finish, ...forCoach.map(({ id }) => coach.items[id]?.question ?? '')];
    let screens = 0;
    for (const { id } of scan.sections) {
      for (;;) {
        expect(groupsOn(tool.youth).size, tool.title()).to.be.at.most(1);
        expect(all(tool.youth, '.options input').length, tool.title()).to.be.at.most(3);
        expect(all(tool.youth, '.ways-out input').length, tool.title()).to.be.at.most(2);
        expect(all(tool.youth, '.stop'), tool.title()).to.have.length(1);
        for (const text of forbidden) expect(tool.page.innerHTML + allHtml(tool.element)).to.not.include(text);
        screens += 1;
        all<HTMLElement>(tool.youth, '.actions .primary')[0]?.click();
        await tool.settle();
        if (tool.title().startsWith(texts.doneWith(''))) break;
      }
      if (id === scan.sections.at(-1)?.id) break;
      all<HTMLElement>(tool.youth, '.choices .primary')[0]?.click();
      await tool.settle();
    }
    // The first questions of the eleven leefgebieden, and no further ones.
    expect(screens).to.equal(scan.sections.flatMap((each) => askedOf(each, {}, 'jongere')).length);
    expect(await faultsInPage()).to.deep.equal([]);
  }).timeout(60_000);

  it('asks further, also what is acute, where there is something to talk about, and shows whom to call', async () => {
    const tool = await openYouth({ section: 'leefgebieden' });
    await tool.press(texts.skip);
    await tool.press(texts.skip);
    await tool.answer('wonen.hoe', 'praten');
    await tool.press(texts.next);
    await until('acute question', () => tool.radio('wonen.vannacht', 'hulp'));
    await tool.answer('wonen.vannacht', 'hulp');
    await tool.see('Hulp voor nu', 'Goed dat je dit vertelt.');
    expect(tool.links()).to.deep.equal(['tel:112', 'tel:113', 'tel:08000113', 'tel:08002000']);
    await tool.press('Terug naar de vragen');
    await until('question with the focus', () => focused() === tool.radio('wonen.vannacht', 'hulp'));
    expect(allTextOf(tool.element)).to.not.include('Beloof geen geheimhouding');
  });

  it('goes back, skips, takes back and stops in the same corner, and keeps what was said', async () => {
    const tool = await openYouth();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press(texts.next);
    await tool.press(texts.skip);
    await tool.press(texts.back);
    await tool.press(texts.back);
    expect(tool.chosen('interesse.dieren')).to.equal('leuk');
    await tool.press(texts.clear);
    expect(tool.chosen('interesse.dieren')).to.equal(undefined);
    await tool.answer('interesse.dieren', 'gaat-wel');
    await tool.press(texts.stop);
    await tool.see(texts.stopped);
    expect(groupsOn(tool.youth).size).to.equal(0);
    await tool.press(texts.again);
    expect(tool.chosen('interesse.dieren')).to.equal('gaat-wel');
    await tool.press(texts.stop);
    await tool.press(texts.toCoach);
    await until('screen of the coach', () => tool.scan());
    expect(all(tool.element, 'werkspiegel-quickscan-youth')).to.deep.equal([]);
    expect(tool.chosen('interesse.dieren')).to.equal('gaat-wel');
  });

  it('reads all answers back, to change at once', async () => {
    const tool = await openYouth();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press(texts.answers);
    await tool.see(texts.overview, 'Werken met dieren', 'Leuk');
    await tool.press(texts.changeShort);
    await tool.answer('interesse.dieren', 'niet-voor-mij');
    await tool.press(texts.toOverview);
    await tool.see('Niet voor mij');
    expect(await faultsInPage()).to.deep.equal([]);
    await tool.press(texts.goOn('Mijn balanskaart'));
    await tool.see(texts.progress('Mijn balanskaart', 1, 9));
    await tool.press(texts.answers);
    await tool.press(texts.right);
    await until('screen of the coach', () => tool.scan());
  });

  it('puts people in the circle, one question about one of them a screen', async () => {
    const tool = await openYouth({ section: 'netwerk' });
    const role = await until('roles', () => all<HTMLSelectElement>(tool.youth, 'select')[0]);
    role.value = 'oma';
    await tool.press(texts.add);
    await tool.see(texts.about('oma'));
    await tool.answer('netwerk.kring.1.plek', 'dichtbij');
    await tool.press(texts.next);
    await tool.answer('netwerk.kring.1.invloed', 'helpt');
    await tool.press(texts.next);
    await tool.press(texts.toCircle);
    await tool.see('oma: dichtbij, ● helpt mij');
    expect(await faultsInPage()).to.deep.equal([]);
    await tool.press(texts.remove);
    expect(await tool.element.exportRecord()).to.deep.include({ answers: {} });
  });

  it('speaks easy Dutch or English, changed in the middle of a question', async () => {
    const tool = await openYouth();
    expect(all<HTMLElement>(tool.element, '.languages button').map(({ lang }) => lang)).to.deep.equal([
      'nl-simple',
      'en',
    ]);
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press('English');
    await until('English', () => all(tool.youth, '.warm[lang=en]')[0]);
    expect(tool.chosen('interesse.dieren')).to.equal('leuk');
    await tool.see(youthWords.en.stop, youthWords.en.next);
    expect(await faultsInPage()).to.deep.equal([]);
    await tool.press(youthWords.en.stop);
    await tool.press(youthWords.en.toCoach);
    await until("coach's Dutch", () => all(tool.element, '.scan[lang=nl]')[0]);
  });
});

/** All markup of an element, also in the shadow roots under it. */
function allHtml(root: HTMLElement): string {
  return all<HTMLElement>(root, '*')
    .map((each) => each.shadowRoot?.innerHTML ?? '')
    .join(root.shadowRoot?.innerHTML ?? '');
}
