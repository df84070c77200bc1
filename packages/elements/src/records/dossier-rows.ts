import type { DossierStep } from '../dossier/steps.js';
import type { Dossier } from '../storage/record.js';
import type { ContentOf } from './answer-rows.js';
import { exportWords } from './export-words.nl.js';

/** One thing that was set down in a step of a dossier, in words. */
export interface DossierRow {
  /** When the step was added: ISO 8601 in UTC. */
  readonly at: string;
  readonly questionnaire: string;
  /** Empty where a step is about no element, or about one that the content does not know. */
  readonly element: string;
  readonly question: string;
  readonly answer: string;
}

/** All that stands in a dossier, in order. What the content does not know is shown as it was kept. */
export function dossierRows({ steps }: Dossier, contentOf: ContentOf): DossierRow[] {
  /** Which goal is about what: a later step names the goal only. */
  const about = new Map<string, { readonly questionnaire: string; readonly element: string }>();
  return steps.flatMap((step) => {
    if (step.kind === 'goal') about.set(step.goal, step);
    const goal = 'goal' in step ? about.get(step.goal) : undefined;
    const questionnaire = step.kind === 'priorities' ? step.questionnaire : (goal?.questionnaire ?? '');
    const content = contentOf(questionnaire);
    // Words are looked up by ids of the content only: a file could name anything that objects have.
    const names = new Map(content?.structure.elements.map(({ id }) => [id, content.words.elements[id]?.name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    return linesOf(step, nameOf).map(([question, answer]) => ({
      at: step.at,
      questionnaire,
      element: goal ? nameOf(goal.element) : '',
      question,
      answer,
    }));
  });
}

type Line = readonly [question: string, answer: string];

function linesOf(step: DossierStep, nameOf: (id: string) => string): Line[] {
  const { steps, values } = exportWords;
  if (step.kind === 'priorities') {
    return [[steps.priorities, step.elements.map(nameOf).join('; ') || exportWords.steps.noPriorities]];
  }
  if (step.kind === 'goal') {
    const { learn, when, withWhom, support } = step;
    return [
      [steps.goal, learn],
      ...(when ? [[steps.when, when] as const] : []),
      ...(withWhom ? [[steps.withWhom, values.withWhom[withWhom]] as const] : []),
      ...(support ? [[steps.support, support] as const] : []),
    ];
  }
  if (step.kind === 'looked-back') {
    const { tried, happened } = step;
    return [[steps.tried, values.tried[tried]], ...(happened ? [[steps.happened, happened] as const] : [])];
  }
  if (step.kind === 'goal-closed') return [[steps.closed, values.outcome[step.outcome]]];
  return []; // of a case: these rows are about the person's own work
}
