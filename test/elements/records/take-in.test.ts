import { MemoryStore, RecordError } from '@werkspiegel/elements';
import { keyOf, type WerkspiegelRecord } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { refusals } from '../../../packages/elements/src/records/refusals.nl.js';
import { takeIn } from '../../../packages/elements/src/records/take-in.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { failureOf } from '../storage/failure-of.js';

const finished = afname(FULL);
const other = { ...afname(HALF), id: 'tweede' };
const begun = draft(HALF, 4);
const unreadable = { ...finished, formatVersion: 99 };

describe('takeIn', () => {
  for (const { why, source } of [
    { why: 'a text', source: (text: string) => text },
    { why: 'a file', source: (text: string) => new File([text], 'werkspiegel.json') },
    { why: 'a file in UTF-16, as Windows may make of it', source: (text: string) => new Blob([toUtf16(text)]) },
  ]) {
    it(`puts all of ${why} in the store, and counts`, async () => {
      const store = await storeWith(other);
      expect(await takeIn(store, source(fileOf(finished, other, begun)))).to.deep.equal({ added: 2, known: 1 });
      expect(await store.list()).to.have.deep.members([other, finished, begun]);
    });
  }

  it('does it in one change', async () => {
    const store = await storeWith();
    const { values } = store;
    let changes = 0;
    const change = values.change.bind(values);
    values.change = (...given) => {
      changes += 1;
      return change(...given);
    };
    await takeIn(store, fileOf(finished, other, begun));
    expect(changes).to.equal(1);
  });

  it('writes nothing when all of it is here', async () => {
    const store = await storeWith(finished, begun);
    store.values.change = () => Promise.reject(new Error('it was written'));
    expect(await takeIn(store, fileOf(finished, begun))).to.deep.equal({ added: 0, known: 2 });
  });

  for (const { why, incoming, message } of [
    {
      why: 'a check that is here with other answers',
      incoming: [other, { ...finished, answers: {} }],
      message: refusals.keptOtherwise(new Date(finished.finishedAt)),
    },
    {
      why: 'another open check of the same questionnaire',
      incoming: [other, { ...begun, id: 'anders' }],
      message: refusals.otherDraft,
    },
  ]) {
    it(`refuses ${why}, and takes nothing in`, async () => {
      const store = await storeWith(finished, begun);
      await refused(takeIn(store, fileOf(...incoming)), message);
      expect(await store.list()).to.deep.equal([finished, begun]);
    });
  }

  for (const { why, incoming } of [
    { why: 'by itself', incoming: [other, finished] },
    { why: 'with an open check', incoming: [other, finished, begun] },
  ]) {
    it(`never takes the place of what cannot be read: a check with the same id ${why}`, async () => {
      const store = await storeWith();
      await store.values.change([], () => new Map([[finished.id, unreadable]]));
      expect(await failureOf(takeIn(store, fileOf(...incoming)))).to.be.instanceOf(RecordError);
      expect([...(await store.values.read())]).to.deep.equal([[finished.id, unreadable]]);
    });
  }

  it('takes nothing in when a check was begun while it was looking', async () => {
    const store = await storeWith(begun);
    store.list = async () => [];
    store.load = async () => undefined;
    await refused(takeIn(store, fileOf(finished, { ...begun, id: 'anders' })), refusals.otherDraft);
    expect([...(await store.values.read()).values()]).to.deep.equal([begun]);
  });

  it('does not read what is too large to be ours', async () => {
    const huge = new Blob([' '.repeat(5_000_001)]);
    huge.arrayBuffer = () => Promise.reject(new Error('it was read'));
    await refused(takeIn(await storeWith(), huge), refusals.tooLarge(5.1, 5));
  });

  it('passes on why the store failed', async () => {
    const store = await storeWith();
    const failure = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    store.values.change = () => Promise.reject(failure);
    expect(await failureOf(takeIn(store, fileOf(finished)))).to.equal(failure);
  });
});

async function refused(promise: Promise<unknown>, message: string) {
  const failure = await failureOf(promise);
  expect(failure).to.be.instanceOf(RecordError);
  expect(failure).to.include({ message });
}

async function storeWith(...records: readonly WerkspiegelRecord[]) {
  const store = new MemoryStore();
  await store.values.change([], () => new Map(records.map((record) => [keyOf(record), record])));
  return store;
}

function fileOf(...records: readonly WerkspiegelRecord[]): string {
  return recordsFileText(toRecordsFile(records, new Date('2026-11-22T10:30:00.000Z')));
}

function toUtf16(text: string): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0));
}
