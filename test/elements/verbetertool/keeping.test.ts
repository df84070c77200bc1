import { type Draft, RecordError } from '@werkspiegel/elements';
import { expect } from 'chai';
import { nl as recordsWords } from '../../../packages/elements/src/records/words.nl.js';
import { allTextOf, resultWords, words } from '../page.js';
import { answersOf } from '../storage/answers-of.js';
import { Browser } from '../storage/browser.js';
import { deleteDatabase, dump, getRaw, openNewer, putRaw, rowsIn } from '../storage/real-database.js';
import { until } from '../until.js';
import { afname, draft, harbour, TITLE } from './harbour.js';
import {
  answer,
  arriveAt,
  begin,
  buttonsIn,
  chosenIn,
  fieldsOf,
  finishIn,
  openTool,
  openToolAlone,
  openWith,
  press,
  readIn,
  resume,
  see,
  skipToMirror,
} from './tool.js';

const { start, section, finish, wipe, failures } = words;
const profile = { ...resultWords, ...words.profile };
const KEY = 'draft/haven';

describe('what is kept', () => {
  it('is said to be kept when the store has it, and not before', async () => {
    const { tool, storage, browser } = await openWith(draft('1'));
    await resume(tool);
    const release = storage.hold();
    await answer(tool, 1, 'niveau-2');
    expect(readIn(tool)).to.not.include(section.saved.local);
    expect(answersOf(await browser.records.load(KEY))).to.deep.equal({ 'anker.kort': 'niveau-1' });
    release();
    await see(tool, section.saved.local);
    const kept = { 'anker.kort': 'niveau-1', 'baken.kort': 'niveau-2' };
    expect(answersOf(await browser.records.load(KEY))).to.deep.equal(kept);
  });

  it('is said not to be kept when the store fails, and kept with the next choice', async () => {
    const { tool, storage, browser } = await openWith(draft('1'));
    await resume(tool);
    storage.fail('writing');
    await answer(tool, 1, 'niveau-2');
    await see(tool, section.failed);
    expect(chosenIn(tool)).to.deep.equal(['niveau-1', 'niveau-2', undefined]);
    storage.fail();
    await answer(tool, 2, 'niveau-3');
    await see(tool, section.saved.local);
    expect(readIn(tool)).to.not.include(section.failed);
    expect(Object.keys(answersOf(await browser.records.load(KEY)) ?? {})).to.have.length(3);
  });

  it('is said not to be kept on every screen the person goes to, until it is', async () => {
    const { tool, storage } = await openWith(draft('111 111 1', 'lucht'), afname('111'));
    await resume(tool);
    storage.fail('writing');
    await answer(tool, 1, 'niveau-2');
    await see(tool, section.failed);
    const { records } = words;
    for (const [button, title] of [
      [section.toEnd, finish.title],
      [finish.back, 'Lucht'],
      [section.pause, TITLE],
      [records.action, records.title],
      [records.back, TITLE],
      [start.resumeAction, 'Lucht'],
    ] as const) {
      await press(tool, button);
      await arriveAt(title);
      expect(readIn(tool).split(section.failed), title).to.have.length(2);
    }
    storage.fail();
    await answer(tool, 1, 'niveau-3');
    await see(tool, section.saved.local);
    await press(tool, section.pause);
    await arriveAt(TITLE);
    expect(readIn(tool)).to.not.include(section.failed);
  });

  it('is the whole check when it is finished, with the time of the clock that was given', async () => {
    const { tool, browser } = await openWith(draft('111 111 11', 'lucht'));
    await resume(tool);
    await finishIn(tool);
    const { section: _place, ...rest } = draft('111 111 11');
    const time = '2026-03-02T09:30:00.000Z';
    expect(await browser.records.list()).to.deep.equal([
      { ...rest, kind: 'afname', changedAt: time, finishedAt: time },
    ]);
  });

  it('stays a draft when it cannot be finished, and the person is told', async () => {
    const { tool, heard, storage, browser } = await openWith(draft('111 111 11', 'lucht'));
    await resume(tool);
    await press(tool, section.toEnd);
    storage.fail('writing');
    await press(tool, finish.show);
    await see(tool, finish.failed, finish.title);
    expect(heard.map(fieldsOf)).to.deep.equal([{ tool: 'verbetertool', message: finish.failed }]);
    expect(await browser.records.list()).to.deep.equal([draft('111 111 11', 'lucht')]);
    storage.fail();
    await press(tool, finish.show);
    await arriveAt(profile.title);
  });

  it('is said to be where the host keeps it, and nowhere that it is this browser', async () => {
    const { tool, page } = await openTool(Object.assign(new Browser().openWindow(), { place: 'host' }));
    expect(readIn(tool)).to.include(start.kept.host);
    await begin(tool);
    await answer(tool, 0, 'niveau-1');
    await see(tool, section.saved.host);
    await skipToMirror(tool);
    await see(tool, profile.tooFew(1));
    expect(buttonsIn(tool)).to.not.include(words.takeAlongAction);
    await press(tool, words.records.action);
    await arriveAt(words.records.title);
    const { where, howLong, forWhom } = recordsWords.explained;
    await see(tool, where.host, howLong.host, forWhom.host, recordsWords.out.explanation);
    await press(tool, words.records.back);
    await press(tool, wipe.action);
    expect(allTextOf(page)).to.not.match(/browser|deze computer/);
  });

  it('is gone with the page when the host asks for that', async () => {
    const { tool } = await openToolAlone({ content: harbour, storage: 'none' });
    expect(readIn(tool)).to.include(start.kept.memory);
    await begin(tool);
    await answer(tool, 0, 'niveau-1');
    await see(tool, section.saved.memory);
    const next = await openToolAlone({ content: harbour, storage: 'none' });
    expect(buttonsIn(next.tool)).to.not.include(start.resumeAction);
  });

  it('is not written over when it cannot be read; the person is told, and goes on without it', async () => {
    const browser = new Browser(draft('1'));
    const storage = browser.openWindow();
    storage.load = () => Promise.reject(new RecordError('Dit is van een latere versie.'));
    const { tool, heard } = await openTool(storage);
    await see(tool, failures.unreadable);
    expect(heard.map(fieldsOf)).to.deep.equal([{ tool: 'verbetertool', message: failures.unreadable }]);
    await begin(tool);
    await answer(tool, 1, 'niveau-4');
    await see(tool, section.saved.memory);
    expect(await browser.records.list()).to.deep.equal([draft('1')]);
  });

  it('is not needed to begin: a store that cannot be read is told of, and gone without', async () => {
    const storage = new Browser(draft('1')).openWindow();
    storage.fail('reading', 'writing');
    const { tool, heard } = await openTool(storage);
    expect(heard.map(({ type }) => type)).to.deep.equal(['werkspiegel-failed']);
    await begin(tool);
    await answer(tool, 1, 'niveau-4');
    await see(tool, section.saved.memory);
  });
});

