/** `local` outlives the tab, `session` a reload, and `memory` neither. `host` is a system of the organisation around the page. */
export type Place = 'local' | 'session' | 'memory' | 'host';

/** What stands under which key. In what is to be put, undefined takes away. */
export type Values = ReadonlyMap<string, unknown>;

/** Undefined changes nothing. It may be asked more than once, when another was first: it looks at what it is shown, and does nothing else. */
export type ValuesStep = (stored: Values) => Values | undefined;

/** Told which keys were changed elsewhere. */
export type ChangeListener = (keys: readonly string[]) => void;

/**
 * Keeps values under keys, and reads none of them: that is for the store of records above it. Every change is one transaction. It
 * happens whole or not at all, its promise resolves only when it has, and one that rejects has changed nothing.
 */
export interface ValueStore {
  readonly place: Place;
  /** Only this page can have put the values there: they need no check when they are read. */
  readonly isOwn?: boolean;
  /**
   * How often something else than these stores may have taken all of it away: whoever clears the data of a site, under a page that is
   * open. Absent where nobody can tell.
   */
  readonly erasures?: number;
  /** The values under these keys, without the keys where there is none; without keys all there are. */
  read(keys?: readonly string[]): Promise<Values>;
  /** Puts what `step` makes of the values under these keys, or of all there are. Nobody else's change comes between. */
  change(keys: readonly string[] | undefined, step: ValuesStep): Promise<void>;
  /** Tells of changes made elsewhere: by another tab, or another tool on this page. Returns how to stop. */
  watch(listener: ChangeListener): () => void;
}
