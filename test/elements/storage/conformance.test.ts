import { MemoryStore } from '@werkspiegel/elements';
import {
  IndexedDbStore,
  type PlainStore,
  type ReplaceStep,
  SessionStore,
  type WerkspiegelRecord,
} from '@werkspiegel/elements/storage';
import { checkConformance, type MakeStore, rules } from '@werkspiegel/elements/storage/conformance';
import { expect } from 'chai';
import { deleteDatabase, putRaw } from './real-database.js';

const stores: readonly { readonly name: string; readonly lacks: readonly string[]; readonly make: MakeStore }[] = [
  { name: 'MemoryStore', lacks: ['other', 'plant'], make: () => ({ store: new MemoryStore() }) },
  {
    name: 'SessionStore',
    lacks: [],
    make: () => {
      sessionStorage.clear();
      const store = new SessionStore();
      return { store, other: new SessionStore(), plant: plantIn(store) };
    },
  },
  {
    name: 'IndexedDbStore',
    lacks: [],
    make: async () => {
      await deleteDatabase();
      return { store: new IndexedDbStore(), other: new IndexedDbStore(), plant: putRaw };
    },
  },
];

after(async () => {
  sessionStorage.clear();
  await deleteDatabase();
});

for (const { name, lacks, make } of stores) {
  describe(name, () => {
    for (const rule of rules.filter(({ needs }) => !needs || !lacks.includes(needs))) {
      it(rule.name, async () => rule.check(await make()));
    }
  });
}

describe('checkConformance', () => {
  it('tells of every rule that it was kept, or why it was not checked', async () => {
    const outcomes = await checkConformance(() => ({ store: new MemoryStore() }));
    expect(outcomes.map(({ name }) => name)).to.deep.equal(rules.map(({ name }) => name));
    expect(outcomes.filter(({ error }) => error !== undefined)).to.deep.equal([]);
    expect(outcomes.filter(({ isSkipped }) => isSkipped)).to.have.length(rules.filter(({ needs }) => needs).length);
  });

  it('tells of a store that cannot even be made', async () => {
    const fault = new Error('geen server');
    const outcomes = await checkConformance(() => Promise.reject(fault));
    expect(outcomes.map(({ error }) => error)).to.deep.equal(rules.map(() => fault));
  });

  for (const { fault, rule, Broken } of [
    {
      fault: 'forgets what is saved',
      rule: 'keeps a draft under its questionnaire',
      Broken: class extends MemoryStore {
        override async save() {}
      },
    },
    {
      fault: 'keeps only the first of several',
      rule: 'saves several at once',
      Broken: class extends MemoryStore {
        override save(...[first]: readonly WerkspiegelRecord[]) {
          return first ? super.save(first) : Promise.resolve();
        }
      },
    },
    {
      fault: 'removes nothing',
      rule: 'removes what is named',
      Broken: class extends MemoryStore {
        override async remove() {}
      },
    },
    {
      fault: 'keeps records in a place of its own',
      rule: 'says where it keeps records',
      Broken: class extends MemoryStore {
        override get place() {
          return 'cloud' as 'local';
        }
      },
    },
    {
      fault: 'lets others write between reading and writing',
      rule: 'brings together twelve changes',
      Broken: class extends MemoryStore {
        override async replace(key: string, step: ReplaceStep) {
          const records = step(await this.load(key));
          return super.replace(key, () => records);
        }
      },
    },
    {
      fault: 'swallows what a step throws',
      rule: 'changes nothing when the step throws',
      Broken: class extends MemoryStore {
        override replace(key: string, step: ReplaceStep) {
          return super.replace(key, step).catch(() => undefined);
        }
      },
    },
    {
      fault: 'leaves the draft beside the finished check',
      rule: 'replaces a draft by the finished check',
      Broken: class extends MemoryStore {
        override async replace(key: string, step: ReplaceStep) {
          const stored = await this.load(key);
          const records = await super.replace(key, step);
          if (stored && records) await this.save(stored);
          return records;
        }
      },
    },
  ]) {
    it(`finds a store that ${fault}`, async () => {
      const outcomes = await checkConformance(() => ({ store: new Broken() }));
      const failed = outcomes.filter(({ error }) => error !== undefined).map(({ name }) => name);
      expect(
        failed.some((name) => name.startsWith(rule)),
        failed.join('; '),
      ).to.equal(true);
    });
  }
});

function plantIn({ values }: PlainStore) {
  return (key: string, value: unknown) => values.change([key], () => new Map([[key, value]]));
}