describe('exportRecord', () => {
  for (const { why, records, id, given } of [
    { why: 'nothing where nothing is kept', records: [], given: undefined },
    { why: 'the draft where that is all', records: [draft('1')], given: 'begonnen' },
    {
      why: 'the check that was finished last',
      records: [afname('111', '2026-02-20T10:00:00.000Z'), afname('222', '2026-02-12T10:00:00.000Z'), draft('1')],
      given: 'op 2026-02-20T10:00:00.000Z',
    },
    {
      why: 'the check that is asked for',
      records: [afname('111', '2026-02-20T10:00:00.000Z'), afname('222', '2026-02-12T10:00:00.000Z')],
      id: 'op 2026-02-12T10:00:00.000Z',
      given: 'op 2026-02-12T10:00:00.000Z',
    },
    { why: 'the draft that is asked for', records: [afname('111'), draft('1')], id: 'begonnen', given: 'begonnen' },
    { why: 'nothing for an id that is not known', records: [afname('111')], id: 'onbekend', given: undefined },
    {
      why: 'nothing of another questionnaire',
      records: [{ ...afname('111'), id: 'ander', questionnaire: { id: 'ander', version: '1' } }],
      id: 'ander',
      given: undefined,
    },
  ]) {
    it(`gives ${why}`, async () => {
      const { tool } = await openWith(...records);
      expect(await tool.exportRecord(id)).to.deep.equal(records.find((record) => record.id === given));
    });
  }

  it('gives a copy', async () => {
    const { tool } = await openWith(afname('111'));
    const copy = await tool.exportRecord();
    Object.assign(answersOf(copy) ?? {}, { 'anker.kort': 'niveau-4' });
    expect(await tool.exportRecord()).to.deep.equal(afname('111'));
  });

  it('waits for the store to be open', async () => {
    const tool = Object.assign(document.createElement('werkspiegel-verbetertool'), { storage: 'none' as const });
    document.body.append(tool);
    expect(await tool.exportRecord()).to.equal(undefined);
    tool.remove();
  });

  it('gives nothing where the tool could not start', async () => {
    const { tool } = await openTool(undefined, { content: undefined, questionnaire: 'onbekend' });
    expect(await tool.exportRecord()).to.equal(undefined);
  });
});

