import { RecordError, type WerkspiegelRecord, type WerkspiegelVerbetertool } from '@werkspiegel/elements';
import { SealedStore, SessionStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { nl } from '../../../packages/elements/src/records/words.nl.js';
import { nl as locked } from '../../../packages/elements/src/verbetertool/locked.nl.js';
import { all, words } from '../page.js';
import { answersOf } from '../storage/answers-of.js';
import { failureOf } from '../storage/failure-of.js';
import { until } from '../until.js';
import { afname, draft, harbour, TITLE } from './harbour.js';
import { answer, arriveAt, buttonsIn, chosenIn, openToolAlone, press, readIn, resume, see } from './tool.js';

const { start, section, records } = words;
const PHRASE = 'vier woorden zonder verband';
const NEXT = 'een nieuwe zin van later';
/** Few enough for a test; seal.test.ts has the real number. */
const iterations = 10;

const begun = draft('21');
const recent = afname('314 221 11');

beforeEach(() => sessionStorage.clear());
after(() => sessionStorage.clear());

describe('a tool whose records are behind a pass phrase', () => {
  it('shows nothing of them, and gives nothing to the page, until the phrase is given', async () => {
    const { tool } = await opened(begun, recent);
    await see(tool, locked.title);
    expect(buttonsIn(tool)).to.not.include.members([start.begin, start.resumeAction]);
    for (const attempt of [
      () => tool.exportRecord(),
      () => tool.exportRecord(recent.id),
      () => tool.importRecord(begun),
    ])
      expect(await failureOf(attempt()))
        .to.be.instanceOf(RecordError)
        .and.include({ fault: 'sealed' });
    await unlock(tool, 'een andere zin');
    await see(tool, 'past hier niet');
    await unlock(tool, PHRASE);
    await see(tool, start.resumeAction);
    expect(await tool.exportRecord()).to.deep.equal(recent);
    expect(await tool.exportRecord(begun.id)).to.deep.equal(begun);
  });

  it('closes when the person says so, and has the focus where the phrase is asked', async () => {
    const { tool } = await opened(begun);
    await unlock(tool, PHRASE);
    await press(tool, records.action);
    await press(tool, nl.sealing.lock);
    await arriveAt(locked.title);
    expect(readIn(tool)).to.not.include(nl.list.title);
  });

  it('loses no answer that could not be kept when another window changes the phrase', async () => {
    const { tool, plain } = await opened(begun);
    await unlock(tool, PHRASE);
    await resume(tool);
    const elsewhere = new SealedStore(plain, { iterations });
    await elsewhere.unlock(PHRASE);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    await answer(tool, 2, 'niveau-4');
    await see(tool, section.failed);
    Storage.prototype.setItem = setItem;
    await elsewhere.changePassphrase(NEXT);
    await arriveAt(locked.title);
    expect(readIn(tool)).to.not.include(section.failed);
    await unlock(tool, NEXT);
    await arriveAt(TITLE);
    await see(tool, section.failed);
    await resume(tool);
    expect(chosenIn(tool)).to.deep.equal(['niveau-2', 'niveau-1', 'niveau-4']);
    await press(tool, section.next);
    await see(tool, section.saved.session);
    expect(answersOf(await elsewhere.load('draft/haven'))).to.include({ 'cirkel.kort': 'niveau-4' });
  });
});

/** In this tab, as a page has it that was loaded again. */
async function opened(...kept: readonly WerkspiegelRecord[]) {
  const plain = new SessionStore();
  await plain.save(...kept);
  await new SealedStore(plain, { iterations }).sealAll(PHRASE);
  return { plain, ...(await openToolAlone({ content: harbour, storage: 'session' })) };
}

async function unlock(tool: WerkspiegelVerbetertool, passphrase: string) {
  const field = await until('field for it', () => all<HTMLInputElement>(tool, 'input[type=password]')[0]);
  field.value = passphrase;
  field.form?.requestSubmit();
}
