import { expect } from 'chai';
import type { Goal } from '../../../packages/elements/src/dossier/dossier.js';
import { goalWords } from '../../../packages/elements/src/dossier/goal-words.js';
import { planText } from '../../../packages/elements/src/dossier/plan-text.js';
import { nl } from '../../../packages/elements/src/dossier/words.nl.js';
import { advice, content } from '../verbetertool/harbour.js';

const BARE: Goal = {
  ...{ id: 'g1', setAt: '', questionnaire: 'haven', element: 'anker', learn: 'Ik wil leren ankeren.' },
  ...{ lookedBack: [], closed: undefined },
};
const FULL: Goal = {
  ...BARE,
  ...{ tip: 'baken.verdiepen.team', element: 'baken', learn: 'Ik wil\nbegrijpen.', when: '2026-03-09' },
  ...{ withWhom: 'partner', support: 'Een uur' },
  lookedBack: [
    {
      kind: 'looked-back',
      id: 's1',
      at: '2026-03-10T09:00:00.000Z',
      goal: 'g1',
      tried: 'deels',
      happened: 'Het\nhield.',
    },
    { kind: 'looked-back', id: 's2', at: '2026-03-17T09:00:00.000Z', goal: 'g1', tried: 'nee' },
  ],
};

describe('planText', () => {
  it('has every goal with all that belongs to it, and says that it is no judgement', () => {
    const tipWords = {
      ...advice.tipWords.nl,
      'baken.verdiepen.team': { title: 'Kijk.', text: 'Zo.', caution: 'Let op.' },
    };
    const goals = [BARE, FULL].map((goal) => goalWords(goal, content, tipWords, nl));
    expect(planText(goals, nl)).to.equal(
      [
        'Mijn plan',
        'Een spiegel, geen beoordeling. Bedoeld voor jou.',
        '',
        '1. Ik wil leren ankeren.',
        '   Bij: Anker',
        '',
        '2. Ik wil',
        '   begrijpen.',
        '   Bij: Baken',
        '   Tip: Kijk. Zo. Let op.',
        '   Wanneer: maandag 9 maart 2026',
        '   Met wie: met een partner buiten de deur',
        '   Wat je nodig hebt: Een uur',
        '   Teruggekeken: 10 maart 2026: deels geprobeerd. Het',
        '   hield.',
        '   Teruggekeken: 17 maart 2026: nog niet geprobeerd.',
        '',
      ].join('\n'),
    );
  });

  it('knows a goal without the words of its element or tip', () => {
    const goal = goalWords({ ...BARE, element: 'weg', tip: 'weg.tip' }, content, undefined, nl);
    expect(planText([goal], nl)).to.match(/1\. Ik wil leren ankeren\.\n {3}Bij: weg\n$/);
  });
});
