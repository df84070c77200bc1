import { expect } from 'chai';
import { all, faultsInPage, resultWords, textOf, words } from '../page.js';
import { Browser } from '../storage/browser.js';
import { until } from '../until.js';
import { afname, draft, TITLE } from './harbour.js';
import {
  answer,
  arriveAt,
  begin,
  buttonsIn,
  chosenIn,
  openTool,
  openToolAlone,
  press,
  progressIn,
  readIn,
  resume,
  see,
} from './tool.js';

const { start, section, finish } = words;
const profile = { ...resultWords, ...words.profile };

describe('a check', () => {
  it('begins at the first theme', async () => {
    const { tool } = await openTool();
    expect(readIn(tool)).to.include(TITLE).and.include("3 thema's, 8 vragen.");
    await press(tool, start.begin);
    await arriveAt('Water');
    expect(readIn(tool)).to.include(section.where(1, 3)).and.include(section.answered(0, 8));
    expect(readIn(tool)).to.not.include(section.back);
  });

  it('goes on from theme to theme and to its end, with the focus on every heading', async () => {
    const { tool } = await openTool();
    await begin(tool);
    for (const title of ['Land', 'Lucht']) {
      await press(tool, section.next);
      await arriveAt(title);
    }
    expect(buttonsIn(tool)).to.not.include(section.next);
    await press(tool, section.toEnd);
    await arriveAt(finish.title);
    await press(tool, finish.show);
    await arriveAt(profile.title);
  });

  it('goes back to the theme before, and from the end to the questions', async () => {
    const { tool } = await openTool(new Browser(draft('', 'lucht')).openWindow());
    await resume(tool);
    await arriveAt('Lucht');
    await press(tool, section.toEnd);
    await press(tool, finish.back);
    await arriveAt('Lucht');
    await press(tool, section.back);
    await arriveAt('Land');
  });

  it('shows the answers on the way back as they were', async () => {
    const { tool } = await openTool();
    await begin(tool);
    await answer(tool, 1, 'niveau-3');
    await press(tool, section.next);
    await arriveAt('Land');
    expect(chosenIn(tool)).to.deep.equal([undefined, undefined, undefined]);
    await press(tool, section.back);
    await arriveAt('Water');
    expect(chosenIn(tool)).to.deep.equal([undefined, 'niveau-3', undefined]);
  });

  it('shows how far the person is', async () => {
    const { tool } = await openTool();
    await begin(tool);
    const seen = () => [progressIn(tool)?.value, progressIn(tool)?.max, readIn(tool).includes(section.answered(1, 8))];
    expect(seen()).to.deep.equal([0, 8, false]);
    await answer(tool, 0, 'niveau-3');
    expect(seen()).to.deep.equal([1, 8, true]);
    await answer(tool, 0, 'niveau-1'); // the same question
    expect(seen()).to.deep.equal([1, 8, true]);
    await answer(tool, 1, 'liever-niet'); // a way out is an answer too
    expect(seen()).to.deep.equal([2, 8, false]);
    expect(progressIn(tool)?.getAttribute('aria-label')).to.equal(section.progress);
  });

  it('takes an answer back', async () => {
    const { tool } = await openTool(new Browser(draft('313')).openWindow());
    await resume(tool);
    await press(tool, section.clear);
    await until('one answer less', () => progressIn(tool)?.value === 2);
    expect(chosenIn(tool)).to.deep.equal([undefined, 'niveau-1', 'niveau-3']);
  });

  it('lets the person skip a theme that is not finished', async () => {
    const { tool } = await openTool();
    await begin(tool);
    await press(tool, section.skip);
    await arriveAt('Land');
    for (const at of [0, 1, 2]) await answer(tool, at, 'niveau-2');
    expect(buttonsIn(tool)).to.not.include(section.skip);
  });

  it('lets the person stop, and go on at the same theme', async () => {
    const { tool } = await openTool(new Browser(draft('21', 'land')).openWindow());
    expect(readIn(tool)).to.include(start.resume('Land', 2, 8));
    await resume(tool);
    await arriveAt('Land');
    await answer(tool, 0, 'niveau-4');
    await press(tool, section.pause);
    await arriveAt(TITLE);
    expect(readIn(tool)).to.include(start.resume('Land', 3, 8));
    await resume(tool);
    await arriveAt('Land');
    expect(chosenIn(tool)).to.deep.equal(['niveau-4', undefined, undefined]);
  });

  it('lets the person go to any theme, and says how each stands', async () => {
    const { tool } = await openTool(new Browser(draft('212 1')).openWindow());
    await resume(tool);
    const { done, begun, open } = section.themeState;
    const themes = () => all<HTMLButtonElement>(tool, 'nav button');
    expect(themes().map(textOf)).to.deep.equal([`● Water ${done}`, `◐ Land ${begun}`, `○ Lucht ${open}`]);
    expect(themes().map((theme) => theme.ariaCurrent)).to.deep.equal(['step', null, null]);
    themes()[2]?.click();
    await arriveAt('Lucht');
    expect(themes().map((theme) => theme.ariaCurrent)).to.deep.equal([null, null, 'step']);
  });

  it('says at its end what is still open, each a press away', async () => {
    const { tool } = await openTool(new Browser(draft('212 1n. .1', 'lucht')).openWindow());
    await resume(tool);
    await press(tool, section.toEnd);
    await arriveAt(finish.title);
    expect(readIn(tool)).to.include(finish.open(2));
    expect(buttonsIn(tool)).to.include.members(['Fort', 'Gans']);
    await press(tool, 'Fort');
    await arriveAt('Land');
  });

  it('says at its end when nothing is open', async () => {
    const { tool } = await openTool(new Browser(draft('212 1nl 11', 'lucht')).openWindow());
    await resume(tool);
    await press(tool, section.toEnd);
    await see(tool, finish.allAnswered);
  });

  it('goes on at the first theme when the one it was at is no longer asked', async () => {
    const { tool } = await openTool(new Browser(draft('2', 'vuur')).openWindow());
    await resume(tool);
    await arriveAt('Water');
  });

  for (const { why, signs, sentence, chart } of [
    {
      why: 'a profile',
      signs: '314 221 11',
      sentence: 'Je staat sterk in cirkel en anker. Groeien helpt nu het meest bij baken.',
      chart: true,
    },
    {
      why: 'what to pass on when all is at its highest',
      signs: '444 444 44',
      sentence: profile.passOnTitle,
      chart: true,
    },
    { why: 'a sentence with fewer than six elements', signs: '314 2nl ..', sentence: profile.tooFew(4), chart: false },
    {
      why: 'a sentence when nothing belongs to the work',
      signs: 'nnn nnn nn',
      sentence: profile.tooFew(0),
      chart: false,
    },
  ]) {
    it(`ends with ${why}`, async () => {
      const { tool } = await openTool(new Browser(draft(signs, 'lucht')).openWindow());
      await resume(tool);
      await press(tool, section.toEnd);
      await press(tool, finish.show);
      await see(tool, sentence);
      expect(all(tool, 'werkspiegel-radar')).to.have.length(chart ? 1 : 0);
      expect(readIn(tool)).to.not.match(/undefined|%|\[object/);
    });
  }

  it('can be looked at again later, and followed by a new one', async () => {
    const last = afname('444 444 44', '2026-02-20T10:00:00.000Z');
    const { tool } = await openTool(new Browser(afname('111 111 11'), last).openWindow());
    await press(tool, start.lastResult(new Date(last.finishedAt)));
    await arriveAt(profile.title);
    await see(tool, profile.passOnTitle);
    await press(tool, profile.again);
    await arriveAt('Water');
    expect(chosenIn(tool)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('asks the eight themes of the verbetertool where nothing else is said', async () => {
    const { tool } = await openToolAlone({ storage: 'none' });
    expect(readIn(tool)).to.include("8 thema's, 24 vragen.");
  });

  it('is accessible on every screen', async () => {
    const { tool } = await openToolAlone({ storage: 'none' });
    expect(await faultsInPage(), 'start').to.deep.equal([]);
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.answered(1, 24));
    expect(await faultsInPage(), 'theme').to.deep.equal([]);
    await press(tool, 'Begeleiding op de werkvloer');
    await press(tool, section.toEnd);
    await see(tool, finish.title);
    expect(await faultsInPage(), 'end').to.deep.equal([]);
    await press(tool, finish.show);
    await see(tool, profile.tooFew(1));
    expect(await faultsInPage(), 'profile').to.deep.equal([]);
    await press(tool, words.wipe.action);
    expect(await faultsInPage(), 'dialog').to.deep.equal([]);
  });
});
