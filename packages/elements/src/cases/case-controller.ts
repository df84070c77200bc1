import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newDossier } from '../dossier/dossier.js';
import { DossierController } from '../dossier/dossier-controller.js';
import type { NewStep } from '../dossier/steps.js';
import type { Environment } from '../environment/environment.js';
import { MemoryStore } from '../storage/memory-store.js';
import { openStore, type StorageMode } from '../storage/open-store.js';
import { randomId } from '../storage/random-id.js';
import { type Dossier, dossierKey, keyOf, type WerkspiegelRecord } from '../storage/record.js';
import { RecordError, type RecordStore } from '../storage/record-store.js';
import { Sealing } from '../storage/sealing.js';
import type { CaseRequest, CaseRequestedEvent } from './case-events.js';
import { type CaseSummary, casesIn, newCase, recordsOf } from './cases.js';
import { type CasesState, NO_CASES } from './cases-state.js';
import { nl } from './words.nl.js';

/** What concerns a jongere is kept apart from the coach's own checks: it has a pass phrase of its own. */
const NAME = 'werkspiegel-casussen';

/**
 * The cases of a coach, with the one that is open. In `session` they are gone with the tab, unless the coach puts them behind a pass
 * phrase; in `local` they are behind one from the start. Nothing about a jongere is ever kept on a computer in the clear.
 */
export class CaseController implements ReactiveController {
  state: CasesState = NO_CASES;

