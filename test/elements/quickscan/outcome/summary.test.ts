import { expect } from 'chai';
import { summaryOf } from '../../../../packages/elements/src/quickscan/outcome/summary.js';
import { COACH_ANSWERS, FULL_SCAN } from '../../../../stories/support/scan.js';
import { contentIn } from './content.js';

const { scan } = await contentIn('nl-simple');

/** The rows as a person reads them. */
function read(answers: Readonly<Record<string, string>>, reader: 'jongere' | 'coach' = 'jongere') {
  return summaryOf(answers, scan, reader).flatMap(({ rows }) =>
    rows.map(({ label, said }) => `${label}: ${said.map(({ text }) => text).join('; ')}`),
  );
}

describe('summaryOf', () => {
  for (const { why, answers, gives } of [
    { why: 'a choice', answers: { 'werk.binnen-buiten': 'buiten' }, gives: ['Binnen of buiten: Buiten'] },
    {
      why: 'a signal',
      answers: { 'geld.hoe': 'hulp' },
      gives: [`${scan.words.items['geld.hoe']?.label}: Hier wil ik nu hulp bij`],
    },
    { why: 'a text', answers: { 'werk.droombaan': ' Kok' }, gives: ['Mijn droombaan: Kok'] },
    {
      why: 'a text that is also the name of something else',
      answers: { 'werk.droombaan': 'toString' },
      gives: ['Mijn droombaan: toString'],
    },
    { why: 'a way out', answers: { 'werk.tijden': 'weet-ik-niet' }, gives: ['Vroeg of later: Weet ik niet'] },
    {
      why: 'an answer that is not known here',
      answers: { 'werk.tijden': 'nachts' },
      gives: ['Vroeg of later: nachts'],
    },
    {
      why: 'people, also with a gap between their numbers',
      answers: { 'netwerk.kring.12.wie': 'oma', 'netwerk.kring.2.wie': 'zus', 'netwerk.kring.2.invloed': 'helpt' },
      gives: ['zus: Helpt mij', 'oma: '],
    },
    {
      why: 'no people, because that is not for now',
      answers: { 'netwerk.kring': 'wil-ik-niet-zeggen' },
      gives: ['Mijn mensen: Wil ik niet zeggen'],
    },
    {
      why: 'ticks and words of the coach, which are no answers',
      answers: { 'deel.werk.tijden.later': 'ja', 'coach.team': 'x' },
      gives: [],
    },
    { why: 'nothing', answers: {}, gives: [] },
  ]) {
    it(`reads back ${why}`, () => expect(read(answers)).to.deep.equal(gives));
  }

  it('reads back every answer of a full scan, by point, and nothing of the coach to a jongere', () => {
    const sections = summaryOf({ ...FULL_SCAN, ...COACH_ANSWERS }, scan, 'jongere');
    expect(sections.map(({ id }) => id)).to.deep.equal(scan.structure.sections.map(({ id }) => id));
    const keys = sections.flatMap(({ rows }) => rows.flatMap((row) => row.keys));
    expect(new Set(keys)).to.deep.equal(new Set(Object.keys(FULL_SCAN)));
  });

  it('says what the coach saw to the coach', async () => {
    const { scan: nl } = await contentIn('nl');
    const keys = summaryOf(COACH_ANSWERS, nl, 'coach').flatMap(({ rows }) => rows.flatMap((row) => row.keys));
    expect(new Set(keys)).to.deep.equal(new Set(Object.keys(COACH_ANSWERS)));
  });
});
