import type { EarlierVersion } from '@werkspiegel/elements';
import type { Structure } from '@werkspiegel/questionnaires';

interface Since {
  /** The element that was asked about in another way. */
  readonly revised: string;
  /** The id of today of a question, and the one it had. Absent: none had another. */
  readonly renamed?: readonly [today: string, before: string];
}

/** The same questionnaire as it was in version 0.9.0. */
export function versionBefore(structure: Structure, { revised, renamed }: Since): EarlierVersion {
  const [today, before] = renamed ?? [];
  return {
    version: '0.9.0',
    questionnaire: {
      ...structure,
      sections: structure.sections.map(({ id, items }) => ({
        id,
        items: items.map((item) => {
          if (before !== undefined && item.id === today) return { ...item, id: before };
          return item.element === revised ? { ...item, revision: 0 } : item;
        }),
      })),
    },
    mapping: renamed ? { [renamed[0]]: renamed[1] } : {},
  };
}
