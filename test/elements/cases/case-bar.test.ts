import '../../../packages/elements/src/cases/define.js';
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { CaseController } from '../../../packages/elements/src/cases/case-controller.js';
import { nl } from '../../../packages/elements/src/cases/words.nl.js';
import type { Environment } from '../../../packages/elements/src/environment/environment.js';
import { PlainStore } from '../../../packages/elements/src/storage/plain-store.js';
import { SessionValues } from '../../../packages/elements/src/storage/session-values.js';
import * as steps from '../../../stories/support/steps.js';
import { all, allTextOf, emptyPage, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';

const DATABASE = 'werkspiegel-casussen';
const PHRASE = 'paard batterij nietje juist';

/** A tool that keeps cases, and does nothing else. */
class CaseHost extends LitElement {
  readonly cases = new CaseController(this, 'draaischijf');

  protected override render() {
    return html`
      <h2>Draaischijf</h2>
      <werkspiegel-case-bar
        .state=${this.cases.state}
        @case-requested=${this.cases.onRequested}
      ></werkspiegel-case-bar>
    `;
  }
}
customElements.define('case-host', CaseHost);

beforeEach(clear);
afterEach(clear);

async function clear() {
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = resolve;
    request.onerror = resolve;
  });
}

async function open(mode: 'session' | 'local' | 'none' = 'session', given?: Environment) {
  const page = emptyPage();
  const host = page.appendChild(new CaseHost());
  await host.cases.start(mode, given);
  await host.updateComplete;
  for (const details of all<HTMLDetailsElement>(page, 'details.case')) details.open = true;
  return { page, host };
}

/** A tab with this clock. */
function tabAt(now: () => Date) {
  return { storage: new PlainStore(new SessionValues(now)), now } as unknown as Environment;
}

async function begin(page: HTMLElement, name: string) {
  await fill(page, 'name', name);
  await steps.press(page, nl.begin.action);
  await steps.see(page, nl.open(name));
}

/** Types in the fields with this name that can be seen. */
async function fill(page: HTMLElement, name: string, value: string) {
  const fields = () => all<HTMLInputElement>(page, `input[name=${name}]`).filter((field) => field.checkVisibility());
  await until(`field ${name}`, () => fields().length > 0);
  for (const field of fields()) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

function unfold(page: HTMLElement) {
  for (const details of all<HTMLDetailsElement>(page, 'details')) details.open = true;
}

/** What the browser keeps, as someone sees it who looks from outside. */
async function keptOnComputer(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains('records')) return '';
    const request = database.transaction('records').objectStore('records').getAll();
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    return JSON.stringify(request.result);
  } finally {
    database.close();
  }
}

