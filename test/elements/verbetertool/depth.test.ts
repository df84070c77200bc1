import { verbetertool } from '@werkspiegel/questionnaires';
import { netwerk } from '@werkspiegel/questionnaires/netwerk';
import { expect } from 'chai';
import { newDossier } from '../../../packages/elements/src/dossier/dossier.js';
import { addToDossier } from '../../../packages/elements/src/dossier/own-plan.js';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { nl as planWords } from '../../../packages/elements/src/dossier/words.nl.js';
import { nl as recordsWords } from '../../../packages/elements/src/records/words.nl.js';
import { nl as recallWords } from '../../../packages/elements/src/verbetertool/recall-screen.js';
import { afname, FULL } from '../../../stories/support/records.js';
import { all, faultsInPage, focused, NOW, textOf, words } from '../page.js';
import { answersOf } from '../storage/answers-of.js';
import { Browser } from '../storage/browser.js';
import { until } from '../until.js';
import { answer, arriveAt, begin, buttonsIn, openTool, press, readIn, resume, see } from './tool.js';

const { start, section, finish, profile } = words;
const content = verbetertool.words.nl;
const deep = await verbetertool.loadDeep?.();
const deepWords = deep?.words.nl;
const [first, second] = verbetertool.structure.sections;
if (!content || !deepWords || !first || !second) throw new Error('the verbetertool has no words');
const KEY = 'draft/verbetertool';
const deepItems = (id: string) =>
  deep?.structure.sections.find((each) => each.id === id)?.items.filter((item) => item.deep) ?? [];
const deepQuestions = deepItems(first.id).map(({ id }) => deepWords.items[id]?.question ?? '');

