import { parseQuestionnaire } from '@werkspiegel/questionnaires/parse-questionnaire';
import { expect } from 'chai';
import { slips } from '../../../packages/elements/src/verbetertool/slips.nl.js';
import { smallQuestionnaire } from '../../questionnaires/small-questionnaire.js';
import { emptyPage, pageWith, resultWords, words } from '../page.js';
import { answersOf } from '../storage/answers-of.js';
import { Browser } from '../storage/browser.js';
import { deleteDatabase } from '../storage/real-database.js';
import { until } from '../until.js';
import { draft, harbour } from './harbour.js';
import { answer, arriveAt, begin, buttonsIn, chosenIn, openTool, press, putTool, readIn, resume, see } from './tool.js';

const { start, section, finish, wipe } = words;
const profile = { ...resultWords, ...words.profile };
const small = parseQuestionnaire(smallQuestionnaire, 'klein.json');

describe('two different questionnaires on one page', () => {
  it('do not touch each other', async () => {
    const browser = new Browser();
    const storage = browser.openWindow();
    const page = pageWith({ storage });
    const { tool: one } = await putTool(page, { content: harbour });
    const { tool: other } = await putTool(page, { content: small });
    await begin(one);
    await answer(one, 0, 'niveau-3');
    expect(buttonsIn(other)).to.include(start.begin);
    await begin(other);
    await answer(other, 0, 'liever-niet');
    await Promise.all([one, other].map((tool) => see(tool, section.saved.local)));
    expect(chosenIn(one)).to.deep.equal(['niveau-3', undefined, undefined]);
    expect(chosenIn(other)).to.deep.equal(['liever-niet']);
    const kept = await Promise.all(['draft/haven', 'draft/klein'].map((key) => storage.load(key)));
    expect(kept.map(answersOf)).to.deep.equal([{ 'anker.kort': 'niveau-3' }, { 'contact.kort': 'liever-niet' }]);
  });

  it('can follow each other in one place, and keep what was answered', async () => {
    const { tool, storage } = await openTool(new Browser(draft('1')).openWindow());
    await resume(tool);
    await answer(tool, 1, 'niveau-2');
    tool.content = small;
    await until('the other questionnaire', () => buttonsIn(tool).includes(start.begin));
    await begin(tool);
    await answer(tool, 0, 'niveau-4');
    await see(tool, section.saved.local);
    expect(answersOf(await storage.load('draft/haven'))).to.deep.equal({
      'anker.kort': 'niveau-1',
      'baken.kort': 'niveau-2',
    });
    expect(answersOf(await storage.load('draft/klein'))).to.deep.equal({ 'contact.kort': 'niveau-4' });
  });
});

describe('one questionnaire twice on one page', () => {
  beforeEach(deleteDatabase);
  after(deleteDatabase);

  it('shows in both what is answered in either, and says so', async () => {
    const { one, other } = await twoTools();
    await begin(one);
    await see(other, start.resumeAction);
    await resume(other);
    await answer(one, 0, 'niveau-3');
    await until('answer in the other', () => chosenIn(other)[0] === 'niveau-3');
    await answer(other, 1, 'niveau-1');
    await until('answer in the one', () => chosenIn(one)[1] === 'niveau-1');
    expect(chosenIn(one)).to.deep.equal(['niveau-3', 'niveau-1', undefined]);
    await see(other, section.shared);
  });

  it('leaves each at its own theme', async () => {
    const { one, other } = await twoTools();
    await begin(one);
    await resume(other);
    await press(one, section.next);
    await arriveAt('Land');
    await answer(one, 0, 'niveau-2');
    await until('answer in the other', () => readIn(other).includes(section.answered(1, 8)));
    expect(readIn(other)).to.include(section.where(1, 3));
  });

  it('says in the other that it was finished', async () => {
    const { one, other } = await twoTools();
    await begin(one);
    await resume(other);
    await press(one, section.skip);
    await press(one, section.skip);
    await press(one, section.toEnd);
    await press(one, finish.show);
    await see(one, profile.tooFew(0));
    await see(other, start.endedElsewhere, start.begin);
  });

  it('says in the other that it was wiped', async () => {
    const { one, other } = await twoTools();
    await begin(one);
    await resume(other);
    await press(one, section.pause);
    await press(one, wipe.action);
    await press(one, wipe.confirm);
    await see(other, start.endedElsewhere, start.begin);
  });

  it('does not leave a mirror on the screen of the one when the other wiped it', async () => {
    const { one, other } = await twoTools();
    await begin(one);
    await press(one, section.skip);
    await press(one, section.skip);
    await press(one, section.toEnd);
    await press(one, finish.show);
    await see(one, profile.tooFew(0));
    await see(other, wipe.action);
    await press(other, wipe.action);
    await press(other, wipe.confirm);
    await see(one, start.endedElsewhere, start.begin);
  });
});

