import { loadMatch, loadOutcome, loadScan, SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { agendaOf, undecidedIn } from '../../../../packages/elements/src/quickscan/match/agenda.js';
import { compare, type MatchContent } from '../../../../packages/elements/src/quickscan/match/compare.js';
import { employerPage } from '../../../../packages/elements/src/quickscan/match/employer-page.js';
import { agendaText, employerText } from '../../../../packages/elements/src/quickscan/match/papers-text.js';
import { linesOf } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import { placesIn } from '../../../../packages/elements/src/quickscan/workplace/places.js';
import type { Answers } from '../../../../packages/elements/src/storage/record.js';
import { FULL_SCAN, sharing } from '../../../../stories/support/scan.js';
import { ONE_PLACE } from '../../../../stories/support/workplaces.js';

const werkplek = await loadScan('werkplek', 'nl');
const outcome = await loadOutcome('nl');
const content: MatchContent = { ...(await loadMatch()), jongere: await loadScan('jongere', 'nl'), werkplek };
const pairs = content.match.aspects.flatMap((aspect) => aspect.pairs);
const items = content.jongere.structure.sections.flatMap((section) => section.items);
const workshop = placesIn(ONE_PLACE)[0]?.answers ?? {};
const asked = (label: string, { parts }: ReturnType<typeof agendaOf>) =>
  parts.flatMap(({ lines }) => lines).find((line) => line.label === label);

describe('a jongere beside a workplace', () => {
  it('differs where the table says so, in the words of both, with a question', () => {
    const [pair, ...others] = compare(FULL_SCAN, workshop, content).find(({ id }) => id === 'taken')?.differing ?? [];
    expect(others).to.deep.equal([]);
    expect(pair).to.deep.include({
      ...{ id: 'taken.samen', jongere: 'Ik werk het liefst samen met anderen.', werkplek: 'Ieder aan een eigen taak' },
      ask: 'Wat doe je hier alleen, en wat samen? Waarmee zou jij graag beginnen?',
      line: { id: 'werk.alleen-samen.samen', isTicked: false },
    });
  });

  for (const { why, scan, place, ask, open } of [
    { why: 'of whom nothing is known', scan: {}, place: workshop, ask: true, open: ['jongere'] },
    {
      why: 'who does not know',
      scan: { 'werk.druk-rustig': 'weet-ik-niet' },
      place: workshop,
      ask: true,
      open: ['jongere'],
    },
    { why: 'at a place that was not seen', scan: FULL_SCAN, place: {}, ask: true, open: ['werkplek'] },
    { why: 'with both unknown', scan: {}, place: {}, ask: true, open: ['jongere', 'werkplek'] },
    {
      why: 'who would rather not say',
      scan: { 'werk.druk-rustig': 'wil-ik-niet-zeggen' },
      place: workshop,
      ask: false,
      open: [],
    },
  ]) {
    it(`is asked nothing else than what is not known: one ${why}`, () => {
      const aspects = compare(scan, place, content);
      const pair = aspects[0]?.silent.find(({ id }) => id === 'sfeer.drukte');
      expect(pair?.open.map(({ side }) => side)).to.deep.equal(open);
      for (const { question } of pair?.open ?? []) expect(question).to.match(/\?$/);
      expect(pair?.isOnAgenda).to.equal(ask);
    });
  }

  it('gives five aspects, each with a verdict and no number', () => {
    const aspects = compare(FULL_SCAN, workshop, content);
    expect(aspects.map(({ id, verdict }) => `${id} ${verdict}`)).to.deep.equal([
      ...['sfeer past', 'taken bespreken', 'vaardigheden bespreken', 'leiding past', 'netwerk bespreken'],
    ]);
  });
});

describe('the agenda', () => {
  it('asks alone while the sentence of the jongere is not ticked', () => {
    const line = asked('Alleen of samen', agendaOf(FULL_SCAN, { ...workshop, 'agenda.taken.samen': 'ja' }, content));
    expect(Object.keys(line ?? {})).to.deep.equal(['label', 'ask']);
  });

  it('has both sides when it is', () => {
    const scan = sharing(FULL_SCAN, ['werk.alleen-samen.samen', 'werk.druk-rustig.rustig']);
    const agenda = agendaOf(scan, workshop, content);
    expect(asked('Alleen of samen', agenda)?.sides).to.deep.equal({
      jongere: 'Ik werk het liefst samen met anderen.',
      werkplek: 'Ieder aan een eigen taak',
    });
    expect(agenda.fits).to.deep.equal([
      {
        ...{ label: 'Druk of rustig', jongere: 'Ik werk het liefst op een rustige plek.' },
        werkplek: 'Rustig: weinig geluid en weinig geloop',
      },
    ]);
  });

  it('does not have what was taken off, ticked or not', () => {
    const scan = sharing(FULL_SCAN, ['werk.alleen-samen.samen', 'werk.druk-rustig.rustig']);
    const place = { ...workshop, 'agenda.taken.samen': 'nee', 'agenda.sfeer.drukte': 'nee' };
    const agenda = agendaOf(scan, place, content);
    expect(asked('Alleen of samen', agenda)).to.equal(undefined);
    expect(agenda.fits).to.deep.equal([]);
  });

  it('has what the jongere would rather not say only when it is put on, and then as a question alone', () => {
    const scan = { ...sharing(FULL_SCAN, ['werk.alleen-samen.samen']), 'werk.alleen-samen': 'wil-ik-niet-zeggen' };
    expect(asked('Alleen of samen', agendaOf(scan, workshop, content))).to.equal(undefined);
    const put = agendaOf(scan, { ...workshop, 'agenda.taken.samen': 'ja' }, content);
    expect(Object.keys(asked('Alleen of samen', put) ?? {})).to.deep.equal(['label', 'ask']);
  });

  it('has a difference when the jongere lets others read the own words of it', () => {
    const scan = sharing(FULL_SCAN, ['werk.alleen-samen.samen']);
    expect(asked('Alleen of samen', agendaOf(scan, workshop, content))).not.to.equal(undefined);
    expect(undecidedIn(scan, workshop, content).map(({ id }) => id)).not.to.include('taken.samen');
  });

  it('tells no difference from what fits while nobody chose anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs.filter(({ differ }) => differ.length > 0)), (pair) => {
        const item = items.find(({ id }) => id === pair.jongere);
        const options = item?.kind === 'choice' ? item.options.map(({ id }) => id) : [];
        const [first, ...others] = options.map((option) =>
          agendaOf({ ...FULL_SCAN, [pair.jongere]: option }, workshop, content),
        );
        for (const other of others) expect(other).to.deep.equal(first);
      }),
    );
  });

  it('asks the same after all was put on, and nothing is undecided then', () => {
    const undecided = undecidedIn(FULL_SCAN, workshop, content);
    const on = Object.fromEntries(undecided.map(({ id }) => [`agenda.${id}`, 'ja']));
    const { parts } = agendaOf(FULL_SCAN, { ...workshop, ...on }, content);
    expect(undecided).not.to.deep.equal([]);
    for (const { id } of undecided) expect(asked(content.words.pairs[id]?.label ?? '', { fits: [], parts })).to.exist;
    expect(undecidedIn(FULL_SCAN, { ...workshop, ...on }, content)).to.deep.equal([]);
  });

  it('reads the same whether the two differ or the jongere said nothing, while nothing is ticked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom('weet-ik-niet', undefined), ({ jongere }, silence) => {
        const on = Object.fromEntries(pairs.map(({ id }) => [`agenda.${id}`, 'ja']));
        const place = { ...workshop, ...on };
        const differing = agendaOf(FULL_SCAN, place, content);
        const { [jongere]: _, ...rest } = FULL_SCAN;
        const silent = agendaOf(silence ? { ...rest, [jongere]: silence } : rest, place, content);
        const before = differing.parts.flatMap(({ lines }) => lines);
        for (const line of before) expect(silent.parts.flatMap(({ lines }) => lines)).to.deep.include(line);
      }),
    );
  });
});

