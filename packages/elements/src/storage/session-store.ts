import { PlainStore } from './plain-store.js';
import { SessionValues } from './session-values.js';

/** Keeps records in this tab, twelve hours at most. */
export class SessionStore extends PlainStore {
  constructor(now?: () => Date) {
    super(new SessionValues(now));
  }
}
