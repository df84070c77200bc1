import type { Dossier } from '@werkspiegel/elements';
import { addStep, newDossier } from '../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../packages/elements/src/dossier/steps.js';

type NewGoal = Extract<NewStep, { kind: 'goal' }>;

const SET = new Date('2026-02-12T14:40:00.000Z');

/** What consultants set out to learn. */
const GOALS = {
  ritme: {
    element: 'vaste-begeleider',
    tip: 'vaste-begeleider.ritme',
    learn: 'Ik wil leren hoe ik met een jongere een ritme afspreek dat we allebei volhouden.',
    ...{ when: '2026-03-05', withWhom: 'jongere', support: 'Een uur zonder telefoon' },
  },
  route: {
    element: 'tweede-kans',
    learn: 'Ik wil uitproberen wat er gebeurt als ik na een misser zelf als eerste bel.',
    ...{ when: '2026-03-12', withWhom: 'alleen' },
  },
  netwerk: {
    element: 'met-de-jongere',
    learn: 'Ik wil begrijpen waarom een jongere soms niets zegt als er anderen bij zitten.',
    withWhom: 'collega',
  },
} as const satisfies Record<string, Partial<NewGoal>>;

export function goal(id: keyof typeof GOALS): NewGoal {
  return { kind: 'goal', goal: id, questionnaire: 'verbetertool', ...GOALS[id] };
}

export function lookedBack(id: keyof typeof GOALS): NewStep {
  const happened = 'We kozen de donderdag. Twee keer lukte het; de derde keer was ik er zelf niet.';
  return { kind: 'looked-back', goal: id, tried: 'deels', happened };
}

export function closed(id: keyof typeof GOALS): NewStep {
  return { kind: 'goal-closed', goal: id, outcome: 'losgelaten' };
}

/** The person's own dossier. */
export function plan(...steps: readonly NewStep[]): Dossier {
  return steps.reduce(
    (dossier, step, at) => addStep(dossier, step, `stap-${at}`, SET),
    newDossier('verbetertool', '5b0c7e61f2a94d3f8e17a6c4d9b20f35', SET),
  );
}
