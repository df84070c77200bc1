import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Afname, type Draft, draftKey, type WerkspiegelRecord } from './record.js';
import type { RecordStore } from './record-store.js';

/** A busy computer paints late; who leaves the page by then must not lose what they chose. */
const LONGEST_WAIT_IN_MS = 50;

type Step = (draft: Draft) => Draft;

/** How the draft stands with the store. `failed`: the last save did not succeed; it is tried again with the next change. */
export type DraftStatus = 'loading' | 'none' | 'saving' | 'saved' | 'failed';

/**
 * Keeps the draft of one questionnaire while it is filled in, and lets go of it with the host. The screen changes at once; the store
 * follows, step by step, each applied to what stands there by then. So two tabs, or two tools on a page, add to the same draft.
 */
export class DraftController implements ReactiveController {
  draft: Draft | undefined;
  status: DraftStatus = 'loading';
  /** Another tab or tool changed this draft since it was opened here. */
  shared = false;

  #store: RecordStore | undefined;
  #key = '';
  #steps: Step[] = [];
  /** The draft to begin with when the store has none; gone once it was stored. */
  #blank: Draft | undefined;
  #writing: Promise<void> | undefined;
  /** Someone else changed the draft while we were writing: look at it afterwards. */
  #changedMeanwhile = false;
  /** Our own end of the draft is being written. */
  #isEnding = false;
  /** As many as the store told of when it last had our draft, or had none to begin with. */
  #erasures: number | undefined;
  #isErased = false;
  #isConnected = false;
  #stopWatching: (() => void) | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    /** Called when a draft was finished or wiped elsewhere, and is therefore gone here too. */
    readonly onEnded: () => void,
    /** Called when other records than the draft were changed elsewhere. */
    readonly onOthersChanged: () => void = () => {},
    /** Called when all that was kept is gone, and nobody here did it. What is on the screen is kept again, with the next change. */
    readonly onErased: () => void = () => {},
    /** Called with what the store said when a save did not succeed. */
    readonly onFailed: (error: unknown) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#isConnected = true;
    this.#watch();
  }

  hostDisconnected() {
    this.#isConnected = false;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Takes up the draft of a questionnaire, about a case, when the store has one. Rejects when the store cannot give it; nothing is written then. */
  async open(store: RecordStore, questionnaireId: string, caseId?: string) {
    await this.#writing; // of the draft before this one
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    const key = draftKey(questionnaireId, caseId);
    // What could not be saved yet goes along, as when the same store is opened with its pass phrase again.
    if (key !== this.#key || this.#steps.length === 0) this.#forget();
    this.#store = store;
    this.#key = key;
    this.#erasures = store.erasures;
    this.shared = false;
    this.#watch();
    await this.#load();
  }

  /** Begins a draft, or joins the one that another tab began meanwhile. */
  begin(blank: Draft) {
    this.#blank = blank;
    this.change((draft) => draft, blank);
  }

  /** Changes the draft on the screen now, and in the store as soon as the screen is painted. */
  change(step: Step, draft = this.draft) {
    if (!draft) return;
    this.draft = step(draft);
    this.#steps.push(step);
    if (this.status !== 'failed') this.status = 'saving';
    this.host.requestUpdate();
    this.#writing ??= this.#write();
  }

  /** Turns the draft into a finished record, in one transaction. Undefined: it was finished or wiped elsewhere. Rejects when it cannot be kept. */
  async finish(toAfname: (draft: Draft) => Afname): Promise<Afname | undefined> {
    await this.#writing;
    if (!this.draft || !this.#store) return undefined;
    const store = this.#store;
    const records = await this.#ending(() =>
      store.replace(this.#key, (stored) => {
        const ours = this.#oursOf(stored);
        return ours && [toAfname(applyAll(this.#steps, ours))];
      }),
    );
    const finished = records?.find((record) => record.kind === 'afname');
    if (!finished) this.onEnded();
    return finished;
  }

  /** Drops the draft, here and in the store; in the same transaction what stands under other keys. */
  async discard(...otherKeys: readonly string[]) {
    await this.#writing;
    await this.#ending(() => this.#store?.remove(this.#key, ...otherKeys));
  }

  /** Looks at the store again, after something else than this changed it. */
  async reload() {
    await this.#writing;
    await this.#load();
  }

  async #load() {
    this.status = 'loading';
    const [store, key] = [this.#store, this.#key];
    const stored = await store?.load(key);
    if (store !== this.#store || key !== this.#key) return; // another was opened meanwhile
    this.#noticeErasure(stored);
    // What could not be saved yet stays on the screen, and so does what was erased under it.
    const isUnsaved = this.#steps.length > 0;
    const current = isUnsaved || this.#blank ? this.#oursOf(stored) : stored;
    if (current?.kind === 'draft') {
      this.draft = this.#fromHere(applyAll(this.#steps, current));
      this.status = isUnsaved ? 'failed' : this.#blank ? 'none' : 'saved';
      this.#update();
    } else {
      this.#forget();
    }
  }

  async #write() {
    await afterNextPaint();
    try {
      while (this.#steps.length > 0) {
        // A copy: what the person does while this is written comes after it.
        const steps = [...this.#steps];
        const records = await this.#store?.replace(this.#key, (stored) => {
          const ours = this.#oursOf(stored);
          return ours && [applyAll(steps, ours)];
        });
        const stored = records?.[0];
        if (stored?.kind !== 'draft') {
          this.#end();
          break;
        }
        this.#blank = undefined;
        this.#steps = this.#steps.slice(steps.length);
        this.draft = this.#fromHere(applyAll(this.#steps, stored));
      }
      this.status = this.draft ? 'saved' : 'none';
    } catch (error) {
      this.status = 'failed';
      this.onFailed(error);
    } finally {
      this.#writing = undefined;
      this.#update();
    }
    if (this.#changedMeanwhile) void this.#onChangedElsewhere();
  }

  /** The draft to go on with: the one in the store, or at the very start our blank one. Undefined: ours was finished or wiped elsewhere. */
  #oursOf(stored: WerkspiegelRecord | undefined): Draft | undefined {
    this.#noticeErasure(stored);
    const current = stored ?? this.#blank;
    const isOurs = current?.kind === 'draft' && (this.#blank !== undefined || current.id === this.draft?.id);
    return isOurs ? { ...current, answers: { ...this.#blank?.answers, ...current.answers } } : undefined;
  }

  /** When all that was kept is gone, and none of us did it, what is on the screen is the beginning of a draft again. */
  #noticeErasure(stored: WerkspiegelRecord | undefined) {
    const erasures = this.#store?.erasures;
    if (erasures !== this.#erasures && !this.#blank && this.draft && this.draft.id !== stored?.id) {
      this.#blank = this.draft;
      this.#isErased = true;
    }
    this.#erasures = erasures;
  }

  /** The answers of all tabs, at the section of this one: nobody is taken along when another tab goes on. */
  #fromHere(stored: Draft): Draft {
    return { ...stored, section: this.draft?.section ?? stored.section };
  }

  #watch() {
    if (this.#stopWatching || !this.#store || !this.#isConnected) return;
    this.#stopWatching = this.#store.watch((keys) => {
      if (keys.includes(this.#key)) void this.#onChangedElsewhere();
      else this.onOthersChanged();
    });
  }

  async #onChangedElsewhere(): Promise<void> {
    const isBusy = () => this.#writing !== undefined || this.#isEnding;
    this.#changedMeanwhile = isBusy();
    if (this.#changedMeanwhile) return;
    const [known, store, key] = [this.draft, this.#store, this.#key];
    let stored: WerkspiegelRecord | undefined;
    try {
      stored = await store?.load(key);
    } catch {
      return; // nobody knows how it stands: the next change tells
    }
    if (store !== this.#store || key !== this.#key) return; // another was opened meanwhile
    if (isBusy() || known !== this.draft) return this.#onChangedElsewhere(); // it changed here meanwhile
    // Who tells that it is gone took it away by itself: nothing was erased.
    if (!stored) this.#erasures = store?.erasures;
    const ours = known && this.#oursOf(stored);
    // Also without a draft here or there: there may be another check to look back at, or none any more.
    if (known ? !ours : !stored) this.#end();
    // Ours may be over, and the next one begun already.
    const current = ours ?? stored;
    if (current?.kind !== 'draft') return;
    this.shared = true;
    // What could not be saved yet stays on the screen.
    this.draft = this.#fromHere(applyAll(this.#steps, current));
    if (this.#steps.length === 0 && !this.#blank) this.status = 'saved';
    this.#update();
  }

  /** Ends the draft by what is written. Another tab may begin the next one meanwhile: that is looked at only then. */
  async #ending<T>(write: () => Promise<T> | undefined): Promise<T | undefined> {
    this.#isEnding = true;
    try {
      const result = await write();
      this.#forget();
      return result;
    } finally {
      this.#isEnding = false;
      if (this.#changedMeanwhile) void this.#onChangedElsewhere();
    }
  }

  #end() {
    this.#forget();
    this.onEnded();
  }

  #forget() {
    this.draft = undefined;
    this.#blank = undefined;
    this.#steps = [];
    this.status = 'none';
    this.#update();
  }

  #update() {
    this.host.requestUpdate();
    if (!this.#isErased) return;
    this.#isErased = false;
    setTimeout(this.onErased); // after the screen that comes with it
  }
}

function applyAll(steps: readonly Step[], draft: Draft): Draft {
  return steps.reduce((sofar, step) => step(sofar), draft);
}

/** Saving may wait for the paint that shows the choice, but not for long, and not in a page that is hidden and paints nothing. */
function afterNextPaint() {
  return new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_IN_MS);
  });
}
