import { MemoryStore } from '@werkspiegel/elements';
import { loadSignalQuestions, loadSignals } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { nl } from '../../../packages/elements/src/disc-case/signals-words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { elementWith, openCaseTool, type } from './tool.js';

const { words, general, signals } = await loadSignals();

async function openSignals(given: Parameters<typeof openCaseTool>[0] = {}) {
  const opened = await openCaseTool(given);
  await opened.radio('Overlever');
  await opened.radio('Pedagogisch');
  await opened.openPart('signals');
  const [element] = all<HTMLElement>(opened.tool, 'werkspiegel-disc-signals');
  if (!element) throw new Error('there are no signals');
  await until('the signals', () => all(element, '.signal')[0]);
  return {
    ...{ ...opened, element },
    tick: async (id: string) => {
      (await elementWith<HTMLInputElement>(element, 'input[name=seen]', ({ value }) => value === id)).click();
      await until('the question', () => opened.text('signals').includes(words[id]?.better ?? ''));
    },
    earlier: () => all<HTMLElement>(element, '.earlier > li > span').map((line) => textOf(line)),
  };
}

describe('the signals to reconsider', () => {
  it('are eleven, and apart from them that it stagnates, each with what you may see', async () => {
    const { element, text } = await openSignals();
    expect(all(element, '.signal')).to.have.length(12);
    expect(textOf(all<HTMLElement>(element, '.signal')[0])).to.include(words[general.id]?.title);
    for (const { id } of signals) expect(text('signals')).to.include(words[id]?.title).and.include(words[id]?.see);
    expect(text('signals')).to.include(nl.using('pedagogisch'));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('open the fork when they are seen, with a direction of our own marked', async () => {
    const { element, tick, text } = await openSignals();
    await tick('niets-tastbaars');
    const own = words['niets-tastbaars'];
    expect(text('signals')).to.include(own?.question).and.include(own?.other).and.include(nl.own);
    await tick('te-makkelijk');
    expect(text('signals')).to.include(nl.same('pedagogisch'));
    const plain = all<HTMLElement>(element, '.signal').find((each) =>
      textOf(each).includes(words['dun-contact']?.title ?? ''),
    );
    await tick('dun-contact');
    expect(textOf(plain)).to.include('Kijk samen').and.not.include(nl.own);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('open the recognition where picture and self-image differ', async () => {
    const { page, tick, part, text } = await openSignals();
    await tick('ander-beeld');
    expect(text('signals')).to.include(words['ander-beeld']?.better);
    await press(page, nl.reopen);
    await until('the recognition', () => (part('recognition') as HTMLDetailsElement).open);
    await until('the focus there', () => focused() === part('recognition').querySelector('summary'));
  });

  it('ask the jongere in easy Dutch and in English, large and alone when that is asked', async () => {
    const { page, element, tick, select, text } = await openSignals();
    await tick('dun-contact');
    for (const language of ['nl-simple', 'en'] as const) {
      const question = (await loadSignalQuestions(language))['dun-contact'] ?? '';
      await select(element, 'language', language);
      await until('the question', () => text('signals').includes(question));
      await press(page, nl.show);
      const dialog = await elementWith<HTMLDialogElement>(element, 'dialog', ({ open }) => open);
      expect(dialog.lang).to.equal(language);
      // The first signal is folded, and its button is the first one; it shows its own question.
      expect(textOf(dialog)).to.include('?');
      dialog.close();
      await until('the page', () => all(element, 'dialog').length === 0);
    }
  });

  it('are kept as a check-in with its day and the strategy in use, and earlier ones stay in sight', async () => {
    const storage = new MemoryStore();
    const { page, element, tick, earlier, turnClock, goTo, text } = await openSignals({ storage });
    await tick('dun-contact');
    await type(element, '#date', '2026-05-13');
    await press(page, nl.save);
    await until('the refusal', () => text('signals').includes(nl.faults.future));
    await type(element, '#date', '2026-05-10');
    await press(page, nl.save);
    await see(page, nl.kept);
    await until('one', () => earlier().length === 1);
    expect(earlier()).to.deep.equal([`10 mei (pedagogisch): '${words['dun-contact']?.title}'`]);
    await turnClock('2026-05-24');
    await press(page, nl.saveNone);
    await until('two', () => earlier().length === 2);
    expect(earlier()[0]).to.equal('24 mei (pedagogisch): geen signaal gezien');
    const [dossier] = await storage.list();
    expect(
      dossier?.kind === 'dossier' && dossier.steps.flatMap((step) => (step.kind === 'signals' ? [step.seen] : [])),
    ).to.deep.equal([['dun-contact'], []]);
    all<HTMLButtonElement>(element, '.earlier button')[0]?.click();
    await until('one left', () => earlier().length === 1);
    await press(page, nl.undo);
    await until('two again', () => earlier().length === 2);
    await goTo('werk');
    await until('none for work', () => earlier().length === 0);
  });

  it('can be gone through without a case, and say that nothing is kept', async () => {
    const { element, tick, text } = await openSignals({ begin: '' });
    await tick('dun-contact');
    expect(text('signals')).to.include(nl.notKept).and.include(nl.seen(1));
    expect(all(element, 'form')).to.deep.equal([]);
  });
});
