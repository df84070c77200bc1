import { loadTogether } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { eyesWords } from '../../../packages/elements/src/draaischijf/eyes-words.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { readAloudWords } from '../../../packages/elements/src/read-aloud/words.js';
import { choose, press, see } from '../../../stories/support/steps.js';
import { openEyes } from '../draaischijf/eyes.js';
import { all, allTextOf, faultsInPage, textOf } from '../page.js';
import { until } from '../until.js';
import { BrowserSpeech, speakWith } from './browser-speech.js';

const words = await loadTogether('nl');
const { nl: texts, en } = readAloudWords as Record<'nl' | 'en', (typeof readAloudWords)[string]>;

/** The sentences of the jongere, in a browser that speaks like this. */
async function sentencesWith(speech: BrowserSpeech | undefined) {
  speakWith(speech);
  const eyes = await openEyes();
  await eyes.give();
  await see(eyes.page, words.handover['jouw-beurt']?.title ?? '');
  await press(eyes.page, eyesWords.nl.next);
  await see(eyes.page, words.question);
  const { element } = eyes;
  const buttons = () => all<HTMLButtonElement>(element, '.read-aloud');
  return {
    ...{ ...eyes, buttons },
    /** The button of a sentence. */
    button: (sentence: string) =>
      buttons().find(({ ariaLabel }) =>
        ariaLabel?.includes(words.sentences[sentence]?.text ?? ' '),
      ) as HTMLButtonElement,
  };
}

const dutch = () => new BrowserSpeech([{ lang: 'nl-NL', localService: true }]);

describe('reading aloud', () => {
  it('reads the question and each sentence, with a voice of this machine', async () => {
    const speech = dutch();
    const { element, button, buttons } = await sentencesWith(speech);
    expect(buttons()).to.have.length(6);
    expect(await faultsInPage()).to.deep.equal([]);
    const { text, more } = words.sentences.leren ?? {};
    button('leren').click();
    await until('stop', () => textOf(button('leren')) === texts?.stop);
    expect(button('leren').ariaLabel).to.equal(`${texts?.stop}: ${text} ${more}`);
    expect(speech.said).to.deep.equal([{ text: `${text} ${more}`, lang: 'nl-NL' }]);
    expect(await faultsInPage()).to.deep.equal([]);
    speech.end();
    await until('rest', () => textOf(button('leren')) === texts?.read);
    expect(allTextOf(element)).not.to.include(texts?.failed);
  });

  it('stops on the second press, and goes on with another text on its button', async () => {
    const speech = dutch();
    const { element, button } = await sentencesWith(speech);
    button('kans').click();
    button('leren').click();
    expect(speech.saying?.text).to.include(words.sentences.leren?.text);
    button('leren').click();
    expect(speech.saying).to.equal(undefined);
    await until('rest', () => textOf(button('leren')) === texts?.read);
    expect(allTextOf(element)).not.to.include(texts?.failed);
  });

  for (const { why, leave } of [
    {
      why: 'going on',
      leave: async (page: HTMLElement) =>
        choose(page, words.sentences.kans?.text ?? '').then(() => press(page, eyesWords.nl.next)),
    },
    { why: 'stopping', leave: (page: HTMLElement) => press(page, 'Stop') },
    { why: 'a page that goes', leave: async () => dispatchEvent(new PageTransitionEvent('pagehide')) },
    { why: 'a tool that is taken away', leave: async (page: HTMLElement) => page.remove() },
    {
      why: 'a quick close',
      leave: async (page: HTMLElement) => {
        for (let times = 0; times < 2; times += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await see(page, nl.reopen);
      },
    },
  ]) {
    it(`is silent after ${why}`, async () => {
      const speech = dutch();
      const { page, button } = await sentencesWith(speech);
      button('kans').click();
      expect(speech.saying).not.to.equal(undefined);
      await leave(page);
      await until('silence', () => speech.saying === undefined);
    });
  }

  for (const { why, speech } of [
    { why: 'a browser that cannot speak', speech: undefined },
    { why: 'voices in other languages', speech: new BrowserSpeech([{ lang: 'de-DE', localService: true }]) },
    { why: 'only a voice of a server', speech: new BrowserSpeech([{ lang: 'nl-NL', localService: false }]) },
    { why: 'a browser that never tells its voices', speech: new BrowserSpeech() },
  ]) {
    it(`says so with ${why}`, async () => {
      const { page, buttons } = await sentencesWith(speech);
      await see(page, texts?.noVoice ?? '');
      expect(buttons()).to.deep.equal([]);
      expect(await faultsInPage()).to.deep.equal([]);
    });
  }

  it('waits for a browser that tells its voices late', async () => {
    const speech = new BrowserSpeech();
    const { element, buttons } = await sentencesWith(speech);
    expect(allTextOf(element)).not.to.include(texts?.noVoice);
    speech.tell('nl-NL');
    await until('buttons', () => buttons().length === 6);
  });

  it('reads in the language that was chosen', async () => {
    const speech = new BrowserSpeech([
      { lang: 'nl-NL', localService: true },
      { lang: 'en-GB', localService: true },
    ]);
    const { page, buttons } = await sentencesWith(speech);
    await press(page, eyesWords.nl.back);
    await choose(page, 'English');
    await until('English', () => textOf(buttons()[0]) === en?.read);
    await see(page, 'Now it is your turn.');
    buttons()[0]?.click();
    expect(speech.said[0]?.lang).to.equal('en-GB');
  });

  it('says that it did not work', async () => {
    const speech = dutch();
    const { page, button } = await sentencesWith(speech);
    button('kans').click();
    speech.fail();
    await see(page, texts?.failed ?? '');
    button('kans').click();
    await until('another try', () => textOf(button('kans')) === texts?.stop);
  });
});
