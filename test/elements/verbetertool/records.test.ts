import {
  MemoryStore,
  RecordError,
  type RecordStore,
  type WerkspiegelRecord,
  type WerkspiegelVerbetertool,
} from '@werkspiegel/elements';
import { SessionStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { refusals } from '../../../packages/elements/src/records/refusals.nl.js';
import { nl } from '../../../packages/elements/src/records/words.nl.js';
import { keepOwnTerm, readOwnTerm } from '../../../packages/elements/src/storage/own-term.js';
import { Sealing } from '../../../packages/elements/src/storage/sealing.js';
import { nl as rooms } from '../../../packages/elements/src/verbetertool/rooms.nl.js';
import { slips } from '../../../packages/elements/src/verbetertool/slips.nl.js';
import { all, faultsInPage, focused, NOW, pageWith, resultWords, textOf, words } from '../page.js';
import { answersOf } from '../storage/answers-of.js';
import { Browser } from '../storage/browser.js';
import { failureOf } from '../storage/failure-of.js';
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
  openWith,
  press,
  putTool,
  readIn,
  resume,
  see,
} from './tool.js';

const { start, section, records, wipe } = words;
const profile = { ...resultWords, ...words.profile };

const FULL = '314 221 11';
const begun = draft('21', 'land');
const recent = afname(FULL, '2026-02-20T10:00:00.000Z');
const early = afname('22', '2025-03-03T10:00:00.000Z'); // a year ago tomorrow
const lastYear = afname('33', '2025-03-02T09:30:00.000Z'); // a year ago, to the minute
const ofOther = { ...lastYear, id: 'van een ander', questionnaire: { id: 'ander', version: '2' } };
const other = { ...recent, id: 'ander', questionnaire: { id: 'ander', version: '2' } };

afterEach(() => {
  keepOwnTerm(undefined);
  sessionStorage.clear();
});

