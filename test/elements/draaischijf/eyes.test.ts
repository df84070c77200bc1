import {
  draaischijf,
  loadRecognition,
  loadTogether,
  TOGETHER_LANGUAGES,
} from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import type { SentenceChosenEvent } from '../../../packages/elements/src/draaischijf/eyes-events.js';
import { eyesWords, outcomeWords } from '../../../packages/elements/src/draaischijf/eyes-words.js';
import { togetherWords } from '../../../packages/elements/src/draaischijf/together-words.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { coachWords, turnWords } from '../../../packages/elements/src/handing-over/words.js';
import { choose, press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { everythingIn, OF_THE_MODEL } from './everything-in.js';
import { openEyes } from './eyes.js';

const { words: model, sentences: content } = draaischijf;
const words = await loadTogether('nl');
const recognition = await loadRecognition();

/** What has the focus, in words, once it has. */
const focusOn = (text: string) => until(`focus on '${text}'`, () => textOf(focused() as HTMLElement) === text);

/** What of the model stands in the page, and what of the coach's own answers. */
function found(page: HTMLElement, answers: readonly string[] = []): string[] {
  const everything = everythingIn(page);
  const ofTheModel = everything.match(new RegExp(OF_THE_MODEL, 'gi')) ?? [];
  return [
    ...new Set([
      ...ofTheModel.map((word) => word.toLowerCase()),
      ...answers.filter((each) => everything.includes(each)),
    ]),
  ];
}

describe('the jongere chooses', () => {
  for (const language of TOGETHER_LANGUAGES) {
    it(`without a word of the model or of the coach in the page, in ${language}`, async () => {
      const { page, element, give, hold } = await openEyes();
      await choose(page, model.types.overlever.name);
      await choose(page, model.strategies.compenserend.name);
      await press(page, nl.recognition.title);
      await see(page, nl.recognition.show);
      const answers = recognition.questions.slice(0, 6).map(({ id, options }) => {
        const option = options.find(({ type }) => type === 'overlever')?.id ?? '';
        all<HTMLInputElement>(element, `input[name="${id}"]`)
          .find(({ value }) => value === option)
          ?.click();
        return recognition.words[id]?.options[option] ?? '';
      });
      await press(page, nl.recognition.show);
      await see(page, nl.recognition.one('Overlever'));
      expect(found(page, answers)).to.include('overlever').and.include(answers[0]);

      const own = await loadTogether(language);
      const texts = eyesWords[language];
      await give();
      await see(page, words.handover['jouw-beurt']?.title ?? '');
      expect(found(page, answers), 'language').to.deep.equal([]);
      await choose(page, { nl: 'Nederlands', 'nl-simple': 'Makkelijk Nederlands', en: 'English' }[language]);
      await see(page, own.handover['jouw-beurt']?.text ?? '');
      await press(page, texts.next);
      for (const { id } of content.sentences) {
        await choose(page, own.sentences[id]?.text ?? '');
        expect(found(page, answers), id).to.deep.equal([]);
      }
      await choose(page, own.sentences.kans?.text ?? '');
      await press(page, texts.next);
      await see(page, texts.check, own.sentences.kans?.more ?? '');
      expect(found(page, answers), 'check').to.deep.equal([]);
      await press(page, texts.yes);
      await see(page, own.handover.klaar?.title ?? '');
      expect(found(page, answers), 'done').to.deep.equal([]);
      expect(everythingIn(page)).not.to.include(own.sentences['eerst-regelen']?.text);
      await hold();
      await see(
        page,
        own.leads.different,
        own.sentences['eerst-regelen']?.text ?? '',
        own.openings['kans-en-eerst-regelen'] ?? '',
      );
      expect(found(page, answers), 'both').to.deep.equal([]);
      expect(all<HTMLElement>(element, '[lang]').map(({ lang }) => lang)).to.include(language);
    });
  }

  it('with nothing of the coach in a property of any element', async () => {
    const { page, give } = await openEyes();
    await choose(page, model.types.overlever.name);
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    const eyes = all<HTMLElementTagNameMap['werkspiegel-disc-eyes']>(page, 'werkspiegel-disc-eyes')[0];
    expect(eyes?.picture).to.equal(undefined);
  });

  it('one thing on each screen, each with its title in focus, and none with a fault', async () => {
    const { page, give } = await openEyes();
    await press(page, nl.toEyes);
    await focusOn(words.handover['geef-het-scherm']?.title ?? '');
    expect(await faultsInPage(), 'giving').to.deep.equal([]);
    await press(page, coachWords.keep);
    await focusOn(nl.title);
    await give();
    await focusOn(words.handover['jouw-beurt']?.title ?? '');
    expect(await faultsInPage(), 'language').to.deep.equal([]);
    await press(page, eyesWords.nl.next);
    await focusOn(words.question);
    expect(await faultsInPage(), 'sentences').to.deep.equal([]);
    await press(page, eyesWords.nl.next);
    await see(page, eyesWords.nl.nothingYet);
    await choose(page, words.sentences['iets-anders']?.text ?? '');
    await press(page, eyesWords.nl.next);
    await focusOn(eyesWords.nl.check);
    expect(await faultsInPage(), 'check').to.deep.equal([]);
    await press(page, eyesWords.nl.yes);
    await focusOn(words.handover.klaar?.title ?? '');
    expect(await faultsInPage(), 'done').to.deep.equal([]);
  });

  it('changes it in one tap, on both screens after it', async () => {
    const { page, element, give, pick } = await openEyes();
    const chosen = () => all<HTMLInputElement>(element, 'input:checked').map(({ value }) => value);
    await give();
    await pick('leren');
    await press(page, turnWords.nl.change);
    await see(page, words.question);
    expect(chosen()).to.deep.equal(['leren']);
    await choose(page, words.sentences.kans?.text ?? '');
    await press(page, eyesWords.nl.next);
    await see(page, words.sentences.kans?.text ?? '');
    await press(page, eyesWords.nl.no);
    await see(page, words.question);
    expect(chosen()).to.deep.equal(['kans']);
  });

  it('stops in the same corner on every screen, with nothing chosen left', async () => {
    const { page, element, give, pick, hold } = await openEyes();
    const corner = () => {
      const stop = all<HTMLElement>(element, 'button').find((button) => textOf(button) === 'Stop');
      const [own, around] = [stop?.getBoundingClientRect(), element.getBoundingClientRect()];
      return own && [around.right - own.right, own.top - around.top].map(Math.round);
    };
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    const corners = [corner()];
    await press(page, eyesWords.nl.next);
    await see(page, words.question);
    corners.push(corner());
    await press(page, eyesWords.nl.back);
    await pick('kans');
    corners.push(corner());
    expect(corners).to.deep.equal(Array(3).fill(corners[0]));
    await press(page, turnWords.nl.stop);
    await focusOn(words.handover.gestopt?.title ?? '');
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, turnWords.nl.again);
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    await press(page, eyesWords.nl.next);
    await see(page, words.question);
    expect(all(element, 'input:checked')).to.deep.equal([]);
    await press(page, turnWords.nl.stop);
    await hold();
    await focusOn(nl.title);
    expect(allTextOf(element)).not.to.include(outcomeWords.title);
  });

  it('goes on after a quick close, which takes all of it away', async () => {
    const { page, element, give } = await openEyes();
    await choose(page, model.types.overlever.name);
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    await press(page, eyesWords.nl.next);
    for (let times = 0; times < 2; times += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(allTextOf(element)).to.equal(nl.reopen);
    expect(found(page)).to.deep.equal([]);
    await press(page, nl.reopen);
    await focusOn(words.question);
    expect(found(page)).to.deep.equal([]);
  });

  it('begins anew each time', async () => {
    const { page, element, give, pick, hold } = await openEyes();
    await give('2468');
    await pick('kans');
    await press(page, turnWords.nl.stop);
    const field = () => all<HTMLInputElement>(element, '[name=code]')[0];
    await until('field', field);
    (field() as HTMLInputElement).value = '2468';
    await press(page, coachWords.tryCode);
    await focusOn(nl.title);
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    await press(page, eyesWords.nl.next);
    await see(page, words.question);
    expect(all(element, 'input:checked')).to.deep.equal([]);
    await press(page, turnWords.nl.stop);
    await hold();
    await focusOn(nl.title);
  });
});

describe('the screen goes back', () => {
  it('by holding the button, not by pressing it', async () => {
    const { page, element, give, pick, hold } = await openEyes();
    await give();
    await pick('kans');
    await press(page, coachWords.hold);
    await see(page, coachWords.tooShort);
    const button = all<HTMLElement>(element, '.hold')[0] as HTMLElement;
    const filling = () => all<HTMLElement>(element, '.bar')[0]?.getAnimations() ?? [];
    button.dispatchEvent(new PointerEvent('pointerdown', { button: 0, isPrimary: true }));
    expect(filling()).to.have.length(1);
    expect(filling()[0]?.effect?.getComputedTiming().duration).to.equal(2000);
    button.dispatchEvent(new PointerEvent('pointerup'));
    expect(filling()).to.deep.equal([]);
    await see(page, words.handover.klaar?.title ?? '');
    await hold();
    await focusOn(eyesWords.nl.bothTitle);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  for (const key of [' ', 'Enter']) {
    it(`by holding the key '${key}'`, async () => {
      const { page, element, give, pick } = await openEyes();
      await give();
      await pick('kans');
      const button = all<HTMLElement>(element, '.hold')[0] as HTMLElement;
      const filling = () => all<HTMLElement>(element, '.bar')[0]?.getAnimations() ?? [];
      const send = (type: string, repeat = false) =>
        button.dispatchEvent(new KeyboardEvent(type, { key, repeat, bubbles: true, cancelable: true }));
      button.focus();
      send('keydown');
      send('keyup');
      await see(page, coachWords.tooShort);
      send('keydown');
      const [first] = filling();
      expect(send('keydown', true), 'the key presses the button').to.equal(false);
      expect(filling()).to.deep.equal([first]);
      first?.finish();
      await focusOn(eyesWords.nl.bothTitle);
    });
  }

  it('lets go when the focus goes', async () => {
    const { element, give, pick } = await openEyes();
    await give();
    await pick('kans');
    const button = all<HTMLElement>(element, '.hold')[0] as HTMLElement;
    button.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', cancelable: true }));
    button.dispatchEvent(new FocusEvent('blur'));
    expect(all<HTMLElement>(element, '.bar')[0]?.getAnimations()).to.deep.equal([]);
  });

  it('in two steps for who cannot hold', async () => {
    const { page, give, pick } = await openEyes();
    await give();
    await pick('kans');
    await press(page, coachWords.twoSteps);
    await focusOn(words.handover['weer-bij-je-coach']?.title ?? '');
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, coachWords.no);
    await focusOn(coachWords.hold);
    await press(page, coachWords.twoSteps);
    await press(page, coachWords.yes);
    await focusOn(eyesWords.nl.bothTitle);
  });

  it('with the code of the coach, which is nowhere in the page', async () => {
    const { page, give, pick, type } = await openEyes();
    await give('2468');
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    expect(everythingIn(page)).not.to.include('2468');
    await pick('kans');
    expect(everythingIn(page)).not.to.include('2468');
    expect(await faultsInPage()).to.deep.equal([]);
    await type('2468');
    await focusOn(eyesWords.nl.bothTitle);
  });

  it('not with another code: after three the right one is not looked at either, for a while', async () => {
    const { page, element, give, pick, type } = await openEyes();
    await give('2468');
    await pick('kans');
    await type('1111');
    await see(page, coachWords.wrong(2));
    await type('2222');
    await see(page, coachWords.wrong(1));
    await type('3333');
    await see(page, coachWords.paused);
    await type('2468');
    expect(allTextOf(element)).to.include(coachWords.paused).and.include(words.handover.klaar?.title);
    expect(all<HTMLInputElement>(element, '[name=code]')[0]?.value).to.equal('');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('asks for four digits before the screen is given', async () => {
    const { page, give } = await openEyes();
    await give('12');
    await see(page, coachWords.noCode);
    expect((focused() as HTMLInputElement).name).to.equal('code');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it("not by the browser's Back, which stays on the address", async () => {
    const address = location.href;
    const { page, give, pick, hold } = await openEyes();
    await choose(page, model.types.overlever.name);
    await give();
    for (let times = 0; times < 3; times += 1) {
      const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await came;
      await see(page, words.handover['jouw-beurt']?.title ?? '');
      expect(found(page)).to.deep.equal([]);
      expect(location.href).to.equal(address);
    }
    await pick('kans');
    const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await hold();
    await came;
    expect(history.state?.werkspiegelHandedOver).to.equal(undefined);
  });

  it('leaves what the page itself keeps in its history', async () => {
    history.replaceState({ own: 'page' }, '');
    const { page, give, hold } = await openEyes();
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    expect(history.state).to.include({ own: 'page' });
    await press(page, turnWords.nl.stop);
    const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await hold();
    await came;
    expect(history.state).to.deep.equal({ own: 'page' });
    history.replaceState(null, '');
  });

  it('lets go of Back when the tool leaves the page', async () => {
    const { page, give } = await openEyes();
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    page.remove();
    await came;
    expect(history.state?.werkspiegelHandedOver).to.equal(undefined);
  });

  it('not by the page either', async () => {
    const { page, element, give } = await openEyes();
    await give();
    await see(page, words.handover['jouw-beurt']?.title ?? '');
    element.face = 'samen';
    await element.updateComplete;
    expect(allTextOf(element)).to.include(words.handover['jouw-beurt']?.title);
  });
});

describe('a page that is loaded again meanwhile', () => {
  it('asks for the screen back, and has nothing of anyone', async () => {
    history.pushState({ werkspiegelHandedOver: 'draaischijf' }, '');
    const element = document.createElement('werkspiegel-draaischijf');
    const page = document.body.appendChild(document.createElement('main'));
    page.innerHTML = '<h1>Intranet</h1>';
    page.append(element);
    await see(page, turnWords.nl.reloaded.title, turnWords.nl.reloaded.text);
    expect(found(page)).to.deep.equal([]);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, coachWords.twoSteps);
    const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await press(page, coachWords.yes);
    await focusOn(nl.title);
    await came;
    expect(history.state?.werkspiegelHandedOver).to.equal(undefined);
    page.remove();
  });
});

describe('a page that is loaded again, with a code on it', () => {
  it('gives the screen back for the code alone', async () => {
    history.pushState({ werkspiegelHandedOver: 'draaischijf', werkspiegelHandedOverCode: '2468' }, '');
    const page = document.body.appendChild(document.createElement('main'));
    page.innerHTML = '<h1>Intranet</h1>';
    page.append(document.createElement('werkspiegel-draaischijf'));
    await see(page, turnWords.nl.reloaded.title);
    const field = await until('field', () => all<HTMLInputElement>(page, 'input[name=code]')[0]);
    expect(allTextOf(page)).not.to.include(coachWords.twoSteps);
    const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    for (const code of ['1357', '2468']) {
      field.value = code;
      field.form?.requestSubmit();
    }
    await focusOn(nl.title);
    await came;
    expect(history.state?.werkspiegelHandedOverCode).to.equal(undefined);
    page.remove();
  });
});

describe('both see', () => {
  for (const { why, type, sentence, lead, opening } of [
    { why: 'the same', type: 'overlever', sentence: 'eerst-regelen', lead: words.leads.same, opening: 'dezelfde-zin' },
    {
      why: 'another one',
      type: 'overlever',
      sentence: 'leren',
      lead: words.leads.different,
      opening: 'leren-en-eerst-regelen',
    },
    {
      why: 'something else',
      type: 'overlever',
      sentence: 'iets-anders',
      lead: words.leads.none,
      opening: 'geen-zin-gekozen',
    },
    {
      why: 'a coach without a picture',
      type: undefined,
      sentence: 'leren',
      lead: eyesWords.nl.alone,
      opening: 'dezelfde-zin',
    },
  ] as const) {
    it(`what to talk about with ${why}`, async () => {
      const { page, element, give, pick, hold } = await openEyes();
      if (type) await choose(page, model.types[type].name);
      await give();
      await pick(sentence);
      await hold();
      await see(page, lead, words.openings[opening] ?? '', words.sentences[sentence]?.text ?? '');
      expect(found(page)).to.deep.equal([]);
      expect(await faultsInPage()).to.deep.equal([]);
      const inSight = content.sentences.filter(({ id }) =>
        allTextOf(element).includes(words.sentences[id]?.text ?? ''),
      );
      const expected = content.sentences.filter((each) => each.id === sentence || (type && each.type === type));
      expect(inSight.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
    });
  }

  it('the two between which the coach doubts', async () => {
    const { page, element, give, pick, hold } = await openEyes();
    await press(page, nl.recognition.title);
    await see(page, nl.recognition.show);
    for (const [at, { id, options }] of recognition.questions.slice(0, 6).entries()) {
      const option = options.find(({ type }) => type === (at % 2 === 0 ? 'overlever' : 'ondernemer'))?.id;
      all<HTMLInputElement>(element, `input[name="${id}"]`)
        .find(({ value }) => value === option)
        ?.click();
    }
    await press(page, nl.recognition.show);
    await see(page, nl.recognition.more('overlever of ondernemer'));
    await give();
    await pick('kans');
    await hold();
    await see(
      page,
      eyesWords.nl.differentMore,
      words.sentences['eerst-regelen']?.text ?? '',
      words.sentences['eigen-plan']?.text ?? '',
    );
    await see(page, words.openings['kans-en-eerst-regelen'] ?? '', words.openings['kans-en-eigen-plan'] ?? '');
    await see(page, eyesWords.nl.questions(2));
    expect(found(page)).to.deep.equal([]);
  });

  it('and stop with it', async () => {
    const { page, give, pick, hold } = await openEyes();
    await give();
    await pick('kans');
    await hold();
    await see(page, eyesWords.nl.alone);
    await press(page, togetherWords.nl.stop);
    await focusOn(togetherWords.nl.stopped);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, eyesWords.nl.goOn);
    await focusOn(eyesWords.nl.bothTitle);
    await press(page, togetherWords.nl.stop);
    await press(page, togetherWords.nl.toCoach);
    await focusOn(nl.title);
  });
});

describe('the coach afterwards', () => {
  it('reads what the jongere chose, beside the own picture, and can put it on the disc', async () => {
    const { page, element, chosen, give, pick, hold } = await openEyes();
    await choose(page, model.types.overlever.name);
    await give();
    await pick('eigen-plan', 'en');
    await hold();
    await see(page, 'Your coach thought of another sentence.');
    await press(page, togetherWords.en.toCoach);
    await focusOn(nl.title);
    const text = words.sentences['eigen-plan']?.text ?? '';
    await see(page, outcomeWords.chosen(text), outcomeWords.belongs('Ondernemer'), outcomeWords.differs);
    expect(chosen()).to.deep.equal(['overlever']);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, nl.recognition.put('Ondernemer'));
    await element.updateComplete;
    expect(chosen()).to.deep.equal(['ondernemer']);
    expect(allTextOf(element)).to.include(outcomeWords.differs);
    await press(page, outcomeWords.clear);
    await focusOn(nl.title);
    expect(allTextOf(element)).not.to.include(outcomeWords.title);
  });

  it('reads that it was none of the four', async () => {
    const { page, element, give, pick, hold } = await openEyes();
    await give();
    const heard: unknown[] = [];
    element.shadowRoot?.addEventListener('sentence-chosen', (event) =>
      heard.push((event as SentenceChosenEvent).sentence),
    );
    await pick('iets-anders');
    await hold();
    await see(page, words.leads.none);
    expect(heard).to.deep.equal([{ type: undefined }]);
    await press(page, togetherWords.nl.toCoach);
    await see(page, outcomeWords.other);
  });
});