/** Any scan of a jongere: for every question an answer of it, a way out, own words that nothing else has, or nothing; and any ticks. */
const anyScan = fc
  .record(
    Object.fromEntries(
      items.flatMap((item, at) => {
        if (item.kind === 'choice') {
          return [
            [item.id, fc.constantFrom(...item.options.map(({ id }) => id), 'weet-ik-niet', 'wil-ik-niet-zeggen')],
          ];
        }
        return item.kind === 'text' ? [[item.id, fc.constantFrom(`kievit${at}ei`, `zwaluw${at}nest`)]] : [];
      }),
    ),
    { requiredKeys: [] },
  )
  .chain((answers) => {
    const lines = linesOf(answers as Answers, content.jongere);
    return fc
      .tuple(fc.subarray(lines.map(({ id }) => id)), fc.subarray(lines.map(({ item }) => item)))
      .map(([ticks, stale]) => ({
        ...sharing(answers as Answers, ticks),
        // Ticks from before an answer was changed.
        ...Object.fromEntries(stale.map((item) => [`deel.${item}.eerder`, 'ja'])),
      }));
  });

const anyPlace = fc.record(
  Object.fromEntries([
    ...werkplek.structure.sections.flatMap(({ items: own }) =>
      own.map((item) => [
        item.id,
        item.kind === 'choice'
          ? fc.constantFrom(...item.options.map(({ id }) => id), 'weet-ik-niet')
          : fc.constant('notitiemus'),
      ]),
    ),
    ...pairs.map(({ id }) => [`agenda.${id}`, fc.constantFrom('ja', 'nee')]),
    ['afspraak.inkomen.tekst', fc.constant('notitiemus')],
  ]),
  { requiredKeys: [] },
);

