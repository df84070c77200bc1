import type { Afname, Draft, WerkspiegelRecord } from '@werkspiegel/elements';
import {
  type ChangeListener,
  PlainStore,
  type ValueStore,
  type Values,
  type ValuesStep,
} from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import fc from 'fast-check';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { takeIn } from '../../../packages/elements/src/records/take-in.js';
import { answerItem, finishDraft } from '../../../packages/elements/src/storage/draft.js';
import { DraftController } from '../../../packages/elements/src/storage/draft-controller.js';
import { afname, draft } from '../verbetertool/harbour.js';
import { IS_FULL, reached } from './figures.js';

const SCHEDULES = IS_FULL ? 1000 : 100;
const QUESTIONNAIRE = 'haven';
const KEY = `draft/${QUESTIONNAIRE}`;
const NOW = new Date('2026-03-02T09:30:00.000Z');
const ITEMS = ['anker.kort', 'baken.kort', 'cirkel.kort'];

type Doing = 'answer' | 'finish' | 'wipe' | 'import-draft' | 'import-afname' | 'remove-afname';

const steps = fc.array(
  fc.record({
    tab: fc.nat(2),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Doing>('answer') },
      {
        weight: 4,
        arbitrary: fc.constantFrom<Doing>('finish', 'wipe', 'import-draft', 'import-afname', 'remove-afname'),
      },
    ),
    item: fc.nat(ITEMS.length - 1),
  }),
  { minLength: 2, maxLength: 14 },
);

describe('two and three tabs in any order', () => {
  const hidden = Object.getOwnPropertyDescriptor(document, 'hidden');
  // A page that is hidden does not wait for a paint: then only the schedule says what comes first.
  before(() => Object.defineProperty(document, 'hidden', { configurable: true, value: true }));
  after(() => {
    if (hidden) Object.defineProperty(document, 'hidden', hidden);
    else Reflect.deleteProperty(document, 'hidden');
  });

  it(`lose nothing silently, and see what is wiped: ${SCHEDULES} schedules`, async function () {
    this.timeout(600_000);
    let schedules = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), steps, async (scheduler, count, plan) => {
        const shared = new Shared(scheduler);
        const tabs = Array.from({ length: count }, (_, at) => new Tab(shared, at));
        await scheduler.waitFor(Promise.all(tabs.map((tab) => tab.open())));
        const doing = plan.map(({ tab, what, item }, at) =>
          scheduler.schedule(Promise.resolve(), `step ${at}`).then(() => tabs[tab % count]?.act(what, item, at)),
        );
        await scheduler.waitFor(Promise.all(doing));
        await scheduler.waitIdle();
        for (let turn = 0; turn < 5; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve));
          await scheduler.waitIdle();
        }
        judge(shared, tabs);
        schedules += 1;
      }),
      { numRuns: SCHEDULES, includeErrorInReport: true },
    );
    await reached('tabs-model', schedules);
  });
});

/** A change as it came to stand there. */
interface Change {
  readonly by: Tab;
  readonly before: Values;
  readonly after: Values;
}

/** What the tabs of one browser share. Each change is one moment; when that comes, and when others hear of it, the schedule says. */
class Shared {
  readonly history: Change[] = [];
  readonly windows: TabValues[] = [];
  values: Values = new Map();
  constructor(readonly scheduler: fc.Scheduler) {}
}

class TabValues implements ValueStore {
  readonly place = 'local';
  readonly isOwn = true;
  readonly listeners = new Set<ChangeListener>();

  constructor(
    readonly shared: Shared,
    readonly tab: Tab,
  ) {
    shared.windows.push(this);
  }

  async read(keys?: readonly string[]) {
    await this.shared.scheduler.schedule(Promise.resolve(), `tab ${this.tab.at} reads`);
    return this.#only(keys);
  }

  async change(keys: readonly string[] | undefined, step: ValuesStep) {
    await this.shared.scheduler.schedule(Promise.resolve(), `tab ${this.tab.at} changes`);
    const before = this.shared.values;
    const changes = step(this.#only(keys));
    if (!changes) return;
    const merged = new Map([...before, ...structuredClone(changes)]);
    const after = new Map([...merged].filter(([, value]) => value !== undefined));
    this.shared.values = after;
    this.shared.history.push({ by: this.tab, before, after });
    for (const other of this.shared.windows.filter((each) => each !== this)) {
      void this.shared.scheduler.schedule(Promise.resolve(), `tab ${other.tab.at} hears`).then(() => {
        for (const listener of other.listeners) listener([...changes.keys()]);
      });
    }
    await this.shared.scheduler.schedule(Promise.resolve(), `tab ${this.tab.at} is told it is kept`);
  }

  watch(listener: ChangeListener) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  #only(keys?: readonly string[]): Values {
    return structuredClone(new Map([...this.shared.values].filter(([key]) => keys?.includes(key) ?? true)));
  }
}

/** A tab with the tool in it, as far as records go. */
class Tab {
  /** What the person answered: the value is of nobody else and no other moment. */
  readonly answers: { readonly item: string; readonly value: string; readonly id: string; isTold: boolean }[] = [];
  /** What they took away, or may have: from then on it may be gone. Who wipes means the draft that stands there by the time it happens. */
  readonly wiped = new Set<string>();
  readonly finishedIds = new Set<string>();
  readonly broughtIds = new Set<string>();
  readonly controller: DraftController;
  readonly store: PlainStore;
  #isBusy = false;

