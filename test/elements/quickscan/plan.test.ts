import { loadApproach, loadPlan } from '@werkspiegel/questionnaires/veranderplan';
import { expect } from 'chai';
import fc from 'fast-check';
import { addStep, newDossier } from '../../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import { chosenStrategy } from '../../../packages/elements/src/quickscan/plan/chosen-strategy.js';
import { myPlanOnPaper } from '../../../packages/elements/src/quickscan/plan/my-plan-on-paper.js';
import { renderMyPlanReport } from '../../../packages/elements/src/quickscan/plan/my-plan-report.js';
import { answerIds, MOST_CHARACTERS } from '../../../packages/elements/src/quickscan/plan/part-answers.js';
import { planOnPaper } from '../../../packages/elements/src/quickscan/plan/plan-on-paper.js';
import { renderPlanReport } from '../../../packages/elements/src/quickscan/plan/plan-report.js';
import {
  BLANK_GOAL,
  goalToDraft,
  openSmallGoals,
  smallGoalStep,
  smallGoalsOf,
} from '../../../packages/elements/src/quickscan/plan/small-goals.js';
import { nl } from '../../../packages/elements/src/quickscan/plan/words.nl.js';
import { BEGUN_PLAN, caseOf, smallGoal, strategy } from '../../../stories/support/veranderplan.js';
import { NOW, textOf } from '../page.js';
import { heightOnPaper } from './paper.js';

const TODAY = '2026-03-02';
const { plan, words } = await loadPlan();

/** A disc that was set with a self-image and no strategy. */
const onlyType = (leefgebied: string, date: string): NewStep => ({
  kind: 'disc',
  date,
  leefgebied,
  type: 'overlever',
});

describe('chosenStrategy', () => {
  for (const { why, steps, chosen } of [
    { why: 'nothing was set', steps: [], chosen: undefined },
    { why: 'it was chosen for this part', steps: [strategy('pedagogisch', 'geld')], chosen: 'pedagogisch' },
    { why: 'it was chosen for all of life', steps: [strategy('compenserend')], chosen: 'compenserend' },
    { why: 'it was chosen for another part', steps: [strategy('compenserend', 'werk')], chosen: undefined },
    {
      why: 'the part speaks before all of life, also when that is newer',
      steps: [strategy('pedagogisch', 'geld', '2026-01-01'), strategy('compenserend', 'algemeen', '2026-02-01')],
      chosen: 'pedagogisch',
    },
    {
      why: 'the newest counts, in whatever order they were set down',
      steps: [strategy('pedagogisch', 'geld', '2026-02-01'), strategy('compenserend', 'geld', '2026-01-01')],
      chosen: 'pedagogisch',
    },
    {
      why: 'of one day the last set down counts',
      steps: [strategy('pedagogisch', 'geld'), strategy('participatief', 'geld')],
      chosen: 'participatief',
    },
    {
      why: 'the newest has no strategy, so all of life speaks',
      steps: [strategy('pedagogisch', 'geld', '2026-01-01'), onlyType('geld', '2026-02-01'), strategy('compenserend')],
      chosen: 'compenserend',
    },
    { why: 'it is dated later than today', steps: [strategy('pedagogisch', 'geld', '2026-03-03')], chosen: undefined },
    {
      why: 'it was withdrawn, so the one before it counts',
      steps: [
        strategy('pedagogisch', 'geld', '2026-01-01'),
        strategy('compenserend', 'geld', '2026-02-01'),
        { kind: 'withdrawn', step: 'begin-2' },
      ],
      chosen: 'pedagogisch',
    },
  ] satisfies { why: string; steps: NewStep[]; chosen: string | undefined }[]) {
    it(`gives ${chosen} when ${why}`, () => {
      expect(chosenStrategy(caseOf(...steps), 'geld', TODAY)?.strategy).to.equal(chosen);
    });
  }

  it('gives none without a case', () => {
    expect(chosenStrategy(undefined, 'geld', TODAY)).to.equal(undefined);
  });
});

describe('small goals', () => {
  it('are open again when they are set anew, in the place they had', () => {
    const closed: NewStep = { kind: 'small-goal-closed', goal: 'a', outcome: 'gelukt' };
    const dossier = caseOf(smallGoal('a', 'Bellen'), smallGoal('b', 'Fietsen'), closed);
    const [first] = smallGoalsOf(dossier);
    expect(first?.closed?.outcome).to.equal('gelukt');
    expect(openSmallGoals(smallGoalsOf(dossier)).map(({ id }) => id)).to.deep.equal(['b']);
    const again = first && smallGoalStep(goalToDraft(first), () => 'nieuw');
    const after = again && addStep(dossier, again, 'x', NOW);
    expect(smallGoalsOf(after)).to.deep.equal([{ ...first, closed: undefined }, smallGoalsOf(dossier)[1]]);
  });

  it('leave out what was left empty, and are none without words', () => {
    expect(smallGoalStep({ ...BLANK_GOAL, what: '  ' }, () => 'x')).to.equal(undefined);
    expect(smallGoalStep({ ...BLANK_GOAL, what: ' Bellen ', withWhom: ' ' }, () => 'x')).to.deep.equal({
      ...{ kind: 'small-goal', goal: 'x', what: 'Bellen' },
    });
  });

  it('come back as they were written, whatever was written', () => {
    const text = fc.string().filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(text, text, (what, withWhom) => {
        const step = smallGoalStep({ id: undefined, what, when: '2026-03-05', withWhom }, () => 'x');
        const dossier = step && addStep(newDossier('quickscan', 'd', NOW), step, 's', NOW);
        expect(smallGoalsOf(dossier).map(goalToDraft)).to.deep.equal([
          { id: 'x', what: what.trim(), when: '2026-03-05', withWhom: withWhom.trim() },
        ]);
      }),
    );
  });

  it('pass by the closing of one that is not known', () => {
    expect(smallGoalsOf(caseOf({ kind: 'small-goal-closed', goal: 'weg', outcome: 'gelukt' }))).to.deep.equal([]);
  });
});

