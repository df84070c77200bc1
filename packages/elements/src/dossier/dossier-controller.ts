import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Dossier, dossierKey } from '../storage/record.js';
import type { RecordStore } from '../storage/record-store.js';
import { addStep } from './dossier.js';
import type { NewStep } from './steps.js';

/**
 * Keeps one dossier in sight and adds to it. Every step is added to what stands in the store by then, so two tabs add to the same
 * dossier and none undoes the other.
 */
export class DossierController implements ReactiveController {
  /** As it stands in the store. Undefined: nothing was added yet, or it is not read yet. */
  dossier: Dossier | undefined;

  #store: RecordStore | undefined;
  #key = '';
  #stopWatching: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#watch();
    // Back in the page: much may have happened meanwhile. What cannot be read now stays as it was on the screen.
    if (this.#store) void this.load().catch(() => {});
  }

  hostDisconnected() {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Takes up the dossier of a case; without one the person's own. Rejects when the store cannot give it. */
  async open(store: RecordStore, caseId?: string) {
    this.hostDisconnected();
    this.#store = store;
    this.#key = dossierKey(caseId);
    this.#watch();
    await this.load();
  }

  /** Looks at the store again. */
  async load() {
    const [store, key] = [this.#store, this.#key];
    const stored = await store?.load(key);
    if (store !== this.#store || key !== this.#key) return; // another was opened meanwhile
    this.#take(stored?.kind === 'dossier' ? stored : undefined);
  }

  /**
   * Adds steps to what is kept, all of them or none; resolves with whether there is a dossier to add to. Rejects when it cannot be kept;
   * nothing was changed then.
   *
   * @param blank What to begin with when there is no dossier yet. Undefined: then there is nothing to add to.
   */
  async add(steps: readonly NewStep[], blank: Dossier | undefined, newId: () => string, now: Date): Promise<boolean> {
    const records = await this.#store?.replace(this.#key, (stored) => {
      const dossier = stored?.kind === 'dossier' ? stored : blank;
      return dossier && [steps.reduce((sofar, step) => addStep(sofar, step, newId(), now), dossier)];
    });
    const [kept] = records ?? [];
    if (kept?.kind === 'dossier') this.#take(kept);
    return kept !== undefined;
  }

  #take(dossier: Dossier | undefined) {
    this.dossier = dossier;
    this.host.requestUpdate();
  }

  #watch() {
    if (this.#stopWatching || !this.#store) return;
    this.#stopWatching = this.#store.watch((keys) => {
      if (keys.includes(this.#key)) void this.load().catch(() => {});
    });
  }
}
