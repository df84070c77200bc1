import '@werkspiegel/elements/plan/define';
import type { Dossier, WerkspiegelPlan } from '@werkspiegel/elements';
import { expect } from 'chai';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { nl } from '../../../packages/elements/src/dossier/words.nl.js';
import { choose, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, pageWith, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { Browser, type BrowserWindow } from '../storage/browser.js';
import { until } from '../until.js';
import { advice, content, structure } from '../verbetertool/harbour.js';
import { goal, ownDossier } from './goals.js';

const TIP = 'anker.eerste-stap.zelf';
const TIP_TITLE = `Tip ${TIP}.`;
const { form } = nl;

describe('werkspiegel-plan without a goal', () => {
  it('says so, how to get one, and offers to begin without a tip', async () => {
    const { page, names } = await openPlan();
    await see(page, nl.none);
    expect(names()).to.deep.equal([nl.begin]);
  });

  it('begins a goal about an element that the person chooses', async () => {
    const { page, press, field, steps } = await openPlan();
    await press(nl.begin);
    await until('the focus on the form', () => textOf(focused() as HTMLElement) === form.newTitle);
    expect(field('learn').value).to.equal('');
    select(field('element'), 'baken');
    await until('a first sentence', () => field('learn').value === form.aboutElement.leren('Baken'));
    await press(form.save);
    await see(page, nl.said.saved);
    const [only, ...others] = steps();
    expect(others).to.deep.equal([]);
    expect(only).to.include({
      ...{ kind: 'goal', questionnaire: 'haven', element: 'baken', when: '2026-03-09' },
      learn: form.aboutElement.leren('Baken'),
    });
    expect(only).to.not.have.any.keys('tip', 'withWhom', 'support');
  });

  it('goes back to where it was when the person would rather not', async () => {
    const { press, steps, names } = await openPlan();
    await press(nl.begin);
    await press(form.cancel);
    await until('no form', () => !names().includes(form.save));
    expect(textOf(focused() as HTMLElement)).to.equal(nl.title);
    expect(steps()).to.deep.equal([]);
  });
});

describe('making a goal of a tip', () => {
  it('opens the form with a first sentence, so that nothing needs to be typed', async () => {
    const { page, field, press, steps, text } = await openPlan({ tip: TIP });
    await see(page, form.newTitle, nl.goal.about('Anker'));
    expect(field('learn').value).to.equal(`Ik wil leren hoe ik dit doe: “${TIP_TITLE}”`);
    expect(field('when').value).to.equal('2026-03-09');
    await press(form.save);
    await until(
      'the new goal with the focus',
      () => textOf(focused() as HTMLElement) === form.aboutTip.leren(TIP_TITLE),
    );
    expect(steps()).to.have.length(1);
    expect(steps()[0]).to.include({ tip: TIP, element: 'anker' });
    expect(text()).to.not.include(form.newTitle);
    expect(text()).to.not.include(nl.tipReady);
  });

  it('tells the tool that the plan changed, and nobody else', async () => {
    const { plan, page, press, heard } = await openPlan({ tip: TIP });
    let composed = 0;
    plan.addEventListener('plan-changed', (event) => {
      composed += event.composed ? 1 : 0;
    });
    await press(form.save);
    await see(page, nl.said.saved);
    expect(heard).to.deep.equal(['plan-changed']);
    expect(composed).to.equal(0);
  });

  it('keeps all that was filled in', async () => {
    const { page, field, press, steps } = await openPlan({ tip: TIP });
    await choose(page, form.openings.uitproberen);
    await until('the other sentence', () => field('learn').value === form.aboutTip.uitproberen(TIP_TITLE));
    type(field('learn'), '  Ik wil uitproberen of een rustige plek helpt. ');
    type(field('when'), '2026-03-20');
    select(field('company'), 'collega');
    type(field('support'), 'Een uur zonder telefoon');
    await press(form.save);
    await see(page, 'vrijdag 20 maart 2026', 'met een collega', 'Een uur zonder telefoon');
    expect(steps()[0]).to.include({
      learn: 'Ik wil uitproberen of een rustige plek helpt.',
      ...{ when: '2026-03-20', withWhom: 'collega', support: 'Een uur zonder telefoon' },
    });
  });

  it('leaves what the person wrote alone when another opening is chosen, and shows that one as an example', async () => {
    const { page, field } = await openPlan({ tip: TIP });
    type(field('learn'), 'Mijn eigen zin.');
    await choose(page, form.openings.begrijpen);
    await see(page, form.example(form.aboutTip.begrijpen(TIP_TITLE)));
    expect(field('learn').value).to.equal('Mijn eigen zin.');
  });

  it('waits for the tips when they come later', async () => {
    const { plan, page } = await openPlan({ tip: TIP, advice: undefined });
    await see(page, nl.none);
    plan.advice = advice;
    await see(page, form.newTitle);
  });

  it('says that there is a goal with it already', async () => {
    const { page, text } = await openPlan({ tip: TIP }, goal('g1', { tip: TIP }));
    await see(page, nl.tipTaken);
    expect(text()).to.not.include(form.newTitle);
  });

  it('keeps the tip ready when the form is closed', async () => {
    const { page, press, field } = await openPlan({ tip: TIP });
    await press(form.cancel);
    await see(page, nl.tipReady, TIP_TITLE);
    await press(nl.fromTip);
    expect(field('learn').value).to.equal(form.aboutTip.leren(TIP_TITLE));
  });

  it('passes by a tip that the content does not have', async () => {
    const { text } = await openPlan({ tip: 'onbekend' });
    expect(text()).to.include(nl.none).and.not.include(form.newTitle);
  });
});

describe('the form', () => {
  it('says beside a field what is missing, with the focus on the first', async () => {
    const { page, press, field, steps } = await openPlan();
    await press(nl.begin);
    type(field('when'), '2026-03-01'); // yesterday
    await press(form.save);
    await see(page, form.faults.element, form.faults.learn, form.faults.when);
    await until('the focus on the first', () => focused() === field('element'));
    for (const [id, fault] of [
      ['element', form.faults.element],
      ['learn', form.faults.learn],
      ['when', form.faults.when],
    ] as const) {
      expect(field(id).getAttribute('aria-invalid')).to.equal('true');
      expect(describedBy(field(id))).to.include(fault);
    }
    expect(await faultsInPage()).to.deep.equal([]);
    select(field('element'), 'anker');
    await until('one fault less', () => !allTextOf(page).includes(form.faults.element));
    expect(steps()).to.deep.equal([]);
  });

  it('takes a goal without a day, which then has none for the calendar', async () => {
    const { page, press, field, steps, names } = await openPlan({ tip: TIP });
    type(field('when'), '');
    await press(form.save);
    await see(page, nl.said.saved);
    expect(steps()[0]).to.not.have.property('when');
    expect(names().some((name) => name.startsWith(nl.goal.calendar))).to.equal(false);
  });

  it('hints, and no more than that, when the goal reads as a number', async () => {
    const { page, press, field, text } = await openPlan({ tip: TIP });
    expect(text()).to.not.include(form.quota);
    type(field('learn'), 'Ik spreek minstens vijf jongeren per week.');
    await see(page, form.quota, form.quotaWhyTitle);
    await press(form.quotaWhyTitle);
    await see(page, form.quotaWhy, form.quotaSource);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(form.save);
    await see(page, nl.said.saved);
  });

  for (const id of ['learn', 'support']) {
    it(`warns under '${id}' of what points to one person, and keeps it all the same`, async () => {
      const { page, press, field, steps } = await openPlan({ tip: TIP });
      type(field(id), 'Bel Sem op 06-12345678.');
      await see(page, 'Dit lijkt op een telefoonnummer.');
      const warning = all<HTMLElement>(page, '[part=personal-data]')[0];
      expect(warning?.closest('[role=status]')).to.not.equal(null);
      await press(form.save);
      await see(page, nl.said.saved);
      expect(JSON.stringify(steps())).to.include('06-12345678');
    });
  }

  it('loses nothing when keeping fails, and keeps it the next time', async () => {
    const { page, press, field, steps, storage } = await openPlan({ tip: TIP });
    type(field('learn'), 'Mijn eigen zin.');
    type(field('support'), 'Rust');
    storage.fail('writing');
    await press(form.save);
    await see(page, nl.failed);
    expect(field('learn').value).to.equal('Mijn eigen zin.');
    expect(field('support').value).to.equal('Rust');
    expect(steps()).to.deep.equal([]);
    storage.fail();
    await press(form.save);
    await see(page, nl.said.saved);
    expect(steps()).to.have.length(1);
  });

  it('keeps one goal when it is sent twice', async () => {
    const { page, press, steps, storage } = await openPlan({ tip: TIP });
    const release = storage.hold();
    await press(form.save);
    await press(form.save);
    release();
    await see(page, nl.said.saved);
    expect(steps()).to.have.length(1);
  });

  it('keeps what was typed when three goals came from elsewhere meanwhile', async () => {
    const { page, press, field, storage } = await openPlan({ tip: TIP });
    type(field('learn'), 'Mijn eigen zin.');
    await storage.browser.openWindow().save(ownDossier(goal('g1'), goal('g2'), goal('g3')));
    await see(page, 'Ik wil g3 leren.');
    await press(form.save);
    await see(page, nl.full.noRoom);
    expect(field('learn').value).to.equal('Mijn eigen zin.');
  });
});

describe('open goals', () => {
  const FULL_GOAL = goal('g1', { tip: TIP, when: '2026-03-05', withWhom: 'leiding', support: 'Tijd' });

  it('show all that was set, the tip with where it comes from, and what was said on looking back', async () => {
    const { page, press, cards } = await openPlan(
      {},
      FULL_GOAL,
      { kind: 'looked-back', goal: 'g1', tried: 'deels', happened: 'Het begon te regenen.' },
      { kind: 'looked-back', goal: 'g1', tried: 'ja' },
    );
    await press(nl.goal.tip);
    await see(page, TIP_TITLE, `Zo doe je ${TIP}.`, 'Logboek: Varen (2020), hoofdstuk 2.');
    const [card] = cards();
    expect(card).to.include('Ik wil g1 leren. Bij: Anker').and.include('Wanneer donderdag 5 maart 2026');
    expect(card).to.include('Met wie met mijn leiding').and.include('Wat je nodig hebt Tijd');
    expect(card).to.include('16 februari 2026: deels geprobeerd. Het begon te regenen. 16 februari 2026: geprobeerd.');
  });

  it('are only those of this questionnaire', async () => {
    const { page, cards } = await openPlan({}, goal('g1'), goal('g2', { questionnaire: 'klein' }));
    await see(page, 'Ik wil g1 leren.');
    expect(cards()).to.have.length(1);
  });

  it('show a goal as it was kept when the content knows neither its element nor its tip', async () => {
    const { page, names } = await openPlan({}, goal('g1', { element: 'weg', tip: 'weg.tip' }));
    await see(page, 'Ik wil g1 leren.', nl.goal.about('weg'));
    expect(names()).to.not.include(nl.goal.tip);
  });

  it('have buttons that say to which goal they belong', async () => {
    const { names } = await openPlan({}, FULL_GOAL);
    const { lookBack, calendar, edit, done, letGo } = nl.goal;
    expect(names()).to.include.members(
      [lookBack, calendar, edit, done, letGo].map((action) => nl.goal.of(action, 'Ik wil g1 leren.')),
    );
  });

  it('can be set anew, also when their day has passed', async () => {
    const { page, press, field, steps, cards } = await openPlan({}, goal('g1', { when: '2026-02-20' }));
    await press(nl.goal.of(nl.goal.edit, 'Ik wil g1 leren.'));
    await until('the focus on the form', () => textOf(focused() as HTMLElement) === form.editTitle);
    type(field('learn'), 'Ik wil het anders leren.');
    await press(form.save);
    await see(page, nl.said.saved);
    await until('the goal with the focus', () => textOf(focused() as HTMLElement) === 'Ik wil het anders leren.');
    expect(cards()).to.have.length(1);
    expect(steps()).to.have.length(2);
    expect(steps()[1]).to.include({ goal: 'g1', when: '2026-02-20' });
  });

  it('follow what another tab does', async () => {
    const { page, storage } = await openPlan({}, goal('g1'));
    await storage.browser.openWindow().save(ownDossier(goal('g1'), goal('g2')));
    await see(page, 'Ik wil g2 leren.');
  });

  it('follow on when the plan is moved in the page', async () => {
    const { page, plan, storage } = await openPlan({}, goal('g1'));
    plan.remove();
    await storage.browser.openWindow().save(ownDossier(goal('g1'), goal('g2')));
    page.append(plan);
    await see(page, 'Ik wil g2 leren.');
  });

  it('can be looked back at', async () => {
    const { page, press, field, steps } = await openPlan({}, goal('g1'));
    await press(nl.goal.of(nl.goal.lookBack, 'Ik wil g1 leren.'));
    await until('the focus on the first answer', () => focused()?.matches('input[type=radio]'));
    await choose(page, nl.lookBack.triedValues.deels);
    type(field('back-happened'), 'Het ging beter dan ik dacht.');
    await choose(page, nl.lookBack.nextValues.door);
    await press(nl.lookBack.save);
    await see(page, nl.said.lookedBack, '2 maart 2026: deels geprobeerd. Het ging beter dan ik dacht.');
    await until('the goal with the focus', () => textOf(focused() as HTMLElement) === 'Ik wil g1 leren.');
    expect(steps().slice(1)).to.deep.include.members([
      { ...steps()[1], kind: 'looked-back', goal: 'g1', tried: 'deels', happened: 'Het ging beter dan ik dacht.' },
    ]);
    expect(steps()).to.have.length(2);
  });

  it('close in the same go when that is what came of it', async () => {
    const { page, press, steps, cards } = await openPlan({}, goal('g1'));
    await press(nl.goal.of(nl.goal.lookBack, 'Ik wil g1 leren.'));
    await choose(page, nl.lookBack.triedValues.ja);
    await choose(page, nl.lookBack.nextValues.gelukt);
    await press(nl.lookBack.save);
    await see(page, nl.said.lookedBack, nl.closed.here('gelukt'));
    expect(steps().map(({ kind }) => kind)).to.deep.equal(['goal', 'looked-back', 'goal-closed']);
    expect(
      new Set(
        steps()
          .slice(1)
          .map(({ at }) => at),
      ),
    ).to.have.length(1);
    expect(cards()).to.have.length(0);
  });

  it('cannot be taken up while a form is open, so that nothing in it is lost', async () => {
    const { press, names } = await openPlan({}, goal('g1'), goal('g2'));
    const ways = ['g1', 'g2'].flatMap((id) =>
      [nl.goal.lookBack, nl.goal.edit].map((action) => nl.goal.of(action, `Ik wil ${id} leren.`)),
    );
    expect(names()).to.include.members([...ways, nl.begin]);
    for (const [open, cancel] of [
      [nl.begin, form.cancel],
      [nl.goal.of(nl.goal.lookBack, 'Ik wil g1 leren.'), nl.lookBack.cancel],
    ] as const) {
      await press(open);
      for (const way of [...ways, nl.begin]) expect(names()).to.not.include(way);
      await press(cancel);
    }
    await until('the ways in again', () => ways.every((way) => names().includes(way)));
  });

  it('ask whether it was tried, and lose nothing when keeping fails', async () => {
    const { page, press, field, steps, storage } = await openPlan({}, goal('g1'));
    await press(nl.goal.of(nl.goal.lookBack, 'Ik wil g1 leren.'));
    type(field('back-happened'), 'Het regende.');
    await press(nl.lookBack.save);
    await see(page, nl.lookBack.triedMissing);
    await choose(page, nl.lookBack.triedValues.nee);
    storage.fail('writing');
    await press(nl.lookBack.save);
    await see(page, nl.failed);
    expect(field('back-happened').value).to.equal('Het regende.');
    expect(steps()).to.have.length(1);
    await press(nl.lookBack.cancel);
    await until('the goal with the focus', () => textOf(focused() as HTMLElement) === 'Ik wil g1 leren.');
  });
});

describe('three open goals', () => {
  const three = [goal('g1'), goal('g2'), goal('g3')];

  it('are enough: there is no form, and the one that is open longest is named', async () => {
    const { page, names, text } = await openPlan({ tip: TIP }, ...three);
    await see(page, nl.full.title, nl.full.first, nl.full.tip, TIP_TITLE);
    expect(text()).to.not.include(form.newTitle);
    expect(names()).to.not.include(nl.begin).and.not.include(nl.fromTip);
  });

  it('make room for the tip that waits when one of them is closed', async () => {
    const { page, press, field, names } = await openPlan({ tip: TIP }, ...three);
    await press(nl.goal.of(nl.goal.letGo, 'Ik wil g2 leren.'));
    await see(page, nl.tipReady, TIP_TITLE);
    await press(nl.fromTip);
    expect(field('learn').value).to.equal(form.aboutTip.leren(TIP_TITLE));
    await press(form.save);
    await see(page, nl.said.saved);
    expect(names(), 'no room to put it back').to.not.include(nl.goal.of(nl.closed.undo, 'Ik wil g2 leren.'));
  });
});

describe('closing a goal', () => {
  for (const [outcome, action] of [
    ['gelukt', nl.goal.done],
    ['losgelaten', nl.goal.letGo],
  ] as const) {
    it(`can be undone as long as the screen is open: ${outcome}`, async () => {
      const { page, press, steps, cards, names } = await openPlan({}, goal('g1', { tip: TIP, support: 'Rust' }));
      await press(nl.goal.of(action, 'Ik wil g1 leren.'));
      await see(page, nl.said[outcome], nl.closed.here(outcome), nl.none);
      expect(textOf(focused() as HTMLElement)).to.equal(nl.title);
      expect(steps()[1]).to.include({ kind: 'goal-closed', goal: 'g1', outcome });
      await press(nl.goal.of(nl.closed.undo, 'Ik wil g1 leren.'));
      await see(page, nl.said.reopened);
      await until('the goal with the focus', () => textOf(focused() as HTMLElement) === 'Ik wil g1 leren.');
      expect(cards()).to.have.length(1);
      expect(steps()).to.have.length(3);
      const { id: _id, at: _at, ...again } = steps()[2] as Dossier['steps'][number];
      expect(again).to.deep.equal(goal('g1', { tip: TIP, support: 'Rust' }));
      expect(names()).to.not.include(nl.goal.of(nl.closed.undo, 'Ik wil g1 leren.'));
    });
  }

  it('changes nothing when it fails', async () => {
    const { page, press, steps, cards, storage } = await openPlan({}, goal('g1'));
    storage.fail('writing');
    await press(nl.goal.of(nl.goal.done, 'Ik wil g1 leren.'));
    await see(page, nl.failedToClose);
    expect(cards()).to.have.length(1);
    expect(steps()).to.have.length(1);
  });

  it('leaves it among what the person did before, behind a press', async () => {
    const { page, press, text } = await openPlan({}, goal('g1'), goal('g2'), {
      ...{ kind: 'goal-closed', goal: 'g1', outcome: 'losgelaten' },
    });
    expect(text()).to.not.include('Ik wil g1 leren.');
    await press(nl.closed.title);
    await see(page, 'Ik wil g1 leren.', 'Losgelaten op 16 februari 2026');
  });
});

describe('the plan out of the tool', () => {
  it('is a calendar file for the day, without a word of the goal', async () => {
    const { plan, page, press } = await openPlan({}, goal('g1', { when: '2026-03-05', learn: 'Geheim' }));
    const links: HTMLAnchorElement[] = [];
    plan.shadowRoot?.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        links.push(event.target);
      },
      { capture: true },
    );
    await press(nl.goal.of(nl.goal.calendar, 'Geheim'));
    await see(page, nl.said.calendar);
    expect(links[0]?.download).to.equal('werkspiegel-2026-03-05.ics');
    const response = await fetch(links[0]?.href ?? '');
    expect(response.headers.get('content-type')).to.match(/^text\/calendar/);
    expect(await response.text())
      .to.include('DTSTART;VALUE=DATE:20260305\r\n')
      .and.not.include('Geheim');
  });

  it('is one page of paper with the open goals, the header of the host, and that it is no judgement', async () => {
    const { plan, press } = await openPlan(
      {},
      goal('g1', { tip: TIP, when: '2026-03-05', withWhom: 'jongere' }),
      goal('g2'),
      { kind: 'goal-closed', goal: 'g2', outcome: 'gelukt' },
    );
    const printed = catchPrint(plan.shadowRoot ?? plan);
    await press(nl.print);
    const text = printed[0]?.text ?? '';
    expect(text).to.include('Mijn plan Afgedrukt op 2 maart 2026 Gemeente Waterdam Een spiegel, geen beoordeling.');
    expect(text).to.include(`Ik wil g1 leren. Bij: Anker Tip: ${TIP_TITLE} Zo doe je ${TIP}.`);
    expect(text).to.include('Met wie: met een jongere').and.not.include('g2');
    expect(textOf(plan)).to.equal('');
  });

  it('is a text on the clipboard', async () => {
    const { page, press } = await openPlan({}, goal('g1'));
    const copied: string[] = [];
    const giveBack = withClipboard({ writeText: async (text: string) => void copied.push(text) });
    await press(nl.copy);
    await see(page, nl.said.copied);
    giveBack();
    expect(copied[0])
      .to.match(/^Mijn plan\nEen spiegel, geen beoordeling/)
      .and.include('1. Ik wil g1 leren.');
  });

  for (const { why, clipboard } of [
    { why: 'over plain http', clipboard: undefined },
    { why: 'when the browser refuses', clipboard: { writeText: () => Promise.reject(new DOMException('Nee')) } },
  ]) {
    it(`is a text to copy by hand, selected, ${why}`, async () => {
      const { page, press, field } = await openPlan({}, goal('g1'));
      const giveBack = withClipboard(clipboard);
      await press(nl.copy);
      await see(page, nl.copyByHand);
      giveBack();
      const area = field('by-hand') as unknown as HTMLTextAreaElement;
      await until('the focus on the text', () => focused() === area);
      expect(area.readOnly).to.equal(true);
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
      expect(area.value).to.include('Ik wil g1 leren.');
      expect(await faultsInPage()).to.deep.equal([]);
    });
  }
});

