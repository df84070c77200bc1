import type { ScanItem } from '@werkspiegel/questionnaires/quickscan';

/** The questions that begin a group in a section with many. Each has a title of its own. */
export const GROUP_STARTS = [
  'interesse.dieren',
  'werk.droombaan',
  'talent.maken',
  'werk.binnen-buiten',
  'basis.op-tijd',
] as const;
export type GroupId = (typeof GROUP_STARTS)[number];

interface Group {
  /** Undefined: these questions stand without a title. */
  readonly id: GroupId | undefined;
  readonly items: readonly ScanItem[];
}

/** Questions in groups, in order. */
export function groupsOf(items: readonly ScanItem[]): Group[] {
  const groups: { id: GroupId | undefined; items: ScanItem[] }[] = [];
  for (const item of items) {
    const id = GROUP_STARTS.find((start) => start === item.id);
    const last = groups.at(-1);
    if (id !== undefined || !last) groups.push({ id, items: [item] });
    else last.items.push(item);
  }
  return groups;
}
