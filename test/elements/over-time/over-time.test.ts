import '@werkspiegel/elements/over-time/define';
import { type Afname, type EarlierVersion, MemoryStore, type WerkspiegelOverTime } from '@werkspiegel/elements';
import { expect } from 'chai';
import { Chart } from 'chart.js';
import { nl } from '../../../packages/elements/src/over-time/words.nl.js';
import { choose, press, see } from '../../../stories/support/steps.js';
import { versionBefore } from '../../../stories/support/version-before.js';
import { all, allTextOf, faultsInPage, pageWith, textOf } from '../page.js';
import { until } from '../until.js';
import { afname, content, structure } from '../verbetertool/harbour.js';

const FIRST = afname('121 241 23', '2025-01-08T10:00:00.000Z');
const SECOND = afname('221 24n 23', '2025-06-17T10:00:00.000Z');
const THIRD = afname('321 222 23', '2026-02-12T10:00:00.000Z');
const UNKNOWN = { ...afname('444', '2024-03-01T10:00:00.000Z'), questionnaire: { id: structure.id, version: '0.1.0' } };

/** A version with the same questions, but one. */
const EARLIER = versionBefore(structure, { revised: 'anker' });

const day = ({ finishedAt }: Afname) => nl.date(new Date(finishedAt));

describe('werkspiegel-over-time', () => {
  for (const { count, checks } of [
    { count: 0, checks: [] },
    { count: 1, checks: [THIRD] },
  ]) {
    it(`says what will be here with ${count} checks, and compares nothing`, async () => {
      const { element, rows } = await renderOverTime(checks);
      expect(allTextOf(element)).to.include(nl.tooFew(count)).and.not.include(nl.compare.title);
      expect(rows()).to.have.length(count);
    });
  }

  describe('the list', () => {
    it('has the newest first, each with its day and how much was answered', async () => {
      const { rows } = await renderOverTime([FIRST, THIRD, SECOND]);
      expect(rows()).to.deep.equal([
        '12 februari 2026 8 vragen beantwoord Bekijk',
        '17 juni 2025 8 vragen beantwoord Bekijk',
        '8 januari 2025 8 vragen beantwoord Bekijk',
      ]);
    });

    it('tells two checks of one day apart', async () => {
      const evening = afname('3', '2026-02-12T19:05:00.000Z');
      const { rows, options } = await renderOverTime([THIRD, evening]);
      for (const texts of [rows(), options(nl.compare.first)]) {
        expect(new Set(texts)).to.have.length(2);
        for (const text of texts) expect(text).to.match(/^12 februari 2026 om \d\d:\d\d/);
      }
    });

    it('reports the check that the person wants to see, to the tool alone', async () => {
      const { page, element } = await renderOverTime([FIRST, SECOND]);
      const heard: Event[] = [];
      element.addEventListener('record-chosen', (event) => heard.push(event));
      const name = `${nl.list.show}: ${day(FIRST)}`;
      all<HTMLButtonElement>(page, 'button')
        .find(({ ariaLabel }) => ariaLabel === name)
        ?.click();
      expect(heard.map((event) => Reflect.get(event, 'recordId'))).to.deep.equal([FIRST.id]);
      expect(heard[0]).to.include({ bubbles: true, composed: false });
    });

    it('says openly that a version cannot be compared, and leaves the check out of all else', async () => {
      const { rows, options, element } = await renderOverTime([UNKNOWN, FIRST, THIRD, SECOND]);
      expect(rows().at(-1)).to.equal(`1 maart 2024 versie 0.1.0 ${nl.list.notComparable} Bekijk`);
      expect(options(nl.compare.first)).to.have.length(3);
      for (const table of all<HTMLElement>(element, 'table')) expect(table.textContent).to.not.include(day(UNKNOWN));
      expect(allTextOf(element)).to.include(nl.line.span(3, day(FIRST), day(THIRD)));
    });
  });

  describe('comparing two', () => {
    it('starts with the two newest', async () => {
      const { summaries, chosen } = await renderOverTime([FIRST, THIRD, SECOND]);
      expect(chosen()).to.deep.equal([day(SECOND), day(THIRD)]);
      expect(summaries()[0]).to.equal(
        'Je groeide in anker. Lager dan toen: eiland; het kan ook zijn dat je scherper kijkt.',
      );
    });

    it('says it of the two that are chosen', async () => {
      const { select, summaries } = await renderOverTime([FIRST, THIRD, SECOND]);
      await select(nl.compare.first, day(FIRST));
      expect(summaries()[0]).to.equal(
        'Je groeide in anker en fort. Lager dan toen: eiland; het kan ook zijn dat je scherper kijkt.',
      );
    });

    it('looks from the earlier to the later, also when they are chosen the other way round', async () => {
      const { select, summaries, tableRows, element } = await renderOverTime([FIRST, SECOND, THIRD]);
      const before = [summaries()[0], tableRows('compared')];
      await select(nl.compare.first, day(THIRD));
      await select(nl.compare.second, day(SECOND));
      expect([summaries()[0], tableRows('compared')]).to.deep.equal(before);
      expect(allTextOf(element)).to.include(nl.compare.turned);
    });

    it('has a sentence for the same check twice', async () => {
      const { select, element } = await renderOverTime([FIRST, SECOND]);
      await select(nl.compare.first, day(SECOND));
      expect(allTextOf(element)).to.include(nl.compare.same);
      expect(all(element, 'table')).to.have.length(0);
    });

    it('says that it stayed about the same, or that nothing can be compared', async () => {
      const same = await renderOverTime([SECOND, { ...SECOND, id: 'nog een', finishedAt: THIRD.finishedAt }]);
      expect(same.summaries()[0]).to.equal(nl.summary.same);
      const nothing = await renderOverTime([afname('4', FIRST.finishedAt), afname('.4', THIRD.finishedAt)]);
      expect(nothing.summaries()[0]).to.equal(nl.summary.nothing);
    });

    it('names three of more, those that changed most', async () => {
      const { summaries } = await renderOverTime([afname('111 111 11', FIRST.finishedAt), afname('224 131 21')]);
      expect(summaries()[0]).to.equal('Je groeide in 5 onderdelen, zoals cirkel, eiland en anker.');
    });

    it('says per theme how it went, with its elements behind a press', async () => {
      const { page, element } = await renderOverTime([FIRST, THIRD]);
      const themes = all<HTMLElement>(element, '.themes summary').map(textOf);
      expect(themes).to.deep.equal(['Water: gegroeid', 'Land: ongeveer gelijk', 'Lucht: ongeveer gelijk']);
      await press(page, 'Land: ongeveer gelijk');
      await see(page, 'Eiland: lager', 'Fort: gegroeid');
    });

    it('says with a theme that is lower that looking may have become sharper', async () => {
      const { element } = await renderOverTime([afname('444', FIRST.finishedAt), afname('222', THIRD.finishedAt)]);
      expect(allTextOf(element)).to.include(`Water: lager; ${nl.sharper}`);
    });

    it('has the figures in a table, with what nothing is in common for in words', async () => {
      const { page, tableRows } = await renderOverTime([FIRST, SECOND]);
      await press(page, nl.compare.tableTitle);
      expect(tableRows('compared')).to.deep.equal([
        'Water 1,3 1,7 +0,3 ongeveer gelijk',
        'Anker 1,0 2,0 +1,0 gegroeid',
        'Baken 2,0 2,0 0,0 ongeveer gelijk',
        'Cirkel 1,0 1,0 0,0 ongeveer gelijk',
        'Land 2,3 3,0 0,0 ongeveer gelijk',
        'Dijk 2,0 2,0 0,0 ongeveer gelijk',
        'Eiland 4,0 4,0 0,0 ongeveer gelijk',
        'Fort 1,0 geen geen niet te vergelijken',
        'Lucht 2,5 2,5 0,0 ongeveer gelijk',
        'Gans 2,0 2,0 0,0 ongeveer gelijk',
        'Havik 3,0 3,0 0,0 ongeveer gelijk',
      ]);
      await see(page, nl.compare.note);
    });

    it('compares with an earlier version what stayed the same, and says so', async () => {
      const old = { ...FIRST, questionnaire: { id: structure.id, version: '0.9.0' } };
      const { element, rows, tableRows } = await renderOverTime([old, THIRD], [EARLIER]);
      expect(rows()[1]).to.include('8 vragen beantwoord, versie 0.9.0');
      expect(allTextOf(element)).to.include(nl.compare.versions);
      expect(tableRows('compared').slice(1, 3)).to.deep.equal([
        'Anker 1,0 3,0 geen niet te vergelijken',
        'Baken 2,0 2,0 0,0 ongeveer gelijk',
      ]);
    });

    it('says when there are too few that can be compared', async () => {
      const { element } = await renderOverTime([UNKNOWN, THIRD]);
      expect(allTextOf(element)).to.include(nl.compare.tooFew);
      expect(all(element, 'select, table')).to.have.length(0);
    });

    it('goes on with the newest when a chosen check is gone', async () => {
      const { element, select, chosen } = await renderOverTime([FIRST, SECOND, THIRD]);
      await select(nl.compare.first, day(FIRST));
      element.checks = [SECOND, THIRD];
      await element.updateComplete;
      expect(chosen()).to.deep.equal([day(SECOND), day(THIRD)]);
    });
  });

  describe('the line over all', () => {
    it('is there from three checks that can be compared', async () => {
      const { element } = await renderOverTime([FIRST, SECOND, UNKNOWN]);
      expect(all(element, 'werkspiegel-line')).to.have.length(0);
      expect(allTextOf(element)).to.not.include(nl.line.title);
    });

    it('says in words what changed from the first to the last', async () => {
      const { summaries } = await renderOverTime([FIRST, SECOND, THIRD]);
      expect(summaries()[1]).to.equal(
        'Je groeide in anker en fort. Lager dan toen: eiland; het kan ook zijn dat je scherper kijkt.',
      );
    });

    it('has the same figures in a table and in a chart per element, of the theme that is chosen', async () => {
      const { element, select, tableRows } = await renderOverTime([FIRST, SECOND, THIRD]);
      expect(tableRows('followed')[1]).to.equal('Anker 1,0 2,0 3,0 gegroeid');
      await select(nl.line.theme, 'Land');
      expect(tableRows('followed')).to.deep.equal([
        'Het hele thema 3,0 3,0 2,0 lager', // over the dijk and the eiland, that have a point in all three
        'Dijk 2,0 2,0 2,0 ongeveer gelijk',
        'Eiland 4,0 4,0 2,0 lager',
        'Fort 1,0 geen 2,0 gegroeid',
      ]);
      const values = all<HTMLElementTagNameMap['werkspiegel-line']>(element, 'werkspiegel-line').map(({ points }) =>
        points.map(({ value }) => value),
      );
      expect(values).to.deep.equal([
        [3, 3, 2],
        [2, 2, 2],
        [4, 4, 2],
        [1, undefined, 2],
      ]);
    });

    it('is drawn when it comes into sight, and taken away with the screen', async () => {
      const { element } = await renderOverTime([FIRST, SECOND, THIRD]);
      all(element, 'werkspiegel-line')[0]?.scrollIntoView();
      await until('chart', () => Object.keys(Chart.instances).length > 0);
      element.remove();
      expect(Object.keys(Chart.instances)).to.have.length(0);
    });
  });

  describe('who got the time, and who needed it', () => {
    const { time, need, reply } = nl.attention;

    it('answers only when both are chosen, and again when one changes', async () => {
      const { page, replies } = await renderOverTime([]);
      await choose(page, time.answers.gelijk);
      expect(replies()).to.deep.equal([]);
      await choose(page, need.answers.onbekend);
      await see(page, reply.gelijk.onbekend.said, nl.attention.source);
      await choose(page, time.answers.gelijk);
      await chooseIn(page, need.question, need.answers.stil);
      await see(page, reply.gelijk.stil.said, reply.gelijk.stil.attempt);
      expect(replies()).to.have.length(1);
    });

    it('has an answer of its own for every two', () => {
      const said = Object.values(reply).flatMap((each) => Object.values(each));
      expect(new Set(said.map((each) => each.said + each.attempt))).to.have.length(9);
    });

    it('keeps nothing and tells nobody, and forgets when it leaves the page', async () => {
      const storage = new MemoryStore();
      const { page, element, replies } = await renderOverTime([THIRD], [], storage);
      const heard: string[] = [];
      for (const type of ['record-chosen', 'records-changed', 'werkspiegel-answered', 'change']) {
        document.addEventListener(type, ({ type: name }) => heard.push(name), { once: true });
      }
      const kept = [localStorage.length, sessionStorage.length, document.cookie];
      await choose(page, time.answers.gelijk);
      await choose(page, need.answers.onbekend);
      await see(page, nl.attention.kept, reply.gelijk.onbekend.said);
      expect(heard).to.deep.equal([]);
      expect(await storage.list()).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
      element.remove();
      page.append(element);
      await element.updateComplete;
      expect(replies()).to.deep.equal([]);
      expect(all<HTMLInputElement>(element, 'input').filter(({ checked }) => checked)).to.deep.equal([]);
    });
  });

  it('renders nothing before all that it needs is there', async () => {
    const { element } = await renderOverTime([FIRST, THIRD]);
    element.words = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('is accessible, also with everything opened and answered', async () => {
    const { page, element } = await renderOverTime([FIRST, SECOND, THIRD, UNKNOWN]);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await choose(page, nl.attention.time.answers.gelijk);
    await choose(page, nl.attention.need.answers.onbekend);
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

/** Chooses under this question: two questions share answers. */
async function chooseIn(page: HTMLElement, question: string, answer: string) {
  const group = all<HTMLElement>(page, 'fieldset').find((each) => textOf(each).startsWith(question));
  [...(group?.querySelectorAll('label') ?? [])].find((label) => textOf(label) === answer)?.click();
}

async function renderOverTime(
  checks: readonly Afname[],
  earlier: readonly EarlierVersion[] = [],
  storage = new MemoryStore(),
) {
  const page = pageWith({ storage });
  const element: WerkspiegelOverTime = document.createElement('werkspiegel-over-time');
  Object.assign(element, { checks, structure, words: content, earlier });
  page.append(Object.assign(document.createElement('h2'), { textContent: 'Door de tijd' }), element);
  await element.updateComplete;
  const found = (selector: string) => all<HTMLElement>(element, selector);
  const selects = () => all<HTMLSelectElement>(element, 'select');
  const selectWith = (label: string) =>
    selects().find(({ labels }) => [...labels].some(({ textContent }) => textContent?.trim().startsWith(label)));
  return {
    page,
    element,
    rows: () => found('[part~=record]').map(textOf),
    summaries: () => found('[part~=summary]').map(textOf),
    replies: () => found('[part~=reply]'),
    /** What is chosen in the two selects of the comparison. */
    chosen: () =>
      selects()
        .slice(0, 2)
        .map(({ selectedOptions }) => selectedOptions[0]?.text),
    options: (label: string) => [...(selectWith(label)?.options ?? [])].map(({ text }) => text),
    /** The rows of the table with this id for its caption, also while it is folded. */
    tableRows: (id: string) =>
      found(`table:has(#${id}) tbody tr`).map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
    async select(label: string, text: string) {
      const select = selectWith(label);
      const option = [...(select?.options ?? [])].find((each) => each.text === text);
      if (!select || !option) throw new Error(`There is no '${text}' under '${label}'`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    },
  };
}
