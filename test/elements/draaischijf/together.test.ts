import { draaischijf, loadTogether, TOGETHER_LANGUAGES } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { LANGUAGE_NAMES, togetherWords } from '../../../packages/elements/src/draaischijf/together-words.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, textOf } from '../page.js';
import { everythingIn, OF_THE_MODEL } from './everything-in.js';
import { handOn, openDisc } from './tool.js';

const { model, sentences } = draaischijf;
const words = await loadTogether('nl');

async function openTogether(lang = 'nl') {
  const disc = await openDisc({ face: 'samen' }, lang);
  const { page, element } = disc;
  return {
    ...disc,
    outcome: () => textOf(all<HTMLElement>(element, '.outcome')[0]),
    speak: async (language: string) => {
      const select = all<HTMLSelectElement>(element, 'select')[0] as HTMLSelectElement;
      select.value = language;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await see(page, (await loadTogether(language as 'nl')).question);
    },
  };
}

describe('the face to look at together', () => {
  for (const language of TOGETHER_LANGUAGES) {
    it(`holds no word of the model, in no form, in ${language}`, async () => {
      const own = await loadTogether(language);
      const { element, choose, speak } = await openTogether();
      await speak(language);
      const found: string[] = [];
      const look = () => found.push(...(everythingIn(element).match(new RegExp(OF_THE_MODEL, 'gi')) ?? []));
      look();
      for (const { id } of sentences.sentences) {
        await choose(own.sentences[id]?.text ?? '');
        look();
      }
      for (const { id } of sentences.actions) {
        await choose(own.actions[id]?.title ?? '');
        look();
      }
      expect(new Set(found.map((word) => word.toLowerCase()))).to.deep.equal(new Set());
      expect(all<HTMLElement>(element, '[lang]').map(({ lang }) => lang)).to.include(language);
    });
  }

  it("is looked at with eyes that see the coach's face for what it is", async () => {
    expect(everythingIn((await openDisc()).element)).to.match(OF_THE_MODEL);
  });

  it('shows the sentence and what the coach would do, and asks whether that helps', async () => {
    const { choose, outcome, chosen, windows } = await openTogether();
    await choose(words.sentences.leren?.text ?? '');
    await choose(words.actions['eerst-rust']?.title ?? '');
    expect(chosen()).to.deep.equal(['leren', 'eerst-rust']);
    const { title = '', does = [] } = words.actions['eerst-rust'] ?? {};
    for (const text of [words.sentences.leren?.text, title, ...does, words.ask]) expect(outcome()).to.include(text);
    expect(windows()).to.deep.equal([]);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  for (const language of TOGETHER_LANGUAGES) {
    it(`says on the disc itself what fits and what the coach would do, in ${language}`, async () => {
      const own = await loadTogether(language);
      const { disc, element, speak, choose } = await openTogether();
      await speak(language);
      const said = (width: string) =>
        all<SVGElement>(disc, `g.${width}`)
          .filter((group) => getComputedStyle(group).display !== 'none')
          .map((group) => [...group.querySelectorAll('text')].map(({ textContent }) => textContent?.trim()).join(' '));
      const all4 = (of: 'sentences' | 'actions', length: 'text' | 'title' | 'short') =>
        sentences[of].flatMap(({ id }) =>
          id === 'iets-anders'
            ? []
            : [(own[of] as Readonly<Record<string, Readonly<Record<string, string>>>>)[id]?.[length]],
        );
      element.style.inlineSize = '30em';
      expect(said('wide')).to.have.members([...all4('sentences', 'text'), ...all4('actions', 'title')]);
      // As on a telephone of 360 pixels wide.
      element.style.inlineSize = '328px';
      expect(said('narrow')).to.have.members([...all4('sentences', 'short'), ...all4('actions', 'short')]);
      for (const { id } of sentences.sentences.slice(0, 4)) {
        await choose(own.sentences[id]?.text ?? '');
        expect(said('narrow')).to.include(own.sentences[id]?.text);
        // Each of the four keeps its picture, whatever room the sentence takes.
        const pictures = all<SVGElement>(disc, 'g.part > .picture');
        expect(pictures.filter((picture) => getComputedStyle(picture).display !== 'none')).to.have.length(4);
      }
      for (const { id } of sentences.actions) {
        await choose(own.actions[id]?.title ?? '');
        expect(said('narrow')).to.include(own.actions[id]?.title);
      }
      for (const text of all<SVGTextContentElement>(disc, 'g.narrow text')) {
        const path = disc.shadowRoot?.querySelector<SVGPathElement>(
          text.querySelector('textPath')?.getAttribute('href') ?? '',
        );
        expect(text.getComputedTextLength(), text.textContent ?? '').to.be.at.most(path?.getTotalLength() ?? 0);
      }
    });
  }

  it('can be turned', async () => {
    const { choose, chosen, ring, settle } = await openTogether();
    await choose(words.sentences.kans?.text ?? '');
    const hand = handOn(ring(), 'touch');
    hand.down();
    for (const degrees of [10, 30, 50, 70]) hand.move(degrees);
    hand.up(70);
    await settle();
    expect(chosen()).to.deep.equal(['kans', 'samen-oefenen']);
  });

  it('has room for something else', async () => {
    const { choose, outcome, chosen } = await openTogether();
    await choose(words.sentences['iets-anders']?.text ?? '');
    expect(chosen()).to.deep.equal(['iets-anders']);
    expect(outcome()).to.equal(words.openings['geen-zin-gekozen']);
  });

  it('stops at once, with nothing chosen left', async () => {
    const { page, element, choose, chosen, settle } = await openTogether();
    await choose(words.sentences.kans?.text ?? '');
    await press(page, togetherWords.nl.stop);
    await settle();
    expect(allTextOf(element)).to.include(togetherWords.nl.stopped).and.not.include(words.sentences.kans?.text);
    expect(textOf(focused() as HTMLElement)).to.equal(togetherWords.nl.title);
    await press(page, togetherWords.nl.again);
    await see(page, words.question);
    expect(chosen()).to.deep.equal([]);
  });

  it('speaks the language of the page when it is one of ours, and the one that is chosen', async () => {
    const { page, element, speak } = await openTogether('en-GB');
    await see(page, (await loadTogether('en')).question);
    expect(all<HTMLSelectElement>(element, 'select')[0]?.selectedOptions[0]?.text).to.equal(LANGUAGE_NAMES.en);
    await speak('nl-simple');
    expect(allTextOf(element)).to.include(togetherWords['nl-simple'].turn);
  });

  it("opens from the coach's face and goes back to it, without one knowing of the other's choice", async () => {
    const { page, element, choose } = await openDisc();
    const chosen = () =>
      all<HTMLInputElement>(element, 'input').flatMap(({ checked, value }) => (checked ? [value] : []));
    await choose('Overlever');
    await press(page, nl.toTogether);
    await see(page, words.question);
    expect(chosen()).to.deep.equal([]);
    expect(everythingIn(element)).not.to.include('Overlever');
    expect(textOf(focused() as HTMLElement)).to.equal(togetherWords.nl.title);
    all<HTMLInputElement>(element, 'input')[0]?.click();
    await press(page, togetherWords.nl.toCoach);
    await see(page, nl.notTogether);
    expect(chosen()).to.deep.equal(['overlever']);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.title);
    await press(page, nl.toTogether);
    await see(page, words.question);
    expect(chosen()).to.deep.equal([]);
  });

  it('stands for the same places as the face of the coach', () => {
    expect(sentences.sentences.flatMap(({ type }) => type ?? [])).to.have.members(model.types.map(({ id }) => id));
  });
});