describe('a plan that cannot be read', () => {
  it('says so and tries again', async () => {
    const storage = new Browser(ownDossier(goal('g1'))).openWindow();
    storage.fail('reading');
    const { page, press } = await openPlan({ storage, sees: nl.readFailed });
    storage.fail();
    await press(nl.readAgain);
    await see(page, 'Ik wil g1 leren.');
  });
});

it('the plan has no fault that axe finds: goals, form, looking back, closed', async () => {
  const { page, press } = await openPlan({ tip: TIP }, goal('g1', { when: '2026-03-05' }), goal('g2'));
  expect(await faultsInPage()).to.deep.equal([]);
  await press(form.cancel);
  await press(nl.goal.of(nl.goal.done, 'Ik wil g2 leren.'));
  await see(page, nl.said.gelukt);
  await press(nl.closed.title);
  await press(nl.goal.of(nl.goal.lookBack, 'Ik wil g1 leren.'));
  await see(page, nl.lookBack.tried);
  expect(await faultsInPage()).to.deep.equal([]);
});

interface Setting extends Partial<Pick<WerkspiegelPlan, 'tip' | 'advice'>> {
  readonly storage?: BrowserWindow;
  /** What can be read when it is there. */
  readonly sees?: string;
}

/** The plan in a page, in a browser with these steps in the person's own dossier. */
async function openPlan({ storage: given, sees = nl.title, ...properties }: Setting = {}, ...kept: readonly NewStep[]) {
  const storage = given ?? new Browser(...(kept.length > 0 ? [ownDossier(...kept)] : [])).openWindow();
  const page = pageWith({ storage });
  page.appendChild(document.createElement('h2')).textContent = 'Mijn plan';
  const plan = Object.assign(document.createElement('werkspiegel-plan'), {
    ...{ structure, words: content, advice },
    ...properties,
  });
  plan.innerHTML = '<p slot="print-header">Gemeente Waterdam</p>';
  const heard: string[] = [];
  plan.addEventListener('plan-changed', ({ type }) => heard.push(type));
  page.append(plan);
  await see(page, sees);
  let dossier: Dossier | undefined;
  const look = async () => {
    const stored = await storage.browser.records.load('dossier');
    dossier = stored?.kind === 'dossier' ? stored : undefined;
  };
  await look();
  const pressable = () => all<HTMLElement>(plan, 'button:enabled, summary').filter((each) => textOf(each) !== '');
  const press = async (name: string) => {
    (await until(`button '${name}'`, () => pressable().find((each) => nameOf(each) === name))).click();
    await plan.updateComplete;
    await look();
  };
  storage.browser.openWindow().watch(() => void look());
  return {
    ...{ plan, page, storage, press, heard },
    names: () => pressable().map(nameOf),
    text: () => allTextOf(plan),
    cards: () => all<HTMLElement>(plan, '[part=goal]').map(textOf),
    field: (id: string) => {
      const found = plan.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
      if (!found) throw new Error(`there is no field '${id}'`);
      return found;
    },
    /** The steps that are kept. */
    steps: () => dossier?.steps ?? [],
  };
}

/** What a screen reader calls it. */
function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

function type(field: HTMLInputElement, text: string) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function select(field: HTMLElement, value: string) {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function describedBy(field: HTMLElement): string {
  const root = field.getRootNode() as ShadowRoot;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => textOf(root.getElementById(id))).join(' ');
}

/** Puts another clipboard in its place, or none; returns how to put the real one back. */
function withClipboard(clipboard: object | undefined): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
