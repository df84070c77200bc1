import {
  draaischijf,
  loadExample,
  loadPrinciples,
  loadRecognition,
  type MensbeeldId,
} from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { nl as reading } from '../../../packages/elements/src/draaischijf/reading-words.nl.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, textOf } from '../page.js';
import { openDisc } from './tool.js';

const { words, limits } = draaischijf;
const recognition = await loadRecognition();

async function opened(title: string, sign: string) {
  const disc = await openDisc();
  await press(disc.page, title);
  await see(disc.page, sign);
  return { ...disc, text: () => allTextOf(disc.element) };
}

describe('what there is to read below the disc', () => {
  it('is folded, and not in the page before it is opened', async () => {
    const { element } = await openDisc();
    const parts = all<HTMLDetailsElement>(element, 'details[data-part]');
    expect(parts).to.have.length(10);
    expect(parts.some(({ open }) => open)).to.equal(false);
    expect(parts.map(({ children }) => children.length)).to.deep.equal(Array(10).fill(1));
  });

  it('has a card for each type, above and below the waterline', async () => {
    const { text } = await opened(nl.typeCards, reading.aboveWaterline);
    for (const { name, gist, above, below } of Object.values(words.types)) {
      for (const each of [name, gist, ...Object.values(above), ...Object.values(below)])
        expect(text()).to.include(each);
    }
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('has a card for each strategy', async () => {
    const { text } = await opened(nl.strategyCards, reading.strategy.capital);
    for (const { name, content, position, capital, language, aimed } of Object.values(words.strategies)) {
      for (const each of [name, content, position, capital, ...language, ...Object.values(aimed)]) {
        expect(text()).to.include(each);
      }
    }
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('has the six principles with skills, and what to say', async () => {
    const { principles, rehearse, words: own } = await loadPrinciples();
    const { element, page, text } = await opened(nl.principles, reading.skills);
    for (const { id } of principles) {
      for (const each of [own.principles[id]?.name, ...(own.principles[id]?.skills ?? [])])
        expect(text()).to.include(each);
    }
    for (const details of all<HTMLDetailsElement>(element, '[data-part=principles] .card details')) details.open = true;
    await see(page, own.rehearse[rehearse[0]?.id ?? '']?.say ?? '');
    for (const { id } of rehearse)
      expect(text()).to.include(own.rehearse[id]?.say).and.include(own.rehearse[id]?.listen);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('says out loud where it ends', async () => {
    const { text } = await opened(nl.limits, reading.whence);
    for (const group of [limits.is, limits.isNot, limits.group, limits.origins]) {
      for (const each of Object.values(group)) expect(text()).to.include(each.text);
    }
  });

  it('has the example of Jeffrey, with what is ours marked', async () => {
    const { steps, words: own } = await loadExample();
    const { text } = await opened(nl.exampleTitle, own.closing);
    for (const { id } of steps) expect(text()).to.include(own.steps[id]?.happens).and.include(own.steps[id]?.changed);
    expect(text()).to.include(own.note).and.include(reading.example.own);
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

describe('the ten questions', () => {
  async function openQuestions() {
    const disc = await opened(nl.recognition.title, recognition.words.cv?.question ?? '');
    const { element, page } = disc;
    return {
      ...disc,
      /** Answers a question with the option of a type, or with the way out. */
      answer: async (at: number, type: MensbeeldId | undefined) => {
        const { id, options } = recognition.questions[at] as (typeof recognition.questions)[number];
        const option = options.find((each) => each.type === type);
        all<HTMLInputElement>(element, `input[name="${id}"]`)
          .find(({ value }) => value === option?.id)
          ?.click();
        await element.updateComplete;
      },
      show: async () => {
        await press(page, nl.recognition.show);
        await element.updateComplete;
        return textOf(all<HTMLElement>(element, '[data-result]')[0]);
      },
    };
  }

  it('name no type while they are answered, and show the rule', async () => {
    const { element, answer, text } = await openQuestions();
    await answer(0, 'overlever');
    const part = textOf(all<HTMLElement>(element, '[data-part=recognition]')[0]);
    for (const { name } of Object.values(words.types)) expect(part).not.to.include(name);
    expect(text()).to.include(nl.recognition.rule).and.include(nl.recognition.notKept);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('say that it is too little below five', async () => {
    const { answer, show } = await openQuestions();
    for (const at of [0, 1, 2, 3]) await answer(at, 'overlever');
    for (const at of [4, 5]) await answer(at, undefined);
    const result = await show();
    expect(result).to.include(nl.recognition.tooLittle).and.not.include('Overlever');
    expect(textOf(focused() as HTMLElement)).to.equal(nl.recognition.result);
  });

  it('name the one that stands out, with counts, and put it on the disc when asked', async () => {
    const { page, element, answer, show, chosen } = await openQuestions();
    for (const at of [0, 1, 2, 3]) await answer(at, 'overlever');
    await answer(4, 'conformist');
    expect(await show())
      .to.include(nl.recognition.one('Overlever'))
      .and.include('4 van 5')
      .and.include('1 van 5');
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, nl.recognition.put('Overlever'));
    await element.updateComplete;
    expect(chosen()).to.include('overlever');
    expect((focused() as HTMLInputElement).value).to.equal('overlever');
  });

  it('name two that are close, with the rows where they differ', async () => {
    const { answer, show } = await openQuestions();
    for (const at of [0, 1, 2]) await answer(at, 'overlever');
    for (const at of [3, 4]) await answer(at, 'ondernemer');
    const result = await show();
    expect(result).to.include(nl.recognition.more('overlever of ondernemer')).and.include(nl.recognition.chosen);
    expect(result).to.include(recognition.words.cv?.question);
  });

  it('say that four close ones are no clear picture', async () => {
    const { answer, show } = await openQuestions();
    for (const [at, type] of (
      ['conformist', 'afhankelijke', 'overlever', 'ondernemer', 'overlever'] as const
    ).entries()) {
      await answer(at, type);
    }
    expect(await show()).to.include(nl.recognition.unclear);
  });

  it('take the reading away when an answer changes, and an answer can be taken back', async () => {
    const { element, page, answer, show } = await openQuestions();
    for (const at of [0, 1, 2, 3, 4]) await answer(at, 'overlever');
    await show();
    all<HTMLButtonElement>(element, 'button[data-clear=cv]')[0]?.click();
    await element.updateComplete;
    expect(textOf(all<HTMLElement>(element, '[data-result]')[0])).to.equal('');
    expect(await show()).to.include(nl.recognition.tooLittle);
    await press(page, nl.recognition.clear);
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, '.recognition input').some(({ checked }) => checked)).to.equal(false);
  });
});
