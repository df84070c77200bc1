import { MemoryStore } from '@werkspiegel/elements';
import {
  IndexedDbStore,
  PlainStore,
  type ReplaceStep,
  SealedStore,
  SessionStore,
  type ValueStore,
  type WerkspiegelRecord,
} from '@werkspiegel/elements/storage';
import { checkConformance, type MakeStore, rules } from '@werkspiegel/elements/storage/conformance';
import { expect } from 'chai';
import { until } from '../until.js';
import { failureOf } from './failure-of.js';
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
  {
    name: 'SealedStore over IndexedDbStore',
    lacks: [],
    make: async () => {
      await deleteDatabase();
      const [store, other] = [
        new SealedStore(new IndexedDbStore(), { iterations: 10 }),
        new SealedStore(new IndexedDbStore()),
      ];
      await store.sealAll('vier woorden zonder verband');
      await other.unlock('vier woorden zonder verband');
      return { store, other, plant: putRaw };
    },
  },
  {
    name: 'the store of a municipality, as in docs/eigen-opslag.md',
    lacks: [],
    make: () => {
      globalThis.fetch = serve();
      const values = new ServerValues(ADDRESS);
      const store = new PlainStore(values);
      return { store, other: new PlainStore(new ServerValues(ADDRESS)), plant: plantIn(store) };
    },
  },
];

const realFetch = globalThis.fetch;
const ServerValues = await readExample();
const ADDRESS = '/api/werkspiegel';

afterEach(() => {
  globalThis.fetch = realFetch;
});

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

describe('the example in docs/eigen-opslag.md', () => {
  it('changes nothing when the server refuses', async () => {
    globalThis.fetch = async (_address, { method = 'GET' } = {}) =>
      method === 'PUT' ? new Response(null, { status: 401 }) : Response.json({}, { headers: { etag: '1' } });
    const store = new PlainStore(new ServerValues(ADDRESS));
    expect(await failureOf(store.replace('x', () => []))).to.be.instanceOf(Error);
    globalThis.fetch = async () => new Response(null, { status: 503 });
    expect(await failureOf(store.list())).to.be.instanceOf(Error);
  });

  it('tells another window of its changes', async () => {
    globalThis.fetch = serve();
    const heard = new Set<string>();
    const stop = new ServerValues(ADDRESS).watch((keys) => {
      for (const each of keys) heard.add(each);
    });
    await new ServerValues(ADDRESS).change([], () => new Map([['een', 1]]));
    await until('word of the change', () => heard.has('een'));
    stop();
  });
});

/** The class as it stands on the page: what is tested here is what a municipality copies. */
async function readExample(): Promise<new (address: string) => ValueStore> {
  const page = await (await realFetch('/docs/eigen-opslag.md')).text();
  const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? [];
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return (await import(address)).ServerValues;
}

/** The server of the example: one document, that is replaced only by who saw the last one. */
function serve(): typeof fetch {
  let [body, version] = ['{}', 0];
  return async (_address, { method, headers, body: sent } = {}) => {
    const etag = `"${version}"`;
    if (method !== 'PUT') return new Response(body, { headers: { etag } });
    if (new Headers(headers).get('if-match') !== etag) return new Response(null, { status: 412 });
    body = String(sent);
    version += 1;
    return new Response(null, { status: 204 });
  };
}
