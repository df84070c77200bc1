import { sendKeys } from '@web/test-runner-commands';
import { loadOutcomeCoach, loadScan } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import { coachWords } from '../../../../packages/elements/src/quickscan/outcome/coach-words.nl.js';
import { outcomeWords } from '../../../../packages/elements/src/quickscan/outcome/words.js';
import { COACH_ANSWERS, FULL_SCAN, HALF_SCAN } from '../../../../stories/support/scan.js';
import { faultsInPage, focused, textOf } from '../../page.js';
import { BrowserSpeech, speakWith } from '../../read-aloud/browser-speech.js';
import { until } from '../../until.js';
import { contentIn } from './content.js';
import { openRoom } from './room.js';

const texts = outcomeWords.nl;
const coach = await loadOutcomeCoach();

function named(root: ParentNode, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name,
  );
  if (!found) throw new Error(`there is no ${selector} '${name}'`);
  return found;
}

describe('reading it back', () => {
  it('reads a point aloud, and is silent when the language changes or the coach goes on', async () => {
    const speech = new BrowserSpeech([
      { lang: 'nl-NL', localService: true },
      { lang: 'en-GB', localService: true },
    ]);
    speakWith(speech);
    const { root, press, speak } = await openRoom(HALF_SCAN, 'nl-simple');
    const read = () => root.querySelector<HTMLElement>('.point[open] .read-aloud');
    expect(read()?.getAttribute('aria-label')).to.equal('Lees voor: Werk');
    read()?.click();
    expect(speech.said[0]?.text).to.match(/^Werk\. /);
    expect(speech.said[0]?.text).to.include('Mijn droombaan: Iets met motoren.');
    await speak('en');
    expect(speech.saying).to.equal(undefined);
    read()?.click();
    expect(speech.said[1]?.lang).to.equal('en-GB');
    await press((await contentIn('en')).outcome.words.share.title);
    expect(speech.saying).to.equal(undefined);
    await until('lines to read', () => root.querySelector('.read-aloud'));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('says every point with its answers, and asks the tool for the question of one, in one tap', async () => {
    const { root, wanted, changes } = await openRoom(FULL_SCAN);
    const { structure, words } = await loadScan('jongere', 'nl');
    expect([...root.querySelectorAll('.point > summary')].map((each) => textOf(each as HTMLElement))).to.deep.equal(
      structure.sections.map(({ id }) => words.sections[id]?.title),
    );
    expect(textOf(root.querySelector<HTMLElement>('.point'))).to.include(
      'Mijn droombaan Een eigen werkplaats voor fietsen en brommers',
    );
    named(root, 'button', `${texts.check.change}: Mijn droombaan`).click();
    expect(wanted).to.deep.equal(['werk.droombaan']);
    expect(changes).to.deep.equal([]);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('takes an answer back with its tick, and puts it back without', async () => {
    const { root, room, changes } = await openRoom({ ...HALF_SCAN, 'deel.werk.droombaan': 'ja' });
    named(root, 'button', `${texts.check.takeBack}: Mijn droombaan`).click();
    expect(changes).to.deep.equal([{ 'werk.droombaan': undefined, 'deel.werk.droombaan': undefined }]);
    await room.updateComplete;
    expect(root.textContent).not.to.include('Iets met motoren');
    expect(textOf(focused() as HTMLElement)).to.equal(texts.check.putBack);
    (focused() as HTMLElement).click();
    expect(changes[1]).to.deep.equal({ 'werk.droombaan': 'Iets met motoren' });
    await room.updateComplete;
    expect(focused()?.getAttribute('aria-label')).to.equal(`${texts.check.change}: Mijn droombaan`);
    expect(room.answers).to.deep.equal(HALF_SCAN);
  });

  it('takes a person back with all that was said of them', async () => {
    const { root, changes } = await openRoom(HALF_SCAN);
    named(root, 'button', `${texts.check.takeBack}: zus`).click();
    expect(changes).to.deep.equal([{ 'netwerk.kring.1.wie': undefined, 'netwerk.kring.1.invloed': undefined }]);
  });

  it('puts nothing of one case back in another', async () => {
    const { root, room } = await openRoom(HALF_SCAN);
    named(root, 'button', `${texts.check.takeBack}: Mijn droombaan`).click();
    await room.updateComplete;
    room.answers = { 'werk.tijden': 'later' };
    await room.updateComplete;
    expect(root.querySelector('#put-back')).to.equal(null);
    expect(room.shadowRoot?.innerHTML).not.to.include('motoren');
  });

  it('goes on to the next point that has answers, and after the last to what may be shared', async () => {
    const { root, room, words } = await openRoom(HALF_SCAN);
    const open = () =>
      [...root.querySelectorAll<HTMLDetailsElement>('.point[open]')].map(({ dataset }) => dataset.point);
    expect(open()).to.deep.equal(['werk']);
    for (const next of ['netwerk', 'verwachting']) {
      root.querySelector<HTMLElement>('.point[open] .primary')?.click();
      expect(open()).to.deep.equal([next]);
      expect(focused()).to.equal(root.querySelector('.point[open] > summary'));
    }
    root.querySelector<HTMLElement>('.point[open] .primary')?.click();
    await room.updateComplete;
    expect(textOf(focused() as HTMLElement)).to.equal(words.share.title);
  });

  it('shows no answer that is for the coach, in no part that the jongere sees', async () => {
    const { everything, press, room, words } = await openRoom({
      ...FULL_SCAN,
      ...COACH_ANSWERS,
      'coach.team': 'coachwoord',
    });
    for (const part of [
      words.check.question,
      words.share.title,
      words.copy.title,
      words.results.title,
      words.form.title,
    ]) {
      await press(part);
      await room.updateComplete;
      expect(everything()).not.to.match(/coachwoord|hoofd\.zien|Fietsbel|vaardigheden\.twijfel|VAP/);
    }
  });

  it('speaks another language at once, with the same part open and nothing lost', async () => {
    const { press, see, speak, room, changes, root } = await openRoom({ ...FULL_SCAN, 'deel.werk.tijden.later': 'ja' });
    await press('Wat mag iemand anders lezen?');
    await see('Ik werk het liefst samen met anderen.');
    await speak('en');
    await see('I like to work with others.');
    expect(root.querySelectorAll('input:checked')).to.have.lengthOf(1);
    await speak('nl-simple');
    expect(root.querySelectorAll('input:checked')).to.have.lengthOf(1);
    expect(root.querySelector('section')?.lang).to.equal('nl-simple');
    expect(changes).to.deep.equal([]);
    expect(room.answers).to.include(FULL_SCAN);
  });
});

describe('what another may read', () => {
  it('is nothing until it is ticked, line by line', async () => {
    const { press, root, changes, words, see, room } = await openRoom(FULL_SCAN);
    await press(words.share.title);
    await see(words.share.hint);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.length).to.be.greaterThan(50);
    expect(boxes.filter(({ checked }) => checked)).to.deep.equal([]);
    const box = boxes.find(({ name }) => name === 'werk.precies-snel.precies');
    box?.click();
    expect(changes).to.deep.equal([{ 'deel.werk.precies-snel.precies': 'ja' }]);
    await room.updateComplete;
    box?.click();
    expect(changes[1]).to.deep.equal({ 'deel.werk.precies-snel.precies': undefined });
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('takes all ticks away at once', async () => {
    const { press, changes, words, room } = await openRoom({
      ...FULL_SCAN,
      'deel.werk.tijden.later': 'ja',
      'deel.werk.droombaan': 'ja',
    });
    await press(words.share.title);
    await press(texts.share.clear);
    expect(changes).to.deep.equal([{ 'deel.werk.tijden.later': undefined, 'deel.werk.droombaan': undefined }]);
    await room.updateComplete;
    expect(textOf(focused() as HTMLElement)).to.equal(words.share.title);
  });

  it('is printed with the header of the host, and the balance card by itself', async () => {
    const { press, printed, words } = await openRoom({
      ...FULL_SCAN,
      'deel.werk.tijden.later': 'ja',
      'deel.balans.goed-zien.werk-door': 'ja',
    });
    await press(words.copy.title);
    await press(texts.copy.print);
    await press(texts.copy.printCard);
    expect(printed.map(({ text }) => text)[0]).to.include('Gemeente Waterdam');
    expect(printed[0]?.text).to.include('Op een goede dag werk ik rustig door.');
    expect(printed[0]?.text).to.include(words.products.zoekprofiel?.title);
    expect(printed[1]?.text).to.include('Op een goede dag werk ik rustig door.');
    expect(printed[1]?.text).not.to.include(words.products.zoekprofiel?.title);
    expect(printed[0]?.text).not.to.include('Fietsbel');
  });

  it('says what to do when there is nothing', async () => {
    const { press, see, words, root } = await openRoom(FULL_SCAN);
    await press(words.copy.title);
    await see(words.share.none);
    expect(root.querySelectorAll('.preview')).to.have.lengthOf(0);
    await press(texts.copy.toShare);
    await see(words.share.hint);
  });
});

describe('the part for the coach', () => {
  it('has the two columns of eight, and keeps what the coach writes under its heading', async () => {
    const { press, see, root, changes } = await openRoom({ ...FULL_SCAN, ...COACH_ANSWERS });
    await press(coachWords.part);
    await see(coach.headings.vips?.title ?? '');
    expect(root.querySelectorAll('.pair')).to.have.lengthOf(8);
    const field = root.querySelector<HTMLTextAreaElement>('#coach-vips');
    if (!field) throw new Error('there is no field');
    field.focus();
    document.execCommand('insertText', false, 'Oma');
    expect(changes.at(-1)).to.deep.equal({ 'coach.vips': 'Oma' });
    field.select();
    document.execCommand('delete');
    expect(changes.at(-1)).to.deep.equal({ 'coach.vips': undefined });
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('warns of what points to one person', async () => {
    const { press, see } = await openRoom({ 'coach.team': 'Bel 06-12345678' });
    await press(coachWords.part);
    await see('Dit lijkt op een telefoonnummer');
  });

  it('is not there while the jongere has the screen', async () => {
    const { root, room, press, see } = await openRoom(FULL_SCAN);
    await press(coachWords.part);
    await see(coachWords.handOver);
    room.forJongere = true;
    await room.updateComplete;
    expect(root.querySelectorAll('textarea')).to.have.lengthOf(0);
    expect(root.innerHTML).not.to.include(coachWords.part);
  });

  it('is printed with the nickname, the results and what the coach wrote', async () => {
    const { press, see, printed } = await openRoom({
      ...FULL_SCAN,
      ...COACH_ANSWERS,
      'coach.vips': 'Oma denkt graag mee.',
    });
    await press(coachWords.part);
    await see(coachWords.handOver);
    await press(coachWords.print);
    await until('paper', () => printed.length === 1);
    for (const text of ['Fietsbel', 'Oma denkt graag mee.', coachWords.results, 'Gemeente Waterdam']) {
      expect(printed[0]?.text).to.include(text);
    }
  });
});

it('tells the tool alone: nothing of it leaves the tool by itself', async () => {
  const { page, root, changes, wanted } = await openRoom(HALF_SCAN);
  // As in the tool, where the room stands in a shadow root.
  const tool = page.appendChild(document.createElement('div'));
  const inside = tool.attachShadow({ mode: 'open' });
  inside.append(...page.querySelectorAll('werkspiegel-quickscan-outcome'));
  const heard: string[] = [];
  for (const type of ['answers-changed', 'item-wanted']) page.addEventListener(type, () => heard.push(type));
  named(root, 'button', `${texts.check.change}: Mijn droombaan`).click();
  named(root, 'button', `${texts.check.takeBack}: Mijn droombaan`).click();
  expect([changes.length, wanted.length]).to.deep.equal([1, 1]);
  expect(heard).to.deep.equal([]);
});

it('is done with the keyboard alone: a line is ticked and the version to share is read', async () => {
  const { press, root, room, words } = await openRoom(HALF_SCAN);
  await press(words.share.title);
  const [box] = root.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  box?.focus();
  expect(focused()).to.equal(box);
  await sendKeys({ press: ' ' });
  await room.updateComplete;
  expect(box?.checked).to.equal(true);
  for (let tabs = 0; tabs < 20 && textOf(focused() as HTMLElement) !== texts.share.toCopy; tabs += 1) {
    await sendKeys({ press: 'Tab' });
  }
  await sendKeys({ press: 'Enter' });
  await room.updateComplete;
  expect(root.querySelectorAll('.preview li')).to.have.lengthOf(1);
  expect(textOf(focused() as HTMLElement)).to.equal(words.copy.title);
});

it('fits a telephone of 360 pixels, in every part', async () => {
  const { page, press, room, root, words } = await openRoom(FULL_SCAN, 'nl-simple');
  page.setAttribute('class', 'narrow');
  page.style.width = '360px';
  for (const part of [
    words.check.question,
    words.share.title,
    words.results.title,
    words.form.title,
    coachWords.part,
  ]) {
    await press(part);
    await room.updateComplete;
    for (const point of root.querySelectorAll('details')) point.open = true;
    const edge = page.getBoundingClientRect().right + 1;
    const out = [...root.querySelectorAll(':not(svg *)')].filter((each) => each.getBoundingClientRect().right > edge);
    expect(out.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  }
});
