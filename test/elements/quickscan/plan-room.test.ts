import { loadApproach, loadGoals, loadPlan, loadWraparound } from '@werkspiegel/questionnaires/veranderplan';
import { expect } from 'chai';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { goalWords } from '../../../packages/elements/src/quickscan/plan/goal-words.js';
import { smallGoalsOf } from '../../../packages/elements/src/quickscan/plan/small-goals.js';
import { nl } from '../../../packages/elements/src/quickscan/plan/words.nl.js';
import { youthWords } from '../../../packages/elements/src/quickscan/youth-words.js';
import { choose, see } from '../../../stories/support/steps.js';
import {
  APPROACH,
  BEGUN_PLAN,
  caseOf,
  NICKNAME,
  type StoryRoom,
  smallGoal,
  strategy,
} from '../../../stories/support/veranderplan.js';
import { all, faultsInPage, focused, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { until } from '../until.js';
import { openRoom, type } from './room.js';

const { plan, words } = await loadPlan();
const approach = await loadApproach('nl');
const goals = await loadGoals('nl');
const together = await loadWraparound();

async function openPlan(given: Partial<StoryRoom> = {}) {
  const room = await openRoom({ room: 'plan', ...given }, words.title);
  const { page, press, tool, settle } = room;
  return {
    ...room,
    openPart: async (id: string) => {
      await press(words.parts[id]?.title ?? id);
      await until('an open part', () => all(page, `[data-part=${id}] fieldset`).length > 0);
      await settle();
    },
    options: (part: string) =>
      all<HTMLElement>(page, `[data-part=${part}] [data-option]`).map(({ dataset }) => dataset.option),
    setStrategy: async (...steps: readonly NewStep[]) => {
      tool.dossier = caseOf(...steps);
      await settle();
    },
    toGoals: async () => {
      await press(nl.faces.goals);
      await see(page, goals.words.title);
    },
    toApproach: async () => {
      await press(nl.faces.approach);
      await see(page, approach.words.title, approach.words.questions.doel?.question ?? '');
    },
  };
}

describe('the veranderplan', () => {
  it('has seven parts, and an open one its five columns', async () => {
    const { page, openPart, text } = await openPlan();
    expect(all(page, 'details.part')).to.have.length(7);
    await openPart('werk');
    for (const { title } of Object.values(words.columns)) expect(text()).to.include(title);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('keeps a tick, a text, a way, a task and a turn', async () => {
    const { page, openPart, field, tool, settle } = await openPlan();
    await openPart('werk');
    await choose(page, words.parts.werk?.basics.zoekprofiel?.title ?? '');
    await settle();
    type(await field('[id="werk.basis.zoekprofiel.tekst"]'), 'Buiten, in een klein team');
    await choose(page, words.parts.werk?.strategies.training?.title ?? '');
    type(await field('[id="werk.taak.coach"]'), 'Belt dinsdag');
    await choose(page, nl.part.turn.eerst);
    await settle();
    expect(tool.kept).to.deep.equal({
      veranderplan: {
        'werk.basis.zoekprofiel': 'ja',
        'werk.basis.zoekprofiel.tekst': 'Buiten, in een klein team',
        'werk.aanpak': 'training',
        'werk.taak.coach': 'Belt dinsdag',
        'werk.volgorde': 'eerst',
      },
    });
  });

  it('warns when a text points to one person, and goes on', async () => {
    const { openPart, field, text, settle } = await openPlan();
    await openPart('werk');
    type(await field('[id="werk.taak.coach"]'), 'Belt 06 12345678');
    await settle();
    expect(text()).to.include('Dit lijkt op een telefoonnummer.');
  });

  it("stands in the handbook's order and says so without a strategy", async () => {
    const { openPart, options, text } = await openPlan();
    await openPart('werk');
    expect(options('werk')).to.deep.equal(plan.parts[1]?.strategies.map(({ id }) => id));
    expect(text()).to.include(nl.order.none);
  });

  it('puts what is like the chosen strategy first, and loses nothing when another is chosen', async () => {
    const kept = { veranderplan: BEGUN_PLAN };
    const { page, openPart, options, text, tool, setStrategy } = await openPlan({
      kept,
      dossier: caseOf(strategy('pedagogisch')),
    });
    await openPart('werk');
    expect(options('werk')).to.deep.equal(['training', 'zelf-solliciteren', 'jobhunting', 'ondernemerschap']);
    expect(text()).to.include('voor alles bij elkaar pedagogisch').and.include(nl.order.ours);
    const chosen = () => all<HTMLInputElement>(page, 'input:checked').map(({ name, value }) => `${name}=${value}`);
    const before = chosen().toSorted();
    const radio = all<HTMLInputElement>(page, 'input[value=jobhunting]')[0];
    radio?.focus();
    await setStrategy(strategy('pedagogisch'), strategy('participatief', 'werk'));
    expect(options('werk')).to.deep.equal(['ondernemerschap', 'zelf-solliciteren', 'training', 'jobhunting']);
    expect(text()).to.include('koos je hier participatief');
    expect(chosen().toSorted()).to.deep.equal(before);
    expect(all(page, 'input[value=jobhunting]')[0]).to.equal(radio);
    expect(tool.kept).to.deep.equal(kept);
  });

  it('says it when no way of a part is like the strategy', async () => {
    const { openPart, text } = await openPlan({ dossier: caseOf(strategy('participatief')) });
    await openPart('schulden');
    expect(text()).to.include('Bij dit onderdeel lijkt geen aanpak');
  });

  it('crosses out what does not fit now, which is then no main way', async () => {
    const { page, openPart, tool, settle } = await openPlan({ kept: { veranderplan: BEGUN_PLAN } });
    await openPart('werk');
    all<HTMLInputElement>(page, 'input[name="werk.aanpak.jobhunting.valt-af"]')[0]?.click();
    await settle();
    expect(tool.kept.veranderplan).to.include({ 'werk.aanpak.jobhunting.valt-af': 'ja' });
    expect(tool.kept.veranderplan).to.not.have.property('werk.aanpak');
  });

  it('prints what was filled in, and no strategy of the draaischijf', async () => {
    const { page, press } = await openPlan({
      kept: { veranderplan: BEGUN_PLAN },
      dossier: caseOf(strategy('pedagogisch')),
    });
    const place = all(page, 'werkspiegel-quickscan-plan')[0]?.shadowRoot as ShadowRoot;
    const printed = catchPrint(place);
    await press(nl.print);
    const { text = '' } = (await until('a print', () => printed[0])) ?? {};
    expect(text).to.include('Gemeente Waterdam').and.include('Eerst: Baan of opleiding').and.include('Jobhunting');
    expect(text).to.not.match(/pedagog|faciliter|Loonkostensubsidie|Ondernemerschap/i);
    expect(text).to.not.include(NICKNAME);
    expect(text.indexOf('Baan of opleiding')).to.be.below(text.indexOf('Schulden'));
  });
});

describe('the six questions', () => {
  it('are asked one at a time, in words of the jongere, and go to a questionnaire of their own', async () => {
    const { page, toApproach, press, field, tool, text } = await openPlan();
    await toApproach();
    for (const { id } of approach.approach.questions) {
      await see(page, approach.words.questions[id]?.question ?? '');
      expect(all(page, 'textarea')).to.have.length(1);
      type(await field<HTMLTextAreaElement>('textarea'), `Antwoord op ${id}`);
      await press(youthWords.nl.next);
    }
    expect(Object.keys(tool.kept)).to.deep.equal(['plan-van-aanpak']);
    expect(Object.keys(tool.kept['plan-van-aanpak'] ?? {})).to.deep.equal(
      approach.approach.questions.map(({ id }) => id),
    );
    for (const { id } of approach.approach.questions) expect(text()).to.include(`Antwoord op ${id}`);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(youthWords.nl.toCoach);
    expect(text()).to.include(nl.faces.together);
  });

  it('switch language in the middle of a question without losing a word or the focus', async () => {
    const { page, toApproach, field, tool } = await openPlan();
    await toApproach();
    const textarea = await field<HTMLTextAreaElement>('textarea');
    textarea.focus();
    type(textarea, 'Fietsen maken');
    for (const language of ['nl-simple', 'en', 'nl'] as const) {
      const { words: own } = await loadApproach(language);
      tool.language = language;
      await see(page, own.questions.doel?.question ?? '');
      expect(focused()).to.equal(textarea);
      expect(textarea.value).to.equal('Fietsen maken');
    }
  });

  it('have two ways out, and give a text back when one is taken back', async () => {
    const { toApproach, press, field, tool, settle } = await openPlan();
    await toApproach();
    type(await field<HTMLTextAreaElement>('textarea'), 'Fietsen maken');
    await settle();
    const way = approach.words.waysOut['wil-ik-niet-zeggen'] ?? '';
    await press(way);
    expect(tool.kept['plan-van-aanpak']).to.deep.equal({ doel: 'wil-ik-niet-zeggen' });
    expect((await field<HTMLTextAreaElement>('textarea')).value).to.equal('');
    await press(way);
    expect(tool.kept['plan-van-aanpak']).to.deep.equal({ doel: 'Fietsen maken' });
  });

  it('stop in the same corner, with nothing said in the page, and go on where they were', async () => {
    const { toApproach, press, everything, field, text, page, tool } = await openPlan({
      kept: { 'plan-van-aanpak': APPROACH },
    });
    await toApproach();
    await press(youthWords.nl.next);
    await see(page, approach.words.questions['zelf-doen']?.question ?? '');
    expect((await field<HTMLTextAreaElement>('textarea')).value).to.equal(APPROACH['zelf-doen']);
    await press(youthWords.nl.stop);
    expect(textOf(focused() as HTMLElement)).to.equal(youthWords.nl.stopped);
    expect(everything()).to.not.include(APPROACH['zelf-doen']);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(youthWords.nl.resume);
    await see(page, approach.words.questions['zelf-doen']?.question ?? '');
    await press(youthWords.nl.stop);
    await press(youthWords.nl.toCoach);
    expect(text()).to.include(nl.faces.together);
    expect(tool.kept).to.deep.equal({ 'plan-van-aanpak': APPROACH });
  });

  it("hold nothing of the coach's plan", async () => {
    const { toApproach, everything, openPart } = await openPlan({
      kept: { veranderplan: BEGUN_PLAN, 'plan-van-aanpak': APPROACH },
      dossier: caseOf(strategy('pedagogisch')),
    });
    await openPart('werk');
    await toApproach();
    expect(everything()).to.not.match(/pedagog|faciliter|compens|participat|jobhunting|fietsenmaker op dinsdag/i);
  });
});

describe('my plan on paper', () => {
  for (const language of ['nl', 'nl-simple', 'en'] as const) {
    it(`holds the answers and the goals of now in ${language}, no way out and nothing of the coach`, async () => {
      const { page, press, tool, toApproach } = await openPlan({
        kept: { veranderplan: BEGUN_PLAN, 'plan-van-aanpak': APPROACH },
        dossier: caseOf(
          smallGoal('d1', 'Doel dat klaar is'),
          { kind: 'small-goal-closed', goal: 'd1', outcome: 'gelukt' },
          smallGoal('d2', 'Ik bel de garage', { when: '2026-03-05', withWhom: 'mijn tante' }),
        ),
      });
      await toApproach();
      tool.language = language;
      const own = await loadApproach(language);
      await see(page, own.words.questions.doel?.question ?? '');
      for (const _ of approach.approach.questions) await press(youthWords[language].next);
      const printed = catchPrint(all(page, 'werkspiegel-quickscan-plan')[0]?.shadowRoot as ShadowRoot);
      await press(goalWords[language].print);
      const { text = '' } = (await until('a print', () => printed[0])) ?? {};
      for (const said of [
        ...['Gemeente Waterdam', APPROACH.doel ?? '', own.words.questions.doel?.label ?? ''],
        ...['Ik bel de garage', 'mijn tante', youthWords[language].day('2026-03-05')],
      ]) {
        expect(text).to.include(said);
      }
      expect(text)
        .to.not.include('Doel dat klaar is')
        .and.not.include(own.words.waysOut['weet-ik-niet'] ?? '');
      expect(text)
        .to.not.include(own.words.questions['verder-nodig']?.label ?? '')
        .and.not.include(NICKNAME);
      expect(text).to.not.match(/jobhunting|fietsenmaker op dinsdag/i);
    });
  }

  it('is offered with the goals too, and not while there is nothing to print', async () => {
    const { page, toGoals, press } = await openPlan({ dossier: caseOf(smallGoal('d1', 'Ik bel')) });
    await toGoals();
    const printed = catchPrint(all(page, 'werkspiegel-quickscan-plan')[0]?.shadowRoot as ShadowRoot);
    await press(goalWords.nl.print);
    expect((await until('a print', () => printed[0]))?.text).to.include('Ik bel');
    const blank = await openPlan();
    await blank.toApproach();
    for (const _ of approach.approach.questions) await blank.press(youthWords.nl.next);
    expect(blank.text()).to.not.include(goalWords.nl.print);
  });
});

describe('the meeting with everybody who helps', () => {
  it('is a list to tick', async () => {
    const { page, press, tool, settle } = await openPlan();
    await press(nl.faces.together);
    await choose(page, together.words.items['jongere-eerst']?.title ?? '');
    await settle();
    expect(tool.kept.veranderplan).to.deep.equal({ 'samen.overleg.jongere-eerst': 'ja' });
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

describe('the small goals', () => {
  const three = [1, 2, 3].map((at) => smallGoal(`d${at}`, `Doel nummer ${at}`));

  it('are made with an idea or own words, and kept in the dossier', async () => {
    const { toGoals, press, field, tool, text } = await openPlan();
    await toGoals();
    expect(text()).to.include(goalWords.nl.none);
    await press(goalWords.nl.make);
    expect(textOf(focused() as HTMLElement)).to.equal(goals.words.make.title);
    await press(goals.words.startersTitle);
    await press(goals.words.starters.wekker ?? '');
    expect((await field<HTMLTextAreaElement>('#what')).value).to.equal(goals.words.starters.wekker);
    type(await field('#when'), '2026-03-05');
    type(await field('#with-whom'), 'mijn tante');
    expect(await faultsInPage()).to.deep.equal([]);
    await press(goals.words.check.yes);
    expect(smallGoalsOf(tool.dossier)).to.deep.include({
      ...{ what: goals.words.starters.wekker, when: '2026-03-05', withWhom: 'mijn tante', closed: undefined },
      id: smallGoalsOf(tool.dossier)[0]?.id,
    });
    expect(text()).to.include('5 maart 2026');
  });

  it('ask for what, and nothing else', async () => {
    const { toGoals, press, field, text, tool } = await openPlan();
    await toGoals();
    await press(goalWords.nl.make);
    await press(goals.words.check.yes);
    expect(text()).to.include(goalWords.nl.missing);
    expect(focused()).to.equal(await field('#what'));
    expect(smallGoalsOf(tool.dossier)).to.deep.equal([]);
    await press(goals.words.check.smaller);
    expect(text()).to.include(goals.words.check.help);
  });

  it('are three at most', async () => {
    const { toGoals, text, page } = await openPlan({ dossier: caseOf(...three) });
    await toGoals();
    expect(text()).to.include(goals.words.full);
    expect(all<HTMLElement>(page, 'button').map(textOf)).to.not.include(goalWords.nl.make);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('are celebrated when reached, without points, and can be taken up again', async () => {
    const { toGoals, pressNamed, press, text, tool, page } = await openPlan({ dossier: caseOf(...three) });
    await toGoals();
    const label = goals.words.states.gelukt?.label ?? '';
    await pressNamed(goalWords.nl.of(label, 'Doel nummer 2'));
    await see(page, goals.words.states.gelukt?.text ?? '', goals.words.celebrate.title);
    expect(await faultsInPage()).to.deep.equal([]);
    expect(text().replaceAll(/Doel nummer \d|\d+ maart 2026/g, '')).to.not.match(/\d|punt/i);
    expect(smallGoalsOf(tool.dossier)[1]?.closed?.outcome).to.equal('gelukt');
    await press(goalWords.nl.closed);
    await pressNamed(goalWords.nl.of(goalWords.nl.again, 'Doel nummer 2'));
    expect(smallGoalsOf(tool.dossier)[1]?.closed).to.equal(undefined);
    expect(text()).to.include(goals.words.full);
  });

  it('keep what stands in the form when the language is switched', async () => {
    const { toGoals, press, field, tool, page } = await openPlan();
    await toGoals();
    await press(goalWords.nl.make);
    type(await field<HTMLTextAreaElement>('#what'), 'Ik bel');
    tool.language = 'en';
    await see(page, (await loadGoals('en')).words.check.yes);
    expect((await field<HTMLTextAreaElement>('#what')).value).to.equal('Ik bel');
  });

  it('leave nothing behind when another case is opened', async () => {
    const { toGoals, press, field, settle, tool, everything, text } = await openPlan();
    await toGoals();
    await press(goalWords.nl.make);
    type(await field<HTMLTextAreaElement>('#what'), 'Ik bel de garage');
    tool.dossier = { ...caseOf(), caseId: 'd'.repeat(32) };
    await settle();
    expect(everything()).to.not.include('garage');
    expect(text()).to.include(nl.faces.together);
  });

  it('say that a case is needed when there is none', async () => {
    const { toGoals, text, page } = await openPlan({ dossier: undefined });
    await toGoals();
    expect(text()).to.include(goalWords.nl.noCase);
    expect(all<HTMLElement>(page, 'button').map(textOf)).to.not.include(goalWords.nl.make);
  });
});
