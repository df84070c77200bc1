import { NOT_MY_WORK, RATHER_NOT, scoreProfile } from '@werkspiegel/scoring';
import { expect } from 'chai';
import fc from 'fast-check';
import { checks, questionnaires } from './arbitraries.js';
import { toAll, toAnswers, verbetertool } from './verbetertool.js';

describe('scoreProfile', () => {
  it('gives theme 4 no mean when 4.2 is not my work, but names the one element', () => {
    const { themes } = scoreProfile(verbetertool, toAnswers({ '4.1a': 2, '4.2a': NOT_MY_WORK }));
    expect(themes[3]).to.deep.equal({ id: '4', score: undefined, onlyElement: '4.1' });
  });

  it('gives theme 2 a 3 with 3, 2, nothing and 4', () => {
    const { themes } = scoreProfile(verbetertool, toAnswers({ '2.1a': 3, '2.2a': 2, '2.4a': 4 }));
    expect(themes[1]).to.deep.equal({ id: '2', score: 3, onlyElement: undefined }); // (3 + 2 + 4) / 3
  });

  it('lets a deep element weigh as much as a short one', () => {
    const { themes } = scoreProfile(verbetertool, toAnswers({ '4.1a': 4, '4.1b': 4, '4.1c': 4, '4.2a': 1 }));
    expect(themes[3]?.score).to.equal(2.5); // (12/3 + 1/1) / 2, and not (4 + 4 + 4 + 1) / 4
  });

  it('names no element of a theme in which nothing has a score', () => {
    expect(scoreProfile(verbetertool, {}).themes[0]).to.deep.equal({
      id: '1',
      score: undefined,
      onlyElement: undefined,
    });
  });

  it('keeps unanswered and both ways out apart, by item and in order', () => {
    const answers = toAnswers({
      '1.1a': 2,
      '1.2b': NOT_MY_WORK,
      '1.1c': NOT_MY_WORK,
      '1.3a': RATHER_NOT,
      '1.3b': 'oud',
    });
    const section = verbetertool.sections.slice(0, 1);
    const profile = scoreProfile({ sections: section, elements: verbetertool.elements.slice(0, 3) }, answers);
    expect(profile.notMyWork).to.deep.equal(['1.1c', '1.2b']);
    expect(profile.ratherNot).to.deep.equal(['1.3a']);
    expect(profile.unanswered).to.deep.equal(['1.1b', '1.2a', '1.2c', '1.3b', '1.3c']);
  });

  for (const { why, answers, enough, enoughForRadar } of [
    {
      why: 'five scored elements, two themes with a mean',
      answers: { '1.1a': 1, '1.2a': 2, '2.1a': 3, '2.2a': 4, '3.1a': 1 },
      enough: false,
      enoughForRadar: false,
    },
    {
      why: 'six scored elements, three themes with a mean',
      answers: { '1.1a': 1, '1.2a': 2, '2.1a': 3, '2.2a': 4, '3.1a': 1, '3.2a': 2 },
      enough: true,
      enoughForRadar: true,
    },
    {
      why: 'six scored elements, two themes with a mean',
      answers: { '1.1a': 1, '1.2a': 2, '1.3a': 2, '2.1a': 3, '2.2a': 4, '3.1a': 1 },
      enough: true,
      enoughForRadar: false,
    },
    {
      why: 'six questions about five elements',
      answers: { '1.1a': 1, '1.1b': 1, '1.2a': 2, '2.1a': 3, '2.2a': 4, '3.1a': 1 },
      enough: false,
      enoughForRadar: false,
    },
  ]) {
    it(`is ${enough ? 'enough' : 'not enough'}, and ${enoughForRadar ? '' : 'not '}enough for a radar, with ${why}`, () => {
      expect(scoreProfile(verbetertool, toAnswers(answers))).to.include({ enough, enoughForRadar });
    });
  }

  it('makes no theme of a section that no element belongs to', () => {
    const sections = [{ id: 'vooraf', items: [] }, ...verbetertool.sections];
    const { themes } = scoreProfile({ sections, elements: verbetertool.elements }, {});
    expect(themes.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('gives no score at all, and no chart, when everything is not my work', () => {
    fc.assert(
      fc.property(questionnaires, (questionnaire) => {
        const answers = toAll(questionnaire, NOT_MY_WORK);
        const profile = scoreProfile(questionnaire, answers);
        expect([...profile.elements, ...profile.themes].filter(({ score }) => score !== undefined)).to.deep.equal([]);
        expect(profile.notMyWork).to.deep.equal(Object.keys(answers));
        expect(profile).to.include({ enough: false, enoughForRadar: false });
      }),
    );
  });

  it('counts every item exactly once: with points, unanswered or one of the ways out', () => {
    fc.assert(
      fc.property(checks, ({ questionnaire, answers }) => {
        const ids = questionnaire.sections.flatMap(({ items }) => items).map(({ id }) => id);
        const withPoints = ids.filter((id) => answers[id]?.startsWith('niveau-'));
        const { unanswered, notMyWork, ratherNot } = scoreProfile(questionnaire, answers);
        expect([...withPoints, ...unanswered, ...notMyWork, ...ratherNot]).to.have.members(ids);
      }),
    );
  });
});
