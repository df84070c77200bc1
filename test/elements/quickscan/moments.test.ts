import { loadMoments } from '@werkspiegel/questionnaires/veranderplan';
import { expect } from 'chai';
import fc from 'fast-check';
import { momentDays, weeksEarlier } from '../../../packages/elements/src/quickscan/moments/moment-day.js';
import { nl } from '../../../packages/elements/src/quickscan/moments/words.nl.js';
import { see } from '../../../stories/support/steps.js';
import { NICKNAME } from '../../../stories/support/veranderplan.js';
import { all, faultsInPage } from '../page.js';
import { until } from '../until.js';
import { openRoom, type } from './room.js';

const { moments, words } = await loadMoments();
const TODAY = '2026-03-02';

describe('momentDays', () => {
  for (const { why, day, weeks, days } of [
    {
      why: 'it is far ahead',
      ...{ day: '2026-12-01', weeks: 26 },
      days: { begin: '2026-06-02', state: 'ahead', calendar: '2026-06-02' },
    },
    {
      why: 'summer time ends in between',
      ...{ day: '2026-11-09', weeks: 4 },
      days: { begin: '2026-10-12', state: 'ahead', calendar: '2026-10-12' },
    },
    {
      why: 'the day to begin is today',
      ...{ day: '2026-03-30', weeks: 4 },
      days: { begin: TODAY, state: 'begun', calendar: TODAY },
    },
    {
      why: 'the day to begin has passed',
      ...{ day: '2026-03-09', weeks: 4 },
      days: { begin: '2026-02-09', state: 'begun', calendar: TODAY },
    },
    { why: 'it is today', day: TODAY, weeks: 4, days: { begin: '2026-02-02', state: 'begun', calendar: TODAY } },
    {
      why: 'it has passed',
      ...{ day: '2026-03-01', weeks: 4 },
      days: { begin: '2026-02-01', state: 'past', calendar: undefined },
    },
    { why: 'no day was chosen', day: undefined, weeks: 4, days: undefined },
    { why: 'it is no day', day: '2026-02-30', weeks: 4, days: undefined },
    { why: 'it is no date at all', day: 'morgen', weeks: 4, days: undefined },
  ]) {
    it(`is right when ${why}`, () => {
      expect(momentDays(day, weeks, TODAY)).to.deep.equal(days);
    });
  }

  it('is always that many weeks, to the day', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (time, weeks) => {
        const date = time.toISOString().slice(0, 10);
        const begin = weeksEarlier(date, weeks) ?? '';
        expect((Date.parse(date) - Date.parse(begin)) / 86_400_000).to.equal(weeks * 7);
      }),
    );
  });
});

describe('the moments', () => {
  const open = async (kept = {}) => {
    const room = await openRoom({ room: 'moments', kept }, words.title);
    const folded = all<HTMLDetailsElement>(room.page, '[data-moment]');
    expect(folded.map((each) => each.open)).to.deep.equal([false, false, false, false]);
    for (const each of folded) each.open = true;
    return room;
  };

  it('are four lists to tick, with a day each', async () => {
    const { page, tool, settle } = await open();
    expect(all(page, 'input[type=checkbox]')).to.have.length(moments.moments.flatMap(({ lines }) => lines).length);
    all<HTMLInputElement>(page, 'input[name="van-17-naar-18.wonen"]')[0]?.click();
    type(all<HTMLInputElement>(page, '[id="van-17-naar-18.datum"]')[0] as HTMLInputElement, '2026-12-01');
    await settle();
    expect(tool.kept).to.deep.equal({
      momenten: { 'van-17-naar-18.wonen': 'ja', 'van-17-naar-18.datum': '2026-12-01' },
    });
    await see(page, 'Begin op dinsdag 2 juni 2026.');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('give a day for the agenda that says nothing of whom it is about', async () => {
    const { page, pressNamed } = await open({ momenten: { 'van-17-naar-18.datum': '2026-12-01' } });
    const made: Blob[] = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (source: Blob | MediaSource) => {
      made.push(source as Blob);
      return original(source);
    };
    const names: string[] = [];
    const onClick = (event: Event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (!link) return;
      names.push(link.download);
      event.preventDefault();
    };
    document.addEventListener('click', onClick, { capture: true });
    try {
      await pressNamed(nl.of(nl.calendar, words.moments['van-17-naar-18']?.title ?? ''));
    } finally {
      URL.createObjectURL = original;
      document.removeEventListener('click', onClick, { capture: true });
    }
    await see(page, nl.calendarDone);
    const file = (await (await until('a file', () => made[0])).text()).replaceAll('\r\n ', '');
    expect(names).to.deep.equal(['werkspiegel-2026-06-02.ics']);
    expect(file).to.include('DTSTART;VALUE=DATE:20260602').and.include('CLASS:PRIVATE');
    expect(file).to.include('SUMMARY:Samen vooruitkijken');
    expect(file)
      .to.not.include(NICKNAME)
      .and.not.match(/jongere|achttien|naar-18/i);
    expect(file).to.not.include('20261201');
  });

  it('offer no day for the agenda without one, or when it has passed', async () => {
    const { page, text } = await open({ momenten: { 'einde-nazorg.datum': '2026-02-01' } });
    expect(text()).to.include(nl.state.past());
    expect(all(page, 'button')).to.deep.equal([]);
  });
});