  readonly #dossier: DossierController;
  #store: RecordStore = new MemoryStore();
  #sealing: Sealing | undefined;
  #mode: StorageMode = 'session';
  #now = () => new Date();
  #turn = 0;
  #openId: string | undefined;
  #removed: readonly WerkspiegelRecord[] = [];
  #stopWatching: (() => void) | undefined;
  #erasures: number | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    /** The tool that begins a case. */
    readonly tool: string,
    /** Called when another case, or none, is open, and when what is kept about it may have been changed elsewhere. */
    readonly onChanged: () => void = () => {},
  ) {
    this.#dossier = new DossierController(host);
    host.addController(this);
  }

  /** Of the case that is open. */
  get dossier(): Dossier | undefined {
    return this.#openId === undefined ? undefined : this.#dossier.dossier;
  }

  /** Id of the case that is open. */
  get openId(): string | undefined {
    return this.#openId;
  }

  /** Where the records of the case are, also its drafts. */
  get store(): RecordStore {
    return this.#store;
  }

  /** The clock of the page. */
  now(): Date {
    return this.#now();
  }

  hostConnected() {
    if (this.state.status !== 'loading') this.#watch();
  }

  hostDisconnected() {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Takes up what is kept in this mode; with a page that keeps the records itself, there. */
  async start(mode: StorageMode, given?: Environment) {
    this.#turn += 1;
    const turn = this.#turn;
    this.#mode = mode;
    this.#now = given?.now ?? (() => new Date());
    this.#sealing = undefined;
    this.#openId = undefined;
    this.#set(NO_CASES);
    const plain = given ? undefined : await openStore(mode, NAME);
    const sealing = plain?.place === 'local' ? this.#sealingOver(plain) : undefined;
    await sealing?.open().catch(() => {});
    if (turn !== this.#turn) return; // the attributes were changed meanwhile
    this.#sealing = sealing;
    if (sealing) {
      this.#set({ status: sealing.isSealed ? 'locked' : 'unsealed', place: 'local', hasSealed: sealing.isSealed });
    } else {
      await this.#take(given?.storage ?? plain ?? new MemoryStore());
    }
  }

  /** Adds steps to the dossier of the open case, all of them or none. Rejects when they cannot be kept. */
  async add(...steps: readonly NewStep[]) {
    if (this.#openId === undefined) return;
    // What is added to a case that is gone begins no other.
    const isThere = await this.#dossier.add(steps, undefined, randomId, this.#now());
    await this.#refresh();
    if (!isThere) throw new RecordError(nl.gone);
  }

  /** Does what the person asked for, and says in the state how it went. */
  readonly onRequested = ({ request, target }: CaseRequestedEvent) => this.#handle(request, target as HTMLElement);

  async #handle(request: CaseRequest, place: HTMLElement) {
    // To look whether there is something is nothing to speak of, and what was said stands.
    if (request.what !== 'look-for-sealed') this.#set({ said: '', problem: '', isBusy: true });
    try {
      const said = await this.#do(request, place);
      this.#set({ isBusy: false, ...(said !== undefined && { said }) });
    } catch (error) {
      this.#set({ problem: error instanceof RecordError ? error.message : nl.failed, isBusy: false });
    }
  }

  /** Resolves with what is to be said of it. Undefined: nothing. */
  async #do(request: CaseRequest, place: HTMLElement): Promise<string | undefined> {
    switch (request.what) {
      case 'begin': {
        const dossier = newCase(this.tool, request.name, randomId, this.#now());
        await this.#store.save(dossier);
        await this.#open(dossier.caseId);
        return undefined;
      }
      case 'rename':
        await this.add({ kind: 'named', name: request.name });
        return undefined;
      case 'choose':
        await this.#open(request.id);
        return undefined;
      case 'forget':
        return this.#forget(request.id);
      case 'put-back':
        return this.#putBack();
      case 'take-along':
        return this.#takeAlong(place, request.passphrase);
      case 'take-along-readable':
        return this.#takeAlong(place, undefined, true);
      case 'bring':
        return this.#bring(request.source, request.passphrase);
      case 'look-for-sealed':
        this.#set({ hasSealed: await this.#hasSealed() });
        return undefined;
      case 'seal':
        return this.#seal(request.passphrase);
      case 'lock':
        this.#sealing?.lock();
        return nl.locked.done;
      case 'wipe-sealed':
        return this.#wipeSealed();
    }
  }

  async #open(id: string | undefined) {
    this.#openId = id;
    if (id !== undefined) await this.#dossier.open(this.#store, id);
    await this.#refresh();
    this.onChanged();
  }

  async #forget(id: string): Promise<string> {
    const name = this.#nameOf(id);
    const records = recordsOf(await this.#store.list(), id);
    await this.#store.remove(...records.map(keyOf));
    this.#removed = records;
    await this.#open(undefined);
    return nl.forget.done(name);
  }

  async #putBack(): Promise<string> {
    const [caseId] = this.#removed.map((record) => record.caseId);
    await this.#store.save(...this.#removed);
    this.#removed = [];
    await this.#open(caseId);
    return nl.forget.back;
  }

  async #takeAlong(place: HTMLElement, passphrase: string | undefined, isReadable = false): Promise<string> {
    const { open } = this.state;
    if (!open) return '';
    const records = recordsOf(await this.#store.list(), open.id);
    const [{ caseFile }, { download }] = await Promise.all([
      import('./case-file.js'),
      import('../records/download.js'),
    ]);
    const asKept = passphrase === undefined && !isReadable && this.#sealing;
    const taken = asKept ? await asKept.exportSealed(records.map(keyOf)) : records;
    const { name, text } = await caseFile(taken, passphrase, this.#now());
    download(place.shadowRoot ?? place, name, 'application/json', text);
    return nl.out.done(open.name);
  }

  async #bring(source: Blob, passphrase: string | undefined): Promise<string> {
    this.#set({ sealedSource: undefined });
    const brought = await this.bring(source, passphrase).catch((error: unknown) => {
      if (error instanceof RecordError && ['passphrase', 'sealed'].includes(error.fault)) {
        this.#set({ sealedSource: source });
      }
      throw error;
    });
    return brought ? nl.in.done(brought.name) : nl.in.known;
  }

  /**
   * Takes in a case from outside and opens it. Resolves with undefined when all of it was here already.
   *
   * @throws {RecordError} with a sentence for the person; nothing is changed then.
   */
  async bring(source: Blob | string, passphrase?: string): Promise<CaseSummary | undefined> {
    const { takeIn } = await import('../records/take-in.js');
    const before = new Set((await this.#store.list()).map(keyOf));
    const { added } = await takeIn(this.#store, source, passphrase, 'case');
    if (added === 0) return undefined;
    const records = (await this.#store.list()).filter((record) => !before.has(keyOf(record)));
    const caseId = records.find((record) => record.caseId !== undefined)?.caseId ?? '';
    // A record that came alone is about a case all the same.
    if (!before.has(dossierKey(caseId)) && !records.some(({ kind }) => kind === 'dossier')) {
      await this.#store.save(newDossier(this.tool, randomId(), this.#now(), caseId));
    }
    await this.#refresh();
    await this.#open(caseId);
    return this.state.open;
  }

  async #hasSealed(): Promise<boolean> {
    const opened = await openStore('local', NAME);
    return opened.place === 'local' && opened.isSealed();
  }

  /** Behind the pass phrase, with all that was kept in the tab. */
  async #seal(passphrase: string): Promise<string> {
    let sealing = this.#sealing;
    if (!sealing) {
      const opened = await openStore('local', NAME);
      if (opened.place !== 'local') throw new RecordError(nl.seal.impossible);
      sealing = this.#sealingOver(opened);
      await sealing.open();
    }
    if (sealing.isSealed) await sealing.unlock(passphrase);
    else await sealing.seal(passphrase);
    if (!this.#sealing) await this.#bringAlong(sealing.store);
    this.#sealing = sealing;
    const openId = this.#openId;
    await this.#take(sealing.store, openId);
    return nl.seal.done;
  }

  /** From the tab: first it stands there, and only then it is gone here. */
  async #bringAlong(store: RecordStore) {
    const records = await this.#store.list();
    if (records.length === 0) return;
    const { addRecords } = await import('../records/add-records.js');
    await addRecords(store, records);
    await this.#store.remove(...records.map(keyOf));
  }

  async #wipeSealed(): Promise<string> {
    const sealing = this.#sealing ?? this.#sealingOver(await openStore('local', NAME));
    await sealing.open();
    await sealing.wipe();
    this.#set({ hasSealed: false, ...(this.#sealing && { status: 'unsealed' as const }) });
    return nl.locked.wiped;
  }

  #sealingOver(plain: ConstructorParameters<typeof Sealing>[0]) {
    return new Sealing(plain, { now: this.#now, onLocked: () => void this.#onLocked() });
  }

  /** Nothing of a case stays on the screen. */
  #onLocked() {
    this.#openId = undefined;
    this.#removed = [];
    this.hostDisconnected();
    this.#set({ ...NO_CASES, status: 'locked', place: 'local', hasSealed: true, isSealed: true });
    this.onChanged();
  }

  /** Works with this store from now on; the case that was changed last is open, unless another is meant. */
  async #take(store: RecordStore, openId?: string) {
    this.#store = store;
    this.#erasures = store.erasures;
    this.#set({ status: 'ready' });
    this.#watch();
    try {
      await this.#refresh();
      await this.#open(openId ?? this.state.cases[0]?.id);
    } catch (error) {
      // What cannot be read stays where it is, and this sitting goes on in memory.
      this.#store = new MemoryStore();
      this.#set({ problem: error instanceof RecordError ? error.message : nl.failed });
      await this.#refresh();
    }
  }

  /** Looks at what is kept again. */
  async #refresh() {
    const records = await this.#store.list();
    const cases = casesIn(records, nl.nameless);
    const isErased = this.#store.erasures !== this.#erasures;
    this.#erasures = this.#store.erasures;
    if (this.#openId !== undefined && !cases.some(({ id }) => id === this.#openId)) {
      this.#openId = undefined;
      // Who wipes it here knows.
      if (isErased || !this.state.isBusy) this.#set({ problem: isErased ? nl.erased : nl.gone });
      this.onChanged();
    }
    const { place } = this.#store;
    this.#set({
      ...{ cases, place, open: cases.find(({ id }) => id === this.#openId) },
      isSealed: this.#sealing?.isSealed === true,
      canSeal: this.#mode === 'session' && place === 'session' && globalThis.crypto?.subtle !== undefined,
      canPutBack: this.#removed.length > 0,
    });
  }

  #watch() {
    this.#stopWatching?.();
    this.#stopWatching = this.#store.watch(() => {
      void this.#refresh()
        .then(() => this.onChanged())
        .catch(() => {});
    });
  }

  #nameOf(id: string) {
    return this.state.cases.find((each) => each.id === id)?.name ?? nl.nameless;
  }

  #set(changes: Partial<CasesState>) {
    this.state = { ...this.state, ...changes };
    this.host.requestUpdate();
  }
}
