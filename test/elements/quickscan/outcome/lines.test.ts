import { expect } from 'chai';
import { linesOf } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import { COACH_ANSWERS, FULL_SCAN } from '../../../../stories/support/scan.js';
import { contentIn } from './content.js';

const { scan } = await contentIn('nl-simple');

describe('linesOf', () => {
  for (const { why, answers, gives } of [
    {
      why: 'a choice with a sentence',
      answers: { 'werk.binnen-buiten': 'buiten' },
      gives: [{ id: 'werk.binnen-buiten.buiten', kind: 'zoekprofiel', text: 'Ik werk graag buiten.' }],
    },
    {
      why: 'a text, in own words',
      answers: { 'werk.droombaan': ' Kok ' },
      gives: [{ id: 'werk.droombaan', kind: 'zoekprofiel', text: 'Mijn droombaan: Kok' }],
    },
    { why: 'an option without a sentence', answers: { 'interesse.dieren': 'gaat-wel' }, gives: [] },
    {
      why: 'a way out',
      answers: { 'werk.binnen-buiten': 'weet-ik-niet', 'werk.droombaan': 'wil-ik-niet-zeggen' },
      gives: [],
    },
    { why: 'a text of spaces', answers: { 'werk.droombaan': '  ' }, gives: [] },
    { why: 'a text without a place in what is shared', answers: { 'verwachting.stress': 'Post' }, gives: [] },
    { why: 'an option that is not known', answers: { 'werk.binnen-buiten': 'constructor' }, gives: [] },
    { why: 'signals, also acute ones', answers: { 'geld.hoe': 'hulp', 'thuis.veilig': 'hulp' }, gives: [] },
    { why: 'what the coach saw and wrote', answers: { ...COACH_ANSWERS, 'coach.team': 'Samen' }, gives: [] },
    { why: 'people', answers: { 'netwerk.kring.1.wie': 'oma' }, gives: [] },
  ]) {
    it(`gives ${gives.length === 0 ? 'nothing' : 'a line'} with ${why}`, () => {
      const lines = linesOf(answers, scan).map(({ id, kind, text }) => ({ id, kind, text }));
      expect(lines).to.deep.equal(gives);
    });
  }

  it('has no line ticked of itself, and one that was ticked', () => {
    expect(linesOf(FULL_SCAN, scan).some(({ isTicked }) => isTicked)).to.equal(false);
    const ticked = linesOf({ ...FULL_SCAN, 'deel.werk.tijden.later': 'ja' }, scan).filter(({ isTicked }) => isTicked);
    expect(ticked.map(({ id }) => id)).to.deep.equal(['werk.tijden.later']);
  });

  it('loses the tick with the answer', () => {
    const answers = { 'werk.tijden': 'vroeg', 'deel.werk.tijden.later': 'ja' };
    expect(linesOf(answers, scan).map(({ isTicked }) => isTicked)).to.deep.equal([false]);
  });

  it('gives the same lines in every language', async () => {
    const ids = linesOf(FULL_SCAN, scan).map(({ id, kind }) => [id, kind]);
    expect(ids.length).to.be.greaterThan(50);
    for (const language of ['nl', 'en'] as const) {
      const own = await contentIn(language);
      expect(linesOf(FULL_SCAN, own.scan).map(({ id, kind }) => [id, kind])).to.deep.equal(ids);
    }
  });
});