  constructor(
    readonly shared: Shared,
    readonly at: number,
  ) {
    this.store = new PlainStore(new TabValues(shared, this));
    const host = {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {},
      updateComplete: Promise.resolve(true),
    };
    this.controller = new DraftController(host, () => {
      // The screen says that it was finished or wiped elsewhere, and that what came after was not kept.
      for (const answer of this.answers) answer.isTold = true;
    });
    this.controller.hostConnected();
  }

  open() {
    return this.controller.open(this.store, QUESTIONNAIRE);
  }

  async act(what: Doing, item: number, moment: number): Promise<void> {
    if (this.#isBusy) return; // the person waits for what they pressed before
    if (what === 'answer') return this.#answer(ITEMS[item] ?? '', moment);
    this.#isBusy = true;
    try {
      await this.#do(what, moment);
    } finally {
      this.#isBusy = false;
    }
  }

  #answer(item: string, moment: number) {
    if (!this.controller.draft) {
      this.controller.begin({ ...draft(''), id: `van ${this.at} op ${moment}` });
    }
    const id = this.controller.draft?.id ?? '';
    const value = `${this.at}/${moment}`;
    this.answers.push({ item, value, id, isTold: false });
    this.controller.change((current) => answerItem(current, item, value, NOW));
  }

  async #do(what: Exclude<Doing, 'answer'>, moment: number) {
    if (what === 'finish') {
      await this.controller.finish((current) => {
        this.finishedIds.add(current.id);
        return finishDraft(current, NOW);
      });
    }
    if (what === 'wipe') {
      const afnamen = (await this.store.list()).filter(({ kind }) => kind === 'afname').map(({ id }) => id);
      for (const id of [...afnamen, 'the draft of that moment']) this.wiped.add(id);
      await this.controller.discard(...afnamen);
      for (const answer of this.answers) answer.isTold = true;
    }
    if (what === 'remove-afname') {
      const found = (await this.store.list()).find(({ kind }) => kind === 'afname');
      if (!found) return;
      this.wiped.add(found.id);
      await this.store.remove(found.id);
    }
    if (what === 'import-draft') await this.#bring({ ...draft('123'), id: `gebracht op ${moment}` });
    if (what === 'import-afname') {
      await this.#bring({ ...afname('123'), id: `klaar gebracht op ${moment}` });
    }
  }

  async #bring(record: Draft | Afname) {
    this.broughtIds.add(record.id);
    try {
      await takeIn(this.store, recordsFileText(toRecordsFile([record], NOW)));
      await this.controller.reload();
    } catch {
      this.broughtIds.delete(record.id); // there was another draft already, and the person is told
    }
  }
}

/** Holds against what came to stand there all that each tab did. */
function judge({ history, values }: Shared, tabs: readonly Tab[]) {
  for (const change of history) judgeChange(change);
  for (const tab of tabs) {
    expect(tab.controller.status, `status of tab ${tab.at}`).to.be.oneOf(['saved', 'none']);
    const stored = values.get(KEY) as Draft | undefined;
    const shown = tab.controller.draft;
    expect(shown && { id: shown.id, answers: shown.answers }, `what tab ${tab.at} shows`).to.deep.equal(
      stored && { id: stored.id, answers: stored.answers },
    );
    for (const [nth, { item, value, isTold }] of tab.answers.entries()) {
      const hasChangedIt = tab.answers.slice(nth + 1).some((later) => later.item === item);
      const wasKept = history.some(({ after }) =>
        [...after.values()].some((record) => answersOf(record)[item] === value),
      );
      expect(wasKept || isTold || hasChangedIt, `tab ${tab.at}: ${item} = ${value} went silently`).to.equal(true);
    }
  }
}

/** Nobody changes an answer that they did not give, and nothing goes but by who takes it away. */
function judgeChange({ by, before, after }: Change) {
  for (const [key, value] of before) {
    const old = value as WerkspiegelRecord;
    const now = [...after.values()].find((record) => (record as WerkspiegelRecord).id === old.id) as
      | WerkspiegelRecord
      | undefined;
    if (!now) {
      const mayGo = by.wiped.has(old.id) || (key === KEY && by.wiped.has('the draft of that moment'));
      expect(mayGo, `tab ${by.at} took away ${old.id}`).to.equal(true);
      continue;
    }
    if (now.kind !== old.kind) expect(by.finishedIds.has(old.id), `tab ${by.at} finished ${old.id}`).to.equal(true);
    for (const item of new Set([...Object.keys(answersOf(old)), ...Object.keys(answersOf(now))])) {
      const [was, is] = [answersOf(old)[item], answersOf(now)[item]];
      if (was === is) continue;
      expect(is?.startsWith(`${by.at}/`), `tab ${by.at} changed ${item} from ${was} to ${is}`).to.equal(true);
    }
    if (old.kind === 'afname') expect(now, 'a finished check was changed').to.deep.equal(old);
  }
  for (const [, value] of after) {
    const { id } = value as WerkspiegelRecord;
    const isNew = ![...before.values()].some((record) => (record as WerkspiegelRecord).id === id);
    const isOwn = by.broughtIds.has(id) || id.startsWith(`van ${by.at} op `);
    if (isNew) expect(isOwn, `tab ${by.at} brought back ${id}`).to.equal(true);
  }
}

function answersOf(record: unknown): Draft['answers'] {
  return (record as Draft).answers;
}
