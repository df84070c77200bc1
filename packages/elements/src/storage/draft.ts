import type { Afname, Draft } from './record.js';

/** The least a draft needs to know of its questionnaire. */
export interface DraftedQuestionnaire {
  readonly id: string;
  readonly version: string;
  readonly sections: readonly { readonly id: string }[];
}

/** A draft without answers, at the first section. */
export function newDraft(tool: string, questionnaire: DraftedQuestionnaire, id: string, now: Date): Draft {
  const time = now.toISOString();
  return {
    format: 'werkspiegel',
    formatVersion: 1,
    id,
    kind: 'draft',
    tool,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    startedAt: time,
    changedAt: time,
    answers: {},
    section: questionnaire.sections[0]?.id ?? '',
  };
}

/** Keeps an answer, or takes it back when there is none. */
export function answerItem(draft: Draft, itemId: string, answer: string | undefined, now: Date): Draft {
  const { [itemId]: _previous, ...others } = draft.answers;
  const answers = answer === undefined ? others : { ...others, [itemId]: answer };
  return { ...draft, answers, changedAt: now.toISOString() };
}

export function goToSection(draft: Draft, section: string, now: Date): Draft {
  return { ...draft, section, changedAt: now.toISOString() };
}

export function finishDraft(draft: Draft, now: Date): Afname {
  const { section: _section, ...rest } = draft;
  const time = now.toISOString();
  return { ...rest, kind: 'afname', changedAt: time, finishedAt: time };
}