describe('what others read', () => {
  for (const language of SCAN_LANGUAGES) {
    it(`holds no sentence that is not ticked, no own words and no note of the coach, in ${language}`, async () => {
      const jongere = await loadScan('jongere', language);
      const inLanguage = { ...content, jongere };
      fc.assert(
        fc.property(anyScan, anyPlace, (scan, place) => {
          const agenda = agendaOf(scan, place as Answers, inLanguage);
          const page = employerPage(scan, place as Answers, inLanguage, outcome);
          const read = [
            ...[JSON.stringify(agenda), agendaText(agenda, 'plek', content.words)],
            ...[JSON.stringify(page), employerText(page, 'plek', content.words)],
          ].join('\n');
          const lines = linesOf(scan, jongere);
          const ticked = lines.filter(({ isTicked }) => isTicked).map(({ text }) => text);
          for (const { text, isTicked } of lines) {
            if (!isTicked && !ticked.some((other) => other.includes(text))) expect(read).not.to.include(text);
          }
          for (const { id } of items.filter(({ kind }) => kind === 'text')) {
            const line = lines.find(({ item }) => item === id);
            if (scan[id] !== undefined && !line?.isTicked) expect(read).not.to.include(scan[id]);
          }
          expect(read).not.to.include('notitiemus');
        }),
        { numRuns: 60 },
      );
    });
  }

  it('holds every ticked line once on the page for the employer, but for those of the balance card', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const given = employerPage(scan, workshop, content, outcome).shared.flatMap(({ lines }) => lines);
        const ticked = linesOf(scan, content.jongere).filter(({ isTicked, kind }) => isTicked && kind !== 'balans');
        expect([...given].sort()).to.deep.equal(ticked.map(({ text }) => text).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('does not change with an answer that is not ticked, when that says as little of the match', () => {
    // Both options of this question fit a place that varies; which of them it is stays with the jongere.
    const place = { 'sfeer.drukte': 'wisselt' };
    const [quiet, busy] = ['rustig', 'druk'].map((answer) => agendaOf({ 'werk.druk-rustig': answer }, place, content));
    expect(quiet).to.deep.equal(busy);
  });

  it('has no percentage and no score in it', () => {
    const scan = sharing(
      FULL_SCAN,
      linesOf(FULL_SCAN, content.jongere).map(({ id }) => id),
    );
    const read = agendaText(agendaOf(scan, workshop, content), 'plek', content.words);
    expect(read).not.to.match(/%|procent|score|punten|\d\s*van de\s*\d/i);
  });
});
