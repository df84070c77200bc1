import type { Plan, PlanPart, PlanWords } from '@werkspiegel/questionnaires/veranderplan';
import type { Answers } from '../../storage/record.js';
import { answerIds, type Column, isBegun, TICKED, TURNS, type Turn, turnOf } from './part-answers.js';

/** A line that was ticked, with what was written at it. */
interface PaperLine {
  readonly title: string;
  /** Empty: nothing was. */
  readonly text: string;
}

/** A part of the plan as it goes on paper: what was not ticked, chosen or written is not in it. */
export interface PaperPart {
  readonly title: string;
  readonly turn: Turn | undefined;
  readonly known: readonly PaperLine[];
  readonly helps: readonly PaperLine[];
  /** The title of the main way. Undefined: none was chosen. */
  readonly way: string | undefined;
  readonly tasks: readonly { readonly who: string; readonly text: string }[];
}

/** The parts in which something was filled in: those that come first are first, and further as they stand in the plan. */
export function planOnPaper({ parts }: Plan, words: PlanWords, answers: Answers): PaperPart[] {
  return parts
    .filter(({ id }) => isBegun(id, answers))
    .map((part) => partOnPaper(part, words, answers))
    .filter(({ turn, known, helps, way, tasks }) => turn ?? way ?? [...known, ...helps, ...tasks][0])
    .toSorted((a, b) => placeOf(a.turn) - placeOf(b.turn));
}

function placeOf(turn: Turn | undefined): number {
  return turn === undefined ? TURNS.length : TURNS.indexOf(turn);
}

function partOnPaper(part: PlanPart, words: PlanWords, answers: Answers): PaperPart {
  const own = words.parts[part.id];
  const name = answers[answerIds.name(part.id)]?.trim();
  const lines = (column: Column, ids: readonly string[], texts: Readonly<Record<string, { title: string }>> = {}) => [
    ...ids
      .filter((line) => answers[answerIds.tick(part.id, column, line)] === TICKED)
      .map((line) => ({
        title: texts[line]?.title ?? line,
        text: answers[answerIds.text(part.id, column, line)]?.trim() ?? '',
      })),
    ...[answers[answerIds.own(part.id, column)]?.trim() ?? ''].filter(Boolean).map((text) => ({ title: '', text })),
  ];
  const chosen = part.strategies.find(({ id }) => id === answers[answerIds.strategy(part.id)])?.id;
  return {
    title: [own?.title ?? part.id, ...(name ? [name] : [])].join(': '),
    turn: turnOf(part.id, answers),
    known: lines('basis', part.basics, own?.basics),
    helps: lines('hulp', part.tools, own?.tools),
    way: chosen === undefined ? undefined : (own?.strategies[chosen]?.title ?? chosen),
    tasks: part.tasks.flatMap((who) => {
      const text = answers[answerIds.task(part.id, who)]?.trim();
      return text ? [{ who, text }] : [];
    }),
  };
}
