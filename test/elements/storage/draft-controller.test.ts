import { type Draft, MemoryStore, RecordError, type RecordStore, type WerkspiegelRecord } from '@werkspiegel/elements';
import { keyOf } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import { answerItem, finishDraft } from '../../../packages/elements/src/storage/draft.js';
import { DraftController } from '../../../packages/elements/src/storage/draft-controller.js';
import { draft, HALF } from '../../../stories/support/records.js';
import { until } from '../until.js';
import { Browser } from './browser.js';

const begun = draft(HALF, 4);
const blank = draft('');
const key = keyOf(begun);
const LATER = new Date('2026-03-02T09:30:00.000Z');

describe('DraftController', () => {
  it('takes up the draft that is kept', async () => {
    const { controller } = await opened(new Browser(begun));
    expect(controller.draft).to.deep.equal(begun);
    expect(controller.status).to.equal('saved');
  });

  it('has none where none is kept', async () => {
    const { controller } = await opened(new Browser());
    expect(controller.draft).to.equal(undefined);
    expect(controller.status).to.equal('none');
  });

  it('rejects when the store cannot give the draft, and leaves that as it is', async () => {
    const browser = new Browser(begun);
    const store = browser.openWindow();
    store.load = () => Promise.reject(new RecordError('Dit is van een latere versie.'));
    const { controller } = withHost();
    const failure = await controller.open(store, 'verbetertool').catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(RecordError);
    controller.change(answer('niveau-1'));
    expect(controller.draft).to.equal(undefined);
    expect(await browser.records.list()).to.deep.equal([begun]);
  });

  it('shows a change at once, and says it is kept when the store says so', async () => {
    const { controller, store, browser } = await opened(new Browser(begun));
    const release = store.hold();
    controller.change(answer('niveau-1'));
    expect(answersOf(controller.draft)).to.include({ first: 'niveau-1' });
    expect(controller.status).to.equal('saving');
    await paint();
    expect(controller.status).to.equal('saving');
    expect(await browser.records.load(key)).to.deep.equal(begun);
    release();
    await saved(controller);
    expect(await browser.records.load(key)).to.deep.equal(controller.draft);
  });

  it('does not wait for a paint that does not come', async () => {
    const { controller, browser } = await opened(new Browser(begun));
    const real = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = () => 0;
    controller.change(answer('niveau-1'));
    globalThis.requestAnimationFrame = real;
    await saved(controller);
    expect(await browser.records.load(key)).to.deep.equal(controller.draft);
  });

  it('asks its host to show every change', async () => {
    const { controller, updates } = await opened(new Browser(begun));
    const before = updates();
    controller.change(answer('niveau-1'));
    expect(updates()).to.be.greaterThan(before);
    const shown = updates();
    await saved(controller);
    expect(updates()).to.be.greaterThan(shown);
  });

  it('keeps what is changed while an earlier change is written', async () => {
    const { controller, store, browser } = await opened(new Browser(begun));
    const release = store.hold();
    let times = 0; // on the screen, and in the transaction
    controller.change((current) => {
      times += 1;
      return answerItem(current, 'first', 'niveau-1', LATER);
    });
    controller.change(answer('niveau-2', 'second'));
    await until('transaction', () => times === 2);
    controller.change(answer('niveau-3', 'third'));
    release();
    await saved(controller);
    const expected = { first: 'niveau-1', second: 'niveau-2', third: 'niveau-3' };
    expect(answersOf(controller.draft)).to.include(expected);
    expect(answersOf(await browser.records.load(key))).to.include(expected);
  });

  it('begins a draft, which the store has a moment later', async () => {
    const { controller, browser } = await opened(new Browser());
    controller.begin(blank);
    expect(controller.draft).to.deep.equal(blank);
    await saved(controller);
    expect(await browser.records.load(key)).to.deep.equal(blank);
  });

  it('keeps the last answer when another questionnaire is opened at once', async () => {
    const { controller, store, browser } = await opened(new Browser(begun));
    controller.change(answer('niveau-1'));
    await controller.open(store, 'klein');
    expect(controller.draft).to.equal(undefined);
    await until('kept answer', async () => answersOf(await browser.records.load(key)).first === 'niveau-1');
    expect(controller.draft).to.equal(undefined);
  });

  it('hears of another window still when the same draft is opened again', async () => {
    const { controller, store, browser } = await opened(new Browser(begun));
    await controller.open(store, 'verbetertool');
    const other = await opened(browser);
    other.controller.change(answer('niveau-1'));
    await until('answer of the other window', () => answersOf(controller.draft).first);
  });

  describe('when a save fails', () => {
    it('says so, keeps the screen, and tries all of it again with the next change', async () => {
      const { controller, store, browser } = await opened(new Browser(begun));
      store.fail('writing');
      controller.change(answer('niveau-1'));
      await failed(controller);
      expect(answersOf(controller.draft)).to.include({ first: 'niveau-1' });
      expect(await browser.records.load(key)).to.deep.equal(begun);

      store.fail();
      controller.change(answer('niveau-2', 'second'));
      expect(controller.status).to.equal('failed');
      await saved(controller);
      const expected = { first: 'niveau-1', second: 'niveau-2' };
      expect(answersOf(await browser.records.load(key))).to.include(expected);
    });

    it('keeps the beginning and all answers after it for when it succeeds', async () => {
      const { controller, store, browser } = await opened(new Browser());
      store.fail('writing');
      controller.begin(blank);
      controller.change(answer('niveau-1'));
      await failed(controller);
      store.fail();
      controller.change(answer('niveau-2', 'second'));
      await saved(controller);
      const stored = await browser.records.load(key);
      expect(answersOf(stored)).to.deep.equal({ first: 'niveau-1', second: 'niveau-2' });
    });

    it('keeps on the screen what was not saved when another window adds to the draft', async () => {
      const { controller, store, browser } = await opened(new Browser(begun));
      store.fail('writing');
      controller.change(answer('niveau-1'));
      await failed(controller);
      const other = await opened(browser);
      other.controller.change(answer('niveau-2', 'second'));
      await until('answer of the other window', () => answersOf(controller.draft).second);
      expect(answersOf(controller.draft)).to.include({ first: 'niveau-1', second: 'niveau-2' });
      expect(controller.status).to.equal('failed');
    });
  });

  describe('in two windows', () => {
    it('adds the answers of both to one draft', async () => {
      const one = await opened(new Browser(begun));
      const other = await opened(one.browser);
      one.controller.change(answer('niveau-1'));
      other.controller.change(answer('niveau-2', 'second'));
      await Promise.all([saved(one.controller), saved(other.controller)]);
      const expected = { first: 'niveau-1', second: 'niveau-2' };
      expect(answersOf(await one.browser.records.load(key))).to.include(expected);
      for (const { controller } of [one, other]) {
        await until('both answers in both windows', () => {
          const { first, second } = answersOf(controller.draft);
          return first === 'niveau-1' && second === 'niveau-2';
        });
      }
    });

    it('shows what the other changed, and says that it is shared', async () => {
      const one = await opened(new Browser(begun));
      const other = await opened(one.browser);
      one.controller.change(answer('niveau-1'));
      await until('word in the other window', () => other.controller.shared);
      expect(answersOf(other.controller.draft)).to.include({ first: 'niveau-1' });
      expect(one.controller.shared).to.equal(false);
    });

    it('says that its own ended, and shows the next one, when it hears of both at once', async () => {
      const one = await opened(new Browser(begun));
      const other = await opened(one.browser);
      let hear = () => {};
      const { load } = one.store;
      one.store.load = async (...given) => {
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
        return load.apply(one.store, given);
      };
      await other.controller.discard();
      other.controller.begin({ ...blank, id: 'next' });
      await saved(other.controller);
      one.store.load = load;
      hear();
      await until('the next draft', () => one.controller.draft?.id === 'next');
      expect(one.ended()).to.equal(1);
      expect(one.controller.status).to.equal('saved');
    });

    it('shows the draft that the other begins', async () => {
      const one = await opened(new Browser());
      const other = await opened(one.browser);
      one.controller.begin(blank);
      await until('draft in the other window', () => other.controller.draft);
      expect(other.controller.draft).to.deep.equal(blank);
    });

    it('joins the draft that the other began meanwhile', async () => {
      const one = await opened(new Browser());
      const other = await opened(one.browser);
      other.controller.hostDisconnected(); // hears of nothing
      one.controller.begin(blank);
      one.controller.change(answer('niveau-1'));
      await saved(one.controller);
      other.controller.begin({ ...blank, id: 'later' });
      other.controller.change(answer('niveau-2', 'second'));
      await saved(other.controller);
      expect(other.controller.draft).to.include({ id: blank.id });
      expect(answersOf(other.controller.draft)).to.deep.equal({ first: 'niveau-1', second: 'niveau-2' });
      expect(await one.browser.records.list()).to.have.length(1);
    });

    it('never finishes a draft of its own over one that the other began', async () => {
      const one = await opened(new Browser());
      const other = await opened(one.browser);
      other.controller.hostDisconnected(); // hears of nothing
      other.store.fail('writing');
      other.controller.begin({ ...blank, id: 'later' });
      await failed(other.controller);
      one.controller.begin(blank);
      one.controller.change(answer('niveau-1'));
      await saved(one.controller);
      other.store.fail();
      const finished = await other.controller.finish((current) => finishDraft(current, LATER));
      expect(answersOf(finished)).to.deep.equal({ first: 'niveau-1' });
      expect(await one.browser.records.list()).to.deep.equal([finished]);
    });

    for (const { how, end } of [
      { how: 'finished', end: (it: Opened) => it.controller.finish((current) => finishDraft(current, LATER)) },
      { how: 'wiped', end: (it: Opened) => it.controller.discard() },
    ]) {
      it(`says that it ended when it was ${how} in the other`, async () => {
        const one = await opened(new Browser(begun));
        const other = await opened(one.browser);
        await end(other);
        await until('word that it ended', () => one.ended() === 1);
        expect(one.controller.draft).to.equal(undefined);
        expect(one.controller.status).to.equal('none');
        expect(other.ended()).to.equal(0);
      });

      it(`says that it ended at the next change when it heard nothing of its being ${how}`, async () => {
        const one = await opened(new Browser(begun));
        const other = await opened(one.browser);
        one.controller.hostDisconnected();
        await end(other);
        const left = await one.browser.records.list();
        one.controller.change(answer('niveau-1'));
        await until('word that it ended', () => one.ended() === 1);
        expect(one.controller.draft).to.equal(undefined);
        expect(await one.browser.records.list()).to.deep.equal(left);
      });
    }
  });

  describe('when all that is kept is cleared under it', () => {
    it('keeps with the next change what is on the screen, and says so', async () => {
      const { controller, browser, ended, erased } = await opened(new Browser(begun));
      await browser.clear();
      controller.change(answer('niveau-1'));
      await saved(controller);
      const expected = answerItem(begun, 'first', 'niveau-1', LATER);
      expect(await browser.records.list()).to.deep.equal([expected]);
      expect(controller.draft).to.deep.equal(expected);
      await until('word of it', () => erased() === 1);
      controller.change(answer('niveau-2'));
      await saved(controller);
      expect([erased(), ended()]).to.deep.equal([1, 0]);
    });

    it('keeps it with the change after one that could not be saved', async () => {
      const { controller, store, browser } = await opened(new Browser(begun));
      await browser.clear();
      store.fail('writing');
      controller.change(answer('niveau-1'));
      await failed(controller);
      store.fail();
      controller.change(answer('niveau-2', 'second'));
      await saved(controller);
      const expected = { ...begun.answers, first: 'niveau-1', second: 'niveau-2' };
      expect(answersOf(await browser.records.load(key))).to.deep.equal(expected);
    });

    it('finishes what is on the screen', async () => {
      const { controller, browser, erased } = await opened(new Browser(begun));
      await browser.clear();
      const finished = await controller.finish((current) => finishDraft(current, LATER));
      expect(answersOf(finished)).to.deep.equal(begun.answers);
      expect(await browser.records.list()).to.deep.equal([finished]);
      await until('word of it', () => erased() === 1);
    });

    it('leaves it on the screen when it looks at the store again', async () => {
      const { controller, browser, erased } = await opened(new Browser(begun));
      await browser.clear();
      await controller.reload();
      expect(controller.draft).to.deep.equal(begun);
      expect(controller.status).to.equal('none');
      await until('word of it', () => erased() === 1);
      controller.change(answer('niveau-1'));
      await saved(controller);
      expect(answersOf(await browser.records.load(key))).to.deep.equal({ ...begun.answers, first: 'niveau-1' });
    });

    it('adds what is on the screen to what another window began since', async () => {
      const { controller, browser } = await opened(new Browser(begun));
      await browser.clear();
      const other = await opened(browser);
      other.controller.begin({ ...blank, id: 'later' });
      other.controller.change(answer('niveau-4', 'elsewhere'));
      await saved(other.controller);
      controller.change(answer('niveau-1'));
      await saved(controller);
      const stored = await browser.records.load(key);
      expect(stored).to.include({ id: 'later' });
      expect(answersOf(stored)).to.deep.equal({ ...begun.answers, elsewhere: 'niveau-4', first: 'niveau-1' });
    });

    it('ends what another window wipes after that', async () => {
      const one = await opened(new Browser(begun));
      const other = await opened(one.browser);
      await one.browser.clear();
      one.controller.change(answer('niveau-1'));
      await saved(one.controller);
      await until('the draft in the other', () => answersOf(other.controller.draft).first);
      await other.controller.discard();
      await until('word that it ended', () => one.ended() === 1);
      expect(await one.browser.records.list()).to.deep.equal([]);
    });

    it('says nothing of it where nothing was kept', async () => {
      const { controller, browser, erased } = await opened(new Browser());
      await browser.clear();
      controller.begin(blank);
      await saved(controller);
      await paint();
      expect(erased()).to.equal(0);
    });
  });

  it('tells what the store said when a save fails', async () => {
    const { controller, store, failures } = await opened(new Browser(begun));
    store.fail('writing');
    controller.change(answer('niveau-1'));
    await failed(controller);
    expect(failures.map((failure) => (failure as Error).name)).to.deep.equal(['QuotaExceededError']);
  });

  it('takes what could not be saved along when the same draft is opened again', async () => {
    const { controller, store, browser } = await opened(new Browser(begun));
    store.fail('writing');
    controller.change(answer('niveau-1'));
    await failed(controller);
    await controller.open(browser.openWindow(), 'verbetertool');
    expect(answersOf(controller.draft)).to.include({ first: 'niveau-1' });
    expect(controller.status).to.equal('failed');
    controller.change(answer('niveau-2', 'second'));
    await saved(controller);
    const expected = { first: 'niveau-1', second: 'niveau-2' };
    expect(answersOf(await browser.records.load(key))).to.include(expected);
  });

  it('does not take it for ended when it cannot be read after another window changed it', async () => {
    const one = await opened(new Browser(begun));
    const other = await opened(one.browser);
    one.store.fail('reading');
    other.controller.change(answer('niveau-1'));
    await saved(other.controller);
    await paint();
    expect(one.controller.draft).to.deep.equal(begun);
    expect(one.ended()).to.equal(0);
    one.store.fail();
    one.controller.change(answer('niveau-2', 'second'));
    await saved(one.controller);
    expect(answersOf(one.controller.draft)).to.include({ first: 'niveau-1', second: 'niveau-2' });
  });

  for (const { how, end } of [
    { how: 'finished', end: (it: Opened) => it.controller.finish((current) => finishDraft(current, LATER)) },
    { how: 'wiped', end: (it: Opened) => it.controller.discard() },
  ]) {
    it(`sees the draft that another window began just when this one was ${how} here`, async () => {
      const one = await opened(new Browser(begun));
      const other = await opened(one.browser);
      const { replace, remove } = one.store;
      const next = { ...blank, id: 'next' };
      // The other window hears of the end, and begins the next, before we are told that the end is kept.
      const begin = async () => {
        await until('word in the other window', () => other.ended() === 1);
        other.controller.begin(next);
        await saved(other.controller);
      };
      one.store.replace = async (...given) => {
        const made = await replace.apply(one.store, given);
        await begin();
        return made;
      };
      one.store.remove = async (...keys) => {
        await remove.apply(one.store, keys);
        await begin();
      };
      await end(one);
      await until('the next draft', () => one.controller.draft);
      expect(one.controller.draft).to.deep.equal(next);
      expect(one.ended()).to.equal(0);
    });
  }

  describe('when it finishes', () => {
    it('gives the finished record, which took the place of the draft', async () => {
      const { controller, browser } = await opened(new Browser(begun));
      const finished = await controller.finish((current) => finishDraft(current, LATER));
      expect(finished).to.include({ id: begun.id, kind: 'afname' });
      expect(await browser.records.list()).to.deep.equal([finished]);
      expect(controller.draft).to.equal(undefined);
    });

    it('takes the answers of just before with it', async () => {
      const { controller } = await opened(new Browser());
      controller.begin(blank);
      controller.change(answer('niveau-1'));
      const finished = await controller.finish((current) => finishDraft(current, LATER));
      expect(answersOf(finished)).to.deep.equal({ first: 'niveau-1' });
    });

    it('takes the answers with it that could not be saved before', async () => {
      const { controller, store, browser } = await opened(new Browser());
      store.fail('writing');
      controller.begin(blank);
      controller.change(answer('niveau-1'));
      await failed(controller);
      store.fail();
      const finished = await controller.finish((current) => finishDraft(current, LATER));
      expect(answersOf(finished)).to.deep.equal({ first: 'niveau-1' });
      expect(await browser.records.list()).to.deep.equal([finished]);
    });

    it('rejects when it cannot be kept, and has the draft still', async () => {
      const { controller, store, browser } = await opened(new Browser(begun));
      store.fail('writing');
      const failure = await controller
        .finish((current) => finishDraft(current, LATER))
        .catch((error: unknown) => error);
      expect(failure).to.have.property('name', 'QuotaExceededError');
      expect(controller.draft).to.deep.equal(begun);
      expect(await browser.records.list()).to.deep.equal([begun]);
    });

    it('gives nothing when it was ended elsewhere', async () => {
      const one = await opened(new Browser(begun));
      one.controller.hostDisconnected(); // hears of nothing
      await one.browser.records.remove(key);
      expect(await one.controller.finish((current) => finishDraft(current, LATER))).to.equal(undefined);
      expect(one.ended()).to.equal(1);
      expect(await one.browser.records.list()).to.deep.equal([]);
    });
  });

  describe('when it is dropped', () => {
    it('is gone, here and in the store', async () => {
      const { controller, browser, ended } = await opened(new Browser(begun));
      controller.change(answer('niveau-1'));
      await controller.discard();
      expect(controller.draft).to.equal(undefined);
      expect(await browser.records.list()).to.deep.equal([]);
      expect(ended()).to.equal(0);
    });

    it('stays when the store cannot drop it', async () => {
      const { controller, store } = await opened(new Browser(begun));
      store.fail('writing');
      const failure = await controller.discard().catch((error: unknown) => error);
      expect(failure).to.have.property('name', 'QuotaExceededError');
      expect(controller.draft).to.deep.equal(begun);
    });
  });

  it('listens to its store for as long as its host is in the page', async () => {
    const { controller, store } = await opened(new Browser(begun));
    expect(store.listeners).to.equal(1);
    controller.hostDisconnected();
    expect(store.listeners).to.equal(0);
    controller.hostConnected();
    controller.hostConnected();
    expect(store.listeners).to.equal(1);
  });

  it('does not listen when its host left before the draft was there', async () => {
    const { controller } = withHost();
    const store = new Browser(begun).openWindow();
    controller.hostDisconnected();
    await controller.open(store, 'verbetertool');
    expect(store.listeners).to.equal(0);
  });

  it('shows what was opened last, whatever comes last', async () => {
    const { controller } = withHost();
    const slow = new Browser(begun).openWindow();
    let answerSlowly = () => {};
    slow.load = () =>
      new Promise((resolve) => {
        answerSlowly = () => resolve(begun);
      });
    const first = controller.open(slow, 'verbetertool');
    await controller.open(new Browser(blank).openWindow(), 'verbetertool');
    answerSlowly();
    await first;
    expect(controller.draft).to.deep.equal(blank);
  });

  it('listens to one store at a time', async () => {
    const { controller, store } = await opened(new Browser(begun));
    const next = new Browser(begun).openWindow();
    await controller.open(next, 'verbetertool');
    expect(store.listeners).to.equal(0);
    expect(next.listeners).to.equal(1);
  });

  it('works on a store that tells of nothing', async () => {
    const { controller } = withHost();
    const store: RecordStore = new MemoryStore();
    await controller.open(store, 'verbetertool');
    controller.begin(blank);
    await saved(controller);
    expect(await store.load(key)).to.deep.equal(blank);
  });
});

type Opened = Awaited<ReturnType<typeof opened>>;

/** A controller in a new window of a browser. */
async function opened(browser: Browser) {
  const store = browser.openWindow();
  const host = withHost();
  await host.controller.open(store, begun.questionnaire.id);
  return { browser, store, ...host };
}

function withHost() {
  let [updates, ended] = [0, 0];
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {
      updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  let erased = 0;
  const failures: unknown[] = [];
  const controller = new DraftController(
    host,
    () => {
      ended += 1;
    },
    () => {},
    () => {
      erased += 1;
    },
    (error) => failures.push(error),
  );
  controller.hostConnected();
  return { controller, failures, updates: () => updates, ended: () => ended, erased: () => erased };
}

function answer(value: string, item = 'first') {
  return (current: Draft) => answerItem(current, item, value, LATER);
}

function answersOf(record: WerkspiegelRecord | undefined): Draft['answers'] {
  return record && 'answers' in record ? record.answers : {};
}

function saved(controller: DraftController) {
  return until('word that it is saved', () => controller.status === 'saved');
}

function failed(controller: DraftController) {
  return until('word that it failed', () => controller.status === 'failed');
}

async function paint() {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
