import { type Afname, type Draft, keyOf, type WerkspiegelRecord } from './record.js';
import type { RecordStore } from './record-store.js';

/** A store to check, and the ways to reach past it. */
export interface StoreUnderTest {
  /** With nothing in it. */
  readonly store: RecordStore;
  /** A second store on the same records, as another window has. Absent where nobody else can reach them. */
  readonly other?: RecordStore | undefined;
  /** Puts any value under a key, past the check of the store, as a newer version of this library would. Absent where that cannot be. */
  readonly plant?: ((key: string, value: unknown) => Promise<void>) | undefined;
}

export type MakeStore = () => StoreUnderTest | Promise<StoreUnderTest>;

/** One thing that every store does, said as a fact. */
export interface Rule {
  readonly name: string;
  /** What of a StoreUnderTest it cannot do without. */
  readonly needs?: 'other' | 'plant';
  /** Rejects when the store does something else. */
  readonly check: (subject: StoreUnderTest) => Promise<void>;
}

export interface Outcome {
  readonly name: string;
  /** What the store did instead. Absent when it keeps to the rule. */
  readonly error?: unknown;
  /** The rule was not checked: what it needs was not given. */
  readonly isSkipped?: boolean;
}

/** Checks a store against every rule, each with a new one. Without an `error` among the outcomes the tools can work on it. */
export async function checkConformance(makeStore: MakeStore): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, needs, check } of rules) {
    try {
      const subject = await makeStore();
      const isSkipped = needs !== undefined && subject[needs] === undefined;
      if (!isSkipped) await check(subject);
      outcomes.push({ name, ...(isSkipped && { isSkipped }) });
    } catch (error) {
      outcomes.push({ name, error });
    }
  }
  return outcomes;
}

const envelope = {
  format: 'werkspiegel',
  formatVersion: 1,
  tool: 'verbetertool',
  questionnaire: { id: 'verbetertool', version: '1.0.0' },
  startedAt: '2026-03-02T09:10:00.000Z',
  changedAt: '2026-03-02T09:25:00.000Z',
} as const;
const begun: Draft = {
  ...envelope,
  id: 'a0',
  kind: 'draft',
  answers: { 'vaste-begeleider.kort': 'niveau-3' },
  section: 'vertrouwen',
};
const further: Draft = { ...begun, answers: { ...begun.answers, 'knelpunten.kort': 'niveau-2' } };
const finished: Afname = {
  ...envelope,
  id: 'b1',
  kind: 'afname',
  answers: { 'knelpunten.kort': 'niveau-4' },
  finishedAt: envelope.changedAt,
};
const earlier: Afname = { ...finished, id: 'c2' };
/** Strings that storage is known to change: emoji, right to left, null, a half of a pair, names of an object's own. */
const strange = {
  ...finished,
  id: '__proto__',
  answers: { 'é 👩🏽‍🔧 \u202e\0': '\ud800', constructor: "'; drop --", '': '' },
};
const newer = { ...begun, formatVersion: 1000, unknown: [1, null, { deep: true }] };
const key = keyOf(begun);

