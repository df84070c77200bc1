import { expect } from 'chai';
import fc from 'fast-check';
import { NO_WISH, type Reading, readAnswers, type Wish } from '../../../packages/elements/src/verbetertool/reading.js';
import { evidenceStrengths, growth } from '../../../packages/scoring/src/index.js';
import { advice, fullAdvice, structure, toAnswers } from './harbour.js';

const read = (signs: string) => readAnswers(structure, advice, toAnswers(signs));

describe('readAnswers', () => {
  for (const { why, signs, own } of [
    { why: 'the three lowest, the lowest first', signs: '313 224 33', own: ['baken', 'dijk', 'eiland'] },
    { why: 'of equal scores those that more is known about', signs: '222 222 22', own: ['baken', 'dijk', 'cirkel'] },
    { why: 'then those that were asked first', signs: '1.. ... 11', own: ['anker', 'gans', 'havik'] },
    { why: 'none that is at its highest', signs: '444 443 44', own: ['fort'] },
    { why: 'none that was left open', signs: 'nl. 2nl ..', own: ['dijk'] },
  ]) {
    it(`says that growing helps in ${why}`, () => {
      expect(read(signs).own.map(({ element }) => element)).to.deep.equal(own);
    });
  }

  it('says why an element stands where it stands', () => {
    expect(read('122 444 44').own.map(({ element, reason }) => [element, reason])).to.deep.equal([
      ['anker', 'score'],
      ['baken', 'bewijs'],
      ['cirkel', undefined], // the last of its list
    ]);
  });

  for (const { signs, tips } of [
    { signs: '1', tips: ['eerste-stap.zelf', 'eerste-stap.team', 'verdiepen.zelf'] },
    { signs: '3', tips: ['verdiepen.zelf', 'verdiepen.team', 'eerste-stap.zelf'] },
  ]) {
    it(`gives for a ${signs} the tips of its grade first, and of these what a person can do alone`, () => {
      const [first] = read(signs).own;
      expect(first?.tips.slice(0, 3).map(({ id }) => id)).to.deep.equal(tips.map((tip) => `anker.${tip}`));
      expect(first?.tips).to.have.length(6);
    });
  }

  it('says what to pass on when every score is the highest: what most is known about', () => {
    const { own, passOn } = read('444 444 44');
    expect(own).to.deep.equal([]);
    expect(passOn.map(({ element, score, tips }) => [element, score, tips[0]?.id])).to.deep.equal([
      ['baken', 4, 'baken.doorgeven.zelf'],
      ['dijk', 4, 'dijk.doorgeven.zelf'],
      ['cirkel', 4, 'cirkel.doorgeven.zelf'],
    ]);
  });

  for (const { why, signs, strengths } of [
    { why: 'from 3', signs: '342 111 11', strengths: { kind: 'strong', elements: ['baken', 'anker'] } },
    {
      why: 'no more than three',
      signs: '444 444 44',
      strengths: { kind: 'strong', elements: ['anker', 'baken', 'cirkel'] },
    },
    {
      why: 'without any, the one that is done most',
      signs: '121 111 11',
      strengths: { kind: 'most', elements: ['baken'] },
    },
    { why: 'none in all ones', signs: '111 111 11', strengths: { kind: 'none', elements: [] } },
    { why: 'none in ways out', signs: 'nnn lll nn', strengths: { kind: 'none', elements: [] } },
  ]) {
    it(`finds strengths: ${why}`, () => {
      expect(read(signs).strengths).to.deep.equal(strengths);
    });
  }

  describe('with what the organisation makes possible', () => {
    it('puts what it does not make possible on a list to talk about, that starts with what a team can do', () => {
      const { own, team, candidates } = readAnswers(structure, advice, toAnswers('111 111 11', 'nn. n'));
      expect(own.map(({ element }) => element)).to.deep.equal(['cirkel', 'eiland', 'gans']);
      expect(team.map(({ element }) => element)).to.deep.equal(['baken', 'dijk']);
      expect(team[0]?.tips.map(({ id }) => id)).to.deep.equal([
        ...['baken.eerste-stap.team', 'baken.verdiepen.team', 'baken.doorgeven.team'],
        ...['baken.eerste-stap.zelf', 'baken.verdiepen.zelf', 'baken.doorgeven.zelf'],
      ]);
      expect(candidates).to.deep.equal({
        own: ['cirkel', 'eiland', 'fort', 'gans', 'havik'],
        team: ['anker', 'baken', 'dijk'],
      });
    });

    it('leaves nothing to do alone where it makes nothing possible', () => {
      const { own, team } = readAnswers(structure, advice, toAnswers('111 111 11', 'nnn nnn nn'));
      expect(own).to.deep.equal([]);
      expect(team).to.have.length(2);
    });

    it('reads an answer that it does not know as none', () => {
      const { organisation, own } = readAnswers(structure, advice, { ...toAnswers('1'), 'anker.organisatie': 'soms' });
      expect(organisation).to.deep.equal({});
      expect(own[0]?.organisation).to.equal(undefined);
    });
  });

  describe('with what the person wants first', () => {
    const wanting = (signs: string, wish: Partial<Wish>) =>
      readAnswers(structure, fullAdvice, toAnswers(signs), { ...NO_WISH, ...wish });

    it('starts with what was chosen, and says so', () => {
      const { own } = wanting('313 224 33', { chosen: ['havik'] });
      expect(own.map(({ element, chosen, reason }) => [element, chosen, reason])).to.deep.equal([
        ['havik', true, 'gekozen'],
        ['baken', false, 'score'],
        ['dijk', false, 'bewijs'],
      ]);
    });

    it('counts no choice of what cannot grow', () => {
      const { own } = wanting('4.3 224 33', { chosen: ['anker', 'baken', 'weg', 'cirkel', 'gans', 'havik', 'dijk'] });
      expect(own.map(({ element }) => element)).to.deep.equal(['cirkel', 'gans', 'havik']);
    });

    it('opens the first tip, and those about the doelgroep that was asked for', () => {
      const open = (wish: Partial<Wish>) => wanting('1', wish).own[0]?.openTips.map(({ id }) => id);
      expect(open({})).to.deep.equal(['anker.eerste-stap.zelf']);
      expect(open({ doelgroep: 'lvb' })).to.deep.equal([
        'anker.eerste-stap.team', // names it
        'anker.verdiepen.team',
        'anker.doorgeven.team',
      ]);
      expect(open({ doelgroep: 'ass' })).to.deep.equal(['anker.eerste-stap.zelf']); // none names it
      expect(open({ phase: 'verloop' })).to.have.length(6);
      expect(open({ doelgroep: 'lvb', phase: 'vooraf' })).to.deep.equal(['anker.eerste-stap.team']);
    });
  });

  it('puts a stop-card with the first point it belongs to, and doubts with each', () => {
    const { own, generalDoubts } = readAnswers(structure, fullAdvice, toAnswers('.1. 1.. 1.'));
    expect(own.map(({ element, stops, doubts }) => [element, idsOf(stops), idsOf(doubts)])).to.deep.equal([
      ['baken', ['trossen'], ['licht', 'kleur']],
      ['dijk', [], ['kleur']],
      ['gans', [], []],
    ]);
    expect(idsOf(generalDoubts)).to.deep.equal(['zee']);
  });

  describe('whatever was answered', () => {
    const signs = fc.stringMatching(/^[1234nl.]{8}$/);

    it('advises on one to three scored elements that can grow, or else on what to pass on', () => {
      fc.assert(
        fc.property(signs, (given) => {
          const { own, team, passOn } = read(given);
          expect(own.length).to.be.at.most(3);
          expect(team).to.deep.equal([]); // nothing was said of the organisation
          for (const { score } of own) expect(score).to.be.within(1, 3.99);
          const scored = [...given].filter((sign) => '1234'.includes(sign));
          expect(passOn.length > 0).to.equal(scored.length > 0 && scored.every((sign) => sign === '4'));
          expect(own.length > 0).to.equal(scored.some((sign) => sign !== '4'));
        }),
      );
    });

    const organisation = fc.stringMatching(/^[jdnw.]{8}$/);
    const chosen = fc.subarray(
      structure.elements.map(({ id }) => id),
      { maxLength: 3 },
    );
    const wish = fc.record({
      chosen,
      doelgroep: fc.constantFrom(undefined, 'lvb', 'ass'),
      phase: fc.constantFrom(undefined, 'verloop', 'vooraf'),
    });

    it('gives the lists of the rules', () => {
      fc.assert(
        fc.property(signs, organisation, wish, (given, said, wanted) => {
          const reading = readAnswers(structure, fullAdvice, toAnswers(given, said), wanted);
          const { zelf, bespreken } = growth({
            elements: reading.profile.elements,
            organisation: reading.organisation,
            chosen: wanted.chosen,
            evidence: evidenceStrengths(advice.evidence),
          });
          const points = (list: Reading['own']) =>
            list.map(({ element: id, score, reason }) => ({ id, score, reason }));
          expect(points(reading.own)).to.deep.equal(zelf.shown);
          expect(points(reading.team)).to.deep.equal(bespreken.shown);
          expect(reading.candidates.own).to.have.members(idsOf(zelf.all));
          expect(reading.candidates.team).to.have.members(idsOf(bespreken.all));
        }),
      );
    });

    it('gives every element all its own tips and none of another, whatever was asked for', () => {
      fc.assert(
        fc.property(signs, organisation, wish, (given, said, wanted) => {
          const { own, team, passOn } = readAnswers(structure, fullAdvice, toAnswers(given, said), wanted);
          for (const { element, tips, openTips } of [...own, ...team, ...passOn]) {
            expect(idsOf(tips)).to.have.members(idsOf(advice.tips.filter((tip) => tip.element === element)));
            expect(openTips[0]).to.equal(tips[0]);
            expect(idsOf(tips)).to.include.members(idsOf(openTips));
          }
        }),
      );
    });

    it('shows no stop-card twice', () => {
      fc.assert(
        fc.property(signs, organisation, wish, (given, said, wanted) => {
          const { own, team, passOn } = readAnswers(structure, fullAdvice, toAnswers(given, said), wanted);
          const shown = [...own, ...team, ...passOn].flatMap(({ stops }) => idsOf(stops));
          expect(shown).to.deep.equal([...new Set(shown)]);
        }),
      );
    });
  });
});

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
