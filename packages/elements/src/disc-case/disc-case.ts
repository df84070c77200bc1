import { type LeefgebiedWords, loadLeefgebieden } from '@werkspiegel/questionnaires/draaischijf';
import { ALGEMEEN } from '@werkspiegel/scoring';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CaseController } from '../cases/case-controller.js';
import { nl as caseWords } from '../cases/words.nl.js';
import type { DossierStep, NewStep } from '../dossier/steps.js';
import type { Environment } from '../environment/environment.js';
import { localDay } from '../records/local-day.js';
import type { StorageMode } from '../storage/open-store.js';
import { randomId } from '../storage/random-id.js';
import type { DangerToldEvent, StepsNotedEvent } from './case-part-events.js';
import type { CaseView } from './case-view.js';
import { counting, type DiscSetting, settingOf } from './kept.js';

const NOT_SET: DiscSetting = {};

/**
 * How the disc stands against what is kept for the leefgebied: as that, as what is kept for all of it, otherwise, or with nothing kept at
 * all.
 */
export type Stand = 'kept' | 'as-for-all' | 'other' | 'new';

/**
 * The case that goes with a disc: how the disc is kept for each leefgebied, and what was noted below it. To turn it is to try; it is kept
 * when the coach says so. Without a case what is kept is there as long as the page is, and goes along into the case that is begun then.
 */
export class DiscCase implements ReactiveController {
  readonly cases: CaseController;
  /** Id of the leefgebied that the disc is about now. */
  leefgebied: string = ALGEMEEN;
  /** By id. Empty until they are loaded. */
  names: LeefgebiedWords = {};
  /** The coach said that there is danger now. It is of this moment, and never kept. */
  isDanger = false;
  /** Why something was not kept. */
  problem = '';

  /** How the disc was kept while no case is open. */
  #loose: DossierStep[] = [];
  #openId: string | undefined;
  /** As the disc stands, or is about to. */
  #setting: DiscSetting = NOT_SET;
  /** One after another, so that the last word is the last one kept. */
  #keeping: Promise<void> = Promise.resolve();

  constructor(
    readonly host: ReactiveControllerHost,
    /** Called when the disc is to stand otherwise, with whether it is about another case. */
    readonly onPlaced: (setting: DiscSetting, isOther: boolean) => void,
  ) {
    this.cases = new CaseController(host, 'draaischijf', () => this.#onChanged());
    host.addController(this);
  }

  hostConnected() {}

  async start(mode: StorageMode, given: Environment | undefined) {
    const [names] = await Promise.all([loadLeefgebieden('nl'), this.cases.start(mode, given)]);
    this.names = names;
    this.host.requestUpdate();
  }

  get steps(): readonly DossierStep[] {
    return this.#openId === undefined ? this.#loose : (this.cases.dossier?.steps ?? []);
  }

  get today(): string {
    return localDay(this.cases.now());
  }

  /** What the parts below the disc see. */
  get view(): CaseView {
    const { state, openId } = this.cases;
    const { type, strategy } = this.#setting;
    const { steps, leefgebied, names, today, isDanger } = this;
    return {
      ...{ id: openId, steps, leefgebied, names, today, isDanger, type, strategy },
      ...{ isFleeting: state.place === 'session' || state.place === 'memory', canSeal: state.canSeal },
    };
  }

  /** How the disc was kept last for the leefgebied; where it never was, as for all of it. */
  get kept() {
    return settingOf(this.steps, this.leefgebied);
  }

  /** Undefined: nothing is chosen on the disc. */
  get stand(): Stand | undefined {
    const { kept } = this;
    const { type, strategy } = this.#setting;
    if (!type && !strategy) return undefined;
    if (!kept) return 'new';
    if (kept.type !== type || kept.strategy !== strategy) return 'other';
    return kept.leefgebied === this.leefgebied ? 'kept' : 'as-for-all';
  }

  /** The day and the leefgebied of what is noted now. */
  get about() {
    return { date: this.today, leefgebied: this.leefgebied };
  }

  /** The disc is about another leefgebied from now on, and stands as it is kept for that. How it stood is not kept by this. */
  goTo(leefgebied: string) {
    const isTried = this.stand === 'new';
    this.leefgebied = leefgebied;
    // What was chosen first, and then said what it is about, stays on the disc.
    this.#place(this.kept ?? (isTried ? this.#setting : NOT_SET));
  }

  /** The coach turned the disc. */
  set({ type, strategy }: DiscSetting) {
    this.#setting = { ...(type && { type }), ...(strategy && { strategy }) };
  }

  /** Keeps how the disc stands, for the leefgebied. Rejects when it cannot be kept; that is said too. */
  keep(): Promise<void> {
    return this.note({ kind: 'disc', ...this.about, ...this.#setting });
  }

  /** The disc stands again as it is kept. */
  putBack() {
    this.#place(this.kept);
  }

  /** Keeps steps in the case that is open. Rejects when they cannot be kept; that is said too. */
  note(...steps: readonly NewStep[]): Promise<void> {
    const openId = this.#openId;
    if (openId === undefined) {
      const at = this.cases.now().toISOString();
      this.#loose = [...this.#loose, ...steps.map((step) => ({ ...step, id: randomId(), at }) as DossierStep)];
      this.host.requestUpdate();
      return Promise.resolve();
    }
    this.problem = '';
    const kept = this.#keeping.then(() => {
      if (this.#openId === openId) return this.cases.add(...steps); // else another case was opened meanwhile
    });
    this.#keeping = kept.catch(() => {
      if (this.#openId === openId) this.problem = caseWords.notKept; // else it is said that the case is gone
      this.host.requestUpdate();
    });
    return kept;
  }

  readonly onNoted = (event: StepsNotedEvent) => {
    event.kept = this.note(...event.steps);
  };

  readonly onDangerTold = ({ isDanger }: DangerToldEvent) => {
    this.isDanger = isDanger;
    this.host.requestUpdate();
  };

  #onChanged() {
    const { openId } = this.cases;
    if (openId === this.#openId) {
      this.host.requestUpdate(); // the disc stays as it is under the hand
      return;
    }
    const [before, loose] = [this.#openId, this.#loose];
    this.#openId = openId;
    this.#loose = [];
    this.isDanger = false;
    this.problem = '';
    const isBegun = before === undefined && this.steps.every(({ kind }) => kind === 'named');
    if (openId !== undefined && isBegun) {
      // What was kept before the case had a name is about this one.
      void this.note(...loose.map(({ id: _id, at: _at, ...step }) => step as NewStep)).catch(() => {});
      this.host.requestUpdate();
      return;
    }
    const last = counting(this.steps).findLast((step) => 'leefgebied' in step);
    this.leefgebied = last && 'leefgebied' in last ? last.leefgebied : ALGEMEEN;
    this.#place(this.kept, true);
  }

  #place(setting: DiscSetting = NOT_SET, isOther = false) {
    this.set(setting);
    this.onPlaced(this.#setting, isOther);
    this.host.requestUpdate();
  }
}
