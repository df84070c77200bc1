import {
  type Afname,
  type Answers,
  type Draft,
  MemoryStore,
  RecordError,
  type RecordStore,
} from '@werkspiegel/elements';
import { keyOf, type WerkspiegelRecord } from '@werkspiegel/elements/storage';
import { verbetertool } from '@werkspiegel/questionnaires';
import { organisationItem } from '../../packages/elements/src/item/organisation-item.js';

const { structure } = verbetertool;
const ANSWERS: Readonly<Record<string, string | undefined>> = {
  1: 'niveau-1',
  2: 'niveau-2',
  3: 'niveau-3',
  4: 'niveau-4',
  n: 'niet-mijn-werk',
  l: 'liever-niet',
};

/**
 * Answers from one sign per question, in order, with a space between the themes: 1 to 4 is a level, n 'niet mijn werk', l 'liever niet',
 * and a dot is left open. What is not named is left open as well.
 */
export function toAnswers(signs: string): Answers {
  // The short questions: deepening ones have no answer here.
  const items = structure.sections.flatMap((section) => section.items).filter(({ deep }) => !deep);
  return Object.fromEntries(
    [...signs.replaceAll(' ', '')].flatMap((sign, at) => {
      const [item, answer] = [items[at], ANSWERS[sign]];
      return item && answer ? [[item.id, answer]] : [];
    }),
  );
}

/** What the organisation makes possible, from one sign per element: j 'ja', d 'deels', n 'nee', w 'weet ik niet'; a dot is left open. */
export function toOrganisation(signs: string): Answers {
  const answers: Readonly<Record<string, string | undefined>> = { j: 'ja', d: 'deels', n: 'nee', w: 'weet-ik-niet' };
  return Object.fromEntries(
    structure.elements.flatMap(({ id }, at) => {
      const answer = answers[signs[at] ?? ''];
      return answer === undefined ? [] : [[organisationItem(id), answer]];
    }),
  );
}

/** Every question answered, as a consultant who does much already might. */
export const FULL = '343 2433 312 24 343 413 323 342';
/** Half-way: in the middle of the fourth theme, with one way out and one question skipped. */
export const HALF = '343 2.33 3n2 2.';

const envelope = {
  format: 'werkspiegel',
  formatVersion: 1,
  id: '5f0c2b7e9d314a86b1e7c4a09d62f358',
  tool: 'verbetertool',
  questionnaire: { id: structure.id, version: structure.version },
  startedAt: '2026-03-02T09:10:00.000Z',
  changedAt: '2026-03-02T09:25:00.000Z',
} as const;

/** A check that was begun, at a theme by its number, from 1. */
export function draft(signs: string, theme = 1): Draft {
  const section = structure.sections[theme - 1];
  if (!section) throw new RangeError(`there is no theme ${theme}`);
  return { ...envelope, kind: 'draft', answers: toAnswers(signs), section: section.id };
}

/** A finished check. */
export function afname(signs: string): Afname {
  const finishedAt = '2026-02-12T14:30:00.000Z';
  const id = 'c81d93e2a4f7465e8a0b52d6f1e7093a';
  return { ...envelope, id, changedAt: finishedAt, kind: 'afname', answers: toAnswers(signs), finishedAt };
}

/** A browser that keeps records, as far as a tool can tell; they are gone with the story. */
export class BrowserStore implements RecordStore {
  readonly place: RecordStore['place'] = 'local';
  erasures = 0;
  readonly #memory = new MemoryStore();
  readonly #listeners = new Set<(keys: readonly string[]) => void>();

  constructor(...records: readonly WerkspiegelRecord[]) {
    for (const record of records) void this.#memory.save(record);
  }

  load(key: string) {
    return this.#memory.load(key);
  }

  list() {
    return this.#memory.list();
  }

  survey() {
    return this.#memory.survey();
  }

  save(...records: readonly WerkspiegelRecord[]) {
    return this.#memory.save(...records);
  }

  remove(...keys: string[]) {
    return this.#memory.remove(...keys);
  }

  replace(...[key, step]: Parameters<RecordStore['replace']>) {
    return this.#memory.replace(key, step);
  }

  watch(listener: (keys: readonly string[]) => void) {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** As the button for it in the settings of the browser does: nobody is told. */
  async clear() {
    await this.#memory.remove(...(await this.#memory.list()).map(keyOf));
    this.erasures += 1;
  }

  /** Another window of this browser puts a record in the place of another. */
  async replaceElsewhere(old: WerkspiegelRecord, record: WerkspiegelRecord) {
    await this.#memory.replace(keyOf(old), () => [record]);
    for (const listener of this.#listeners) listener([keyOf(old), keyOf(record)]);
  }
}

/** A system of the organisation, as far as a tool can tell. */
export class HostStore extends BrowserStore {
  override readonly place = 'host';
}

/** A browser that is full: what is there can be read, and nothing changes. */
export class FullStore extends BrowserStore {
  override save() {
    return refuse();
  }

  override remove() {
    return refuse();
  }

  override replace() {
    return refuse();
  }
}

/** A browser in which a newer version took over: what is there can be read no more, and nothing changes. */
export class OutdatedStore extends BrowserStore {
  override replace(): Promise<never> {
    return Promise.reject(new DOMException('The requested version is less than the existing one.', 'VersionError'));
  }
}

/** A browser with a check of a version that this one does not know. */
export class UnreadableStore extends BrowserStore {
  override load(): Promise<never> {
    return Promise.reject(new RecordError('Deze check is van een nieuwere versie.'));
  }
}

/** A browser that no longer finds its own database. */
export class BrokenStore extends BrowserStore {
  override load(): Promise<never> {
    return Promise.reject(new DOMException('The database connection was closed.', 'InvalidStateError'));
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
}