describe('the veranderplan on paper', () => {
  it('holds nothing that was not ticked, chosen or written', () => {
    const [work, debts, ...others] = planOnPaper(plan, words, {
      ...BEGUN_PLAN,
      'gezondheid.basis.verslaving.tekst': 'Geschreven, en daarna niet meer aangevinkt',
      'wonen.taak.coach': '   ',
    });
    expect(others).to.deep.equal([]);
    expect(work).to.deep.equal({
      title: 'Baan of opleiding',
      turn: 'eerst',
      known: [{ title: 'Zoekprofiel', text: 'Buiten, met een klein team, fietsen of groen' }],
      helps: [{ title: 'Verkoopverhaal en gebruiksaanwijzing', text: '' }],
      way: 'Jobhunting',
      tasks: [
        { who: 'jongere', text: 'Noemt drie bedrijven, voor vrijdag' },
        { who: 'coach', text: 'Belt de fietsenmaker op dinsdag' },
      ],
    });
    expect(debts?.title).to.equal('Schulden');
  });

  it('stands in the order of first, then and later, and further as the plan does', () => {
    const turns = { 'wonen.volgorde': 'eerst', 'inkomen.volgorde': 'later', 'werk.volgorde': 'dan' };
    const titles = planOnPaper(plan, words, { ...turns, 'schulden.aanpak': 'budget-training' }).map(
      ({ title }) => title,
    );
    expect(titles).to.deep.equal(['Wonen', 'Baan of opleiding', 'Inkomen', 'Schulden']);
  });

  it('fits on one page with everything filled in as long as it can be', () => {
    const line = 'Wat wij hier samen over weten, en wat daarvan nu telt bij deze stap op weg. '.repeat(3);
    const full: Record<string, string> = { [answerIds.name('anders')]: line.slice(0, MOST_CHARACTERS.line) };
    for (const { id, basics, tools, strategies, tasks } of plan.parts) {
      for (const [column, lines] of [
        ['basis', basics],
        ['hulp', tools],
      ] as const) {
        if (lines.length === 0) full[answerIds.own(id, column)] = line.slice(0, MOST_CHARACTERS.line);
        for (const each of lines) {
          full[answerIds.tick(id, column, each)] = 'ja';
          full[answerIds.text(id, column, each)] = line.slice(0, MOST_CHARACTERS.line);
        }
      }
      full[answerIds.strategy(id)] = strategies[0]?.id ?? '';
      for (const who of tasks) full[answerIds.task(id, who)] = line.slice(0, MOST_CHARACTERS.task);
      full[answerIds.turn(id)] = 'dan';
    }
    expect(planOnPaper(plan, words, full)).to.have.length(7);
    // However much of it is filled in: the size changes somewhere on the way.
    const ids = Object.keys(full);
    const sizes = new Set<string>();
    for (let count = 0; count <= ids.length; count += 3) {
      const answers = Object.fromEntries(ids.slice(0, count).map((id) => [id, full[id] ?? '']));
      const header = [Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' })];
      const body = renderPlanReport(planOnPaper(plan, words, answers), { made: NOW, header });
      const { view, pages } = heightOnPaper((frame) =>
        fillReport(frame, { title: nl.paper.title, language: 'nl', body }),
      );
      expect(textOf(view.document.body)).to.include('Gemeente Waterdam');
      expect(pages, `${count} answers`).to.be.at.most(0.97);
      sizes.add(view.document.body.firstElementChild?.className ?? '');
    }
    expect([...sizes]).to.deep.equal(['roomy', 'one-page']);
  });
});

describe('my plan on paper', () => {
  for (const language of ['nl', 'nl-simple', 'en'] as const) {
    it(`fits on one page with everything as long as it can be, in ${language}`, async () => {
      const { approach, words: own } = await loadApproach(language);
      const long = 'Wat ik hier zelf over zeg, en hoe ik het aanpak. '.repeat(5);
      const answers = Object.fromEntries(approach.questions.map(({ id }) => [id, long.slice(0, 200)]));
      const goals = ['a', 'b', 'c'].map((id) =>
        smallGoal(id, long.slice(0, 120), { when: '2026-03-05', withWhom: long.slice(0, 60) }),
      );
      const header = [Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' })];
      const body = renderMyPlanReport(myPlanOnPaper(approach, own, answers, caseOf(...goals)), {
        ...{ title: own.title, goalsTitle: 'x', language, day: '2026-03-02', header },
      });
      const { pages } = heightOnPaper((frame) => fillReport(frame, { title: 'x', language, body }));
      expect(pages).to.be.at.most(0.97);
    });
  }
});
