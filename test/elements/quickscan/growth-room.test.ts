import { loadGrowth, loadIndicators, loadResults } from '@werkspiegel/questionnaires/veranderplan';
import { expect } from 'chai';
import { growthWords } from '../../../packages/elements/src/quickscan/growth/growth-words.js';
import { nl } from '../../../packages/elements/src/quickscan/growth/words.nl.js';
import { youthWords } from '../../../packages/elements/src/quickscan/youth-words.js';
import { see } from '../../../stories/support/steps.js';
import { GROWTH, INDICATORS, RESULTS, type StoryRoom } from '../../../stories/support/veranderplan.js';
import { all, faultsInPage, focused, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { until } from '../until.js';
import { openRoom, type } from './room.js';

const { growth, words } = await loadGrowth('nl');
const { results, words: resultWords } = await loadResults();
const { indicators, words: cardWords } = await loadIndicators('nl');
const texts = growthWords.nl;

async function openGrowth(given: Partial<StoryRoom> = {}) {
  const room = await openRoom({ room: 'growth', ...given }, nl.title);
  const { page, press, settle } = room;
  return {
    ...room,
    toSkills: async () => {
      await press(nl.faces.skills);
      await see(page, words.title, words.skills['op-tijd']?.self ?? '');
      await settle();
    },
    toCards: async () => {
      await press(nl.faces.indicators);
      await see(page, cardWords.title, cardWords.heads['erbij-horen']?.title ?? '');
      await settle();
    },
    choose: async (id: string, value: string) => {
      const radio = await until(`${id} ${value}`, () =>
        all<HTMLInputElement>(page, 'input').find((input) => input.name === id && input.value === value),
      );
      radio.click();
      await settle();
    },
  };
}

describe('the ten skills', () => {
  it('are asked one at a time, own words first, and kept by the day', async () => {
    const { toSkills, choose, field, press, tool, page, settle } = await openGrowth();
    await toSkills();
    expect(textOf(focused() as HTMLElement)).to.equal(words.skills['op-tijd']?.self);
    type(await field<HTMLTextAreaElement>('#own-words'), 'Met de bus.');
    await settle();
    for (const { id, steps } of growth.skills) {
      await see(page, words.skills[id]?.self ?? '');
      expect(all(page, '[data-choice]')).to.have.length(steps.length);
      await choose(`2026-03-02.${steps[0]}.zelf`, 'bijna');
      await press(youthWords.nl.next);
    }
    const { groei = {} } = tool.kept;
    expect(Object.keys(groei)).to.have.length(11);
    expect(groei).to.include({ '2026-03-02.op-tijd.woorden': 'Met de bus.', '2026-03-02.op-tijd.begin.zelf': 'bijna' });
    await see(page, texts.overview);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it("hold nothing of the leader's view until the jongere opens it", async () => {
    const { toSkills, press, everything, text, page } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    expect(text()).to.include(texts.leaderNotice);
    // The door names the leader; what the leader saw is nowhere.
    expect(all(page, '.leader')).to.deep.equal([]);
    expect(everything()).to.not.include(texts.notSeen).and.not.include(words.differ['leider-verder']);
    await press(texts.seeLeader);
    for (const said of [words.differ.opening, words.differ['leider-verder'], words.differ.next, texts.notSeen]) {
      expect(text()).to.include(said);
    }
    expect(await faultsInPage()).to.deep.equal([]);
    await press(youthWords.nl.next);
    await press(youthWords.nl.back);
    expect(all(page, '.leader')).to.deep.equal([]);
  });

  it('have no door where the leader filled in nothing', async () => {
    const { toSkills, press, text } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    await press(youthWords.nl.next);
    expect(text()).to.not.include(texts.leaderNotice);
  });

  it('begin a new moment on another day, and keep what was said before', async () => {
    const now = () => new Date('2026-06-01T10:00:00.000Z');
    const { toSkills, press, choose, tool, page } = await openGrowth({ kept: { groei: GROWTH }, now });
    await toSkills();
    await press(texts.newMoment);
    expect(tool.kept.groei).to.deep.equal({ ...GROWTH, '2026-06-01.begonnen': 'ja' });
    expect(all(page, 'input:checked')).to.deep.equal([]);
    await choose('2026-06-01.op-tijd.begin.zelf', 'lukt-al');
    expect(tool.kept.groei).to.include({ ...GROWTH, '2026-06-01.op-tijd.begin.zelf': 'lukt-al' });
    for (const _ of growth.skills) await press(youthWords.nl.next);
    await see(page, '3 december 2025', '1 juni 2026');
    expect(textOf(all<HTMLElement>(page, '.change')[0])).to.equal('Nog niet 3 december 2025 → Lukt al 1 juni 2026');
  });

  it('show every time that was looked, folded, when there was more than one', async () => {
    const { toSkills, press, page, text } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    for (const _ of growth.skills) await press(youthWords.nl.next);
    await see(page, texts.overview);
    const folded = all<HTMLDetailsElement>(page, 'details').filter((each) => textOf(each).includes(texts.everyTime));
    expect(folded.map(({ open }) => open)).to.deep.equal([false]); // of respect only one moment says something
    for (const each of folded) each.open = true;
    expect(text()).to.include('De bus is vaak laat.').and.not.include(texts.leader);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('offer no new moment on the day of the last one', async () => {
    const { toSkills, text } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    expect(text()).to.not.include(texts.newMoment);
  });

  it('switch language with everything kept', async () => {
    const { toSkills, tool, page } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    const checked = () => all<HTMLInputElement>(page, 'input:checked').map(({ name, value }) => name + value);
    const before = checked();
    for (const language of ['nl-simple', 'en'] as const) {
      const own = await loadGrowth(language);
      tool.language = language;
      await see(page, own.words.title, own.words.skills['op-tijd']?.steps['op-tijd.bellen'] ?? '');
      expect(checked()).to.deep.equal(before);
      expect((all<HTMLTextAreaElement>(page, 'textarea')[0] as HTMLTextAreaElement).value).to.equal(
        GROWTH['2026-03-02.op-tijd.woorden'],
      );
    }
  });

  it('are printed in the language of the jongere without the view of the leader', async () => {
    const { toSkills, press, page, tool } = await openGrowth({ kept: { groei: GROWTH } });
    await toSkills();
    await press(texts.seeLeader);
    tool.language = 'en';
    await see(page, youthWords.en.next);
    for (const _ of growth.skills) await press(youthWords.en.next);
    await see(page, growthWords.en.print);
    const printed = catchPrint(all(page, 'werkspiegel-quickscan-growth')[0]?.shadowRoot as ShadowRoot);
    await press(growthWords.en.print);
    const { text = '' } = (await until('a print', () => printed[0])) ?? {};
    expect(text).to.include('Gemeente Waterdam').and.include('Not yet (3 December 2025) → Almost (2 March 2026)');
    expect(text).to.not.include(growthWords.en.leader);
  });
});

describe('what the leader saw', () => {
  it('is filled in without a word of what the jongere said', async () => {
    const { press, choose, everything, tool, page } = await openGrowth({ kept: { groei: GROWTH } });
    await press(nl.faces.leader);
    await see(page, words.leaderIntro ?? '');
    expect(everything())
      .to.not.include('een bus eerder')
      .and.not.match(/\.zelf(?!standig)/);
    expect(all(page, 'fieldset')).to.have.length(growth.skills.flatMap(({ steps }) => steps).length);
    await choose('2026-03-02.respect.groeten.leider', 'bijna');
    expect(tool.kept.groei).to.deep.equal({ ...GROWTH, '2026-03-02.respect.groeten.leider': 'bijna' });
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

describe('the ten areas', () => {
  it('have each their own answers, and keep in sight what was tried', async () => {
    const { press, choose, field, settle, tool, text, page } = await openGrowth();
    await press(nl.faces.results);
    await see(page, resultWords.explanation);
    const areas = all<HTMLDetailsElement>(page, '[data-area]');
    expect(areas.map(({ open }) => open)).to.deep.equal(results.areas.map(() => false));
    for (const area of areas) area.open = true;
    const scales = areas.map((area) => all<HTMLInputElement>(area, 'input[type=radio]').map(({ value }) => value));
    // The same answers about the beginning and about now.
    expect(scales).to.deep.equal(results.areas.map(({ scale }) => [...scale, ...scale]));
    await choose('schulden.begin.keuze', 'nee-wel-geprobeerd');
    await choose('schulden.nu', 'nee-wel-geprobeerd');
    expect(text()).to.include(nl.results.triedHint);
    type(await field('[id="schulden.toelichting.nee-wel-geprobeerd"]'), 'Twee keer gebeld');
    await settle();
    await choose('schulden.nu', 'ja-gelukt');
    expect(text()).to.include(`${nl.results.triedBefore}: Twee keer gebeld`);
    expect(tool.kept).to.deep.equal({
      resultaat: {
        'schulden.begin.keuze': 'nee-wel-geprobeerd',
        'schulden.nu': 'ja-gelukt',
        'schulden.toelichting.nee-wel-geprobeerd': 'Twee keer gebeld',
      },
    });
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('give an answer back, and go on at the question it belonged to', async () => {
    const { press, pressNamed, tool, page } = await openGrowth({ kept: { resultaat: RESULTS } });
    await press(nl.faces.results);
    await see(page, resultWords.explanation);
    for (const area of all<HTMLDetailsElement>(page, '[data-area]')) area.open = true;
    await pressNamed(nl.clearOf('Bij het begin: Had de jongere toen werk?'));
    expect(tool.kept.resultaat).to.not.have.property('werk.begin.keuze');
    expect((focused() as HTMLInputElement).name).to.equal('werk.begin.keuze');
  });
});

describe('the twenty cards', () => {
  it('are there under five heads, about the beginning and about now', async () => {
    const { toCards, choose, press, tool, page } = await openGrowth();
    await toCards();
    let cards = 0;
    for (const head of indicators.heads) {
      await see(page, cardWords.heads[head.id]?.title ?? '');
      cards += all(page, '[data-choice]').length;
      await choose(`begin.${head.indicators[0]}`, 'beetje');
      await press(youthWords.nl.next);
    }
    expect(cards).to.equal(20);
    expect(tool.kept.indicatoren).to.include({ 'begin.datum': '2026-03-02', 'begin.nieuwe-plekken': 'beetje' });
    await press(youthWords.nl.back);
    await choose('moment', 'nu');
    await choose(`nu.${indicators.heads[4]?.indicators[0]}`, 'merk-ik');
    expect(tool.kept.indicatoren).to.include({ 'begin.eigen-geld': 'beetje', 'nu.eigen-geld': 'merk-ik' });
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('switch language with everything kept', async () => {
    const { toCards, choose, tool, page } = await openGrowth();
    await toCards();
    await choose('begin.veilig', 'beetje');
    tool.language = 'en';
    await see(page, (await loadIndicators('en')).words.indicators.veilig?.text ?? '');
    expect(all<HTMLInputElement>(page, 'input:checked').map(({ value }) => value)).to.deep.equal(['begin', 'beetje']);
  });
});

describe('the overview', () => {
  it('shows hard and soft beside each other, without a number but in a date', async () => {
    const { press, page, text } = await openGrowth({
      kept: { groei: GROWTH, resultaat: RESULTS, indicatoren: INDICATORS },
    });
    await press(nl.faces.overview);
    await see(page, nl.overview.hard, nl.overview.soft, 'Nee, wel geprobeerd', 'Eerst een wachtlijst');
    for (const details of all<HTMLDetailsElement>(page, '[data-list] details')) details.open = true;
    expect(text().replaceAll(/\d{1,2} [a-z]+ \d{4}/g, '')).to.not.match(/\d|%|totaal|gemiddeld|score/i);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('says that nothing is there yet', async () => {
    const { press, page } = await openGrowth();
    await press(nl.faces.overview);
    await see(page, nl.overview.none);
  });
});