describe('reset', () => {
  it('drops the draft and keeps what was finished', async () => {
    const { tool, browser } = await openWith(draft('1'), afname('111'));
    await resume(tool);
    await tool.reset();
    await arriveAt(TITLE);
    expect(buttonsIn(tool)).to.include(start.begin);
    expect(await browser.records.list()).to.deep.equal([afname('111')]);
  });

  it('leaves in sight why the tool could not start', async () => {
    const { tool } = await openTool(undefined, { content: undefined, questionnaire: 'onbekend' });
    const sentence = readIn(tool);
    await tool.reset();
    await tool.updateComplete;
    expect(readIn(tool)).to.equal(sentence);
  });
});

describe('wiping', () => {
  const other = { ...afname('111'), id: 'ander', questionnaire: { id: 'ander', version: '1' } };
  const records = [draft('1'), afname('111'), afname('222', '2026-02-20T10:00:00.000Z'), other];

  it('is asked about first', async () => {
    const { tool, browser } = await openWith(...records);
    await press(tool, wipe.action);
    await until('dialog', () => dialogIn(tool)?.open);
    await see(tool, wipe.title, wipe.explanation);
    await press(tool, wipe.cancel);
    expect(dialogIn(tool)?.open).to.equal(false);
    expect(await browser.records.list()).to.deep.equal(records);
  });

  it('removes the draft and all finished checks of this questionnaire, and of no other', async () => {
    const { tool, browser } = await openWith(...records);
    await press(tool, wipe.action);
    await press(tool, wipe.confirm);
    await see(tool, wipe.done);
    await arriveAt(TITLE);
    expect(await browser.records.list()).to.deep.equal([other]);
    expect(buttonsIn(tool)).to.include(start.begin).and.not.include(wipe.action);
  });

  it('is offered where there is something to wipe', async () => {
    const { tool } = await openWith(other);
    expect(buttonsIn(tool)).to.not.include(wipe.action);
  });

  it('is told of when it fails, and then everything is there still', async () => {
    const { tool, heard, storage, browser } = await openWith(...records);
    await press(tool, wipe.action);
    storage.fail('writing');
    await press(tool, wipe.confirm);
    await see(tool, wipe.failed);
    expect(heard.map(fieldsOf)).to.deep.equal([{ tool: 'verbetertool', message: wipe.failed }]);
    expect(await browser.records.list()).to.deep.equal(records);
  });

  it('happens in one go', async () => {
    const { tool, browser } = await openWith(...records);
    const changes: (readonly string[])[] = [];
    browser.openWindow().watch((keys) => changes.push(keys));
    await press(tool, wipe.action);
    await press(tool, wipe.confirm);
    await see(tool, wipe.done);
    expect(changes).to.deep.equal([[KEY, 'op 2026-02-12T14:30:00.000Z', 'op 2026-02-20T10:00:00.000Z']]);
  });
});

