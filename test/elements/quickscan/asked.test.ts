import { loadScan, SCAN_LANGUAGES, type Scan, type ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  answerText,
  areasOf,
  askedOf,
  howFar,
  itemsFor,
  ownAnswers,
  raisedIn,
} from '../../../packages/elements/src/quickscan/scan/asked.js';
import { GROUP_STARTS, groupsOf } from '../../../packages/elements/src/quickscan/scan/groups.js';

let scan: Scan;
let words: ScanWords;

before(async () => {
  ({ structure: scan, words } = await loadScan('jongere', 'nl'));
});

const section = (id: string) => {
  const found = scan.sections.find((each) => each.id === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
};
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('what is asked of a scan', () => {
  it('has eleven leefgebieden, each with one question first', () => {
    const areas = areasOf(section('leefgebieden'));
    expect(areas.map(({ id }) => id)).to.deep.equal([
      ...['geld', 'dagbesteding', 'wonen', 'thuis', 'gezondheid-hoofd', 'gezondheid-lichaam', 'middelen'],
      ...['zelfzorg', 'netwerk', 'meedoen', 'justitie'],
    ]);
    const all = areas.flatMap(({ main, details, acute }) => [main, ...details, ...acute]);
    expect(all).to.have.length(section('leefgebieden').items.length);
    expect(areasOf(section('hoofd'))).to.deep.equal([]);
  });

  for (const [answer, isMore] of [
    ['goed', false],
    ['weet-ik-niet', false],
    ['wil-ik-niet-zeggen', false],
    ['praten', true],
    ['hulp', true],
  ] as const) {
    it(`asks ${isMore ? 'more' : 'no more'} of a leefgebied with '${answer}'`, () => {
      const asked = idsOf(askedOf(section('leefgebieden'), { 'wonen.hoe': answer }, 'jongere'));
      expect(asked.includes('wonen.vannacht')).to.equal(isMore);
      expect(asked.includes('wonen.kosten')).to.equal(isMore);
      expect(asked.includes('geld.schulden')).to.equal(false);
    });
  }

  it('never asks a jongere what is for the coach', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...idsOf(section('leefgebieden').items)),
      fc.constantFrom('goed', 'praten', 'hulp'),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const asked = scan.sections.flatMap((each) => askedOf(each, given, 'jongere'));
        expect(asked.filter((item) => item.for === 'coach')).to.deep.equal([]);
      }),
    );
    expect(itemsFor(section('hoofd'), 'coach').length).to.be.greaterThan(itemsFor(section('hoofd'), 'jongere').length);
  });

  it('raises an acute answer and nothing else', () => {
    const signals = scan.sections.flatMap(({ items }) => items).filter((item) => item.kind === 'signal');
    const answer = fc.constantFrom('goed', 'praten', 'hulp', 'weet-ik-niet', 'wil-ik-niet-zeggen');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...idsOf(signals)), answer), (answers) => {
        const expected = signals.filter(({ id, acute }) => acute && ['praten', 'hulp'].includes(answers[id] ?? ''));
        expect(raisedIn(scan, answers)).to.deep.equal(idsOf(expected));
      }),
    );
    expect(raisedIn(scan, {})).to.deep.equal([]);
  });

  it('leaves out what is for the coach, and nothing else', () => {
    const own = { 'werk.druk-rustig': 'druk', 'netwerk.kring.1.wie': 'oma', 'netwerk.kring.1.plek': 'ver' };
    const others = { 'hoofd.zien-contact': 'ja', 'coach.belemmeringen': 'let op', 'deel.werk.druk-rustig.druk': 'ja' };
    expect(ownAnswers(scan, { ...own, ...others })).to.deep.equal(own);
  });

  it('says how far a section is, and what was answered, in words', () => {
    const items = askedOf(section('vaardigheden'), {}, 'jongere');
    expect(howFar(items, {})).to.equal('open');
    expect(howFar(items, { 'vaardigheden.klok': 'lukt' })).to.equal('begun');
    expect(howFar(items, Object.fromEntries(items.map(({ id }) => [id, 'lukt'])))).to.equal('all');
    const answers = {
      'werk.binnen-buiten': 'buiten',
      'geld.hoe': 'wil-ik-niet-zeggen',
      'werk.droombaan': 'kok',
      'netwerk.kring.1.wie': 'moeder',
      'netwerk.kring.3.wie': 'buur',
    };
    const said = scan.sections.flatMap(({ items }) => items).flatMap((item) => answerText(item, words, answers) ?? []);
    expect(said).to.deep.equal(['kok', 'Buiten', 'moeder, buur', 'Wil ik niet zeggen']);
  });

  it('has a title for each group, and every group begins with a question that is there', async () => {
    const groups = groupsOf(section('werk').items);
    expect(groups.map(({ id }) => id)).to.deep.equal([...GROUP_STARTS]);
    expect(groups.flatMap(({ items }) => items)).to.deep.equal(section('werk').items);
    expect(groupsOf(section('balans').items)).to.have.length(1);
    const { scanTexts } = await import('../../../packages/elements/src/quickscan/scan/scan-words.js');
    for (const language of SCAN_LANGUAGES) {
      for (const start of GROUP_STARTS)
        expect(scanTexts[language].groups[start], `${language} ${start}`).to.not.equal('');
    }
  });
});