/** What every store of records does. */
export const rules: readonly Rule[] = [
  {
    name: 'has nothing to begin with',
    check: async ({ store }) => {
      same(await store.load(key), undefined);
      await holds(store);
      same(await store.survey(), { newer: 0, sealed: 0, unreadable: 0 });
    },
  },
  {
    name: 'says where it keeps records',
    check: async ({ store }) => same(['local', 'session', 'memory', 'host'].includes(store.place), true),
  },
  {
    name: 'keeps a draft under its questionnaire and a finished check under its id',
    check: async ({ store }) => {
      await store.save(begun);
      await store.save(finished);
      same(await store.load('draft/verbetertool'), begun);
      same(await store.load('b1'), finished);
      await holds(store, begun, finished);
    },
  },
  {
    name: 'puts what is saved again in the place of what was there',
    check: async ({ store }) => {
      await store.save(begun);
      await store.save(further);
      await holds(store, further);
    },
  },
  {
    name: 'saves several at once, and nothing when there are none',
    check: async ({ store }) => {
      await store.save();
      await store.save(begun, finished, earlier);
      await store.save();
      await holds(store, begun, finished, earlier);
    },
  },
  {
    name: 'gives text back as it was, whatever is in it',
    check: async ({ store }) => {
      await store.save(strange);
      same(await store.load(keyOf(strange)), strange);
      await holds(store, strange);
      await store.remove(keyOf(strange));
      await holds(store);
    },
  },
  {
    name: 'removes what is named, and only that',
    check: async ({ store }) => {
      await store.save(begun, finished, earlier);
      await store.remove();
      await store.remove(key, 'b1', 'never-kept');
      await holds(store, earlier);
    },
  },
  {
    name: 'replaces a record by what is made of it, and gives that',
    check: async ({ store }) => {
      await store.save(begun, finished);
      same(await store.replace(key, (stored) => (stored ? [further] : undefined)), [further]);
      await holds(store, further, finished);
    },
  },
  {
    name: 'shows the step what is there, or that nothing is',
    check: async ({ store }) => {
      const seen: unknown[] = [];
      const look = (stored: unknown) => {
        seen.push(stored);
        return undefined;
      };
      await store.replace(key, look);
      same(new Set(seen), new Set([undefined]));
      await store.save(begun);
      seen.length = 0;
      same(await store.replace(key, look), undefined);
      for (const stored of seen) same(stored, begun);
      same(seen.length > 0, true);
      await holds(store, begun);
    },
  },
  {
    name: 'replaces a draft by the finished check it became, under its own key',
    check: async ({ store }) => {
      await store.save(begun);
      await store.replace(key, () => [finished]);
      same(await store.load(key), undefined);
      await holds(store, finished);
    },
  },
  {
    name: 'replaces one record by two',
    check: async ({ store }) => {
      await store.save(begun);
      await store.replace(key, () => [further, finished]);
      await holds(store, further, finished);
    },
  },
  {
    name: 'takes a record away when nothing is made of it',
    check: async ({ store }) => {
      await store.save(begun, finished);
      same(await store.replace(key, () => []), []);
      await holds(store, finished);
    },
  },
  {
    name: 'keeps what is made where nothing was',
    check: async ({ store }) => {
      await store.replace(key, () => [begun]);
      await holds(store, begun);
    },
  },
  {
    name: 'changes nothing when the step throws, and says why',
    check: async ({ store }) => {
      await store.save(begun);
      const fault = new Error('this step cannot be taken');
      const thrown = await failureOf(
        store.replace(key, () => {
          throw fault;
        }),
      );
      same(thrown === fault, true);
      await holds(store, begun);
    },
  },
  {
    name: 'brings together twelve changes that are made at once',
    check: async ({ store, other = store }) => {
      await store.save(begun);
      await Promise.all(many.map((item, at) => (at % 2 === 0 ? store : other).replace(key, answer(item))));
      same(Object.keys(answersOf(await store.load(key))).length, 13);
    },
  },
  {
    name: 'finishes a draft once, when two do it at once',
    check: async ({ store, other = store }) => {
      await store.save(begun);
      const finish = (stored: WerkspiegelRecord | undefined) => stored && [finished];
      const made = await Promise.all([store.replace(key, finish), other.replace(key, finish)]);
      same(made.filter((records) => records !== undefined).length, 1);
      await holds(store, finished);
    },
  },
  {
    name: 'does not tell of its own changes',
    check: async ({ store }) => {
      const heard: unknown[] = [];
      const stop = store.watch((keys) => heard.push(...keys));
      await store.save(begun);
      await store.replace(key, () => [further]);
      await store.remove(key);
      stop();
      same(heard, []);
    },
  },
  {
    name: 'has what another window kept, and not what that took away',
    needs: 'other',
    check: async ({ store, other = store }) => {
      await other.save(begun, finished);
      await holds(store, begun, finished);
      same(await store.load(key), begun);
      await other.remove(key);
      await holds(store, finished);
    },
  },
  {
    name: 'leaves a record of a newer version as it is, and says that it is there',
    needs: 'plant',
    check: async ({ store, plant }) => {
      await store.save(finished);
      await plant?.(key, newer);
      await holds(store, finished);
      for (const attempt of [
        () => store.load(key),
        () => store.save(begun),
        () => store.save(earlier, begun),
        () => store.replace(key, () => [begun]),
      ]) {
        same(nameOf(await failureOf(attempt())), 'RecordError');
        same(await store.survey(), { newer: 1, sealed: 0, unreadable: 0 });
        await holds(store, finished);
      }
    },
  },
  {
    name: 'leaves what is no record as it is, and says that it is there',
    needs: 'plant',
    check: async ({ store, plant }) => {
      for (const [at, value] of ['text', 7, [], { ...begun, section: 3 }, { ...finished, format: 'other' }].entries()) {
        await plant?.(`planted-${at}`, value);
      }
      await holds(store);
      same(await store.survey(), { newer: 0, sealed: 0, unreadable: 5 });
      same(nameOf(await failureOf(store.load('planted-0'))), 'RecordError');
    },
  },
  {
    name: 'removes a record that it cannot read',
    needs: 'plant',
    check: async ({ store, plant }) => {
      await plant?.(key, newer);
      await store.remove(key);
      same(await store.load(key), undefined);
      await store.save(begun);
      await holds(store, begun);
    },
  },
];

const many = Array.from({ length: 12 }, (_item, at) => `item-${at}`);

function answer(item: string) {
  return (stored: WerkspiegelRecord | undefined) =>
    stored?.kind === 'draft' ? [{ ...stored, answers: { ...stored.answers, [item]: 'niveau-1' } }] : undefined;
}

function answersOf(record: WerkspiegelRecord | undefined) {
  return record && 'answers' in record ? record.answers : {};
}

/** That these are all it has, in whatever order. */
async function holds(store: RecordStore, ...records: readonly WerkspiegelRecord[]) {
  const byKey = (list: readonly WerkspiegelRecord[]) => new Map(list.map((record) => [keyOf(record), record]));
  const listed = await store.list();
  same(listed.length, records.length);
  same(byKey(listed), byKey(records));
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  let result: unknown;
  try {
    result = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`it was to reject, and gave ${toText(result)}`);
}

function nameOf(error: unknown) {
  return error instanceof Error ? error.name : undefined;
}

function same(found: unknown, expected: unknown) {
  if (toText(found) !== toText(expected)) throw new Error(`it gave ${toText(found)}, not ${toText(expected)}`);
}

/** The same text for equal values, whatever the order of their keys. */
function toText(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value instanceof Map) return toText(Object.fromEntries(value));
  if (value instanceof Set) return toText([...value].map(toText).sort());
  return JSON.stringify(value, (_name, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
