import type { Scan, ScanItem, ScanSection } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import { askedOf } from '../scan/asked.js';

/** Where the jongere is: a question, and in a circle of people perhaps what is asked of one of them. */
export interface Place {
  readonly item: string;
  readonly person?: number;
  /** Place of the question among those about a person. */
  readonly question?: number;
}

/** What is on the screen. */
export type Screen = 'practice' | 'question' | 'between' | 'overview' | 'stopped';

/** Everything about where someone is. Undefined: the question is not asked, as the answers stand. */
export function whereIs(scan: Scan, { item: id }: Place, answers: Answers) {
  const section = scan.sections.find(({ items }) => items.some((item) => item.id === id));
  const asked = section ? askedOf(section, answers, 'jongere') : [];
  const at = asked.findIndex((item) => item.id === id);
  const item = asked[at];
  if (!section || !item) return undefined;
  return { section, item, at, of: asked.length, previous: asked[at - 1], next: asked[at + 1] };
}

/** The first question of a section. Undefined: there is none for a jongere. */
export function firstOf(section: ScanSection | undefined, answers: Answers): ScanItem | undefined {
  return section && askedOf(section, answers, 'jongere')[0];
}

/** The section after this one. Undefined: it is the last. */
export function sectionAfter({ sections }: Scan, { id }: ScanSection): ScanSection | undefined {
  return sections[sections.findIndex((section) => section.id === id) + 1];
}

/** The next step from here: another question about the same person, back to the circle, another question, or the end of the section. */
export function stepFrom(scan: Scan, place: Place, answers: Answers, way: 1 | -1): Place | 'start' | 'end' {
  const here = whereIs(scan, place, answers);
  if (!here) return 'end';
  const { item } = here;
  if (place.person !== undefined && item.kind === 'people') {
    const question = (place.question ?? 0) + way;
    return item.questions[question] ? { ...place, question } : { item: item.id };
  }
  const other = way === 1 ? here.next : here.previous;
  if (other) return { item: other.id };
  return way === 1 ? 'end' : 'start';
}
