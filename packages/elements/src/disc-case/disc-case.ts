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
 * The case that goes with a disc: how the disc was set for each leefgebied, and what was noted below it. Without a case the settings are
 * there as long as the page is, and go along into the case that is begun then.
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

  /** How the disc was set while no case is open. */
  #loose: DossierStep[] = [];
  #openId: string | undefined;
  /** As the disc stands, or is about to. */
  #setting: DiscSetting = NOT_SET;
  /** Settings on their way to the store. */
  #underway: DossierStep[] = [];
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

  /** How the disc was set last for the leefgebied, also when that is still on its way to the store. */
  get setting() {
    return settingOf([...this.steps, ...this.#underway], this.leefgebied);
  }

  /** The day and the leefgebied of what is noted now. */
  get about() {
    return { date: this.today, leefgebied: this.leefgebied };
  }

  /** The disc is about another leefgebied from now on, and stands as it was set for that. */
  goTo(leefgebied: string) {
    this.leefgebied = leefgebied;
    this.#place();
  }

  /** The coach set the disc. */
  set(setting: DiscSetting) {
    const { type, strategy } = setting;
    if (type === this.#setting.type && strategy === this.#setting.strategy) return;
    this.#setting = setting;
    const step = { kind: 'disc' as const, ...this.about, ...(type && { type }), ...(strategy && { strategy }) };
    const underway = { ...step, id: randomId(), at: this.cases.now().toISOString() };
    this.#underway = [...this.#underway, underway];
    void this.note(step)
      .catch(() => {})
      .finally(() => {
        this.#underway = this.#underway.filter((each) => each !== underway);
      });
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
      this.problem = caseWords.notKept;
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
    this.#underway = [];
    this.isDanger = false;
    this.problem = '';
    const isBegun = before === undefined && this.steps.every(({ kind }) => kind === 'named');
    if (openId !== undefined && isBegun) {
      // What was set before the case had a name is about this one.
      void this.note(...loose.map(({ id: _id, at: _at, ...step }) => step as NewStep)).catch(() => {});
      this.host.requestUpdate();
      return;
    }
    const last = counting(this.steps).findLast((step) => 'leefgebied' in step);
    this.leefgebied = last && 'leefgebied' in last ? last.leefgebied : ALGEMEEN;
    this.#place(true);
  }

  #place(isOther = false) {
    const { type, strategy } = this.setting ?? NOT_SET;
    this.#setting = { ...(type && { type }), ...(strategy && { strategy }) };
    this.onPlaced(this.#setting, isOther);
    this.host.requestUpdate();
  }
}
