import { latestOf, type SkillAnswer, type SkillView, skillChange, WAYS_OUT } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';

const STEP = 'op-tijd.begin';

function said(date: string, answer: string, view: SkillView = 'jongere', step = STEP): SkillAnswer {
  return { date, answer, view, step };
}

const MAY = '2026-05-01';
const JUNE = '2026-06-01';
const JULY = '2026-07-01';

describe('skillChange', () => {
  for (const { why, answers, before, now } of [
    { why: 'nothing was said', answers: [], before: undefined, now: undefined },
    { why: 'it was said once', answers: [said(MAY, 'bijna')], before: undefined, now: 'bijna' },
    {
      why: 'it was said three times',
      answers: [said(MAY, 'nog-niet'), said(JUNE, 'bijna'), said(JULY, 'lukt-al')],
      before: 'nog-niet',
      now: 'lukt-al',
    },
    {
      why: 'they were set down in another order',
      answers: [said(JULY, 'lukt-al'), said(MAY, 'nog-niet'), said(JUNE, 'bijna')],
      before: 'nog-niet',
      now: 'lukt-al',
    },
    {
      why: 'it stayed the same',
      answers: [said(MAY, 'bijna'), said(JUNE, 'bijna')],
      before: 'bijna',
      now: 'bijna',
    },
    {
      why: 'somebody thought again on the same day',
      answers: [said(MAY, 'lukt-al'), said(MAY, 'bijna')],
      before: undefined,
      now: 'bijna',
    },
    {
      why: 'somebody thought again on the first day and on the last',
      answers: [said(MAY, 'lukt-al'), said(MAY, 'nog-niet'), said(JUNE, 'nog-niet'), said(JUNE, 'bijna')],
      before: 'nog-niet',
      now: 'bijna',
    },
    {
      why: 'the first was a way out',
      answers: [said(MAY, 'weet-ik-niet'), said(JUNE, 'bijna'), said(JULY, 'lukt-al')],
      before: 'bijna',
      now: 'lukt-al',
    },
    {
      why: 'the newest is a way out: an older answer no longer speaks',
      answers: [said(MAY, 'nog-niet'), said(JUNE, 'wil-ik-niet-zeggen')],
      before: 'nog-niet',
      now: undefined,
    },
    {
      why: 'there are ways out alone',
      answers: [said(MAY, 'niet-gezien'), said(JUNE, 'weet-ik-niet')],
      before: undefined,
      now: undefined,
    },
    {
      why: 'another view and another step said something too',
      answers: [
        said(MAY, 'lukt-al', 'leider'),
        said(JUNE, 'bijna'),
        said(JULY, 'nog-niet', 'jongere', 'eerlijk.foutje'),
      ],
      before: undefined,
      now: 'bijna',
    },
  ]) {
    it(`goes from ${before ?? 'nothing'} to ${now ?? 'nothing'} when ${why}`, () => {
      const given = skillChange(answers, STEP, 'jongere');
      expect([given.before?.answer, given.now?.answer]).to.deep.equal([before, now]);
      expect([given.step, given.view]).to.deep.equal([STEP, 'jongere']);
    });
  }

  const view = fc.constantFrom<SkillView>('jongere', 'leider');
  const answers = fc.array(
    fc.record({
      date: fc.integer({ min: 1, max: 5 }).map((day) => `2026-05-0${day}`),
      view,
      step: fc.constantFrom(STEP, 'eerlijk.foutje'),
      answer: fc.constantFrom('lukt-al', 'bijna', 'nog-niet', ...WAYS_OUT),
    }),
  );

  it('gives answers that were given, of this step and view, the first before the newest', () => {
    fc.assert(
      fc.property(answers, view, (given, who) => {
        const { before, now } = skillChange(given, STEP, who);
        for (const each of [before, now]) {
          if (each === undefined) continue;
          expect(given).to.include(each);
          expect([each.step, each.view]).to.deep.equal([STEP, who]);
          expect(WAYS_OUT).to.not.include(each.answer);
        }
        if (before && now) expect(before.date < now.date).to.equal(true);
        if (now) expect(now).to.equal(latestOf(given, STEP, who));
      }),
    );
  });

  it('changes nothing in one view by what the other says', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const own = given.filter((each) => each.view === 'jongere');
        expect(skillChange(given, STEP, 'jongere')).to.deep.equal(skillChange(own, STEP, 'jongere'));
      }),
    );
  });
});

describe('latestOf', () => {
  it('is the newest, and of a day the last given', () => {
    const answers = [said(JUNE, 'bijna'), said(MAY, 'nog-niet'), said(JUNE, 'lukt-al')];
    expect(latestOf(answers, STEP, 'jongere')?.answer).to.equal('lukt-al');
    expect(latestOf(answers, STEP, 'leider')).to.equal(undefined);
  });

  it('may be a way out', () => {
    expect(latestOf([said(MAY, 'bijna'), said(JUNE, 'weet-ik-niet')], STEP, 'jongere')?.answer).to.equal(
      'weet-ik-niet',
    );
  });
});