describe("'Mijn gegevens' in the tool", () => {
  it('is a press away from the start, and goes back there', async () => {
    const { tool } = await openWith(begun, recent);
    await openRecords(tool);
    await see(tool, nl.list.title, titleOf(recent), nl.list.about('haven', '1.0.0'));
    await press(tool, records.back);
    await arriveAt(TITLE);
  });

  it('is a press away from the mirror', async () => {
    const { tool } = await openWith(recent);
    await press(tool, start.lastResult(new Date(recent.finishedAt)));
    await see(tool, profile.growthTitle);
    await openRecords(tool);
    await see(tool, titleOf(recent));
    await press(tool, records.back);
    await arriveAt(TITLE);
  });

  it('is there before anything is kept, and can be used by everyone', async () => {
    const { tool } = await openWith();
    await openRecords(tool);
    await see(tool, nl.list.none);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('calls the questionnaire by its name', async () => {
    const ofVerbetertool = { ...recent, questionnaire: { id: 'verbetertool', version: '1.0.0' } };
    const { tool } = await openWith(ofVerbetertool);
    await openRecords(tool);
    await see(tool, nl.list.about('Verbetertool', '1.0.0'));
  });

  it('shows the mirror of the check that is chosen there', async () => {
    const { tool } = await openWith(recent, early);
    await openRecords(tool);
    await pressNamed(tool, `${nl.list.show}: ${titleOf(early)}`);
    await arriveAt(profile.title);
    await see(tool, profile.made(new Date(early.finishedAt)), profile.tooFew(2));
  });

  it('offers to show only what this page can show', async () => {
    const { tool } = await openWith(recent, other);
    await openRecords(tool);
    await see(tool, nl.list.about('ander', '2'));
    expect(namesIn(tool).filter((name) => name.startsWith(nl.list.show))).to.deep.equal([
      `${nl.list.show}: ${titleOf(recent)}`,
    ]);
  });

  it('takes in a check while another is open, and leaves that as it is', async () => {
    const { tool, browser } = await openWith(begun);
    await openRecords(tool);
    await paste(tool, fileOf(recent));
    await see(tool, nl.in.done(1, 0), titleOf(recent));
    await press(tool, records.back);
    await see(tool, start.resume('Land', 2, 8), start.lastResult(new Date(recent.finishedAt)));
    await resume(tool);
    await answer(tool, 0, 'niveau-3');
    await see(tool, section.saved.local);
    expect(await browser.records.list()).to.have.length(2);
    expect(answersOf(await browser.records.load('draft/haven'))).to.include({ 'dijk.kort': 'niveau-3' });
  });

  it('does not take in an open check over the one that is open here', async () => {
    const { tool, browser } = await openWith(begun);
    await openRecords(tool);
    await paste(tool, fileOf(recent, { ...draft('444'), id: 'anders' }));
    await see(tool, refusals.otherDraft);
    expect(await browser.records.list()).to.deep.equal([begun]);
  });

  it('goes on with an open check that was taken in', async () => {
    const { tool } = await openWith();
    await openRecords(tool);
    await paste(tool, fileOf(begun));
    await see(tool, nl.in.done(1, 0));
    await press(tool, records.back);
    await resume(tool);
    await arriveAt('Land');
  });

  it('ends the check that is wiped there, and has it again when that is taken back', async () => {
    const { tool, browser } = await openWith(begun, recent);
    await openRecords(tool);
    await pressNamed(tool, `${nl.list.remove}: ${titleOf(begun)}`);
    await see(tool, nl.list.removed(1));
    expect(await tool.exportRecord('begonnen')).to.equal(undefined);
    await pressNamed(tool, nl.list.undo);
    await see(tool, nl.list.restored);
    expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    await pressNamed(tool, `${nl.list.remove}: ${titleOf(begun)}`);
    await press(tool, records.back);
    await see(tool, start.begin);
    expect(buttonsIn(tool)).to.not.include(start.resumeAction);
    await begin(tool);
    expect(chosenIn(tool)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('has nothing to look back at when all is wiped there', async () => {
    const { tool } = await openWith(begun, recent);
    await openRecords(tool);
    await pressNamed(tool, nl.wipe.action);
    await see(tool, nl.list.none);
    await press(tool, records.back);
    await arriveAt(TITLE);
    await until('nothing to look back at', () => !readIn(tool).includes(wipe.action));
    expect(buttonsIn(tool)).to.include(start.begin);
    expect(readIn(tool)).to.not.include(start.lastResult(new Date(recent.finishedAt)));
  });

  it('says so when the browser fails, and goes on', async () => {
    const { tool, storage, browser } = await openWith(begun, recent);
    await openRecords(tool);
    storage.fail('reading', 'writing');
    await pressNamed(tool, nl.wipe.action);
    await see(tool, nl.failed);
    storage.fail();
    await press(tool, records.back);
    await resume(tool);
    expect(await browser.records.list()).to.have.deep.members([begun, recent]);
  });
});

describe('the term after which finished checks go', () => {
  for (const { why, host, owner, kept } of [
    { why: 'without one', host: undefined, owner: undefined, kept: [begun, recent, early, lastYear, ofOther] },
    {
      why: 'of a year, set by the host for its own questionnaire',
      host: 12,
      owner: undefined,
      kept: [begun, recent, early, ofOther],
    },
    { why: 'of half a year, chosen by the owner for all', host: undefined, owner: 6, kept: [begun, recent] },
    {
      why: 'of the host, also where the owner chose a shorter one',
      host: 12,
      owner: 6,
      kept: [begun, recent, early, ofOther],
    },
    {
      why: 'of the host, also where the owner chose a longer one',
      host: 6,
      owner: 24,
      kept: [begun, recent, ofOther],
    },
    { why: 'that nothing has reached', host: 24, owner: undefined, kept: [begun, recent, early, lastYear, ofOther] },
  ]) {
    it(`drops what is older and nothing else, when the tool opens: ${why}`, async () => {
      keepOwnTerm(owner);
      const draftOfOld = { ...begun, changedAt: '1999-01-01T00:00:00.000Z' };
      const browser = new Browser(draftOfOld, recent, early, lastYear, ofOther);
      const { tool } = await openTool(browser.openWindow(), { keepMonths: host });
      await see(tool, start.resumeAction);
      expect((await browser.records.list()).map(({ id }) => id)).to.have.members(kept.map(({ id }) => id));
    });
  }

  it('is an attribute', async () => {
    const questionnaire = { id: 'verbetertool', version: '1.0.0' };
    const browser = new Browser({ ...recent, questionnaire }, { ...lastYear, questionnaire });
    const page = pageWith({ storage: browser.openWindow() });
    page.innerHTML = '<werkspiegel-verbetertool keep-months="12"></werkspiegel-verbetertool>';
    await until('one check', async () => (await browser.records.list()).length === 1);
    expect(await browser.records.list()).to.deep.equal([{ ...recent, questionnaire }]);
  });

  it('is told and not asked where the host set it', async () => {
    keepOwnTerm(6);
    const { tool } = await openTool(new Browser(recent).openWindow(), { keepMonths: 12 });
    await openRecords(tool);
    await see(tool, nl.keep.byHost(12), nl.explained.howLong.months(12, true));
    expect(all(tool, 'select')).to.deep.equal([]);
  });

  it('is asked again when the host takes the attribute away', async () => {
    keepOwnTerm(6);
    const { tool } = await openTool(new Browser(recent).openWindow());
    tool.setAttribute('keep-months', '12');
    await tool.updateComplete;
    tool.removeAttribute('keep-months');
    await see(tool, records.action);
    await openRecords(tool);
    await see(tool, nl.explained.howLong.months(6), titleOf(recent));
    expect(all(tool, 'select')).to.have.length(1);
  });

  it('is chosen by the owner, works at once and the next time', async () => {
    const { tool, browser } = await openWith(begun, recent, early);
    await openRecords(tool);
    await see(tool, titleOf(early), nl.explained.howLong.forever);
    await chooseTerm(tool, nl.keep.months(6));
    await pressNamed(tool, nl.keep.confirm(1));
    await see(tool, nl.explained.howLong.months(6));
    await until('a shorter list', () => !readIn(tool).includes(titleOf(early)));
    expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    expect(readOwnTerm()).to.equal(6);
    const later = new Browser(recent, early);
    await openTool(later.openWindow());
    expect(await later.records.list()).to.deep.equal([recent]);
  });

  it('is taken back with what it wiped, for good', async () => {
    const { tool, browser } = await openWith(begun, recent, early);
    await openRecords(tool);
    await chooseTerm(tool, nl.keep.months(6));
    await pressNamed(tool, nl.keep.confirm(1));
    await until('a shorter list', async () => (await browser.records.list()).length === 2);
    await pressNamed(tool, nl.list.undo);
    await see(tool, nl.keep.restored, titleOf(early), nl.explained.howLong.forever);
    expect(readOwnTerm()).to.equal(undefined);
    await openTool(browser.openWindow());
    expect(await browser.records.list()).to.have.deep.members([begun, recent, early]);
  });

  it('can be taken off again by the owner', async () => {
    keepOwnTerm(24);
    const { tool } = await openWith(recent);
    await openRecords(tool);
    await chooseTerm(tool, nl.keep.never);
    await see(tool, nl.explained.howLong.forever);
    expect(readOwnTerm()).to.equal(undefined);
  });

  it('wipes nothing, and hides nothing, where the host made a slip', async () => {
    for (const months of ['1O', '0', '-6', '1.5', '']) {
      const browser = new Browser(recent, lastYear);
      const page = pageWith({ storage: browser.openWindow() });
      const tool = document.createElement('werkspiegel-verbetertool');
      tool.setAttribute('keep-months', months);
      const messages: string[] = [];
      tool.addEventListener('werkspiegel-failed', ({ message }) => messages.push(message));
      page.append(tool);
      await see(tool, slips.months);
      expect(messages, months).to.deep.equal([slips.months]);
      expect(await browser.records.list(), months).to.deep.equal([recent, lastYear]);
    }
  });

  it('stands in the way of nothing when the browser fails', async () => {
    const browser = new Browser(begun, recent, lastYear);
    const storage = browser.openWindow();
    storage.fail('writing');
    const { tool, heard } = await openTool(storage, { keepMonths: 12 });
    await see(tool, start.resumeAction, start.lastResult(new Date(recent.finishedAt)), words.failures.notExpired);
    expect(heard.map(fieldsOf)).to.deep.equal([{ tool: 'verbetertool', message: words.failures.notExpired }]);
    expect(await browser.records.list()).to.deep.equal([begun, recent, lastYear]);
  });
});

describe('the offer to take the mirror along', () => {
  for (const { why, storage, kept, offered } of [
    { why: 'the first one in this browser', storage: local, kept: [], offered: rooms.takeAlong.local },
    { why: 'a later one in this browser', storage: local, kept: [recent], offered: undefined },
    { why: 'the first one in this tab', storage: session, kept: [], offered: rooms.takeAlong.session },
    { why: 'a later one in this tab', storage: session, kept: [recent], offered: rooms.takeAlong.session },
    { why: 'the first one in the page', storage: memory, kept: [], offered: rooms.takeAlong.memory },
    { why: 'a later one in the page', storage: memory, kept: [recent], offered: rooms.takeAlong.memory },
  ]) {
    it(`is ${offered ? 'made' : 'not made'} with ${why}`, async () => {
      const { tool } = await putTool(pageWith({ storage: await storage(draft(FULL, 'lucht'), ...kept) }), {
        content: harbour,
      });
      await finishBegun(tool);
      if (offered) await see(tool, offered);
      else expect(offersIn(tool)).to.deep.equal([]);
    });
  }

  it('leads to where that can be done', async () => {
    const { tool } = await openWith(draft(FULL, 'lucht'));
    await finishBegun(tool);
    await press(tool, rooms.takeAlongAction);
    await arriveAt(records.title);
    await see(tool, nl.out.json);
  });

  it('is not made when the person looks back', async () => {
    const { tool } = await putTool(pageWith({ storage: await memory(recent) }), { content: harbour });
    await press(tool, start.lastResult(new Date(recent.finishedAt)));
    await see(tool, profile.growthTitle);
    expect(offersIn(tool)).to.deep.equal([]);
  });

  it('is not made again when the person comes back to the first one', async () => {
    const { tool } = await openWith(draft(FULL, 'lucht'));
    await finishBegun(tool);
    await see(tool, rooms.takeAlong.local);
    await press(tool, records.action);
    await arriveAt(records.title);
    await press(tool, records.back);
    await press(tool, start.lastResult(NOW));
    await see(tool, profile.growthTitle);
    expect(offersIn(tool)).to.deep.equal([]);
  });
});

describe('Escape twice', () => {
  for (const { why, kept, open, heading } of [
    {
      why: 'the start',
      kept: [begun, recent],
      open: (tool: WerkspiegelVerbetertool) => see(tool, start.resumeAction),
      heading: TITLE,
    },
    {
      why: 'a question',
      kept: [begun],
      open: async (tool: WerkspiegelVerbetertool) => {
        await resume(tool);
        await answer(tool, 1, 'niveau-2');
        await see(tool, section.saved.local);
      },
      heading: 'Land',
    },
    {
      why: 'the mirror',
      kept: [recent],
      open: async (tool: WerkspiegelVerbetertool) => {
        await press(tool, start.lastResult(new Date(recent.finishedAt)));
        await see(tool, profile.growthTitle);
      },
      heading: profile.title,
    },
    {
      why: 'what is kept',
      kept: [begun, recent],
      open: async (tool: WerkspiegelVerbetertool) => {
        await openRecords(tool);
        await see(tool, titleOf(recent));
      },
      heading: records.title,
    },
    {
      why: 'the question whether to wipe',
      kept: [recent],
      open: async (tool: WerkspiegelVerbetertool) => {
        await press(tool, wipe.action);
        await see(tool, wipe.title);
      },
      heading: TITLE,
    },
  ]) {
    it(`hides all of the person at once, and gives it back where it was: ${why}`, async () => {
      const { tool } = await openWith(...kept);
      await open(tool);
      const before = allIn(tool);
      expect(before).to.include(heading);
      await pressEscape(tool, 1000, 1200);
      expect(allIn(tool)).to.equal(records.reopen);
      expect(textOf(focused() as HTMLElement)).to.equal(records.reopen);
      await press(tool, records.reopen);
      await arriveAt(heading);
      await until('the screen as it was', () => allIn(tool) === before);
    });
  }

  it('loses no answer that was just chosen', async () => {
    const { tool, browser } = await openWith(begun);
    await resume(tool);
    await answer(tool, 0, 'niveau-4');
    await pressEscape(tool, 1000, 1200);
    await until('the answer', async () =>
      Object.hasOwn(answersOf(await browser.records.load('draft/haven')) ?? {}, 'dijk.kort'),
    );
    await press(tool, records.reopen);
    await arriveAt('Land');
    expect(chosenIn(tool)).to.deep.equal(['niveau-4', undefined, undefined]);
  });

  it('can be taken back by everyone', async () => {
    const { tool } = await openWith(recent);
    await pressEscape(tool, 1000, 1200);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('stays hidden when another tab goes on', async () => {
    const { tool, browser } = await openWith(begun);
    await resume(tool);
    await pressEscape(tool, 1000, 1200);
    const elsewhere = browser.openWindow();
    await elsewhere.save({ ...begun, answers: { 'anker.kort': 'niveau-4' } });
    await elsewhere.remove('draft/haven');
    await tool.updateComplete;
    expect(allIn(tool)).to.equal(records.reopen);
    await press(tool, records.reopen);
    await arriveAt(TITLE);
  });

  it('can still put back what was wiped just before', async () => {
    const { tool, browser } = await openWith(recent);
    await openRecords(tool);
    await pressNamed(tool, nl.wipe.action);
    await see(tool, nl.list.removed(1));
    await pressEscape(tool, 1000, 1200);
    await press(tool, records.reopen);
    await pressNamed(tool, nl.list.undo);
    await see(tool, nl.list.restored);
    expect(await browser.records.list()).to.deep.equal([recent]);
  });

  for (const { why, presses } of [
    { why: 'once', presses: [1000] },
    { why: 'slowly', presses: [1000, 2000] },
    { why: 'held down', presses: [1000, ...[1030, 1060, 1090].map((at) => ({ at, repeat: true }))] },
  ]) {
    it(`does nothing when it is ${why}`, async () => {
      const { tool } = await openWith(recent);
      const before = allIn(tool);
      await pressEscape(tool, ...presses);
      expect(allIn(tool)).to.equal(before);
    });
  }
});

describe('importRecord', () => {
  const round = {};

  for (const { why, value } of [
    { why: 'what exportRecord() gave', value: recent },
    { why: 'a file of records', value: toRecordsFile([recent], NOW) },
  ]) {
    it(`takes in ${why}, and shows it`, async () => {
      const { tool, browser, heard } = await openWith();
      await tool.importRecord(value);
      await see(tool, start.lastResult(new Date(recent.finishedAt)));
      expect(await browser.records.list()).to.deep.equal([recent]);
      expect(heard).to.deep.equal([]);
    });
  }

  it('takes in an open check, to go on with', async () => {
    const { tool } = await openWith();
    await tool.importRecord(begun);
    await see(tool, start.resume('Land', 2, 8));
    await resume(tool);
    await arriveAt('Land');
  });

  it('takes in again what is here', async () => {
    const { tool, browser } = await openWith(recent, begun);
    await tool.importRecord(await tool.exportRecord());
    await tool.importRecord(begun);
    expect(await browser.records.list()).to.deep.equal([recent, begun]);
  });

  it("shows what came in also where 'Mijn gegevens' is open", async () => {
    const { tool } = await openWith(early);
    await openRecords(tool);
    await see(tool, titleOf(early));
    await tool.importRecord(recent);
    await see(tool, titleOf(recent), titleOf(early));
  });

  it('takes in a file behind a pass phrase with that, and with no other', async () => {
    const sealing = new Sealing(await memory(recent), { iterations: 10 });
    await sealing.seal('vier woorden zonder verband');
    const file = toRecordsFile(await sealing.exportSealed([recent.id]), NOW);
    const { tool, browser } = await openWith();
    for (const [given, message] of [
      [undefined, refusals.sealed],
      ['een andere zin', refusals.wrongPassphrase],
    ] as const) {
      expect(await failureOf(tool.importRecord(file, given))).to.include({ message, fault: 'passphrase' });
    }
    await tool.importRecord(file, 'vier woorden zonder verband');
    expect(await browser.records.list()).to.deep.equal([recent]);
  });

  it('leaves the person where they are', async () => {
    const { tool } = await openWith(begun);
    await resume(tool);
    await answer(tool, 0, 'niveau-4');
    await tool.importRecord(recent);
    expect(chosenIn(tool)).to.deep.equal(['niveau-4', undefined, undefined]);
    expect(readIn(tool)).to.include('Land');
  });

  for (const { why, value, message } of [
    { why: 'nothing', value: undefined, message: refusals.empty },
    { why: 'something else', value: { answers: {} }, message: refusals.foreign },
    { why: 'what goes round', value: Object.assign(round, { round }), message: refusals.foreign },
    {
      why: 'a record with a slip in it',
      value: { ...recent, finishedAt: 'gisteren' },
      message: refusals.malformed('Dit', 'finishedAt', refusals.fault.noTime),
    },
    { why: 'a record of a newer version', value: { ...recent, formatVersion: 99 }, message: refusals.newer('Dit') },
    {
      why: 'other answers to a check that is here',
      value: { ...early, answers: {} },
      message: refusals.keptOtherwise(new Date(early.finishedAt)),
    },
    { why: 'another open check', value: { ...begun, id: 'anders' }, message: refusals.otherDraft },
  ]) {
    it(`rejects ${why} with a sentence, and changes nothing`, async () => {
      const { tool, browser } = await openWith(begun, early);
      const shown = readIn(tool);
      const failure = await failureOf(tool.importRecord(value));
      expect(failure).to.be.instanceOf(RecordError);
      expect(failure).to.include({ message });
      expect(await browser.records.list()).to.deep.equal([begun, early]);
      expect(readIn(tool)).to.equal(shown);
    });
  }

  it('rejects with a sentence where the tool could not start', async () => {
    const { tool } = await openTool(undefined, { content: undefined, questionnaire: 'onbekend' });
    const failure = await failureOf(tool.importRecord(recent));
    expect(failure).to.be.instanceOf(RecordError);
    expect(failure).to.include({ message: slips.questionnaire('onbekend', ['verbetertool', 'netwerk']) });
  });

  it('says nothing of it to the page', async () => {
    const { tool, heard } = await openWith();
    await tool.importRecord(recent);
    await failureOf(tool.importRecord(undefined));
    expect(heard.map(fieldsOf)).to.deep.equal([]);
  });
});

async function openRecords(tool: WerkspiegelVerbetertool) {
  await press(tool, records.action);
  await arriveAt(records.title);
}

async function finishBegun(tool: WerkspiegelVerbetertool) {
  await resume(tool);
  await finishIn(tool);
  await see(tool, profile.growthTitle);
}

function offersIn(tool: WerkspiegelVerbetertool): string[] {
  return Object.values(rooms.takeAlong).filter((offer) => readIn(tool).includes(offer));
}

async function local(...kept: readonly WerkspiegelRecord[]): Promise<RecordStore> {
  return new Browser(...kept).openWindow();
}

async function session(...kept: readonly WerkspiegelRecord[]): Promise<RecordStore> {
  const store = new SessionStore(() => NOW);
  await store.save(...kept);
  return store;
}

async function memory(...kept: readonly WerkspiegelRecord[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.save(...kept);
  return store;
}

function titleOf(record: WerkspiegelRecord): string {
  return record.kind === 'afname'
    ? nl.list.afname(new Date(record.finishedAt))
    : nl.list[record.kind](new Date(record.changedAt));
}

/** Presses the button that a screen reader calls exactly this. */
async function pressNamed(tool: WerkspiegelVerbetertool, name: string) {
  const buttons = () => all<HTMLButtonElement>(tool, 'button:enabled');
  (await until(`button '${name}'`, () => buttons().find((button) => nameOf(button) === name))).click();
}

function namesIn(tool: WerkspiegelVerbetertool): string[] {
  return all<HTMLButtonElement>(tool, 'button:enabled').map(nameOf);
}

function nameOf(button: HTMLElement): string {
  return button.ariaLabel ?? textOf(button);
}

async function chooseTerm(tool: WerkspiegelVerbetertool, text: string) {
  const select = await until('term to choose', () => all<HTMLSelectElement>(tool, 'select')[0]);
  const option = [...select.options].find((each) => textOf(each) === text);
  if (!option) throw new Error(`there is no '${text}' to choose`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function paste(tool: WerkspiegelVerbetertool, text: string) {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const field = await until('field to paste in', () => all(tool, 'textarea')[0]);
  // Not every browser lets a script make this event with something in it.
  const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
  field.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: data }));
}

/** At moments of their own, so that nothing has to wait. */
async function pressEscape(
  tool: WerkspiegelVerbetertool,
  ...presses: readonly (number | { readonly at: number; readonly repeat: boolean })[]
) {
  for (const each of presses) {
    const { at, repeat } = typeof each === 'number' ? { at: each, repeat: false } : each;
    const event = new KeyboardEvent('keydown', { key: 'Escape', repeat, bubbles: true, composed: true });
    (focused() ?? document.body).dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: at }));
  }
  await tool.updateComplete;
}

/** Every text in the tool, also what is not shown. */
function allIn(tool: WerkspiegelVerbetertool): string {
  return [tool.shadowRoot, ...all(tool, '*').map(({ shadowRoot }) => shadowRoot)]
    .flatMap((root) => [...(root?.children ?? [])])
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function fileOf(...given: readonly WerkspiegelRecord[]): string {
  return recordsFileText(toRecordsFile(given, NOW));
}
