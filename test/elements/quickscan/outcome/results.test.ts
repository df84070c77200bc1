import { expect } from 'chai';
import { findingsOf, withoutRowsOf } from '../../../../packages/elements/src/quickscan/outcome/results.js';
import { COACH_ANSWERS, FULL_SCAN } from '../../../../stories/support/scan.js';
import { contentIn } from './content.js';

const { scan, outcome } = await contentIn('nl');
const { results, form } = outcome.outcome;

type Answers = Readonly<Record<string, string>>;
const jongere = { reader: 'jongere', withAcute: true } as const;

function factsUnder(id: string, answers: Answers, headings = [...results, ...form.jongere], reading = jongere) {
  const heading = headings.filter((each) => each.id === id).slice(0, 1);
  return findingsOf(heading, answers, scan, reading).flatMap(({ facts }) =>
    facts.map(({ term, texts }) => [...(term === undefined ? [] : [`${term}:`]), texts.join(', ')].join(' ').trim()),
  );
}

describe('findingsOf', () => {
  for (const { why, heading, answers, gives } of [
    {
      why: 'what was answered alike is said together, help before a talk',
      heading: 'problemen',
      answers: { 'geld.hoe': 'praten', 'geld.inkomen': 'hulp', 'geld.schulden': 'hulp' },
      gives: [
        'Hier heb ik nu hulp bij nodig: Geld dat binnenkomt, Schulden terugbetalen',
        'Hier wil ik over praten: Rondkomen met geld',
      ],
    },
    { why: 'what goes well is no problem', heading: 'problemen', answers: { 'geld.hoe': 'goed' }, gives: [] },
    { why: 'what works is nothing hard', heading: 'moeilijk', answers: { 'vaardigheden.klok': 'lukt' }, gives: [] },
    {
      why: 'what does not yet work is',
      heading: 'moeilijk',
      answers: { 'vaardigheden.klok': 'nog-niet' },
      gives: ['Nog niet: Klokkijken'],
    },
    {
      why: 'a talent that works goes well',
      heading: 'toekomst',
      answers: { 'talent.maken': 'lukt', 'talent.zorgen': 'nog-niet' },
      gives: ['Dat lukt al: Iets maken'],
    },
    {
      why: 'a way out says nothing',
      heading: 'toekomst',
      answers: { 'talent.maken': 'weet-ik-niet', 'verwachting.toekomst': 'weet-ik-niet' },
      gives: [],
    },
    {
      why: 'who helps, and with what',
      heading: 'wie-helpt',
      answers: {
        'netwerk.kring.1.wie': 'oma',
        'netwerk.kring.1.invloed': 'helpt',
        'netwerk.kring.1.steun': 'luisteren',
        'netwerk.kring.1.plek': 'ver',
      },
      gives: ['oma: Met luisteren: praten, troosten, moed geven'],
    },
    {
      why: 'who makes it hard does not help',
      heading: 'wie-helpt',
      answers: { 'netwerk.kring.1.wie': 'oma', 'netwerk.kring.1.invloed': 'maakt-moeilijk' },
      gives: [],
    },
    {
      why: 'who was only named does neither',
      heading: 'wie-lastig',
      answers: { 'netwerk.kring.1.wie': 'oma' },
      gives: [],
    },
    {
      why: 'who does both stands here too',
      heading: 'wie-lastig',
      answers: { 'netwerk.kring.1.wie': 'broer', 'netwerk.kring.1.invloed': 'allebei' },
      gives: ['broer: Helpt mij, en maakt het ook lastig'],
    },
    {
      why: 'a yes comes with its question',
      heading: 'professionals',
      answers: { 'professionals.kring.1.wie': 'huisarts', 'professionals.kring.1.mag-bellen': 'ja' },
      gives: ['huisarts: Mag ik met deze persoon overleggen? Ja, dat mag'],
    },
    {
      why: 'a choice is said in a sentence of the jongere',
      heading: 'baan',
      answers: { 'werk.binnen-buiten': 'buiten' },
      gives: ['Ik werk het liefst buiten.'],
    },
  ]) {
    it(`finds ${gives.length === 0 ? 'nothing' : gives[0]} because ${why}`, () => {
      expect(factsUnder(heading, answers)).to.deep.equal(gives);
    });
  }

  it('has seven results and two times eight headings, each with something from a full scan', () => {
    const all = { ...FULL_SCAN, ...COACH_ANSWERS };
    for (const { headings, count } of [
      { headings: results, count: 7 },
      { headings: form.jongere, count: 8 },
    ]) {
      const found = findingsOf(headings, all, scan, jongere);
      expect(found).to.have.lengthOf(count);
      expect(found.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).to.deep.equal([]);
    }
    expect(form.coach).to.have.lengthOf(8);
  });

  it('says what to ask when there is nothing, and knows that from having talked about it', () => {
    const [empty] = findingsOf(results, {}, scan, jongere);
    expect(empty).to.include({ id: 'toekomst', isAsked: false });
    expect(empty?.ask).to.deep.equal([
      scan.words.items['verwachting.toekomst']?.question,
      scan.words.items['verwachting.gaat-goed']?.question,
    ]);
    const problems = findingsOf(results, { 'geld.hoe': 'goed' }, scan, jongere)[1];
    expect(problems).to.include({ id: 'problemen', isAsked: true });
    for (const { ask } of findingsOf(results, {}, scan, jongere)) expect(ask.length).to.be.greaterThan(0);
  });

  it('keeps danger off a paper that a jongere carries about', () => {
    const answers = { 'thuis.veilig': 'hulp', 'thuis.hoe': 'praten' };
    const [, oplossen] = findingsOf(form.jongere, answers, scan, { reader: 'jongere', withAcute: false });
    expect(oplossen?.rows.map(({ item }) => item.id)).to.deep.equal(['thuis.hoe']);
    expect(factsUnder('problemen', answers)[0]).to.include(scan.words.items['thuis.veilig']?.label);
  });

  it('says nothing twice beside each other, and what the coach saw in the column of the coach alone', () => {
    const all = { ...FULL_SCAN, ...COACH_ANSWERS };
    const left = findingsOf(form.jongere, all, scan, { reader: 'jongere', withAcute: false });
    const right = withoutRowsOf(findingsOf(form.coach, all, scan, { reader: 'coach', withAcute: true }), left, scan);
    const keys = (findings: typeof left) => findings.flatMap(({ rows }) => rows.flatMap((row) => row.keys));
    expect(keys(right).filter((key) => keys(left).includes(key))).to.deep.equal([]);
    expect(keys(left).filter((key) => key in COACH_ANSWERS)).to.deep.equal([]);
    expect(keys(right)).to.include.members(['vaardigheden.twijfel', 'hoofd.zien-gespannen']);
    expect(keys(right)).not.to.include('hoofd.zien-contact');
  });
});
