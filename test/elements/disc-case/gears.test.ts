import { MemoryStore } from '@werkspiegel/elements';
import { loadGearMeanings, loadGears, TOGETHER_LANGUAGES } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { nl } from '../../../packages/elements/src/disc-case/gears-words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { elementWith, openCaseTool } from './tool.js';

const meanings = await loadGearMeanings();
const { gears, words } = await loadGears('nl');

async function openGears(given: Parameters<typeof openCaseTool>[0] = {}) {
  const opened = await openCaseTool(given);
  await opened.openPart('gears');
  const [element] = all<HTMLElement>(opened.tool, 'werkspiegel-disc-gears');
  if (!element) throw new Error('there are no questions');
  await until('the questions', () => all(element, 'fieldset')[0]);
  return {
    ...{ ...opened, element },
    answer: async (question: string, value: string) => {
      (await elementWith<HTMLInputElement>(element, `input[name=${question}]`, (each) => each.value === value)).click();
    },
  };
}

describe('gas, rem en bestemming', () => {
  it('asks three questions in each language', async () => {
    const { element, select, text } = await openGears();
    for (const language of TOGETHER_LANGUAGES) {
      const own = (await loadGears(language)).words;
      await select(element, 'language', language);
      for (const { id, options } of gears) {
        await until('the question', () => text('gears').includes(own.gears[id]?.question ?? ''));
        for (const option of options) expect(text('gears')).to.include(own.gears[id]?.options[option.id]);
      }
    }
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('says what an answer may mean to the coach alone, and only when asked', async () => {
    const { page, answer, text } = await openGears();
    await answer('rem', 'te-vol');
    const meaning = meanings.gears.rem?.options['te-vol'];
    expect(text('gears')).not.to.include(meaning?.means);
    await press(page, nl.show);
    await see(page, meaning?.means ?? '', meaning?.helps ?? '');
    expect(textOf(focused() as HTMLElement)).to.equal(nl.result);
    expect(text('gears')).to.include(meanings.note);
    expect(await faultsInPage()).to.deep.equal([]);
    await answer('rem', 'een-beetje-ruimte');
    await until('it is gone', () => !text('gears').includes(meaning?.means ?? ''));
  });

  it('keeps the answers in the case that is open, and shows them with their day', async () => {
    const storage = new MemoryStore();
    const { page, answer, text } = await openGears({ storage });
    await answer('gas', 'twijfel');
    await answer('bestemming', 'weet-ik-niet');
    await press(page, nl.show);
    await press(page, nl.save);
    await see(page, nl.kept);
    const said = `${words.gears.gas?.options.twijfel} ${words.waysOut['weet-ik-niet']}`;
    await until('the line', () => text('gears').includes(nl.line('12 mei', said)));
    expect(JSON.stringify(await storage.list())).to.include('"gas":"twijfel"');
  });

  it('keeps nothing without a case', async () => {
    const { page, answer, text } = await openGears({ begin: '' });
    await answer('gas', 'twijfel');
    await press(page, nl.show);
    await see(page, meanings.gears.gas?.options.twijfel?.means ?? '');
    expect(text('gears')).to.include(nl.notKept).and.not.include(nl.save);
  });
});
