import { keyOf, PlainStore, removeExpired } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { nl as recordsWords } from '../../../packages/elements/src/records/words.nl.js';
import { pageWith, words } from '../page.js';
import { afname, harbour } from '../verbetertool/harbour.js';
import { answer, begin, press, putTool, readIn, see, skipToMirror } from '../verbetertool/tool.js';
import { reached } from './figures.js';
import { FailingValues } from './values.js';

const { start, section, records } = words;

/** From when to when the clock goes while a check is filled in. */
const CLOCKS = [
  { why: 'is moved back a day', from: '2026-03-02T09:30:00.000Z', to: '2026-03-01T09:30:00.000Z' },
  { why: 'is moved back to 1970', from: '2026-03-02T09:30:00.000Z', to: '1970-01-01T00:00:00.000Z' },
  { why: 'goes to summer time', from: '2026-03-29T00:59:59.999Z', to: '2026-03-29T01:00:00.000Z' },
  { why: 'goes back from summer time', from: '2026-10-25T00:59:59.999Z', to: '2026-10-25T01:00:00.000Z' },
  {
    why: 'stands where it is already tomorrow',
    from: '2026-03-02T23:30:00.000+14:00',
    to: '2026-03-03T00:30:00.000+14:00',
  },
];

describe('a check that is filled in while the clock', () => {
  let clocks = 0;
  for (const { why, from, to } of CLOCKS) {
    it(`${why} is kept with both times, and nothing beside it changes`, async () => {
      const before = afname('343 343 34', '2026-02-28T23:59:59.999Z');
      const values = new FailingValues(new Map([[keyOf(before), before]]));
      let time = new Date(from);
      const page = pageWith({ storage: new PlainStore(values), now: () => time });
      const { tool } = await putTool(page, { content: harbour });
      await begin(tool);
      await answer(tool, 0, 'niveau-2');
      time = new Date(to);
      await answer(tool, 1, 'niveau-3');
      await see(tool, section.saved.local);
      await skipToMirror(tool);
      const kept = new Map(values.dump);
      expect(kept.get(keyOf(before))).to.deep.equal(before);
      const [made] = [...kept.values()].filter((record) => (record as { id: string }).id !== before.id);
      expect(made).to.include({ kind: 'afname', startedAt: utc(from), changedAt: utc(to), finishedAt: utc(to) });
      // Read again by another page, which checks it at the door.
      const store = new PlainStore(values);
      expect(await store.survey()).to.deep.equal({ newer: 0, sealed: 0, unreadable: 0 });
      expect(await store.list()).to.have.length(2);
      // With a clock before what is kept, nothing has been kept for too long.
      const first = new Date(Math.min(time.getTime(), Date.parse(before.finishedAt)));
      expect(await removeExpired(store, 1, first)).to.equal(0);
      page.remove();
      const again = await putTool(pageWith({ storage: store, now: () => time }), { content: harbour });
      // What was finished last is the last, also with a clock that says otherwise of the one before it.
      await see(again.tool, start.begin, start.lastResult(time));
      const looksOff = time < new Date(from);
      await press(again.tool, records.action);
      await see(again.tool, recordsWords.list.title, recordsWords.list.afname(time));
      expect(readIn(again.tool).includes(recordsWords.list.clock)).to.equal(looksOff);
      expect(values.dump).to.have.length(2);
      clocks += 1;
    });
  }
  after(() => reached('clock', clocks));
});

function utc(text: string): string {
  return new Date(text).toISOString();
}