describe('the cases of a coach', () => {
  it('are none at first, and nothing is kept', async () => {
    const { page } = await open();
    await steps.see(page, nl.none);
    expect(sessionStorage.length).to.equal(0);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('are there again after a reload of the tab, the last one open', async () => {
    const { page } = await open();
    await begin(page, 'Zebra');
    unfold(page);
    await steps.press(page, nl.list.close);
    await steps.see(page, nl.none);
    unfold(page);
    await begin(page, '12');
    page.remove();
    const { page: again } = await open();
    await steps.see(again, nl.open('12'), nl.kept.session);
    unfold(again);
    await steps.press(again, nl.list.choose('Zebra'));
    await steps.see(again, nl.open('Zebra'));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('warn when a nickname looks like a BSN', async () => {
    const { page } = await open();
    await fill(page, 'name', '111222333');
    await steps.see(page, 'burgerservicenummer');
  });

  it('are gone from the tab after twelve hours, which is said, and nothing that is added then begins another', async () => {
    const clock = { now: new Date('2026-05-12T18:00:00.000Z') };
    const now = () => clock.now;
    const { page, host } = await open('session', tabAt(now));
    await begin(page, 'Zebra');
    clock.now = new Date('2026-05-13T08:00:00.000Z');
    const step = { kind: 'disc', date: '2026-05-13', leefgebied: 'werk', type: 'overlever' } as const;
    expect(await host.cases.add(step).catch(({ message }) => message)).to.equal(nl.gone);
    await steps.see(page, nl.none, nl.gone);
    expect(sessionStorage.length).to.equal(0);
  });

  it('can be wiped, and put back as long as the page is open', async () => {
    const { page } = await open();
    await begin(page, 'Zebra');
    unfold(page);
    await steps.press(page, nl.forget.action('Zebra'));
    await steps.see(page, nl.forget.done('Zebra'));
    expect(allTextOf(page)).not.to.include(nl.gone);
    expect(sessionStorage.length).to.equal(0);
    unfold(page);
    await steps.press(page, nl.forget.undo);
    await steps.see(page, nl.open('Zebra'));
  });

  it('are kept on the computer behind a pass phrase only', async () => {
    const { page, host } = await open();
    await begin(page, 'Zebra');
    await host.cases.add({
      kind: 'log',
      date: '2026-03-02',
      leefgebied: 'werk',
      strategy: 'pedagogisch',
      reactions: [],
    });
    unfold(page);
    await steps.see(page, nl.seal.explanation);
    await fill(page, 'passphrase', PHRASE);
    await fill(page, 'again', PHRASE);
    await steps.press(page, nl.seal.action);
    await steps.see(page, nl.kept.local);
    expect(textOf(focused() as HTMLElement)).to.include(nl.kept.local);
    const kept = await keptOnComputer();
    expect(kept).to.include('"kind":"sealed"');
    for (const word of ['Zebra', 'pedagogisch', 'werk"']) expect(kept).not.to.include(word);
    expect(sessionStorage.length).to.equal(0);

    unfold(page);
    await steps.press(page, nl.locked.lock);
    await steps.see(page, nl.locked.title);
    expect(allTextOf(page)).not.to.include('Zebra');
    expect(host.cases.dossier).to.equal(undefined);
    await fill(page, 'passphrase', 'een andere zin dan deze');
    await steps.press(page, nl.seal.open);
    await until('refusal', () => all(page, '[role=alert]').length > 0);
    await fill(page, 'passphrase', PHRASE);
    await steps.press(page, nl.seal.open);
    await steps.see(page, nl.open('Zebra'));
    expect(host.cases.dossier?.steps.map(({ kind }) => kind)).to.deep.equal(['named', 'log']);
  });

  it('ask for a pass phrase first where they are to be kept on the computer', async () => {
    const { page } = await open('local');
    await steps.see(page, nl.seal.first);
    expect(all(page, 'input[name=name]')).to.deep.equal([]);
    await fill(page, 'passphrase', PHRASE);
    await fill(page, 'again', `${PHRASE} niet`);
    await steps.press(page, nl.seal.action);
    await steps.see(page, nl.seal.differs);
    await fill(page, 'passphrase', PHRASE);
    await fill(page, 'again', PHRASE);
    await steps.press(page, nl.seal.action);
    await until('field', () => all(page, 'input[name=name]').length > 0);
    unfold(page);
    await begin(page, 'Zebra');
    expect(await keptOnComputer()).not.to.include('Zebra');
  });

  it('go along as a file behind a pass phrase, and come back from it', async () => {
    const { page, host } = await open();
    await begin(page, 'Zebra');
    const taken = catchDownloads();
    unfold(page);
    await fill(page, 'passphrase', PHRASE);
    await fill(page, 'again', PHRASE);
    await steps.press(page, nl.out.sealed);
    await steps.see(page, nl.out.done('Zebra'));
    const [file] = await taken();
    expect(await file?.text()).not.to.include('Zebra');
    unfold(page);
    await steps.press(page, nl.forget.action('Zebra'));
    await steps.see(page, nl.forget.done('Zebra'));
    unfold(page);
    give(page, file);
    await steps.see(page, nl.in.passphrase);
    await fill(page, 'passphrase', PHRASE);
    await steps.press(page, nl.in.action);
    await steps.see(page, nl.in.done('Zebra'));
    expect(host.cases.state.open?.name).to.equal('Zebra');
  });

  it('refuse a file with a check of the coach, with a sentence', async () => {
    const { page } = await open();
    const check = { format: 'werkspiegel', formatVersion: 1, id: 'a', kind: 'dossier', tool: 'verbetertool' };
    const times = { startedAt: '2026-01-01T10:00:00.000Z', changedAt: '2026-01-01T10:00:00.000Z' };
    give(page, new File([JSON.stringify({ ...check, ...times, steps: [] })], 'check.json'));
    await steps.see(page, 'niet over een casus');
  });
});

function give(page: HTMLElement, file: File | undefined) {
  const input = all<HTMLInputElement>(page, 'input[type=file]')[0];
  if (!input || !file) throw new Error('there is no file to give, or nowhere to give it');
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is given as a file from now on. */
function catchDownloads() {
  const blobs: Promise<File>[] = [];
  const onClick = (event: Event) => {
    const link = event.composedPath()[0];
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    blobs.push(
      fetch(link.href)
        .then((response) => response.blob())
        .then((blob) => new File([blob], link.download)),
    );
  };
  addEventListener('click', onClick, { capture: true });
  return () => {
    removeEventListener('click', onClick, { capture: true });
    return Promise.all(blobs);
  };
}
