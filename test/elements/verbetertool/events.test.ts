import { expect } from 'chai';
import { resultWords, words } from '../page.js';
import { Browser } from '../storage/browser.js';
import { until } from '../until.js';
import { draft, TITLE } from './harbour.js';
import { answer, arriveAt, begin, fieldsOf, finishIn, openTool, press, resume, see } from './tool.js';

const { section, finish } = words;
const profile = { ...resultWords, ...words.profile };
const ABOUT = { tool: 'verbetertool', questionnaire: 'haven' };

describe('what the tool tells the page', () => {
  it('says that a check was begun', async () => {
    const { tool, heard } = await openTool();
    await begin(tool);
    expect(heard.map(said)).to.deep.equal([['werkspiegel-started', ABOUT]]);
  });

  it('says how many questions are answered, and never how', async () => {
    const { tool, heard } = await openTool();
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await answer(tool, 0, 'niveau-2');
    await answer(tool, 1, 'liever-niet');
    await press(tool, section.clear);
    await until('word of four changes', () => heard.length === 5);
    expect(heard.slice(1).map(said)).to.deep.equal(
      [1, 1, 2, 1].map((answered) => ['werkspiegel-answered', { ...ABOUT, answered, total: 8 }]),
    );
  });

  it('says that a check was finished, with the id by which it can be asked for', async () => {
    const { tool, heard, storage } = await openTool(new Browser(draft('111 111 11', 'lucht')).openWindow());
    await resume(tool);
    await finishIn(tool);
    expect(heard.map(said)).to.deep.equal([['werkspiegel-completed', { ...ABOUT, recordId: 'begonnen' }]]);
    expect(await storage.load('begonnen')).to.include({ kind: 'afname' });
  });

  it('says that it was finished when it is kept, and not before', async () => {
    const { tool, heard, storage } = await openTool(new Browser(draft('111 111 11', 'lucht')).openWindow());
    await resume(tool);
    await press(tool, section.toEnd);
    const release = storage.hold();
    await press(tool, finish.show);
    await tool.updateComplete;
    expect(heard).to.deep.equal([]);
    release();
    await until('word of it', () => heard.length === 1);
  });

  it('says once that it was finished when the person presses twice', async () => {
    const { tool, heard, storage } = await openTool(new Browser(draft('111 111 11', 'lucht')).openWindow());
    await resume(tool);
    await press(tool, section.toEnd);
    const release = storage.hold();
    await press(tool, finish.show);
    await press(tool, finish.show);
    release();
    await arriveAt(profile.title);
    await see(tool, profile.sentence.none);
    expect(heard.map(({ type }) => type)).to.deep.equal(['werkspiegel-completed']);
    expect(await storage.list()).to.have.length(1);
  });

  it('says nothing when the person only looks around', async () => {
    const { tool, heard } = await openTool(new Browser(draft('1')).openWindow());
    await resume(tool);
    await press(tool, section.next);
    await press(tool, section.pause);
    await arriveAt(TITLE);
    expect(heard).to.deep.equal([]);
  });

  it('can be heard anywhere in the page', async () => {
    const { tool, heard } = await openTool();
    await begin(tool);
    await answer(tool, 0, 'niveau-1');
    for (const event of heard) expect(event).to.include({ bubbles: true, composed: true });
  });

  it('keeps what was answered to itself', async () => {
    const { tool, page } = await openTool();
    const outside: Event[] = [];
    page.addEventListener('section-answered', (event) => outside.push(event));
    page.addEventListener('change', (event) => outside.push(event));
    await begin(tool);
    await answer(tool, 0, 'niveau-1');
    expect(outside).to.deep.equal([]);
  });
});

function said(event: Event) {
  return [event.type, fieldsOf(event)];
}
