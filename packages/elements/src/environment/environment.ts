import { createContext } from '@lit/context';
import type { RecordStore } from '../storage/record-store.js';
import type { InterfaceWords } from './words.js';

/** What every screen needs and no questionnaire holds. The one context of this library. */
export interface Environment {
  /** The language of the interface words. */
  readonly language: string;
  readonly words: InterfaceWords;
  readonly storage: RecordStore;
  readonly now: () => Date;
}

export const environmentContext = createContext<Environment>('werkspiegel-environment');
