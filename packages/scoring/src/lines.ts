import { byTheme } from './by-theme.js';
import { type ComparableQuestionnaire, itemsById, itemsOf, type MappedCheck, sameQuestion } from './change.js';
import { mean, meanOfMeans, withoutHair } from './mean.js';
import { pointsFor } from './points.js';

/** Checks that a line takes (rule 7). Two are compared. */
export const CHECKS_FOR_LINES = 3;

/** One element or theme over several checks. */
export interface Line {
  readonly id: string;
  /** Id of the section that is its theme; of a theme its own id. */
  readonly section: string;
  /** A value per check, 1 to 4, not rounded. Undefined: a gap, where the check says nothing that can be compared. */
  readonly scores: readonly (number | undefined)[];
  /** Last value minus first, -3 to 3. Undefined below two values. */
  readonly change: number | undefined;
}

export interface Lines {
  /** Every element of today, in its order. */
  readonly elements: readonly Line[];
  /** Every theme of today, in its order. */
  readonly themes: readonly Line[];
}

type Values = readonly (number | undefined)[];

/**
 * The lines over these checks, in the order given. As with two checks (rule 7) only what is in common counts, so that a line
 * never moves because other questions were asked. Is there no question in all checks that say something of an element, then the
 * line goes through as many checks as share one; likewise a theme, over elements, from two up.
 */
export function lines(today: ComparableQuestionnaire, checks: readonly MappedCheck[]): Lines {
  const questions = checks.map(itemsById);
  const points = itemsOf(today).map((item) => ({
    element: item.element,
    values: checks.map(({ answers, mapping }, at) => {
      const asked = sameQuestion(item, questions[at] ?? new Map(), mapping);
      return asked && pointsFor(asked, answers[asked.id]);
    }),
  }));
  const elements = today.elements.map(({ id, section }) => {
    const own = points.filter(({ element }) => element === id).map(({ values }) => values);
    const each = own.map((values) => [values]);
    return toLine(id, section, checks.map(overCommon(own, each, mean)));
  });
  const themes = byTheme(today.sections, elements).map(({ id, elements: ofTheme }) => {
    const own = ofTheme.map(({ scores }) => scores);
    const pairs = own.flatMap((values, at) => own.slice(at + 1).map((other) => [values, other]));
    return toLine(id, id, checks.map(overCommon(own, pairs, meanOfMeans)));
  });
  return { elements, themes };
}

/**
 * Gives the value of the check at an index: the mean of what is in common. In common is the group that shares most checks (at a
 * tie the first, in the order of the questionnaire), with all that have a value at each of these.
 */
function overCommon(
  all: readonly Values[],
  groups: readonly (readonly Values[])[],
  meanOf: (values: readonly number[]) => number | undefined,
): (check: unknown, at: number) => number | undefined {
  const shared = groups.map((group) => {
    const [first = []] = group;
    return [...first.keys()].filter((at) => group.every((values) => values[at] !== undefined));
  });
  const widest = shared.reduce<readonly number[]>((best, next) => (next.length > best.length ? next : best), []);
  const common = all.filter((values) => widest.every((at) => values[at] !== undefined));
  return (_, at) => (widest.includes(at) ? meanOf(common.flatMap((values) => values[at] ?? [])) : undefined);
}

function toLine(id: string, section: string, scores: Values): Line {
  const known = scores.filter((score) => score !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const change = first === undefined || last === undefined || known.length < 2 ? undefined : withoutHair(last - first);
  return { id, section, scores, change };
}