describe('what is kept in the real browser', () => {
  beforeEach(deleteDatabase);
  after(deleteDatabase);

  it('is there in the next page', async () => {
    const { page, tool } = await openToolAlone({ content: harbour });
    expect(readIn(tool)).to.include(start.kept.local);
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.saved.local);
    page.remove();
    const next = await openToolAlone({ content: harbour });
    expect(readIn(next.tool)).to.include(start.resume('Water', 1, 8));
    await resume(next.tool);
    expect(chosenIn(next.tool)).to.deep.equal(['niveau-3', undefined, undefined]);
  });

  it('is as it was when a newer build took it over, and the person is told, on every screen', async () => {
    const { tool, heard } = await openToolAlone({ content: harbour });
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.saved.local);
    const before = await dump();
    const newer = await openNewer();
    await answer(tool, 1, 'niveau-2');
    const { outdated } = recordsWords;
    await see(tool, outdated.text, outdated.unsaved);
    expect(chosenIn(tool)).to.deep.equal(['niveau-3', 'niveau-2', undefined]);
    expect(readIn(tool)).to.not.include(section.failed);
    expect(heard.at(-1)).to.include({ type: 'werkspiegel-failed', message: outdated.text });
    expect(buttonsIn(tool)).to.include(outdated.reload);
    const file = JSON.parse(await fileFrom(tool, () => press(tool, outdated.takeAlong)));
    expect(answersOf(file.records[0])).to.deep.equal({ 'anker.kort': 'niveau-3', 'baken.kort': 'niveau-2' });
    await press(tool, section.pause);
    await arriveAt(TITLE);
    await see(tool, outdated.text);
    await press(tool, wipe.action);
    await press(tool, wipe.confirm);
    await press(tool, words.records.action);
    await arriveAt(words.records.title);
    await see(tool, outdated.text);
    expect(readIn(tool)).to.not.include(wipe.failed);
    expect(await rowsIn(newer)).to.deep.equal(before);
    newer.close();
  });

  it('is said to be as it was when a newer build took it over before the end', async () => {
    await putRaw(KEY, draft('111 111 11', 'lucht'));
    const { tool } = await openToolAlone({ content: harbour });
    await resume(tool);
    const newer = await openNewer();
    await press(tool, section.toEnd);
    await press(tool, finish.show);
    await see(tool, recordsWords.outdated.text, finish.title);
    expect(readIn(tool)).to.not.include(finish.failed);
    newer.close();
  });

  it('is kept again, and told of, when the data of the site was cleared', async () => {
    const { tool, heard } = await openToolAlone({ content: harbour });
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.saved.local);
    await deleteDatabase();
    await answer(tool, 1, 'niveau-2');
    await see(tool, recordsWords.erased, section.saved.local);
    expect(heard.at(-1)).to.include({ type: 'werkspiegel-failed', message: recordsWords.erased });
    expect(chosenIn(tool)).to.deep.equal(['niveau-3', 'niveau-2', undefined]);
    expect(answersOf((await getRaw(KEY)) as Draft)).to.deep.equal({
      'anker.kort': 'niveau-3',
      'baken.kort': 'niveau-2',
    });
    await answer(tool, 2, 'niveau-1');
    await press(tool, section.pause);
    await arriveAt(TITLE);
    expect(readIn(tool)).to.not.include(recordsWords.erased);
  });

  it('is finished with all answers, and told of, when the data of the site was cleared before the end', async () => {
    await putRaw(KEY, draft('111 111 11', 'lucht'));
    const { tool } = await openToolAlone({ content: harbour });
    await resume(tool);
    await press(tool, section.toEnd);
    await deleteDatabase();
    await press(tool, finish.show);
    await arriveAt(profile.title);
    await see(tool, recordsWords.erased, profile.sentence.none);
    expect(answersOf((await getRaw('begonnen')) as Draft)).to.deep.equal(draft('111 111 11').answers);
  });

  it('is gone from the other tool when it was cleared in one of two, and then wiped there', async () => {
    const { tool } = await openToolAlone({ content: harbour });
    const { tool: other } = await openToolAlone({ content: harbour });
    await begin(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.saved.local);
    await resume(other);
    await deleteDatabase();
    await answer(tool, 1, 'niveau-2');
    await see(tool, recordsWords.erased, section.saved.local);
    await until('both answers in the other', () => chosenIn(other)[1] === 'niveau-2');
    await press(tool, section.pause);
    await press(tool, wipe.action);
    await press(tool, wipe.confirm);
    await see(other, start.endedElsewhere);
    expect(await getRaw(KEY)).to.equal(undefined);
  });

  it('is left alone when it cannot be read', async () => {
    const { page } = await openToolAlone({ content: harbour });
    page.remove();
    const unreadable = { ...draft('1'), formatVersion: 99 };
    await putRaw(KEY, unreadable);
    const { tool } = await openToolAlone({ content: harbour });
    await see(tool, failures.unreadable);
    await begin(tool);
    await answer(tool, 1, 'niveau-4');
    await see(tool, section.saved.memory);
    expect(await getRaw(KEY)).to.deep.equal(unreadable);
  });
});

/** The text of the file that the browser would keep; none is left on the machine. */
async function fileFrom(tool: HTMLElement, take: () => Promise<void>): Promise<string> {
  const links: HTMLAnchorElement[] = [];
  const keep = (event: Event) => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    links.push(link);
  };
  tool.shadowRoot?.addEventListener('click', keep, { capture: true });
  await take();
  const { href } = await until('file', () => links[0]);
  tool.shadowRoot?.removeEventListener('click', keep, { capture: true });
  return (await fetch(href)).text();
}

function dialogIn(tool: HTMLElement): HTMLDialogElement | null | undefined {
  return tool.shadowRoot?.querySelector('dialog');
}