describe('the tool in its page', () => {
  it('goes on when it is moved to another place', async () => {
    const { page, tool, storage } = await openTool(new Browser(draft('1')).openWindow());
    await resume(tool);
    await answer(tool, 1, 'niveau-2');
    page.appendChild(document.createElement('div')).append(tool);
    expect(chosenIn(tool)).to.deep.equal(['niveau-1', 'niveau-2', undefined]);
    await answer(tool, 2, 'niveau-3');
    await see(tool, section.saved.local);
    await press(tool, section.next);
    await arriveAt('Land');
    expect(storage.listeners).to.equal(1);
    expect(Object.keys(answersOf(await storage.load('draft/haven')) ?? {})).to.have.length(3);
  });

  it('leaves nothing listening behind, however often it comes and goes', async () => {
    const storage = new Browser(draft('1')).openWindow();
    const page = pageWith({ storage });
    for (let times = 0; times < 200; times += 1) {
      const tool = page.appendChild(document.createElement('werkspiegel-verbetertool'));
      await tool.updateComplete;
      if (times % 2 === 0) await tool.exportRecord(); // is open then; the others leave before
      tool.remove();
    }
    const { tool } = await putTool(page, { content: harbour });
    expect(storage.listeners).to.equal(1);
    tool.remove();
    expect(storage.listeners).to.equal(0);
  });

  for (const { why, properties, sentence } of [
    {
      why: 'a questionnaire it does not know',
      properties: { questionnaire: 'toString' },
      sentence: slips.questionnaire('toString', ['verbetertool', 'netwerk']),
    },
    {
      why: 'a place to keep records that it does not know',
      properties: { storage: 'cloud' as never },
      sentence: slips.storage('cloud'),
    },
  ]) {
    it(`says so, on the screen and to the page, when it is asked for ${why}`, async () => {
      const { tool, heard } = await putTool(emptyPage(), properties);
      expect(readIn(tool)).to.equal(sentence);
      expect(heard.map(({ type }) => type)).to.deep.equal(['werkspiegel-failed']);
      expect(heard[0]).to.include({ tool: 'verbetertool', message: sentence, bubbles: true, composed: true });
    });
  }

  it('starts when what was wrong is put right', async () => {
    const { tool } = await putTool(pageWith(), { questionnaire: 'onbekend' });
    tool.questionnaire = 'verbetertool';
    await see(tool, start.begin);
  });

  it('says so when the tips cannot be loaded, and shows them when they can', async () => {
    let isOffline = true;
    const content = {
      ...harbour,
      loadAdvice: () => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : harbour.loadAdvice()),
    };
    const { tool, heard, storage } = await openTool(new Browser(draft('111 111 11', 'lucht')).openWindow(), {
      content,
    });
    await resume(tool);
    await press(tool, section.toEnd);
    await press(tool, finish.show);
    await arriveAt(profile.title);
    await see(tool, profile.loadFailed);
    expect(heard.at(-1)).to.include({ type: 'werkspiegel-failed', message: profile.loadFailed });
    expect(await storage.load('begonnen')).to.include({ kind: 'afname' });
    isOffline = false;
    await press(tool, profile.loadAgain);
    await see(tool, profile.sentence.none);
    expect(readIn(tool)).to.not.include(profile.loadFailed);
  });
});

async function twoTools() {
  const page = emptyPage();
  const { tool: one } = await putTool(page, { content: harbour });
  const { tool: other } = await putTool(page, { content: harbour });
  return { one, other };
}
