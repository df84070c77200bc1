import { type DiscStep, type LogEntry, leaning, MENSBEELDEN, type Mensbeeld } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  asRead,
  discSteps,
  type FourCounts,
  leaningOf,
  leefgebied,
  logEntry,
  logged,
  mensbeeld,
  recognised,
  said,
  TODAY,
  ticks,
  toCounts,
} from './draaischijf.js';

/** The case of the rules: the picture of the coach, and then the log. */
const picture = recognised('2026-05-01', ['conformist']);
const log = ['2026-05-03', '2026-05-17', '2026-05-31', '2026-06-14'].map((date) => logged(date, ['overlever']));

describe('leaning', () => {
  for (const { why, steps, counts, kind, types } of [
    { why: 'nothing entered', steps: [], counts: [0, 0, 0, 0], kind: 'te-weinig', types: [] },
    {
      why: "the coach's picture alone",
      steps: [picture],
      counts: [2, 0, 0, 0],
      kind: 'lijkt-op',
      types: ['conformist'],
    },
    {
      why: 'an entry of 3 May',
      steps: [picture, ...log.slice(0, 1)],
      counts: [2, 0, 1, 0],
      kind: 'een-van',
      types: ['conformist', 'overlever'],
    },
    {
      why: 'one of 17 May too',
      steps: [picture, ...log.slice(0, 2)],
      counts: [2, 0, 2, 0],
      kind: 'een-van',
      types: ['conformist', 'overlever'],
    },
    {
      why: 'and of 31 May, which is within 1',
      steps: [picture, ...log.slice(0, 3)],
      counts: [2, 0, 3, 0],
      kind: 'een-van',
      types: ['conformist', 'overlever'],
    },
    {
      why: 'and of 14 June',
      steps: [picture, ...log],
      counts: [2, 0, 4, 0],
      kind: 'lijkt-op',
      types: ['overlever'],
    },
    {
      why: 'all of that, and the sentence of a conformist',
      steps: [picture, said('2026-05-01', 'conformist'), ...log],
      counts: [4, 0, 4, 0], // 2 + 2, and 4 × 1
      kind: 'een-van',
      types: ['conformist', 'overlever'],
    },
    {
      why: 'one entry and nothing else',
      steps: log.slice(0, 1),
      counts: [0, 0, 1, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: 'a recognition that names three',
      steps: [recognised('2026-05-01', ['ondernemer', 'afhankelijke', 'overlever'])],
      counts: [0, 2, 2, 2],
      kind: 'een-van',
      types: ['afhankelijke', 'overlever', 'ondernemer'],
    },
    {
      why: 'a recognition that names all four, which is nothing',
      steps: [recognised('2026-05-01', MENSBEELDEN)],
      counts: [0, 0, 0, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: 'a newer recognition that names none, which counts instead',
      steps: [picture, recognised('2026-05-02', [])],
      counts: [0, 0, 0, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: "a newer 'iets anders' of the jongere, which counts instead",
      steps: [said('2026-05-01', 'ondernemer'), said('2026-05-02', undefined)],
      counts: [0, 0, 0, 0],
      kind: 'te-weinig',
      types: [],
    },
    {
      why: 'several reactions ticked, one of them twice',
      steps: [picture, logged('2026-05-03', ['ondernemer', 'conformist', 'ondernemer'])],
      counts: [3, 0, 0, 1],
      kind: 'lijkt-op',
      types: ['conformist'],
    },
    {
      why: 'another leefgebied',
      steps: [recognised('2026-05-01', ['overlever'], 'geld')],
      counts: [0, 0, 0, 0],
      kind: 'te-weinig',
      types: [],
    },
  ] satisfies {
    why: string;
    steps: readonly DiscStep[];
    counts: FourCounts;
    kind: string;
    types: readonly Mensbeeld[];
  }[]) {
    it(`gives ${counts}, ${kind} ${types.join(', ')} with ${why}`, () => {
      const given = leaningOf(steps);
      expect(given.counts).to.deep.equal(toCounts(counts));
      expect(given.picture).to.deep.equal({ kind, types });
    });
  }

  it('is a sum of lines, by day, in which older ones stay in sight', () => {
    const steps = [
      logged('2026-06-28', []),
      ...log,
      picture,
      said('2026-05-10', 'afhankelijke'),
      recognised('2026-06-01', ['overlever', 'afhankelijke']),
      said('2026-04-01', 'ondernemer'),
    ];
    expect(asRead(leaningOf(steps))).to.deep.equal([
      'sentence 2026-04-01: older',
      'recognition 2026-05-01: older',
      'log 2026-05-03: older', // the fifth, counted from the last
      'sentence 2026-05-10: afhankelijke + 2',
      'log 2026-05-17: overlever + 1',
      'log 2026-05-31: overlever + 1',
      'recognition 2026-06-01: afhankelijke en overlever + 2',
      'log 2026-06-14: overlever + 1',
      'log 2026-06-28: niets',
    ]);
    expect(leaningOf(steps).counts).to.deep.equal(toCounts([0, 4, 5, 0]));
  });

  it('counts the one that was entered later, of two on one day', () => {
    const first = { ...said('2026-05-01', 'ondernemer'), id: 'first' };
    const second = { ...said('2026-05-01', 'overlever'), id: 'second' };
    expect(leaningOf([first, second]).picture.types).to.deep.equal(['overlever']);
    expect(leaningOf([second, first]).picture.types).to.deep.equal(['ondernemer']);
  });

  describe('of a leefgebied', () => {
    const general = [picture, said('2026-05-01', 'conformist'), ...log];

    it("is that of 'algemeen' while it has nothing of its own", () => {
      expect(leaningOf(general, 'werk')).to.deep.equal(leaningOf(general));
    });

    for (const { why, own, counts } of [
      { why: 'its own recognition', own: [recognised('2026-04-01', ['ondernemer'], 'werk')], counts: [2, 0, 4, 2] },
      { why: 'its own sentence', own: [said('2026-04-01', 'ondernemer', 'werk')], counts: [2, 0, 4, 2] },
      { why: 'its own log', own: [logged('2026-04-01', ['ondernemer'], 'werk')], counts: [4, 0, 0, 1] },
      { why: "its own 'iets anders'", own: [said('2026-04-01', undefined, 'werk')], counts: [2, 0, 4, 0] },
      {
        why: 'all three of its own',
        own: [
          recognised('2026-04-01', ['afhankelijke'], 'werk'),
          said('2026-04-01', 'ondernemer', 'werk'),
          logged('2026-04-01', ['ondernemer'], 'werk'),
        ],
        counts: [0, 2, 0, 3],
      },
    ] satisfies { why: string; own: readonly DiscStep[]; counts: FourCounts }[]) {
      it(`gives ${counts} with ${why}, even an older one`, () => {
        expect(leaningOf([...general, ...own], 'werk').counts).to.deep.equal(toCounts(counts));
        expect(leaningOf([...general, ...own]).counts).to.deep.equal(leaningOf(general).counts);
      });
    }

    it("keeps in sight what it no longer takes from 'algemeen', and nothing of another", () => {
      const steps = [picture, logged('2026-05-03', ['overlever']), recognised('2026-05-02', ['overlever'], 'geld')];
      expect(asRead(leaningOf([...steps, logged('2026-05-04', ['conformist'], 'werk')], 'werk'))).to.deep.equal([
        'recognition 2026-05-01: conformist + 2',
        'log 2026-05-03: own',
        'log 2026-05-04: conformist + 1',
      ]);
    });
  });

  describe('with a date in the future, as in a file from elsewhere', () => {
    it('does not count it and keeps it in sight', () => {
      const given = leaningOf([picture, recognised('2031-01-01', ['ondernemer'])]);
      expect(asRead(given)).to.deep.equal(['recognition 2026-05-01: conformist + 2', 'recognition 2031-01-01: future']);
      expect(given.counts).to.deep.equal(toCounts([2, 0, 0, 0]));
      expect(given.last?.step).to.equal(picture);
    });

    it("takes 'algemeen' as long as nothing of its own has come", () => {
      const own = recognised('2026-05-13', ['ondernemer'], 'werk');
      const input = { steps: [picture, own], leefgebied: 'werk' };
      expect(leaning({ ...input, today: '2026-05-12' }).picture.types).to.deep.equal(['conformist']);
      expect(leaning({ ...input, today: '2026-05-13' }).picture.types).to.deep.equal(['ondernemer']);
    });
  });

  describe('before', () => {
    it('is what it said without the line that was entered last', () => {
      const { last, before, picture: now } = leaningOf([picture, ...log]);
      expect(last?.step).to.equal(log.at(-1));
      expect(before).to.deep.equal({
        counts: toCounts([2, 0, 3, 0]),
        picture: { kind: 'een-van', types: ['conformist', 'overlever'] },
      });
      expect(now.types).to.deep.equal(['overlever']);
    });

    it('goes by entry: what was entered last can be of an earlier day', () => {
      const { last, before } = leaningOf([...log, picture]);
      expect(last?.step).to.equal(picture);
      expect(before.counts).to.deep.equal(toCounts([0, 0, 4, 0]));
    });

    it('brings back the older entry that dropped out', () => {
      const { before } = leaningOf([logged('2026-05-02', ['ondernemer']), ...log]);
      expect(before.counts).to.deep.equal(toCounts([0, 0, 3, 1]));
    });

    it("is that of 'algemeen' where the first line of a leefgebied takes its place", () => {
      const { before } = leaningOf([picture, ...log, logged('2026-06-20', ['conformist'], 'werk')], 'werk');
      expect(before.counts).to.deep.equal(toCounts([2, 0, 4, 0]));
    });

    it('passes over what does not count', () => {
      expect(leaningOf([picture, ...log, logged('2026-01-01', ['ondernemer'])]).last?.step).to.equal(log.at(-1));
    });

    it('is empty when nothing was entered', () => {
      const { last, before, lines } = leaningOf([]);
      expect(last).to.equal(undefined);
      expect(lines).to.deep.equal([]);
      expect(before.picture.kind).to.equal('te-weinig');
    });
  });

  it('is the sum of its lines that count, of which there are six at most', () => {
    fc.assert(
      fc.property(discSteps, leefgebied, (steps, area) => {
        const { lines, counts } = leaningOf(steps, area);
        const counting = lines.filter(({ unused }) => unused === undefined);
        for (const type of MENSBEELDEN) {
          const own = counting.filter(({ types }) => types.includes(type));
          expect(own.reduce((sum, { points }) => sum + points, 0)).to.equal(counts[type]);
        }
        for (const [kind, most] of [
          ['recognition', 1],
          ['sentence', 1],
          ['log', 4],
        ] as const) {
          const there = lines.filter(({ step }) => step.kind === kind && step.leefgebied === area).length;
          const inAlgemeen = lines.filter(({ step }) => step.kind === kind).length;
          const count = counting.filter(({ step }) => step.kind === kind).length;
          expect(count).to.equal(Math.min(most, there || inAlgemeen));
        }
      }),
    );
  });

  it('rises with one tick by 1 for that type, and for no other', () => {
    fc.assert(
      fc.property(discSteps, logEntry, mensbeeld, (steps, entry, type) => {
        const without = { ...entry, reactions: entry.reactions.filter((each) => each !== type) };
        const ticked = { ...without, reactions: [...without.reactions, type] };
        const before = leaningOf([...steps, without], entry.leefgebied);
        const after = leaningOf([...steps, ticked], entry.leefgebied);
        const counts = after.lines.find(({ step }) => step === ticked)?.unused === undefined;
        expect(after.counts).to.deep.equal(raised(before.counts, counts ? [type] : []));
      }),
    );
  });

  it('rises with a new entry by its ticks, and falls by those of the entry that drops out', () => {
    fc.assert(
      fc.property(discSteps, ticks, (steps, reactions) => {
        const before = leaningOf(steps);
        const counting = before.lines.filter(({ step, unused }) => step.kind === 'log' && unused === undefined);
        const out = counting.length === 4 ? counting[0] : undefined;
        const after = leaningOf([...steps, logged('2026-06-01', reactions)]);
        expect(after.counts).to.deep.equal(raised(raised(before.counts, reactions), out?.types ?? [], -1));
      }),
    );
  });

  it("keeps every difference with all four ticked as with 'iets anders'", () => {
    fc.assert(
      fc.property(discSteps, logEntry, (steps, entry) => {
        const differences = (reactions: LogEntry['reactions']) => {
          const { counts } = leaningOf([...steps, { ...entry, reactions }], entry.leefgebied);
          return MENSBEELDEN.map((type) => counts[type] - counts.conformist);
        };
        expect(differences(MENSBEELDEN)).to.deep.equal(differences([]));
      }),
    );
  });

  it('is the same in whatever order reactions are ticked', () => {
    const orders = logEntry.chain((entry) =>
      fc.record({
        entry: fc.constant(entry),
        reactions: fc.shuffledSubarray([...entry.reactions], { minLength: entry.reactions.length }),
      }),
    );
    fc.assert(
      fc.property(discSteps, orders, (steps, { entry, reactions }) => {
        const one = leaningOf([...steps, entry], entry.leefgebied);
        const other = leaningOf([...steps, { ...entry, reactions }], entry.leefgebied);
        expect(asRead(other)).to.deep.equal(asRead(one));
        expect(other.counts).to.deep.equal(one.counts);
      }),
    );
  });

  it('is exactly as without an entry when that is deleted', () => {
    fc.assert(
      fc.property(discSteps, logEntry, fc.nat(), leefgebied, (steps, entry, at, area) => {
        const place = at % (steps.length + 1);
        const all = [...steps.slice(0, place), entry, ...steps.slice(place)];
        leaningOf(all, area);
        const deleted = all.filter(({ id }) => id !== entry.id);
        expect(leaningOf(deleted, area)).to.deep.equal(leaningOf(steps, area));
      }),
    );
  });

  it('said before what it says without its last line', () => {
    fc.assert(
      fc.property(discSteps, leefgebied, (steps, area) => {
        const { last, before } = leaningOf(steps, area);
        const { counts, picture: then } = leaningOf(
          steps.filter((step) => step !== last?.step),
          area,
        );
        expect(before).to.deep.equal({ counts, picture: then });
      }),
    );
  });

  it('does not hang on the order of entry where no two are of one day', () => {
    const days = fc
      .tuple(discSteps, fc.infiniteStream(fc.nat()))
      .map(([steps, stream]) => ({ steps: steps.map((step, at) => ({ ...step, date: dayAfter(at) })), stream }));
    fc.assert(
      fc.property(days, leefgebied, ({ steps, stream }, area) => {
        const ranks = new Map(steps.map((step) => [step, stream.next().value]));
        const shuffled = steps.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const { lines, counts } = leaningOf(steps, area);
        expect(leaningOf(shuffled, area).lines).to.deep.equal(lines);
        expect(leaningOf(shuffled, area).counts).to.deep.equal(counts);
      }),
    );
  });

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(discSteps, leefgebied, (steps, area) => {
        const copy = structuredClone(steps);
        leaning({ steps: Object.freeze(steps), leefgebied: area, today: TODAY });
        expect(steps).to.deep.equal(copy);
      }),
    );
  });
});

function raised(counts: Readonly<Record<Mensbeeld, number>>, types: readonly Mensbeeld[], by = 1) {
  return toCounts([
    counts.conformist + (types.includes('conformist') ? by : 0),
    counts.afhankelijke + (types.includes('afhankelijke') ? by : 0),
    counts.overlever + (types.includes('overlever') ? by : 0),
    counts.ondernemer + (types.includes('ondernemer') ? by : 0),
  ]);
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 4, 1 + days)).toISOString().slice(0, 10);
}
