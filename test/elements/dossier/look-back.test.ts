import '@werkspiegel/elements/look-back/define';
import { LookedBackEvent } from '@werkspiegel/elements';
import { expect } from 'chai';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { nl } from '../../../packages/elements/src/dossier/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, pageWith, textOf } from '../page.js';
import { Browser } from '../storage/browser.js';
import { until } from '../until.js';
import { content, structure } from '../verbetertool/harbour.js';
import { goal, ownDossier } from './goals.js';

const { lookBack } = nl;

describe('werkspiegel-look-back', () => {
  it('asks of every open goal of this questionnaire', async () => {
    const { groups } = await openLookBack(
      goal('g1'),
      goal('g2', { questionnaire: 'klein' }),
      goal('g3'),
      goal('g4', { element: 'baken' }),
      { kind: 'goal-closed', goal: 'g3', outcome: 'gelukt' },
    );
    expect(groups().map((group) => textOf(group.querySelector('h3')))).to.deep.equal([
      'Ik wil g1 leren.',
      'Ik wil g4 leren.',
    ]);
    expect(groups().map((group) => textOf(group))[1]).to.include('Bij: Baken');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('keeps what was filled in, all in one go, and then the questions can begin', async () => {
    const { page, browser, groups, choose, tell, heard, steps } = await openLookBack(
      goal('g1'),
      goal('g2'),
      goal('g3'),
    );
    const changes: unknown[] = [];
    browser.openWindow().watch((keys) => changes.push(keys));
    choose(0, lookBack.triedValues.ja);
    tell(0, ' Het hield. ');
    choose(0, lookBack.nextValues.gelukt);
    choose(2, lookBack.triedValues.nee);
    choose(2, lookBack.nextValues.door);
    expect(groups()).to.have.length(3);
    await press(page, lookBack.saveAll);
    await until('the end', () => heard.length === 1);
    expect(heard[0]).to.include({ skipped: false, bubbles: true, composed: false });
    expect(heard[0]).to.be.instanceOf(LookedBackEvent);
    expect(changes).to.deep.equal([['dossier']]);
    expect((await steps()).slice(3)).to.deep.equal([
      { kind: 'looked-back', goal: 'g1', tried: 'ja', happened: 'Het hield.' },
      { kind: 'goal-closed', goal: 'g1', outcome: 'gelukt' },
      { kind: 'looked-back', goal: 'g3', tried: 'nee' },
    ]);
  });

  it('lets go of a goal without a word of whether it was tried', async () => {
    const { page, choose, heard, steps } = await openLookBack(goal('g1'));
    choose(0, lookBack.nextValues.losgelaten);
    await press(page, lookBack.saveAll);
    await until('the end', () => heard.length === 1);
    expect((await steps()).slice(1)).to.deep.equal([{ kind: 'goal-closed', goal: 'g1', outcome: 'losgelaten' }]);
  });

  for (const button of [lookBack.skip, lookBack.saveAll]) {
    it(`may be passed by with nothing filled in: '${button}'`, async () => {
      const { page, heard, steps } = await openLookBack(goal('g1'));
      await press(page, button);
      await until('the end', () => heard.length === 1);
      expect(heard[0]?.skipped).to.equal(true);
      expect(await steps()).to.have.length(1);
    });
  }

  it('asks whether it was tried when only what happened was told, with the focus there', async () => {
    const { page, groups, choose, tell, heard, steps } = await openLookBack(goal('g1'), goal('g2'));
    tell(1, 'Het regende.');
    await press(page, lookBack.saveAll);
    await see(page, lookBack.triedMissing);
    expect(focused()).to.equal(groups()[1]?.querySelector('input'));
    expect(heard).to.deep.equal([]);
    expect(await faultsInPage()).to.deep.equal([]);
    choose(1, lookBack.triedValues.deels);
    await until('no fault', () => !allTextOf(page).includes(lookBack.triedMissing));
    await press(page, lookBack.saveAll);
    await until('the end', () => heard.length === 1);
    expect(await steps()).to.have.length(3);
  });

  it('loses nothing when keeping fails, and can be tried again', async () => {
    const { page, storage, groups, choose, tell, heard, steps } = await openLookBack(goal('g1'));
    choose(0, lookBack.triedValues.deels);
    tell(0, 'Het regende.');
    storage.fail('writing');
    await press(page, lookBack.saveAll);
    await see(page, nl.failed);
    expect(heard).to.deep.equal([]);
    expect(groups()[0]?.querySelector('textarea')?.value).to.equal('Het regende.');
    expect(groups()[0]?.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('deels');
    storage.fail();
    await press(page, lookBack.saveAll);
    await until('the end', () => heard.length === 1);
    expect(await steps()).to.have.length(2);
  });

  it('warns of what points to one person', async () => {
    const { page, tell } = await openLookBack(goal('g1'));
    tell(0, 'Bel sem@voorbeeld.nl');
    await see(page, 'Dit lijkt op een e-mailadres.');
  });

  it('has a way on when no goal is open', async () => {
    const { page, heard } = await openLookBack();
    await see(page, lookBack.noneOpen);
    await press(page, lookBack.toQuestions);
    expect(heard.map(({ skipped }) => skipped)).to.deep.equal([true]);
  });

  it('has a way on when the goals cannot be read', async () => {
    const storage = new Browser(ownDossier(goal('g1'))).openWindow();
    storage.fail('reading');
    const { page, heard } = await putLookBack(storage);
    await see(page, nl.readFailed);
    await press(page, lookBack.toQuestions);
    expect(heard).to.have.length(1);
  });
});

async function openLookBack(...kept: readonly NewStep[]) {
  const browser = new Browser(...(kept.length > 0 ? [ownDossier(...kept)] : []));
  const opened = await putLookBack(browser.openWindow());
  await until('something to read', () => all(opened.page, 'button').length > 0);
  return { browser, ...opened };
}

async function putLookBack(storage: ReturnType<Browser['openWindow']>) {
  const page = pageWith({ storage });
  page.appendChild(document.createElement('h2')).textContent = 'Kijk eerst even terug';
  const element = Object.assign(document.createElement('werkspiegel-look-back'), { structure, words: content });
  const heard: LookedBackEvent[] = [];
  element.addEventListener('looked-back', (event) => heard.push(event));
  page.append(element);
  const groups = () => all<HTMLElement>(element, '[part=goal]');
  return {
    ...{ page, storage, heard, groups },
    /** Chooses an answer with this text, of the goal at this place, from 0. */
    choose: (at: number, text: string) => {
      const label = [...(groups()[at]?.querySelectorAll('label') ?? [])].find((each) => textOf(each) === text);
      if (!label) throw new Error(`there is no '${text}' at goal ${at}`);
      label.click();
    },
    tell: (at: number, text: string) => {
      const area = groups()[at]?.querySelector('textarea');
      if (!area) throw new Error(`there is no goal ${at}`);
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    /** The steps that are kept, without their ids and times. */
    steps: async () => {
      const stored = await storage.browser.records.load('dossier');
      return stored?.kind === 'dossier' ? stored.steps.map(({ id: _id, at: _at, ...step }) => step) : [];
    },
  };
}