describe('going deeper into a theme', () => {
  it('asks two questions more about every element, and goes on at the first of them', async () => {
    const { tool } = await open();
    await begin(tool);
    expect(readIn(tool)).not.to.include(deepQuestions[0]);
    await press(tool, section.deeperAction);
    await see(tool, ...deepQuestions);
    await until('focus on the first deepening question', () => itemOf(focused()) === deepItems(first.id)[0]?.id);
    await see(tool, section.answered(0, 24 + deepQuestions.length));
    expect(buttonsIn(tool)).not.to.include(section.deeperAction);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('can be undone as long as no deepening question is answered', async () => {
    const { tool } = await open();
    await begin(tool);
    await press(tool, section.deeperAction);
    await see(tool, ...deepQuestions);
    await press(tool, section.shorter);
    await see(tool, section.answered(0, 24));
    expect(readIn(tool)).not.to.include(deepQuestions[0]);
    await press(tool, section.deeperAction);
    await see(tool, ...deepQuestions);
    await answer(tool, 1, 'niveau-3');
    expect(buttonsIn(tool)).not.to.include(section.shorter);
  });

  it('is there again when the person comes back to it', async () => {
    const browser = new Browser();
    const { tool } = await open(browser);
    await begin(tool);
    await press(tool, section.deeperAction);
    await see(tool, ...deepQuestions);
    await answer(tool, 1, 'niveau-3');
    await see(tool, section.saved.local);
    const { tool: later } = await open(browser);
    await resume(later);
    await see(later, ...deepQuestions, section.answered(1, 24 + deepQuestions.length));
    await press(later, section.next);
    await see(later, content.sections[second.id]?.title ?? '');
    expect(buttonsIn(later)).to.include(section.deeperAction);
  });

  it('can be the whole of a check: one theme, from the first screen', async () => {
    const { tool } = await open();
    chooseTheme(tool, second.id);
    await see(tool, content.sections[second.id]?.title ?? '');
    await see(tool, ...deepItems(second.id).map(({ id }) => deepWords.items[id]?.question ?? ''));
  });

  it('counts in the mean of an element beside the short question', async () => {
    const browser = new Browser({
      ...afname(FULL),
      answers: {
        ...afname(FULL).answers,
        'vaste-begeleider.overdracht': 'niveau-1',
        'vaste-begeleider.na-de-start': 'niveau-1',
      },
    });
    const { tool } = await open(browser);
    await press(tool, start.lastResult(new Date(afname(FULL).finishedAt)));
    await arriveAt(profile.title);
    await until('profile', () => all(tool, 'table').length > 0);
    const row = all<HTMLTableRowElement>(tool, 'tr').find((each) =>
      (each.querySelector('th')?.textContent ?? '').includes(content.elements['vaste-begeleider']?.name ?? '?'),
    );
    expect(row?.textContent).to.include('1,7'); // 3, 1 and 1
  });
});

describe('looking back before the questions', () => {
  it('shows beside a question what the person did of it, also the next time', async () => {
    const browser = new Browser();
    const { tool } = await open(browser);
    await press(tool, start.beginWithRecall);
    await arriveAt(recallWords.title);
    expect(await faultsInPage()).to.deep.equal([]);
    const box = all<HTMLInputElement>(tool, 'input[type=checkbox]')[0];
    const label = textOf(box?.labels?.[0]);
    box?.click();
    await press(tool, recallWords.toQuestions);
    await see(tool, `${section.recalled} ${label}`);
    await until('kept', async () => Object.values(answersOf(await browser.records.load(KEY)) ?? {}).includes('gedaan'));
    const { tool: later } = await open(browser);
    await resume(later);
    await see(later, `${section.recalled} ${label}`);
  });

  it('counts nowhere', async () => {
    const { tool } = await open();
    await press(tool, start.beginWithRecall);
    await arriveAt(recallWords.title);
    for (const box of all<HTMLInputElement>(tool, 'input[type=checkbox]')) box.click();
    await press(tool, recallWords.toQuestions);
    await see(tool, section.answered(0, 24));
  });
});

describe('whether the organisation makes it possible', () => {
  it('is asked beside every element, kept, and no question of the count', async () => {
    const browser = new Browser();
    const { tool } = await open(browser);
    await begin(tool);
    const radio = all<HTMLInputElement>(tool, 'input[name="tweede-kans.organisatie"]').find(
      ({ value }) => value === 'nee',
    );
    radio?.labels?.[0]?.click();
    await see(tool, section.saved.local, section.answered(0, 24));
    expect(answersOf(await browser.records.load(KEY))).to.deep.equal({ 'tweede-kans.organisatie': 'nee' });
  });
});

describe('the plan beside the checks', () => {
  const goal: NewStep & { readonly learn: string } = {
    kind: 'goal',
    goal: 'g1',
    questionnaire: 'verbetertool',
    element: 'vaste-begeleider',
    learn: 'Ik wil leren hoe ik een ritme afspreek.',
  };

  it('is what the next check begins with', async () => {
    const browser = new Browser(afname(FULL));
    await addToDossier(browser.records, [goal], NOW);
    const { tool } = await open(browser);
    await press(tool, start.begin);
    await arriveAt(start.lookBack);
    await see(tool, goal.learn);
  });

  it('is what a check begins with that starts with looking back, and what comes after it is that', async () => {
    const browser = new Browser(afname(FULL));
    await addToDossier(browser.records, [goal], NOW);
    const { tool } = await open(browser);
    await press(tool, start.beginWithRecall);
    await arriveAt(start.lookBack);
    await press(tool, planWords.lookBack.skip);
    await arriveAt(recallWords.title);
  });

  it('is what a check of one theme begins with', async () => {
    const browser = new Browser(afname(FULL));
    await addToDossier(browser.records, [goal], NOW);
    const { tool } = await open(browser);
    chooseTheme(tool, second.id);
    await arriveAt(start.lookBack);
    await press(tool, planWords.lookBack.skip);
    await arriveAt(content.sections[second.id]?.title ?? '');
    await see(tool, ...deepItems(second.id).map(({ id }) => deepWords.items[id]?.question ?? ''));
  });

  it('is what the next check begins with, also when it was made just now', async () => {
    const { tool } = await open(new Browser(afname(FULL)));
    await press(tool, start.plan);
    await arriveAt(start.plan);
    await press(tool, planWords.begin);
    const select = await until('form', () => all<HTMLSelectElement>(tool, 'form select')[0]);
    select.value = 'vaste-begeleider';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.form?.requestSubmit();
    await see(tool, planWords.said.saved);
    await press(tool, words.records.back);
    await press(tool, start.begin);
    await arriveAt(start.lookBack);
    await press(tool, planWords.lookBack.skip);
    await arriveAt(content.sections[first.id]?.title ?? '');
  });

  it('is not in the way of a check when nothing is open', async () => {
    const browser = new Browser(afname(FULL), newDossier('verbetertool', 'd1', NOW));
    const { tool } = await open(browser);
    await begin(tool);
    await see(tool, content.sections[first.id]?.title ?? '');
  });

  it('is a screen of its own, and goes with all else that is wiped', async () => {
    const browser = new Browser(afname(FULL));
    await addToDossier(browser.records, [goal], NOW);
    const { tool } = await open(browser);
    await press(tool, start.plan);
    await arriveAt(start.plan);
    await see(tool, goal.learn);
    await press(tool, words.records.back);
    await press(tool, words.wipe.action);
    await until('dialog', () => all<HTMLDialogElement>(tool, 'dialog')[0]?.open);
    await press(tool, words.wipe.confirm);
    await see(tool, words.wipe.done);
    expect(await browser.records.list()).to.deep.equal([]);
    await press(tool, start.begin);
    await arriveAt(content.sections[first.id]?.title ?? '');
  });
});

describe('the spiegel and the plan', () => {
  const openProfile = async (browser: Browser) => {
    const { tool } = await open(browser);
    await press(tool, start.lastResult(new Date(afname(FULL).finishedAt)));
    await arriveAt(profile.title);
    await until('tips', () => all(tool, '[data-tip]').length > 0);
    return tool;
  };

  it('make a goal of a tip', async () => {
    const tool = await openProfile(new Browser(afname(FULL)));
    const tip = all<HTMLElement>(tool, '[data-tip]')[0];
    const title = textOf(tip?.querySelector('strong'));
    [...(tip?.querySelectorAll('button') ?? [])].at(0)?.click();
    await arriveAt(start.plan);
    const goal = await until('form', () => all<HTMLTextAreaElement>(tool, 'textarea')[0]);
    expect(goal.value).to.include(title.replace(/\.$/, ''));
  });

  it('keep what the person chose as important, and put it first', async () => {
    const browser = new Browser(afname(FULL));
    const tool = await openProfile(browser);
    const box = all<HTMLInputElement>(tool, 'input[type=checkbox]').at(-1);
    const name = textOf(box?.labels?.[0]);
    box?.closest('details')?.setAttribute('open', '');
    box?.click();
    await until('kept choice', async () => (await browser.records.load('dossier')) !== undefined);
    await until('the first growing point', () => textOf(all<HTMLElement>(tool, '[part~=growth] h5')[0]) !== '');
    const again = await openProfile(browser);
    expect(all<HTMLInputElement>(again, 'input[type=checkbox]').filter(({ checked }) => checked)).to.have.length(1);
    expect(name === '' || readIn(again).includes(name)).to.equal(true);
  });
});

describe('the checks over time', () => {
  it('stand beside each other on a screen of their own', async () => {
    const { tool } = await open(
      new Browser(afname(FULL), { ...afname(FULL), id: 'later', finishedAt: '2026-05-12T14:30:00.000Z' }),
    );
    await press(tool, start.overTime);
    await arriveAt(start.overTime);
    await until('comparison', () => all(tool, 'table').length > 0);
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

describe('another questionnaire by its name', () => {
  it('is asked by the same tool', async () => {
    const { tool } = await open(new Browser(), { questionnaire: 'netwerk' });
    await see(tool, netwerk.words.nl?.title ?? '', netwerk.words.nl?.introduction ?? '');
    await begin(tool);
    const [theme] = netwerk.structure.sections;
    await see(tool, netwerk.words.nl?.sections[theme?.id ?? '']?.title ?? '');
    expect(buttonsIn(tool)).not.to.include(section.deeperAction);
    await press(tool, section.skip);
    expect(readIn(tool)).not.to.include(finish.failed);
  });

  it('lists the checks of the other tool, which it cannot show', async () => {
    const { tool } = await open(new Browser(afname(FULL)), { questionnaire: 'netwerk' });
    await press(tool, words.records.action);
    await arriveAt(words.records.title);
    await see(tool, recordsWords.list.about(content.name, '1.0.0'));
    expect(buttonsIn(tool)).not.to.include(recordsWords.list.show);
  });
});

function open(browser = new Browser(), properties = {}) {
  return openTool(browser.openWindow(), { content: undefined, ...properties });
}

function itemOf(element: Element | undefined | null): string | undefined {
  return element?.closest<HTMLElement>('fieldset')?.dataset.item;
}

function chooseTheme(tool: HTMLElement, id: string) {
  const select = all<HTMLSelectElement>(tool, 'select')[0];
  if (!select) throw new Error('there is no theme to choose');
  select.value = id;
  select.form?.requestSubmit();
}
