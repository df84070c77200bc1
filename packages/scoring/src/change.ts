import { byTheme } from './by-theme.js';
import type { ScorableQuestionnaire } from './element-score.js';
import { mean, meanOfMeans } from './mean.js';
import { type Answers, pointsFor, type ScorableItem } from './points.js';

/** An item that can be compared over time. */
export interface ComparableItem extends ScorableItem {
  /** Becomes another when the question no longer asks the same. Absent: never changed. */
  readonly revision?: number | string | undefined;
}

export interface ComparableQuestionnaire extends ScorableQuestionnaire {
  readonly sections: readonly { readonly id: string; readonly items: readonly ComparableItem[] }[];
}

/** One finished check: its answers and the questionnaire as it was then. */
export interface Check {
  readonly questionnaire: ComparableQuestionnaire;
  readonly answers: Answers;
}

/** A check of any version, with how the questions of today stand to those of then. */
export interface MappedCheck extends Check {
  /** Item of then by item id of today. Empty for a check of today's version. */
  readonly mapping: ItemMapping;
}

export interface ElementChange {
  readonly id: string;
  /** Id of the section that is its theme. */
  readonly section: string;
  /** Later minus earlier, -3 to 3, not rounded. Undefined: no question with points in both. */
  readonly change: number | undefined;
}

export interface ThemeChange {
  /** Id of the section. */
  readonly id: string;
  /** Mean of its element changes, -3 to 3, not rounded. Undefined below two of them. */
  readonly change: number | undefined;
}

export interface Change {
  /** Every element of the later questionnaire, in its order. */
  readonly elements: readonly ElementChange[];
  /** Every theme of the later questionnaire, in its order. */
  readonly themes: readonly ThemeChange[];
}

/**
 * Earlier item by later item id, for questions that may be compared though their id or revision is another. Goes before
 * the item's own id.
 */
export type ItemMapping = Readonly<Record<string, string>>;

export type ChangeWord = 'gegroeid' | 'lager' | 'gelijk' | 'niet-te-vergelijken';

/** From which change, up or down, it is more than 'ongeveer gelijk' (rule 7). The threshold is ours. */
export const CHANGE_FROM = 0.5;

/** The change between two checks, over the questions with points in both: same id and revision, or mapped (rule 7). */
export function change(earlier: Check, later: Check, mapping: ItemMapping = {}): Change {
  const before = itemsById(earlier);
  const differences = new Map<string, number[]>(later.questionnaire.elements.map(({ id }) => [id, []]));
  for (const item of itemsOf(later.questionnaire)) {
    const earlierItem = sameQuestion(item, before, mapping);
    const from = earlierItem && pointsFor(earlierItem, earlier.answers[earlierItem.id]);
    const to = pointsFor(item, later.answers[item.id]);
    if (from !== undefined && to !== undefined) differences.get(item.element)?.push(to - from);
  }
  const elements = later.questionnaire.elements.map(({ id, section }) => ({
    id,
    section,
    change: mean(differences.get(id) ?? []),
  }));
  const themes = byTheme(later.questionnaire.sections, elements).map((theme) => ({
    id: theme.id,
    change: meanOfMeans(theme.elements.flatMap((element) => element.change ?? [])),
  }));
  return { elements, themes };
}

/**
 * The change between two checks that may each be of another version: what the content maps to one question of today is one
 * question (rule 7).
 */
export function changeOverVersions(today: ComparableQuestionnaire, earlier: MappedCheck, later: MappedCheck): Change {
  const [before, after] = [itemsById(earlier), itemsById(later)];
  const mapping: Record<string, string> = {};
  for (const item of itemsOf(today)) {
    const to = sameQuestion(item, after, later.mapping);
    // An earlier question that is mapped but gone stays so: it is not found again by its id.
    const from = sameQuestion(item, before, earlier.mapping)?.id ?? earlier.mapping[item.id];
    if (to && from !== undefined) mapping[to.id] = from;
  }
  return change(earlier, later, mapping);
}

/** The word for a change of an element or a theme (rule 7). No change known: 'niet-te-vergelijken'. */
export function changeWord(change: number | undefined): ChangeWord {
  if (change === undefined) return 'niet-te-vergelijken';
  if (change >= CHANGE_FROM) return 'gegroeid';
  return change <= -CHANGE_FROM ? 'lager' : 'gelijk';
}

export function itemsOf({ sections }: ComparableQuestionnaire): ComparableItem[] {
  return sections.flatMap(({ items }) => items);
}

export function itemsById({ questionnaire }: Check): ReadonlyMap<string, ComparableItem> {
  return new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
}

/** The earlier question that may be compared with this later one: mapped, or of the same id and revision. */
export function sameQuestion(
  item: ComparableItem,
  before: ReadonlyMap<string, ComparableItem>,
  mapping: ItemMapping,
): ComparableItem | undefined {
  const mapped = mapping[item.id];
  if (mapped !== undefined) return before.get(mapped);
  const same = before.get(item.id);
  return same?.revision === item.revision ? same : undefined;
}
