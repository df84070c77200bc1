import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { answerItem, type DraftedQuestionnaire, newDraft } from '../storage/draft.js';
import { DraftController, type DraftStatus } from '../storage/draft-controller.js';
import { MemoryStore } from '../storage/memory-store.js';
import { randomId } from '../storage/random-id.js';
import type { Answers, Draft } from '../storage/record.js';
import type { CaseController } from './case-controller.js';

/** Answers to put in the place of others, by item id. Undefined takes an answer back. */
export type AnswerChanges = Readonly<Record<string, string | undefined>>;

interface Change {
  readonly questionnaireId: string;
  readonly changes: AnswerChanges;
}

/**
 * What was filled in about the case that is open, by questionnaire. Without a case it is there as long as the page is, and goes along
 * into the case that is begun then.
 */
export class CaseDrafts implements ReactiveController {
  readonly #controllers = new Map<string, DraftController>();
  readonly #questionnaires = new Map<string, DraftedQuestionnaire>();
  /** Where it stands while no case is open. */
  #loose = new MemoryStore();
  #openId: string | undefined;
  /** What is filled in while something is taken up waits for that: at the start, and when another case is opened. Undefined: nothing is. */
  #waiting: Change[] | undefined = [];

  constructor(
    readonly host: ReactiveControllerHost,
    readonly cases: CaseController,
    /** The tool in which it is filled in. */
    readonly tool: string,
    /** Called when something could not be kept. It is on the screen still, and is kept with the next change. */
    readonly onFailed: (error: unknown) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Takes up what is kept about these, and from now on follows the case that is open. */
  async open(...questionnaires: readonly DraftedQuestionnaire[]) {
    for (const questionnaire of questionnaires) this.#questionnaires.set(questionnaire.id, questionnaire);
    const waiting = this.#waiting ?? [];
    this.#waiting = waiting;
    await Promise.all(questionnaires.map(({ id }) => this.#take(id)));
    this.#goOn(waiting);
  }

  /** To be called when another case is open, or none. Resolves when what is kept about it is here. */
  async follow() {
    const { openId } = this.cases;
    if (openId === this.#openId) return;
    // As it is on the screen: what was chosen last may not have reached the store yet.
    const begun = this.#openId === undefined ? [...this.#controllers.values()].flatMap(({ draft }) => draft ?? []) : [];
    this.#openId = openId;
    if (this.#questionnaires.size === 0) return; // open() takes it up
    const waiting: Change[] = [];
    this.#waiting = waiting;
    this.#loose = new MemoryStore();
    await Promise.all([...this.#questionnaires.keys()].map((id) => this.#take(id)));
    if (this.#waiting !== waiting) return; // yet another was opened meanwhile
    this.#waiting = undefined;
    // What was filled in before there was a case is about this one, when it is new: nothing in it is ever written over.
    for (const { questionnaire, answers } of this.#isNew() ? begun : []) this.answer(questionnaire.id, answers);
    this.#goOn(waiting);
  }

  /** Undefined when nothing was filled in. */
  draftOf(questionnaireId: string): Draft | undefined {
    return this.#controllers.get(questionnaireId)?.draft;
  }

  /** Empty when nothing was filled in. */
  answersOf(questionnaireId: string): Answers {
    return this.draftOf(questionnaireId)?.answers ?? {};
  }

  /** How it stands with the store. */
  statusOf(questionnaireId: string): DraftStatus {
    return this.#controllers.get(questionnaireId)?.status ?? 'loading';
  }

  /** Changes answers on the screen now, and in the store as soon as the screen is painted. */
  answer(questionnaireId: string, changes: AnswerChanges) {
    if (this.#waiting) {
      this.#waiting.push({ questionnaireId, changes });
      return;
    }
    const questionnaire = this.#questionnaires.get(questionnaireId);
    const controller = this.#controllers.get(questionnaireId);
    if (!questionnaire || !controller) return;
    const now = this.cases.now();
    if (!controller.draft) {
      const blank = newDraft(this.tool, questionnaire, randomId(), now);
      controller.begin(this.#openId === undefined ? blank : { ...blank, caseId: this.#openId });
    }
    controller.change((draft) =>
      Object.entries(changes).reduce((sofar, [id, value]) => answerItem(sofar, id, value, now), draft),
    );
  }

  /** Drops what was filled in, here and in the store. Rejects when the store does not let go of it. */
  async discard(questionnaireId: string) {
    await this.#controllers.get(questionnaireId)?.discard();
  }

  /** All is taken up: what waited is filled in now, unless yet another case was opened meanwhile. */
  #goOn(waiting: Change[]) {
    if (this.#waiting !== undefined && this.#waiting !== waiting) return;
    this.#waiting = undefined;
    for (const { questionnaireId, changes } of waiting.splice(0)) this.answer(questionnaireId, changes);
    this.host.requestUpdate();
  }

  async #take(id: string) {
    const controller =
      this.#controllers.get(id) ?? new DraftController(this.host, () => {}, undefined, undefined, this.onFailed);
    this.#controllers.set(id, controller);
    const store = this.#openId === undefined ? this.#loose : this.cases.store;
    await controller.open(store, id, this.#openId).catch(this.onFailed);
  }

  /** Nothing stands in the case yet but what the coach calls it. */
  #isNew() {
    const isEmpty = [...this.#questionnaires.keys()].every((id) => Object.keys(this.answersOf(id)).length === 0);
    return isEmpty && this.cases.dossier?.steps.every(({ kind }) => kind === 'named') === true;
  }
}
